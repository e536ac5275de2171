/* Word by word: every displayed word lights up with exactly one fragment, when the engine says that
 * it begins. */
#include "base/file.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "issue/load.h"
#include "speech/script.h"
#include "support/edition.h"
#include "support/engine.h"
#include "support/page_text.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define SAMPLE "tests/issues/perron-2025-t2"
#define SINGLE "tests/edition/data/words.md"
#define EVERY  "tests/edition/data/everything.md"
#define RATE   22050

enum {
    SHORTEST_MILLISECONDS = 300,
    SHORTEST_SENTENCE = 400 * RATE / 1000, /* samples: silence is added to shorter ones */
    ALLOWED_MILLISECONDS = 30,
};

struct edition {
    const char *book;
    const char *plain; /* the same without narration, and so without fragments */
    struct issue *issue;
    const struct strings *strings;
    const struct voice_profile *profile;
    struct reader *reader;
};

static struct arena *arena;
static char *folder;
static struct edition sample;
static struct edition single;
static struct edition every;

static bool build(struct edition *edition, const char *input, const char *id)
{
    struct failure failure = {0};
    static struct diagnostics diagnostics; /* lives as long as the reader */
    struct load_options options = {.mend = true};
    if (edition_run("build -q --sync word -o '%s' '%s' 2>/dev/null", folder, input) != 0 ||
        edition_run("build -q --no-audio -o '%s' '%s' 2>/dev/null", folder, input) != 0)
        return false;
    edition->book = arena_format(arena, "%s/%s.epub", folder, id);
    edition->plain = arena_format(arena, "%s/%s.text.epub", folder, id);
    edition->issue = issue_load(input, ".", &options, &diagnostics, &failure);
    edition->strings = strings_read(arena, ".", "fr", &failure);
    edition->profile = voice_read(arena, ".", "fr", "fr", &failure);
    edition->reader = reader_create(".", &diagnostics, &failure);
    return edition->issue != NULL && edition->profile != NULL && edition->reader != NULL;
}

static int build_editions(void **state)
{
    (void)state;
    struct failure failure = {0};
    arena = arena_create();
    return file_make_temporary_folder(arena, "/tmp/crieur-words-", &folder, &failure) &&
                   build(&sample, SAMPLE, "le-perron-014") &&
                   build(&single, SINGLE, "mot-a-mot-l-echo-n-3") &&
                   build(&every, EVERY, "tout-ce-qu-un-article-peut-avoir")
               ? 0
               : -1;
}

static int remove_editions(void **state)
{
    (void)state;
    file_remove_tree(folder);
    reader_destroy(sample.reader);
    reader_destroy(single.reader);
    reader_destroy(every.reader);
    issue_destroy(sample.issue);
    issue_destroy(single.issue);
    issue_destroy(every.issue);
    arena_destroy(arena);
    return 0;
}

/* The text of a page and the fragments in it. */

struct faults {
    int uncovered; /* words, or signs of a narrated sentence, in no fragment */
    int twice;     /* words in a fragment within a fragment */
    int cut;       /* words with a part in one and a part in another */
    int disorder;  /* fragments before the one before them */
    int missing;   /* fragments that are not in the page */
    int repeated;  /* fragments whose id stands there twice */
    size_t words;
    char first[80];
};

static int count_faults(const struct faults *faults)
{
    return faults->uncovered + faults->twice + faults->cut + faults->disorder + faults->missing +
           faults->repeated;
}

static void judge_word(const struct page_text *page, size_t begin, size_t end,
                       struct faults *faults)
{
    const struct page_character *characters = page->characters;
    bool says = page->sentences[characters[begin].sentence].narrated;
    bool whole = true;
    bool once = true;
    struct buffer text;
    buffer_init(&text);
    for (size_t index = begin; index < end; index++) {
        says = says || unicode_is_word(characters[index].code);
        whole = whole && characters[index].fragment == characters[begin].fragment;
        once = once && !characters[index].twice;
        unicode_append(&text, characters[index].code);
    }
    bool covered = !whole || characters[begin].fragment != PAGE_NOWHERE || !says;
    if ((!covered || !whole || !once) && faults->first[0] == '\0')
        snprintf(faults->first, sizeof faults->first, "%.75s", text.data);
    faults->words += says;
    faults->uncovered += !covered;
    faults->cut += !whole;
    faults->twice += !once;
    buffer_free(&text);
}

static struct faults judge_page(const struct xml_element *html, const struct edition_clip *clips,
                                size_t count)
{
    struct page_text page;
    struct faults faults = {0};
    page_text_read(&page, html, clips, count);
    for (size_t begin = 0, end = 0; begin < page.count; begin = end) {
        const struct page_character *first = &page.characters[begin];
        for (end = begin + 1; first->code > ' ' && end < page.count; end++) {
            const struct page_character *next = &page.characters[end];
            if (next->code <= ' ' || next->sentence != first->sentence)
                break;
        }
        if (first->code > ' ')
            judge_word(&page, begin, end, &faults);
    }
    for (size_t index = 0; index < count; index++) {
        faults.missing += page.order[index] == 0;
        faults.disorder += index > 0 && page.order[index] <= page.order[index - 1];
    }
    faults.repeated = page.repeated;
    page_text_free(&page);
    return faults;
}

/* Clips by themselves. */

struct clip_faults {
    int gaps;      /* clips that do not begin where the one before ends */
    int backwards; /* clips that do not end after their begin */
    int brief;     /* clips that are too short to be seen, beside others of their sentence */
};

/* "s3w1" is of the sentence "s3". */
static bool are_of_one_sentence(const char *one, const char *other)
{
    size_t length = strcspn(one, "w");
    return one[length] == 'w' && strncmp(one, other, length + 1) == 0;
}

static struct clip_faults judge_clips(const struct edition_clip *clips, size_t count)
{
    struct clip_faults faults = {0};
    for (size_t index = 0; index < count; index++) {
        const struct edition_clip *clip = &clips[index];
        bool alone = (index == 0 || !are_of_one_sentence(clip->id, clips[index - 1].id)) &&
                     (index + 1 == count || !are_of_one_sentence(clip->id, clips[index + 1].id));
        faults.gaps += index > 0 && clip->begin != clips[index - 1].end;
        faults.backwards += clip->end <= clip->begin;
        faults.brief += !alone && clip->end - clip->begin < SHORTEST_MILLISECONDS;
    }
    return faults;
}

/* Without the elements that mark fragments, the page is that of an edition without narration: none
 * of its other elements is cut, and none is new. */
static void check_elements(const struct edition *edition, const char *document,
                           const struct xml_element *html, const struct edition_clip *clips,
                           size_t count)
{
    struct buffer with;
    struct buffer without;
    buffer_init(&with);
    buffer_init(&without);
    page_outline(html, clips, count, &with);
    page_outline(edition_page(arena, edition->plain, document), NULL, 0, &without);
    assert_string_equal(with.data, without.data);
    buffer_free(&with);
    buffer_free(&without);
}

static size_t check_page(const struct edition *edition, const char *document)
{
    size_t count;
    const struct edition_clip *clips =
        edition_clips(arena, edition->book, edition_overlay(arena, document), &count);
    const struct xml_element *html = edition_page(arena, edition->book, document);
    struct faults faults = judge_page(html, clips, count);
    if (count_faults(&faults) > 0)
        fail_msg("%s: %d words not covered, %d twice, %d cut; %d fragments out of order, %d "
                 "missing, %d repeated; first: %s",
                 document, faults.uncovered, faults.twice, faults.cut, faults.disorder,
                 faults.missing, faults.repeated, faults.first);
    struct clip_faults wrong = judge_clips(clips, count);
    if (wrong.gaps + wrong.backwards + wrong.brief > 0)
        fail_msg("%s: %d clips with a gap before, %d empty, %d too short", document, wrong.gaps,
                 wrong.backwards, wrong.brief);
    check_elements(edition, document, html, clips, count);
    return faults.words;
}

static void check_pages(const struct edition *edition, size_t least_words)
{
    size_t words = 0;
    for (const char **document = edition_spine(arena, edition->book); *document != NULL; document++)
        words += check_page(edition, *document);
    assert_true(words > least_words);
}

static void test_words_of_single_file(void **state)
{
    (void)state;
    check_pages(&single, 250);
}

static void test_words_of_every_construct(void **state)
{
    (void)state;
    check_pages(&every, 200);
}

static void test_words_of_sample(void **state)
{
    (void)state;
    check_pages(&sample, 10000);
}

/* A quotation mark that stands before a space lights up with what it opens. */
static size_t check_quotation_marks(const struct edition *edition, const char *document)
{
    size_t count;
    size_t marks = 0;
    struct page_text page;
    const struct edition_clip *clips =
        edition_clips(arena, edition->book, edition_overlay(arena, document), &count);
    page_text_read(&page, edition_page(arena, edition->book, document), clips, count);
    for (size_t index = 0; index + 2 < page.count; index++) {
        const struct page_character *mark = &page.characters[index];
        if (mark->code != 0xAB || mark[1].code != ' ')
            continue;
        marks++;
        if (mark[2].fragment != mark->fragment)
            fail_msg("%s#%s ends with a mark that opens", document, clips[mark->fragment].id);
    }
    page_text_free(&page);
    return marks;
}

static void test_quotation_marks_stay_with_words(void **state)
{
    (void)state;
    size_t marks = 0;
    for (const char **document = edition_spine(arena, sample.book); *document != NULL; document++)
        marks += check_quotation_marks(&sample, *document);
    assert_true(marks > 40);
}

/* When the fragments begin. */

/* True when the engine got the very text that is displayed: then its places are those of the page.
 */
static bool is_said_as_written(const struct page_sentence_text *sentence,
                               const struct utterance *utterance, const struct engine_said *said)
{
    struct buffer text;
    buffer_init(&text);
    spoken_to_text(&utterance->spoken, &text);
    bool same = said->calls == 1 && page_is_text(sentence, text.data);
    buffer_free(&text);
    return same;
}

static size_t characters_before(const char *text, size_t bytes)
{
    size_t count = 0;
    for (size_t index = 0; index < bytes; index++)
        count += ((unsigned char)text[index] & 0xC0) != 0x80;
    return count;
}

/* The event of the fragment's first word: the one at its place or, where other words are said than
 * stand there, the first of a word that is said for some of its text. NULL when there is none. */
static const struct engine_word *find_event(const struct page_fragment *fragment,
                                            const struct utterance *utterance,
                                            const struct engine_said *said, bool as_written)
{
    for (size_t index = 0; index < said->word_count; index++) {
        const struct engine_word *event = &said->words[index];
        const struct spoken_word *word = &utterance->spoken.words[event->word];
        size_t begin = characters_before(utterance->written, word->source_begin);
        size_t end = characters_before(utterance->written, word->source_end);
        if (as_written ? event->character == fragment->first
                       : begin < fragment->end && end > fragment->begin)
            return event;
    }
    return NULL;
}

static double milliseconds(int64_t samples)
{
    return (double)samples * 1000 / RATE;
}

struct measure {
    double *distances; /* ms */
    size_t count;
    size_t capacity;
    size_t unknown; /* fragments without an event */
    size_t parted;  /* spoken words that are said for text of two fragments */
};

static void add_distance(struct measure *measure, double distance)
{
    if (measure->count == measure->capacity) {
        measure->capacity = 2 * measure->capacity + 1024;
        measure->distances =
            memory_resize(measure->distances, measure->capacity * sizeof *measure->distances);
    }
    measure->distances[measure->count++] = distance;
}

/* True when some of the text that the word is said for lights up later than the rest. */
static bool is_parted(const struct page_sentence_text *sentence, const struct utterance *utterance,
                      const struct spoken_word *word)
{
    size_t begin = characters_before(utterance->written, word->source_begin);
    size_t end = characters_before(utterance->written, word->source_end);
    int parts = 0;
    for (size_t index = 0; index < sentence->fragment_count; index++)
        parts += begin < sentence->fragments[index].end && end > sentence->fragments[index].begin;
    return parts > 1;
}

/* Measures how far each fragment but the first begins from its first word; the utterance begins at
 * the sample `origin`. */
static void measure_sentence(struct measure *measure, const struct page_sentence_text *sentence,
                             const struct utterance *utterance, const struct engine_said *said,
                             int64_t origin)
{
    bool as_written = is_said_as_written(sentence, utterance, said);
    for (size_t index = 0; index < utterance->spoken.count; index++)
        measure->parted += is_parted(sentence, utterance, &utterance->spoken.words[index]);
    for (size_t index = 1; index < sentence->fragment_count; index++) {
        const struct page_fragment *fragment = &sentence->fragments[index];
        const struct engine_word *event = find_event(fragment, utterance, said, as_written);
        if (event == NULL)
            measure->unknown++;
        else
            add_distance(measure, fabs((double)fragment->clip->begin -
                                       milliseconds(origin + (int64_t)event->sample)));
    }
}

static int64_t length_of(const struct edition *edition, const struct utterance *utterance,
                         const struct engine_said *said)
{
    int64_t pause = (int64_t)edition->profile->pauses[utterance->pause] * RATE / 1000;
    int64_t length = (int64_t)said->count + pause;
    return length < SHORTEST_SENTENCE ? SHORTEST_SENTENCE : length;
}

/* An article of an edition, said again. */
struct telling {
    struct script *script;
    struct engine_said *said;
    struct page_text page;
};

static void tell(struct telling *telling, const struct edition *edition,
                 const struct article *article)
{
    telling->script = script_create(article->name);
    script_add_article(telling->script, article, edition->reader, edition->strings);
    script_finish(telling->script);
    telling->said = engine_say(telling->script, edition->profile);
    size_t count;
    const char *document = arena_format(arena, "text/%s.xhtml", article->name);
    const struct edition_clip *clips =
        edition_clips(arena, edition->book, edition_overlay(arena, document), &count);
    page_text_read(&telling->page, edition_page(arena, edition->book, document), clips, count);
}

static void telling_free(struct telling *telling)
{
    engine_free(telling->said, telling->script->count);
    page_text_free(&telling->page);
    script_destroy(telling->script);
}

/* The fragments of a sentence fill its clip, which begins and ends where the lengths of what the
 * engine said add up to. At the end of an article there may be more silence. */
static void check_bounds(const struct page_sentence_text *sentence, int64_t begin, int64_t end,
                         bool last)
{
    assert_true(sentence->fragment_count > 0);
    const struct page_fragment *fragments = sentence->fragments;
    assert_int_equal(fragments[0].clip->begin, llround(milliseconds(begin)));
    int64_t stated = fragments[sentence->fragment_count - 1].clip->end;
    if (last)
        assert_true(stated >= llround(milliseconds(end)));
    else
        assert_int_equal(stated, llround(milliseconds(end)));
}

static void measure_article(const struct edition *edition, const struct article *article,
                            struct measure *measure)
{
    struct telling telling;
    tell(&telling, edition, article);
    int64_t begin = 0;
    for (size_t index = 0; index < telling.script->count; index++) {
        const struct utterance *utterance = &telling.script->utterances[index];
        int64_t end = begin + length_of(edition, utterance, &telling.said[index]);
        if (utterance->sentence != NULL) {
            struct page_sentence_text sentence =
                page_find_sentence(arena, &telling.page, utterance->id);
            if (!page_is_text(&sentence, utterance->written))
                fail_msg("%s#%s: the page has another text", article->name, utterance->id);
            check_bounds(&sentence, begin, end, index + 1 == telling.script->count);
            measure_sentence(measure, &sentence, utterance, &telling.said[index], begin);
        }
        begin = end;
    }
    telling_free(&telling);
}

static int compare_numbers(const void *one, const void *other)
{
    double left = *(const double *)one;
    double right = *(const double *)other;
    return (left > right) - (left < right);
}

static void test_fragments_begin_when_words_do(void **state)
{
    (void)state;
    const struct edition *const editions[] = {&single, &every, &sample};
    struct measure all = {0};
    for (size_t edition = 0; edition < 3; edition++) {
        const struct issue *issue = editions[edition]->issue;
        for (size_t index = 0; index < issue->article_count; index++)
            measure_article(editions[edition], &issue->articles[index], &all);
    }
    qsort(all.distances, all.count, sizeof *all.distances, compare_numbers);
    double farthest = all.distances[all.count - 1];
    printf("words: %zu fragments, median %.2f ms, farthest %.2f ms\n", all.count,
           all.distances[all.count / 2], farthest);
    assert_true(all.count > 5000);
    assert_int_equal(all.unknown, 0);
    assert_int_equal(all.parted, 0);
    assert_true(farthest <= ALLOWED_MILLISECONDS);
    free(all.distances);
}

/* When the word at that place of what is said begins, in ms from the begin of the utterance. */
static double begin_of_said(const struct engine_said *said, size_t character)
{
    for (size_t index = 0; index < said->word_count; index++) {
        if (said->words[index].character == character)
            return milliseconds((int64_t)said->words[index].sample);
    }
    fail_msg("no word begins at %zu", character);
    return 0;
}

static void test_amount_is_one_fragment(void **state)
{
    (void)state;
    static const char expected[] = "Le tarif passe de 45 euros à 1 045 euros.";
    struct telling telling;
    tell(&telling, &single, &single.issue->articles[0]);
    size_t index = 0;
    struct buffer text;
    buffer_init(&text);
    for (; index < telling.script->count && strcmp(text.data, expected) != 0; index++) {
        buffer_clear(&text);
        spoken_to_text(&telling.script->utterances[index].spoken, &text);
    }
    assert_string_equal(text.data, expected);
    buffer_free(&text);
    index--;
    struct page_sentence_text sentence =
        page_find_sentence(arena, &telling.page, telling.script->utterances[index].id);
    struct page_fragment *amount = &sentence.fragments[2];
    struct page_sentence_text shown = {.codes = sentence.codes + amount->begin,
                                       .count = amount->end - amount->begin};
    assert_true(page_is_text(&shown, "45,00 €"));
    double origin = (double)sentence.fragments[0].clip->begin;
    double begin = origin + begin_of_said(&telling.said[index], strlen("Le tarif passe de "));
    double end =
        origin + begin_of_said(&telling.said[index], strlen("Le tarif passe de 45 euros "));
    assert_true(fabs((double)amount->clip->begin - begin) <= ALLOWED_MILLISECONDS);
    assert_true(fabs((double)amount->clip->end - end) <= ALLOWED_MILLISECONDS);
    telling_free(&telling);
}

/* The judges, judged. */

static const struct xml_element *parse_body(const char *body)
{
    struct diagnostics diagnostics = {0};
    const char *text = arena_format(
        arena, "<html xmlns='http://www.w3.org/1999/xhtml'><body>%s</body></html>", body);
    const struct xml_element *html = xml_read(arena, "test", text, strlen(text), &diagnostics);
    assert_non_null(html);
    return html;
}

static struct faults judge_body(const char *body, const char *one, const char *other)
{
    const struct edition_clip clips[] = {{.id = one}, {.id = other}};
    return judge_page(parse_body(body), clips, other != NULL ? 2 : 1);
}

static void test_judge_sees_faults_of_pages(void **state)
{
    (void)state;
    static const char right[] = "<p><span id='s1'><span id='a'>Un <em>mot</em></span> "
                                "<span id='b'>dit !</span></span></p><p><span id='s2'>!</span></p>";
    struct faults faults = judge_body(right, "a", "b");
    assert_int_equal(count_faults(&faults), 0);
    assert_int_equal(faults.words, 4);
    assert_int_equal(judge_body(right, "a", NULL).uncovered, 1);
    assert_int_equal(judge_body(right, "b", "a").disorder, 1);
    assert_int_equal(judge_body(right, "a", "c").missing, 1);
    static const char bare[] = "<p><span id='s1'><span id='a'>Un mot</span> !</span></p>";
    assert_int_equal(judge_body(bare, "a", NULL).uncovered, 1);
    static const char cut[] = "<p><span id='a'>Un m</span><span id='b'>ot.</span></p>";
    assert_int_equal(judge_body(cut, "a", "b").cut, 1);
    static const char nested[] = "<p><span id='a'>Un <span id='b'>mot</span></span></p>";
    assert_int_equal(judge_body(nested, "a", "b").twice, 1);
    static const char repeated[] = "<p><span id='a'>Un</span> <span id='a'>mot</span></p>";
    assert_int_equal(judge_body(repeated, "a", NULL).repeated, 1);
}

static void test_judge_sees_faults_of_clips(void **state)
{
    (void)state;
    struct edition_clip clips[] = {{.id = "s1w1", .begin = 0, .end = 400},
                                   {.id = "s1w2", .begin = 400, .end = 700},
                                   {.id = "s2w1", .begin = 700, .end = 900}};
    struct clip_faults faults = judge_clips(clips, 3);
    assert_int_equal(faults.gaps + faults.backwards + faults.brief, 0);
    clips[1].end = 690;
    faults = judge_clips(clips, 3);
    assert_int_equal(faults.gaps, 1);
    assert_int_equal(faults.brief, 1);
    clips[1].end = 400;
    assert_int_equal(judge_clips(clips, 3).backwards, 1);
}

static void test_judge_sees_cut_elements(void **state)
{
    (void)state;
    const struct edition_clip clips[] = {{.id = "s1w1"}, {.id = "s1w2"}};
    static const char *const bodies[] = {
        "<em>Un mot</em>",
        "<em><span id='s1w1'>Un</span> <span id='s1w2'>mot</span></em>",
        "<span id='s1w1'><em>Un</em></span> <span id='s1w2'><em>mot</em></span>",
    };
    struct buffer outlines[3];
    for (size_t index = 0; index < 3; index++) {
        buffer_init(&outlines[index]);
        page_outline(parse_body(bodies[index]), clips, 2, &outlines[index]);
    }
    assert_string_equal(outlines[0].data, outlines[1].data);
    assert_string_not_equal(outlines[0].data, outlines[2].data);
    for (size_t index = 0; index < 3; index++)
        buffer_free(&outlines[index]);
}

/* The distance of the second of two fragments, « un » and « mot », that begins at `begin` ms; the
 * engine says the second word after 500 ms. */
static double measure_two(int64_t begin, size_t heard)
{
    const struct edition_clip clips[] = {{.begin = 1000}, {.begin = begin}};
    uint32_t codes[] = {'u', 'n', ' ', 'm', 'o', 't'};
    struct page_fragment fragments[] = {{.end = 2, .clip = clips},
                                        {.begin = 3, .first = 3, .end = 6, .clip = clips + 1}};
    struct page_sentence_text sentence = {codes, 6, fragments, 2};
    struct engine_word words[] = {{.sample = 0}, {.character = 3, .word = 1, .sample = RATE / 2}};
    struct engine_said said = {.calls = 1, .words = words, .word_count = heard};
    struct utterance utterance = {.written = "un mot", .spoken = {.arena = arena}};
    spoken_add(&utterance.spoken, SPOKEN_TEXT, "un", 2, 0, 2);
    spoken_add(&utterance.spoken, SPOKEN_TEXT, "mot", 3, 3, 6);
    struct measure measure = {0};
    measure_sentence(&measure, &sentence, &utterance, &said, RATE);
    assert_int_equal(measure.parted, 0);
    utterance.spoken.words[1].source_begin = 0;
    assert_true(is_parted(&sentence, &utterance, &utterance.spoken.words[1]));
    double distance = measure.count > 0 ? measure.distances[0] : -1;
    assert_int_equal(measure.unknown, measure.count == 0);
    free(measure.distances);
    return distance;
}

static void test_judge_sees_wrong_times(void **state)
{
    (void)state;
    assert_true(measure_two(1500, 2) < 0.01);
    assert_true(measure_two(1540, 2) > ALLOWED_MILLISECONDS);
    assert_true(measure_two(1460, 2) > ALLOWED_MILLISECONDS);
    assert_true(measure_two(1500, 1) < 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_judge_sees_faults_of_pages),
        cmocka_unit_test(test_judge_sees_faults_of_clips),
        cmocka_unit_test(test_judge_sees_cut_elements),
        cmocka_unit_test(test_judge_sees_wrong_times),
        cmocka_unit_test(test_words_of_single_file),
        cmocka_unit_test(test_words_of_every_construct),
        cmocka_unit_test(test_words_of_sample),
        cmocka_unit_test(test_quotation_marks_stay_with_words),
        cmocka_unit_test(test_amount_is_one_fragment),
        cmocka_unit_test(test_fragments_begin_when_words_do),
    };
    return cmocka_run_group_tests(tests, build_editions, remove_editions);
}
