/* The levels of the headings. */
#ifndef ISSUE_OUTLINE_H
#define ISSUE_OUTLINE_H

#include "issue/document.h"

/* Renumbers the headings below the article's title: they begin at level 2 and none is skipped (WCAG
 * technique G141); a box's headings stand below the heading before it. */
void outline_renumber(struct node *document);

#endif
