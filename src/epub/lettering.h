/* Lines of text set in type. The only file that knows pango. Sizes and positions are pixels. */
#ifndef EPUB_LETTERING_H
#define EPUB_LETTERING_H

#include "base/color.h"

#include <cairo.h>
#include <stdbool.h>

enum lettering_face {
    LETTERING_SERIF, /* Linux Libertine O */
    LETTERING_SANS,  /* Lato */
};

enum lettering_alignment {
    LETTERING_BEGIN, /* left, or right when the text runs from right to left */
    LETTERING_CENTER,
    LETTERING_TIGHT, /* the block is as wide as its text: for single lines placed by their width */
};

struct lettering_style {
    enum lettering_face face;
    enum lettering_alignment alignment;
    int weight; /* 400 is regular, 700 is bold */
    bool italic;
    bool capitals;   /* raised by the rules of the language */
    bool joined;     /* no line end after articles and the like, nor after hyphens */
    bool balanced;   /* the lines are made about equally long */
    double size;     /* of the em */
    double tracking; /* added between letters, in em; not where letters must join */
    double leading;  /* from line to line, as a multiple of what the font asks for */
};

struct lettering;       /* a context for setting text */
struct lettering_block; /* a text that has been set; NULL stands for an absent one everywhere */

/* Makes a context, to be freed with lettering_destroy. `language` is BCP 47 or NULL. What the fonts
 * look like then depends neither on the locale nor on the screen: FC_LANG and PANGO_LANGUAGE are
 * set in the environment for that. */
struct lettering *lettering_create(const char *language);

/* Frees the context and its blocks. */
void lettering_destroy(struct lettering *lettering);

/* Sets the text in at most `lines` lines of `width`, cut with an ellipsis where it is longer. White
 * space is made even and bytes that are not UTF-8 are replaced. Returns NULL when the text is NULL
 * or has nothing to show; the block belongs to the context. */
struct lettering_block *lettering_set(struct lettering *lettering,
                                      const struct lettering_style *style, const char *text,
                                      double width, int lines);

/* Like lettering_set, at the largest size from `style->size` down to `smallest` at which the whole
 * text fits without a word being broken. Returns NULL when there is none. */
struct lettering_block *lettering_fit(struct lettering *lettering,
                                      const struct lettering_style *style, double smallest,
                                      const char *text, double width, int lines);

/* The size of the lines; 0 for NULL. */
double lettering_width(const struct lettering_block *block);
double lettering_height(const struct lettering_block *block);

/* How far the ink is from the top of the lines, at its top and at its bottom. */
void lettering_ink(const struct lettering_block *block, double *top, double *bottom);

/* Draws the block on `cairo` with the top left corner of its lines at (x, y), at any scale. */
void lettering_show(cairo_t *cairo, const struct lettering_block *block, double x, double y,
                    struct color color);

#endif
