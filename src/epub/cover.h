/* The cover of an issue, drawn when the publisher gives none. */
#ifndef EPUB_COVER_H
#define EPUB_COVER_H

#include "base/buffer.h"
#include "base/failure.h"

#include <stdbool.h>
#include <stddef.h>

/* Pixels: what catalogues and shops ask for is 1400 or more on the short side. */
#define COVER_WIDTH  1500
#define COVER_HEIGHT 2000

/* The small one, for the tags of MP3s: larger ones trouble car radios. */
#define COVER_SMALL_WIDTH  600
#define COVER_SMALL_HEIGHT (COVER_SMALL_WIDTH * COVER_HEIGHT / COVER_WIDTH)

/* All text is plain UTF-8; an empty string counts as NULL. Nothing is owned. */
struct cover {
    const char *publication;      /* "Le Perron" */
    const char *subtitle;         /* "Le magazine des mairies", or NULL */
    const char *issue;            /* "N° 14, 2e trimestre 2025", or NULL */
    const char *date;             /* "15 avril 2025", or NULL */
    const char *publisher;        /* or NULL */
    const char *language;         /* BCP 47 */
    const char *const *headlines; /* the first five that are not empty are set, the first largest */
    size_t headline_count;
    const char *const *kickers; /* the section of each headline, or NULL entries; or NULL */
    const char *const
        *colors;       /* of each headline's section, as `color`; or NULL entries; or NULL */
    const char *color; /* "#8c2f1b" or "#821"; NULL: chosen by the publication's name */
};

/* Draws the cover and appends it as PNG to `png` and, unless that is NULL, a small one to `small`.
 * The same cover gives the same bytes on the same machine, whatever the locale, the time zone and
 * the screen. The colour is darkened or lightened where text could not be read on it. A malformed
 * colour is a failure (FAILURE_CONTENT); on failure the buffers are as before. Sets FC_LANG and
 * PANGO_LANGUAGE in the environment (see lettering.h). */
bool cover_draw(const struct cover *cover, struct buffer *png, struct buffer *small,
                struct failure *failure);

#endif
