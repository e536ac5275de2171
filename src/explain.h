/* Why narrations are made again. */
#ifndef EXPLAIN_H
#define EXPLAIN_H

#include "edition/record.h"
#include "narration.h"

#include <stdio.h>

/* Prints a line for each track: that it is in the cache, or what has changed since the last build,
 * which the record and the cache know. Call it between narration_write_scripts and narration_make.
 */
void explain_tracks(const struct narration *narration, const struct record *record, FILE *stream);

#endif
