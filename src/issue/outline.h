/* The levels of the headings. */
#ifndef ISSUE_OUTLINE_H
#define ISSUE_OUTLINE_H

#include "issue/document.h"

/* Renumbers the headings below the article's title: they begin at level 2 and none is skipped (WCAG
 * technique G141); a box's headings stand below the heading before it. */
void outline_renumber(struct node *document);

/* Wraps each heading of the running text and what belongs to it, up to the next heading of its
 * level or a higher one, in a NODE_SECTION: one that can be left as a whole. */
void outline_group(struct arena *arena, struct node *document);

#endif
