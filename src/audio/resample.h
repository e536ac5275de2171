/* Another sample rate. The only file that knows libsamplerate. */
#ifndef AUDIO_RESAMPLE_H
#define AUDIO_RESAMPLE_H

#include "base/failure.h"

#include <stdbool.h>
#include <stddef.h>

/* The version of the library: another may give other samples. */
const char *resample_version(void);

/* Receives samples at the new rate, valid during the call. Returns false to stop, having set the
 * failure. */
typedef bool resample_sink(void *user_data, const float *samples, size_t count,
                           struct failure *failure);

struct resampler;

/* Makes a converter of mono samples from one rate (Hz) to another by libsamplerate's best sinc
 * filter, without delay: sample k of the result is at the time k / to_rate of the input. Equal
 * rates hand on what comes. Returns NULL (FAILURE_CONTENT) when the rates are more than 256 times
 * apart. Free it with resampler_destroy. */
struct resampler *resampler_create(int from_rate, int to_rate, resample_sink *sink, void *user_data,
                                   struct failure *failure);

/* Takes `count` samples. Values handed on may go slightly beyond those that came. */
bool resampler_write(struct resampler *resampler, const float *samples, size_t count,
                     struct failure *failure);

/* Hands on the rest: in all, as many samples as came times to_rate / from_rate, to the nearest. */
bool resampler_finish(struct resampler *resampler, struct failure *failure);

/* NULL is allowed. */
void resampler_destroy(struct resampler *resampler);

#endif
