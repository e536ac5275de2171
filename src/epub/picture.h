/* Pictures in memory and their PNG files. */
#ifndef EPUB_PICTURE_H
#define EPUB_PICTURE_H

#include "base/buffer.h"
#include "base/failure.h"

#include <cairo.h>
#include <stdbool.h>

/* Makes an opaque picture filled with white; sizes are pixels, 1 to 32767. The caller destroys it
 * with cairo_surface_destroy; an error is in its status, which picture_write reports. */
cairo_surface_t *picture_create(int width, int height);

/* Appends a picture made by picture_create to `png`: 8 bits, no time, with a palette where its
 * colours are few; the same bytes for the same pixels. On failure `png` is as before. */
bool picture_write(cairo_surface_t *picture, struct buffer *png, struct failure *failure);

/* Appends to `png` the picture that `paint` draws on white, like picture_write. To save memory it
 * is drawn in bands, and whole only when its colours are many: `paint` is called several times and
 * must do the same each time. */
bool picture_draw(int width, int height, void (*paint)(cairo_t *cairo, void *user_data),
                  void *user_data, struct buffer *png, struct failure *failure);

#endif
