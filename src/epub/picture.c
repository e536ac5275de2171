#include "epub/picture.h"

#include "base/memory.h"
#include "epub/flat_png.h"

#define BAND_PIXELS 500000 /* drawn at once: 2 MB */

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

/* Writes all channels. */
static bool write_rich(cairo_surface_t *picture, struct buffer *png, struct failure *failure)
{
    size_t before = png->length;
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

static void add_rows(struct flat_png *flat, cairo_surface_t *picture, int rows)
{
    cairo_surface_flush(picture);
    const unsigned char *pixels = cairo_image_surface_get_data(picture);
    if (cairo_surface_status(picture) == CAIRO_STATUS_SUCCESS && pixels) {
        flat_png_add(flat, pixels, rows, (size_t)cairo_image_surface_get_stride(picture));
    }
}

bool picture_write(cairo_surface_t *picture, struct buffer *png, struct failure *failure)
{
    int height = cairo_image_surface_get_height(picture);
    struct flat_png *flat = flat_png_begin(cairo_image_surface_get_width(picture), height);
    add_rows(flat, picture, height);
    return flat_png_end(flat, png) || write_rich(picture, png, failure);
}

/* Paints the rows from `top` on. */
static void paint_band(cairo_surface_t *band, int top,
                       void (*paint)(cairo_t *cairo, void *user_data), void *user_data)
{
    cairo_t *cairo = cairo_create(band);
    cairo_set_source_rgb(cairo, 1, 1, 1);
    cairo_paint(cairo);
    cairo_translate(cairo, 0, -top);
    paint(cairo, user_data);
    cairo_destroy(cairo);
}

bool picture_draw(int width, int height, void (*paint)(cairo_t *cairo, void *user_data),
                  void *user_data, struct buffer *png, struct failure *failure)
{
    int rows = BAND_PIXELS / width + 1;
    struct flat_png *flat = flat_png_begin(width, height);
    cairo_surface_t *picture = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, rows);
    for (int top = 0; top < height; top += rows) {
        paint_band(picture, top, paint, user_data);
        add_rows(flat, picture, height - top < rows ? height - top : rows);
    }
    cairo_surface_destroy(picture);
    if (flat_png_end(flat, png)) {
        return true;
    }
    picture = cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, height);
    paint_band(picture, 0, paint, user_data);
    bool done = write_rich(picture, png, failure);
    cairo_surface_destroy(picture);
    return done;
}
