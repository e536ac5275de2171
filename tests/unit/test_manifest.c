#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "issue/fields.h"
#include "support/sample.h"

#include <string.h>

#define GOOD_ARTICLE "---\ntitle: Un titre\nauthor: Anne\n---\n\nTexte.\n"

/* Loads a folder with this issue.yaml and two sound articles, a.md and b.md. */
static void load_issue(struct sample *sample, const char *manifest)
{
    sample_open(sample);
    folder_write(sample->arena, sample->folder, "issue.yaml", manifest);
    folder_write(sample->arena, sample->folder, "a.md", GOOD_ARTICLE);
    folder_write(sample->arena, sample->folder, "b.md", "# Le second\n\nTexte.\n");
    sample_load(sample, "", NULL);
}

static void test_a_whole_issue(void **state)
{
    (void)state;
    struct sample sample;
    load_issue(&sample, "publication: Le Perron\nissue: N° 14\ndate: 2025-04-15\nlanguage: fr\n"
                        "publisher: Éditions du Pré\nissn: 2049-3630\nrights: Tous\nvoice: fr\n"
                        "certifier: Anne Duval\n"
                        "articles:\n  - section: Vie locale\n    color: \"#8c2f1b\"\n"
                        "    articles: [a.md]\n  - b.md\n");
    assert_true(messages_none(&sample.messages));
    const struct issue *issue = sample.issue;
    assert_string_equal(issue->publication, "Le Perron");
    assert_string_equal(issue_full_title(issue), "Le Perron, N° 14");
    assert_string_equal(issue->id, "le-perron-n-14");
    assert_string_equal(issue->certifier.name, "Anne Duval");
    assert_int_equal(issue->article_count, 2);
    assert_string_equal(issue->articles[0].name, "01-un-titre");
    assert_string_equal(issue->articles[0].section->title, "Vie locale");
    assert_string_equal(issue->articles[0].section->color, "#8c2f1b");
    assert_string_equal(issue->articles[0].authors[0], "Anne");
    assert_null(issue->articles[1].section);
    assert_string_equal(issue->articles[1].title, "Le second");
    sample_close(&sample);
}

static void test_identifier_is_steady_and_may_be_given(void **state)
{
    (void)state;
    struct sample sample;
    load_issue(&sample, "publication: Le Perron\nissue: N° 14\narticles: [a.md]\n");
    const char *first = arena_copy(sample.arena, sample.issue->identifier);
    assert_int_equal(strncmp(first, "urn:uuid:", 9), 0);
    struct sample again;
    load_issue(&again, "publication: Le Perron\nissue: N° 14\narticles: [b.md, a.md]\n");
    assert_string_equal(again.issue->identifier, first);
    sample_close(&again);
    sample_close(&sample);
    load_issue(&sample, "publication: P\nidentifier: urn:isbn:9780000000002\narticles: [a.md]\n");
    assert_string_equal(sample.issue->identifier, "urn:isbn:9780000000002");
    sample_close(&sample);
}

struct fault {
    const char *manifest;
    enum severity severity;
    int line;
    int column;
    const char *part;
};

static void test_faults_name_their_place(void **state)
{
    (void)state;
    static const struct fault faults[] = {
        {"articles: [a.md]\n", SEVERITY_ERROR, 1, 0, "'publication' is missing"},
        {"publication: P\npublicaton: Q\narticles: [a.md]\n", SEVERITY_WARNING, 2, 1,
         "did you mean 'publication'"},
        {"publication: P\nzzzzzzzzzz: Q\narticles: [a.md]\n", SEVERITY_WARNING, 2, 1,
         "means nothing here"},
        {"publication: P\nissn: 2049-3631\narticles: [a.md]\n", SEVERITY_ERROR, 2, 7, "ISSN"},
        {"publication: P\nissn: 20493630\narticles: [a.md]\n", SEVERITY_ERROR, 2, 7, "ISSN"},
        {"publication: P\ndate: demain\narticles: [a.md]\n", SEVERITY_ERROR, 2, 7, "date"},
        {"publication: P\ndate: 2025-13-01\narticles: [a.md]\n", SEVERITY_ERROR, 2, 7, "date"},
        {"publication: P\ndate: 2025-02-31\narticles: [a.md]\n", SEVERITY_ERROR, 2, 7, "date"},
        {"publication: P\nlanguage: français\narticles: [a.md]\n", SEVERITY_ERROR, 2, 11,
         "language"},
        {"publication: [P]\narticles: [a.md]\n", SEVERITY_ERROR, 1, 14, "must be a text"},
        {"publication: P\n", SEVERITY_ERROR, 1, 0, "'articles' must list"},
        {"publication: P\narticles: a.md\n", SEVERITY_ERROR, 2, 11, "'articles' must list"},
        {"publication: P\narticles: []\n", SEVERITY_ERROR, 2, 11, "'articles' must list"},
        {"publication: P\narticles:\n  - a.md\n  - absent.md\n", SEVERITY_ERROR, 4, 5,
         "no article 'absent.md'"},
        {"publication: P\narticles:\n  - section: S\n", SEVERITY_ERROR, 3, 5, "section"},
        {"publication: P\narticles:\n  - articles: [a.md]\n", SEVERITY_ERROR, 3, 5, "section"},
        {"publication: P\narticles:\n  - [a.md]\n", SEVERITY_ERROR, 3, 5, "an article must be"},
        {"publication: P\narticles:\n  - section: S\n    color: rouge\n    articles: [a.md]\n",
         SEVERITY_ERROR, 4, 12, "colour"},
        {"publication: P\narticles:\n  - section: S\n    color: \"#f2c230\"\n"
         "    articles: [a.md]\n",
         SEVERITY_WARNING, 4, 12, "1.6:1, below 3:1"},
        {"publication: P\ncover: absent.png\narticles: [a.md]\n", SEVERITY_ERROR, 2, 8,
         "absent.png"},
        {"publication: P\ncertifier:\n  nam: A\narticles: [a.md]\n", SEVERITY_WARNING, 3, 3,
         "did you mean 'name'"},
        {"- un\n- deux\n", SEVERITY_ERROR, 1, 1, "'key: value'"},
    };
    size_t missed = 0;
    for (size_t index = 0; index < sizeof faults / sizeof *faults; index++) {
        struct sample sample;
        load_issue(&sample, faults[index].manifest);
        bool found = messages_stand(&sample.messages, faults[index].severity, faults[index].line,
                                    faults[index].column, faults[index].part);
        if (!found)
            print_error("fault %zu: %s\n", index, faults[index].manifest);
        sample_close(&sample);
        missed += !found;
    }
    assert_int_equal(missed, 0);
}

static void test_issn_with_x(void **state)
{
    (void)state;
    struct sample sample;
    load_issue(&sample, "publication: P\nissn: 2434-561X\narticles: [a.md]\n");
    assert_true(messages_none(&sample.messages));
    sample_close(&sample);
}

static void test_front_matter_faults(void **state)
{
    (void)state;
    static const struct fault faults[] = {
        {"---\ntitel: A\n---\n\nTexte.\n", SEVERITY_WARNING, 2, 1, "did you mean 'title'"},
        {"---\ntitle: A\nnarrate: peut-être\n---\n\nTexte.\n", SEVERITY_ERROR, 3, 10, "narrate"},
        {"---\ntitle: A\nform: poème\n---\n\nTexte.\n", SEVERITY_WARNING, 3, 7, "interview"},
        {"---\ntitle: [\n---\n\nTexte.\n", SEVERITY_ERROR, 3, 0, "YAML"},
        {"---\ntitle: A\nauthors:\n  - {nom: B}\n---\n\nTexte.\n", SEVERITY_ERROR, 4, 5, "authors"},
        {"---\ntitle: A\naudio: absent.flac\n---\n\nTexte.\n", SEVERITY_ERROR, 3, 0, "absent.flac"},
    };
    size_t missed = 0;
    for (size_t index = 0; index < sizeof faults / sizeof *faults; index++) {
        struct sample sample;
        sample_open(&sample);
        folder_write(sample.arena, sample.folder, "issue.yaml",
                     "publication: P\narticles: [a.md]\n");
        folder_write(sample.arena, sample.folder, "a.md", faults[index].manifest);
        sample_load(&sample, "", NULL);
        bool found = messages_stand(&sample.messages, faults[index].severity, faults[index].line,
                                    faults[index].column, faults[index].part);
        sample_close(&sample);
        missed += !found;
    }
    assert_int_equal(missed, 0);
}

static void test_an_issue_without_manifest_is_a_failure(void **state)
{
    (void)state;
    struct sample sample;
    sample_open(&sample);
    sample_load(&sample, "", NULL);
    assert_null(sample.issue);
    assert_int_equal(sample.failure.kind, FAILURE_CONTENT);
    assert_non_null(strstr(sample.failure.text, "issue.yaml"));
    sample_close(&sample);
}

static void test_article_keys(void **state)
{
    (void)state;
    struct sample sample;
    sample_open(&sample);
    folder_write(sample.arena, sample.folder, "issue.yaml", "publication: P\narticles: [a.md]\n");
    folder_write(
        sample.arena, sample.folder, "a.md",
        "---\ntitle: A\nsubtitle: B\nstandfirst: C.\nsummary: D\nsection: S\n"
        "authors: [Anne, Zoé]\npages: 12-15\nlanguage: en\nnarrate: false\n---\n\nText.\n");
    sample_load(&sample, "", NULL);
    assert_true(messages_none(&sample.messages));
    const struct article *article = &sample.issue->articles[0];
    assert_string_equal(article->section->title, "S");
    assert_string_equal(article->subtitle, "B");
    assert_string_equal(article->standfirst, "C.");
    assert_string_equal(article->language, "en");
    assert_int_equal(article->author_count, 2);
    assert_false(article->narrate);
    sample_close(&sample);
}

static void test_languages(void **state)
{
    (void)state;
    static const char *const good[] = {"fr", "pt-BR", "zh-Hant-TW", "sl-rozaj-biske-1994", "gsw"};
    static const char *const bad[] = {
        "",      "f",     "français", "fr-",          "fr--CA", "f1",
        "-fr",   "fr_CA", "fr-a<b",   "fr-CA lang",   "fren",   "fr-C\nA",
        "fr-c/", "12",    "en-",      "fr-abcdefghi", "fr-a-"};
    for (size_t index = 0; index < sizeof good / sizeof *good; index++)
        assert_true(fields_is_language(good[index]));
    for (size_t index = 0; index < sizeof bad / sizeof *bad; index++)
        assert_false(fields_is_language(bad[index]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_whole_issue),
        cmocka_unit_test(test_identifier_is_steady_and_may_be_given),
        cmocka_unit_test(test_faults_name_their_place),
        cmocka_unit_test(test_issn_with_x),
        cmocka_unit_test(test_front_matter_faults),
        cmocka_unit_test(test_an_issue_without_manifest_is_a_failure),
        cmocka_unit_test(test_article_keys),
        cmocka_unit_test(test_languages),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
