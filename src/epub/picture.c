#include "epub/picture.h"

#include "base/memory.h"
#include "epub/flat_png.h"

#include <stdint.h>
#include <string.h>

#define PIXELS_MOST 100000000U

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

struct source {
    const char *data;
    size_t left;
};

static cairo_status_t take_bytes(void *user_data, unsigned char *data, unsigned length)
{
    struct source *source = user_data;
    if (length > source->left) {
        return CAIRO_STATUS_READ_ERROR;
    }
    memcpy(data, source->data, length);
    source->data += length;
    source->left -= length;
    return CAIRO_STATUS_SUCCESS;
}

static uint64_t read_number(const char *bytes)
{
    uint64_t number = 0;
    for (int i = 0; i < 4; i++) {
        number = number << 8 | (unsigned char)bytes[i];
    }
    return number;
}

/* Looks at the signature and the header only, so that a small file cannot ask for huge memory. */
static bool check_header(const struct buffer *png, struct failure *failure)
{
    static const char signature[] = "\x89PNG\r\n\x1a\n";
    if (png->length < 24 || memcmp(png->data, signature, 8) != 0) {
        return failure_set(failure, FAILURE_CONTENT, "the picture is not a PNG");
    }
    uint64_t width = read_number(png->data + 16);
    uint64_t height = read_number(png->data + 20);
    if (width > PIXELS_MOST || height > PIXELS_MOST || width * height > PIXELS_MOST) {
        return failure_set(failure, FAILURE_CONTENT, "the picture has more than %u pixels",
                           PIXELS_MOST);
    }
    return true;
}

cairo_surface_t *picture_read(const struct buffer *png, struct failure *failure)
{
    if (!check_header(png, failure)) {
        return NULL;
    }
    struct source source = {png->data, png->length};
    cairo_surface_t *picture = cairo_image_surface_create_from_png_stream(take_bytes, &source);
    cairo_status_t status = cairo_surface_status(picture);
    if (status != CAIRO_STATUS_SUCCESS) {
        cairo_surface_destroy(picture);
        failure_set(failure, FAILURE_CONTENT, "cannot read the PNG: %s",
                    cairo_status_to_string(status));
        return NULL;
    }
    return picture;
}
