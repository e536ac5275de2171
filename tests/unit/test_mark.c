#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/unicode.h"
#include "speech/mark.h"

#include <string.h>

/* A sentence of a mark that has no name would be silent. */
static void test_each_mark_has_a_name(void **state)
{
    (void)state;
    static const char *const languages[] = {"fr", "en-GB", "de", "pt_BR", "nl", "sv"};
    int count = 0;
    for (uint32_t sign = 0; sign < 0x30000; sign++) {
        if (!unicode_is_mark(sign))
            continue;
        count++;
        assert_int_not_equal(mark_of(sign), MARK_NONE);
        for (size_t index = 0; index < sizeof languages / sizeof *languages; index++)
            assert_true(unicode_is_letter(
                (uint32_t)(unsigned char)mark_name(mark_of(sign), languages[index])[0]));
    }
    assert_int_equal(count, 11);
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
        cmocka_unit_test(test_each_mark_has_a_name),
        cmocka_unit_test(test_names_are_of_their_language),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
