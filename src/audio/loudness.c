#include "audio/loudness.h"

#include "base/memory.h"

#include <ebur128.h>
#include <math.h>
#include <stdlib.h>

struct loudness_meter {
    ebur128_state *state;
};

struct loudness_meter *loudness_meter_create(int sample_rate, struct failure *failure)
{
    enum { LOWEST_RATE = 16, HIGHEST_RATE = 2822400 };
    if (sample_rate < LOWEST_RATE || sample_rate > HIGHEST_RATE) {
        failure_set(failure, FAILURE_CONTENT, "cannot measure loudness at %d Hz", sample_rate);
        return NULL;
    }
    struct loudness_meter *meter = memory_allocate(sizeof *meter);
    meter->state =
        ebur128_init(1, (unsigned long)sample_rate, EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK);
    if (meter->state == NULL)
        memory_exhausted();
    return meter;
}

void loudness_meter_add(struct loudness_meter *meter, const int16_t *samples, size_t count)
{
    if (ebur128_add_frames_short(meter->state, samples, count) != EBUR128_SUCCESS)
        memory_exhausted();
}

void loudness_meter_add_float(struct loudness_meter *meter, const float *samples, size_t count)
{
    if (ebur128_add_frames_float(meter->state, samples, count) != EBUR128_SUCCESS)
        memory_exhausted();
}

double loudness_meter_integrated(const struct loudness_meter *meter)
{
    double loudness = -INFINITY;
    ebur128_loudness_global(meter->state, &loudness);
    return loudness;
}

static double decibels(double magnitude)
{
    return magnitude > 0 ? 20 * log10(magnitude) : -INFINITY;
}

double loudness_meter_sample_peak(const struct loudness_meter *meter)
{
    double magnitude = 0;
    ebur128_sample_peak(meter->state, 0, &magnitude);
    return decibels(magnitude);
}

double loudness_meter_true_peak(const struct loudness_meter *meter)
{
    double magnitude = 0;
    ebur128_true_peak(meter->state, 0, &magnitude);
    return decibels(magnitude);
}

void loudness_meter_destroy(struct loudness_meter *meter)
{
    if (meter == NULL)
        return;
    ebur128_destroy(&meter->state);
    free(meter);
}
