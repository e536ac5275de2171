/* One script → one MP3 stream and its timeline. */
#ifndef WORK_NARRATE_H
#define WORK_NARRATE_H

#include "audio/mp3.h"
#include "audio/timeline.h"
#include "base/failure.h"
#include "speech/script.h"

/* What every narration ends at: a multiple of this many samples (20 ms at 22,050 Hz), so that the
 * end of the last clip is a whole number of milliseconds. */
#define NARRATE_STEP 441

struct narrate_settings {
    const struct voice_profile *profile;
    struct mp3_settings mp3;
    const char *folder;  /* for the results: NAME.mp3 (without tags) and NAME.timeline */
    const char *masters; /* for the same as FLAC, before MP3; NULL: none */
};

/* Looks for all voices that the scripts need: one of the profile's own that is not installed is a
 * failure, a language that the engine does not have, or the reader no rules for, is a warning where
 * it occurs first. */
bool narrate_check(struct script *const *scripts, size_t count, const struct voice_profile *profile,
                   struct diagnostics *diagnostics, struct failure *failure);

/* Initialises the engine in this process, which narrate_script then forks. */
bool narrate_open(const struct narrate_settings *settings, struct failure *failure);

/* Says the script, or takes its human recording brought to the same loudness, and writes the
 * results. The same script gives the same bytes, in whatever process and order. */
bool narrate_script(const struct script *script, const struct narrate_settings *settings,
                    struct failure *failure);

/* Says the script into a WAV file instead, as it would sound in an edition; `*seconds` receives its
 * length. On failure an incomplete file may stay. */
bool narrate_wav(const struct script *script, const struct narrate_settings *settings,
                 const char *path, double *seconds, struct failure *failure);

/* Path of a result: extension "mp3" or "timeline". Owned by `arena`. */
const char *narrate_path(struct arena *arena, const struct narrate_settings *settings,
                         const struct script *script, const char *extension);

#endif
