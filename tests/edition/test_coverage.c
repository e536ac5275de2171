/* Every text of every page is spoken once, in order, or skipped on purpose; no clip is silent. */
#include "base/file.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "support/edition.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* What is wrong with a page and its overlay, counted. */
struct faults {
    int uncovered; /* texts in no fragment */
    int twice;     /* texts in more than one */
    int disorder;  /* fragments before the one before them */
    int missing;   /* fragments that are not in the page */
    size_t texts;
    size_t skipped;
    char first[160];
};

struct page {
    const struct edition_clip *clips;
    size_t clip_count;
    size_t *order; /* of the clips' elements in the page; 0: not met */
    size_t met;
    struct faults faults;
};

static bool has_token(const char *list, const char *token)
{
    return list != NULL && strstr(list, token) != NULL;
}

static bool is_skipped(const struct xml_element *element)
{
    const char *overlay = xml_attribute_value(element, "data-overlay");
    const char *role = xml_attribute_value(element, "role");
    return (overlay != NULL && strcmp(overlay, "skip") == 0) || has_token(role, "doc-pagebreak") ||
           has_token(role, "doc-noteref") || xml_attribute_value(element, "hidden") != NULL;
}

/* How many fragments the element is. */
static int count_fragments(struct page *page, const struct xml_element *element)
{
    const char *id = xml_attribute_value(element, "id");
    int count = 0;
    page->met++;
    for (size_t index = 0; id != NULL && index < page->clip_count; index++) {
        if (strcmp(page->clips[index].id, id) == 0) {
            page->order[index] = page->met;
            count++;
        }
    }
    return count;
}

static void judge_text(struct page *page, const char *text, int fragments, bool skipped)
{
    struct faults *faults = &page->faults;
    if (!unicode_has_word(text, strlen(text)))
        return;
    faults->texts++;
    faults->skipped += skipped;
    if (skipped || fragments == 1)
        return;
    if (faults->first[0] == '\0')
        snprintf(faults->first, sizeof faults->first, "%.150s", text);
    if (fragments == 0)
        faults->uncovered++;
    else
        faults->twice++;
}

static void walk(struct page *page, const struct xml_element *element, int fragments, bool skipped)
{
    if (element->name == NULL) {
        judge_text(page, element->text, fragments, skipped);
        return;
    }
    fragments += count_fragments(page, element);
    skipped = skipped || is_skipped(element);
    if (strcmp(element->name, "img") == 0) {
        const char *alternative = xml_attribute_value(element, "alt");
        judge_text(page, alternative != NULL ? alternative : "", fragments, skipped);
    }
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        walk(page, child, fragments, skipped);
}

static const struct xml_element *find_body(const struct xml_element *html)
{
    const struct xml_element *body = html->first_child;
    while (body != NULL && (body->name == NULL || strcmp(body->name, "body") != 0))
        body = body->next;
    return body;
}

static struct faults judge(const struct xml_element *html, const struct edition_clip *clips,
                           size_t count)
{
    struct page page = {.clips = clips, .clip_count = count};
    page.order = memory_allocate((count + 1) * sizeof *page.order);
    walk(&page, find_body(html), 0, false);
    for (size_t index = 0; index < count; index++) {
        page.faults.missing += page.order[index] == 0;
        page.faults.disorder += index > 0 && page.order[index] <= page.order[index - 1];
    }
    free(page.order);
    return page.faults;
}

/* True when at least 50 ms of the clip are louder than a whisper. */
static bool is_heard(const struct edition_sound *sound, const struct edition_clip *clip)
{
    enum { STEP_MILLISECONDS = 10, LEAST_STEPS = 5, WHISPER = 200 };
    size_t step = (size_t)sound->sample_rate * STEP_MILLISECONDS / 1000;
    size_t end = (size_t)clip->end * (size_t)sound->sample_rate / 1000;
    int heard = 0;
    for (size_t begin = (size_t)clip->begin * (size_t)sound->sample_rate / 1000;
         begin + step <= end && begin + step <= sound->count; begin += step) {
        double energy = 0;
        for (size_t index = begin; index < begin + step; index++)
            energy += (double)sound->samples[index] * sound->samples[index];
        heard += sqrt(energy / (double)step) > WHISPER;
    }
    return heard >= LEAST_STEPS;
}

struct totals {
    size_t pages;
    size_t clips;
    size_t texts;
    size_t skipped;
};

static void check_page(struct arena *arena, const char *book, const char *document,
                       struct totals *totals)
{
    size_t count;
    const struct edition_clip *clips =
        edition_clips(arena, book, edition_overlay(arena, document), &count);
    assert_true(count > 0);
    struct faults faults = judge(edition_page(arena, book, document), clips, count);
    if (faults.uncovered + faults.twice + faults.disorder + faults.missing > 0)
        fail_msg("%s: %d texts not spoken, %d twice, %d out of order, %d missing; first: %s",
                 document, faults.uncovered, faults.twice, faults.disorder, faults.missing,
                 faults.first);
    struct edition_sound sound;
    assert_true(edition_decode(book, clips[0].audio, &sound));
    for (size_t index = 0; index < count; index++) {
        if (!is_heard(&sound, &clips[index]))
            fail_msg("%s#%s: nothing is heard", document, clips[index].id);
    }
    free(sound.samples);
    totals->pages++;
    totals->clips += count;
    totals->texts += faults.texts;
    totals->skipped += faults.skipped;
}

static void check_book(struct arena *arena, const char *book, const char *name)
{
    struct totals totals = {0};
    for (const char **document = edition_spine(arena, book); *document != NULL; document++)
        check_page(arena, book, *document, &totals);
    assert_true(totals.pages >= 3 && totals.texts > 0);
    printf("coverage: %s: %zu pages, %zu clips, %zu texts, %zu of them skipped on purpose\n", name,
           totals.pages, totals.clips, totals.texts, totals.skipped);
}

static void check_input(const char *input, const char *id)
{
    struct failure failure = {0};
    struct arena *arena = arena_create();
    char *folder;
    assert_true(file_make_temporary_folder(arena, "/tmp/crieur-coverage-", &folder, &failure));
    assert_int_equal(edition_run("build -q -o '%s' '%s' 2>/dev/null", folder, input), 0);
    check_book(arena, arena_format(arena, "%s/%s.epub", folder, id), id);
    file_remove_tree(folder);
    arena_destroy(arena);
}

static void test_sample_is_covered(void **state)
{
    (void)state;
    check_input("tests/issues/perron-2025-t2", "le-perron-014");
}

static void test_every_construct_is_covered(void **state)
{
    (void)state;
    check_input("tests/edition/data/everything.md", "tout-ce-qu-un-article-peut-avoir");
}

/* A page of three sentences, one of them skipped, for the judge to be judged by. */
static const char three_sentences[] =
    "<html xmlns='http://www.w3.org/1999/xhtml'><body><p><span id='s1'>Un.</span> "
    "<span id='s2'>Deux.</span></p><p data-overlay='skip'>Trois.</p></body></html>";

static struct faults judge_three(const struct edition_clip *clips, size_t count)
{
    struct arena *arena = arena_create();
    struct diagnostics diagnostics = {0};
    struct faults faults =
        judge(xml_read(arena, "test", three_sentences, sizeof three_sentences - 1, &diagnostics),
              clips, count);
    arena_destroy(arena);
    return faults;
}

static void test_judge_sees_faults(void **state)
{
    (void)state;
    const struct edition_clip right[] = {{.id = "s1"}, {.id = "s2"}};
    const struct edition_clip swapped[] = {{.id = "s2"}, {.id = "s1"}};
    const struct edition_clip repeated[] = {{.id = "s1"}, {.id = "s1"}, {.id = "s2"}};
    const struct edition_clip foreign[] = {{.id = "s1"}, {.id = "s2"}, {.id = "s3"}};
    struct faults faults = judge_three(right, 2);
    assert_int_equal(faults.uncovered + faults.twice + faults.disorder + faults.missing, 0);
    assert_int_equal(faults.texts, 3);
    assert_int_equal(faults.skipped, 1);
    assert_int_equal(judge_three(right, 1).uncovered, 1);
    assert_int_equal(judge_three(swapped, 2).disorder, 1);
    assert_int_equal(judge_three(repeated, 3).twice, 1);
    assert_int_equal(judge_three(foreign, 3).missing, 1);
}

static void test_silence_is_seen(void **state)
{
    (void)state;
    struct edition_sound sound = {.count = 22050, .sample_rate = 22050};
    sound.samples = memory_allocate(sound.count * sizeof *sound.samples);
    const struct edition_clip clip = {.begin = 0, .end = 1000};
    assert_false(is_heard(&sound, &clip));
    for (size_t index = 8000; index < 12000; index++)
        sound.samples[index] = index % 20 < 10 ? 4000 : -4000;
    assert_true(is_heard(&sound, &clip));
    free(sound.samples);
}

static void test_given_book_is_covered(void **state)
{
    struct arena *arena = arena_create();
    check_book(arena, *state, file_base_name(*state));
    arena_destroy(arena);
}

/* With an argument only that book is judged. */
int main(int count, char **arguments)
{
    const struct CMUnitTest given[] = {
        cmocka_unit_test_prestate(test_given_book_is_covered, count > 1 ? arguments[1] : NULL)};
    if (count > 1)
        return cmocka_run_group_tests(given, NULL, NULL);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_judge_sees_faults),
        cmocka_unit_test(test_silence_is_seen),
        cmocka_unit_test(test_every_construct_is_covered),
        cmocka_unit_test(test_sample_is_covered),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
