#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/failure.h"
#include "speech/en_text.h"
#include "speech/reader.h"
#include "support/folder.h"
#include "support/reading.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct english *english;

static int load(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    english = english_create("voices", &diagnostics, &failure);
    if (english == NULL)
        print_error("%s\n", failure.text);
    failure_clear(&failure);
    return english == NULL;
}

static int unload(void **state)
{
    (void)state;
    english_destroy(english);
    return 0;
}

/* What is said for the text, in a string that the arena owns. */
static const char *read_text(struct arena *arena, const char *written)
{
    struct spoken spoken = {.arena = arena};
    struct buffer text;
    buffer_init(&text);
    english_read(english, NULL, written, strlen(written), &spoken);
    spoken_to_text(&spoken, &text);
    const char *copy = arena_copy(arena, text.data);
    buffer_free(&text);
    return copy;
}

static void assert_read(const char *written, const char *expected)
{
    struct arena *arena = arena_create();
    assert_string_equal(read_text(arena, written), expected);
    arena_destroy(arena);
}

static void test_kinds(void **state)
{
    (void)state;
    assert_read("412 800 people, 12.5% of 1,200", "412,800 people, 12.5 percent of 1,200");
    assert_read("the 21st of 36, pages 10-15", "the twenty-first of 36, pages 10 to 15");
    assert_read("in 1999, 1805 and the 1990s",
                "in nineteen ninety-nine, eighteen oh-five and the nineteen nineties");
    assert_read("from 2020-2026, by 2005",
                "from twenty twenty to twenty twenty-six, by two thousand five");
    assert_read("12 May 2021 or 12/05/2021",
                "the twelfth of May twenty twenty-one or the twelfth of May twenty twenty-one");
    assert_read("at 10:30, 17:00 or 5 p.m.", "at 10 30, 17 hundred or 5 P.M.");
    assert_read("£1.5m, €45.50 and 20p", "1.5 million pounds, 45 euros 50 and 20 pence");
    assert_read("80 km/h, 1 kg, 50 m²", "80 kilometres per hour, 1 kilogram, 50 square metres");
    assert_read("Mr. Lee, Chapter IV, Henry VIII", "Mr Lee, Chapter 4, Henry the eighth");
    assert_read("the IMF, NATO and many NGOs", "the I.M.F, NATO and many N-G-O's");
    assert_read("www.town.org.uk & a@b.org", "town dot org dot U.K and A at B dot org");
}

static void test_careful_rules(void **state)
{
    (void)state;
    static const char *const UNCHANGED[] = {
        "“Don’t go,” she said – it’s ‘late’ — really… isn't it?",
        "The well-known (and much-loved) mayor: a man, a plan; a canal!",
        "You may march in, Mark, and the sun sat in an inch of art.",
        "The answer is no. I am in it, and it is on us.",
        "O'Neill's dogs' bones are 5 miles away at 9 o'clock.",
        "Take plan B. Then I. She gave him an A.",
        "A fig. The mayor's address is vol au vent.",
        "The F-16, the B-52, 3D, 5G and the A380 on the M25.",
        "A 30-minute talk by a 5-year-old about 1,200 things.",
        "Wi-Fi, YouTube and iPhone; Saint-Étienne and Łódź.",
        "So do I, and so does Malcolm X.",
        "Max, Jan and Sue met Ed and Art in Co-op Street.",
    };
    for (size_t index = 0; index < sizeof UNCHANGED / sizeof *UNCHANGED; index++)
        assert_read(UNCHANGED[index], UNCHANGED[index]);
}

static void test_brackets_are_text(void **state)
{
    (void)state;
    assert_read("The [[bad]] car [sic].", "The [bad] car [sic].");
}

static void test_stops_that_end_no_sentence(void **state)
{
    (void)state;
    assert_read("Dr. No vs. St. Paul, e.g. in Sept. at 5 p.m. on No. 5",
                "Doctor No versus Saint Paul, for example in September at 5 P.M on Number 5");
    assert_read("Pears, etc.", "Pears, et cetera.");
    assert_read("(pears, etc.) and Foo Ltd.", "(pears, et cetera) and Foo Limited.");
}

static void check_places(const char *written, size_t length)
{
    struct arena *arena = arena_create();
    struct spoken spoken = {.arena = arena};
    english_read(english, NULL, written, length, &spoken);
    reading_check_places(&spoken, written, length);
    arena_destroy(arena);
}

static void each_case(void (*check)(const char *written, size_t length))
{
    assert_true(reading_each_case("tests/speech/cases-en.tsv", check) >= 200);
}

static void test_nothing_is_lost(void **state)
{
    (void)state;
    each_case(check_places);
}

static void check_again(const char *written, size_t length)
{
    struct arena *arena = arena_create();
    const char *once = read_text(arena, arena_copy_bytes(arena, written, length));
    if (strstr(once, "[[") == NULL)
        assert_string_equal(read_text(arena, once), once);
    arena_destroy(arena);
}

static void test_reading_what_was_said_changes_nothing(void **state)
{
    (void)state;
    each_case(check_again);
}

/* tests/speech/said-en.txt has what is said for each case, a line each: its sounds are those of the
 * third column. */
static FILE *said_before;

static void check_said(const char *written, size_t length)
{
    char *line = NULL;
    size_t capacity = 0;
    struct arena *arena = arena_create();
    assert_true(getline(&line, &capacity, said_before) > 0);
    line[strcspn(line, "\n")] = '\0';
    assert_string_equal(read_text(arena, arena_copy_bytes(arena, written, length)), line);
    arena_destroy(arena);
    free(line);
}

static void test_cases_are_said_as_before(void **state)
{
    (void)state;
    said_before = fopen("tests/speech/said-en.txt", "r");
    assert_non_null(said_before);
    each_case(check_said);
    fclose(said_before);
}

static void test_issue_lexicon_wins(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    struct arena *arena = arena_create();
    const char *folder = folder_open(arena);
    const char *path = folder_write(
        arena, folder, "own.pls",
        "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"en\""
        " xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">"
        "<lexeme><grapheme>IMF</grapheme><alias>the Fund</alias></lexeme>"
        "<lexeme><grapheme>5 km run</grapheme><alias>short race</alias></lexeme></lexicon>");
    struct lexicon *lexicon = lexicon_create();
    assert_true(lexicon_read(lexicon, path, &diagnostics, &failure));
    struct spoken spoken = {.arena = arena};
    struct buffer text;
    buffer_init(&text);
    const char *written = "The IMF's 5 km run.";
    english_read(english, lexicon, written, strlen(written), &spoken);
    spoken_to_text(&spoken, &text);
    assert_string_equal(text.data, "The the Fund's short race.");
    buffer_free(&text);
    lexicon_destroy(lexicon);
    folder_close(folder);
    arena_destroy(arena);
}

static void test_reader_knows_english(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    struct reader *reader = reader_create(".", &diagnostics, &failure);
    assert_non_null(reader);
    assert_true(reader_knows("en") && reader_knows("en-GB") && !reader_knows("eng"));
    struct arena *arena = arena_create();
    struct spoken spoken = {.arena = arena};
    reader_read(reader, "en-GB", "5%", strlen("5%"), 10, &spoken);
    assert_int_equal(spoken.count, 2);
    assert_string_equal(spoken.words[1].text, "percent");
    assert_int_equal(spoken.words[1].source_begin, 10);
    assert_int_equal(spoken.words[1].source_end, 12);
    arena_destroy(arena);
    reader_destroy(reader);
}

static void test_reasons(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct spoken spoken = {.arena = arena};
    const char *written = "Some 5% XYZ CO2";
    english_read(english, NULL, written, strlen(written), &spoken);
    assert_int_equal(spoken.words[0].reason, SPOKEN_AS_WRITTEN);
    assert_int_equal(spoken.words[1].reason, SPOKEN_BY_RULE);
    assert_int_equal(spoken.words[3].reason, SPOKEN_BY_GUESS);
    assert_int_equal(spoken.words[4].reason, SPOKEN_BY_LEXICON);
    assert_non_null(spoken.words[4].entry);
    arena_destroy(arena);
}

/* Pieces put together at random, odd bytes among them: no rule may run over an end. */
static void test_any_text(void **state)
{
    (void)state;
    static const char *const PIECES[] = {
        " ",
        " ",
        " ",
        "12",
        "1999",
        "s",
        "'",
        "’",
        "st",
        "th",
        ".",
        ",",
        ":",
        "-",
        "–",
        "—",
        "/",
        "(",
        ")",
        "[",
        "]",
        "£",
        "€",
        "US$",
        "k",
        "m",
        "bn",
        "%",
        "km",
        "²",
        "₂",
        "½",
        "°",
        "C",
        "May",
        "Jan",
        "Mon",
        "pm",
        "a.m.",
        "am",
        "p",
        "Mr",
        "St",
        "No.",
        "e.g.",
        "etc",
        "IV",
        "XIV",
        "I",
        "A",
        "J.",
        "K",
        "NATO",
        "IMF",
        "NGOs",
        "+44",
        "0",
        "007",
        "000",
        "x",
        "&",
        "#",
        "@",
        "www",
        "org",
        "http://",
        "the",
        "a",
        "in",
        "Page",
        "and",
        "people",
        "Henry",
        "call",
        "999",
        "=",
        "<",
        "‘",
        "“",
        "\"",
        "…",
        "*",
        "~",
        "_",
        "\x01",
        "\xFF",
        "\xE2\x80",
        "\xC2\xA0",
        "\xC2\xAD",
        "\xCC\x81",
        "\xE2\x80\x91",
        "\xF0\x9F\x98\x80",
        "ß",
        "é",
        "99999999999999999999",
        "in",
        "⁻",
        "³",
        "US",
        "per",
        "sq",
    };
    unsigned seed = 12345;
    struct buffer text;
    buffer_init(&text);
    for (int round = 0; round < 30000; round++) {
        buffer_clear(&text);
        for (int piece = 0; piece < 9; piece++) {
            seed = seed * 1103515245u + 12345u;
            buffer_append_string(&text, PIECES[(seed >> 16) % (sizeof PIECES / sizeof *PIECES)]);
        }
        check_places(text.data, text.length);
    }
    buffer_free(&text);
    check_places("", 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_careful_rules),
        cmocka_unit_test(test_brackets_are_text),
        cmocka_unit_test(test_stops_that_end_no_sentence),
        cmocka_unit_test(test_nothing_is_lost),
        cmocka_unit_test(test_reading_what_was_said_changes_nothing),
        cmocka_unit_test(test_cases_are_said_as_before),
        cmocka_unit_test(test_issue_lexicon_wins),
        cmocka_unit_test(test_reader_knows_english),
        cmocka_unit_test(test_reasons),
        cmocka_unit_test(test_any_text),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
