/* The colours of a cover. */
#ifndef EPUB_PALETTE_H
#define EPUB_PALETTE_H

#include "base/color.h"

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

/* A colour from a small set, always the same for the same name. */
struct color palette_choose(const char *name);

struct palette palette_make(struct color main);

#endif
