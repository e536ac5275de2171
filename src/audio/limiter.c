#include "audio/limiter.h"

#include "base/memory.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

/* With L the look-ahead in samples:
 *   need[n]  what sample n may at most be multiplied by (1 when it is under the ceiling)
 *   hold[n]  the least of need[n] … need[n + L], coming back to 1 exponentially, never above it;
 *            kept as what is missing from 1
 *   gain[n]  the weighted mean of hold[n - L] … hold[n]
 * Each of those L + 1 holds looks at need[n], so that the mean cannot be above it. The weights are
 * those of two running means in a row, which add up whole numbers: exact, and cheap for any L. */

enum {
    OUTPUT_SIZE = 4096,
    PASSED = 128, /* samples that are looked at together: most are far under the ceiling */
};

/* What is nearer to 1 than this is 1: a step of 0.001 dB. */
static const double negligible = 1e-4;

/* Reductions (1 - hold) are counted in this part of 1, rounded up. */
static const double unit = 1.0 / (1 << 30);

/* A running sum of the last `size` values. */
struct running_sum {
    int64_t *values; /* those, and behind them the ones of the samples being taken in */
    size_t size;
    int64_t sum;
};

struct candidate {
    int64_t position;
    double need;
};

/* How the gain goes from sample to sample. */
struct limiter_gain {
    double reduction; /* 1 - hold */
    double keep;      /* of the reduction, from sample to sample */
    double sum_unit;  /* what 1 in the sum of the means is, as a part of 1 */
    struct running_sum means[2];
};

struct limiter {
    double gain;
    double limit;   /* a whole number */
    double over;    /* the least magnitude that is rounded to more than the limit */
    size_t span;    /* L + 1 */
    double *scaled; /* the last L samples, and behind them those being taken in */
    struct limiter_gain now;
    /* A ring of the needs of the window that may still become its least: positions and needs both
     * ascend. */
    struct candidate *candidates;
    size_t candidate_first;
    size_t candidate_count;
    double least_gain;
    int64_t position; /* of the next sample to come in */
    int64_t written;  /* samples given by the caller */
    limiter_sink *sink;
    void *user_data;
    size_t output_count;
    int16_t output[OUTPUT_SIZE];
};

static struct running_sum running_sum_create(size_t size)
{
    struct running_sum sum = {.size = size};
    sum.values = memory_allocate((size + PASSED) * sizeof *sum.values);
    return sum;
}

/* Takes in the value of sample `index` and returns the sum. */
static inline int64_t running_sum_push(struct running_sum *sum, size_t index, int64_t value)
{
    sum->values[sum->size + index] = value;
    sum->sum += value - sum->values[index];
    return sum->sum;
}

struct limiter *limiter_create(int sample_rate, double gain, double ceiling, limiter_sink *sink,
                               void *user_data)
{
    struct limiter *limiter = memory_allocate(sizeof *limiter);
    limiter->gain = pow(10, gain / 20);
    limiter->limit = fmin(floor(32768 * pow(10, ceiling / 20)), INT16_MAX);
    /* Halves are rounded to the even neighbour. */
    limiter->over = limiter->limit + 0.5;
    if (fmod(limiter->limit, 2) == 0)
        limiter->over = nextafter(limiter->over, INFINITY);
    limiter->now.keep = exp(-1000 / (LIMITER_RELEASE * sample_rate));
    limiter->span = (size_t)ceil(LIMITER_LOOK_AHEAD * sample_rate / 1000) + 1;
    limiter->scaled = memory_allocate((limiter->span - 1 + PASSED) * sizeof *limiter->scaled);
    limiter->now.means[0] = running_sum_create(limiter->span / 2 + 1);
    limiter->now.means[1] = running_sum_create(limiter->span - limiter->span / 2);
    limiter->now.sum_unit =
        unit / ((double)limiter->now.means[0].size * (double)limiter->now.means[1].size);
    limiter->candidates = memory_allocate(limiter->span * sizeof *limiter->candidates);
    limiter->least_gain = 1;
    limiter->sink = sink;
    limiter->user_data = user_data;
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
        limiter->candidate_first =
            limiter->candidate_first + 1 < span ? limiter->candidate_first + 1 : 0;
        limiter->candidate_count--;
    }
    while (limiter->candidate_count > 0) {
        size_t last = limiter->candidate_first + limiter->candidate_count - 1;
        last = last < span ? last : last - span;
        if (limiter->candidates[last].need < need)
            break;
        limiter->candidate_count--;
    }
    size_t next = limiter->candidate_first + limiter->candidate_count;
    next = next < span ? next : next - span;
    limiter->candidates[next] = (struct candidate){limiter->position, need};
    limiter->candidate_count++;
    return limiter->candidates[limiter->candidate_first].need;
}

/* A reduction in units, rounded up; ceil() would be a call. */
static int64_t count_units(double reduction)
{
    double exact = reduction * (1 / unit);
    int64_t whole = (int64_t)exact;
    return whole + ((double)whole < exact);
}

/* The gain of what comes out for sample `index`, when `needed` is the greatest reduction that a
 * sample of the window needs. */
static inline double next_gain(struct limiter_gain *gain, size_t index, double needed)
{
    double kept = gain->reduction * gain->keep;
    if (kept < negligible)
        kept = 0;
    gain->reduction = needed > kept ? needed : kept;
    int64_t sum = running_sum_push(&gain->means[0], index, count_units(gain->reduction));
    sum = running_sum_push(&gain->means[1], index, sum);
    return 1 - (double)sum * gain->sum_unit;
}

static bool give_out(struct limiter *limiter, struct failure *failure)
{
    size_t count = limiter->output_count;
    limiter->output_count = 0;
    return count == 0 || limiter->sink(limiter->user_data, limiter->output, count, failure);
}

/* Takes in the scaled sample `index`; the one L samples before it comes out. */
static void advance(struct limiter *limiter, size_t index)
{
    double magnitude = fabs(limiter->scaled[limiter->span - 1 + index]);
    double need = magnitude < limiter->over ? 1 : limiter->limit / magnitude;
    double gain = next_gain(&limiter->now, index, 1 - least_need(limiter, need));
    if (gain < limiter->least_gain)
        limiter->least_gain = gain;
    limiter->position++;
    if (limiter->position >= (int64_t)limiter->span)
        limiter->output[limiter->output_count++] = (int16_t)lrint(limiter->scaled[index] * gain);
}

/* True when no sample of the window is over the ceiling. */
static bool window_is_under(const struct limiter *limiter)
{
    return limiter->position >= (int64_t)limiter->span && limiter->candidate_count == 1 &&
           limiter->candidates[limiter->candidate_first].need == 1;
}

static bool samples_are_under(const struct limiter *limiter, const int16_t *samples, size_t count)
{
    int loudest = 0;
    for (size_t index = 0; index < count; index++) {
        int magnitude = samples[index] < 0 ? -samples[index] : samples[index];
        loudest = magnitude > loudest ? magnitude : loudest;
    }
    return loudest * fabs(limiter->gain) < limiter->over;
}

/* Do what advance would do to samples under the ceiling behind a window that is under it: while
 * nothing is reduced, */
static void pass_idle(const double *scaled, size_t count, int16_t *output)
{
    for (size_t index = 0; index < count; index++)
        output[index] = (int16_t)lrint(scaled[index]);
}

/* or while the gain comes back. What changes is kept in a copy of its own, which the compiler knows
 * to be nobody else's. */
static void pass_recovering(struct limiter *limiter, size_t count, int16_t *output)
{
    struct limiter_gain gain = limiter->now;
    const double *scaled = limiter->scaled;
    double least = limiter->least_gain;
    for (size_t index = 0; index < count; index++) {
        double factor = next_gain(&gain, index, 0);
        least = factor < least ? factor : least;
        output[index] = (int16_t)lrint(scaled[index] * factor);
    }
    limiter->least_gain = least;
    limiter->now = gain;
}

static bool is_idle(const struct limiter *limiter)
{
    return limiter->now.reduction == 0 && limiter->now.means[0].sum == 0 &&
           limiter->now.means[1].sum == 0;
}

static void pass(struct limiter *limiter, size_t count)
{
    int16_t *output = limiter->output + limiter->output_count;
    if (is_idle(limiter))
        pass_idle(limiter->scaled, count, output);
    else
        pass_recovering(limiter, count, output);
    limiter->position += (int64_t)count;
    limiter->candidates[limiter->candidate_first].position = limiter->position - 1;
    limiter->output_count += count;
}

static void keep_last(struct running_sum *sum, size_t count)
{
    memmove(sum->values, sum->values + count, sum->size * sizeof *sum->values);
}

/* Takes in at most PASSED samples. */
static bool take_in(struct limiter *limiter, const int16_t *samples, size_t count,
                    struct failure *failure)
{
    size_t delay = limiter->span - 1;
    bool was_idle = is_idle(limiter);
    bool passes = window_is_under(limiter) && samples_are_under(limiter, samples, count);
    for (size_t index = 0; index < count; index++)
        limiter->scaled[delay + index] = samples[index] * limiter->gain;
    if (passes)
        pass(limiter, count);
    for (size_t index = 0; index < count && !passes; index++)
        advance(limiter, index);
    memmove(limiter->scaled, limiter->scaled + count, delay * sizeof *limiter->scaled);
    if (!passes || !was_idle) {
        keep_last(&limiter->now.means[0], count);
        keep_last(&limiter->now.means[1], count);
    }
    return limiter->output_count + PASSED <= OUTPUT_SIZE || give_out(limiter, failure);
}

bool limiter_write(struct limiter *limiter, const int16_t *samples, size_t count,
                   struct failure *failure)
{
    limiter->written += (int64_t)count;
    while (count > 0) {
        size_t part = count < PASSED ? count : PASSED;
        if (!take_in(limiter, samples, part, failure))
            return false;
        samples += part;
        count -= part;
    }
    return give_out(limiter, failure);
}

bool limiter_finish(struct limiter *limiter, struct failure *failure)
{
    static const int16_t zeros[PASSED];
    int64_t end = limiter->written > 0 ? limiter->written + (int64_t)limiter->span - 1 : 0;
    while (limiter->position < end) {
        int64_t rest = end - limiter->position;
        if (!take_in(limiter, zeros, rest < PASSED ? (size_t)rest : PASSED, failure))
            return false;
    }
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
    free(limiter->scaled);
    free(limiter->now.means[0].values);
    free(limiter->now.means[1].values);
    free(limiter->candidates);
    free(limiter);
}
