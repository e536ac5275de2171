/* Overlays (EPUB 3.3 §9.2), read into the pars of the book. */
#ifndef AUDIT_OVERLAY_H
#define AUDIT_OVERLAY_H

#include "audit/book.h"

/* Reads all overlays and adds their pars and groups; reports those whose text, audio or times are
 * not as they must be, without looking into the documents. */
void overlay_read_all(struct book *book);

#endif
