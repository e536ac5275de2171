#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/failure.h"
#include "base/file.h"
#include "speech/fr_text.h"
#include "speech/lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEAD                                                                                       \
    "<lexicon version=\"1.0\" alphabet=\"ipa\" xml:lang=\"fr\"\n"                                  \
    " xmlns=\"http://www.w3.org/2005/01/pronunciation-lexicon\">\n"

static struct arena *arena;
static char *path;

static int make_folder(void **state)
{
    (void)state;
    struct failure failure = {0};
    char *folder = NULL;
    arena = arena_create();
    if (!file_make_temporary_folder(arena, "/tmp/crieur-lexicon-", &folder, &failure))
        return 1;
    path = file_join(arena, folder, "lexicon.pls");
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    file_remove_tree(file_folder_of(arena, path));
    arena_destroy(arena);
    return 0;
}

static void write_lexicon(const char *contents)
{
    struct failure failure = {0};
    assert_true(file_write(path, contents, strlen(contents), &failure));
}

static struct lexicon *read_good(const char *contents)
{
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    write_lexicon(contents);
    struct lexicon *lexicon = lexicon_create();
    assert_true(lexicon_read(lexicon, path, &diagnostics, &failure));
    assert_int_equal(diagnostics.errors, 0);
    return lexicon;
}

static const char *said(const struct lexicon *lexicon, const char *written, const char *folded)
{
    const struct lexicon_entry *entry = lexicon_find(lexicon, written, folded);
    return entry == NULL ? NULL : entry->said;
}

static void test_look_ups(void **state)
{
    (void)state;
    struct lexicon *lexicon = read_good(
        HEAD
        "<lexeme><grapheme>CAF</grapheme><grapheme>Caf</grapheme><alias>cafe</alias></lexeme>\n"
        "<lexeme><grapheme>boues</grapheme><alias> bous </alias></lexeme>\n"
        "<lexeme><grapheme>Grand\n Est</grapheme><alias>Grand Èste</alias></lexeme>\n"
        "</lexicon>");
    assert_string_equal(said(lexicon, "CAF", "caf"), "cafe");
    assert_null(said(lexicon, "caf", "caf"));
    assert_string_equal(said(lexicon, "Boues", "boues"), "bous");
    assert_string_equal(said(lexicon, "Grand Est", "grand est"), "Grand Èste");
    assert_null(said(lexicon, "grand est", "grand est"));
    assert_int_equal(lexicon_reach(lexicon, "grand"), strlen("Grand Est"));
    assert_int_equal(lexicon_reach(lexicon, "petit"), 0);
    assert_int_equal(lexicon_reach(lexicon, "boues"), 0);
    assert_int_equal(lexicon_count(lexicon), 4);
    lexicon_destroy(lexicon);
    assert_null(lexicon_find(NULL, "a", "a"));
}

static void test_phonemes(void **state)
{
    (void)state;
    struct lexicon *lexicon =
        read_good(HEAD "<lexeme><grapheme>parking</grapheme><phoneme>paʁkiŋ</phoneme></lexeme>\n"
                       "<lexeme><grapheme>jury</grapheme><phoneme>ʒyʁi</phoneme>\n"
                       "<phoneme alphabet=\"x-espeak-ng\">Zyr'i</phoneme></lexeme>\n"
                       "</lexicon>");
    assert_string_equal(said(lexicon, "parking", "parking"), "parkiN");
    assert_int_equal(lexicon_find(lexicon, "parking", "parking")->kind, SPOKEN_PHONEMES);
    assert_string_equal(said(lexicon, "jury", "jury"), "Zyr'i");
    lexicon_destroy(lexicon);
}

struct fault {
    const char *contents;
    int line;
};

static void note_line(void *user_data, enum severity severity, struct place place, const char *text)
{
    (void)severity;
    (void)text;
    *(int *)user_data = place.line;
}

static void test_faults_have_a_line(void **state)
{
    (void)state;
    static const struct fault FAULTS[] = {
        {HEAD "<lexeme>\n<alias>a</alias></lexeme></lexicon>", 3},
        {HEAD "\n<lexeme><grapheme>a</grapheme></lexeme></lexicon>", 4},
        {HEAD "<lexeme><grapheme>a</grapheme><phoneme>a5</phoneme></lexeme></lexicon>", 3},
        {HEAD "<lexeme><grapheme>a</grapheme>\n<phoneme alphabet=\"x-sampa\">a</phoneme></lexeme>"
              "</lexicon>",
         4},
        {HEAD "<word/></lexicon>", 3},
        {"<lexicon/>", 1},
        {HEAD "<lexeme>", 3},
    };
    for (size_t index = 0; index < sizeof FAULTS / sizeof *FAULTS; index++) {
        int line = 0;
        struct failure failure = {0};
        struct diagnostics diagnostics = {.sink = note_line, .user_data = &line};
        write_lexicon(FAULTS[index].contents);
        struct lexicon *lexicon = lexicon_create();
        assert_false(lexicon_read(lexicon, path, &diagnostics, &failure));
        lexicon_destroy(lexicon);
        assert_int_equal(failure.kind, FAILURE_CONTENT);
        assert_int_equal(line, FAULTS[index].line);
        failure_clear(&failure);
    }
}

static void test_missing_file(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    struct lexicon *lexicon = lexicon_create();
    assert_false(lexicon_read(lexicon, "/nonexistent.pls", &diagnostics, &failure));
    lexicon_destroy(lexicon);
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    failure_clear(&failure);
}

static void test_issue_lexicon_wins(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    struct french *french = french_create("voices", &diagnostics, &failure);
    assert_non_null(french);
    struct lexicon *lexicon = read_good(
        HEAD "<lexeme><grapheme>CAF</grapheme><alias>caisse</alias></lexeme>\n"
             "<lexeme><grapheme>2 500 hab.</grapheme><alias>petit</alias></lexeme></lexicon>");
    struct spoken spoken = {.arena = arena};
    struct buffer text;
    buffer_init(&text);
    const char *written = "La CAF, 2 500 hab.";
    french_read(french, lexicon, written, strlen(written), &spoken);
    spoken_to_text(&spoken, &text);
    assert_string_equal(text.data, "La caisse, petit");
    buffer_free(&text);
    lexicon_destroy(lexicon);
    french_destroy(french);
}

/* The project's own lexicon: readable, and all its phonemes are French sounds. */
static void test_french_lexicon(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    struct lexicon *lexicon = lexicon_create();
    assert_true(lexicon_read(lexicon, "voices/fr.pls", &diagnostics, &failure));
    assert_true(lexicon_read(lexicon, "voices/fr-names.pls", &diagnostics, &failure));
    assert_string_equal(lexicon_language(lexicon), "fr");
    assert_true(lexicon_count(lexicon) > 2000);
    for (size_t index = 0; index < lexicon_count(lexicon); index++) {
        const struct lexicon_entry *entry = lexicon_entry_at(lexicon, index);
        assert_null(strstr(entry->said, "[["));
        if (entry->kind != SPOKEN_PHONEMES)
            continue;
        size_t bad = 0;
        struct buffer ipa;
        buffer_init(&ipa);
        assert_true(lexicon_ipa_from_mnemonics(&ipa, entry->said, &bad));
        buffer_free(&ipa);
    }
    lexicon_destroy(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_look_ups),           cmocka_unit_test(test_phonemes),
        cmocka_unit_test(test_faults_have_a_line), cmocka_unit_test(test_missing_file),
        cmocka_unit_test(test_issue_lexicon_wins), cmocka_unit_test(test_french_lexicon),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
