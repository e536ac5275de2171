#include "audio/resample.h"

#include "base/memory.h"

#include <samplerate.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

static size_t count_at(size_t count, int from_rate, int to_rate)
{
    uint64_t from = (uint64_t)from_rate;
    return (size_t)(((uint64_t)count * (uint64_t)to_rate + from / 2) / from);
}

bool resample_mono(const float *samples, size_t count, int from_rate, int to_rate,
                   float **resampled, size_t *resampled_count, struct failure *failure)
{
    enum { SLACK = 16 }; /* samples; libsamplerate may give one more than the ratio says */
    double ratio = from_rate > 0 && to_rate > 0 ? (double)to_rate / from_rate : 0;
    if (!src_is_valid_ratio(ratio))
        return failure_set(failure, FAILURE_CONTENT, "cannot convert %d Hz to %d Hz", from_rate,
                           to_rate);
    size_t wanted = count_at(count, from_rate, to_rate);
    float *result = memory_allocate((wanted + SLACK) * sizeof *result);
    if (from_rate == to_rate) {
        if (count > 0)
            memcpy(result, samples, count * sizeof *result);
    } else if (count > 0) {
        SRC_DATA data = {.data_in = samples,
                         .data_out = result,
                         .input_frames = (long)count,
                         .output_frames = (long)(wanted + SLACK),
                         .src_ratio = ratio};
        int error = src_simple(&data, SRC_SINC_BEST_QUALITY, 1);
        if (error != 0) {
            free(result);
            return failure_set(failure, FAILURE_SYSTEM, "cannot convert %d Hz to %d Hz: %s",
                               from_rate, to_rate, src_strerror(error));
        }
    }
    *resampled = result;
    *resampled_count = wanted;
    return true;
}
