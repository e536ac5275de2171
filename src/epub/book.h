/* The whole EPUB, put together. */
#ifndef EPUB_BOOK_H
#define EPUB_BOOK_H

#include "epub/ocf.h"
#include "epub/package.h"

/* Puts all parts of the EPUB, with that style sheet, into a container that will be written to
 * `path`, which must be a temporary name. The same package and style give the same container.
 * Returns NULL on failure; end it with ocf_close or ocf_discard. */
struct ocf *book_fill(const struct package *package, const struct buffer *style, const char *path,
                      struct failure *failure);

#endif
