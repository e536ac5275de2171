/* Plain French prose is said as it is written: the front end changes what needs it and nothing
 * else. */
#include "support/sample.h"

#include "base/unicode.h"
#include "speech/script.h"

#include <ctype.h>

#define ISSUE "tests/issues/perron-2025-t2"

/* No figure, abbreviation, acronym or sign that has a name: letters and punctuation alone. */
static bool is_plain(const char *text)
{
    static const char *const signs[] = {".", ",", ";", ":", "!", "?", "'", "’", "-", "(",
                                        ")", "«", "»", "…", "–", "—", "“", "”", NULL};
    static const char *const titles[] = {"Me ", "Me ", "Mme ", "Mme ", "Dr ", "Dr ", NULL};
    for (size_t title = 0; titles[title] != NULL; title++) {
        if (strstr(text, titles[title]) != NULL)
            return false;
    }
    bool was_upper = false;
    size_t length = strlen(text);
    size_t letters = 0;
    for (size_t offset = 0; offset < length;) {
        size_t begin = offset;
        uint32_t point = unicode_next(text, length, &offset);
        if (unicode_is_letter(point)) {
            bool upper = unicode_is_uppercase(point);
            letters++;
            /* « AMF », « mM », « M. » */
            if (upper && (was_upper || letters > 1))
                return false;
            was_upper = upper;
            continue;
        }
        if (was_upper && letters == 1 && point == '.')
            return false;
        was_upper = false;
        letters = 0;
        size_t next = offset;
        if (point == '.' && offset < length && unicode_is_letter(unicode_next(text, length, &next)))
            return false; /* an address */
        if (point == '(' && offset > 1 && !unicode_is_space((unsigned char)text[offset - 2]))
            return false; /* « général(e) » */
        bool known = unicode_is_space(point);
        for (size_t sign = 0; signs[sign] != NULL && !known; sign++)
            known = strncmp(text + begin, signs[sign], strlen(signs[sign])) == 0;
        if (!known)
            return false;
    }
    return true;
}

/* Letters and signs without white space; of quotation marks, which the engine does not say, and of
 * the full stop that ends a heading. */
static void append_bare(struct buffer *out, const char *text, size_t length)
{
    for (size_t offset = 0; offset < length;) {
        uint32_t point = unicode_next(text, length, &offset);
        bool quote = point == 0xAB || point == 0xBB || point == 0x201C || point == 0x201D;
        if (!unicode_is_space(point) && !quote)
            unicode_append(out, point == 0x2019 ? '\'' : point == 0x2014 ? 0x2013 : point);
    }
}

static bool is_changed_on_purpose(const struct spoken_word *word)
{
    return word->reason == SPOKEN_BY_LEXICON || word->reason == SPOKEN_BY_CONTEXT ||
           word->reason == SPOKEN_BY_SPELLING;
}

/* The sentence with each word that a lexicon or the context changes put back as it is written. */
static size_t put_back(const struct utterance *utterance, struct buffer *out)
{
    size_t changed = 0;
    const struct spoken *spoken = &utterance->spoken;
    for (size_t index = 0; index < spoken->count; index++) {
        const struct spoken_word *word = &spoken->words[index];
        if (!is_changed_on_purpose(word)) {
            append_bare(out, word->text, strlen(word->text));
            continue;
        }
        while (index + 1 < spoken->count && is_changed_on_purpose(&spoken->words[index + 1]) &&
               spoken->words[index + 1].source_begin == word->source_begin)
            index++;
        append_bare(out, utterance->written + word->source_begin,
                    word->source_end - word->source_begin);
        changed++;
    }
    return changed;
}

struct tally {
    size_t sentences;
    size_t changed;
};

static void check_utterance(const struct utterance *utterance, struct tally *tally)
{
    if (strcmp(utterance->language, "fr") != 0 || !is_plain(utterance->written))
        return;
    struct buffer said;
    struct buffer written;
    buffer_init(&said);
    buffer_init(&written);
    tally->changed += put_back(utterance, &said);
    append_bare(&written, utterance->written, strlen(utterance->written));
    /* A table, a list or a note puts something before or after it that is no part of the text. */
    if (strstr(said.data, written.data) == NULL)
        print_error("written %s\nsaid    %s\n", written.data, said.data);
    assert_non_null(strstr(said.data, written.data));
    tally->sentences++;
    buffer_free(&said);
    buffer_free(&written);
}

static void test_plain_prose_is_left_alone(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    struct load_options options = {.mend = true};
    struct issue *issue = issue_load(ISSUE, ".", &options, &diagnostics, &failure);
    assert_non_null(issue);
    const struct strings *strings = strings_read(issue->arena, ".", "fr", &failure);
    struct reader *reader = reader_create(".", &diagnostics, &failure);
    assert_non_null(reader);
    struct tally tally = {0};
    for (size_t index = 0; index < issue->article_count; index++) {
        struct script *script = script_create("x");
        script_add_article(script, &issue->articles[index], reader, strings);
        for (size_t utterance = 0; utterance < script->count; utterance++)
            check_utterance(&script->utterances[utterance], &tally);
        script_destroy(script);
    }
    print_message("no harm: %zu plain sentences, %zu words changed by lexicon or context\n",
                  tally.sentences, tally.changed);
    assert_true(tally.sentences > 400);
    assert_true(tally.changed < tally.sentences);
    reader_destroy(reader);
    issue_destroy(issue);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_plain_prose_is_left_alone)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
