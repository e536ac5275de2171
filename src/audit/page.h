/* Documents, and which of their text is spoken. */
#ifndef AUDIT_PAGE_H
#define AUDIT_PAGE_H

#include "audit/book.h"

/* Counted over all documents. */
struct page_figures {
    size_t pages;         /* documents with an overlay */
    long long characters; /* letters and digits that are to be spoken */
    long long covered;    /* those in the text of a par */
    long long skipped;    /* those left out on purpose; not counted in `characters` */
};

/* Looks at every document of the spine and every other that has an overlay: it must be well-formed;
 * each par's text must be there, in order, once; and, where the book has overlays, text in no par
 * must have a reason. Tells of each par whether speech begins with it. */
void page_check_all(struct book *book, struct page_figures *figures);

#endif
