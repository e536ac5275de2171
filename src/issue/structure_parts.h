/* Parts of structure.c that know one kind of block each. */
#ifndef ISSUE_STRUCTURE_PARTS_H
#define ISSUE_STRUCTURE_PARTS_H

#include "issue/document.h"

/* Finds the caption before a table, the cells that name its rows, and takes away a header row that
 * is blank: an empty header cell tells a screen reader nothing (WCAG H51). */
void structure_table(struct arena *arena, struct node *table);

/* Makes a list of definitions of a paragraph whose first line is a term and whose other lines begin
 * with ": "; one that follows another becomes a part of it. Returns the last definition, which
 * stands in the tree instead of the paragraph; NULL when that is none such. */
struct node *structure_definitions(struct arena *arena, struct node *paragraph);

/* Marks a list of two items or more that all end in a price, and makes an element `b` of each price
 * that stands bare, so that it can be set in a column. */
void structure_rates(struct arena *arena, struct node *list);

/* Puts a drawn box, « ☐ » or « ☑ », in place of the « [ ] » or « [x] » that begins an item (GFM
 * §5.3). */
void structure_tasks(struct arena *arena, struct node *list);

#endif
