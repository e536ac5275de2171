#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/unicode.h"
#include "speech/mark.h"

#include <string.h>

static bool has_name_everywhere(uint32_t sign)
{
    return sign == '%' || sign == '$' || sign == 0xA3 || sign == 0x20AC || sign == 0x2030;
}

/* A sentence of a sign that counts as a word, and has no name, would be silent. */
static void test_what_counts_as_a_word_is_said(void **state)
{
    (void)state;
    static const char *const languages[] = {"fr", "en-GB", "de", "pt_BR", "nl", "sv"};
    int count = 0;
    for (uint32_t sign = 0; sign < 0x30000; sign++) {
        if (!unicode_is_mark(sign))
            continue;
        count++;
        assert_true((mark_of(sign) != MARK_NONE) != has_name_everywhere(sign));
        for (size_t index = 0; index < sizeof languages / sizeof *languages; index++) {
            const char *name = mark_name(mark_of(sign), languages[index]);
            assert_int_equal(*name != '\0', mark_of(sign) != MARK_NONE);
        }
    }
    assert_int_equal(count, 16);
}

static void test_names_are_of_their_language(void **state)
{
    (void)state;
    assert_string_equal(mark_name(MARK_YES, "fr-CA"), "oui");
    assert_string_equal(mark_name(MARK_NO, "DE"), "nein");
    assert_string_equal(mark_name(MARK_FALLING, "it"), "in calo");
    assert_string_equal(mark_name(MARK_YES, "fry"), "yes");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_counts_as_a_word_is_said),
        cmocka_unit_test(test_names_are_of_their_language),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
