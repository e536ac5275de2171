#include "audio/pcm.h"
#include "audio/resample.h"
#include "base/file.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

enum { RATE = 22050, COUNT = 100001 };

static char *folder;
static struct arena *arena;
static int16_t written[COUNT];

static int set_up(void **state)
{
    (void)state;
    uint32_t random = 1;
    for (int index = 0; index < COUNT; index++) {
        random = random * 1664525 + 1013904223;
        written[index] = (int16_t)(lrint(20000 * sin(index * 0.05)) + (random >> 20) - 2048);
    }
    written[0] = INT16_MIN;
    written[1] = INT16_MAX;
    struct failure failure = {0};
    const char *above = getenv("TMPDIR");
    arena = arena_create();
    char *prefix = file_join(arena, above != NULL ? above : "/tmp", "crieur-test-");
    return file_make_temporary_folder(arena, prefix, &folder, &failure) ? 0 : -1;
}

static int clean_up(void **state)
{
    (void)state;
    file_remove_tree(folder);
    arena_destroy(arena);
    return 0;
}

static char *write_samples(const char *name, enum pcm_format format, size_t chunk)
{
    struct failure failure = {0};
    char *path = file_join(arena, folder, name);
    struct pcm_writer *writer = pcm_writer_create(path, format, RATE, &failure);
    assert_non_null(writer);
    for (size_t begin = 0; begin < COUNT; begin += chunk) {
        size_t part = COUNT - begin < chunk ? COUNT - begin : chunk;
        assert_true(pcm_writer_write(writer, written + begin, part, &failure));
    }
    assert_true(pcm_writer_close(writer, &failure));
    return path;
}

static void check_round_trip(const char *name, enum pcm_format format)
{
    struct failure failure = {0};
    struct pcm_recording recording;
    assert_true(pcm_read_file(write_samples(name, format, 4096), &recording, &failure));
    assert_int_equal(recording.sample_rate, RATE);
    assert_int_equal(recording.count, COUNT);
    int16_t *rounded = calloc(COUNT, sizeof *rounded);
    pcm_round(recording.samples, COUNT, rounded);
    assert_memory_equal(rounded, written, sizeof written);
    free(rounded);
    free(recording.samples);
}

static void test_wav_comes_back(void **state)
{
    (void)state;
    check_round_trip("one.wav", PCM_WAV);
}

static void test_flac_comes_back(void **state)
{
    (void)state;
    check_round_trip("one.flac", PCM_FLAC);
}

static void test_same_bytes_for_any_chunks(void **state)
{
    (void)state;
    static const enum pcm_format formats[] = {PCM_WAV, PCM_FLAC};
    for (size_t index = 0; index < 2; index++) {
        struct failure failure = {0};
        struct buffer first;
        struct buffer second;
        buffer_init(&first);
        buffer_init(&second);
        assert_true(file_read(write_samples("first", formats[index], COUNT), &first, &failure));
        assert_true(file_read(write_samples("second", formats[index], 97), &second, &failure));
        assert_int_equal(first.length, second.length);
        assert_memory_equal(first.data, second.data, first.length);
        buffer_free(&first);
        buffer_free(&second);
    }
}

static void test_empty_recording(void **state)
{
    (void)state;
    struct failure failure = {0};
    char *path = file_join(arena, folder, "empty.wav");
    struct pcm_writer *writer = pcm_writer_create(path, PCM_WAV, RATE, &failure);
    assert_non_null(writer);
    assert_true(pcm_writer_close(writer, &failure));
    struct pcm_recording recording;
    assert_true(pcm_read_file(path, &recording, &failure));
    assert_int_equal(recording.count, 0);
    free(recording.samples);
}

static void test_channels_are_averaged(void **state)
{
    (void)state;
    static const unsigned char stereo[] = "RIFF\x34\0\0\0WAVEfmt \x10\0\0\0\1\0\2\0"
                                          "\x22\x56\0\0\x88\x58\1\0\4\0\x10\0data\x10\0\0\0"
                                          "\0\x40\0\0\0\x40\0\xc0\0\x40\0\x20\0\x80\0\x80";
    struct failure failure = {0};
    char *path = file_join(arena, folder, "stereo.wav");
    assert_true(file_write(path, stereo, sizeof stereo - 1, &failure));
    struct pcm_reader *reader = pcm_reader_open(path, &failure);
    assert_non_null(reader);
    assert_int_equal(pcm_reader_sample_rate(reader), RATE);
    float samples[8];
    size_t received;
    assert_true(pcm_reader_read(reader, samples, 3, &received, &failure));
    assert_int_equal(received, 3);
    assert_true(pcm_reader_read(reader, samples + 3, 5, &received, &failure));
    assert_int_equal(received, 1);
    assert_true(pcm_reader_read(reader, samples + 4, 4, &received, &failure));
    assert_int_equal(received, 0);
    static const float expected[] = {0.25F, 0.0F, 0.375F, -1.0F};
    assert_memory_equal(samples, expected, sizeof expected);
    pcm_reader_destroy(reader);
}

static void test_failures_name_the_file(void **state)
{
    (void)state;
    struct failure failure = {0};
    assert_null(pcm_reader_open("/nonexistent/reading.wav", &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    assert_string_equal(failure.text,
                        "cannot open '/nonexistent/reading.wav': No such file or directory");
    failure_clear(&failure);
    char *path = file_join(arena, folder, "text.wav");
    assert_true(file_write(path, "not a recording", 15, &failure));
    struct pcm_recording recording;
    assert_false(pcm_read_file(path, &recording, &failure));
    assert_int_equal(failure.kind, FAILURE_CONTENT);
    assert_non_null(strstr(failure.text, path));
    failure_clear(&failure);
    assert_null(pcm_writer_create("/nonexistent/master.flac", PCM_FLAC, RATE, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    assert_non_null(strstr(failure.text, "'/nonexistent/master.flac': No such file"));
    failure_clear(&failure);
}

static void test_full_disk_is_a_failure(void **state)
{
    (void)state;
    if (!file_exists("/dev/full"))
        skip();
    static const enum pcm_format formats[] = {PCM_WAV, PCM_FLAC};
    for (size_t index = 0; index < 2; index++) {
        struct failure failure = {0};
        struct pcm_writer *writer = pcm_writer_create("/dev/full", formats[index], RATE, &failure);
        if (writer != NULL) {
            if (pcm_writer_write(writer, written, 100, &failure))
                assert_false(pcm_writer_close(writer, &failure));
            else
                pcm_writer_discard(writer);
        }
        assert_int_equal(failure.kind, FAILURE_SYSTEM);
        assert_non_null(strstr(failure.text, "No space left on device"));
        failure_clear(&failure);
    }
}

static void test_rounding_stays_in_range(void **state)
{
    (void)state;
    static const float samples[] = {2.0F, -2.0F, 1.0F, -1.0F, 0.5F / 32768, 1.6F / 32768, NAN};
    static const int16_t expected[] = {INT16_MAX, INT16_MIN, INT16_MAX, INT16_MIN, 0, 2, 0};
    int16_t rounded[7];
    pcm_round(samples, 7, rounded);
    assert_memory_equal(rounded, expected, sizeof expected);
}

enum { RESAMPLED_MOST = 50000 };

/* What the resampler hands on. */
struct resampled {
    float samples[RESAMPLED_MOST];
    size_t count;
};

static bool take_resampled(void *user_data, const float *samples, size_t count,
                           struct failure *failure)
{
    struct resampled *resampled = user_data;
    (void)failure;
    assert_true(resampled->count + count <= RESAMPLED_MOST);
    memcpy(resampled->samples + resampled->count, samples, count * sizeof *samples);
    resampled->count += count;
    return true;
}

/* Gives the samples in parts of that size. */
static void resample(const float *samples, size_t count, size_t part, int from, int to,
                     struct resampled *resampled)
{
    struct failure failure = {0};
    resampled->count = 0;
    struct resampler *resampler = resampler_create(from, to, take_resampled, resampled, &failure);
    assert_non_null(resampler);
    for (size_t done = 0; done < count; done += part) {
        size_t rest = count - done < part ? count - done : part;
        assert_true(resampler_write(resampler, samples + done, rest, &failure));
    }
    assert_true(resampler_finish(resampler, &failure));
    resampler_destroy(resampler);
}

static void test_resampling_keeps_time_and_level(void **state)
{
    (void)state;
    enum { FROM = 44100, FROM_COUNT = 44101 };
    struct failure failure = {0};
    float *samples = calloc(FROM_COUNT, sizeof *samples);
    struct resampled *resampled = calloc(1, sizeof *resampled);
    double step = 2 * acos(-1) * 1000;
    for (int index = 0; index < FROM_COUNT; index++)
        samples[index] = (float)(0.5 * sin(step * index / FROM));
    for (size_t part = 777; part < 2 * FROM_COUNT; part *= 60) {
        resample(samples, FROM_COUNT, part, FROM, RATE, resampled);
        assert_int_equal(resampled->count, 22051);
        for (size_t index = 500; index + 500 < resampled->count; index++)
            assert_true(fabs((double)resampled->samples[index] -
                             0.5 * sin(step * (double)index / RATE)) < 1e-4);
    }
    resample(samples, FROM_COUNT, FROM_COUNT, FROM, FROM, resampled);
    assert_int_equal(resampled->count, FROM_COUNT);
    assert_memory_equal(resampled->samples, samples, FROM_COUNT * sizeof *samples);
    assert_null(resampler_create(192000, 100, take_resampled, resampled, &failure));
    assert_int_equal(failure.kind, FAILURE_CONTENT);
    failure_clear(&failure);
    free(resampled);
    free(samples);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_wav_comes_back),
        cmocka_unit_test(test_flac_comes_back),
        cmocka_unit_test(test_same_bytes_for_any_chunks),
        cmocka_unit_test(test_empty_recording),
        cmocka_unit_test(test_channels_are_averaged),
        cmocka_unit_test(test_failures_name_the_file),
        cmocka_unit_test(test_full_disk_is_a_failure),
        cmocka_unit_test(test_rounding_stays_in_range),
        cmocka_unit_test(test_resampling_keeps_time_and_level),
    };
    return cmocka_run_group_tests(tests, set_up, clean_up);
}
