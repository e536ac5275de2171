/* Footnotes: where they stand in a document. */
#ifndef ISSUE_NOTES_H
#define ISSUE_NOTES_H

#include "issue/document.h"

/* Numbers the footnotes, which stand last in the document in the order of their numbers, and moves
 * each behind the block that refers to it first. */
void notes_place(struct arena *arena, struct node *document);

#endif
