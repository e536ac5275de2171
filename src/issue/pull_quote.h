/* Pull quotes: a sentence of the article set large, which a listener need not hear twice. */
#ifndef ISSUE_PULL_QUOTE_H
#define ISSUE_PULL_QUOTE_H

#include "issue/document.h"

/* The words of a document's running text, which are put together once for all that is asked of
 * them. Must not outlive the document. */
struct running_text {
    const struct node *document;
    size_t *room; /* bytes that may still be compared */
    struct diagnostics *diagnostics;
    struct buffer words;       /* empty until something is asked */
    struct running_span *span; /* of each block with words of its own, in the document's order */
    size_t count;
    size_t capacity;
    size_t current; /* the span asked for last, and where it begins */
    size_t offset;
};

/* Nothing is read yet. Each block asked for takes the bytes of the text out of `*room`; once there
 * are too few, none repeats any more, which a warning says once. Close it with running_text_close.
 */
void running_text_open(struct running_text *text, const struct node *document, size_t *room,
                       struct diagnostics *diagnostics);
void running_text_close(struct running_text *text);

/* True when what the block says stands in the running text without the block. Case, punctuation and
 * spaces do not count; « … » may stand for what was left out. Blocks must be asked for in the
 * document's order; one that repeats is no part of the running text any more. */
bool running_text_repeats(struct running_text *text, const struct node *block);

/* Marks the document's pull quotes that repeat its text as not narrated. `room` is as above. */
void pull_quote_skip_repeated(struct node *document, size_t *room, struct diagnostics *diagnostics);

#endif
