#include "commands.h"

#include "base/unicode.h"
#include "issue/load.h"
#include "speech/script.h"

#include <stdio.h>
#include <string.h>

/* True when the texts have the same characters but for white space. */
static bool same_but_for_spaces(const char *one, const char *other)
{
    size_t length = strlen(one);
    size_t other_length = strlen(other);
    for (size_t offset = 0, other_offset = 0;;) {
        uint32_t left = ' ';
        uint32_t right = ' ';
        while (offset < length && unicode_is_space(left))
            left = unicode_next(one, length, &offset);
        while (other_offset < other_length && unicode_is_space(right))
            right = unicode_next(other, other_length, &other_offset);
        if (unicode_is_space(left) || unicode_is_space(right))
            return unicode_is_space(left) && unicode_is_space(right);
        if (left != right)
            return false;
    }
}

static void print_script(const struct script *script, bool only_differences)
{
    struct buffer text;
    buffer_init(&text);
    for (size_t index = 0; index < script->count; index++) {
        const struct utterance *utterance = &script->utterances[index];
        buffer_clear(&text);
        spoken_to_text(&utterance->spoken, &text);
        if (!only_differences)
            printf("%s#%s\t%s\n", utterance->article->name, utterance->id, text.data);
        else if (!same_but_for_spaces(utterance->written, text.data))
            printf("%s#%s\t%s\t%s\n", utterance->article->name, utterance->id, utterance->written,
                   text.data);
    }
    buffer_free(&text);
}

static void print_skipped(void *user_data, struct place place, const char *reason, const char *text)
{
    const struct article *article = user_data;
    const char *file = place.file != NULL ? place.file : article->name;
    printf("%s:%d:%d\t%s\t%s\n", file, place.line, place.column, reason, text);
}

static bool proof_article(const struct article *article, const struct options *options,
                          const struct reader *reader, const struct strings *strings,
                          struct failure *failure)
{
    if (options->skipped) {
        script_list_skipped(article, print_skipped, (void *)article);
        return true;
    }
    struct script *script = script_create(article->name);
    script_add_article(script, article, reader, strings);
    script_finish(script);
    print_script(script, options->differences);
    bool good = script_has_all(script, failure);
    script_destroy(script);
    return good;
}

bool proof_run(const struct options *options, const char *data_folder,
               struct diagnostics *diagnostics, struct failure *failure)
{
    if (options->lines)
        return lines_run(options, data_folder, diagnostics, failure);
    struct load_options load = {.title = options->title,
                                .language = options->language,
                                .mend = !options->keep_breaks,
                                .strict = options->strict};
    struct issue *issue = issue_load(options->operand, data_folder, &load, diagnostics, failure);
    struct reader *reader =
        issue != NULL ? reader_create_for_issue(issue, data_folder, diagnostics, failure) : NULL;
    const struct strings *strings =
        reader != NULL ? strings_read(issue->arena, data_folder, issue->language, failure) : NULL;
    bool good = strings != NULL &&
                proof_article(&issue->cover_page, options, reader, strings, failure) &&
                proof_article(&issue->title_page, options, reader, strings, failure);
    for (size_t index = 0; good && index < issue->article_count; index++)
        good = proof_article(&issue->articles[index], options, reader, strings, failure);
    if (good && diagnostics->errors > 0)
        failure_set(failure, FAILURE_CONTENT, "the issue has errors (%d)", diagnostics->errors);
    reader_destroy(reader);
    issue_destroy(issue);
    return failure->kind == FAILURE_NONE;
}
