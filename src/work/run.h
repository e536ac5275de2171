/* A run of utterances, said in a process of its own while others go on. */
#ifndef WORK_RUN_H
#define WORK_RUN_H

#include "audio/limiter.h"
#include "audio/timeline.h"
#include "base/failure.h"
#include "speech/script.h"

struct run;

/* The gain in dB of the profile's loudest voice: the limiter applies it, and the other voices are
 * turned down before. */
double run_loudest_gain(const struct voice_profile *profile);

/* Begins to say the utterances from `first` to `end` (excluded), which must be one run, with their
 * pauses, at the voices' gains and under the limiter's ceiling, in a fork of this process, which
 * must have opened the engine and said nothing. All arguments must live until run_finish. Returns
 * NULL on failure. The sound is the same whatever else is said at the same time. */
struct run *run_start(const struct script *script, size_t first, size_t end,
                      const struct voice_profile *profile, int sample_rate,
                      struct failure *failure);

/* What a run has left. */
struct run_sound {
    int descriptor; /* of the run */
    int64_t samples;
    size_t clips;
    size_t words;
};

/* Waits until the run is said. */
bool run_wait(struct run *run, struct run_sound *sound, struct failure *failure);

/* Hands the samples to the sink and appends the clips to the timeline, from where that ends. On
 * failure the timeline is not to be used. */
bool run_hand_over(const struct run_sound *sound, limiter_sink *sink, void *user_data,
                   struct timeline *timeline, struct failure *failure);

/* Frees a run that run_wait has waited for. */
void run_free(struct run *run);

/* Ends and frees a run that is not wanted any more. */
void run_abandon(struct run *run);

#endif
