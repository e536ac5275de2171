/* shrink IN WIDTH OUT: a PNG at most that wide, with a palette where its colours are few. */
#include "base/file.h"
#include "epub/picture.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* What is transparent becomes white. */
static cairo_surface_t *scale(cairo_surface_t *source, int width)
{
    double factor = fmin(1, (double)width / cairo_image_surface_get_width(source));
    int height = (int)fmax(1, lround(cairo_image_surface_get_height(source) * factor));
    cairo_surface_t *picture =
        picture_create((int)lround(cairo_image_surface_get_width(source) * factor), height);
    cairo_t *cairo = cairo_create(picture);
    cairo_scale(cairo, factor, (double)height / cairo_image_surface_get_height(source));
    cairo_set_source_surface(cairo, source, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_BEST);
    cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD);
    cairo_paint(cairo);
    cairo_destroy(cairo);
    return picture;
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: shrink IN WIDTH OUT\n");
        return 2;
    }
    cairo_surface_t *source = cairo_image_surface_create_from_png(argv[1]);
    cairo_status_t status = cairo_surface_status(source);
    if (status != CAIRO_STATUS_SUCCESS) {
        fprintf(stderr, "%s: %s\n", argv[1], cairo_status_to_string(status));
        return 1;
    }
    cairo_surface_t *picture = scale(source, atoi(argv[2]));
    struct failure failure = {0};
    struct buffer png;
    buffer_init(&png);
    bool good = picture_write(picture, &png, &failure) &&
                file_write(argv[3], png.data, png.length, &failure);
    if (!good)
        fprintf(stderr, "%s: %s\n", argv[3], failure.text);
    failure_clear(&failure);
    buffer_free(&png);
    cairo_surface_destroy(picture);
    cairo_surface_destroy(source);
    return good ? 0 : 1;
}
