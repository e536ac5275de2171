#include "epub/picture.h"

#include "base/memory.h"
#include "epub/flat_png.h"

cairo_surface_t *picture_create(int width, int height)
{
    cairo_surface_t *picture = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    cairo_t *cairo = cairo_create(picture);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_destroy(cairo);
    return picture;
}

static cairo_status_t append_bytes(void *user_data, const unsigned char *data, unsigned length)
{
    buffer_append(user_data, data, length);
    return CAIRO_STATUS_SUCCESS;
}

bool picture_write(cairo_surface_t *picture, struct buffer *png, struct failure *failure)
{
    size_t before = png->length;
    cairo_surface_flush(picture);
    const unsigned char *pixels = cairo_image_surface_get_data(picture);
    if (cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS && pixels &&
        flat_png_write(pixels, cairo_image_surface_get_width(picture),
                       cairo_image_surface_get_height(picture),
                       (size_t)cairo_image_surface_get_stride(picture), png)) {
        return true;
    }
    cairo_status_t status = cairo_surface_write_to_png_stream(picture, append_bytes, png);
    if (status == CAIRO_STATUS_NO_MEMORY) {
        memory_exhausted();
    }
    if (status != CAIRO_STATUS_SUCCESS) {
        buffer_truncate(png, before);
        return failure_set(failure, FAILURE_SYSTEM, "cannot write a picture as PNG: %s",
                           cairo_status_to_string(status));
    }
    return true;
}
