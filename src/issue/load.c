#include "issue/load.h"

#include "base/digest.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/unicode.h"
#include "issue/links.h"
#include "issue/manifest.h"
#include "issue/mend.h"
#include "issue/opening.h"
#include "issue/outline.h"
#include "issue/pictures.h"
#include "issue/pull_quote.h"
#include "issue/sentence.h"
#include "issue/single.h"
#include "issue/slug.h"
#include "issue/structure.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { LONGEST_ID = 64, LONGEST_NAME = 40 };

/* "03-les-chiffres": the number padded to the width of the count. */
static void name_articles(struct issue *issue)
{
    int width = snprintf(NULL, 0, "%zu", issue->article_count);
    for (size_t index = 0; index < issue->article_count; index++) {
        struct article *article = &issue->articles[index];
        const char *slug = slug_make(issue->arena, article->title, LONGEST_NAME);
        article->name = arena_format(issue->arena, "%0*zu%s%s", width < 2 ? 2 : width, index + 1,
                                     slug[0] ? "-" : "", slug);
    }
}

static void settle_identity(struct issue *issue)
{
    const char *named = issue->id != NULL ? issue->id : issue_full_title(issue);
    issue->id = slug_make(issue->arena, named, LONGEST_ID);
    if (issue->id[0] == '\0')
        issue->id = "issue";
    if (issue->identifier == NULL) {
        const char *name = arena_format(issue->arena, "%s\n%s", issue->publication,
                                        issue->label ? issue->label : "");
        issue->identifier =
            arena_format(issue->arena, "urn:uuid:%s", digest_uuid5(issue->arena, name));
    }
}

static void check_recording(const struct issue *issue, const struct article *article,
                            struct diagnostics *diagnostics)
{
    struct failure failure = {0};
    if (article->recording == NULL)
        return;
    if (!file_exists(article->recording))
        diagnostic_report(diagnostics, SEVERITY_ERROR, article->recording_place,
                          "there is no recording '%s'", article->recording);
    else if (!file_check(article->recording, &(struct file_bounds){.folder = issue->folder},
                         &failure))
        diagnostic_report(diagnostics, SEVERITY_ERROR, article->recording_place, "%s",
                          failure.text);
    failure_clear(&failure);
}

/* Sentences as long as there is room for them: a text without end must not take all memory. */
static void assign_sentences(struct issue *issue, struct article *article,
                             const struct sentence_rules *rules, struct diagnostics *diagnostics)
{
    size_t before = issue->sentence_room < LIMIT_SENTENCES ? issue->sentence_room : LIMIT_SENTENCES;
    size_t room = before;
    if (!sentence_assign(article->draft, article, issue->say_pages, rules, &room))
        diagnostic_report(diagnostics, SEVERITY_ERROR, article->place,
                          before < LIMIT_SENTENCES
                              ? "too large: an issue of more than %d sentences and page breaks"
                              : "too large: an article of more than %d sentences and page breaks",
                          before < LIMIT_SENTENCES ? LIMIT_ALL_SENTENCES : LIMIT_SENTENCES);
    issue->sentence_room -= before - room;
}

/* The first symbol of what says something to the eye and is not said: a cell or an item of signs.
 * Dashes and dots say that there is nothing. NULL for other nodes; `text` is room for it. */
static const char *find_missed(const struct node *node, struct buffer *text)
{
    bool counts =
        node->kind == NODE_CELL || (node->parent != NULL && node->parent->kind == NODE_ITEM);
    if (node->skip != SKIP_NO_WORD || !counts)
        return NULL;
    buffer_clear(text);
    node_plain_text(node, text);
    for (size_t offset = 0; offset < text->length;) {
        const char *symbol = text->data + offset;
        if (!unicode_is_symbol(unicode_next(text->data, text->length, &offset)))
            continue;
        text->data[offset] = '\0';
        return symbol;
    }
    return NULL;
}

static void warn_of_missed_signs(const struct article *article, struct diagnostics *diagnostics)
{
    struct buffer text;
    const struct node *place = NULL;
    const char *first = NULL;
    size_t count = 0;
    buffer_init(&text);
    for (const struct node *node = article->document; node != NULL;
         node = node_after(article->document, node)) {
        const char *symbol = find_missed(node, &text);
        if (symbol == NULL)
            continue;
        if (count++ == 0) {
            first = arena_copy(article->draft, symbol);
            place = node;
        }
    }
    if (count > 0)
        diagnostic_report(diagnostics, SEVERITY_WARNING, node_place(place),
                          "'%s' is all that is here, and no word stands for it: a listener misses "
                          "it (cells and items of signs in this article: %zu)",
                          first, count);
    buffer_free(&text);
}

/* Each language is a voice that the engine looks for. */
static void count_languages(struct issue *issue, const struct node *document,
                            struct diagnostics *diagnostics)
{
    for (const struct node *node = document; node != NULL; node = node_after(document, node)) {
        const char *language = node_own_language(node);
        if (language == NULL || !names_add(&issue->languages, language) ||
            ++issue->language_count != LIMIT_LANGUAGES + 1)
            continue;
        diagnostic_report(diagnostics, SEVERITY_ERROR, node_place(node),
                          "too many languages: more than %d in an issue", LIMIT_LANGUAGES);
    }
}

/* All that happens to an article's text between its file and its sentences; what comes of it is
 * copied out of the draft. */
static void prepare_article(struct issue *issue, struct article *article,
                            const struct sentence_rules *rules, const struct strings *strings,
                            const struct load_options *options, struct diagnostics *diagnostics)
{
    count_languages(issue, article->document, diagnostics);
    structure_find(article->draft, article, strings, diagnostics);
    if (options->mend)
        mend_document(article->draft, article->document, &issue->comparison_room, diagnostics);
    pull_quote_skip_repeated(article->document, &issue->comparison_room, diagnostics);
    links_resolve(issue, article, options->strict, diagnostics);
    outline_renumber(article->document);
    outline_group(article->draft, article->document);
    opening_add(issue, article, strings);
    assign_sentences(issue, article, rules, diagnostics);
    warn_of_missed_signs(article, diagnostics);
    check_recording(issue, article, diagnostics);
    article->document = node_copy_tree(issue->arena, article->document);
    article->title_node = NULL;
    issue_end_draft(issue, article);
}

/* What stands above each article must not fill the memory when there are many, and a title is said
 * as one sentence. */
static bool check_titles(const struct issue *issue, const char *input, struct failure *failure)
{
    size_t longest = strlen(issue_full_title(issue));
    for (size_t index = 0; index < issue->section_count; index++) {
        size_t length = strlen(issue->sections[index].title);
        longest = length > longest ? length : longest;
    }
    for (size_t index = 0; index < issue->article_count; index++) {
        size_t length = strlen(issue->articles[index].title);
        longest = length > longest ? length : longest;
    }
    return longest <= LIMIT_TITLE ||
           failure_set(failure, FAILURE_CONTENT,
                       "%s: too large: the title of the issue, a section or an article has %zu "
                       "bytes, and %d are the most",
                       input, longest, LIMIT_TITLE);
}

/* Articles share the rules of their language with the one before them. */
static bool prepare_articles(struct issue *issue, const char *data_folder,
                             const struct strings *strings, const struct load_options *options,
                             struct diagnostics *diagnostics, struct failure *failure)
{
    const struct sentence_rules *rules = NULL;
    const char *language = "";
    for (size_t index = 0; index < issue->article_count; index++) {
        struct article *article = &issue->articles[index];
        if (article->language == NULL)
            article->language = issue->language;
        if (rules == NULL || strcmp(article->language, language) != 0)
            rules = sentence_rules_read(issue->arena, data_folder, article->language, failure);
        if (rules == NULL)
            return false;
        language = article->language;
        prepare_article(issue, article, rules, strings, options, diagnostics);
    }
    issue_end_draft(issue, NULL);
    return true;
}

static const char drawn_cover[] = "pictures/cover.png";

static bool prepare_front_pages(struct issue *issue, const char *data_folder,
                                const struct strings *strings, struct diagnostics *diagnostics,
                                struct failure *failure)
{
    const char *cover_name = drawn_cover;
    if (issue->cover != NULL) {
        const struct picture *picture =
            pictures_add(issue, issue->cover, "cover", issue->cover_place, diagnostics);
        if (picture != NULL)
            cover_name = picture->name;
    }
    opening_make_front_pages(issue, cover_name, strings);
    struct article *pages[] = {&issue->cover_page, &issue->title_page};
    for (size_t index = 0; index < sizeof pages / sizeof *pages; index++) {
        const struct sentence_rules *rules =
            sentence_rules_read(issue->arena, data_folder, pages[index]->language, failure);
        if (rules == NULL)
            return false;
        size_t room = SIZE_MAX;
        sentence_assign(issue->arena, pages[index], issue->say_pages, rules, &room);
    }
    return true;
}

/* Who names the issue's list of articles means the issue. */
static bool is_manifest(const char *input)
{
    static const char name[] = "issue.yaml";
    const char *slash = strrchr(input, '/');
    return strcmp(slash != NULL ? slash + 1 : input, name) == 0 && !file_is_folder(input);
}

struct issue *issue_load(const char *input, const char *data_folder,
                         const struct load_options *options, struct diagnostics *diagnostics,
                         struct failure *failure)
{
    struct issue *issue = issue_create();
    if (is_manifest(input))
        input = file_folder_of(issue->arena, input);
    bool good = file_is_folder(input) ? manifest_read(issue, input, diagnostics, failure)
                                      : single_read(issue, input, options, diagnostics, failure);
    issue->typography = issue->typography || options->typography;
    if (issue->language == NULL)
        issue->language = options->language != NULL ? options->language : "fr";
    const struct strings *strings =
        good ? strings_read(issue->arena, data_folder, issue->language, failure) : NULL;
    if (strings == NULL)
        goto failed;
    single_name_articles(issue, strings);
    name_articles(issue);
    settle_identity(issue);
    /* No picture of an article takes its place. */
    if (issue->cover == NULL)
        names_add(&issue->picture_names, drawn_cover);
    if (!check_titles(issue, input, failure) ||
        !prepare_articles(issue, data_folder, strings, options, diagnostics, failure) ||
        !prepare_front_pages(issue, data_folder, strings, diagnostics, failure))
        goto failed;
    return issue;
failed:
    issue_destroy(issue);
    return NULL;
}
