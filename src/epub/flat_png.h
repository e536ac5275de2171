/* PNG for pictures of few colours, a third of the size of one with all channels. The only file that
 * knows zlib. */
#ifndef EPUB_FLAT_PNG_H
#define EPUB_FLAT_PNG_H

#include "base/buffer.h"

#include <stdbool.h>
#include <stddef.h>

/* Appends the picture to `png` with a palette of at most 256 of its colours, the others (of soft
 * edges) going to the nearest. `pixels` holds `height` rows of `width` pixels, each
 * an `unsigned` of 0xRRGGBB whose highest byte is ignored; `stride` is bytes from row to row.
 * Returns false, `png` untouched, when that would be seen: a photograph, a gradient. */
bool flat_png_write(const unsigned char *pixels, int width, int height, size_t stride,
                    struct buffer *png);

#endif
