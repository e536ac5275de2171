/* PNG for pictures of few colours, a third of the size of one with all channels. The only file that
 * knows zlib. */
#ifndef EPUB_FLAT_PNG_H
#define EPUB_FLAT_PNG_H

#include "base/buffer.h"

#include <stdbool.h>
#include <stddef.h>

/* A picture that is being written: its rows, packed, and its colours. */
struct flat_png;

/* Begins a picture; sizes are pixels, 1 to 32767. Ends with flat_png_end. */
struct flat_png *flat_png_begin(int width, int height);

/* Adds the next `rows` rows, from the top down. Each is `width` pixels, each an `unsigned` of
 * 0xRRGGBB whose highest byte is ignored; `stride` is bytes from row to row. */
void flat_png_add(struct flat_png *picture, const unsigned char *pixels, int rows, size_t stride);

/* Appends the picture to `png` with a palette of at most 256 of its colours, the others (of soft
 * edges) going to the nearest, and frees it. Returns false, `png` untouched, when that would be
 * seen (a photograph, a gradient) or when rows are missing. */
bool flat_png_end(struct flat_png *picture, struct buffer *png);

#endif
