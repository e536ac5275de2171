#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "issue/markdown.h"
#include "support/messages.h"
#include "support/shape.h"

#include <string.h>

struct reading {
    struct arena *arena;
    struct messages messages;
    struct node *document;
};

static void read_text(struct reading *reading, int first_line, const char *text)
{
    reading->arena = arena_create();
    messages_open(&reading->messages);
    reading->document = markdown_read(reading->arena, "a.md", first_line, text, strlen(text),
                                      &reading->messages.diagnostics);
}

static void end_reading(struct reading *reading)
{
    messages_close(&reading->messages);
    arena_destroy(reading->arena);
}

struct shape_case {
    const char *text;
    const char *shape;
};

static void assert_shapes(const struct shape_case *cases, size_t count)
{
    for (size_t index = 0; index < count; index++) {
        struct reading reading;
        read_text(&reading, 1, cases[index].text);
        assert_string_equal(shape_of(reading.arena, reading.document), cases[index].shape);
        assert_true(messages_none(&reading.messages));
        end_reading(&reading);
    }
}

#define ASSERT_SHAPES(cases) assert_shapes(cases, sizeof(cases) / sizeof *(cases))

static void test_blocks(void **state)
{
    (void)state;
    static const struct shape_case cases[] = {
        {"", ""},
        {"Un.\n\nDeux.\n", "p('Un.') p('Deux.')"},
        {"# Titre\n\nSous\n---\n", "heading1('Titre') heading2('Sous')"},
        {"> Cité\n>\n> - un\n", "quote(p('Cité') list(item(p('un'))))"},
        {"- a\n- b\n", "list(item(p('a')) item(p('b')))"},
        {"3. a\n4. b\n", "list3(item(p('a')) item(p('b')))"},
        {"Un\n\n***\n\nDeux\n", "p('Un') rule p('Deux')"},
        {"```sh\nmake\n\nmake test\n```\n", "code-block('make' break break 'make test')"},
        {"    indenté\n", "code-block('indenté')"},
        {"| a | b |\n|:--|--:|\n| 1 | 2 |\n",
         "table(row(cell('a') cell('b')) row(cell('1') cell('2')))"},
    };
    ASSERT_SHAPES(cases);
}

static void test_inlines(void **state)
{
    (void)state;
    static const struct shape_case cases[] = {
        {"a *b* **c** ~~d~~ `e`\n", "p('a ' em('b') ' ' strong('c') ' ' del('d') ' ' code=e)"},
        {"***x***\n", "p(em(strong('x')))"},
        {"un\ndeux  \ntrois\\\nquatre\n", "p('un' soft 'deux' break 'trois' break 'quatre')"},
        {"[x](b.md \"T\") <https://a.fr/>\n",
         "p(link@b.md('x') ' ' link@https://a.fr/('https://a.fr/'))"},
        {"![Une *belle* carte](c.png \"Légende\")\n", "p(image=Une belle carte@c.png)"},
        {"&eacute;\\*a&nbsp;b\n", "p('é*a\xC2\xA0"
                                  "b')"},
        {"2<sup>e</sup> <abbr title='x'>PLU</abbr><br>z\n",
         "p('2' element=sup('e') ' ' element=abbr('PLU') break 'z')"},
        {"<span lang=en>a *b*</span> c\n", "p(element=span('a ' em('b')) ' c')"},
        {"<q>a <cite>b</cite></q> <kbd>c</kbd><mark>d</mark><small>e</small><sub>f</sub>\n",
         "p(element=q('a ' element=cite('b')) ' ' element=kbd('c') element=mark('d') "
         "element=small('e') element=sub('f'))"},
    };
    ASSERT_SHAPES(cases);
}

static void test_attributes_of_nodes(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 1,
              "| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |\n\n- x\n\n- y\n\n"
              "<abbr title=\"Plan\">P</abbr> <span xml:lang=\"en\">the</span> [l](u \"T\")\n");
    const struct node *table = reading.document->first_child;
    const struct node *cell = table->first_child->first_child;
    assert_true(cell->header && table->first_child->header);
    assert_int_equal(cell->align, 'l');
    assert_int_equal(cell->next->align, 'c');
    assert_int_equal(cell->next->next->align, 'r');
    assert_int_equal(cell->next->next->level, 2);
    assert_false(node_last_child(table)->header || node_last_child(table)->first_child->header);
    assert_false(table->next->tight);
    const struct node *abbreviation = table->next->next->first_child;
    assert_string_equal(node_title(abbreviation), "Plan");
    assert_string_equal(node_own_language(abbreviation->next->next), "en");
    assert_string_equal(node_title(node_last_child(table->next->next)), "T");
    end_reading(&reading);
}

static const struct node *find(const struct reading *reading, enum node_kind kind)
{
    const struct node *node = reading->document;
    while (node != NULL && node->kind != kind)
        node = node_after(reading->document, node);
    assert_non_null(node);
    return node;
}

static void assert_at(const struct node *node, int line, int column)
{
    assert_string_equal(node_place(node).file, "a.md");
    assert_int_equal(node->line, line);
    if (column > 0)
        assert_int_equal(node->column, column);
}

static void test_every_construct_knows_its_place(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 10,
              "# Titre\n\nÉté *un* **deux** `c` [l](u) ![i](p.png) ~~d~~ x[^1]  \nsuite\n\n"
              "> cité\n\n- un\n\n| a |\n|---|\n| b |\n\n---\n\n```\ncode\n```\n\n"
              "<!-- page 4 -->\n\n[^1]: note\n");
    assert_at(find(&reading, NODE_HEADING), 10, 1);
    assert_at(find(&reading, NODE_PARAGRAPH), 12, 1);
    assert_at(find(&reading, NODE_EMPHASIS), 12, 7);
    assert_at(find(&reading, NODE_STRONG), 12, 12);
    assert_at(find(&reading, NODE_CODE), 12, 0);
    assert_at(find(&reading, NODE_LINK), 12, 25);
    assert_at(find(&reading, NODE_IMAGE), 12, 32);
    assert_at(find(&reading, NODE_STRIKETHROUGH), 12, 44);
    assert_at(find(&reading, NODE_FOOTNOTE_REFERENCE), 12, 51);
    assert_at(find(&reading, NODE_LINE_BREAK), 12, 0);
    assert_at(find(&reading, NODE_LINE_BREAK)->next, 13, 1);
    assert_at(find(&reading, NODE_QUOTE), 15, 1);
    assert_at(find(&reading, NODE_LIST), 17, 1);
    assert_at(find(&reading, NODE_ITEM), 17, 1);
    assert_at(find(&reading, NODE_TABLE), 19, 1);
    assert_at(find(&reading, NODE_CELL), 19, 0);
    assert_at(node_last_child(find(&reading, NODE_TABLE)), 21, 1);
    assert_at(find(&reading, NODE_RULE), 23, 1);
    assert_at(find(&reading, NODE_CODE_BLOCK), 25, 1);
    assert_at(find(&reading, NODE_PAGE_BREAK), 29, 1);
    assert_at(find(&reading, NODE_FOOTNOTE), 31, 0);
    end_reading(&reading);
}

static void test_a_line_of_code_knows_its_line(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 1, "```\nun\ndeux\n```\n\n    trois\n    quatre\n");
    const struct node *fenced = find(&reading, NODE_CODE_BLOCK);
    assert_at(fenced->first_child, 2, 0);
    assert_at(node_last_child(fenced), 3, 0);
    assert_at(fenced->next->first_child, 6, 0);
    assert_at(node_last_child(fenced->next), 7, 0);
    end_reading(&reading);
}

static void test_raw_html_in_a_long_paragraph_knows_its_line(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 1,
              "un\n\n<div>\n<p>deux</p>\n<u>x</u>\n</div>\n\ntrois\nquatre <u>x</u>\n");
    assert_true(messages_stand(&reading.messages, SEVERITY_WARNING, 3, 0, "HTML"));
    assert_true(messages_stand(&reading.messages, SEVERITY_WARNING, 9, 8, "'u'"));
    end_reading(&reading);
}

static void test_footnotes_stand_behind_their_block(void **state)
{
    (void)state;
    static const struct shape_case cases[] = {
        {"Un[^a].\n\nDeux.\n\n[^a]: Note.\n", "p('Un' ref=1 '.') note=1(p('Note.')) p('Deux.')"},
        {"Un[^b] et[^a].\n\nFin.\n\n[^a]: A.\n\n[^b]: B.\n",
         "p('Un' ref=1 ' et' ref=2 '.') note=1(p('B.')) note=2(p('A.')) p('Fin.')"},
        {"| a |\n|---|\n| b[^1] |\n\nFin.\n\n[^1]: N.\n",
         "table(row(cell('a')) row(cell('b' ref=1))) note=1(p('N.')) p('Fin.')"},
        {"- a[^1]\n- b\n\nFin.\n\n[^1]: N.\n",
         "list(item(p('a' ref=1)) item(p('b'))) note=1(p('N.')) p('Fin.')"},
        {"> a[^1]\n>\n> b\n\nFin.\n\n[^1]: N.\n",
         "quote(p('a' ref=1) note=1(p('N.')) p('b')) p('Fin.')"},
        {"> - a[^1]\n> - b\n\n[^1]: N.\n",
         "quote(list(item(p('a' ref=1)) item(p('b'))) note=1(p('N.')))"},
        {"Un[^1]. Et[^1].\n\nDeux[^1].\n\n[^1]: N.\n",
         "p('Un' ref=1 '. Et' ref=1 '.') note=1(p('N.')) p('Deux' ref=1 '.')"},
        {"# T[^1]\n\nUn.\n\n[^1]: N.\n", "heading1('T' ref=1) note=1(p('N.')) p('Un.')"},
        {"Un[^1].\n\n[^1]: N.\n\n    Suite.\n", "p('Un' ref=1 '.') note=1(p('N.') p('Suite.'))"},
    };
    ASSERT_SHAPES(cases);
}

/* cmark-gfm 0.29 takes them for references, and loses what stands between or cuts a character. */
static void test_brackets_that_are_no_label_keep_their_text(void **state)
{
    (void)state;
    static const struct shape_case cases[] = {
        {"Un [^deux **trois**\nquatre éé] ici.\n",
         "p('Un [^deux ' strong('trois') soft 'quatre éé] ici.')"},
        {"[^a\\]\né] [^`]`\né] [^ a] [^]\n", "p('[^a]' soft 'é] [^' code=] soft 'é] [^ a] [^]')"},
        {"[^un lien](u) \\[^a b] `[^a b]`\n", "p(link@u('^un lien') ' [^a b] ' code=[^a b])"},
        {"```\n[^a b\n```\n", "code-block('[^a b')"},
        {"Un[^*].\n\n[^*]: Note.\n", "p('Un' ref=1 '.') note=1(p('Note.'))"},
    };
    ASSERT_SHAPES(cases);
}

static void test_a_note_cited_in_a_note_follows_it(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 1, "Un[^a].\n\nFin.\n\n[^a]: A[^b].\n\n[^b]: B.\n");
    assert_true(messages_none(&reading.messages));
    const struct node *first = find(&reading, NODE_FOOTNOTE);
    assert_ptr_equal(node_previous(first), reading.document->first_child);
    const char *shape = shape_of(reading.arena, reading.document);
    assert_non_null(strstr(shape, "'B.'"));
    assert_true(strstr(shape, "'B.'") < strstr(shape, "'Fin.'"));
    end_reading(&reading);
}

static void test_uncited_footnotes_are_reported(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 5, "Un[^a].\n\n[^a]: A.\n\n[^oubli]: B.\n\n  [^retrait]: C.\n");
    assert_true(messages_stand(&reading.messages, SEVERITY_WARNING, 9, 1, "[^oubli]"));
    assert_true(messages_stand(&reading.messages, SEVERITY_WARNING, 11, 0, "[^retrait]"));
    assert_int_equal(reading.messages.count, 2);
    end_reading(&reading);
    read_text(&reading, 1, "Un[^1].\n\n[^1]: A.\n\n    [^x]: cmark laisse ceci de côté\n");
    assert_true(messages_stand(&reading.messages, SEVERITY_WARNING, 5, 5, "[^x]"));
    end_reading(&reading);
}

static void test_cited_footnotes_are_not_reported(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "Un[^Note].\n\n[^note]: A.\n",
        "Un[^1].\n\n[^1]: A.\n\n```\n[^x]: du code\n```\n",
        "Un [lien][^x] \n",
        "[^1]: La note d’abord.\n\nLe texte[^1] ensuite.\n",
    };
    for (size_t index = 0; index < sizeof texts / sizeof *texts; index++) {
        struct reading reading;
        read_text(&reading, 1, texts[index]);
        if (reading.messages.count > 0)
            print_error("text %zu\n", index);
        assert_true(messages_none(&reading.messages));
        end_reading(&reading);
    }
}

static void test_a_footnote_named_only_in_code_is_reported(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, 1, "Écrivez `[^1]` ici.\n\n[^1]: A.\n");
    assert_true(messages_stand(&reading.messages, SEVERITY_WARNING, 3, 1, "[^1]"));
    end_reading(&reading);
}

static void test_other_html_is_reduced_with_a_warning(void **state)
{
    (void)state;
    static const struct shape_case cases[] = {
        {"un <u>deux</u> trois\n", "p('un ' 'deux' ' trois')"},
        {"un <span class=x>deux</span>\n", "p('un ' 'deux')"},
        {"<div>\nUn <sup>e</sup>\n<p>Deux</p>\n</div>\n", NULL},
        {"<ul><li>a</li><li>b</li></ul>\n", "p('a') p('b')"},
        {"<script>alert(1)</script>\n", ""},
        {"un <script>alert(1)</script>\n", NULL},
        {"<table><tr><td>a</td><td>b</td></tr></table>\n", "p('a') p('b')"},
    };
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        struct reading reading;
        read_text(&reading, 1, cases[index].text);
        if (cases[index].shape != NULL)
            assert_string_equal(shape_of(reading.arena, reading.document), cases[index].shape);
        assert_true(reading.messages.diagnostics.warnings >= 1);
        assert_int_equal(reading.messages.diagnostics.errors, 0);
        assert_int_equal(reading.messages.list[0].place.line, 1);
        end_reading(&reading);
    }
}

static void test_closing_tags_in_disorder_do_no_harm(void **state)
{
    (void)state;
    static const struct shape_case cases[] = {
        {"a</sup> b\n", "p('a' ' b')"},
        {"<sup>a <sub>b</sup> c\n", "p(element=sup('a ' element=sub('b')) ' c')"},
        {"*a <sup>b* c</sup>\n", "p(em('a ' element=sup('b')) ' c')"},
        {"<sup>sans fin\n\nautre\n", "p(element=sup('sans fin')) p('autre')"},
    };
    ASSERT_SHAPES(cases);
}

static void test_page_marks(void **state)
{
    (void)state;
    static const struct shape_case cases[] = {
        {"<!-- page 12 -->\n\nUn.\n", "page=12 p('Un.')"},
        {"Un <!-- page 13 --> deux.\n", "p('Un ' page=13 ' deux.')"},
        {"<!--PAGE xii-->\n", "page=xii"},
        {"<!-- à relire -->\n\nUn <!-- non --> deux.\n", "p('Un ' ' deux.')"},
        {"<!-- page 12 et 13 -->\n\nUn.\n", "p('Un.')"},
        {"> <!-- page 3 -->\n> a\n", "quote(page=3 p('a'))"},
    };
    ASSERT_SHAPES(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_blocks),
        cmocka_unit_test(test_inlines),
        cmocka_unit_test(test_attributes_of_nodes),
        cmocka_unit_test(test_every_construct_knows_its_place),
        cmocka_unit_test(test_a_line_of_code_knows_its_line),
        cmocka_unit_test(test_raw_html_in_a_long_paragraph_knows_its_line),
        cmocka_unit_test(test_footnotes_stand_behind_their_block),
        cmocka_unit_test(test_brackets_that_are_no_label_keep_their_text),
        cmocka_unit_test(test_a_note_cited_in_a_note_follows_it),
        cmocka_unit_test(test_uncited_footnotes_are_reported),
        cmocka_unit_test(test_cited_footnotes_are_not_reported),
        cmocka_unit_test(test_a_footnote_named_only_in_code_is_reported),
        cmocka_unit_test(test_other_html_is_reduced_with_a_warning),
        cmocka_unit_test(test_closing_tags_in_disorder_do_no_harm),
        cmocka_unit_test(test_page_marks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
