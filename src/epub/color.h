/* Colours and their contrast, as WCAG 2 defines it. Channels are sRGB, 0 to 1. */
#ifndef EPUB_COLOR_H
#define EPUB_COLOR_H

#include <stdbool.h>

struct color {
    double red;
    double green;
    double blue;
};

/* The colours of one cover, made from its main colour. */
struct palette {
    struct color field;  /* the main colour, moved where no lettering could be read on it */
    struct color letter; /* lettering on `field`; at least 4.5:1 */
    struct color shade;  /* the far end of the sky; `letter` reads better on it than on `field` */
    struct color glow;   /* the near end of the sky; no lettering on it */
    struct color deep;   /* roofs and openings */
    struct color paper;  /* the lower part, and walls */
    struct color stone;  /* shadow on `paper`; no lettering on it */
    struct color ink;    /* lettering on `paper` */
    struct color accent; /* small lettering on `paper`; at least 4.5:1 */
    struct color light;  /* the sun, the bell, lit windows */
};

/* Reads "#rrggbb" or "#rgb". Returns false, `color` untouched, for anything else. */
bool color_parse(const char *text, struct color *color);

/* The colour at `share` (0 to 1) of the way from one to the other. */
struct color color_mix(struct color from, struct color to, double share);

/* Relative luminance, 0 to 1. */
double color_luminance(struct color color);

/* Contrast ratio, 1 to 21. */
double color_contrast(struct color one, struct color other);

/* A colour from a small set, always the same for the same name. */
struct color color_choose(const char *name);

struct palette color_palette(struct color main);

#endif
