#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "support/sample.h"
#include "support/shape.h"

#include <string.h>

/* The kinds and titles of the articles on one line; M stands for the masthead. */
static const char *titles_of(const struct sample *sample)
{
    struct buffer out;
    buffer_init(&out);
    for (size_t index = 0; index < sample->issue->article_count; index++) {
        const struct article *article = &sample->issue->articles[index];
        buffer_format(&out, "%s%c:%s", index > 0 ? " | " : "",
                      article->kind == ARTICLE_MASTHEAD ? 'M' : 'T', article->title);
    }
    const char *titles = arena_copy(sample->arena, out.data);
    buffer_free(&out);
    return titles;
}

struct splitting {
    const char *text;
    const char *publication;
    const char *titles;
};

static void test_splitting(void **state)
{
    (void)state;
    static const struct splitting cases[] = {
        {"Un texte.\n", "Essai", "T:Essai"},
        {"# Le livre\n\nUn texte.\n", "Le livre", "T:Le livre"},
        {"# Le livre\n", "Le livre", "T:Le livre"},
        {"# Le livre\n\n## Un\n\na\n\n## Deux\n\nb\n", "Le livre", "T:Un | T:Deux"},
        {"# Le livre\n\nAvant.\n\n## Un\n\na\n\n## Deux\n\nb\n", "Le livre",
         "T:Introduction | T:Un | T:Deux"},
        {"# Un\n\na\n\n# Deux\n\nb\n", "Essai", "T:Un | T:Deux"},
        {"Ours ici.\n\n# Un\n\na\n\n# Deux\n\nb\n", "Essai", "M:Ours | T:Un | T:Deux"},
        {"Ours ici.\n\n## Un\n\na\n\n### Dedans\n\nb\n", "Essai", "M:Ours | T:Un"},
        {"### Un\n\na\n\n#### Dedans\n\n### Deux\n\nb\n", "Essai", "T:Un | T:Deux"},
        {"# Le livre\n\n### Un\n\na\n\n### Deux\n\nb\n", "Le livre", "T:Un | T:Deux"},
        {"<!-- page 1 -->\n\n# Un\n\na\n\n<!-- page 2 -->\n\n# Deux\n\nb\n", "Essai",
         "T:Un | T:Deux"},
        {"Le *grand* livre\n===\n\n## L’**un**\n\na\n", "Le grand livre", "T:L’un"},
        {"> # Cité\n\n# Un\n\na\n\n# Deux\n\nb\n", "Essai", "M:Ours | T:Un | T:Deux"},
    };
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        struct sample sample;
        sample_read(&sample, cases[index].text);
        assert_non_null(sample.issue);
        assert_string_equal(sample.issue->publication, cases[index].publication);
        assert_string_equal(titles_of(&sample), cases[index].titles);
        assert_int_equal(sample.messages.diagnostics.errors, 0);
        sample_close(&sample);
    }
}

static void test_one_heading_after_text_is_an_article(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "Ours ici.\n\n# Un\n\na\n");
    assert_string_equal(titles_of(&sample), "M:Ours | T:Un");
    sample_close(&sample);
}

static void test_page_mark_goes_with_the_article_it_opens(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "# Un\n\na\n\n<!-- page 2 -->\n\n# Deux\n\nb\n");
    assert_null(strstr(shape_of(sample.arena, sample.issue->articles[0].document), "page=2"));
    assert_non_null(strstr(shape_of(sample.arena, sample.issue->articles[1].document), "page=2"));
    sample_close(&sample);
}

static void test_front_matter_speaks_for_the_whole(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample,
                "---\ntitle: Mon livre\nlanguage: en\ndate: 2025-04\nauthors: [Anne]\n---\n"
                "# Un\n\na\n\n# Deux\n\nb\n");
    assert_string_equal(sample.issue->publication, "Mon livre");
    assert_string_equal(sample.issue->language, "en");
    assert_string_equal(sample.issue->date, "2025-04");
    assert_string_equal(sample.issue->id, "mon-livre");
    assert_true(messages_none(&sample.messages));
    sample_close(&sample);
}

static void test_authors_are_those_of_each_article(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "---\nauthors: [Anne, Zoé]\n---\nOurs ici.\n\n# Un\n\na\n\n# Deux\n\nb\n");
    assert_string_equal(titles_of(&sample), "M:Ours | T:Un | T:Deux");
    assert_int_equal(sample.issue->articles[0].author_count, 0);
    for (size_t index = 1; index < 3; index++) {
        const struct article *article = &sample.issue->articles[index];
        assert_int_equal(article->author_count, 2);
        assert_string_equal(article->authors[0], "Anne");
        assert_string_equal(article->authors[1], "Zoé");
        assert_non_null(strstr(shape_of(sample.arena, article->document), "Anne"));
    }
    assert_true(messages_none(&sample.messages));
    sample_close(&sample);
}

static void test_bad_authors_are_told_once(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "---\nauthor:\n  - {nom: B}\n---\n# Un\n\na\n\n# Deux\n\nb\n");
    assert_true(messages_stand(&sample.messages, SEVERITY_ERROR, 3, 5, "authors"));
    assert_int_equal(sample.messages.diagnostics.errors, 1);
    sample_close(&sample);
}

static void test_title_and_language_from_options(void **state)
{
    (void)state;
    struct sample sample;
    const struct load_options options = {.title = "Donné", .language = "en", .mend = true};
    sample_open(&sample);
    folder_write(sample.arena, sample.folder, "un-fichier_à-lire.md", "Text.\n\n# One\n\na\n");
    sample_load(&sample, "un-fichier_à-lire.md", &options);
    assert_string_equal(sample.issue->publication, "Donné");
    assert_string_equal(sample.issue->language, "en");
    assert_string_not_equal(sample.issue->articles[0].title, "Ours");
    sample_close(&sample);
}

/* The issue: title and language come from the front matter, else from --title and --lang. */
static void test_front_matter_comes_before_options(void **state)
{
    (void)state;
    struct sample sample;
    const struct load_options options = {.title = "Donné", .language = "en", .mend = true};
    sample_open(&sample);
    folder_write(sample.arena, sample.folder, "a.md",
                 "---\ntitle: Écrit\nlanguage: fr\n---\n\nTexte.\n");
    sample_load(&sample, "a.md", &options);
    assert_string_equal(sample.issue->publication, "Écrit");
    assert_string_equal(sample.issue->language, "fr");
    sample_close(&sample);
}

static void test_file_name_is_the_last_resort(void **state)
{
    (void)state;
    struct sample sample;
    sample_open(&sample);
    folder_write(sample.arena, sample.folder, "le-conseil_municipal.v2.md", "Texte.\n");
    sample_load(&sample, "le-conseil_municipal.v2.md", NULL);
    assert_string_equal(sample.issue->publication, "Le conseil municipal.v2");
    assert_string_equal(sample.issue->language, "fr");
    sample_close(&sample);
}

static void test_names_are_numbered_and_safe(void **state)
{
    (void)state;
    struct sample sample;
    struct buffer text;
    buffer_init(&text);
    for (int index = 1; index <= 100; index++)
        buffer_format(&text, "# L’article « %d » : été/hiver\n\nTexte.\n\n", index);
    sample_read(&sample, text.data);
    buffer_free(&text);
    assert_int_equal(sample.issue->article_count, 100);
    assert_string_equal(sample.issue->articles[0].name, "001-l-article-1-ete-hiver");
    assert_string_equal(sample.issue->articles[99].name, "100-l-article-100-ete-hiver");
    sample_close(&sample);
}

static void test_empty_files_are_errors(void **state)
{
    (void)state;
    static const char *const texts[] = {"", "\n\n", "<!-- rien -->\n", "---\ntitle: A\n---\n",
                                        "\xEF\xBB\xBF"};
    for (size_t index = 0; index < sizeof texts / sizeof *texts; index++) {
        struct sample sample;
        sample_read(&sample, texts[index]);
        assert_true(messages_stand(&sample.messages, SEVERITY_ERROR, 1, 0, "no text"));
        sample_close(&sample);
    }
}

static void test_places_after_front_matter_and_byte_order_mark(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample,
                "\xEF\xBB\xBF---\r\ntitle: A\r\n---\r\n\r\nUn.\r\n\r\n![](absent.png)\r\n");
    assert_true(messages_stand(&sample.messages, SEVERITY_ERROR, 7, 1, "absent.png"));
    assert_true(messages_stand(&sample.messages, SEVERITY_WARNING, 7, 1, "alternative"));
    assert_string_equal(sample.issue->publication, "A");
    sample_close(&sample);
}

static void test_bad_encoding_is_an_error_at_its_place(void **state)
{
    (void)state;
    struct sample sample;
    sample_read(&sample, "Un été.\n\ncaf\xE9\n");
    assert_true(messages_stand(&sample.messages, SEVERITY_ERROR, 3, 4, "UTF-8"));
    sample_close(&sample);
}

static void test_missing_file_is_a_failure(void **state)
{
    (void)state;
    struct sample sample;
    sample_open(&sample);
    sample_load(&sample, "absent.md", NULL);
    assert_null(sample.issue);
    assert_int_not_equal(sample.failure.kind, FAILURE_NONE);
    assert_non_null(strstr(sample.failure.text, "absent.md"));
    sample_close(&sample);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_splitting),
        cmocka_unit_test(test_one_heading_after_text_is_an_article),
        cmocka_unit_test(test_page_mark_goes_with_the_article_it_opens),
        cmocka_unit_test(test_front_matter_speaks_for_the_whole),
        cmocka_unit_test(test_authors_are_those_of_each_article),
        cmocka_unit_test(test_bad_authors_are_told_once),
        cmocka_unit_test(test_title_and_language_from_options),
        cmocka_unit_test(test_front_matter_comes_before_options),
        cmocka_unit_test(test_file_name_is_the_last_resort),
        cmocka_unit_test(test_names_are_numbered_and_safe),
        cmocka_unit_test(test_empty_files_are_errors),
        cmocka_unit_test(test_places_after_front_matter_and_byte_order_mark),
        cmocka_unit_test(test_bad_encoding_is_an_error_at_its_place),
        cmocka_unit_test(test_missing_file_is_a_failure),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
