#include "support/sample.h"

#include "issue/headline.h"

#include <string.h>

/* An issue of articles a to h; the longer its line, the longer the article. */
static void load_issue(struct sample *sample, const char *manifest)
{
    sample_open(sample);
    folder_write(sample->arena, sample->folder, "issue.yaml", manifest);
    for (int index = 0; index < 8; index++) {
        struct buffer text;
        buffer_init(&text);
        buffer_format(&text, "# Titre %c\n\n", 'a' + index);
        for (int word = 0; word < 100 + 20 * index; word++)
            buffer_append_string(&text, "mot ");
        folder_write(sample->arena, sample->folder,
                     arena_format(sample->arena, "%c.md", 'a' + index), text.data);
        buffer_free(&text);
    }
    folder_write(sample->arena, sample->folder, "short.md", "# Court\n\nRien.\n");
    folder_write(sample->arena, sample->folder, "name.md", "# Le Perron\n\nRien.\n");
    sample_load(sample, "", NULL);
    assert_non_null(sample->issue);
}

static void assert_headlines(const char *articles, const char *expected)
{
    struct sample sample;
    sample_open(&sample);
    const char *manifest =
        arena_format(sample.arena, "publication: Le Perron\narticles:\n%s", articles);
    struct sample loaded;
    load_issue(&loaded, manifest);
    const struct article *chosen[HEADLINES_MOST];
    size_t count = headline_choose(loaded.issue, chosen);
    struct buffer titles;
    buffer_init(&titles);
    for (size_t index = 0; index < count; index++)
        buffer_format(&titles, "%s%s", index > 0 ? ", " : "",
                      strrchr(chosen[index]->title, ' ') != NULL
                          ? strrchr(chosen[index]->title, ' ') + 1
                          : chosen[index]->title);
    assert_string_equal(titles.data, expected);
    buffer_free(&titles);
    sample_close(&loaded);
    sample_close(&sample);
}

static void test_the_longest_leads(void **state)
{
    (void)state;
    assert_headlines("  - a.md\n  - c.md\n  - b.md\n", "c, a, b");
    assert_headlines("  - a.md\n  - b.md\n  - c.md\n  - d.md\n  - e.md\n  - f.md\n  - g.md\n",
                     "g, c, d, e, f");
}

static void test_each_section_has_its_turn(void **state)
{
    (void)state;
    assert_headlines("  - section: Un\n    articles: [e.md, f.md, g.md, h.md]\n"
                     "  - section: Deux\n    articles: [a.md]\n"
                     "  - section: Trois\n    articles: [b.md, c.md]\n",
                     "h, f, g, a, c");
}

static void test_minor_articles_wait(void **state)
{
    (void)state;
    assert_headlines("  - section: Un\n    articles: [a.md, b.md, c.md, d.md, e.md]\n"
                     "  - section: Deux\n    articles: [short.md]\n",
                     "e, a, b, c, d");
    assert_headlines("  - section: Un\n    articles: [a.md]\n"
                     "  - section: Deux\n    articles: [short.md]\n",
                     "a, Court");
}

static void test_the_name_is_no_headline(void **state)
{
    (void)state;
    assert_headlines("  - name.md\n  - a.md\n", "a");
    assert_headlines("  - name.md\n", "");
}

static const char *cover_alternative(const struct sample *sample)
{
    return sample->issue->cover_page.document->first_child->first_child->text;
}

static void test_the_alternative_says_what_a_drawn_cover_shows(void **state)
{
    (void)state;
    struct sample sample;
    load_issue(&sample, "publication: Le Perron\nissue: N° 14\narticles:\n  - a.md\n  - b.md\n");
    assert_string_equal(cover_alternative(&sample),
                        "Couverture : Le Perron, N° 14. À la une : Titre b ; Titre a.");
    sample_close(&sample);
    load_issue(&sample, "publication: Le Perron\narticles: [name.md]\n");
    assert_string_equal(cover_alternative(&sample), "Couverture : Le Perron");
    sample_close(&sample);
    load_issue(&sample, "publication: P\ncover-alternative: Un pont\narticles: [a.md]\n");
    assert_string_equal(cover_alternative(&sample), "Un pont");
    sample_close(&sample);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_the_longest_leads),
        cmocka_unit_test(test_each_section_has_its_turn),
        cmocka_unit_test(test_minor_articles_wait),
        cmocka_unit_test(test_the_name_is_no_headline),
        cmocka_unit_test(test_the_alternative_says_what_a_drawn_cover_shows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
