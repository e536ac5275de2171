/* The data files of the front ends: those that are searched as they stand, and those compiled when
 * the first word needs them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "speech/fr_pattern.h"
#include "speech/sorted_table.h"
#include "support/folder.h"
#include "support/messages.h"

#include <string.h>

static struct arena *arena;
static const char *folder;

static int make_folder(void **state)
{
    (void)state;
    arena = arena_create();
    folder = folder_open(arena);
    return 0;
}

static int remove_folder(void **state)
{
    (void)state;
    folder_close(folder);
    arena_destroy(arena);
    return 0;
}

static struct sorted_table *read_sorted(const char *contents)
{
    struct failure failure = {0};
    struct sorted_table *table =
        sorted_table_read(folder_write(arena, folder, "sorted.tsv", contents), &failure);
    assert_non_null(table);
    return table;
}

static void check_rows(const struct sorted_table *table)
{
    const struct table_row *row = sorted_table_find(table, arena, "b");
    assert_string_equal(row->fields[1], "one");
    assert_string_equal(row->fields[2], "1");
    assert_string_equal(row->fields[4], "");
    assert_string_equal(row->next->fields[0], "b");
    assert_string_equal(row->next->fields[1], "two");
    assert_null(row->next->next);
    assert_string_equal(sorted_table_find(table, arena, "ba")->fields[4], "4");
    assert_string_equal(sorted_table_find(table, arena, "é")->fields[1], "z");
    static const char *const present[] = {"a", "ab", "b", "ba", "é"};
    for (size_t index = 0; index < sizeof present / sizeof *present; index++)
        assert_true(sorted_table_has(table, present[index]));
    static const char *const absent[] = {"", "#", "# b", "aa", "abc", "b\tone", "c", "z", "éa"};
    for (size_t index = 0; index < sizeof absent / sizeof *absent; index++) {
        assert_false(sorted_table_has(table, absent[index]));
        assert_null(sorted_table_find(table, arena, absent[index]));
    }
}

/* After many searches they are found by an index. */
static void test_rows_are_found(void **state)
{
    (void)state;
    struct sorted_table *table =
        read_sorted("# b\tno row\n\na\nab\tx\nb\tone\t1\nb\ttwo\nba\ty\t\t\t4\t5\té\né\tz");
    check_rows(table);
    for (int searches = 0; searches < 1000; searches++)
        assert_true(sorted_table_has(table, "ab"));
    check_rows(table);
    sorted_table_destroy(table);
}

static void test_a_table_may_be_empty(void **state)
{
    (void)state;
    static const char *const texts[] = {"", "\n", "# nothing", "# nothing\n"};
    for (size_t index = 0; index < sizeof texts / sizeof *texts; index++) {
        struct sorted_table *table = read_sorted(texts[index]);
        assert_false(sorted_table_has(table, "a"));
        assert_false(sorted_table_has(table, ""));
        sorted_table_destroy(table);
    }
}

static void test_a_missing_table_is_a_failure(void **state)
{
    (void)state;
    struct failure failure = {0};
    assert_null(sorted_table_read("/nonexistent.tsv", &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    failure_clear(&failure);
}

static void assert_same_rows(const struct table_row *row, const struct table_row *found)
{
    for (; row != NULL; row = row->next, found = found->next) {
        assert_non_null(found);
        for (size_t index = 0; index < TABLE_FIELDS; index++)
            assert_string_equal(found->fields[index], row->fields[index]);
    }
    assert_null(found);
}

/* Each of our own tables is in its order, and has all rows that the whole reading of it has. */
static void test_our_tables_are_sorted(void **state)
{
    (void)state;
    static const char *const names[] = {"voices/fr-words.tsv", "voices/fr-accents.tsv"};
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        struct failure failure = {0};
        const char *path = file_join(arena, folder_of_data(), names[index]);
        struct table *whole = table_read(path, &failure);
        struct sorted_table *sorted = sorted_table_read(path, &failure);
        struct arena *rows = arena_create();
        assert_non_null(whole);
        assert_non_null(sorted);
        for (size_t number = 0; number < table_count(whole); number++) {
            const char *key = table_row_at(whole, number)->fields[0];
            assert_true(number == 0 ||
                        strcmp(table_row_at(whole, number - 1)->fields[0], key) <= 0);
            assert_same_rows(table_find(whole, key), sorted_table_find(sorted, rows, key));
        }
        arena_destroy(rows);
        sorted_table_destroy(sorted);
        table_destroy(whole);
    }
}

static void test_a_wrong_expression_is_reported_when_it_is_needed(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct messages messages;
    messages_open(&messages);
    const char *path =
        folder_write(arena, folder, "spellings.tsv", "# none\nany\t(\tx\nany\tb\tc\n");
    struct french_patterns *patterns = french_patterns_read(path, &messages.diagnostics, &failure);
    assert_non_null(patterns);
    assert_true(messages_none(&messages));
    assert_string_equal(french_patterns_apply(patterns, arena, "abba"), "acca");
    assert_string_equal(french_patterns_apply(patterns, arena, "a"), "a");
    assert_int_equal(messages.diagnostics.errors, 1);
    assert_true(messages_stand(&messages, SEVERITY_ERROR, 2, 0, "not a regular expression: ("));
    french_patterns_destroy(patterns);
    messages_close(&messages);
}

static void test_our_expressions_are_right(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct messages messages;
    messages_open(&messages);
    struct french_patterns *patterns =
        french_patterns_read(file_join(arena, folder_of_data(), "voices/fr-spellings.tsv"),
                             &messages.diagnostics, &failure);
    assert_non_null(patterns);
    assert_string_equal(french_patterns_apply(patterns, arena, "Montbovon"), "Monbovon");
    assert_true(messages_none(&messages));
    french_patterns_destroy(patterns);
    messages_close(&messages);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows_are_found),
        cmocka_unit_test(test_a_table_may_be_empty),
        cmocka_unit_test(test_a_missing_table_is_a_failure),
        cmocka_unit_test(test_our_tables_are_sorted),
        cmocka_unit_test(test_a_wrong_expression_is_reported_when_it_is_needed),
        cmocka_unit_test(test_our_expressions_are_right),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
