/* The only file that knows librsvg. */
#include "epub/picture_svg.h"

#include "epub/picture.h"

#include <librsvg/rsvg.h>
#include <math.h>

static bool fail(struct failure *failure, GError *error)
{
    failure_set(failure, FAILURE_CONTENT, "cannot draw the SVG: %s",
                error ? error->message : "unknown cause");
    g_clear_error(&error);
    return false;
}

/* An SVG with sizes but no view box is not scaled by librsvg: the page is scaled instead. Returns
 * the part of the page, in its own units, that the SVG is given. */
static RsvgRectangle fit(RsvgHandle *svg, cairo_t *cairo, int width, int height)
{
    RsvgRectangle box = {0, 0, width, height};
    gboolean has_view_box = FALSE;
    double own_width = 0;
    double own_height = 0;
    rsvg_handle_get_intrinsic_dimensions(svg, NULL, NULL, NULL, NULL, &has_view_box, NULL);
    if (has_view_box || !rsvg_handle_get_intrinsic_size_in_pixels(svg, &own_width, &own_height) ||
        !(own_width > 0) || !(own_height > 0)) {
        return box;
    }
    double scale = fmin(width / own_width, height / own_height);
    cairo_translate(cairo, (width - own_width * scale) / 2, (height - own_height * scale) / 2);
    cairo_scale(cairo, scale, scale);
    box.width = own_width;
    box.height = own_height;
    return box;
}

bool picture_rasterize_svg(const char *data, size_t length, int width, int height,
                           struct buffer *png, struct failure *failure)
{
    GError *error = NULL;
    /* Without a base URI librsvg refuses every reference outside the document. */
    RsvgHandle *svg = rsvg_handle_new_from_data((const guint8 *)data, length, &error);
    if (!svg) {
        return fail(failure, error);
    }
    rsvg_handle_set_dpi(svg, 96);
    cairo_surface_t *picture = picture_create(width, height);
    cairo_t *cairo = cairo_create(picture);
    RsvgRectangle box = fit(svg, cairo, width, height);
    bool done = rsvg_handle_render_document(svg, cairo, &box, &error);
    cairo_destroy(cairo);
    g_object_unref(svg);
    done = done ? picture_write(picture, png, failure) : fail(failure, error);
    cairo_surface_destroy(picture);
    return done;
}
