/* Encodings, what is left out of a text, and places in the file as it is. */
#include "base/origin.h"
#include "support/messages.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* Decodes the bytes; the text is then `expected`, and a place in it is that column of the file. */
static void check(const char *bytes, size_t length, const char *expected, int line, int column,
                  int column_in_file)
{
    struct diagnostics diagnostics = {0};
    struct buffer text;
    buffer_init(&text);
    assert_true(origin_decode("f.md", bytes, length, &text, &diagnostics));
    assert_string_equal(text.data, expected);
    struct place place =
        origin_locate(&diagnostics, (struct place){.file = "f.md", .line = line, .column = column});
    assert_int_equal(place.line, line);
    assert_int_equal(place.column, column_in_file);
    place = origin_locate(&diagnostics, (struct place){.file = "g.md", .line = 1, .column = 9});
    assert_int_equal(place.column, 9);
    origin_forget(&diagnostics);
    buffer_free(&text);
}

#define CHECK(bytes, ...) check(bytes, sizeof(bytes) - 1, __VA_ARGS__)

static void test_encodings_are_recognised(void **state)
{
    (void)state;
    CHECK("été ici", "été ici", 1, 7, 7);
    CHECK("\xEF\xBB\xBFx y", "x y", 1, 3, 3);
    CHECK("un\n\xE9t\xE9 \x9Cuvre", "un\nété œuvre", 2, 9, 6);
    CHECK("\xFF\xFE\xE9\0a\0\n\0\xE9\0b\0", "éa\néb", 2, 3, 2);
    CHECK("\xFE\xFF\0\xE9\0a", "éa", 1, 3, 2);
    CHECK("a\0b\0c\0d\0\n\0e\0", "abcd\ne", 2, 1, 1);
    CHECK("\xFF\xFE\x3D\xD8\x00\xDEx\0", "😀x", 1, 5, 3);
}

static void test_what_is_left_out_keeps_places(void **state)
{
    (void)state;
    CHECK("a\x01\x02 b\rc", "a b\nc", 1, 3, 5);
    CHECK("a\xE2\x80\xAE b\xE2\x81\xA6 c", "a b c", 1, 5, 11);
    CHECK("a\0b\fc", "ab c", 1, 4, 5);
    CHECK("a\r\nb\x7F c", "a\r\nb c", 2, 3, 4);
}

static void test_bytes_that_are_no_text(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        int column;
    } cases[] = {{"été \xE9 b", 7},
                 {"a\xC0\xAF", 2},
                 {"a\xE0\x80\xAF", 2},
                 {"a\xED\xA0\x80", 2},
                 {"a\xF4\x90\x80\x80", 2},
                 {"\xFF\xFE\x00\xDC"
                  "aa",
                  1}};
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        struct messages messages;
        messages_open(&messages);
        struct buffer text;
        buffer_init(&text);
        size_t length = index == 5 ? 6 : strlen(cases[index].bytes);
        assert_false(
            origin_decode("f.md", cases[index].bytes, length, &text, &messages.diagnostics));
        assert_true(messages_stand(&messages, SEVERITY_ERROR, 1, cases[index].column, "not valid"));
        messages_close(&messages);
        buffer_free(&text);
    }
}

static void test_clean(void **state)
{
    (void)state;
    char one[] = "a\nb\x01"
                 "c\xE2\x80\xAE\td";
    char other[] = "a\nb\x01"
                   "c\xE2\x80\xAE\td";
    assert_string_equal(origin_clean(one, true), "a bc d");
    assert_string_equal(origin_clean(other, false), "a\nbc\td");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_encodings_are_recognised),
        cmocka_unit_test(test_what_is_left_out_keeps_places),
        cmocka_unit_test(test_bytes_that_are_no_text),
        cmocka_unit_test(test_clean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
