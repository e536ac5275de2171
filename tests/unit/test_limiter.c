#include "audio/limiter.h"
#include "base/buffer.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

enum { RATE = 22050, COUNT = 60000 };

static int16_t input[COUNT];

static int make_input(void **state)
{
    (void)state;
    uint32_t random = 7;
    for (int index = 0; index < COUNT; index++) {
        random = random * 1664525 + 1013904223;
        double swell = 0.5 + 0.5 * sin(index * 0.0007);
        input[index] =
            (int16_t)lrint(swell * (9000 * sin(index * 0.03) + ((int)(random >> 18) - 8192) * 0.8));
    }
    input[0] = 32767;
    input[30000] = INT16_MIN;
    input[COUNT - 1] = -32000;
    return 0;
}

static bool collect(void *user_data, const int16_t *samples, size_t count, struct failure *failure)
{
    (void)failure;
    buffer_append(user_data, samples, count * sizeof *samples);
    return true;
}

/* Returns the output, `count` samples, which the caller frees. */
static int16_t *limit(const int16_t *samples, size_t count, double gain, size_t chunk,
                      double *reduction)
{
    struct failure failure = {0};
    struct buffer output;
    buffer_init(&output);
    struct limiter *limiter = limiter_create(RATE, gain, LIMITER_CEILING, collect, &output);
    for (size_t begin = 0; begin < count; begin += chunk) {
        size_t part = count - begin < chunk ? count - begin : chunk;
        assert_true(limiter_write(limiter, samples + begin, part, &failure));
    }
    assert_true(limiter_finish(limiter, &failure));
    if (reduction != NULL)
        *reduction = limiter_reduction(limiter);
    limiter_destroy(limiter);
    assert_int_equal(output.length, count * sizeof *samples);
    return (int16_t *)(void *)buffer_detach(&output);
}

static void test_never_above_the_ceiling(void **state)
{
    (void)state;
    int ceiling = (int)floor(32768 * pow(10, LIMITER_CEILING / 20));
    static const double gains[] = {0, 3, 6.5, 12, 24, 60};
    for (size_t index = 0; index < sizeof gains / sizeof *gains; index++) {
        int highest = 0;
        int16_t *output = limit(input, COUNT, gains[index], 1000, NULL);
        for (int sample = 0; sample < COUNT; sample++)
            highest = abs(output[sample]) > highest ? abs(output[sample]) : highest;
        assert_int_equal(highest, ceiling);
        free(output);
    }
}

static void test_same_samples_for_any_chunks(void **state)
{
    (void)state;
    static const size_t chunks[] = {1, 2, 55, 56, 57, 4095, 4096, 4097, 10007};
    int16_t *whole = limit(input, COUNT, 9, COUNT, NULL);
    for (size_t index = 0; index < sizeof chunks / sizeof *chunks; index++) {
        int16_t *output = limit(input, COUNT, 9, chunks[index], NULL);
        assert_memory_equal(output, whole, COUNT * sizeof *whole);
        free(output);
    }
    free(whole);
}

static void test_only_gain_below_the_ceiling(void **state)
{
    (void)state;
    int16_t quiet[COUNT];
    for (int index = 0; index < COUNT; index++)
        quiet[index] = (int16_t)(input[index] / 4);
    static const double gains[] = {-20, -0.3, 0, 3.7, 9};
    for (size_t index = 0; index < sizeof gains / sizeof *gains; index++) {
        double reduction = 1;
        int16_t *output = limit(quiet, COUNT, gains[index], 777, &reduction);
        double factor = pow(10, gains[index] / 20);
        for (int sample = 0; sample < COUNT; sample++)
            assert_int_equal(output[sample], lrint(quiet[sample] * factor));
        assert_true(reduction == 0);
        free(output);
    }
}

static void test_short_inputs_keep_their_count(void **state)
{
    (void)state;
    for (size_t count = 0; count < 130; count++)
        free(limit(input, count, 6, 13, NULL));
}

/* One loud sample in a steady tone: nothing changes before the look-ahead, the gain moves in small
 * steps around the peak, and comes back to nothing. */
static void test_acts_around_the_peak_only(void **state)
{
    (void)state;
    enum { PEAK = 20000, AHEAD = 56 };
    static int16_t steady[COUNT];
    for (int index = 0; index < COUNT; index++)
        steady[index] = 10000;
    steady[PEAK] = 32000;
    double reduction = 0;
    int16_t *output = limit(steady, COUNT, 6, 500, &reduction);
    int unchanged = (int)lrint(10000 * pow(10, 6.0 / 20));
    int ceiling = (int)floor(32768 * pow(10, LIMITER_CEILING / 20));
    assert_int_equal(output[PEAK], ceiling);
    int release = (int)(RATE * LIMITER_RELEASE / 1000);
    for (int index = 0; index < PEAK - AHEAD; index++)
        assert_int_equal(output[index], unchanged);
    for (int index = PEAK + 13 * release; index < COUNT; index++)
        assert_int_equal(output[index], unchanged);
    for (int index = 1; index < COUNT; index++)
        if (index != PEAK && index != PEAK + 1)
            assert_true(abs(output[index] - output[index - 1]) < unchanged / 20);
    double gain_later = (double)output[PEAK + release + AHEAD] / unchanged;
    double deepest = pow(10, reduction / 20);
    assert_true(fabs((1 - gain_later) / (1 - deepest) - exp(-1)) < 0.05);
    free(output);
}

static bool refuse(void *user_data, const int16_t *samples, size_t count, struct failure *failure)
{
    (void)user_data;
    (void)samples;
    (void)count;
    return failure_set(failure, FAILURE_SYSTEM, "no more");
}

static void test_failure_of_the_sink_rises(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct limiter *limiter = limiter_create(RATE, 0, LIMITER_CEILING, refuse, NULL);
    assert_false(limiter_write(limiter, input, COUNT, &failure));
    assert_string_equal(failure.text, "no more");
    failure_clear(&failure);
    limiter_destroy(limiter);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_never_above_the_ceiling),
        cmocka_unit_test(test_same_samples_for_any_chunks),
        cmocka_unit_test(test_only_gain_below_the_ceiling),
        cmocka_unit_test(test_short_inputs_keep_their_count),
        cmocka_unit_test(test_acts_around_the_peak_only),
        cmocka_unit_test(test_failure_of_the_sink_rises),
    };
    return cmocka_run_group_tests(tests, make_input, NULL);
}
