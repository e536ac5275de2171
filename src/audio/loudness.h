/* How loud a recording is heard, and its peaks. The only file that knows libebur128.
 *
 * EBU R 128 / ITU-R BS.1770 count a mono signal as one channel, although it will come from two
 * loudspeakers: it measures 3.01 LU less than the same signal in both channels of a stereo file.
 * The figures here are those of the mono file, the same as of ffmpeg's ebur128 filter in its usual
 * setting (dualmono=false). The -19 LUFS asked of mono podcasts are the -16 LUFS of stereo ones. */
#ifndef AUDIO_LOUDNESS_H
#define AUDIO_LOUDNESS_H

#include "base/failure.h"

#include <stddef.h>
#include <stdint.h>

struct loudness_meter;

/* Makes a meter for mono samples at `sample_rate` Hz. Returns NULL on failure, which is
 * FAILURE_CONTENT, when the rate is not one of audio (16 Hz to 2,822,400 Hz). Free it with
 * loudness_meter_destroy. */
struct loudness_meter *loudness_meter_create(int sample_rate, struct failure *failure);

/* Hear `count` more samples. Full scale of the floating ones is ±1. */
void loudness_meter_add(struct loudness_meter *meter, const int16_t *samples, size_t count);
void loudness_meter_add_float(struct loudness_meter *meter, const float *samples, size_t count);

/* The integrated loudness of all that was heard, in LUFS; -INFINITY when nothing of it reaches the
 * gate of -70 LUFS or it is shorter than 400 ms. */
double loudness_meter_integrated(const struct loudness_meter *meter);

/* The highest magnitude, in dBFS of ±1 (±32768), of the samples themselves or (true peak, dBTP) of
 * the signal between them, oversampled four times below 96 kHz; -INFINITY for silence. */
double loudness_meter_sample_peak(const struct loudness_meter *meter);
double loudness_meter_true_peak(const struct loudness_meter *meter);

/* NULL is allowed. */
void loudness_meter_destroy(struct loudness_meter *meter);

#endif
