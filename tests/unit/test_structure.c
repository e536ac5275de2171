#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "issue/markdown.h"
#include "issue/structure.h"
#include "support/folder.h"
#include "support/messages.h"
#include "support/shape.h"

#include <string.h>

struct finding {
    struct arena *arena;
    struct messages messages;
    struct article article;
};

static void find_in(struct finding *finding, const char *language, enum article_form form,
                    const char *text)
{
    struct failure failure = {0};
    finding->arena = arena_create();
    messages_open(&finding->messages);
    finding->article = (struct article){.form = form, .language = language, .narrate = true};
    finding->article.document = markdown_read(finding->arena, "a.md", 1, text, strlen(text),
                                              &finding->messages.diagnostics);
    const struct strings *strings =
        strings_read(finding->arena, folder_of_data(), language, &failure);
    assert_non_null(strings);
    structure_find(finding->arena, &finding->article, strings, &finding->messages.diagnostics);
}

static void end_finding(struct finding *finding)
{
    messages_close(&finding->messages);
    arena_destroy(finding->arena);
}

struct structure_case {
    const char *language;
    enum article_form form;
    const char *text;
    const char *shape;
};

static void assert_structures(const struct structure_case *cases, size_t count)
{
    for (size_t index = 0; index < count; index++) {
        struct finding finding;
        find_in(&finding, cases[index].language, cases[index].form, cases[index].text);
        assert_string_equal(shape_of(finding.arena, finding.article.document), cases[index].shape);
        assert_true(messages_none(&finding.messages));
        end_finding(&finding);
    }
}

#define ASSERT_STRUCTURES(cases) assert_structures(cases, sizeof(cases) / sizeof *(cases))

static void test_boxes(void **state)
{
    (void)state;
    static const struct structure_case cases[] = {
        {"fr", ARTICLE_PLAIN, "> [!ENCADRÉ] Le coût\n>\n> Dix euros.\n",
         "box(heading0('Le coût') p('Dix euros.'))"},
        {"fr", ARTICLE_PLAIN, "> [!encadré] Le coût\n> Dix euros.\n",
         "box(heading0('Le coût') p('Dix euros.'))"},
        {"fr", ARTICLE_PLAIN, "> [!ENCADRE]\n> Dix euros.\n", "box(p('Dix euros.'))"},
        {"en", ARTICLE_PLAIN, "> [!BOX] The *cost*\n> Ten.\n",
         "box(heading0('The ' em('cost')) p('Ten.'))"},
        {"en", ARTICLE_PLAIN, "> [!SIDEBAR] Cost\n>\n> - a\n",
         "box(heading0('Cost') list(item(p('a'))))"},
        {"fr", ARTICLE_PLAIN, "> [!NOTE]\n> Texte.\n", "box(heading0('À noter') p('Texte.'))"},
        {"fr", ARTICLE_PLAIN, "> [!WARNING] Gel\n> Texte.\n", "box(heading0('Gel') p('Texte.'))"},
        {"fr", ARTICLE_PLAIN, "> [!EXERGUE]\n> « Rien. »\n", "pull(p('« Rien. »'))"},
        {"fr", ARTICLE_PLAIN, "> [!EXERGUE] « Rien. »\n", "pull(p('« Rien. »'))"},
        {"en", ARTICLE_PLAIN, "> [!PULLQUOTE]\n> “Nothing.”\n", "pull(p('“Nothing.”'))"},
        {"fr", ARTICLE_PLAIN, "> Une citation [!] simple.\n",
         "quote(p('Une citation [!] simple.'))"},
        {"fr", ARTICLE_PLAIN, "> [ENCADRÉ] Rien\n", "quote(p('[ENCADRÉ] Rien'))"},
    };
    ASSERT_STRUCTURES(cases);
}

static void test_english_notes_are_headed_in_english(void **state)
{
    (void)state;
    static const char *const markers[] = {"NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION"};
    for (size_t index = 0; index < sizeof markers / sizeof *markers; index++) {
        struct finding finding;
        char text[64];
        snprintf(text, sizeof text, "> [!%s]\n> Text.\n", markers[index]);
        find_in(&finding, "en", ARTICLE_PLAIN, text);
        const struct node *box = finding.article.document->first_child;
        assert_int_equal(box->kind, NODE_BOX);
        assert_int_equal(box->first_child->kind, NODE_HEADING);
        assert_true(strncmp(box->first_child->first_child->text, "box-", 4) != 0);
        end_finding(&finding);
    }
}

static void test_unknown_marker_stays_a_quotation(void **state)
{
    (void)state;
    struct finding finding;
    find_in(&finding, "fr", ARTICLE_PLAIN, "Un.\n\n> [!ENCADER] Titre\n> Texte.\n");
    assert_int_equal(node_last_child(finding.article.document)->kind, NODE_QUOTE);
    assert_true(messages_stand(&finding.messages, SEVERITY_WARNING, 3, 0, "[!ENCADER]"));
    end_finding(&finding);
}

static void test_figures_and_captions(void **state)
{
    (void)state;
    static const struct structure_case cases[] = {
        {"fr", ARTICLE_PLAIN, "![Carte](c.png)\n", "figure(image=Carte@c.png)"},
        {"fr", ARTICLE_PLAIN, "![Carte](c.png \"La carte\")\n",
         "figure(image=Carte@c.png caption('La carte'))"},
        {"fr", ARTICLE_PLAIN, "Voir ![icône](i.png) ici.\n",
         "p('Voir ' image=icône@i.png ' ici.')"},
        {"fr", ARTICLE_PLAIN, "![a](a.png) ![b](b.png)\n", "p(image=a@a.png ' ' image=b@b.png)"},
        {"fr", ARTICLE_PLAIN, "> ![a](a.png)\n", "quote(figure(image=a@a.png))"},
        {"fr", ARTICLE_PLAIN, "![a](a.png)\n\n> [!DESCRIPTION]\n> Une courbe monte.\n",
         "figure(image=a@a.png) description(p('Une courbe monte.'))"},
    };
    ASSERT_STRUCTURES(cases);
}

static void test_table_captions(void **state)
{
    (void)state;
#define TABLE       "\n\n| a |\n|---|\n| b |\n"
#define TABLE_SHAPE "row(cell('a')) row(cell('b')))"
    static const struct structure_case cases[] = {
        {"fr", ARTICLE_PLAIN, "Tableau : les coûts" TABLE,
         "table(caption('les coûts') " TABLE_SHAPE},
        {"fr", ARTICLE_PLAIN, "Tableau\xC2\xA0: les coûts" TABLE,
         "table(caption('les coûts') " TABLE_SHAPE},
        {"en", ARTICLE_PLAIN, "Table: costs" TABLE, "table(caption('costs') " TABLE_SHAPE},
        {"fr", ARTICLE_PLAIN, "Tableau noir : non" TABLE,
         "p('Tableau noir : non') table(" TABLE_SHAPE},
        {"fr", ARTICLE_PLAIN, "Tables : non" TABLE, "p('Tables : non') table(" TABLE_SHAPE},
        {"fr", ARTICLE_PLAIN, "Tableau : loin\n\nAutre" TABLE,
         "p('Tableau : loin') p('Autre') table(" TABLE_SHAPE},
    };
    ASSERT_STRUCTURES(cases);
}

static void test_description_without_figure_is_reported(void **state)
{
    (void)state;
    struct finding finding;
    find_in(&finding, "fr", ARTICLE_PLAIN, "Un.\n\n> [!DESCRIPTION]\n> Une courbe.\n");
    assert_int_equal(node_last_child(finding.article.document)->kind, NODE_BOX);
    assert_true(messages_stand(&finding.messages, SEVERITY_WARNING, 3, 1, "figure"));
    end_finding(&finding);
}

static void test_questions(void **state)
{
    (void)state;
    static const struct structure_case cases[] = {
        {"fr", ARTICLE_INTERVIEW, "**Pourquoi ?**\n\nParce que.\n",
         "question(strong('Pourquoi ?')) p('Parce que.')"},
        {"fr", ARTICLE_PLAIN, "**Pourquoi ?**\n", "p(strong('Pourquoi ?'))"},
        {"fr", ARTICLE_INTERVIEW, "**Pourquoi** lui ?\n", "p(strong('Pourquoi') ' lui ?')"},
        {"fr", ARTICLE_INTERVIEW, "> **Pourquoi ?**\n", "quote(p(strong('Pourquoi ?')))"},
    };
    ASSERT_STRUCTURES(cases);
}

static void test_definitions(void **state)
{
    (void)state;
    static const struct structure_case cases[] = {
        {"fr", ARTICLE_PLAIN, "Quorum\n: la moitié des *élus*.\n",
         "definitions(term('Quorum') definition('la moitié des ' em('élus') '.'))"},
        {"fr", ARTICLE_PLAIN, "A\n: un.\n: deux.\n\n**B**\n: trois.\n\nFin.\n",
         "definitions(term('A') definition('un.') definition('deux.') term(strong('B')) "
         "definition('trois.')) p('Fin.')"},
        /* A line of running text may be cut before its colon, as French sets a space there. */
        {"fr", ARTICLE_PLAIN,
         "Une ligne de texte courant qui a été coupée juste avant son deux-points\n: la suite.\n",
         "p('Une ligne de texte courant qui a été coupée juste avant son deux-points' soft ': la "
         "suite.')"},
        {"fr", ARTICLE_PLAIN, "A\n: un\nb.\n", "p('A' soft ': un' soft 'b.')"},
        {"fr", ARTICLE_PLAIN, ": un.\n", "p(': un.')"},
    };
    ASSERT_STRUCTURES(cases);
}

static void test_tasks(void **state)
{
    (void)state;
    static const struct structure_case cases[] = {
        {"fr", ARTICLE_PLAIN, "- [x] fait\n- [ ] *à* faire\n",
         "list(item(p('☑ fait')) item(p('☐ ' em('à') ' faire')))"},
        {"fr", ARTICLE_PLAIN, "- [X]\tfait\n- [ ]\n  non\n",
         "list(item(p('☑\tfait')) item(p('☐' soft 'non')))"},
        {"fr", ARTICLE_PLAIN, "- [ ]non\n- non [ ] plus\n- [y] z\n",
         "list(item(p('[ ]non')) item(p('non [ ] plus')) item(p('[y] z')))"},
    };
    ASSERT_STRUCTURES(cases);
}

static bool first_list_is_rates(const char *text)
{
    struct finding finding;
    find_in(&finding, "fr", ARTICLE_PLAIN, text);
    bool rates = finding.article.document->first_child->is_rates;
    end_finding(&finding);
    return rates;
}

static void test_rates(void **state)
{
    (void)state;
    assert_true(first_list_is_rates("- Plein : 45,00 €.\n- Réduit : 40 €\n"));
    assert_true(first_list_is_rates("- Plein : 12 euros\n- Réduit : 10 euros\n"));
    assert_false(first_list_is_rates("- Plein : 45,00 €.\n"));
    assert_false(first_list_is_rates("- Plein : 45,00 €.\n- Autres : nous consulter.\n"));
    assert_false(first_list_is_rates("- Une aide de 45 € : à demander en mairie\n- B : 3 €\n"));
}

static void test_prices_are_set_apart(void **state)
{
    (void)state;
    static const struct structure_case cases[] = {
        {"fr", ARTICLE_PLAIN, "- Plein : 45,00 €.\n- *Réduit* : 40 €\n",
         "list(item(p('Plein : ' element=b('45,00 €.'))) item(p(em('Réduit') ' : ' element=b('40 "
         "€'))))"},
        {"fr", ARTICLE_PLAIN, "- Plein : **45,00 €**\n- Réduit : **40 €**\n",
         "list(item(p('Plein : ' strong('45,00 €'))) item(p('Réduit : ' strong('40 €'))))"},
        {"fr", ARTICLE_PLAIN, "- Rendez-vous : 15 h\n- Bal : 21 h\n",
         "list(item(p('Rendez-vous : 15 h')) item(p('Bal : 21 h')))"},
    };
    ASSERT_STRUCTURES(cases);
}

/* The names of the cells that head a row, and those of columns in brackets. */
static void assert_headers(const char *text, const char *expected)
{
    struct finding finding;
    struct buffer names;
    buffer_init(&names);
    find_in(&finding, "fr", ARTICLE_PLAIN, text);
    const struct node *document = finding.article.document;
    for (const struct node *node = document; node != NULL; node = node_after(document, node)) {
        if (node->kind != NODE_CELL || !(node->header || node->heads_row))
            continue;
        buffer_append_string(&names, node->header ? "[" : "");
        node_plain_text(node, &names);
        buffer_append_string(&names, node->header ? "]" : ",");
    }
    assert_string_equal(names.data, expected);
    buffer_free(&names);
    end_finding(&finding);
}

static void test_headers_of_tables(void **state)
{
    (void)state;
    assert_headers("| a | b |\n|---|---|\n| c | d |\n| e | f |\n", "[a][b]c,e,");
    /* Two rows of one name, an empty name, a single column: no names of rows. */
    assert_headers("| a | b |\n|---|---|\n| c | d |\n| c | f |\n", "[a][b]");
    assert_headers("| a | b |\n|---|---|\n| c | d |\n|   | f |\n", "[a][b]");
    assert_headers("| a |\n|---|\n| c |\n", "[a]");
    /* A blank row of header cells is none. */
    assert_headers("|   |   |\n|---|---|\n| c | d |\n| e | f |\n", "c,e,");
}

static void test_strange_markers_do_no_harm(void **state)
{
    (void)state;
    static const char *const texts[] = {">\n",
                                        "> [!\n",
                                        "> [!]\n",
                                        "> [!EXERGUE]\n",
                                        "> [!BOX]\n",
                                        "> [!NOTE]\n",
                                        "> [!BOX]  \n> a\n",
                                        "> [!DESCRIPTION]\n",
                                        "![a](a.png)\n\n> [!DESCRIPTION]\n"};
    for (size_t index = 0; index < sizeof texts / sizeof *texts; index++) {
        struct finding finding;
        find_in(&finding, "fr", ARTICLE_INTERVIEW, texts[index]);
        assert_int_equal(finding.messages.diagnostics.errors, 0);
        end_finding(&finding);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_boxes),
        cmocka_unit_test(test_english_notes_are_headed_in_english),
        cmocka_unit_test(test_unknown_marker_stays_a_quotation),
        cmocka_unit_test(test_figures_and_captions),
        cmocka_unit_test(test_table_captions),
        cmocka_unit_test(test_description_without_figure_is_reported),
        cmocka_unit_test(test_questions),
        cmocka_unit_test(test_definitions),
        cmocka_unit_test(test_tasks),
        cmocka_unit_test(test_rates),
        cmocka_unit_test(test_prices_are_set_apart),
        cmocka_unit_test(test_headers_of_tables),
        cmocka_unit_test(test_strange_markers_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
