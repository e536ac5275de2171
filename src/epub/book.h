/* The whole EPUB, put together. */
#ifndef EPUB_BOOK_H
#define EPUB_BOOK_H

#include "epub/package.h"

/* Where the parts come from that are no rendering of the issue. */
struct book_sources {
    const struct buffer *style; /* the style sheet */
    const char *audio;          /* folder of the MP3 streams, named like their scripts */
};

/* Writes the EPUB to `path`, which must be a temporary name. The same package and sources give the
 * same bytes. */
bool book_write(const struct package *package, const struct book_sources *sources, const char *path,
                struct failure *failure);

#endif
