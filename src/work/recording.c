#include "work/recording.h"

#include "audio/loudness.h"
#include "audio/pcm.h"
#include "audio/resample.h"

#include <math.h>

#define RECORDING_LOUDNESS (-18.0) /* LUFS, what the voices are brought to as well */

#define RECORDING_SILENCE (-60.0) /* dBFS: what has no louder sample is silent, to an audit too */

enum { RECORDING_CHUNK = 8192 };

struct recording {
    struct limiter *limiter;
    int64_t position; /* samples handed on so far */
};

/* Calls `take` for each part of the file, at its own rate. */
static bool read_parts(struct pcm_reader *reader,
                       bool (*take)(void *user_data, const float *samples, size_t count,
                                    struct failure *failure),
                       void *user_data, struct failure *failure)
{
    float samples[RECORDING_CHUNK];
    size_t received;
    do {
        if (!pcm_reader_read(reader, samples, RECORDING_CHUNK, &received, failure) ||
            (received > 0 && !take(user_data, samples, received, failure)))
            return false;
    } while (received == RECORDING_CHUNK);
    return true;
}

static bool hear(void *user_data, const float *samples, size_t count, struct failure *failure)
{
    (void)failure;
    loudness_meter_add_float(user_data, samples, count);
    return true;
}

/* The gain in dB that the recording needs; 0 when it is too short to tell. Fails
 * (FAILURE_CONTENT) when there is nothing to hear. */
static bool measure(const char *path, double *gain, struct failure *failure)
{
    struct pcm_reader *reader = pcm_reader_open(path, failure);
    struct loudness_meter *meter =
        reader != NULL ? loudness_meter_create(pcm_reader_sample_rate(reader), failure) : NULL;
    bool good = meter != NULL && read_parts(reader, hear, meter, failure);
    if (good && loudness_meter_sample_peak(meter) < RECORDING_SILENCE)
        good = failure_set(failure, FAILURE_CONTENT, "the recording '%s' has no sound", path);
    if (good) {
        double loudness = loudness_meter_integrated(meter);
        *gain = isfinite(loudness) ? RECORDING_LOUDNESS - loudness : 0;
    }
    loudness_meter_destroy(meter);
    pcm_reader_destroy(reader);
    return good;
}

static bool round_and_limit(void *user_data, const float *samples, size_t count,
                            struct failure *failure)
{
    struct recording *recording = user_data;
    int16_t rounded[RECORDING_CHUNK];
    recording->position += (int64_t)count;
    while (count > 0) {
        size_t part = count < RECORDING_CHUNK ? count : RECORDING_CHUNK;
        pcm_round(samples, part, rounded);
        if (!limiter_write(recording->limiter, rounded, part, failure))
            return false;
        samples += part;
        count -= part;
    }
    return true;
}

static bool resample(void *user_data, const float *samples, size_t count, struct failure *failure)
{
    return resampler_write(user_data, samples, count, failure);
}

bool recording_narrate(const char *path, int sample_rate, limiter_sink *sink, void *user_data,
                       struct timeline *timeline, struct failure *failure)
{
    double gain = 0;
    struct recording recording = {0};
    struct resampler *resampler = NULL;
    if (!measure(path, &gain, failure))
        return false;
    struct pcm_reader *reader = pcm_reader_open(path, failure);
    recording.limiter = limiter_create(sample_rate, gain, LIMITER_CEILING, sink, user_data);
    if (reader != NULL)
        resampler = resampler_create(pcm_reader_sample_rate(reader), sample_rate, round_and_limit,
                                     &recording, failure);
    bool good = resampler != NULL && read_parts(reader, resample, resampler, failure) &&
                resampler_finish(resampler, failure) && limiter_finish(recording.limiter, failure);
    if (good && recording.position == 0)
        good = failure_set(failure, FAILURE_CONTENT, "the recording '%s' has no sound", path);
    if (good)
        timeline_add(timeline, 0, recording.position);
    resampler_destroy(resampler);
    limiter_destroy(recording.limiter);
    pcm_reader_destroy(reader);
    return good;
}
