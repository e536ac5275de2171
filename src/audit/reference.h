/* References between the files of a container, and the clock values of overlays. */
#ifndef AUDIT_REFERENCE_H
#define AUDIT_REFERENCE_H

#include "base/arena.h"

#include <stdbool.h>
#include <stdint.h>

struct reference {
    const char *path;     /* of the entry; NULL when it is remote or leads out of the container */
    const char *fragment; /* or NULL */
};

/* What `href` in the entry `base` refers to. Owned by `arena`. */
struct reference reference_resolve(struct arena *arena, const char *base, const char *href);

/* Reads a clock value (EPUB 3.3 §9.2.2.6, SMIL 3.0: "12.345s", "1:02:03.5") in microseconds.
 * `*precision` receives what its last digit stands for. False when it is none, or over a thousand
 * hours. */
bool reference_clock(const char *text, int64_t *microseconds, int64_t *precision);

#endif
