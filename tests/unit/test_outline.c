#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "issue/markdown.h"
#include "issue/outline.h"
#include "support/messages.h"
#include "support/shape.h"

#include <string.h>

/* The levels of the headings of a text after renumbering, one digit each; a box's are in brackets.
 */
static void assert_levels(const char *text, const char *expected)
{
    struct arena *arena = arena_create();
    struct diagnostics silent = {0};
    struct buffer levels;
    buffer_init(&levels);
    struct node *document = markdown_read(arena, "a.md", 1, text, strlen(text), &silent);
    for (struct node *node = document; node != NULL; node = node_after(document, node))
        if (node->kind == NODE_QUOTE)
            node->kind = NODE_BOX;
    outline_renumber(document);
    for (struct node *node = document; node != NULL; node = node_after(document, node)) {
        if (node->kind == NODE_HEADING)
            buffer_format(&levels, node->parent->kind == NODE_BOX ? "[%d]" : "%d", node->level);
    }
    assert_string_equal(levels.data, expected);
    buffer_free(&levels);
    arena_destroy(arena);
}

static void test_headings_begin_at_two_and_skip_none(void **state)
{
    (void)state;
    assert_levels("", "");
    assert_levels("## a\n\n## b\n", "22");
    assert_levels("# a\n\n## b\n", "23");
    assert_levels("#### a\n\n###### b\n\n#### c\n", "232");
    assert_levels("## a\n\n#### b\n\n### c\n", "233");
    assert_levels("### a\n\n## b\n\n### c\n", "223");
    assert_levels("###### a\n\n# b\n", "22");
}

static void test_levels_end_at_six(void **state)
{
    (void)state;
    assert_levels("# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f\n", "234566");
}

static void test_box_headings_stand_below(void **state)
{
    (void)state;
    assert_levels("## a\n\n> # b\n\n## c\n", "2[3]2");
    assert_levels("> ### b\n\n## c\n", "[2]2");
    assert_levels("## a\n\n### b\n\n> ## x\n>\n> ### y\n\n### c\n", "23[4][5]3");
}

static void assert_sections(const char *text, const char *expected)
{
    struct arena *arena = arena_create();
    struct diagnostics silent = {0};
    struct node *document = markdown_read(arena, "a.md", 1, text, strlen(text), &silent);
    outline_renumber(document);
    outline_group(arena, document);
    assert_string_equal(shape_of(arena, document), expected);
    arena_destroy(arena);
}

static void test_headings_open_sections(void **state)
{
    (void)state;
    assert_sections("a\n\nb\n", "p('a') p('b')");
    assert_sections("a\n\n## b\n\nc\n\n## d\n\ne\n",
                    "p('a') section(heading2('b') p('c')) section(heading2('d') p('e'))");
    assert_sections("## a\n\n### b\n\nc\n\n### d\n\n## e\n\nf\n",
                    "section(heading2('a') section(heading3('b') p('c')) section(heading3('d'))) "
                    "section(heading2('e') p('f'))");
    assert_sections(
        "# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f\n\ng\n\n# h\n",
        "section(heading2('a') section(heading3('b') section(heading4('c') "
        "section(heading5('d') section(heading6('e')) section(heading6('f') p('g')))))) "
        "section(heading2('h'))");
    assert_sections("## a\n\nb\n\n<!-- page 3 -->\n\n## c\n",
                    "section(heading2('a') p('b')) section(page=3 heading2('c'))");
    assert_sections("<!-- page 3 -->\n\n## c\n", "section(page=3 heading2('c'))");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_headings_begin_at_two_and_skip_none),
        cmocka_unit_test(test_levels_end_at_six),
        cmocka_unit_test(test_box_headings_stand_below),
        cmocka_unit_test(test_headings_open_sections),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
