/* No word of the tables makes espeak-ng slip into another language inside French. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/unicode.h"
#include "speech/fr_text.h"
#include "speech/table.h"

#include <espeak-ng/speak_lib.h>
#include <string.h>

static struct french *french;

static int load(void **state)
{
    (void)state;
    struct failure failure = {0};
    static struct diagnostics diagnostics; /* lives as long as the reader */
    french = french_create("voices", &diagnostics, &failure);
    bool good =
        french != NULL &&
        espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, NULL, espeakINITIALIZE_DONT_EXIT) > 0 &&
        espeak_SetVoiceByName("fr") == EE_OK;
    return good ? 0 : -1;
}

static int unload(void **state)
{
    (void)state;
    french_destroy(french);
    espeak_Terminate();
    return 0;
}

/* True when the engine marks another language in the sounds of what is said for the word. */
static bool slips(const char *written)
{
    struct arena *arena = arena_create();
    struct spoken spoken = {.arena = arena};
    struct buffer text;
    buffer_init(&text);
    french_read(french, NULL, written, strlen(written), &spoken);
    for (size_t index = 0; index < spoken.count; index++) {
        const struct spoken_word *word = &spoken.words[index];
        if (word->kind == SPOKEN_TEXT)
            buffer_format(&text, "%s%s", word->joined ? "" : " ", word->text);
    }
    bool found = false;
    for (const void *rest = text.data; rest != NULL && text.length > 0;) {
        const char *sounds = espeak_TextToPhonemes(&rest, espeakCHARS_UTF8, 0);
        found = found || strchr(sounds, '(') != NULL;
    }
    buffer_free(&text);
    arena_destroy(arena);
    return found;
}

/* Names are in the table in small letters. Owned by this function until it is called again. */
static const char *spell(const struct table_row *row)
{
    static struct buffer name;
    if (strchr(row->fields[1], 'N') == NULL)
        return row->fields[0];
    if (name.data == NULL)
        buffer_init(&name);
    buffer_clear(&name);
    unicode_titlecase(&name, row->fields[0], strlen(row->fields[0]), "fr");
    return name.data;
}

static void test_no_word_is_said_in_english(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct table *words = table_read("voices/fr-words.tsv", &failure);
    assert_non_null(words);
    size_t bad = 0;
    for (size_t index = 0; index < table_count(words); index++) {
        const struct table_row *row = table_row_at(words, index);
        if (!slips(spell(row)))
            continue;
        if (bad++ < 40)
            print_error("said in another language: %s\n", row->fields[0]);
    }
    assert_true(table_count(words) > 50000);
    table_destroy(words);
    assert_int_equal(bad, 0);
}

/* The test sees what it looks for. */
static void test_a_slip_is_seen(void **state)
{
    (void)state;
    const void *text = "thatcher";
    assert_non_null(strchr(espeak_TextToPhonemes(&text, espeakCHARS_UTF8, 0), '('));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_slip_is_seen),
        cmocka_unit_test(test_no_word_is_said_in_english),
    };
    return cmocka_run_group_tests(tests, load, unload);
}
