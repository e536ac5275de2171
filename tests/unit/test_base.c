#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/diagnostic.h"
#include "base/digest.h"
#include "base/failure.h"
#include "base/file.h"
#include "base/names.h"
#include "base/unicode.h"
#include "issue/slug.h"
#include "support/folder.h"
#include "support/messages.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void test_buffer_is_always_a_string(void **state)
{
    (void)state;
    struct buffer buffer;
    buffer_init(&buffer);
    assert_string_equal(buffer.data, "");
    assert_int_equal(buffer.capacity, 0);
    buffer_append_string(&buffer, "un");
    buffer_append_byte(&buffer, ' ');
    buffer_append(&buffer, "de\0ux", 5);
    assert_int_equal(buffer.length, 8);
    assert_memory_equal(buffer.data, "un de\0ux", 9);
    buffer_clear(&buffer);
    assert_string_equal(buffer.data, "");
    buffer_format(&buffer, "%d-%s", 12, "mois");
    assert_string_equal(buffer.data, "12-mois");
    buffer_free(&buffer);
    assert_string_equal(buffer.data, "");
    buffer_append_string(&buffer, "encore");
    assert_string_equal(buffer.data, "encore");
    buffer_free(&buffer);
}

static void test_buffer_grows_by_much(void **state)
{
    (void)state;
    struct buffer buffer;
    buffer_init(&buffer);
    for (int index = 0; index < 100000; index++)
        buffer_append_byte(&buffer, (char)('a' + index % 26));
    assert_int_equal(buffer.length, 100000);
    assert_int_equal(buffer.data[100000], '\0');
    assert_int_equal(buffer.data[99999], 'a' + 99999 % 26);
    char *long_text = malloc(5001);
    memset(long_text, 'x', 5000);
    long_text[5000] = '\0';
    buffer_clear(&buffer);
    buffer_format(&buffer, "<%s>", long_text);
    assert_int_equal(buffer.length, 5002);
    assert_int_equal(buffer.data[5001], '>');
    free(long_text);
    buffer_free(&buffer);
}

static void test_buffer_truncates_trims_and_detaches(void **state)
{
    (void)state;
    struct buffer buffer;
    buffer_init(&buffer);
    buffer_truncate(&buffer, 0);
    buffer_trim_end(&buffer);
    char *nothing = buffer_detach(&buffer);
    assert_non_null(nothing);
    assert_string_equal(nothing, "");
    free(nothing);
    buffer_append_string(&buffer, "texte \t\r\n");
    buffer_truncate(&buffer, 100);
    assert_int_equal(buffer.length, 9);
    buffer_trim_end(&buffer);
    assert_string_equal(buffer.data, "texte");
    buffer_truncate(&buffer, 2);
    char *kept = buffer_detach(&buffer);
    assert_string_equal(kept, "te");
    assert_string_equal(buffer.data, "");
    assert_int_equal(buffer.length, 0);
    free(kept);
    buffer_free(&buffer);
}

static void test_arena_gives_aligned_zeroed_memory(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    for (size_t size = 1; size < 300000; size = size * 3 + 1) {
        unsigned char *memory = arena_allocate(arena, size);
        assert_int_equal((uintptr_t)memory % _Alignof(max_align_t), 0);
        for (size_t index = 0; index < size; index++)
            assert_int_equal(memory[index], 0);
        memset(memory, 0xA5, size);
    }
    assert_null(arena_copy(arena, NULL));
    assert_string_equal(arena_copy(arena, "mairie"), "mairie");
    assert_string_equal(arena_copy_bytes(arena, "mairie", 4), "mair");
    assert_string_equal(arena_format(arena, "%03d%s", 7, "é"), "007é");
    arena_destroy(arena);
    arena_destroy(NULL);
}

static void test_failure_keeps_first_cause_and_gains_context(void **state)
{
    (void)state;
    struct failure failure = {0};
    assert_false(failure_context(&failure, "while nothing happened"));
    assert_int_equal(failure.kind, FAILURE_NONE);
    assert_null(failure.text);
    assert_false(failure_set(&failure, FAILURE_SYSTEM, "disk %d", 1));
    assert_false(failure_set(&failure, FAILURE_USAGE, "later"));
    assert_false(failure_context(&failure, "writing '%s'", "a.epub"));
    assert_false(failure_context(&failure, "building"));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    assert_string_equal(failure.text, "building: writing 'a.epub': disk 1");
    failure_clear(&failure);
    assert_int_equal(failure.kind, FAILURE_NONE);
    assert_null(failure.text);
}

static void test_diagnostics_are_counted(void **state)
{
    (void)state;
    struct diagnostics silent = {0};
    diagnostic_report(&silent, SEVERITY_ERROR, (struct place){0}, "%s", "x");
    assert_int_equal(silent.errors, 1);
    struct messages messages;
    messages_open(&messages);
    struct place place = {"a.md", 3, 4};
    diagnostic_report(&messages.diagnostics, SEVERITY_NOTE, place, "n%d", 1);
    diagnostic_report(&messages.diagnostics, SEVERITY_WARNING, place, "w");
    diagnostic_report(&messages.diagnostics, SEVERITY_WARNING, place, "w");
    assert_int_equal(messages.diagnostics.notes, 1);
    assert_int_equal(messages.diagnostics.warnings, 2);
    assert_int_equal(messages.diagnostics.errors, 0);
    assert_true(messages_stand(&messages, SEVERITY_NOTE, 3, 4, "n1"));
    assert_string_equal(severity_name(SEVERITY_NOTE), "note");
    assert_string_equal(severity_name(SEVERITY_WARNING), "warning");
    assert_string_equal(severity_name(SEVERITY_ERROR), "error");
    messages_close(&messages);
}

static int count_entries(const char *folder)
{
    DIR *stream = opendir(folder);
    int count = 0;
    assert_non_null(stream);
    for (struct dirent *entry; (entry = readdir(stream)) != NULL;)
        count += strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
    closedir(stream);
    return count;
}

static void test_pending_file_appears_whole(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct failure failure = {0};
    const char *folder = folder_open(arena);
    const char *path = file_join(arena, folder, "a.txt");
    struct pending_file pending = {0};
    file_pending_discard(&pending);
    mode_t mask = umask(027);
    assert_true(file_pending_open(&pending, path, &failure));
    fputs("neuf", pending.stream);
    assert_false(file_exists(path));
    assert_int_equal(count_entries(folder), 1);
    assert_true(file_pending_commit(&pending, &failure));
    umask(mask);
    assert_null(pending.stream);
    file_pending_discard(&pending);
    struct stat status;
    assert_int_equal(stat(path, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0640);
    assert_int_equal(file_size(path), 4);
    assert_int_equal(count_entries(folder), 1);
    folder_close(folder);
    arena_destroy(arena);
}

static void test_discarded_file_leaves_the_old_one(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct failure failure = {0};
    const char *folder = folder_open(arena);
    const char *path = folder_write(arena, folder, "a.txt", "ancien");
    struct pending_file pending = {0};
    assert_true(file_pending_open(&pending, path, &failure));
    fputs("neuf et plus long", pending.stream);
    file_pending_discard(&pending);
    assert_null(pending.stream);
    assert_int_equal(file_size(path), 6);
    assert_int_equal(count_entries(folder), 1);
    folder_close(folder);
    arena_destroy(arena);
}

static void test_commit_onto_a_folder_fails_and_leaves_nothing(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct failure failure = {0};
    const char *folder = folder_open(arena);
    const char *path = file_join(arena, folder, "taken");
    folder_write(arena, folder, "taken/inside.txt", "x");
    assert_false(file_write(path, "y", 1, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    assert_non_null(strstr(failure.text, path));
    assert_int_equal(count_entries(folder), 1);
    failure_clear(&failure);
    assert_false(file_write("/nonexistent-folder/a", "y", 1, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    failure_clear(&failure);
    folder_close(folder);
    arena_destroy(arena);
}

static void test_paths(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct failure failure = {0};
    assert_string_equal(file_join(arena, "a", "b"), "a/b");
    assert_string_equal(file_join(arena, "a/", "b"), "a/b");
    assert_string_equal(file_join(arena, "", "b"), "b");
    assert_string_equal(file_join(arena, "a", "/b"), "/b");
    assert_string_equal(file_base_name("a/b/c.md"), "c.md");
    assert_string_equal(file_base_name("c.md"), "c.md");
    assert_string_equal(file_folder_of(arena, "a/b/c.md"), "a/b");
    assert_string_equal(file_folder_of(arena, "c.md"), ".");
    assert_string_equal(file_folder_of(arena, "/c.md"), "/");
    const char *folder = folder_open(arena);
    const char *deep = file_join(arena, folder, "un/deux//trois/");
    assert_true(file_make_folders(deep, &failure));
    assert_true(file_make_folders(deep, &failure));
    assert_true(file_is_folder(deep));
    assert_int_equal(file_size(file_join(arena, folder, "absent")), -1);
    folder_write(arena, folder, "file", "x");
    assert_false(file_make_folders(file_join(arena, folder, "file/below"), &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    failure_clear(&failure);
    folder_close(folder);
    assert_false(file_exists(folder));
    arena_destroy(arena);
}

static void test_removal_does_not_follow_links(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const char *kept = folder_open(arena);
    const char *removed = folder_open(arena);
    const char *inside = folder_write(arena, kept, "precious.txt", "x");
    assert_int_equal(symlink(kept, file_join(arena, removed, "link")), 0);
    file_remove_tree(removed);
    assert_false(file_exists(removed));
    assert_true(file_exists(inside));
    folder_close(kept);
    arena_destroy(arena);
}

static void test_reading_a_missing_file_or_a_folder_fails(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct buffer buffer;
    buffer_init(&buffer);
    assert_false(file_read("/nonexistent", &buffer, &failure));
    assert_non_null(strstr(failure.text, "/nonexistent"));
    failure_clear(&failure);
    assert_false(file_read("/tmp", &buffer, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    failure_clear(&failure);
    buffer_free(&buffer);
}

static void test_utf8_next_and_previous_agree(void **state)
{
    (void)state;
    static const char text[] = "aé€\xF0\x9F\x94\x94z";
    static const uint32_t expected[] = {'a', 0xE9, 0x20AC, 0x1F514, 'z'};
    size_t offset = 0;
    for (size_t index = 0; index < 5; index++)
        assert_int_equal(unicode_next(text, sizeof text - 1, &offset), expected[index]);
    assert_int_equal(offset, sizeof text - 1);
    for (size_t index = 5; index > 0; index--)
        assert_int_equal(unicode_previous(text, &offset), expected[index - 1]);
    assert_int_equal(offset, 0);
    assert_int_equal(unicode_previous(text, &offset), 0);
}

static void test_ill_formed_utf8_moves_by_one(void **state)
{
    (void)state;
    static const char text[] = "\xFF\xC3(";
    size_t offset = 0;
    assert_int_equal(unicode_next(text, 3, &offset), 0xFFFD);
    assert_int_equal(offset, 1);
    assert_int_equal(unicode_next(text, 3, &offset), 0xFFFD);
    assert_int_equal(offset, 2);
    assert_int_equal(unicode_next(text, 3, &offset), '(');
    struct {
        const char *text;
        size_t bad;
    } cases[] = {{"ab\xC3", 2},           {"\xC0\xAF", 0},  {"x\xED\xA0\x80", 1},
                 {"\xF4\x90\x80\x80", 0}, {"é\xE2\x82", 2}, {"\x80", 0}};
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        size_t bad = 99;
        assert_false(unicode_is_valid(cases[index].text, strlen(cases[index].text), &bad));
        assert_int_equal(bad, cases[index].bad);
    }
    size_t bad;
    assert_true(unicode_is_valid("Ça œuvre \xF0\x9F\x94\x94", 15, &bad));
    assert_true(unicode_is_valid("", 0, &bad));
}

static void test_kinds_of_characters(void **state)
{
    (void)state;
    assert_true(unicode_is_letter(0x153));
    assert_false(unicode_is_letter('1'));
    assert_true(unicode_is_uppercase(0xC9));
    assert_true(unicode_is_lowercase(0xE9));
    assert_true(unicode_is_space(0xA0));
    assert_true(unicode_is_space(0x202F));
    assert_false(unicode_is_space('_'));
    assert_true(unicode_is_digit('7'));
    assert_true(unicode_has_word("… n°", 6));
    assert_true(unicode_has_word("½", 2));
    assert_false(unicode_has_word("« — … »", strlen("« — … »")));
    assert_true(unicode_has_word("\xF0\x9F\x94\x94", 4));
    assert_false(unicode_has_word("★ → ✓ %", strlen("★ → ✓ %")));
    assert_true(unicode_is_mark(0x2717));
    assert_false(unicode_is_mark(0x2605));
    assert_true(unicode_is_arrow(0x2191));
    assert_false(unicode_is_arrow(0x2610));
    assert_true(unicode_is_symbol(0x25CF));
    assert_true(unicode_is_symbol(0xF0FC));
    assert_false(unicode_is_symbol(0x2013));
}

typedef void text_function(struct buffer *out, const char *text, size_t length,
                           const char *language);

static void assert_case(text_function *function, const char *text, const char *language,
                        const char *expected)
{
    struct buffer out;
    buffer_init(&out);
    function(&out, text, strlen(text), language);
    assert_string_equal(out.data, expected);
    buffer_free(&out);
}

static void test_case_follows_the_language(void **state)
{
    (void)state;
    assert_case(unicode_uppercase, "été à Nîmes, straße", "fr", "ÉTÉ À NÎMES, STRASSE");
    assert_case(unicode_lowercase, "ÉCOLE DE L’ŒUVRE", "fr", "école de l’œuvre");
    assert_case(unicode_lowercase, "ISI", "tr", "ısı");
    assert_case(unicode_lowercase, "ISI-[@Z`", "fr", "isi-[@z`");
    assert_case(unicode_titlecase, "« été à PARIS", "fr", "« Été à PARIS");
    assert_case(unicode_titlecase, "… !", "fr", "… !");
    assert_case(unicode_titlecase, "", "fr", "");
    assert_case(unicode_uppercase, "", "", "");
}

static void test_composition_and_ascii(void **state)
{
    (void)state;
    struct buffer out;
    buffer_init(&out);
    unicode_compose(&out, "e\xCC\x81te\xCC\x81", 8);
    assert_string_equal(out.data, "été");
    buffer_clear(&out);
    unicode_to_ascii(&out, "Ça œuvre", strlen("Ça œuvre"));
    assert_string_equal(out.data, "Ca oeuvre");
    buffer_clear(&out);
    unicode_to_ascii(&out, "Ελλάδα — n° 5 €", strlen("Ελλάδα — n° 5 €"));
    for (size_t index = 0; index < out.length; index++)
        assert_true((unsigned char)out.data[index] < 0x80);
    buffer_free(&out);
}

/* Letters with marks and common signs are told without the transliterator, and give what it gives:
 * « ß » has a text go through it. */
static void test_ascii_is_the_same_by_both_ways(void **state)
{
    (void)state;
    for (uint32_t point = 1; point < 0x2100; point++) {
        struct buffer text;
        struct buffer quick;
        struct buffer slow;
        buffer_init(&text);
        buffer_init(&quick);
        buffer_init(&slow);
        buffer_append_byte(&text, 'a');
        unicode_append(&text, point);
        buffer_append_string(&text, "b ");
        unicode_to_ascii(&quick, text.data, text.length);
        buffer_append_string(&text, "ß");
        unicode_to_ascii(&slow, text.data, text.length);
        buffer_append_string(&quick, "ss");
        assert_string_equal(quick.data, slow.data);
        buffer_free(&text);
        buffer_free(&quick);
        buffer_free(&slow);
    }
}

static void test_slugs(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    assert_string_equal(slug_make(arena, "L’été à Nîmes : l’œuvre !", 40),
                        "l-ete-a-nimes-l-oeuvre");
    assert_string_equal(slug_make(arena, "  --- ", 40), "");
    assert_string_equal(slug_make(arena, "", 40), "");
    assert_string_equal(slug_make(arena, "../../etc/passwd", 40), "etc-passwd");
    assert_string_equal(slug_make(arena, "le budget primitif vu de près", 16), "le-budget");
    assert_string_equal(slug_make(arena, "le budget primitif", 18), "le-budget-primitif");
    assert_string_equal(slug_make(arena, "anticonstitutionnellement", 10), "anticonsti");
    assert_string_equal(slug_make(arena, "le budget tres long", 9), "le-budget");
    arena_destroy(arena);
}

static void test_digests_known_answers(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    assert_string_equal(digest_sha256(arena, "", 0),
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_string_equal(digest_sha256(arena, "abc", 3),
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    /* Computed with Python's uuid.uuid5(uuid.NAMESPACE_URL, …). */
    assert_string_equal(digest_uuid5(arena, "http://www.example.com/"),
                        "fcde3c85-2270-590f-9e7c-ee003d65e0e2");
    assert_string_equal(digest_uuid5(arena, ""), "1b4db7eb-4057-5ddf-91e0-36dec72071f5");
    assert_string_equal(digest_uuid5(arena, "Le Perron\nN° 14"),
                        "2310fb19-dbdc-571f-9b93-6db970ebb532");
    arena_destroy(arena);
}

static void test_language_codes_and_dates(void **state)
{
    (void)state;
    assert_string_equal(unicode_language_code("fr"), "fra");
    assert_string_equal(unicode_language_code("fr-CA"), "fra");
    assert_string_equal(unicode_language_code("en"), "eng");
    assert_string_equal(unicode_language_code("br"), "bre");
    assert_string_equal(unicode_language_code("zz"), "und");
    assert_string_equal(unicode_language_code(""), "und");
    struct buffer out;
    buffer_init(&out);
    unicode_format_date(&out, 2025, 4, 15, "fr");
    assert_string_equal(out.data, "15 avril 2025");
    buffer_clear(&out);
    unicode_language_name(&out, "en", "fr");
    assert_string_equal(out.data, "anglais");
    buffer_clear(&out);
    unicode_language_name(&out, "x", "fr");
    assert_string_equal(out.data, "x");
    buffer_free(&out);
}

static void test_numbers_in_words(void **state)
{
    (void)state;
    struct buffer out;
    buffer_init(&out);
    assert_true(unicode_spell_number(&out, 21, "fr", "%spellout-cardinal-feminine"));
    assert_non_null(strstr(out.data, "une"));
    assert_null(strstr(out.data, "\xC2\xAD"));
    buffer_clear(&out);
    assert_true(unicode_spell_number(&out, 2, "fr", "%spellout-ordinal-masculine"));
    assert_string_equal(out.data, "deuxième");
    assert_false(unicode_spell_number(&out, 2, "fr", "%no-such-rule-set"));
    buffer_free(&out);
}

static void test_patterns(void **state)
{
    (void)state;
    struct buffer out;
    buffer_init(&out);
    assert_null(unicode_pattern_create("(", ""));
    struct unicode_pattern *pattern = unicode_pattern_create("(?<=[bé])e(s?)$", "è$1");
    assert_false(unicode_pattern_replace(pattern, "cde", 3, &out));
    assert_int_equal(out.length, 0);
    assert_true(unicode_pattern_replace(pattern, "ébes", strlen("ébes"), &out));
    assert_string_equal(out.data, "ébès");
    unicode_pattern_destroy(pattern);
    unicode_pattern_destroy(NULL);
    buffer_free(&out);
}

static void test_a_name_is_new_once(void **state)
{
    (void)state;
    struct names names = {0};
    assert_true(names_add(&names, "un"));
    assert_true(names_add(&names, "une"));
    assert_true(names_add(&names, ""));
    assert_false(names_add(&names, "un"));
    assert_false(names_add(&names, ""));
    names_clear(&names);
    assert_true(names_add(&names, "un"));
    names_clear(&names);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_buffer_is_always_a_string),
        cmocka_unit_test(test_buffer_grows_by_much),
        cmocka_unit_test(test_buffer_truncates_trims_and_detaches),
        cmocka_unit_test(test_arena_gives_aligned_zeroed_memory),
        cmocka_unit_test(test_failure_keeps_first_cause_and_gains_context),
        cmocka_unit_test(test_diagnostics_are_counted),
        cmocka_unit_test(test_pending_file_appears_whole),
        cmocka_unit_test(test_discarded_file_leaves_the_old_one),
        cmocka_unit_test(test_commit_onto_a_folder_fails_and_leaves_nothing),
        cmocka_unit_test(test_paths),
        cmocka_unit_test(test_removal_does_not_follow_links),
        cmocka_unit_test(test_reading_a_missing_file_or_a_folder_fails),
        cmocka_unit_test(test_utf8_next_and_previous_agree),
        cmocka_unit_test(test_ill_formed_utf8_moves_by_one),
        cmocka_unit_test(test_kinds_of_characters),
        cmocka_unit_test(test_case_follows_the_language),
        cmocka_unit_test(test_composition_and_ascii),
        cmocka_unit_test(test_ascii_is_the_same_by_both_ways),
        cmocka_unit_test(test_slugs),
        cmocka_unit_test(test_digests_known_answers),
        cmocka_unit_test(test_language_codes_and_dates),
        cmocka_unit_test(test_numbers_in_words),
        cmocka_unit_test(test_patterns),
        cmocka_unit_test(test_a_name_is_new_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
