#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/digest.h"
#include "epub/palette.h"
#include "epub/cover.h"
#include "epub/picture.h"
#include "epub/picture_svg.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static const char *const headlines[] = {"Le budget 2025", "La rivière", "", "Cantine & <jardin>",
                                        "Portrait"};
static const char *const kickers[] = {"Finances", NULL, "", "Vie scolaire", "Rencontre"};

static const struct cover usual = {
    .publication = "Le Perron",
    .subtitle = "Le magazine des mairies",
    .issue = "N° 14, 2e trimestre 2025",
    .date = "15 avril 2025",
    .publisher = "Association des mairies",
    .language = "fr",
    .headlines = headlines,
    .headline_count = 5,
    .kickers = kickers,
    .color = "#8c2f1b",
};

static unsigned number_at(const struct buffer *png, size_t offset)
{
    const unsigned char *bytes = (const unsigned char *)png->data + offset;
    return (unsigned)bytes[0] << 24 | (unsigned)bytes[1] << 16 | (unsigned)bytes[2] << 8 | bytes[3];
}

static void assert_png(const struct buffer *png, unsigned width, unsigned height)
{
    assert_true(png->length > 33);
    assert_memory_equal(png->data, "\x89PNG\r\n\x1a\n", 8);
    assert_memory_equal(png->data + 12, "IHDR", 4);
    assert_int_equal(number_at(png, 16), width);
    assert_int_equal(number_at(png, 20), height);
}

/* True when one of the chunks has this type. */
static bool has_chunk(const struct buffer *png, const char *type)
{
    for (size_t offset = 8; offset + 12 <= png->length; offset += 12 + number_at(png, offset)) {
        if (memcmp(png->data + offset + 4, type, 4) == 0) {
            return true;
        }
    }
    return false;
}

static void draw(const struct cover *cover, struct buffer *png)
{
    struct failure failure = {0};
    buffer_init(png);
    assert_true(cover_draw(cover, png, NULL, &failure));
    assert_int_equal(failure.kind, FAILURE_NONE);
    assert_png(png, COVER_WIDTH, COVER_HEIGHT);
}

static void assert_same(const struct buffer *one, const struct buffer *other)
{
    assert_int_equal(one->length, other->length);
    assert_memory_equal(one->data, other->data, one->length);
}

static void test_draws_small_png_without_time(void **state)
{
    (void)state;
    struct buffer png;
    draw(&usual, &png);
    assert_true(png.length < 250000);
    assert_true(has_chunk(&png, "IEND"));
    assert_false(has_chunk(&png, "tIME"));
    assert_false(has_chunk(&png, "tEXt"));
    buffer_free(&png);
}

static void test_appends(void **state)
{
    (void)state;
    struct buffer png;
    struct buffer appended;
    struct failure failure = {0};
    draw(&usual, &png);
    buffer_init(&appended);
    buffer_append_string(&appended, "before");
    assert_true(cover_draw(&usual, &appended, NULL, &failure));
    assert_int_equal(appended.length, png.length + 6);
    assert_memory_equal(appended.data + 6, png.data, png.length);
    buffer_free(&appended);
    buffer_free(&png);
}

/* Draws in a process in which pango and fontconfig have not looked at the environment yet, and
 * writes the digest of the picture. Ends the process. */
static void draw_for(const char *language, const struct cover *cover, int out)
{
    static const char *const variables[] = {"LC_ALL",         "LANG",    "LANGUAGE",
                                            "PANGO_LANGUAGE", "FC_LANG", NULL};
    struct failure failure = {0};
    struct buffer png;
    for (size_t index = 0; variables[index] != NULL; index++)
        setenv(variables[index], language, 1);
    setlocale(LC_ALL, "");
    buffer_init(&png);
    if (!cover_draw(cover, &png, NULL, &failure))
        _exit(1);
    struct digest *digest = digest_create();
    digest_add(digest, png.data, png.length);
    const char *text = digest_finish(arena_create(), digest);
    _exit(write(out, text, strlen(text)) == (ssize_t)strlen(text) ? 0 : 1);
}

static void digest_for(const char *language, const struct cover *cover, char *digest, size_t size)
{
    int ends[2];
    int status = 1;
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0)
        draw_for(language, cover, ends[1]);
    close(ends[1]);
    ssize_t got = read(ends[0], digest, size - 1);
    assert_true(got > 0);
    digest[got] = '\0';
    close(ends[0]);
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

/* The first of the tests, as the libraries look at the environment but once. In Serbian, the fonts
 * of the subtitle have another shape for the letter б. */
static void test_same_bytes_anywhere(void **state)
{
    (void)state;
    static const char *const titles[] = {"العدد الأول", "市役所", "Ο δήμος"};
    static const char *const languages[] = {"sr_RS.UTF-8", "ja_JP.UTF-8", "tr_TR.UTF-8"};
    struct cover cover = usual;
    char first[65];
    char other[65];
    cover.subtitle = "Об этом бгдпт";
    cover.date = cover.subtitle;
    cover.publisher = cover.subtitle;
    cover.headlines = titles;
    cover.kickers = titles;
    cover.headline_count = 3;
    digest_for("fr_FR.UTF-8", &cover, first, sizeof first);
    setenv("TZ", "Pacific/Kiritimati", 1);
    for (size_t index = 0; index < sizeof languages / sizeof *languages; index++) {
        digest_for(languages[index], &cover, other, sizeof other);
        assert_string_equal(other, first);
    }
    unsetenv("TZ");
}

static void test_issue_changes_picture(void **state)
{
    (void)state;
    struct buffer first;
    struct buffer second;
    struct cover next = usual;
    next.issue = "N° 15, 3e trimestre 2025";
    draw(&usual, &first);
    draw(&next, &second);
    assert_true(first.length != second.length ||
                memcmp(first.data, second.data, first.length) != 0);
    buffer_free(&first);
    buffer_free(&second);
}

static void test_sections_have_their_colors(void **state)
{
    (void)state;
    static const char *const colors[] = {"#8c2f1b", NULL, NULL, "#1f5673", "not a colour"};
    struct cover cover = usual;
    struct buffer plain;
    struct buffer colored;
    draw(&cover, &plain);
    cover.colors = colors;
    draw(&cover, &colored);
    assert_true(plain.length != colored.length ||
                memcmp(plain.data, colored.data, plain.length) != 0);
    buffer_free(&colored);
    buffer_free(&plain);
}

static void test_long_texts(void **state)
{
    (void)state;
    char text[201];
    for (size_t i = 0; i < 200; i++) {
        text[i] = i % 9 == 8 ? ' ' : (char)('a' + i % 26);
    }
    text[200] = '\0';
    char word[201];
    memset(word, 'm', 200);
    word[200] = '\0';
    const char *const titles[] = {text, word, text, text, word, text, text};
    struct cover cover = usual;
    cover.publication =
        "Bulletin intercommunal de la communauté d’agglomération du Pays de Quelque "
        "Part";
    cover.headlines = titles;
    cover.kickers = titles;
    cover.headline_count = 7;
    struct buffer png;
    draw(&cover, &png);
    buffer_free(&png);

    cover.publication = word;
    cover.subtitle = text;
    cover.issue = word;
    cover.date = text;
    cover.publisher = word;
    draw(&cover, &png);
    buffer_free(&png);
}

static void test_absent_and_empty_fields(void **state)
{
    (void)state;
    static const char *const empty[] = {"", NULL, " \n"};
    struct buffer none;
    struct buffer blank;
    draw(&(struct cover){0}, &none);
    draw(&(struct cover){.publication = "",
                         .subtitle = " ",
                         .issue = "",
                         .date = "",
                         .publisher = "\t",
                         .language = "",
                         .headlines = empty,
                         .headline_count = 3,
                         .color = ""},
         &blank);
    assert_same(&none, &blank);
    buffer_free(&none);
    buffer_free(&blank);
}

static void test_any_text(void **state)
{
    (void)state;
    static const char *const titles[] = {"<b>&amp; & <", "العدد الأول", "Ο δήμος", "市役所",
                                         "\xff\xfe bad \x80 \x01"};
    struct cover cover = usual;
    cover.publication = "\xc3 & <i>";
    cover.headlines = titles;
    cover.kickers = titles;
    struct buffer png;
    draw(&cover, &png);
    buffer_free(&png);
}

static void test_malformed_color(void **state)
{
    (void)state;
    static const char *const colors[] = {"red",    "#12345",   "#12345g",
                                         "8c2f1b", "#1234567", "# 12345"};
    for (size_t i = 0; i < sizeof colors / sizeof colors[0]; i++) {
        struct cover cover = usual;
        struct failure failure = {0};
        struct buffer png;
        struct buffer small;
        buffer_init(&png);
        buffer_init(&small);
        cover.color = colors[i];
        assert_false(cover_draw(&cover, &png, &small, &failure));
        assert_int_equal(failure.kind, FAILURE_CONTENT);
        assert_non_null(strstr(failure.text, colors[i]));
        assert_int_equal(png.length, 0);
        assert_int_equal(small.length, 0);
        failure_clear(&failure);
        buffer_free(&png);
        buffer_free(&small);
    }
}

static void test_contrast_of_every_color(void **state)
{
    (void)state;
    for (int i = 0; i < 18 * 18 * 18; i++) {
        struct color color = {(i % 18) / 17.0, (i / 18 % 18) / 17.0, (i / 324) / 17.0};
        struct palette palette = palette_make(color);
        assert_true(color_contrast(palette.field, palette.letter) >= 4.5);
        assert_true(color_contrast(palette.shade, palette.letter) >= 4.5);
        assert_true(color_contrast(palette.accent, palette.paper) >= 4.5);
        assert_true(color_contrast(palette.ink, palette.paper) >= 4.5);
    }
    assert_true(color_contrast((struct color){0, 0, 0}, (struct color){1, 1, 1}) > 20.99);
    struct color one;
    struct color other;
    assert_true(color_parse("#8c2F1b", &one));
    assert_true(color_parse("#fff", &other));
    assert_true(one.red == 140 / 255.0 && one.green == 47 / 255.0 && one.blue == 27 / 255.0);
    assert_true(other.red == 1 && other.green == 1 && other.blue == 1);
}

static void test_small_one(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct buffer alone;
    struct buffer png;
    struct buffer small;
    struct buffer again;
    draw(&usual, &alone);
    buffer_init(&png);
    buffer_init(&small);
    buffer_init(&again);
    buffer_append_string(&small, "before");
    assert_true(cover_draw(&usual, &png, &small, &failure));
    assert_same(&png, &alone);
    assert_true(small.length < png.length);
    assert_memory_equal(small.data, "before", 6);
    buffer_clear(&png);
    assert_true(cover_draw(&usual, &png, &again, &failure));
    assert_png(&again, 600, 800);
    assert_int_equal(again.length, small.length - 6);
    assert_memory_equal(again.data, small.data + 6, again.length);
    buffer_free(&alone);
    buffer_free(&png);
    buffer_free(&small);
    buffer_free(&again);
}

static void paint_disc(cairo_t *cairo, void *user_data)
{
    (void)user_data;
    cairo_set_source_rgb(cairo, 0, 0.5, 1);
    cairo_arc(cairo, 500, 1000, 450, 0, 7);
    cairo_fill(cairo);
}

static void paint_gradient(cairo_t *cairo, void *user_data)
{
    (void)user_data;
    cairo_pattern_t *across = cairo_pattern_create_linear(0, 0, 1000, 0);
    cairo_pattern_add_color_stop_rgb(across, 0, 1, 0, 0);
    cairo_pattern_add_color_stop_rgb(across, 1, 0, 0, 1);
    cairo_set_source(cairo, across);
    cairo_paint(cairo);
    cairo_pattern_destroy(across);
    cairo_pattern_t *down = cairo_pattern_create_linear(0, 0, 0, 2000);
    cairo_pattern_add_color_stop_rgba(down, 0, 0, 1, 0, 1);
    cairo_pattern_add_color_stop_rgba(down, 1, 0, 1, 0, 0);
    cairo_set_source(cairo, down);
    cairo_paint(cairo);
    cairo_pattern_destroy(down);
}

/* Drawn in bands, a picture is the same as drawn at once. */
static void check_bands(void (*paint)(cairo_t *cairo, void *user_data), int color_type)
{
    struct failure failure = {0};
    struct buffer bands;
    struct buffer whole;
    buffer_init(&bands);
    buffer_init(&whole);
    assert_true(picture_draw(1000, 2000, paint, NULL, &bands, &failure));
    assert_png(&bands, 1000, 2000);
    assert_int_equal(bands.data[25], color_type);
    cairo_surface_t *picture = picture_create(1000, 2000);
    cairo_t *cairo = cairo_create(picture);
    paint(cairo, NULL);
    cairo_destroy(cairo);
    assert_true(picture_write(picture, &whole, &failure));
    cairo_surface_destroy(picture);
    assert_same(&bands, &whole);
    buffer_free(&bands);
    buffer_free(&whole);
}

static void test_bands(void **state)
{
    (void)state;
    check_bands(paint_disc, 3);
    check_bands(paint_gradient, 2);
}

static void rasterize(const char *svg, struct buffer *png)
{
    struct failure failure = {0};
    buffer_init(png);
    assert_true(picture_rasterize_svg(svg, strlen(svg), 300, 400, png, &failure));
    assert_png(png, 300, 400);
}

static void test_svg(void **state)
{
    (void)state;
    struct buffer scaled;
    struct buffer boxed;
    rasterize("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>"
              "<rect width='100' height='100' fill='#800'/></svg>",
              &scaled);
    rasterize("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'>"
              "<rect width='100' height='100' fill='#800'/></svg>",
              &boxed);
    assert_same(&scaled, &boxed);
    buffer_free(&scaled);
    buffer_free(&boxed);
}

static void test_svg_loads_no_file(void **state)
{
    (void)state;
    char path[] = "/tmp/crieur-cover-XXXXXX";
    struct buffer picture;
    struct buffer svg;
    struct buffer external;
    struct buffer alone;
    rasterize("<svg xmlns='http://www.w3.org/2000/svg'><circle r='50'/></svg>", &picture);
    int descriptor = mkstemp(path);
    assert_true(descriptor >= 0);
    assert_int_equal(write(descriptor, picture.data, picture.length), picture.length);
    close(descriptor);
    buffer_init(&svg);
    buffer_format(&svg,
                  "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>"
                  "<image width='100' height='100' href='file://%s'/>"
                  "<image width='100' height='100' href='%s'/></svg>",
                  path, path);
    rasterize(svg.data, &external);
    rasterize("<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'/>", &alone);
    unlink(path);
    assert_same(&external, &alone);
    buffer_free(&picture);
    buffer_free(&svg);
    buffer_free(&external);
    buffer_free(&alone);
}

static void test_gradient_keeps_its_colors(void **state)
{
    (void)state;
    struct buffer png;
    rasterize("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 4'><defs>"
              "<linearGradient id='a'><stop stop-color='#f00'/><stop offset='1' stop-color='#00f'/>"
              "</linearGradient><linearGradient id='b' x2='0' y2='1'><stop stop-color='#0f0'/>"
              "<stop offset='1' stop-color='#0f0' stop-opacity='0'/></linearGradient></defs>"
              "<rect width='3' height='4' fill='url(#a)'/><rect width='3' height='4' "
              "fill='url(#b)'/></svg>",
              &png);
    assert_int_equal(png.data[25], 2); /* colour type: all channels */
    buffer_free(&png);
    rasterize("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 3 4'>"
              "<circle r='2' fill='#08f'/></svg>",
              &png);
    assert_int_equal(png.data[25], 3); /* with a palette */
    buffer_free(&png);
}

static void test_broken_svg(void **state)
{
    (void)state;
    static const char *const broken[] = {"", "<svg", "text",
                                         "<p xmlns='http://www.w3.org/1999/xhtml'/>"};
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        struct failure failure = {0};
        struct buffer png;
        buffer_init(&png);
        assert_false(picture_rasterize_svg(broken[i], strlen(broken[i]), 300, 400, &png, &failure));
        assert_int_equal(failure.kind, FAILURE_CONTENT);
        assert_int_equal(png.length, 0);
        failure_clear(&failure);
        buffer_free(&png);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_same_bytes_anywhere),
        cmocka_unit_test(test_draws_small_png_without_time),
        cmocka_unit_test(test_appends),
        cmocka_unit_test(test_issue_changes_picture),
        cmocka_unit_test(test_sections_have_their_colors),
        cmocka_unit_test(test_long_texts),
        cmocka_unit_test(test_absent_and_empty_fields),
        cmocka_unit_test(test_any_text),
        cmocka_unit_test(test_malformed_color),
        cmocka_unit_test(test_contrast_of_every_color),
        cmocka_unit_test(test_small_one),
        cmocka_unit_test(test_bands),
        cmocka_unit_test(test_svg),
        cmocka_unit_test(test_svg_loads_no_file),
        cmocka_unit_test(test_gradient_keeps_its_colors),
        cmocka_unit_test(test_broken_svg),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
