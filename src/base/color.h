/* Colours and their contrast, as WCAG 2 defines it. Channels are sRGB, 0 to 1. */
#ifndef BASE_COLOR_H
#define BASE_COLOR_H

#include <stdbool.h>

/* WCAG 2.2, 1.4.3 asks for 4.5 between text and its ground; the rest is room for rounding to 8
 * bits. */
#define COLOR_CONTRAST_WANTED 4.6

struct color {
    double red;
    double green;
    double blue;
};

/* Reads "#rrggbb" or "#rgb". Returns false, `color` untouched, for anything else. */
bool color_parse(const char *text, struct color *color);

/* The colour at `share` (0 to 1) of the way from one to the other. */
struct color color_mix(struct color from, struct color to, double share);

/* Relative luminance, 0 to 1. */
double color_luminance(struct color color);

/* Contrast ratio, 1 to 21. */
double color_contrast(struct color one, struct color other);

/* The colour, moved towards black until text in it can be read on `background`. */
struct color color_darken_for(struct color color, struct color background);

#endif
