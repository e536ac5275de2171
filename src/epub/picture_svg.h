/* SVG pictures made into PNG. */
#ifndef EPUB_PICTURE_SVG_H
#define EPUB_PICTURE_SVG_H

#include "base/buffer.h"
#include "base/failure.h"

#include <stdbool.h>
#include <stddef.h>

/* Draws the SVG as large as fits into `width` × `height` pixels, centred on white, and appends that
 * picture as PNG to `png`. Files and addresses that the SVG names are not loaded. On failure
 * (FAILURE_CONTENT: it is not an SVG, or cannot be drawn) `png` is as before. */
bool picture_rasterize_svg(const char *data, size_t length, int width, int height,
                           struct buffer *png, struct failure *failure);

#endif
