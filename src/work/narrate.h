/* One unit → one MP3 stream and its timeline. */
#ifndef WORK_NARRATE_H
#define WORK_NARRATE_H

#include "audio/timeline.h"
#include "base/failure.h"
#include "work/unit.h"

#include <stdio.h>

/* What every narration ends at: a multiple of this many samples (20 ms at 22,050 Hz), so that the
 * end of the last clip is a whole number of milliseconds. */
#define NARRATE_STEP 441

struct narrate_outputs {
    FILE *stream;              /* the MP3 without tags, open for update; NULL: none */
    const char *master;        /* path of the same as FLAC, before MP3; NULL: none */
    const char *wav;           /* or as WAV; NULL: none */
    struct timeline *timeline; /* begins without clips; receives them */
    /* Hears how much of the text is done, from 0 to 1; NULL: nobody does. */
    void (*advanced)(void *user_data, double share);
    void *user_data;
};

/* Initialises the engine in this process, which narrate_unit then forks. */
bool narrate_open(const struct mp3_settings *mp3, struct failure *failure);

/* Says the unit, or takes its human recording brought to the same loudness, and writes the outputs.
 * While one encoder takes the runs in order, up to `ahead` (at least one) are said at the same
 * time behind the one that it takes. The same unit gives the same bytes, in whatever process, with
 * whatever `ahead`. Memory does not grow with the unit's length but for its timeline. */
bool narrate_unit(const struct unit *unit, int ahead, const struct narrate_outputs *outputs,
                  struct failure *failure);

#endif
