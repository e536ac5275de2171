/* The structures of a magazine, found in plain Markdown: boxes, figures, captions, questions. */
#ifndef ISSUE_STRUCTURE_H
#define ISSUE_STRUCTURE_H

#include "issue/issue.h"
#include "issue/strings.h"

/* Turns, in the article's document,
 *   > [!ENCADRÉ] Title …      into a box (also [!BOX], [!SIDEBAR] and GitHub's [!NOTE] …),
 *   > [!EXERGUE] …            into a pull quote (also [!PULLQUOTE]),
 *   > [!DESCRIPTION] …        into the long description of the figure before it,
 *   an image alone            into a figure, its title into the caption,
 *   « Tableau : … » before a table (also "Table: …") into its caption,
 *   a paragraph all in bold, in an interview, into a question.
 * A marker that is not known is reported and stays a quotation. */
void structure_find(struct arena *arena, struct article *article, const struct strings *strings,
                    struct diagnostics *diagnostics);

/* True when all the text of the block stands in strong emphasis. */
bool structure_is_all_strong(const struct node *block);

#endif
