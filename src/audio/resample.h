/* Another sample rate. The only file that knows libsamplerate. */
#ifndef AUDIO_RESAMPLE_H
#define AUDIO_RESAMPLE_H

#include "base/failure.h"

#include <stdbool.h>
#include <stddef.h>

/* Converts `count` mono samples from one rate (Hz) to another by libsamplerate's best sinc filter,
 * without delay: sample k of the result is at the time k / to_rate of the input. `*resampled`
 * receives count * to_rate / from_rate samples, rounded to the nearest, which the caller frees with
 * free(); their number goes to `*resampled_count`. Equal rates give a copy; the same input gives
 * the same samples. Values may go slightly beyond those of the input. Fails with FAILURE_CONTENT
 * when the rates are more than 256 times apart, and then touches neither. */
bool resample_mono(const float *samples, size_t count, int from_rate, int to_rate,
                   float **resampled, size_t *resampled_count, struct failure *failure);

#endif
