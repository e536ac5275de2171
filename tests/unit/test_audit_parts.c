/* The parts of `crieur check` that need no book: references, clock values, JSON, and pauses. */
#include "audit/json.h"
#include "audit/onset.h"
#include "audit/reference.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static void test_references(void **state)
{
    (void)state;
    static const struct {
        const char *base, *href, *path, *fragment;
    } cases[] = {
        {"EPUB/overlay/a.smil", "../text/a.xhtml#s1", "EPUB/text/a.xhtml", "s1"},
        {"EPUB/package.opf", "text/./a%20b.xhtml", "EPUB/text/a b.xhtml", NULL},
        {"EPUB/text/a.xhtml", "#s1", "EPUB/text/a.xhtml", "s1"},
        {"package.opf", "a.xhtml?x=1#%C3%A9", "a.xhtml", "é"},
        {"EPUB/package.opf", "../../../etc/passwd", NULL, NULL},
        {"EPUB/package.opf", "%2e%2e/%2E%2E/x", NULL, NULL},
        {"EPUB/package.opf", "/rooted.xhtml", "rooted.xhtml", NULL},
        {"EPUB/package.opf", "https://example.org/a.xhtml#b", NULL, "b"},
        {"EPUB/package.opf", "//example.org/a.xhtml", NULL, NULL},
        {"EPUB/package.opf", "a%00b%zz%4", "EPUB/a%00b%zz%4", NULL},
    };
    struct arena *arena = arena_create();
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        struct reference reference = reference_resolve(arena, cases[index].base, cases[index].href);
        if (cases[index].path == NULL)
            assert_null(reference.path);
        else
            assert_string_equal(reference.path, cases[index].path);
        if (cases[index].fragment == NULL)
            assert_null(reference.fragment);
        else
            assert_string_equal(reference.fragment, cases[index].fragment);
    }
    arena_destroy(arena);
}

static void test_clock_values(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t time; /* -1: none */
        int64_t precision;
    } cases[] = {
        {"12.345s", 12345000, 1000},
        {"0s", 0, 1000000},
        {"7", 7000000, 1000000},
        {"1500ms", 1500000, 1000},
        {"2.5min", 150000000, 6000000},
        {"1h", 3600000000, 3600000000},
        {"1:02:03.5", 3723500000, 100000},
        {"02:03", 123000000, 1000000},
        {"0:00:12.3456789s", -1, 0},
        {"0:00:12.3456789", 12345678, 1},
        {"1000h", 3600000000000, 3600000000},
        {"1001h", -1, 0},
        {"99999999999999999999s", -1, 0},
        {"2:60", -1, 0},
        {"1:2:03", -1, 0},
        {"1:02:03:04", -1, 0},
        {"12.s", -1, 0},
        {"npt=1s", -1, 0},
        {"-1s", -1, 0},
        {" 1s", -1, 0},
        {"1 s", -1, 0},
        {"1S", -1, 0},
        {":01", -1, 0},
        {"1:", -1, 0},
        {"", -1, 0},
    };
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        int64_t time = -1;
        int64_t precision;
        bool good = reference_clock(cases[index].text, &time, &precision);
        if (good != (cases[index].time >= 0))
            fail_msg("'%s' is %staken for a clock value", cases[index].text, good ? "" : "not ");
        if (!good)
            continue;
        assert_int_equal(time, cases[index].time);
        assert_int_equal(precision, cases[index].precision);
    }
}

static void test_json_is_escaped(void **state)
{
    (void)state;
    struct buffer out;
    buffer_init(&out);
    struct json json = {.out = &out};
    json_open(&json, NULL, '{');
    json_string(&json, "a \"b\"", "\\ \t\n\x01\x7f é “\xff” \xe2\x80\xa8 \xf0\x9f\x99\x82");
    json_string(&json, "none", NULL);
    json_open(&json, "empty", '[');
    json_close(&json, ']');
    json_open(&json, "list", '[');
    json_open(&json, NULL, '{');
    json_integer(&json, "n", -5);
    json_number(&json, "x", 1.5);
    json_number(&json, "y", NAN);
    json_close(&json, '}');
    json_open(&json, NULL, '{');
    json_close(&json, '}');
    json_close(&json, ']');
    json_close(&json, '}');
    assert_string_equal(out.data,
                        "{\n"
                        "  \"a \\\"b\\\"\": \"\\\\ \\u0009\\u000a\\u0001\\u007f é “\xef\xbf\xbd” "
                        "\\u2028 \xf0\x9f\x99\x82\",\n"
                        "  \"none\": null,\n"
                        "  \"empty\": [],\n"
                        "  \"list\": [\n"
                        "    {\"n\": -5, \"x\": 1.500, \"y\": null},\n"
                        "    {}\n"
                        "  ]\n"
                        "}\n");
    buffer_free(&out);
}

/* Sound of a second and silence of half a second in turn, over a noise. */
enum { RATE = 16000, SPEECH = 1000, PERIOD = 1500, MOST_STARTS = 600 };

struct judged {
    size_t count;
    struct onset onsets[MOST_STARTS];
};

static void keep_onset(void *user_data, size_t start, struct onset onset)
{
    struct judged *judged = user_data;
    assert_int_equal(start, judged->count);
    judged->onsets[judged->count++] = onset;
}

/* Judges a start in each period, `offset` ms behind the onset of its sound. */
static void judge(struct judged *judged, size_t periods, int offset, int amplitude, int noise)
{
    int64_t starts[MOST_STARTS];
    size_t first = offset < 0;
    *judged = (struct judged){0};
    for (size_t period = first; period < periods; period++)
        starts[period - first] = ((int64_t)period * PERIOD + offset) * 1000;
    struct onset_meter *meter = onset_create(starts, periods - first, keep_onset, judged);
    srand(1);
    for (size_t chunk = 0; chunk < periods * PERIOD / 100; chunk++) {
        int16_t samples[RATE / 10];
        for (size_t index = 0; index < RATE / 10; index++) {
            size_t position = chunk * (RATE / 10) + index;
            bool is_speech = position * 1000 / RATE % PERIOD < SPEECH;
            double wave = sin((double)position * 2 * 3.14159 * 200 / RATE);
            samples[index] = (int16_t)((is_speech ? amplitude * wave : 0) +
                                       (noise > 0 ? rand() % (2 * noise) - noise : 0));
        }
        onset_add(meter, samples, RATE / 10, RATE);
    }
    onset_finish(meter);
    onset_destroy(meter);
    assert_int_equal(judged->count, periods - first);
}

static void expect_onsets(const struct judged *judged, int inside, int lead)
{
    for (size_t index = 0; index < judged->count; index++) {
        const struct onset *onset = &judged->onsets[index];
        assert_true(onset->is_known);
        if (abs(onset->inside - inside) > 5 || abs(onset->lead - lead) > 5)
            fail_msg("start %zu: %d ms inside, %d ms before; expected %d and %d", index,
                     onset->inside, onset->lead, inside, lead);
    }
}

static void test_onsets_are_measured(void **state)
{
    (void)state;
    struct judged judged;
    const int levels[][2] = {{10000, 0}, {10000, 30}, {10000, 300}, {1000, 20}};
    for (size_t index = 0; index < sizeof levels / sizeof *levels; index++) {
        int amplitude = levels[index][0];
        int noise = levels[index][1];
        judge(&judged, 20, 0, amplitude, noise);
        expect_onsets(&judged, 0, 0);
        judge(&judged, 20, 300, amplitude, noise);
        expect_onsets(&judged, 300, 0);
        judge(&judged, 20, 700, amplitude, noise);
        expect_onsets(&judged, 300, 0);
        judge(&judged, 20, -200, amplitude, noise);
        expect_onsets(&judged, 0, 200);
    }
    /* A quarter of an hour: what is kept of the sound moves on many times. */
    judge(&judged, 600, 100, 10000, 10);
    expect_onsets(&judged, 100, 0);
    judge(&judged, 600, -100, 10000, 10);
    expect_onsets(&judged, 0, 100);
}

static void test_even_sound_is_not_judged(void **state)
{
    (void)state;
    struct judged judged;
    judge(&judged, 20, 300, 0, 3000);
    for (size_t index = 0; index < judged.count; index++)
        assert_false(judged.onsets[index].is_known);
    /* Silence is a pause. */
    judge(&judged, 4, 300, 0, 0);
    for (size_t index = 0; index < judged.count; index++) {
        assert_true(judged.onsets[index].is_known);
        assert_int_equal(judged.onsets[index].inside, 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_references),
        cmocka_unit_test(test_clock_values),
        cmocka_unit_test(test_json_is_escaped),
        cmocka_unit_test(test_onsets_are_measured),
        cmocka_unit_test(test_even_sound_is_not_judged),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
