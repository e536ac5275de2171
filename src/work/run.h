/* A run of utterances, said in a process of its own while others go on. */
#ifndef WORK_RUN_H
#define WORK_RUN_H

#include "audio/limiter.h"
#include "audio/timeline.h"
#include "base/failure.h"
#include "speech/script.h"

struct run;

/* Memory for the sound of one run at a time, shared with the process that says it. Returns NULL on
 * failure; NULL may be destroyed. */
struct run_room;
struct run_room *run_room_create(struct failure *failure);
void run_room_destroy(struct run_room *room);

/* The gain in dB of the profile's loudest voice: the limiter applies it, and the other voices are
 * turned down before. */
double run_loudest_gain(const struct voice_profile *profile);

/* Begins to say the utterances from `first` to `end` (excluded), which must be one run, with their
 * pauses, at the voices' gains and under the limiter's ceiling, in a fork of this process, which
 * must have opened the engine and said nothing. All arguments must live until run_end. Returns NULL
 * on failure. The sound is the same whatever else is said at the same time. */
struct run *run_start(const struct script *script, size_t first, size_t end,
                      const struct voice_profile *profile, int sample_rate, struct run_room *room,
                      struct failure *failure);

/* Waits until the run is said. Fails when its process crashes, takes over a minute for a usual
 * sentence (SENTENCE_LIMIT), which the failure then names, or when an interrupt comes. */
bool run_wait(struct run *run, struct failure *failure);

/* Hands the samples of a run that is said to the sink, and appends its clips to the timeline, from
 * where that ends. */
bool run_hand_over(struct run *run, limiter_sink *sink, void *user_data, struct timeline *timeline,
                   struct failure *failure);

/* Frees the run, having ended its process if need be, and returns its room. */
struct run_room *run_end(struct run *run);

#endif
