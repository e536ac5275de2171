/* An article as an XHTML content document (EPUB 3.3 §6.1). */
#ifndef EPUB_XHTML_H
#define EPUB_XHTML_H

#include "base/buffer.h"
#include "epub/package.h"

/* The id of the element that holds the whole article. */
#define XHTML_ROOT_ID "article"

/* Appends the document to `out`. It stands in text/, pictures and styles beside that folder. Text
 * that is not narrated carries data-overlay="skip". */
void xhtml_render(const struct package *package, const struct article *article, struct buffer *out);

#endif
