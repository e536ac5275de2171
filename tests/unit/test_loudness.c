#include "audio/loudness.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

static struct loudness_meter *make_meter(int sample_rate)
{
    struct failure failure = {0};
    struct loudness_meter *meter = loudness_meter_create(sample_rate, &failure);
    assert_non_null(meter);
    return meter;
}

static void assert_near(double value, double expected, double tolerance)
{
    if (!(fabs(value - expected) <= tolerance))
        fail_msg("%f is not within %f of %f", value, tolerance, expected);
}

static double sine(int index, int sample_rate, double frequency, double level)
{
    return pow(10, level / 20) * sin(2 * acos(-1) * frequency * index / sample_rate);
}

/* EBU Tech 3341, case 1: a 1 kHz sine of -23 dBFS in both channels is -23 LUFS; in one, 3.01 less.
 */
static void test_mono_counts_once(void **state)
{
    (void)state;
    static const int rates[] = {22050, 44100, 48000};
    for (int index = 0; index < 3; index++) {
        struct loudness_meter *meter = make_meter(rates[index]);
        for (int sample = 0; sample < 20 * rates[index]; sample++) {
            float value = (float)sine(sample, rates[index], 1000, -23);
            loudness_meter_add_float(meter, &value, 1);
        }
        assert_near(loudness_meter_integrated(meter), -26.01, 0.1);
        assert_near(loudness_meter_sample_peak(meter), -23, 0.1);
        loudness_meter_destroy(meter);
    }
}

static void test_integers_measure_as_floats(void **state)
{
    (void)state;
    struct loudness_meter *integers = make_meter(22050);
    struct loudness_meter *floats = make_meter(22050);
    for (int sample = 0; sample < 5 * 22050; sample++) {
        int16_t integer = (int16_t)lrint(32768 * sine(sample, 22050, 440, -12));
        float value = (float)integer / 32768;
        loudness_meter_add(integers, &integer, 1);
        loudness_meter_add_float(floats, &value, 1);
    }
    assert_near(loudness_meter_integrated(integers), loudness_meter_integrated(floats), 0.02);
    assert_near(loudness_meter_sample_peak(integers), loudness_meter_sample_peak(floats), 0.001);
    loudness_meter_destroy(integers);
    loudness_meter_destroy(floats);
}

/* EBU Tech 3341, case 16: a sine of a quarter of the rate, 45 degrees off, has its peaks between
 * the samples. */
static void test_true_peak_is_between_samples(void **state)
{
    (void)state;
    struct loudness_meter *meter = make_meter(48000);
    for (int sample = 0; sample < 48000; sample++) {
        float value = (float)(0.5 * sin(acos(-1) * (sample * 0.5 + 0.25)));
        loudness_meter_add_float(meter, &value, 1);
    }
    assert_near(loudness_meter_sample_peak(meter), -9.03, 0.01);
    assert_true(loudness_meter_true_peak(meter) > -6.4);
    assert_true(loudness_meter_true_peak(meter) < -5.6);
    loudness_meter_destroy(meter);
}

static void test_silence_has_no_loudness(void **state)
{
    (void)state;
    static const int16_t silence[22050];
    struct loudness_meter *meter = make_meter(22050);
    assert_true(isinf(loudness_meter_integrated(meter)));
    loudness_meter_add(meter, silence, 22050);
    assert_true(isinf(loudness_meter_integrated(meter)));
    assert_true(isinf(loudness_meter_sample_peak(meter)));
    assert_true(isinf(loudness_meter_true_peak(meter)));
    assert_true(loudness_meter_true_peak(meter) < 0);
    loudness_meter_destroy(meter);
}

static void test_refuses_strange_rates(void **state)
{
    (void)state;
    struct failure failure = {0};
    assert_null(loudness_meter_create(1, &failure));
    assert_int_equal(failure.kind, FAILURE_CONTENT);
    failure_clear(&failure);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mono_counts_once),
        cmocka_unit_test(test_integers_measure_as_floats),
        cmocka_unit_test(test_true_peak_is_between_samples),
        cmocka_unit_test(test_silence_has_no_loudness),
        cmocka_unit_test(test_refuses_strange_rates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
