#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "speech/script.h"
#include "support/sample.h"

#include <string.h>

struct speaking {
    struct sample sample;
    struct reader *reader;
    struct script *script;
};

/* Makes the script of the only article of a bare file. */
static void speak(struct speaking *speaking, const char *text)
{
    struct failure failure = {0};
    sample_read(&speaking->sample, text);
    assert_non_null(speaking->sample.issue);
    static struct diagnostics diagnostics; /* lives as long as the reader */
    speaking->reader = reader_create(folder_of_data(), &diagnostics, &failure);
    assert_non_null(speaking->reader);
    speaking->script = script_create("01-essai");
    script_add_article(speaking->script, &speaking->sample.issue->articles[0], speaking->reader,
                       speaking->sample.strings);
    script_finish(speaking->script);
}

static void end_speaking(struct speaking *speaking)
{
    script_destroy(speaking->script);
    reader_destroy(speaking->reader);
    sample_close(&speaking->sample);
}

/* What is said in an utterance, in the arena of the script. */
static const char *said(const struct speaking *speaking, const struct utterance *utterance)
{
    struct buffer out;
    buffer_init(&out);
    spoken_to_text(&utterance->spoken, &out);
    const char *text = arena_copy(speaking->script->arena, out.data);
    buffer_free(&out);
    return text;
}

static const struct utterance *find(const struct speaking *speaking, const char *written)
{
    for (size_t index = 0; index < speaking->script->count; index++) {
        if (strcmp(speaking->script->utterances[index].written, written) == 0)
            return &speaking->script->utterances[index];
    }
    fail_msg("nothing is written '%s'", written);
    return NULL;
}

static void assert_pause(const struct speaking *speaking, const char *written,
                         enum voice_pause pause)
{
    assert_int_equal(find(speaking, written)->pause, pause);
}

static void test_pauses_of_sentences(void **state)
{
    (void)state;
    struct speaking speaking;
    speak(&speaking, "Un début. Une suite.\n\nUn autre.\n");
    assert_pause(&speaking, "Un début.", PAUSE_SENTENCE);
    assert_pause(&speaking, "Une suite.", PAUSE_PARAGRAPH);
    assert_int_equal(speaking.script->utterances[speaking.script->count - 1].pause, PAUSE_ARTICLE);
    end_speaking(&speaking);
}

static void test_pauses_of_blocks(void **state)
{
    (void)state;
    struct speaking speaking;
    speak(&speaking,
          "Avant.\n\n- un\n- deux\n\nPuis.\n\n> Cité.\n\n| a | b |\n|---|---|\n| c | d |\n"
          "| e | f |\n\nFin.\n");
    assert_pause(&speaking, "Essai", PAUSE_TITLE);
    assert_pause(&speaking, "Avant.", PAUSE_PARAGRAPH);
    assert_pause(&speaking, "un", PAUSE_ITEM);
    assert_pause(&speaking, "deux", PAUSE_PARAGRAPH);
    assert_pause(&speaking, "Puis.", PAUSE_SECTION);
    assert_pause(&speaking, "Cité.", PAUSE_SECTION);
    assert_pause(&speaking, "c", PAUSE_CELL);
    assert_pause(&speaking, "d", PAUSE_PARAGRAPH);
    assert_pause(&speaking, "f", PAUSE_SECTION);
    assert_pause(&speaking, "Fin.", PAUSE_ARTICLE);
    end_speaking(&speaking);
}

static void test_pauses_of_headings(void **state)
{
    (void)state;
    struct speaking speaking;
    speak(&speaking, "# Livre\n\n## Seul\n\nAvant.\n\n### Dedans\n\nAprès.\n");
    assert_pause(&speaking, "Avant.", PAUSE_SECTION);
    assert_pause(&speaking, "Dedans", PAUSE_HEADING);
    end_speaking(&speaking);
}

static void test_cells_say_their_header(void **state)
{
    (void)state;
    struct speaking speaking;
    speak(&speaking, "| Jour | Lieu |  |\n|---|---|---|\n| lundi | halle | sec |\n");
    assert_non_null(strstr(said(&speaking, find(&speaking, "lundi")), "Jour"));
    assert_non_null(strstr(said(&speaking, find(&speaking, "halle")), "Lieu"));
    assert_null(strstr(said(&speaking, find(&speaking, "sec")), "Lieu"));
    for (size_t index = 0; index < speaking.script->count; index++)
        assert_string_not_equal(speaking.script->utterances[index].written, "Jour");
    end_speaking(&speaking);
}

static void test_a_cell_says_its_header_once(void **state)
{
    (void)state;
    struct speaking speaking;
    speak(&speaking, "| Jour |\n|---|\n| lundi. Puis mardi. |\n");
    assert_non_null(strstr(said(&speaking, find(&speaking, "lundi.")), "Jour"));
    assert_null(strstr(said(&speaking, find(&speaking, "Puis mardi.")), "Jour"));
    end_speaking(&speaking);
}

static void test_items_and_notes_say_their_number(void **state)
{
    (void)state;
    struct speaking speaking;
    speak(&speaking, "Un texte[^1].\n\n3. pain\n4. sel. Et poivre.\n\n- lait\n\n[^1]: Une note.\n");
    assert_non_null(strstr(said(&speaking, find(&speaking, "pain")), "3"));
    assert_non_null(strstr(said(&speaking, find(&speaking, "sel.")), "4"));
    assert_null(strstr(said(&speaking, find(&speaking, "Et poivre.")), "4"));
    assert_string_equal(said(&speaking, find(&speaking, "lait")), "lait");
    assert_non_null(strstr(said(&speaking, find(&speaking, "Une note.")), "Note"));
    assert_true(find(&speaking, "Une note.") < find(&speaking, "pain"));
    end_speaking(&speaking);
}

static void test_stretches_of_another_language(void **state)
{
    (void)state;
    struct speaking speaking;
    speak(&speaking, "Le <span lang=\"en\">town hall</span> ouvre.\n\n"
                     "<span lang=\"en\">All in English.</span>\n");
    const struct utterance *mixed = find(&speaking, "Le town hall ouvre.");
    assert_string_equal(mixed->language, "fr");
    int english = 0;
    for (size_t index = 0; index < mixed->spoken.count; index++) {
        const struct spoken_word *word = &mixed->spoken.words[index];
        bool foreign = word->language != NULL && strcmp(word->language, "en") == 0;
        bool expected = word->source_begin >= 3 && word->source_begin < 12;
        if (expected)
            assert_true(foreign);
        english += foreign;
    }
    assert_true(english >= 2);
    end_speaking(&speaking);
}

static void test_second_voice(void **state)
{
    (void)state;
    struct speaking speaking;
    speak(&speaking, "Texte.\n\n> Cité.\n\nSuite.\n\n> [!EXERGUE]\n> Rare et neuf.\n\n"
                     "> [!ENCADRÉ] Boîte\n> Dans.\n");
    assert_int_equal(find(&speaking, "Texte.")->part, VOICE_MAIN);
    assert_int_equal(find(&speaking, "Cité.")->part, VOICE_SECOND);
    assert_int_equal(find(&speaking, "Rare et neuf.")->part, VOICE_SECOND);
    assert_int_equal(find(&speaking, "Boîte")->part, VOICE_HEADING);
    assert_int_equal(find(&speaking, "Dans.")->part, VOICE_BOX);
    end_speaking(&speaking);
}

/* A text of `count` sentences in paragraphs of `per_paragraph`. */
static void make_prose(struct buffer *text, int count, int per_paragraph)
{
    for (int index = 0; index < count; index++)
        buffer_format(text, "Les habitants de la vallée aiment beaucoup leur marché du matin.%s",
                      index % per_paragraph == per_paragraph - 1 ? "\n\n" : " ");
}

static void test_runs_are_cut_between_blocks(void **state)
{
    (void)state;
    struct buffer text;
    buffer_init(&text);
    make_prose(&text, 120, 4);
    struct speaking speaking;
    speak(&speaking, text.data);
    const struct script *script = speaking.script;
    assert_true(script->run_count > 4);
    assert_int_equal(script->utterances[0].run, 0);
    for (size_t index = 1; index < script->count; index++) {
        size_t step = script->utterances[index].run - script->utterances[index - 1].run;
        assert_true(step <= 1);
        if (step == 1)
            assert_int_not_equal(script->utterances[index - 1].pause, PAUSE_SENTENCE);
    }
    assert_int_equal(script->utterances[script->count - 1].run + 1, script->run_count);
    end_speaking(&speaking);
    buffer_free(&text);
}

static void test_a_very_long_block_is_cut_too(void **state)
{
    (void)state;
    struct buffer text;
    buffer_init(&text);
    make_prose(&text, 120, 1000);
    struct speaking speaking;
    speak(&speaking, text.data);
    assert_true(speaking.script->run_count > 2);
    end_speaking(&speaking);
    buffer_free(&text);
}

static void test_every_utterance_says_something(void **state)
{
    (void)state;
    struct speaking speaking;
    speak(&speaking, "Un. … Deux. — !\n\n***\n\n« »\n\n| a |\n|---|\n| — |\n| b |\n\n- \n- x\n\n"
                     "```\n\n{\n```\n\n![…](x.png)\n");
    for (size_t index = 0; index < speaking.script->count; index++) {
        const struct utterance *utterance = &speaking.script->utterances[index];
        assert_non_null(utterance->id);
        if (strlen(said(&speaking, utterance)) == 0)
            print_error("nothing is said for '%s'\n", utterance->written);
        assert_true(utterance->spoken.count > 0);
    }
    end_speaking(&speaking);
}

static void test_sources_stay_inside_what_is_written(void **state)
{
    (void)state;
    struct speaking speaking;
    speak(&speaking,
          "| Prix | Date |\n|---|---|\n| 45 € | 15 avril 2025 |\n\n3. M. Dupont, 2<sup>e</sup> "
          "étage, <span lang=en>the hall</span> n° 12.\n\nNote[^1].\n\n[^1]: Le 3 mai.\n");
    for (size_t index = 0; index < speaking.script->count; index++) {
        const struct utterance *utterance = &speaking.script->utterances[index];
        size_t last = 0;
        for (size_t word = 0; word < utterance->spoken.count; word++) {
            const struct spoken_word *spoken = &utterance->spoken.words[word];
            assert_true(spoken->source_begin >= last);
            assert_true(spoken->source_end >= spoken->source_begin);
            assert_true(spoken->source_end <= strlen(utterance->written));
            last = spoken->source_begin;
        }
    }
    end_speaking(&speaking);
}

struct skipped_list {
    struct buffer text;
};

static void take_skipped(void *user_data, struct place place, const char *reason, const char *text)
{
    struct skipped_list *list = user_data;
    assert_true(place.line > 0);
    assert_true(reason[0] != '\0');
    buffer_format(&list->text, "[%s]", text);
}

static void test_skipped_stretches_are_listed(void **state)
{
    (void)state;
    struct skipped_list list;
    buffer_init(&list.text);
    struct speaking speaking;
    speak(&speaking,
          "Une phrase rare. Fin.\n\n<!-- page 9 -->\n\n> [!EXERGUE]\n> Une phrase rare\n\n"
          "Tableau : légende\n\n| tête |\n|---|\n| corps |\n");
    script_list_skipped(&speaking.sample.issue->articles[0], take_skipped, &list);
    assert_string_equal(list.text.data, "[Une phrase rare][tête]");
    buffer_free(&list.text);
    end_speaking(&speaking);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pauses_of_sentences),
        cmocka_unit_test(test_pauses_of_blocks),
        cmocka_unit_test(test_pauses_of_headings),
        cmocka_unit_test(test_cells_say_their_header),
        cmocka_unit_test(test_a_cell_says_its_header_once),
        cmocka_unit_test(test_items_and_notes_say_their_number),
        cmocka_unit_test(test_stretches_of_another_language),
        cmocka_unit_test(test_second_voice),
        cmocka_unit_test(test_runs_are_cut_between_blocks),
        cmocka_unit_test(test_a_very_long_block_is_cut_too),
        cmocka_unit_test(test_every_utterance_says_something),
        cmocka_unit_test(test_sources_stay_inside_what_is_written),
        cmocka_unit_test(test_skipped_stretches_are_listed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
