#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/xml_read.h"
#include "epub/smil.h"
#include "epub/xhtml.h"
#include "speech/script.h"
#include "support/sample.h"

#include <locale.h>
#include <string.h>

/* An article rendered as text and as overlay, each sentence a second and a bit long. */
struct rendering {
    struct sample sample;
    struct reader *reader;
    struct script *script;
    struct timeline timeline;
    struct smil_span span;
    struct buffer xhtml;
    struct buffer smil;
    struct xml_element *text;
    struct xml_element *overlay;
};

enum { RATE = 22050, CLIP = 22777 };

static void render(struct rendering *rendering, const char *text)
{
    memset(rendering, 0, sizeof *rendering);
    sample_read(&rendering->sample, text);
    struct sample *sample = &rendering->sample;
    assert_non_null(sample->issue);
    const struct article *article = &sample->issue->articles[0];
    static struct diagnostics diagnostics; /* lives as long as the reader */
    rendering->reader = reader_create(folder_of_data(), &diagnostics, &sample->failure);
    rendering->script = script_create(article->name);
    script_add_article(rendering->script, article, rendering->reader, sample->strings);
    script_finish(rendering->script);
    rendering->timeline.sample_rate = RATE;
    for (size_t index = 0; index < rendering->script->count; index++)
        timeline_add(&rendering->timeline, (int64_t)index * CLIP, (int64_t)(index + 1) * CLIP);
    rendering->span = smil_find(rendering->script, article);
    buffer_init(&rendering->xhtml);
    buffer_init(&rendering->smil);
    struct package package = {.issue = sample->issue, .strings = sample->strings};
    xhtml_render(&package, article, &rendering->xhtml);
    struct package_page page = {.article = article,
                                .script = rendering->script,
                                .timeline = &rendering->timeline,
                                .span = rendering->span};
    smil_render(&page, &rendering->smil);
    rendering->text = xml_read(sample->arena, "a.xhtml", rendering->xhtml.data,
                               rendering->xhtml.length, &sample->messages.diagnostics);
    rendering->overlay = xml_read(sample->arena, "a.smil", rendering->smil.data,
                                  rendering->smil.length, &sample->messages.diagnostics);
    assert_non_null(rendering->text);
    assert_non_null(rendering->overlay);
}

static void end_rendering(struct rendering *rendering)
{
    buffer_free(&rendering->xhtml);
    buffer_free(&rendering->smil);
    timeline_free(&rendering->timeline);
    script_destroy(rendering->script);
    reader_destroy(rendering->reader);
    sample_close(&rendering->sample);
}

/* The element below `root` (itself included) with that attribute value; NULL when there is none. */
static const struct xml_element *with(const struct xml_element *root, const char *attribute,
                                      const char *value)
{
    for (const struct xml_element *element = root; element != NULL; element = element->next) {
        if (element->name == NULL)
            continue;
        const char *found = xml_attribute_value(element, attribute);
        if (found != NULL && strcmp(found, value) == 0)
            return element;
        const struct xml_element *below = with(element->first_child, attribute, value);
        if (below != NULL)
            return below;
    }
    return NULL;
}

static const char everything[] =
    "# Le titre & l’*essai* <abbr title=\"a &quot;b&quot;\">X</abbr>\n\nTexte *long. Suite* <ici>. "
    "Note[^1].\n\n### Sous-titre\n\n> Cité.\n\n> [!ENCADRÉ] Boîte\n> Dans.\n\n"
    "Tableau : prix\n\n| a | b |\n|:-:|--:|\n| c | d |\n\n4. un\n5. deux\n\n<!-- page 4 -->\n\n"
    "- x\n\n- y\n\n> [!EXERGUE]\n> « Suite »\n\n```\nligne <b>\nautre\n```\n\n"
    "<span lang=\"en\">Hello</span> [lien](https://a.fr/?a=1&b=2).  \nLigne.\n\n---\n\n"
    "[^1]: La note. Deux.\n\n# Autre\n\nFin.\n";

static void test_both_are_well_formed(void **state)
{
    (void)state;
    struct rendering rendering;
    render(&rendering, everything);
    assert_string_equal(rendering.text->name, "html");
    assert_string_equal(rendering.text->namespace, "http://www.w3.org/1999/xhtml");
    assert_string_equal(xml_attribute_value(rendering.text, "xml:lang"), "fr");
    assert_string_equal(xml_attribute_value(rendering.text, "lang"), "fr");
    assert_string_equal(rendering.overlay->name, "smil");
    assert_string_equal(rendering.overlay->namespace, "http://www.w3.org/ns/SMIL");
    assert_string_equal(xml_attribute_value(rendering.overlay, "version"), "3.0");
    assert_non_null(strstr(rendering.xhtml.data, "<!DOCTYPE html>"));
    end_rendering(&rendering);
}

static void test_structures_have_their_roles(void **state)
{
    (void)state;
    static const char *const expected[][2] = {
        {"doc-chapter", "section"}, {"doc-pullquote", "aside"}, {"doc-footnote", "aside"},
        {"doc-pagebreak", "div"},   {"doc-noteref", "a"},       {"doc-backlink", "a"},
    };
    struct rendering rendering;
    render(&rendering, everything);
    for (size_t index = 0; index < sizeof expected / sizeof *expected; index++) {
        const struct xml_element *element = with(rendering.text, "role", expected[index][0]);
        assert_non_null(element);
        assert_string_equal(element->name, expected[index][1]);
    }
    assert_string_equal(with(rendering.text, "start", "4")->name, "ol");
    assert_string_equal(with(rendering.text, "scope", "col")->name, "th");
    assert_string_equal(with(rendering.text, "title", "a \"b\"")->name, "abbr");
    assert_string_equal(with(rendering.text, "href", "https://a.fr/?a=1&b=2")->name, "a");
    const struct xml_element *english = with(rendering.text, "lang", "en");
    assert_string_equal(xml_attribute_value(english, "xml:lang"), "en");
    const struct xml_element *pull = with(rendering.text, "role", "doc-pullquote");
    assert_string_equal(xml_attribute_value(pull, "data-overlay"), "skip");
    end_rendering(&rendering);
}

/* Table captions are caption elements that come first; XHTML has no figcaption in a table. */
static void test_captions(void **state)
{
    (void)state;
    struct rendering rendering;
    render(&rendering, everything);
    const char *table = strstr(rendering.xhtml.data, "<table");
    assert_non_null(table);
    const char *end = strstr(table, "</table>");
    const char *caption = strstr(table, "<caption");
    assert_true(caption != NULL && caption < end);
    const char *wrong = strstr(table, "<figcaption");
    assert_true(wrong == NULL || wrong > end);
    end_rendering(&rendering);
}

/* What the sheets of styles/ hold on to. */
static void test_hooks_of_the_sheets(void **state)
{
    (void)state;
    struct rendering rendering;
    render(&rendering,
           "# Titre\n\n12, place du Marché  \nBeffroi\n\n- Un an\n  - Plein : 45 €\n"
           "  - Réduit : 40 €\n\n| A | B | C | D |\n|---|---|---|---|\n| a | b | c | d |\n");
    assert_string_equal(with(rendering.text, "class", "lines")->name, "p");
    assert_string_equal(with(rendering.text, "class", "rate-groups")->name, "ul");
    assert_string_equal(with(rendering.text, "class", "rate-group")->name, "li");
    assert_string_equal(with(rendering.text, "class", "rates")->name, "ul");
    assert_non_null(strstr(rendering.xhtml.data, "Plein : <b>45 €</b>"));
    assert_string_equal(with(rendering.text, "class", "wide")->name, "table");
    assert_string_equal(with(rendering.text, "data-label", "B")->name, "td");
    end_rendering(&rendering);
}

static void render_article(struct sample *sample, const struct article *article,
                           struct buffer *xhtml)
{
    struct package package = {.issue = sample->issue, .strings = sample->strings};
    buffer_init(xhtml);
    xhtml_render(&package, article, xhtml);
}

static void test_colors_of_sections(void **state)
{
    (void)state;
    struct sample sample;
    struct buffer xhtml;
    sample_open(&sample);
    folder_write(sample.arena, sample.folder, "a.md", "# Un\n\nTexte.\n");
    folder_write(sample.arena, sample.folder, "b.md", "# Deux\n\nTexte.\n");
    folder_write(sample.arena, sample.folder, "issue.yaml",
                 "publication: P\narticles:\n  - a.md\n  - section: Vie & culture\n"
                 "    color: \"#8c2f1b\"\n    articles: [b.md]\n");
    sample_load(&sample, "", NULL);
    render_article(&sample, &sample.issue->title_page, &xhtml);
    assert_non_null(strstr(xhtml.data, "style=\"--section-color: #8c2f1b\">\n<h3"));
    buffer_free(&xhtml);
    render_article(&sample, &sample.issue->articles[0], &xhtml);
    assert_null(strstr(xhtml.data, "style="));
    buffer_free(&xhtml);
    render_article(&sample, &sample.issue->articles[1], &xhtml);
    assert_non_null(
        strstr(xhtml.data, "style=\"--section-color: #8c2f1b\">\n<p class=\"kicker\">"));
    assert_non_null(strstr(xhtml.data, "P — <strong>Vie &amp; culture</strong>"));
    buffer_free(&xhtml);
    sample_close(&sample);
}

/* Every id of a text stands once, and every reference to one has its target. */
static void check_ids(const struct rendering *rendering, const struct xml_element *element)
{
    for (; element != NULL; element = element->next) {
        if (element->name == NULL)
            continue;
        const char *href = xml_attribute_value(element, "href");
        if (href != NULL && href[0] == '#')
            assert_non_null(with(rendering->text, "id", href + 1));
        const char *label = xml_attribute_value(element, "aria-labelledby");
        if (label != NULL)
            assert_non_null(with(rendering->text, "id", label));
        const char *id = xml_attribute_value(element, "id");
        if (id != NULL)
            assert_ptr_equal(with(rendering->text, "id", id), element);
        check_ids(rendering, element->first_child);
    }
}

static void test_ids_and_references(void **state)
{
    (void)state;
    struct rendering rendering;
    render(&rendering, everything);
    check_ids(&rendering, rendering.text);
    end_rendering(&rendering);
}

/* The same for every article of an issue: nothing leads to an id that its document lacks. */
static void check_references_of_all(const char *text)
{
    struct sample sample;
    sample_read(&sample, text);
    for (size_t index = 0; index < sample.issue->article_count; index++) {
        struct rendering rendering = {0};
        buffer_init(&rendering.xhtml);
        struct package package = {.issue = sample.issue, .strings = sample.strings};
        xhtml_render(&package, &sample.issue->articles[index], &rendering.xhtml);
        rendering.text = xml_read(sample.arena, "a.xhtml", rendering.xhtml.data,
                                  rendering.xhtml.length, &sample.messages.diagnostics);
        buffer_free(&rendering.xhtml);
        check_ids(&rendering, rendering.text);
    }
    sample_close(&sample);
}

static void test_a_note_cited_by_two_articles_of_a_file(void **state)
{
    (void)state;
    check_references_of_all("# Un\n\nA[^1].\n\n# Deux\n\nB[^1].\n\n[^1]: N.\n");
}

static void test_a_note_cited_where_it_cannot_be_shown(void **state)
{
    (void)state;
    check_references_of_all("![Alt[^1]](https://a.example/x.png) Texte.\n\n[^1]: N.\n");
    check_references_of_all("| a |\n|---|\n| x | y[^1] |\n\n[^1]: N.\n");
}

struct overlay_check {
    const struct rendering *rendering;
    size_t pars;
    char last_end[32];
};

/* Checks every par and seq: their text is there, clips follow each other. */
static void check_overlay(struct overlay_check *check, const struct xml_element *element)
{
    for (; element != NULL; element = element->next) {
        if (element->name == NULL)
            continue;
        const char *reference = xml_attribute_value(element, "epub:textref");
        if (reference == NULL && strcmp(element->name, "text") == 0)
            reference = xml_attribute_value(element, "src");
        if (reference != NULL) {
            assert_int_equal(strncmp(reference, "../text/", 8), 0);
            assert_non_null(with(check->rendering->text, "id", strchr(reference, '#') + 1));
        }
        if (strcmp(element->name, "seq") == 0)
            assert_non_null(reference);
        if (strcmp(element->name, "audio") == 0) {
            assert_string_equal(xml_attribute_value(element, "clipBegin"), check->last_end);
            strcpy(check->last_end, xml_attribute_value(element, "clipEnd"));
            check->pars++;
        }
        check_overlay(check, element->first_child);
    }
}

static void test_overlay_follows_the_script(void **state)
{
    (void)state;
    struct rendering rendering;
    render(&rendering, everything);
    struct overlay_check check = {.rendering = &rendering, .last_end = "0.000s"};
    check_overlay(&check, rendering.overlay);
    assert_int_equal(check.pars, rendering.script->count);
    struct buffer end;
    buffer_init(&end);
    smil_clock(&end, smil_duration(rendering.script, &rendering.span, &rendering.timeline));
    assert_string_equal(check.last_end, end.data);
    buffer_free(&end);
    end_rendering(&rendering);
}

static void test_sequences_have_their_types(void **state)
{
    (void)state;
    static const char *const types[] = {"sidebar", "table", "list", "footnote"};
    struct rendering rendering;
    render(&rendering, everything);
    for (size_t index = 0; index < sizeof types / sizeof *types; index++) {
        const struct xml_element *sequence = with(rendering.overlay, "epub:type", types[index]);
        assert_non_null(sequence);
        assert_string_equal(sequence->name, "seq");
    }
    assert_null(with(rendering.overlay, "epub:type", "pullquote"));
    assert_string_equal(with(rendering.overlay, "epub:type", "pagebreak")->name, "par");
    end_rendering(&rendering);
}

static void check_clock_values(void)
{
    static const struct {
        int64_t milliseconds;
        const char *clock;
    } cases[] = {{0, "0.000s"},           {7, "0.007s"},      {999, "0.999s"},
                 {1000, "1.000s"},        {12345, "12.345s"}, {3600000, "3600.000s"},
                 {86400001, "86400.001s"}};
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        struct buffer out;
        buffer_init(&out);
        smil_clock(&out, cases[index].milliseconds);
        assert_string_equal(out.data, cases[index].clock);
        buffer_free(&out);
    }
}

static void test_clock_values(void **state)
{
    (void)state;
    check_clock_values();
}

static void test_clock_values_in_french(void **state)
{
    (void)state;
    if (setlocale(LC_ALL, "fr_FR.UTF-8") == NULL) {
        print_message("skipped: no locale fr_FR.UTF-8, in which decimals stand behind a comma\n");
        skip();
    }
    check_clock_values();
    setlocale(LC_ALL, "C");
}

static void test_milliseconds_add_up(void **state)
{
    (void)state;
    struct timeline timeline = {.sample_rate = 22050};
    int64_t sum = 0;
    for (int64_t index = 0; index < 1000; index++)
        timeline_add(&timeline, index * 10007, (index + 1) * 10007);
    for (size_t index = 0; index < timeline.count; index++)
        sum += timeline_milliseconds(&timeline, timeline.clips[index].end) -
               timeline_milliseconds(&timeline, timeline.clips[index].begin);
    assert_int_equal(sum, timeline_duration(&timeline));
    timeline_free(&timeline);
}

static void test_damaged_timelines_are_refused(void **state)
{
    (void)state;
    static const char *const damaged[] = {
        "",
        "22050",
        "22050 1\n",
        "0 1\n0 10\n",
        "22050 2\n0 10\n20 30\n",
        "22050 1\n0 0\n",
        "22050 1\n5 10\n",
        "22050 1\n0 9223372036854775807\n",
        "22050 1\n0 10 0 x\n",
        "22050 1\n0 10 1 5 0 6\n",
        "22050 1\n0 10 0 11\n",
    };
    char text[64] = "22050 2\n0 10 0 5 2 7\n10 30\n";
    struct timeline timeline;
    assert_true(timeline_read(&timeline, text, true));
    assert_int_equal(timeline.count, 2);
    assert_int_equal(timeline.word_count, 2);
    timeline_free(&timeline);
    for (size_t index = 0; index < sizeof damaged / sizeof *damaged; index++) {
        strcpy(text, damaged[index]);
        assert_false(timeline_read(&timeline, text, true));
    }
}

static void test_a_heading_only_article(void **state)
{
    (void)state;
    struct rendering rendering;
    render(&rendering, "# Seul\n");
    assert_non_null(with(rendering.text, "role", "doc-chapter"));
    assert_true(rendering.script->count >= 1);
    end_rendering(&rendering);
}

static void test_hostile_text_stays_text(void **state)
{
    (void)state;
    struct rendering rendering;
    render(&rendering, "# \\<script> & ]]>\n\n\\<script>alert(1)\\</script> &#1; &#xFFFE; x\n\n"
                       "[a](javascript:alert(1)) `<i>`\n\n<img src=x onerror=alert(1)>\n");
    assert_null(strstr(rendering.xhtml.data, "<script>alert"));
    assert_null(strstr(rendering.xhtml.data, "javascript:"));
    assert_null(strstr(rendering.xhtml.data, "onerror"));
    end_rendering(&rendering);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_both_are_well_formed),
        cmocka_unit_test(test_structures_have_their_roles),
        cmocka_unit_test(test_captions),
        cmocka_unit_test(test_hooks_of_the_sheets),
        cmocka_unit_test(test_colors_of_sections),
        cmocka_unit_test(test_ids_and_references),
        cmocka_unit_test(test_a_note_cited_by_two_articles_of_a_file),
        cmocka_unit_test(test_a_note_cited_where_it_cannot_be_shown),
        cmocka_unit_test(test_overlay_follows_the_script),
        cmocka_unit_test(test_sequences_have_their_types),
        cmocka_unit_test(test_clock_values),
        cmocka_unit_test(test_clock_values_in_french),
        cmocka_unit_test(test_milliseconds_add_up),
        cmocka_unit_test(test_damaged_timelines_are_refused),
        cmocka_unit_test(test_a_heading_only_article),
        cmocka_unit_test(test_hostile_text_stays_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
