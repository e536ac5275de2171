/* A human reading in place of the synthetic voice. */
#ifndef WORK_RECORDING_H
#define WORK_RECORDING_H

#include "audio/limiter.h"
#include "audio/timeline.h"
#include "base/failure.h"

/* Reads the recording twice: to measure how loud it is, and to hand it to the sink at -18 LUFS,
 * under the limiter's ceiling, at `sample_rate`. The timeline, which must be empty, receives one
 * clip for all. Memory does not grow with its length. */
bool recording_narrate(const char *path, int sample_rate, limiter_sink *sink, void *user_data,
                       struct timeline *timeline, struct failure *failure);

#endif
