/* Markdown in (CommonMark with GitHub's tables, strikethrough and footnotes): the only file that
 * knows cmark-gfm. */
#ifndef ISSUE_MARKDOWN_H
#define ISSUE_MARKDOWN_H

#include "issue/document.h"

/* Reads Markdown into a document owned by `arena`. Places name `file` (which must live as long) and
 * count lines from `first_line`. The text must be UTF-8. Raw HTML outside the short list of
 * elements is reduced to its text with a warning; `<!-- page 12 -->` becomes a page break; a
 * footnote stands behind the block that refers to it first, and one that nothing refers to is
 * reported. */
struct node *markdown_read(struct arena *arena, const char *file, int first_line, const char *text,
                           size_t length, struct diagnostics *diagnostics);

/* The plain text of one line of Markdown: "Le *2<sup>e</sup>* trimestre" → "Le 2e trimestre". A
 * line that would be anything but a paragraph is taken as it is. Owned by `arena`. */
const char *markdown_plain_line(struct arena *arena, const char *line);

/* The paragraph that one line of Markdown is, without parent; a paragraph with the text as it is
 * when it would be anything else. */
struct node *markdown_read_line(struct arena *arena, const char *line, struct place place);

#endif
