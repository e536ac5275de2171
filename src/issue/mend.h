/* Puts right what extraction from the printed page has broken. Text that needs nothing is not
 * touched: each rule asks for more than one sign of a break. */
#ifndef ISSUE_MEND_H
#define ISSUE_MEND_H

#include "issue/document.h"

/* Mends the blocks of a document, and reports each mend as a note. `room` is as in pull_quote.h:
 * - a word cut by a column break (« col- » / « lectivités »), even around a pull quote;
 * - a paragraph cut in two in the middle of a sentence;
 * - a pull quote between them, or one that repeats the text: it becomes an aside behind its
 *   paragraph;
 * - a signature in capitals as the last line: it becomes a byline. */
void mend_document(struct arena *arena, struct node *document, size_t *room,
                   struct diagnostics *diagnostics);

#endif
