#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/failure.h"
#include "speech/fr_text.h"
#include "support/reading.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct french *french;

static int load(void **state)
{
    (void)state;
    struct failure failure = {0};
    static struct diagnostics diagnostics; /* lives as long as the reader */
    french = french_create("voices", &diagnostics, &failure);
    if (french == NULL)
        print_error("%s\n", failure.text);
    failure_clear(&failure);
    return french == NULL;
}

static int unload(void **state)
{
    (void)state;
    french_destroy(french);
    return 0;
}

/* What is said for the text, in a string that the arena owns. */
static const char *read_text(struct arena *arena, const char *written)
{
    struct spoken spoken = {.arena = arena};
    struct buffer text;
    buffer_init(&text);
    french_read(french, NULL, written, strlen(written), &spoken);
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
    assert_read("Tél. : 01 44 18 13 64.", "Téléphone : zéro 1, 44, 18, 13, 64.");
    assert_read("loi n° 2015-991 du 7 août 2015", "loi numéro 2015, 991 du 7 août 2015");
    assert_read("art. L. 2121-29 du CGCT", "Article L 2121, 29 du C G C T");
    assert_read("13,50 € et 9,8–18 k€", "13 euros 50 et 9800 à 18 000 euros");
    assert_read("21 communes, 21 maires", "vingt-et-une communes, 21 maires");
    assert_read("Ve République, Louis XIV, catégorie C",
                "cinquième République, Louis 14, catégorie C");
    assert_read("les élu·es et l’« eau »", "les élus et l’eau »");
}

static void test_careful_rules(void **state)
{
    (void)state;
    static const char *const UNCHANGED[] = {
        "C'est un drôle de drame, dit-elle.",
        "Le maire a vu la mer et le port.",
        "Me voici, se dit-il ; de plus belle, il chante.",
        "La catégorie C, le plan D et la vitamine A.",
        "Peut-être viendra-t-elle après-demain : quelqu'un l'espère.",
        "« Les communes, explique-t-il, n’ont pas dit leur dernier mot. »",
        "Un élu (le plus jeune) et une élue – la plus ancienne – parlent.",
        "Aujourd'hui, l'été s'achève… Qu'en dites-vous ?",
    };
    for (size_t index = 0; index < sizeof UNCHANGED / sizeof *UNCHANGED; index++)
        assert_read(UNCHANGED[index], UNCHANGED[index]);
}

static void test_brackets_are_text(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct spoken spoken = {.arena = arena};
    const char *written = "Le [[bad]] du parking.";
    french_read(french, NULL, written, strlen(written), &spoken);
    size_t phonemes = 0;
    for (size_t index = 0; index < spoken.count; index++) {
        phonemes += spoken.words[index].kind == SPOKEN_PHONEMES;
        if (spoken.words[index].kind == SPOKEN_TEXT)
            assert_null(strstr(spoken.words[index].text, "[["));
    }
    assert_int_equal(phonemes, 1);
    arena_destroy(arena);
}

static void test_elision_goes_into_phonemes(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct spoken spoken = {.arena = arena};
    const char *written = "d’e-mail";
    french_read(french, NULL, written, strlen(written), &spoken);
    assert_int_equal(spoken.count, 1);
    assert_int_equal(spoken.words[0].kind, SPOKEN_PHONEMES);
    assert_int_equal(*spoken.words[0].text, 'd');
    assert_int_equal(spoken.words[0].source_begin, 0);
    assert_int_equal(spoken.words[0].source_end, strlen(written));
    arena_destroy(arena);
}

static void check_places(const char *written, size_t length)
{
    struct arena *arena = arena_create();
    struct spoken spoken = {.arena = arena};
    french_read(french, NULL, written, length, &spoken);
    reading_check_places(&spoken, written, length);
    arena_destroy(arena);
}

static void each_case(void (*check)(const char *written, size_t length))
{
    assert_true(reading_each_case("tests/speech/cases.tsv", check) >= 400);
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

/* tests/speech/said.txt has what is said for each case, a line each: heard and found right. */
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
    said_before = fopen("tests/speech/said.txt", "r");
    assert_non_null(said_before);
    each_case(check_said);
    fclose(said_before);
}

/* Pieces put together at random, odd bytes among them: no rule may run over an end. */
static void test_any_text(void **state)
{
    (void)state;
    static const char *const PIECES[] = {
        "l'",
        "«",
        " ",
        "12",
        "n°",
        "L.",
        "-",
        "/",
        "€",
        "XIV",
        "e",
        "h",
        "·",
        "es",
        "(",
        ")",
        "A.",
        "M.",
        "www",
        ".",
        "fr",
        "@",
        "#",
        "½",
        "²",
        "₂",
        "\xCC\x81",
        "\xFF",
        "\xE2\x80",
        "\xC2\xA0",
        "\xC2\xAD",
        "\xE2\x80\x91",
        "[",
        "]",
        "+33",
        "0",
        "00",
        "000",
        "art",
        "p.",
        "AMF",
        "k",
        "Md",
        "%",
        "°",
        "C",
        ":",
        "\x01",
        "d’",
        "–",
        "plus",
        "tous",
        "président",
        "IVX",
        "\xF0\x9F\x98\x80",
        "ß",
        "1er",
        ",",
        ">=",
        "quatre",
        "Saint",
        "99999999999999999999",
        "…",
        "*",
        "'",
        "x",
        "ans",
        "de",
        "1/2",
        "12/05",
        "p. 100",
        "ha",
        "ca",
        "M",
        "F",
        "s.",
        "m80",
        "sept.",
        "lun.",
        ">",
        "N",
        "***",
        "--",
        "<<",
        ">>",
        "\xC2\xAC",
        "iii)",
        "p'tit",
        "LE",
        "MARCHE",
        "EXCUSEE",
        "un(e)",
        "(re)",
        "(2)",
        "Crit'",
        "running",
        "co",
        "signer",
        "\xE2\x98\x8E",
        "\xE2\x85\xA3",
    };
    unsigned seed = 12345;
    struct buffer text;
    buffer_init(&text);
    for (int round = 0; round < 40000; round++) {
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
        cmocka_unit_test(test_elision_goes_into_phonemes),
        cmocka_unit_test(test_nothing_is_lost),
        cmocka_unit_test(test_reading_what_was_said_changes_nothing),
        cmocka_unit_test(test_cases_are_said_as_before),
        cmocka_unit_test(test_any_text),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
