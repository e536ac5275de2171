#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/yaml.h"
#include "support/messages.h"

#include <string.h>

struct reading {
    struct arena *arena;
    struct messages messages;
    struct yaml_value *root;
};

static void read_text(struct reading *reading, int first_line, const char *text)
{
    reading->arena = arena_create();
    messages_open(&reading->messages);
    reading->root = yaml_read(reading->arena, "issue.yaml", first_line, text, strlen(text),
                              &reading->messages.diagnostics);
}

static void end_reading(struct reading *reading)
{
    messages_close(&reading->messages);
    arena_destroy(reading->arena);
}

static void assert_place(struct place place, int line, int column)
{
    assert_string_equal(place.file, "issue.yaml");
    assert_int_equal(place.line, line);
    assert_int_equal(place.column, column);
}

static void test_values_know_their_places(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 1, "titre: Le Perron\nliste:\n  - un\n  - clef: \"deux\"\n");
    assert_non_null(reading.root);
    assert_int_equal(reading.root->kind, YAML_MAPPING);
    const struct yaml_value *title = yaml_find(reading.root, "titre");
    assert_string_equal(title->text, "Le Perron");
    assert_place(title->key_place, 1, 1);
    assert_place(title->place, 1, 8);
    assert_false(title->quoted);
    const struct yaml_value *list = yaml_find(reading.root, "liste");
    assert_int_equal(list->kind, YAML_SEQUENCE);
    assert_null(list->text);
    assert_null(list->first_child->key);
    assert_place(list->first_child->place, 3, 5);
    const struct yaml_value *inner = yaml_find(list->first_child->next, "clef");
    assert_string_equal(inner->text, "deux");
    assert_true(inner->quoted);
    assert_place(inner->place, 4, 11);
    assert_null(yaml_find(list, "clef"));
    assert_null(yaml_find(NULL, "clef"));
    assert_null(yaml_find(reading.root, "absent"));
    end_reading(&reading);
}

static void test_places_count_from_the_first_line(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 2, "a: 1\nb: 2\n");
    assert_place(yaml_find(reading.root, "a")->place, 2, 4);
    assert_place(yaml_find(reading.root, "b")->key_place, 3, 1);
    end_reading(&reading);
}

static void test_columns_are_bytes(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 1, "{numéro: 14, clé: 15}\n");
    assert_place(yaml_find(reading.root, "numéro")->place, 1, 11);
    assert_place(yaml_find(reading.root, "clé")->key_place, 1, 15);
    end_reading(&reading);
}

static void test_block_scalars(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 1, "a: |\n  un\n  deux\nb: >\n  un\n  deux\nc: 'null'\n");
    assert_string_equal(yaml_find(reading.root, "a")->text, "un\ndeux\n");
    assert_true(yaml_find(reading.root, "a")->quoted);
    assert_string_equal(yaml_find(reading.root, "b")->text, "un deux\n");
    assert_false(yaml_is_null(yaml_find(reading.root, "c")));
    end_reading(&reading);
}

static void test_nulls(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 1, "a:\nb: ~\nc: Null\nd: ''\ne: 0\nf: []\n");
    assert_true(yaml_is_null(yaml_find(reading.root, "a")));
    assert_true(yaml_is_null(yaml_find(reading.root, "b")));
    assert_true(yaml_is_null(yaml_find(reading.root, "c")));
    assert_false(yaml_is_null(yaml_find(reading.root, "d")));
    assert_false(yaml_is_null(yaml_find(reading.root, "e")));
    assert_false(yaml_is_null(yaml_find(reading.root, "f")));
    end_reading(&reading);
}

static void test_empty_documents_are_empty_mappings(void **state)
{
    (void)state;
    static const char *const texts[] = {"",      "\n\n",       "# un commentaire\n",
                                        "---\n", "---\n...\n", "~\n"};
    for (size_t index = 0; index < sizeof texts / sizeof *texts; index++) {
        struct reading reading;
        read_text(&reading, 1, texts[index]);
        assert_true(messages_none(&reading.messages));
        assert_non_null(reading.root);
        assert_int_equal(reading.root->kind, YAML_MAPPING);
        assert_null(reading.root->first_child);
        end_reading(&reading);
    }
}

struct refusal {
    const char *text;
    const char *part;
    int line;
    int column;
};

static void test_refusals_name_their_place(void **state)
{
    (void)state;
    static const struct refusal refusals[] = {
        {"a: 1\nb: 2\na: 3\n", "'a' stands here twice", 3, 1},
        {"a:\n  x: 1\n  x: 2\n", "'x' stands here twice", 3, 3},
        {"a: &un 1\nb: *un\n", "alias", 2, 4},
        {"a: [1, 2\nb: 3\n", "not valid YAML", 2, 0},
        {"a: 'ouvert\n", "not valid YAML", 2, 0},
        {"a: 1\n\tb: 2\n", "not valid YAML", 2, 0},
        {"? [un, deux]\n: 3\n", "a key must be a word", 1, 3},
        {"a: 1\n---\nb: 2\n", "second document", 2, 1},
        {"a: @x\n", "not valid YAML", 1, 4},
        {"a: \xC3\x28\n", "not valid YAML", 1, 0},
    };
    for (size_t index = 0; index < sizeof refusals / sizeof *refusals; index++) {
        const struct refusal *refusal = &refusals[index];
        struct reading reading;
        read_text(&reading, 1, refusal->text);
        assert_null(reading.root);
        assert_int_equal(reading.messages.diagnostics.errors, 1);
        bool found = messages_stand(&reading.messages, SEVERITY_ERROR, refusal->line,
                                    refusal->column, refusal->part);
        if (!found)
            print_error("refusal %zu\n", index);
        assert_true(found);
        end_reading(&reading);
    }
}

static void test_errors_far_down_count_from_the_first_line(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 10, "a: 1\nb: [\n");
    assert_null(reading.root);
    assert_true(messages_stand(&reading.messages, SEVERITY_ERROR, 12, 0, "not valid YAML"));
    end_reading(&reading);
}

static void nest(char *text, int depth)
{
    memset(text, '[', (size_t)depth);
    memset(text + depth, ']', (size_t)depth);
    text[2 * depth] = '\0';
}

static void test_depth_is_limited(void **state)
{
    (void)state;
    char text[100001];
    struct reading reading;
    nest(text, 32);
    read_text(&reading, 1, text);
    assert_true(messages_none(&reading.messages));
    assert_non_null(reading.root);
    end_reading(&reading);
    nest(text, 33);
    read_text(&reading, 1, text);
    assert_null(reading.root);
    assert_true(messages_stand(&reading.messages, SEVERITY_ERROR, 1, 33, "nested too deeply"));
    end_reading(&reading);
    nest(text, 50000);
    read_text(&reading, 1, text);
    assert_null(reading.root);
    assert_int_equal(reading.messages.diagnostics.errors, 1);
    end_reading(&reading);
}

static void test_keys_are_limited(void **state)
{
    (void)state;
    struct reading reading;
    struct buffer text;
    buffer_init(&text);
    for (int key = 0; key < 1000; key++)
        buffer_format(&text, "k%d: 1\n", key);
    read_text(&reading, 1, text.data);
    assert_true(messages_none(&reading.messages));
    assert_non_null(reading.root);
    end_reading(&reading);
    buffer_append_string(&text, "k1000: 1\n");
    read_text(&reading, 1, text.data);
    assert_null(reading.root);
    assert_true(messages_stand(&reading.messages, SEVERITY_ERROR, 1001, 1, "too many keys"));
    end_reading(&reading);
    buffer_free(&text);
}

static void test_merge_and_tags_do_no_harm(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 1, "a: !!str 12\nb: !local x\n");
    assert_non_null(reading.root);
    assert_string_equal(yaml_find(reading.root, "a")->text, "12");
    end_reading(&reading);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_values_know_their_places),
        cmocka_unit_test(test_places_count_from_the_first_line),
        cmocka_unit_test(test_columns_are_bytes),
        cmocka_unit_test(test_block_scalars),
        cmocka_unit_test(test_nulls),
        cmocka_unit_test(test_empty_documents_are_empty_mappings),
        cmocka_unit_test(test_refusals_name_their_place),
        cmocka_unit_test(test_errors_far_down_count_from_the_first_line),
        cmocka_unit_test(test_depth_is_limited),
        cmocka_unit_test(test_keys_are_limited),
        cmocka_unit_test(test_merge_and_tags_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
