#include "commands.h"

#include "audio/tts.h"
#include "base/arena.h"
#include "base/limits.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "issue/load.h"
#include "speech/script.h"
#include "work/needs.h"

#include <search.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* A word to listen to: where it stands first, and how often it occurs. */
struct finding {
    const char *word;
    const char *said;
    const char *language;
    struct place place;
    enum spoken_reason reason;
    struct reader_doubt doubt;
    size_t count;
};

/* A word by which its finding is found again. */
struct known {
    const char *word;
    size_t index;
};

struct lint {
    struct arena *arena;
    void *known; /* a tree of what is known */
    const struct reader *reader;
    struct finding *findings;
    size_t count;
    size_t capacity;
};

static int compare_words(const void *one, const void *other)
{
    const struct known *left = one;
    const struct known *right = other;
    return strcmp(left->word, right->word);
}

static void add_finding(struct lint *lint, struct finding finding)
{
    struct known *wanted = arena_allocate(lint->arena, sizeof *wanted);
    *wanted = (struct known){.word = finding.word, .index = lint->count};
    struct known *const *known = tsearch(wanted, &lint->known, compare_words);
    if (known != NULL && *known != wanted) {
        lint->findings[(*known)->index].count++;
        return;
    }
    if (known == NULL)
        memory_exhausted();
    if (lint->count == lint->capacity) {
        lint->capacity = lint->capacity ? 2 * lint->capacity : 64;
        lint->findings = memory_resize(lint->findings, lint->capacity * sizeof *lint->findings);
    }
    finding.count = 1;
    lint->findings[lint->count++] = finding;
}

/* All words that stand for the same written one, as one text. */
static const char *said_text(struct lint *lint, const struct spoken *spoken, size_t first,
                             size_t *end)
{
    const struct spoken_word *word = &spoken->words[first];
    struct buffer text;
    buffer_init(&text);
    for (*end = first; *end < spoken->count; (*end)++) {
        const struct spoken_word *next = &spoken->words[*end];
        if (next->source_begin != word->source_begin || next->reason != word->reason)
            break;
        buffer_format(&text, "%s%s", text.length > 0 && !next->joined ? " " : "", next->text);
    }
    const char *copy = arena_copy(lint->arena, text.data);
    buffer_free(&text);
    return copy;
}

/* A word that is more than a letter, and said as it stands (not a part of an address). */
static bool is_one_word(const struct finding *finding)
{
    size_t length = strlen(finding->word);
    size_t first = 0;
    uint32_t point = length > 0 ? unicode_next(finding->word, length, &first) : 0;
    return unicode_is_letter(point) && first < length &&
           strcasecmp(finding->word + first, finding->said + first) == 0;
}

/* Letters that make no syllable can only be spelled. */
static bool is_guess(const struct finding *finding)
{
    return finding->reason == SPOKEN_BY_GUESS && strpbrk(finding->word, "AEIOUYaeiouy") != NULL;
}

static void examine_utterance(struct lint *lint, const struct utterance *utterance)
{
    const struct spoken *spoken = &utterance->spoken;
    for (size_t index = 0, end; index < spoken->count; index = end) {
        const struct spoken_word *word = &spoken->words[index];
        struct finding finding = {
            .said = said_text(lint, spoken, index, &end),
            .word = arena_copy_bytes(lint->arena, utterance->written + word->source_begin,
                                     word->source_end - word->source_begin),
            .language = word->language != NULL ? word->language : utterance->language,
            .place = utterance_place(utterance, word->source_begin),
            .reason = word->reason,
        };
        if (word->reason == SPOKEN_AS_WRITTEN && is_one_word(&finding))
            finding.doubt = reader_doubt_word(lint->reader, finding.language, finding.said);
        if (finding.doubt.is_unknown || is_guess(&finding))
            add_finding(lint, finding);
    }
}

static bool examine_article(struct lint *lint, const struct article *article,
                            const struct strings *strings, struct needs *needs,
                            struct failure *failure)
{
    struct script *script = script_create(article->name);
    script_add_article(script, article, lint->reader, strings);
    for (size_t index = 0; index < script->count; index++)
        examine_utterance(lint, &script->utterances[index]);
    needs_add(needs, script);
    bool good = script_has_all(script, failure);
    script_destroy(script);
    return good;
}

/* The sounds of a word on one line, and whether the engine says it in another language. */
static bool hear(const struct script *script, size_t index, const struct voice_profile *profile,
                 struct buffer *sounds, bool *slips, struct failure *failure)
{
    buffer_clear(sounds);
    if (!tts_phonemes(script, index, profile, TTS_MNEMONICS, sounds, failure))
        return false;
    *slips = strchr(sounds->data, '(') != NULL;
    buffer_clear(sounds);
    bool good = tts_phonemes(script, index, profile, TTS_IPA, sounds, failure);
    buffer_trim_end(sounds);
    for (size_t at = 0; at < sounds->length; at++)
        sounds->data[at] = sounds->data[at] == '\n' ? ' ' : sounds->data[at];
    return good;
}

static void print_finding(const struct finding *finding, const char *sounds, bool slips)
{
    const char *what = "unknown word";
    if (finding->reason == SPOKEN_BY_GUESS)
        what = "unknown acronym";
    printf("%s:%d:%d: %s \"%s\"", finding->place.file != NULL ? finding->place.file : "crieur",
           finding->place.line, finding->place.column, what, finding->word);
    if (finding->count > 1)
        printf(" (%zu times)", finding->count);
    if (finding->reason == SPOKEN_BY_GUESS)
        printf(", said \"%s\"", finding->said);
    else
        printf(", said /%s/: %s", sounds + strspn(sounds, " "),
               slips ? "the engine takes it for another language" : finding->doubt.reason);
    putchar('\n');
}

static bool print_findings(struct lint *lint, const struct voice_profile *profile,
                           struct diagnostics *diagnostics, struct failure *failure)
{
    int sample_rate;
    size_t printed = 0;
    struct buffer sounds;
    struct script *words = script_create("lint");
    buffer_init(&sounds);
    size_t count = lint->count < LIMIT_LISTENED ? lint->count : LIMIT_LISTENED;
    for (size_t index = 0; index < count; index++)
        script_add_text(words, lint->findings[index].word, lint->findings[index].language,
                        lint->reader);
    bool good = tts_open(&sample_rate, failure);
    for (size_t index = 0; index < count && good; index++) {
        const struct finding *finding = &lint->findings[index];
        bool slips = false;
        good = hear(words, index, profile, &sounds, &slips, failure);
        if (good && (finding->reason == SPOKEN_BY_GUESS || slips || finding->doubt.reason)) {
            print_finding(finding, sounds.data, slips);
            printed++;
        }
    }
    if (good)
        diagnostic_report(diagnostics, SEVERITY_NOTE, (struct place){0},
                          "%zu word%s to listen to: 'crieur say WORD' says one, a lexicon of the "
                          "issue puts it right",
                          printed, printed == 1 ? "" : "s");
    if (good && count < lint->count)
        diagnostic_report(diagnostics, SEVERITY_WARNING, (struct place){0},
                          "%zu more words that are doubtful were not looked at: %d are the most",
                          lint->count - count, LIMIT_LISTENED);
    buffer_free(&sounds);
    script_destroy(words);
    return good;
}

static bool lint_issue(struct lint *lint, const struct issue *issue, const char *data_folder,
                       struct diagnostics *diagnostics, struct failure *failure)
{
    const struct strings *strings =
        strings_read(issue->arena, data_folder, issue->language, failure);
    const struct voice_profile *profile =
        strings != NULL
            ? voice_read(issue->arena, data_folder, issue->voice, issue->language, failure)
            : NULL;
    if (profile == NULL)
        return strings != NULL && issue->voice != NULL &&
               diagnostic_blame(diagnostics, issue->voice_place, failure);
    struct needs *needs = needs_create(profile);
    bool good = examine_article(lint, &issue->cover_page, strings, needs, failure) &&
                examine_article(lint, &issue->title_page, strings, needs, failure);
    for (size_t index = 0; good && index < issue->article_count; index++)
        good = examine_article(lint, &issue->articles[index], strings, needs, failure);
    if (!good) {
        needs_destroy(needs);
        return false;
    }
    return needs_check(needs, diagnostics, failure) &&
           print_findings(lint, profile, diagnostics, failure);
}

/* They are the arena's. */
static void keep(void *known)
{
    (void)known;
}

bool lint_run(const struct options *options, const char *data_folder,
              struct diagnostics *diagnostics, struct failure *failure)
{
    struct load_options load = {.title = options->title,
                                .language = options->language,
                                .mend = !options->keep_breaks,
                                .strict = options->strict};
    struct lint lint = {.arena = arena_create()};
    struct issue *issue = issue_load(options->operand, data_folder, &load, diagnostics, failure);
    struct reader *reader =
        issue != NULL ? reader_create_for_issue(issue, data_folder, diagnostics, failure) : NULL;
    lint.reader = reader;
    bool good = reader != NULL && lint_issue(&lint, issue, data_folder, diagnostics, failure);
    if (good && diagnostics->errors > 0)
        failure_set(failure, FAILURE_CONTENT, "the issue has errors (%d)", diagnostics->errors);
    tdestroy(lint.known, keep);
    free(lint.findings);
    reader_destroy(reader);
    issue_destroy(issue);
    arena_destroy(lint.arena);
    return failure->kind == FAILURE_NONE;
}
