#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "support/sample.h"
#include "support/shape.h"

#include <stdlib.h>
#include <string.h>

/* The shape of the last block of the first article. */
static const char *last_block(const struct sample *sample)
{
    struct buffer out;
    buffer_init(&out);
    shape_append(node_last_child(sample->issue->articles[0].document), &out);
    const char *shape = arena_copy(sample->arena, out.data);
    buffer_free(&out);
    return shape;
}

/* Takes the numbers of the ids out, which depend on the opening. */
static const char *without_ids(struct arena *arena, const char *shape)
{
    struct buffer out;
    buffer_init(&out);
    for (const char *at = shape; *at != '\0'; at++) {
        if (strncmp(at, "sentence#s", 10) == 0) {
            buffer_append_byte(&out, 's');
            at += 9 + strspn(at + 10, "0123456789");
        } else {
            buffer_append_byte(&out, *at);
        }
    }
    const char *copy = arena_copy(arena, out.data);
    buffer_free(&out);
    return copy;
}

struct assigning {
    const char *text;
    const char *shape;
};

static void test_blocks_are_cut(void **state)
{
    (void)state;
    static const struct assigning cases[] = {
        {"Un. Deux.\n", "p(s('Un.') ' ' s('Deux.'))"},
        {"*Un. Deux.* Trois.\n", "p(s(em('Un.')) ' ' s(em('Deux.')) ' ' s('Trois.'))"},
        {"Un *deux. Trois* quatre.\n", "p(s('Un ' em('deux.')) ' ' s(em('Trois') ' quatre.'))"},
        {"Un **deux *trois. Quatre* cinq** six.\n",
         "p(s('Un ' strong('deux ' em('trois.'))) ' ' s(strong(em('Quatre') ' cinq') ' six.'))"},
        {"[Un. Deux.](https://a.fr/) Trois.\n",
         "p(s(link@https://a.fr/('Un. Deux.')) ' ' s('Trois.'))"},
        {"Le <abbr title='x'>S. A. R. L.</abbr> Dupont. Fin.\n",
         "p(s('Le ' element=abbr('S. A. R. L.') ' Dupont.') ' ' s('Fin.'))"},
        {"Tapez `a. B. C.` ici. Fin.\n", "p(s('Tapez ' code=a. B. C. ' ici.') ' ' s('Fin.'))"},
        {"<q>Un. Deux.</q> Trois.\n", "p(s(element=q('Un. Deux.')) ' ' s('Trois.'))"},
        {"<span lang=en>One. Two.</span>\n",
         "p(s(element=span('One.')) ' ' s(element=span('Two.')))"},
        {"Mairie  \nPlace du Marché\n", "p(s('Mairie') break s('Place du Marché'))"},
        {"Mairie,  \nPlace du Marché\n", "p(s('Mairie,' break 'Place du Marché'))"},
        {"Un texte\nsur deux lignes. Fin.\n",
         "p(s('Un texte' soft 'sur deux lignes.') ' ' s('Fin.'))"},
        {"Un. <!-- page 3 --> Deux.\n", NULL},
        {"Un ~~non.~~ Deux.\n", "p(s('Un ' del('non.')) ' ' s('Deux.'))"},
        {"2<sup>e</sup> trimestre.\n", "p(s('2' element=sup('e') ' trimestre.'))"},
        {"- un\n- deux. Trois.\n", "list(item(p(s('un'))) item(p(s('deux.') ' ' s('Trois.'))))"},
        {"```\nfaire. Refaire.\n\ntout\n```\n",
         "code-block(s('faire. Refaire.') break break s('tout'))"},
        {"* * *\n\n…\n", "p('…')"},
    };
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        struct sample sample;
        sample_read(&sample, cases[index].text);
        const char *shape = without_ids(sample.arena, last_block(&sample));
        if (cases[index].shape != NULL)
            assert_string_equal(shape, cases[index].shape);
        sample_close(&sample);
    }
}

static const char all_constructs[] =
    "# Un\n\nTexte *long. Suite* ici. Note[^1].\n\n> Cité. Encore.\n\n> [!ENCADRÉ] Boîte\n> "
    "Dans.\n\n"
    "| a | b |\n|---|---|\n| c. D | e |\n\n- un\n- deux\n\n<!-- page 4 -->\n\n"
    "> [!EXERGUE]\n> « Suite »\n\n```\nligne\nautre\n```\n\n[^1]: La note. Deux.\n\n"
    "### Sous\n\nFin.\n\n# Autre\n\nFin.\n";

static void test_ids_are_unique_and_in_order(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, all_constructs);
    const struct node *document = sample.issue->articles[0].document;
    int last = 0;
    for (const struct node *node = document; node != NULL; node = node_after(document, node)) {
        if (node->kind == NODE_SENTENCE) {
            assert_int_equal(node->id[0], 's');
            assert_true(atoi(node->id + 1) > last);
            last = atoi(node->id + 1);
        }
        for (const struct node *other = node_after(document, node);
             node->id != NULL && other != NULL; other = node_after(document, other))
            assert_true(other->id == NULL || strcmp(other->id, node->id) != 0);
    }
    assert_true(last > 15);
    sample_close(&sample);
}

static void test_all_words_stand_in_one_sentence(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, all_constructs);
    const struct node *document = sample.issue->articles[0].document;
    for (const struct node *node = document; node != NULL; node = node_after(document, node)) {
        if (node->kind != NODE_TEXT || node->text[strspn(node->text, " ")] == '\0')
            continue;
        int sentences = 0;
        for (const struct node *up = node; up != NULL; up = up->parent)
            sentences += up->kind == NODE_SENTENCE;
        assert_int_equal(sentences, 1);
    }
    sample_close(&sample);
}

static void test_sentences_know_their_places(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "Intro.\n\nÉté. *Deux.* Trois\net fin.\n");
    const struct node *sentence = node_last_child(sample.issue->articles[0].document)->first_child;
    assert_int_equal(sentence->line, 3);
    assert_int_equal(sentence->column, 1);
    const struct node *second = sentence->next->next;
    assert_int_equal(second->line, 3);
    assert_int_equal(second->column, 9);
    assert_int_equal(second->next->next->column, 16);
    sample_close(&sample);
}

static void test_what_is_skipped_says_why(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, all_constructs);
    const struct node *document = sample.issue->articles[0].document;
    for (const struct node *node = document; node != NULL; node = node_after(document, node)) {
        if (node->kind == NODE_PULL_QUOTE)
            assert_non_null(node_skip_reason(node));
        if (node->kind == NODE_PARAGRAPH || node->kind == NODE_BOX || node->kind == NODE_PAGE_BREAK)
            assert_null(node_skip_reason(node));
    }
    sample_close(&sample);
}

/* Where a caption announces the table, the header cells are said with each cell only; else their
 * row is said once, as a whole. */
static void test_header_cells(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "Tableau : T\n\n| a | b |\n|---|---|\n| c | d |\n\n"
                         "| e | f |\n|---|---|\n| g | h |\n");
    const struct node *second = node_last_child(sample.issue->articles[0].document);
    const struct node *first = node_previous(second);
    const struct node *row = first->first_child->next;
    assert_int_equal(row->kind, NODE_ROW);
    assert_non_null(node_skip_reason(row->first_child));
    assert_null(row->id);
    assert_null(node_skip_reason(second->first_child->first_child));
    assert_non_null(second->first_child->id);
    sample_close(&sample);
}

static void test_page_numbers_may_be_silent(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "---\nsay-pages: false\n---\n\nUn.\n\n<!-- page 3 -->\n\nDeux.\n");
    const struct node *page = node_previous(node_last_child(sample.issue->articles[0].document));
    assert_int_equal(page->kind, NODE_PAGE_BREAK);
    assert_non_null(node_skip_reason(page));
    sample_close(&sample);
}

static void test_a_table_of_one_row_is_narrated(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "| a | b |\n|---|---|\n");
    const struct node *table = node_last_child(sample.issue->articles[0].document);
    assert_int_equal(table->kind, NODE_TABLE);
    assert_null(node_skip_reason(table->first_child->first_child));
    sample_close(&sample);
}

static void test_an_article_not_narrated_keeps_its_title(void **state)
{
    (void)state;
    struct sample sample;
    sample_open(&sample);
    folder_write(sample.arena, sample.folder, "issue.yaml", "publication: P\narticles: [a.md]\n");
    folder_write(sample.arena, sample.folder, "a.md",
                 "---\ntitle: A\nnarrate: false\n---\n\nTexte.\n");
    sample_load(&sample, "", NULL);
    const struct node *document = sample.issue->articles[0].document;
    assert_non_null(node_skip_reason(node_last_child(document)));
    bool title_is_said = false;
    for (const struct node *block = document->first_child; block != NULL; block = block->next)
        title_is_said = title_is_said || (block->kind == NODE_HEADING && block->skip == SKIP_NOT);
    assert_true(title_is_said);
    sample_close(&sample);
}

static void test_deep_inlines_lose_no_text(void **state)
{
    (void)state;
    enum { DEPTH = 200 };
    struct buffer text;
    buffer_init(&text);
    for (int index = 0; index < DEPTH; index++)
        buffer_append_string(&text, "<small>");
    buffer_append_string(&text, "Un. Deux.");
    for (int index = 0; index < DEPTH; index++)
        buffer_append_string(&text, "</small>");
    struct sample sample;
    sample_read(&sample, text.data);
    buffer_clear(&text);
    node_plain_text(node_last_child(sample.issue->articles[0].document), &text);
    assert_string_equal(text.data, "Un. Deux.");
    buffer_free(&text);
    sample_close(&sample);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_blocks_are_cut),
        cmocka_unit_test(test_ids_are_unique_and_in_order),
        cmocka_unit_test(test_all_words_stand_in_one_sentence),
        cmocka_unit_test(test_sentences_know_their_places),
        cmocka_unit_test(test_what_is_skipped_says_why),
        cmocka_unit_test(test_header_cells),
        cmocka_unit_test(test_page_numbers_may_be_silent),
        cmocka_unit_test(test_a_table_of_one_row_is_narrated),
        cmocka_unit_test(test_an_article_not_narrated_keeps_its_title),
        cmocka_unit_test(test_deep_inlines_lose_no_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
