#include "audio/mp3.h"
#include "base/file.h"

#include <math.h>
#include <mpg123.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

static char *folder;
static struct arena *arena;

static int make_folder(void **state)
{
    (void)state;
    struct failure failure = {0};
    const char *above = getenv("TMPDIR");
    arena = arena_create();
    char *prefix = file_join(arena, above != NULL ? above : "/tmp", "crieur-test-");
    return file_make_temporary_folder(arena, prefix, &folder, &failure) ? 0 : -1;
}

static int remove_folder(void **state)
{
    (void)state;
    file_remove_tree(folder);
    arena_destroy(arena);
    return 0;
}

/* A sweep from 100 Hz to 4 kHz with a click in its midst: it correlates with itself at lag 0 only.
 */
static int16_t *make_sweep(size_t count)
{
    int16_t *samples = calloc(count + 1, sizeof *samples);
    double phase = 0;
    for (size_t index = 0; index < count; index++) {
        samples[index] = (int16_t)lrint(12000 * sin(phase));
        phase += 2 * acos(-1) * (100 + 3900.0 * (double)index / (double)count) / MP3_SAMPLE_RATE;
    }
    if (count > 0)
        samples[count / 2] = 30000;
    return samples;
}

static char *encode(const char *name, const int16_t *samples, size_t count, size_t chunk,
                    int bitrate, const struct mp3_tags *tags)
{
    struct failure failure = {0};
    char *path = file_join(arena, folder, name);
    FILE *stream = fopen(path, "w+b");
    assert_non_null(stream);
    if (tags != NULL) {
        struct buffer tag;
        buffer_init(&tag);
        assert_true(mp3_tag_build(tags, &tag, &failure));
        assert_int_equal(fwrite(tag.data, 1, tag.length, stream), tag.length);
        buffer_free(&tag);
    }
    struct mp3_settings settings = mp3_settings_default();
    settings.bitrate = bitrate;
    struct mp3_encoder *encoder = mp3_encoder_create(stream, &settings, &failure);
    assert_non_null(encoder);
    for (size_t begin = 0; begin < count; begin += chunk) {
        size_t part = count - begin < chunk ? count - begin : chunk;
        assert_true(mp3_encoder_write(encoder, samples + begin, part, &failure));
    }
    assert_true(mp3_encoder_finish(encoder, &failure));
    mp3_encoder_destroy(encoder);
    assert_int_equal(fclose(stream), 0);
    return path;
}

static mpg123_handle *open_decoder(const char *path)
{
    mpg123_handle *decoder = mpg123_new(NULL, NULL);
    assert_non_null(decoder);
    mpg123_param(decoder, MPG123_ADD_FLAGS, MPG123_GAPLESS | MPG123_QUIET, 0);
    mpg123_format_none(decoder);
    mpg123_format(decoder, MP3_SAMPLE_RATE, MPG123_MONO, MPG123_ENC_SIGNED_16);
    assert_int_equal(mpg123_open(decoder, path), MPG123_OK);
    return decoder;
}

static void decode(const char *path, struct buffer *decoded)
{
    mpg123_handle *decoder = open_decoder(path);
    unsigned char chunk[65536];
    size_t size = 0;
    int status;
    do {
        status = mpg123_read(decoder, chunk, sizeof chunk, &size);
        buffer_append(decoded, chunk, size);
    } while (status == MPG123_OK || status == MPG123_NEW_FORMAT);
    assert_int_equal(status, MPG123_DONE);
    mpg123_close(decoder);
    mpg123_delete(decoder);
}

static double correlation(const int16_t *left, const int16_t *right, size_t count, int lag)
{
    double sum = 0;
    for (size_t index = 2000; index + 2000 < count; index++)
        sum += (double)left[index] * right[(ptrdiff_t)index + lag];
    return sum;
}

static void test_decodes_to_the_same_count(void **state)
{
    (void)state;
    static const size_t counts[] = {1, 100, 575, 576, 577, 1105, 22050, 22051, 133337};
    for (size_t index = 0; index < sizeof counts / sizeof *counts; index++) {
        int16_t *samples = make_sweep(counts[index]);
        struct buffer decoded;
        buffer_init(&decoded);
        decode(encode("count.mp3", samples, counts[index], 4096, MP3_BITRATE, NULL), &decoded);
        assert_int_equal(decoded.length / sizeof(int16_t), counts[index]);
        buffer_free(&decoded);
        free(samples);
    }
}

static void test_lines_up_to_the_sample(void **state)
{
    (void)state;
    enum { COUNT = 66150, REACH = 60 };
    int16_t *samples = make_sweep(COUNT);
    struct buffer decoded;
    buffer_init(&decoded);
    decode(encode("sweep.mp3", samples, COUNT, 4096, MP3_BITRATE, NULL), &decoded);
    assert_int_equal(decoded.length, COUNT * sizeof(int16_t));
    const int16_t *heard = (const int16_t *)(const void *)decoded.data;
    double at_zero = correlation(samples, heard, COUNT, 0);
    for (int lag = -REACH; lag <= REACH; lag++)
        if (lag != 0)
            assert_true(correlation(samples, heard, COUNT, lag) < at_zero);
    assert_true(at_zero > 0.9 * correlation(samples, samples, COUNT, 0));
    buffer_free(&decoded);
    free(samples);
}

static void test_keeps_the_level(void **state)
{
    (void)state;
    enum { COUNT = 66150 };
    int16_t *samples = make_sweep(COUNT);
    static const int bitrates[] = {56, 64, 128};
    for (size_t index = 0; index < sizeof bitrates / sizeof *bitrates; index++) {
        struct buffer decoded;
        buffer_init(&decoded);
        decode(encode("level.mp3", samples, COUNT, 4096, bitrates[index], NULL), &decoded);
        const int16_t *heard = (const int16_t *)(const void *)decoded.data;
        double ratio =
            correlation(heard, heard, COUNT, 0) / correlation(samples, samples, COUNT, 0);
        assert_true(fabs(10 * log10(ratio)) < 0.1);
        buffer_free(&decoded);
    }
    free(samples);
}

static void test_same_bytes_for_any_chunks(void **state)
{
    (void)state;
    enum { COUNT = 50000 };
    static const size_t chunks[] = {COUNT, 1, 777, 8192, 20000};
    int16_t *samples = make_sweep(COUNT);
    struct failure failure = {0};
    struct buffer first;
    buffer_init(&first);
    assert_true(
        file_read(encode("first.mp3", samples, COUNT, COUNT, MP3_BITRATE, NULL), &first, &failure));
    for (size_t index = 0; index < sizeof chunks / sizeof *chunks; index++) {
        struct buffer again;
        buffer_init(&again);
        char *path = encode("again.mp3", samples, COUNT, chunks[index], MP3_BITRATE, NULL);
        assert_true(file_read(path, &again, &failure));
        assert_int_equal(again.length, first.length);
        assert_memory_equal(again.data, first.data, first.length);
        buffer_free(&again);
    }
    buffer_free(&first);
    free(samples);
}

static void test_info_frame_where_announced(void **state)
{
    (void)state;
    static const int bitrates[] = {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    int16_t *samples = make_sweep(5000);
    struct failure failure = {0};
    for (size_t index = 0; index < sizeof bitrates / sizeof *bitrates; index++) {
        struct mp3_settings settings = mp3_settings_default();
        settings.bitrate = bitrates[index];
        struct buffer bytes;
        buffer_init(&bytes);
        char *path = encode("info.mp3", samples, 5000, 5000, bitrates[index], NULL);
        assert_true(file_read(path, &bytes, &failure));
        /* behind the header and the side information of a mono MPEG-2 frame */
        bool found = memcmp(bytes.data + 13, "Info", 4) == 0;
        assert_int_equal(found, mp3_has_info_frame(&settings));
        assert_int_equal(found, bitrates[index] >= MP3_BITRATE);
        buffer_free(&bytes);
    }
    free(samples);
}

static void test_refuses_unknown_settings(void **state)
{
    (void)state;
    FILE *stream = tmpfile();
    struct failure failure = {0};
    struct mp3_settings settings = {MP3_SAMPLE_RATE, 60, MP3_QUALITY};
    assert_null(mp3_encoder_create(stream, &settings, &failure));
    assert_int_equal(failure.kind, FAILURE_USAGE);
    assert_string_equal(failure.text, "MP3 at 22050 Hz has no bitrate of 60 kbit/s, only these: "
                                      "8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160");
    failure_clear(&failure);
    settings = (struct mp3_settings){22000, MP3_BITRATE, MP3_QUALITY};
    assert_null(mp3_encoder_create(stream, &settings, &failure));
    assert_int_equal(failure.kind, FAILURE_USAGE);
    failure_clear(&failure);
    fclose(stream);
}

static void test_full_disk_is_a_failure(void **state)
{
    (void)state;
    FILE *stream = fopen("/dev/full", "w+b");
    if (stream == NULL)
        skip();
    struct failure failure = {0};
    struct mp3_settings settings = mp3_settings_default();
    struct mp3_encoder *encoder = mp3_encoder_create(stream, &settings, &failure);
    assert_non_null(encoder);
    int16_t *samples = make_sweep(5000);
    assert_false(mp3_encoder_write(encoder, samples, 5000, &failure) &&
                 mp3_encoder_finish(encoder, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    failure_clear(&failure);
    free(samples);
    mp3_encoder_destroy(encoder);
    fclose(stream);
}

static const char png_picture[] = "\x89PNG\r\n\x1a\n not quite a picture, \xff\xfb but enough";

static const struct mp3_tags full_tags = {
    .title = "Le café de l’Écluse 🎙 rouvre",
    .artist = "Zoë Łukasz",
    .album = "Le Perron, no 2",
    .album_artist = "Le Perron",
    .publisher = "Éditions du Perron",
    .comment = "Lu par une voix de synthèse",
    .genre = "Speech",
    .language = "fra",
    .date = "2025-04-15",
    .track = 3,
    .track_count = 12,
    .cover = png_picture,
    .cover_size = sizeof png_picture,
};

static void assert_text(const mpg123_id3v2 *tag, const char *frame, const char *expected)
{
    for (size_t index = 0; index < tag->texts; index++)
        if (memcmp(tag->text[index].id, frame, 4) == 0) {
            assert_string_equal(tag->text[index].text.p, expected);
            return;
        }
    fail_msg("no frame %s", frame);
}

static void test_tag_is_read_back(void **state)
{
    (void)state;
    int16_t *samples = make_sweep(30000);
    char *path = encode("tagged.mp3", samples, 30000, 4096, MP3_BITRATE, &full_tags);
    mpg123_handle *decoder = mpg123_new(NULL, NULL);
    mpg123_param(decoder, MPG123_ADD_FLAGS, MPG123_PICTURE | MPG123_QUIET, 0);
    assert_int_equal(mpg123_open(decoder, path), MPG123_OK);
    assert_int_equal(mpg123_scan(decoder), MPG123_OK);
    assert_int_equal(mpg123_length(decoder), 30000);
    mpg123_id3v2 *tag = NULL;
    assert_int_equal(mpg123_id3(decoder, NULL, &tag), MPG123_OK);
    assert_non_null(tag);
    assert_int_equal(tag->version, 3);
    assert_text(tag, "TIT2", full_tags.title);
    assert_text(tag, "TPE1", full_tags.artist);
    assert_text(tag, "TALB", full_tags.album);
    assert_text(tag, "TPE2", full_tags.album_artist);
    assert_text(tag, "TPUB", full_tags.publisher);
    assert_text(tag, "TCON", "Speech");
    assert_text(tag, "TLAN", "fra");
    assert_text(tag, "TYER", "2025");
    assert_text(tag, "TDAT", "1504");
    assert_text(tag, "TRCK", "3/12");
    assert_int_equal(tag->comments, 1);
    assert_memory_equal(tag->comment_list[0].lang, "fra", 3);
    assert_string_equal(tag->comment_list[0].text.p, full_tags.comment);
    assert_int_equal(tag->pictures, 1);
    assert_int_equal(tag->picture[0].type, mpg123_id3_pic_front_cover);
    assert_string_equal(tag->picture[0].mime_type.p, "image/png");
    assert_int_equal(tag->picture[0].size, sizeof png_picture);
    assert_memory_equal(tag->picture[0].data, png_picture, sizeof png_picture);
    mpg123_close(decoder);
    mpg123_delete(decoder);
    free(samples);
}

static void test_tag_is_the_same_twice(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct buffer first;
    struct buffer second;
    buffer_init(&first);
    buffer_init(&second);
    assert_true(mp3_tag_build(&full_tags, &first, &failure));
    assert_true(mp3_tag_build(&full_tags, &second, &failure));
    assert_int_equal(first.length, second.length);
    assert_memory_equal(first.data, second.data, first.length);
    buffer_free(&first);
    buffer_free(&second);
}

static void test_tag_refuses_bad_values(void **state)
{
    (void)state;
    const struct mp3_tags bad[] = {
        {.date = "15/04/2025"},
        {.date = "2025-4"},
        {.language = "fr"},
        {.language = "fr-FR"},
        {.cover = "GIF89a not taken", .cover_size = 16},
    };
    for (size_t index = 0; index < sizeof bad / sizeof *bad; index++) {
        struct failure failure = {0};
        struct buffer out;
        buffer_init(&out);
        assert_false(mp3_tag_build(&bad[index], &out, &failure));
        assert_int_equal(failure.kind, FAILURE_USAGE);
        assert_int_equal(out.length, 0);
        failure_clear(&failure);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_decodes_to_the_same_count),
        cmocka_unit_test(test_lines_up_to_the_sample),
        cmocka_unit_test(test_keeps_the_level),
        cmocka_unit_test(test_same_bytes_for_any_chunks),
        cmocka_unit_test(test_info_frame_where_announced),
        cmocka_unit_test(test_refuses_unknown_settings),
        cmocka_unit_test(test_full_disk_is_a_failure),
        cmocka_unit_test(test_tag_is_read_back),
        cmocka_unit_test(test_tag_is_the_same_twice),
        cmocka_unit_test(test_tag_refuses_bad_values),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
