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

static void find_in(struct finding *finding, const char *language, const char *form,
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
    const char *form;
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
        {"fr", NULL, "> [!ENCADRÉ] Le coût\n>\n> Dix euros.\n",
         "box(heading0('Le coût') p('Dix euros.'))"},
        {"fr", NULL, "> [!encadré] Le coût\n> Dix euros.\n",
         "box(heading0('Le coût') p('Dix euros.'))"},
        {"fr", NULL, "> [!ENCADRE]\n> Dix euros.\n", "box(p('Dix euros.'))"},
        {"en", NULL, "> [!BOX] The *cost*\n> Ten.\n", "box(heading0('The ' em('cost')) p('Ten.'))"},
        {"en", NULL, "> [!SIDEBAR] Cost\n>\n> - a\n", "box(heading0('Cost') list(item(p('a'))))"},
        {"fr", NULL, "> [!NOTE]\n> Texte.\n", "box(heading0('À noter') p('Texte.'))"},
        {"fr", NULL, "> [!WARNING] Gel\n> Texte.\n", "box(heading0('Gel') p('Texte.'))"},
        {"fr", NULL, "> [!EXERGUE]\n> « Rien. »\n", "pull(p('« Rien. »'))"},
        {"fr", NULL, "> [!EXERGUE] « Rien. »\n", "pull(p('« Rien. »'))"},
        {"en", NULL, "> [!PULLQUOTE]\n> “Nothing.”\n", "pull(p('“Nothing.”'))"},
        {"fr", NULL, "> Une citation [!] simple.\n", "quote(p('Une citation [!] simple.'))"},
        {"fr", NULL, "> [ENCADRÉ] Rien\n", "quote(p('[ENCADRÉ] Rien'))"},
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
        find_in(&finding, "en", NULL, text);
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
    find_in(&finding, "fr", NULL, "Un.\n\n> [!ENCADER] Titre\n> Texte.\n");
    assert_int_equal(finding.article.document->last_child->kind, NODE_QUOTE);
    assert_true(messages_stand(&finding.messages, SEVERITY_WARNING, 3, 0, "[!ENCADER]"));
    end_finding(&finding);
}

static void test_figures_and_captions(void **state)
{
    (void)state;
    static const struct structure_case cases[] = {
        {"fr", NULL, "![Carte](c.png)\n", "figure(image=Carte@c.png)"},
        {"fr", NULL, "![Carte](c.png \"La carte\")\n",
         "figure(image=Carte@c.png caption('La carte'))"},
        {"fr", NULL, "Voir ![icône](i.png) ici.\n", "p('Voir ' image=icône@i.png ' ici.')"},
        {"fr", NULL, "![a](a.png) ![b](b.png)\n", "p(image=a@a.png ' ' image=b@b.png)"},
        {"fr", NULL, "> ![a](a.png)\n", "quote(figure(image=a@a.png))"},
        {"fr", NULL, "![a](a.png)\n\n> [!DESCRIPTION]\n> Une courbe monte.\n",
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
        {"fr", NULL, "Tableau : les coûts" TABLE, "table(caption('les coûts') " TABLE_SHAPE},
        {"fr", NULL, "Tableau\xC2\xA0: les coûts" TABLE, "table(caption('les coûts') " TABLE_SHAPE},
        {"en", NULL, "Table: costs" TABLE, "table(caption('costs') " TABLE_SHAPE},
        {"fr", NULL, "Tableau noir : non" TABLE, "p('Tableau noir : non') table(" TABLE_SHAPE},
        {"fr", NULL, "Tables : non" TABLE, "p('Tables : non') table(" TABLE_SHAPE},
        {"fr", NULL, "Tableau : loin\n\nAutre" TABLE,
         "p('Tableau : loin') p('Autre') table(" TABLE_SHAPE},
    };
    ASSERT_STRUCTURES(cases);
}

static void test_description_without_figure_is_reported(void **state)
{
    (void)state;
    struct finding finding;
    find_in(&finding, "fr", NULL, "Un.\n\n> [!DESCRIPTION]\n> Une courbe.\n");
    assert_int_equal(finding.article.document->last_child->kind, NODE_BOX);
    assert_true(messages_stand(&finding.messages, SEVERITY_WARNING, 3, 1, "figure"));
    end_finding(&finding);
}

static void test_questions(void **state)
{
    (void)state;
    static const struct structure_case cases[] = {
        {"fr", "interview", "**Pourquoi ?**\n\nParce que.\n",
         "question(strong('Pourquoi ?')) p('Parce que.')"},
        {"fr", NULL, "**Pourquoi ?**\n", "p(strong('Pourquoi ?'))"},
        {"fr", "interview", "**Pourquoi** lui ?\n", "p(strong('Pourquoi') ' lui ?')"},
        {"fr", "interview", "> **Pourquoi ?**\n", "quote(p(strong('Pourquoi ?')))"},
    };
    ASSERT_STRUCTURES(cases);
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
        find_in(&finding, "fr", "interview", texts[index]);
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
        cmocka_unit_test(test_strange_markers_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
