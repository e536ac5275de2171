/* What an edition offers to readers who do not see, or not well: found in its content, never
 * declared (EPUB Accessibility 1.1 §2). */
#ifndef EPUB_ACCESS_H
#define EPUB_ACCESS_H

#include "base/diagnostic.h"

struct package;

enum { ACCESS_MOST = 16 };

/* Lists end with NULL; their values are those of schema.org. */
struct access {
    const char *modes[ACCESS_MOST];
    const char *sufficient_modes[ACCESS_MOST];
    const char *features[ACCESS_MOST];
    const char *hazard;
    const char *summary; /* in the language of the edition's strings */

    /* Why a claim of WCAG 2.2 AA would be untrue, and where; NULL: nothing is known against it. */
    const char *obstacle;
    struct place obstacle_place;
};

/* Looks at all pages. Strings are owned by the issue. */
struct access access_examine(const struct package *package);

#endif
