/* The whole EPUB, put together. */
#ifndef EPUB_BOOK_H
#define EPUB_BOOK_H

#include "epub/package.h"

/* Writes the EPUB to `path`, which must be a temporary name, with that style sheet. The same
 * package and style give the same bytes. */
bool book_write(const struct package *package, const struct buffer *style, const char *path,
                struct failure *failure);

#endif
