#include "audio/limiter.h"

#include "base/memory.h"

#include <math.h>
#include <stdlib.h>

/* With L the look-ahead in samples:
 *   need[n]  what sample n may at most be multiplied by (1 when it is under the ceiling)
 *   hold[n]  the least of need[n] … need[n + L], coming back to 1 exponentially, never above it
 *   gain[n]  the weighted mean of hold[n - L] … hold[n]
 * Each of those L + 1 holds looks at need[n], so that the mean cannot be above it. */

enum { OUTPUT_SIZE = 4096 };

/* What is nearer to 1 than this is 1: less than a third of a step of the loudest sample. */
static const double negligible = 1e-5;

struct candidate {
    int64_t position;
    double need;
};

struct limiter {
    double gain;
    double limit; /* a whole number */
    double recovery;
    size_t span; /* L + 1, the length of the rings below */
    double *weights;
    double *scaled; /* of the last L + 1 samples, by position modulo L + 1 */
    double *holds;
    /* Needs of the window that may still become its least: positions and needs both ascend. */
    struct candidate *candidates;
    size_t candidate_first;
    size_t candidate_count;
    double hold;
    double least_gain;
    size_t calm;      /* how many of the last holds are exactly 1, up to L + 1 */
    int64_t position; /* of the next sample to come in */
    int64_t written;  /* samples given by the caller */
    limiter_sink *sink;
    void *user_data;
    size_t output_count;
    int16_t output[OUTPUT_SIZE];
};

static void set_weights(struct limiter *limiter)
{
    double sum = 0;
    for (size_t index = 0; index < limiter->span; index++) {
        double phase = ((double)index + 0.5) / (double)limiter->span;
        limiter->weights[index] = 1 - cos(2 * acos(-1) * phase);
        sum += limiter->weights[index];
    }
    for (size_t index = 0; index < limiter->span; index++)
        limiter->weights[index] /= sum;
}

struct limiter *limiter_create(int sample_rate, double gain, double ceiling, limiter_sink *sink,
                               void *user_data)
{
    struct limiter *limiter = memory_allocate(sizeof *limiter);
    limiter->gain = pow(10, gain / 20);
    limiter->limit = fmin(floor(32768 * pow(10, ceiling / 20)), INT16_MAX);
    limiter->recovery = 1 - exp(-1000 / (LIMITER_RELEASE * sample_rate));
    limiter->span = (size_t)ceil(LIMITER_LOOK_AHEAD * sample_rate / 1000) + 1;
    limiter->weights = memory_allocate(limiter->span * sizeof *limiter->weights);
    limiter->scaled = memory_allocate(limiter->span * sizeof *limiter->scaled);
    limiter->holds = memory_allocate(limiter->span * sizeof *limiter->holds);
    limiter->candidates = memory_allocate(limiter->span * sizeof *limiter->candidates);
    limiter->hold = 1;
    limiter->least_gain = 1;
    limiter->calm = limiter->span;
    for (size_t index = 0; index < limiter->span; index++)
        limiter->holds[index] = 1;
    limiter->sink = sink;
    limiter->user_data = user_data;
    set_weights(limiter);
    return limiter;
}

/* Takes the need of the sample at the present position into the window of the last L + 1 and
 * returns the least of them. */
static double least_need(struct limiter *limiter, double need)
{
    size_t span = limiter->span;
    if (limiter->candidate_count > 0 &&
        limiter->candidates[limiter->candidate_first].position + (int64_t)span <=
            limiter->position) {
        limiter->candidate_first = (limiter->candidate_first + 1) % span;
        limiter->candidate_count--;
    }
    while (limiter->candidate_count > 0) {
        size_t last = (limiter->candidate_first + limiter->candidate_count - 1) % span;
        if (limiter->candidates[last].need < need)
            break;
        limiter->candidate_count--;
    }
    size_t next = (limiter->candidate_first + limiter->candidate_count) % span;
    limiter->candidates[next] = (struct candidate){limiter->position, need};
    limiter->candidate_count++;
    return limiter->candidates[limiter->candidate_first].need;
}

static void push_hold(struct limiter *limiter, double least, size_t slot)
{
    double recovered = limiter->hold + (1 - limiter->hold) * limiter->recovery;
    if (1 - recovered < negligible)
        recovered = 1;
    limiter->hold = fmin(least, recovered);
    limiter->holds[slot] = limiter->hold;
    if (limiter->hold < 1)
        limiter->calm = 0;
    else if (limiter->calm < limiter->span)
        limiter->calm++;
}

/* The mean of the holds, the newest of which is in `slot`. */
static double mean_hold(const struct limiter *limiter, size_t slot)
{
    if (limiter->calm == limiter->span)
        return 1;
    double reduction = 0;
    for (size_t index = 0; index < limiter->span; index++) {
        slot = slot + 1 < limiter->span ? slot + 1 : 0;
        reduction += limiter->weights[index] * (1 - limiter->holds[slot]);
    }
    return 1 - reduction;
}

static bool give_out(struct limiter *limiter, struct failure *failure)
{
    size_t count = limiter->output_count;
    limiter->output_count = 0;
    return count == 0 || limiter->sink(limiter->user_data, limiter->output, count, failure);
}

/* Takes one scaled sample in; L samples later it comes out. */
static bool advance(struct limiter *limiter, double scaled, struct failure *failure)
{
    double magnitude = fabs(scaled);
    double need = rint(magnitude) <= limiter->limit ? 1 : limiter->limit / magnitude;
    size_t slot = (size_t)(limiter->position % (int64_t)limiter->span);
    limiter->scaled[slot] = scaled;
    push_hold(limiter, least_need(limiter, need), slot);
    double gain = mean_hold(limiter, slot);
    limiter->least_gain = fmin(limiter->least_gain, gain);
    limiter->position++;
    if (limiter->position < (int64_t)limiter->span)
        return true;
    size_t oldest = slot + 1 < limiter->span ? slot + 1 : 0;
    limiter->output[limiter->output_count++] = (int16_t)lrint(limiter->scaled[oldest] * gain);
    return limiter->output_count < OUTPUT_SIZE || give_out(limiter, failure);
}

bool limiter_write(struct limiter *limiter, const int16_t *samples, size_t count,
                   struct failure *failure)
{
    for (size_t index = 0; index < count; index++)
        if (!advance(limiter, samples[index] * limiter->gain, failure))
            return false;
    limiter->written += (int64_t)count;
    return give_out(limiter, failure);
}

bool limiter_finish(struct limiter *limiter, struct failure *failure)
{
    int64_t end = limiter->written > 0 ? limiter->written + (int64_t)limiter->span - 1 : 0;
    while (limiter->position < end)
        if (!advance(limiter, 0, failure))
            return false;
    return give_out(limiter, failure);
}

double limiter_reduction(const struct limiter *limiter)
{
    return 20 * log10(limiter->least_gain);
}

void limiter_destroy(struct limiter *limiter)
{
    if (limiter == NULL)
        return;
    free(limiter->weights);
    free(limiter->scaled);
    free(limiter->holds);
    free(limiter->candidates);
    free(limiter);
}
