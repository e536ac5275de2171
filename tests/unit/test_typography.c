#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "issue/typography.h"

#include <string.h>

#define NB "\xC2\xA0"
#define TH "\xE2\x80\xAF"

static void assert_line(const char *text, const char *expected)
{
    struct arena *arena = arena_create();
    const char *once = typography_line(arena, text);
    assert_string_equal(once, expected);
    assert_string_equal(typography_line(arena, once), expected);
    arena_destroy(arena);
}

static void test_high_punctuation(void **state)
{
    (void)state;
    assert_line("Quoi ? Rien ! Oui ; non : si.",
                "Quoi" TH "? Rien" TH "! Oui" TH "; non" TH ": si.");
    assert_line("Quoi? Rien! Oui; non: si.", "Quoi" TH "? Rien" TH "! Oui" TH "; non" TH ": si.");
    assert_line("Vraiment ?! (oui !) Hein ??", "Vraiment" TH "?! (oui" TH "!) Hein" TH "??");
    assert_line("Il est 14:30, ratio 3:2, a;b, voir http://a.fr/?b=c ?",
                "Il est 14:30, ratio 3:2, a;b, voir http://a.fr/?b=c ?");
    assert_line("(!) [?] … ?", "(!) [?] …" TH "?");
}

static void test_apostrophes_and_quotation_marks(void **state)
{
    (void)state;
    assert_line("l'eau d'1 an, aujourd'hui", "l’eau d’1 an, aujourd’hui");
    assert_line("Il a dit \"oui\" puis \" non \".",
                "Il a dit «" NB "oui" NB "» puis «" NB "non" NB "».");
    assert_line("«Oui», « non », l'« eau »",
                "«" NB "Oui" NB "», «" NB "non" NB "», l’«" NB "eau" NB "»");
    assert_line("Attendre...", "Attendre…");
    assert_line("Attendre.... 5'", "Attendre.... 5'");
}

static void test_numbers(void **state)
{
    (void)state;
    assert_line("10 960 exemplaires, 1 234 567 euros",
                "10" TH "960 exemplaires, 1" TH "234" TH "567 euros");
    assert_line("En 2025 150 élèves, 12 34, tél. 01 44 18",
                "En 2025 150 élèves, 12 34, tél. 01 44 18");
    assert_line("45,00 € et 12 %", "45,00" NB "€ et 12" NB "%");
    assert_line("n° 14", "n°" NB "14");
}

/* The pieces of a block know what stood before them. */
static void test_pieces(void **state)
{
    (void)state;
    static const char *const pieces[] = {"Un ", "mot", " : \"", "dit", "\" ! 10", " 960"};
    struct typography before = {0};
    struct buffer out;
    buffer_init(&out);
    for (size_t index = 0; index < sizeof pieces / sizeof *pieces; index++)
        typography_append(&before, pieces[index], &out);
    assert_string_equal(out.data, "Un mot" TH ": «" NB "dit" NB "»" TH "! 10" TH "960");
    buffer_free(&out);
    assert_true(typography_suits("fr") && typography_suits("fr-CA"));
    assert_false(typography_suits("en") || typography_suits("frr"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_high_punctuation),
        cmocka_unit_test(test_apostrophes_and_quotation_marks),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_pieces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
