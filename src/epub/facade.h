/* The ornament of the cover: a town hall whose bell sends its sound over the roofs. */
#ifndef EPUB_FACADE_H
#define EPUB_FACADE_H

#include "epub/palette.h"

#include <cairo.h>
#include <stdint.h>

struct facade {
    double width;   /* of the page, pixels */
    double calm;    /* lettering stands above this; no light colour of the sky reaches it */
    double ground;  /* the town hall stands here; the sky ends */
    uint64_t place; /* chooses the town and its hall */
    uint64_t time;  /* chooses the windows that are lit */
};

/* Fills the page from its top to `ground`. The same values give the same picture. `ground` − `calm`
 * should be 250 pixels or more. */
void facade_draw(cairo_t *cairo, const struct palette *palette, const struct facade *facade);

#endif
