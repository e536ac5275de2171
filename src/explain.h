/* Why narrations are made again. */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "edition/record.h"
#include "narration.h"

#include <stdio.h>

/* Prints a line for each track: that it is in the cache, or what has changed since the last build,
 * else since the last plan, which the records and the cache know. Call it between
 * narration_write_scripts and narration_make. */
void explain_tracks(const struct narration *narration, const struct record *last_build,
                    const struct record *last_plan, FILE *stream);

#endif
