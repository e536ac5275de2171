/* A constant gain for mono samples, with a look-ahead limiter that keeps peaks under a ceiling.
 *
 * Where the gain brings no sample over the ceiling within reach, the output is the input times the
 * gain, rounded to the nearest, and nothing else. Before a peak the gain falls along a smooth
 * curve over the look-ahead; after it, it comes back exponentially. Output sample k is input
 * sample k: the delay of the look-ahead is inside, and finish gives out the rest. The samples are
 * the same whatever the sizes of the writes. */
#ifndef AUDIO_LIMITER_H
#define AUDIO_LIMITER_H

#include "base/failure.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define LIMITER_CEILING    (-2.5) /* dBFS: speech at 56 kbit/s, up to 1.1 dB over, stays under -1 */
#define LIMITER_LOOK_AHEAD 2.5    /* ms */
#define LIMITER_RELEASE    60.0   /* ms, in which 63 % of the reduction is given back */

/* Receives `count` ready samples, valid only during the call. Returns false to stop, having set
 * the failure. */
typedef bool limiter_sink(void *user_data, const int16_t *samples, size_t count,
                          struct failure *failure);

struct limiter;

/* Makes a limiter for `sample_rate` Hz. `gain` is in dB, finite, of either sign; `ceiling` in dBFS
 * (0 is ±32768), at most 0. No output sample is above 32768 * 10^(ceiling / 20) rounded down (nor
 * above 32767): a sample counts as over the ceiling when its rounded value is. The sink is called
 * during write and finish. Free it with limiter_destroy. */
struct limiter *limiter_create(int sample_rate, double gain, double ceiling, limiter_sink *sink,
                               void *user_data);

/* Takes `count` samples, gives out those that no later peak can change. Returns false when the sink
 * does; after that the limiter can only be destroyed. */
bool limiter_write(struct limiter *limiter, const int16_t *samples, size_t count,
                   struct failure *failure);

/* Gives out the rest: in all, as many samples as were written. Call it once. */
bool limiter_finish(struct limiter *limiter, struct failure *failure);

/* The strongest reduction so far, in dB, 0 or less: how hard the limiter had to work. */
double limiter_reduction(const struct limiter *limiter);

/* NULL is allowed. */
void limiter_destroy(struct limiter *limiter);

#endif
