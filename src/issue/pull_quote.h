/* Pull quotes: a sentence of the article set large, which a listener need not hear twice. */
#ifndef ISSUE_PULL_QUOTE_H
#define ISSUE_PULL_QUOTE_H

#include "issue/document.h"

/* True when what the block says stands in the document's running text too. Case, punctuation and
 * spaces do not count; « … » may stand for what was left out. */
bool pull_quote_repeats(const struct node *document, const struct node *block);

/* Marks the document's pull quotes that repeat its text as not narrated. */
void pull_quote_skip_repeated(struct node *document);

#endif
