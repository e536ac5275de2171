#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "base/unicode.h"
#include "issue/markdown.h"
#include "issue/mend.h"
#include "support/messages.h"
#include "support/shape.h"

#include <string.h>

/* Paragraphs long enough to be prose. */
#define PROSE "Les élus de la vallée ont voté le budget de la commune à l’unanimité."
#define OPEN  "Les élus de la vallée ont voté ce soir un budget pour la sécurité et"

struct mending {
    struct arena *arena;
    struct messages messages;
    struct node *document;
};

static void mend_text(struct mending *mending, const char *text)
{
    mending->arena = arena_create();
    messages_open(&mending->messages);
    mending->document = markdown_read(mending->arena, "a.md", 1, text, strlen(text),
                                      &mending->messages.diagnostics);
    size_t room = LIMIT_COMPARED;
    mend_document(mending->arena, mending->document, &room, &mending->messages.diagnostics);
}

static void end_mending(struct mending *mending)
{
    messages_close(&mending->messages);
    arena_destroy(mending->arena);
}

/* The plain text of a block, owned by the arena. */
static const char *plain(const struct mending *mending, const struct node *block)
{
    struct buffer text;
    buffer_init(&text);
    node_plain_text(block, &text);
    const char *copy = arena_copy(mending->arena, text.data);
    buffer_free(&text);
    return copy;
}

static void test_word_cut_around_a_pull_quote(void **state)
{
    (void)state;
    struct mending mending;
    mend_text(&mending, "Il faut soutenir les grandes col-\n\n**« Rien ne se fera sans nous »**\n\n"
                        "lectivités : les petites communes aussi.\n\nFin du texte.\n");
    const struct node *first = mending.document->first_child;
    assert_string_equal(plain(&mending, first),
                        "Il faut soutenir les grandes collectivités : les petites communes aussi.");
    assert_int_equal(first->kind, NODE_PARAGRAPH);
    assert_int_equal(first->next->kind, NODE_PULL_QUOTE);
    assert_int_equal(first->next->first_child->kind, NODE_PARAGRAPH);
    assert_string_equal(plain(&mending, first->next), "« Rien ne se fera sans nous »");
    assert_string_equal(plain(&mending, first->next->next), "Fin du texte.");
    assert_true(messages_stand(&mending.messages, SEVERITY_NOTE, 5, 1, "'col-' and 'lectivités'"));
    assert_true(messages_stand(&mending.messages, SEVERITY_NOTE, 3, 1, "pull quote"));
    assert_int_equal(mending.messages.count, 2);
    end_mending(&mending);
}

static void test_word_cut_between_adjacent_paragraphs(void **state)
{
    (void)state;
    struct mending mending;
    mend_text(&mending, "Il faut soutenir les grandes col-\n\nlectivités du pays.\n");
    assert_string_equal(plain(&mending, mending.document),
                        "Il faut soutenir les grandes collectivités du pays.");
    assert_ptr_equal(mending.document->first_child, node_last_child(mending.document));
    assert_true(messages_stand(&mending.messages, SEVERITY_NOTE, 3, 1, "joined"));
    end_mending(&mending);
}

static void test_word_cut_across_a_page_keeps_the_mark(void **state)
{
    (void)state;
    struct mending mending;
    mend_text(&mending, "Il faut soutenir les grandes col-\n\n<!-- page 7 -->\n\n"
                        "lectivités du pays.\n");
    assert_string_equal(plain(&mending, mending.document->first_child),
                        "Il faut soutenir les grandes collectivités du pays.");
    assert_non_null(strstr(shape_of(mending.arena, mending.document), "page=7"));
    end_mending(&mending);
}

static void test_compound_keeps_its_hyphen_when_it_stands_elsewhere(void **state)
{
    (void)state;
    struct mending mending;
    mend_text(&mending,
              "Le porte-parole a parlé.\n\nIl a remercié le porte-\n\nparole du maire.\n");
    assert_string_equal(plain(&mending, node_last_child(mending.document)),
                        "Il a remercié le porte-parole du maire.");
    end_mending(&mending);
    mend_text(&mending,
              "Il a remercié le porte-\n\nparole du maire.\n\nLe porte-parole a parlé.\n");
    assert_string_equal(plain(&mending, mending.document->first_child),
                        "Il a remercié le porte-parole du maire.");
    end_mending(&mending);
    mend_text(&mending, "Des Porte-paroles, peut-être.\n\nIl a remercié le porte-\n\nparole.\n");
    assert_string_equal(plain(&mending, node_last_child(mending.document)),
                        "Il a remercié le porte-parole.");
    end_mending(&mending);
    mend_text(&mending, "Un ex-porte-parole.\n\nIl a remercié le porte-\n\nparole.\n");
    assert_string_equal(plain(&mending, node_last_child(mending.document)),
                        "Il a remercié le porte-parole.");
    end_mending(&mending);
    mend_text(&mending, "Un porte-voix.\n\nIl a remercié le porte-\n\nparole.\n");
    assert_string_equal(plain(&mending, node_last_child(mending.document)),
                        "Il a remercié le porteparole.");
    end_mending(&mending);
}

static void test_pronoun_after_a_verb_keeps_its_hyphen(void **state)
{
    (void)state;
    struct mending mending;
    mend_text(&mending, "Faut-il y croire ? Ainsi parlait le maire : peut-\n\nêtre un jour.\n");
    assert_string_equal(plain(&mending, mending.document),
                        "Faut-il y croire ? Ainsi parlait le maire : peut-être un jour.");
    end_mending(&mending);
}

static void test_paragraph_cut_in_two(void **state)
{
    (void)state;
    struct mending mending;
    mend_text(&mending, OPEN "\n\nla souveraineté de nos *données*.\n");
    const struct node *first = mending.document->first_child;
    assert_null(first->next);
    assert_string_equal(plain(&mending, first), OPEN " la souveraineté de nos données.");
    assert_true(messages_stand(&mending.messages, SEVERITY_NOTE, 3, 1, "two halves"));
    end_mending(&mending);
}

static void test_paragraph_cut_in_three(void **state)
{
    (void)state;
    struct mending mending;
    mend_text(&mending,
              OPEN "\n\n**« La sécurité »**\n\npour la défense de nos territoires, dans la "
                   "paix,\n\navec la souveraineté de nos données.\n");
    assert_string_equal(plain(&mending, mending.document->first_child),
                        OPEN " pour la défense de nos territoires, dans la paix, avec la "
                             "souveraineté de nos données.");
    end_mending(&mending);
}

static void test_repeated_bold_quotation_becomes_a_pull_quote(void **state)
{
    (void)state;
    struct mending mending;
    mend_text(&mending, "**« La route rouvrira […] au printemps »**\n\n" PROSE
                        " La route rouvrira, dit le maire, au printemps.\n");
    assert_int_equal(mending.document->first_child->kind, NODE_PULL_QUOTE);
    end_mending(&mending);
    mend_text(&mending, PROSE "\n\n**« La route rouvrira au printemps »**\n\n"
                              "Le maire l’a promis : « La route rouvrira au printemps. »\n");
    assert_int_equal(mending.document->first_child->next->kind, NODE_PULL_QUOTE);
    assert_true(messages_stand(&mending.messages, SEVERITY_NOTE, 3, 1, "repeats"));
    end_mending(&mending);
}

/* What one quotation takes out of the running text is there again for the next one, unless it has
 * become a pull quote. */
static void test_bold_quotations_are_judged_one_by_one(void **state)
{
    (void)state;
    struct mending mending;
    mend_text(&mending, "**« Nulle part »**\n\n**« Le pont tient »**\n\n" PROSE "\n\n"
                        "**« Le pont tient »**\n\nIl fallait ici\n\n**« Rien »**\n\n"
                        "Un repas.\n\n**« Fallait ici un repas »**\n");
    const struct node *first = mending.document->first_child;
    assert_int_equal(first->kind, NODE_PARAGRAPH);
    assert_int_equal(first->next->kind, NODE_PULL_QUOTE);
    assert_int_equal(first->next->next->next->kind, NODE_PARAGRAPH);
    assert_int_equal(node_last_child(mending.document)->kind, NODE_PARAGRAPH);
    assert_int_equal(mending.messages.count, 1);
    end_mending(&mending);
    mend_text(&mending, "Il fallait ici.\n\n**« Fallait ici un repas »**\n\nUn repas.\n");
    assert_int_equal(mending.document->first_child->next->kind, NODE_PULL_QUOTE);
    end_mending(&mending);
}

static void test_signature_in_capitals_becomes_a_byline(void **state)
{
    (void)state;
    static const char *const signatures[] = {"JEANNE MARTEL", "**JEAN-LUC DE LA TOUR**",
                                             "ÉLÉONORE D’ARVOR, MAIRE"};
    for (size_t index = 0; index < sizeof signatures / sizeof *signatures; index++) {
        struct mending mending;
        char text[256];
        snprintf(text, sizeof text, PROSE "\n\n%s\n", signatures[index]);
        mend_text(&mending, text);
        assert_int_equal(node_last_child(mending.document)->kind, NODE_BYLINE);
        assert_true(messages_stand(&mending.messages, SEVERITY_NOTE, 3, 1, "signature"));
        assert_int_equal(mending.messages.count, 1);
        end_mending(&mending);
    }
}

/* Sound text: nothing is joined, moved or reported. */
static const char *const sound_texts[] = {
    PROSE "\n\n" PROSE "\n",
    "Directrice :\n\nnom à venir.\n",
    "**Abonnements**\n\npar courrier ou par internet.\n",
    "Les élus de la vallée ont voté le budget de la commune, à savoir :\n\n"
    "la voirie, les écoles et le gymnase.\n",
    "Les élus de la vallée ont voté le budget de la commune ;\n\nla voirie attend encore.\n",
    "Sous le pont coule la rivière\n\net nos amours aussi\n\nles jours s’en vont\n",
    "Souvenez-vous des matins clairs où nous allions courir dans les prés\n\n"
    "sans penser à demain\n\nni au soir qui vient\n",
    "- la voirie, les écoles, le gymnase, le stade et la halle\n- puis le reste du budget.\n",
    "Les élus de la vallée ont voté ce soir le budget et\n\n- la voirie ;\n- les écoles.\n",
    PROSE "\n\n**« Une phrase qui ne se trouve nulle part ailleurs »**\n\n" PROSE "\n",
    PROSE "\n\n**Une phrase en gras sans guillemets**\n\nPuis le texte reprend son cours.\n",
    PROSE "\n\nLA MAIRIE EST OUVERTE\n\n" PROSE "\n",
    PROSE "\n\nRF\n",
    PROSE "\n\nLOI NOTRE 2015\n",
    PROSE "\n\nVENEZ NOMBREUX !\n",
    PROSE "\n\nContact : ANNE DUVAL\n",
    "JEANNE MARTEL\n",
    "Le maire signe\n\nJEANNE MARTEL\n",
    OPEN "\n\nLa souveraineté de nos données.\n",
    OPEN "\n\n## Un titre\n\nla souveraineté de nos données.\n",
    OPEN "\n\n> la souveraineté de nos données.\n",
    OPEN "\n\n---\n\nla souveraineté de nos données.\n",
    OPEN "\n\n![Une carte](c.png)\n\nla souveraineté de nos données.\n",
    "Du 3-\n\nau 5 mai se tiendra la foire.\n",
    "Le texte finit par un tiret -\n\npuis un autre commence ici.\n",
    "Le texte finit par un tiret long —\n\npuis un autre commence ici.\n",
    "Elle a pris l’avant-\n\nDernière place.\n",
    "Mairie de Bellecombe  \n12, rue des Lilas  \n31000 Toulouse\n\nouvert du lundi au samedi.\n",
};

static void test_sound_text_is_not_touched(void **state)
{
    (void)state;
    for (size_t index = 0; index < sizeof sound_texts / sizeof *sound_texts; index++) {
        const char *text = sound_texts[index];
        struct mending mending;
        mend_text(&mending, text);
        const struct node *plain_document = markdown_read(
            mending.arena, "a.md", 1, text, strlen(text), &mending.messages.diagnostics);
        if (mending.messages.count > 0)
            print_error("sound text %zu was mended\n", index);
        assert_string_equal(shape_of(mending.arena, mending.document),
                            shape_of(mending.arena, plain_document));
        assert_true(messages_none(&mending.messages));
        end_mending(&mending);
    }
}

static void test_strange_documents_do_no_harm(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "-\n",
        "*-*\n\na\n",
        "**« »**\n",
        "col-\n\n**« a »**\n\n**« b »**\n\n**« c »**\n\n**« d »**\n\n**« e »**\n\nlectivités.\n",
        "`col-`\n\nlectivités.\n",
        "![col-](a.png)\n\nlectivités.\n",
        "**« col-**\n\n**lectivités »**\n",
        "\xC2\xAD\n\nlectivités.\n",
    };
    for (size_t index = 0; index < sizeof texts / sizeof *texts; index++) {
        struct mending mending;
        mend_text(&mending, texts[index]);
        assert_int_equal(mending.messages.diagnostics.errors, 0);
        end_mending(&mending);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_word_cut_around_a_pull_quote),
        cmocka_unit_test(test_word_cut_between_adjacent_paragraphs),
        cmocka_unit_test(test_word_cut_across_a_page_keeps_the_mark),
        cmocka_unit_test(test_compound_keeps_its_hyphen_when_it_stands_elsewhere),
        cmocka_unit_test(test_pronoun_after_a_verb_keeps_its_hyphen),
        cmocka_unit_test(test_paragraph_cut_in_two),
        cmocka_unit_test(test_paragraph_cut_in_three),
        cmocka_unit_test(test_repeated_bold_quotation_becomes_a_pull_quote),
        cmocka_unit_test(test_bold_quotations_are_judged_one_by_one),
        cmocka_unit_test(test_signature_in_capitals_becomes_a_byline),
        cmocka_unit_test(test_sound_text_is_not_touched),
        cmocka_unit_test(test_strange_documents_do_no_harm),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
