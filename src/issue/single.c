#include "issue/single.h"

#include "base/file.h"
#include "base/limits.h"
#include "issue/article.h"
#include "issue/fields.h"
#include "issue/manifest.h"
#include "issue/markdown.h"

#include <string.h>

/* What the front matter of a bare file may say, besides what one article may. */
static const struct field single_fields[] = {
    {"title", FIELD_TEXT, offsetof(struct issue, publication)},
    {"publication", FIELD_TEXT, offsetof(struct issue, publication)},
    {"subtitle", FIELD_TEXT, offsetof(struct issue, subtitle)},
    {"issue", FIELD_TEXT, offsetof(struct issue, label)},
    {"id", FIELD_TEXT, offsetof(struct issue, id)},
    {"identifier", FIELD_TEXT, offsetof(struct issue, identifier)},
    {"language", FIELD_LANGUAGE, offsetof(struct issue, language)},
    {"lang", FIELD_LANGUAGE, offsetof(struct issue, language)},
    {"date", FIELD_DATE, offsetof(struct issue, date)},
    {"modified", FIELD_DATE, offsetof(struct issue, modified)},
    {"publisher", FIELD_TEXT, offsetof(struct issue, publisher)},
    {"issn", FIELD_TEXT, offsetof(struct issue, issn)},
    {"rights", FIELD_TEXT, offsetof(struct issue, rights)},
    {"description", FIELD_TEXT, offsetof(struct issue, description)},
    {"summary", FIELD_TEXT, offsetof(struct issue, description)},
    {"print-source", FIELD_TEXT, offsetof(struct issue, print_source)},
    {"voice", FIELD_TEXT, offsetof(struct issue, voice)},
    {"typography", FIELD_OTHER, 0},
    {"style", FIELD_TEXT, offsetof(struct issue, style)},
    {"say-pages", FIELD_SWITCH, offsetof(struct issue, say_pages)},
    {"lexicon", FIELD_TEXT, offsetof(struct issue, lexicon)},
    {"cover", FIELD_TEXT, offsetof(struct issue, cover)},
    {"cover-alternative", FIELD_TEXT, offsetof(struct issue, cover_alternative)},
    {"authors", FIELD_OTHER, 0},
    {"author", FIELD_OTHER, 0},
    {NULL, FIELD_OTHER, 0},
};

static struct node *first_content(struct node *document)
{
    struct node *node = document->first_child;
    while (node != NULL && node->kind == NODE_PAGE_BREAK)
        node = node->next;
    return node;
}

static int count_headings(const struct node *document, int level)
{
    int count = 0;
    for (const struct node *node = document->first_child; node != NULL; node = node->next)
        count += node->kind == NODE_HEADING && node->level == level;
    return count;
}

/* The level at which articles begin; 0 when the document has no heading. */
static int splitting_level(const struct node *document)
{
    for (int level = 1; level <= 6; level++) {
        if (count_headings(document, level) > 0)
            return level;
    }
    return 0;
}

static void set_title(struct issue *issue, struct article *article, struct node *heading)
{
    struct buffer text;
    buffer_init(&text);
    node_plain_text(heading, &text);
    article->title = arena_copy(issue->arena, text.data);
    article->title_node = heading;
    article->place =
        (struct place){.file = article->source, .line = heading->line, .column = heading->column};
    buffer_free(&text);
}

/* True where an article begins: at a heading of that level, or at page breaks right before it. */
static bool begins_article(const struct node *block, int level)
{
    while (block != NULL && block->kind == NODE_PAGE_BREAK)
        block = block->next;
    return block != NULL && block->kind == NODE_HEADING && block->level == level;
}

/* Moves the blocks before the next heading of that level into a new article. */
static struct article *cut_article(struct issue *issue, struct node *document, int level,
                                   const char *path)
{
    struct article *article = issue_add_article(issue);
    struct node *block = document->first_child;
    bool headed = begins_article(block, level);
    article->source = path;
    article->place = node_place(block);
    article->document = node_create(issue->draft, NODE_DOCUMENT, article->place);
    article->draft = issue->draft;
    bool in_breaks = false; /* behind a page break that begins no article */
    while (block != NULL && (headed || in_breaks || !begins_article(block, level))) {
        in_breaks = !headed && block->kind == NODE_PAGE_BREAK && block->next != NULL &&
                    block->next->kind == NODE_PAGE_BREAK;
        node_unlink(block);
        if (headed && block->kind == NODE_HEADING) {
            set_title(issue, article, block);
            headed = false;
        } else {
            node_append(article->document, block);
        }
        block = document->first_child;
    }
    return article;
}

static void cut_articles(struct issue *issue, struct node *document, const char *path)
{
    struct node *first = first_content(document);
    bool lone_title = first != NULL && first->kind == NODE_HEADING && first->level == 1 &&
                      count_headings(document, 1) == 1;
    struct node *title = NULL;
    if (lone_title) {
        struct article whole = {0};
        title = first;
        node_unlink(title);
        set_title(issue, &whole, title);
        if (issue->publication == NULL)
            issue->publication = whole.title;
    }
    int level = splitting_level(document);
    bool headed = level > 0;
    while (document->first_child != NULL && issue->article_count <= LIMIT_ARTICLES) {
        struct article *article = cut_article(issue, document, level, path);
        if (article->title != NULL)
            continue;
        if (headed && !lone_title)
            article->kind = ARTICLE_MASTHEAD;
        else if (!headed && lone_title)
            set_title(issue, article, title);
    }
    if (issue->article_count == 0 && title != NULL) {
        struct article *article = issue_add_article(issue);
        article->source = path;
        article->document = document;
        article->draft = issue->draft;
        set_title(issue, article, title);
    }
}

/* Who wrote the file wrote each article in it; the masthead has no author. */
static void name_authors(struct issue *issue, const struct yaml_value *front_matter,
                         struct diagnostics *diagnostics)
{
    struct article whole = {0};
    article_apply_authors(issue->arena, &whole, front_matter, diagnostics);
    for (size_t index = 0; index < issue->article_count; index++) {
        struct article *article = &issue->articles[index];
        if (article->kind == ARTICLE_MASTHEAD)
            continue;
        article->authors = whole.authors;
        article->author_count = whole.author_count;
    }
}

bool single_read(struct issue *issue, const char *path, const struct load_options *options,
                 struct diagnostics *diagnostics, struct failure *failure)
{
    struct source_text source;
    bool standard_input = strcmp(path, "-") == 0;
    if (!standard_input && !file_exists(path))
        return failure_set(failure, FAILURE_USAGE, "there is no file or folder '%s'", path);
    issue->draft = arena_create();
    if (!article_read_file(issue->arena, issue->draft, NULL, path, &source, diagnostics, failure))
        return false;
    issue->folder = standard_input ? "." : file_folder_of(issue->arena, path);
    issue->place = (struct place){.file = source.path, .line = 1, .column = 1};
    if (source.front_matter != NULL) {
        fields_read(source.front_matter, single_fields, issue, diagnostics);
        manifest_settle(issue, source.front_matter, diagnostics);
    }
    if (issue->publication != NULL)
        issue->publication = markdown_plain_line(issue->arena, issue->publication);
    else
        issue->publication = options->title;
    if (source.document == NULL)
        return true;
    cut_articles(issue, source.document, source.path);
    if (issue->article_count > LIMIT_ARTICLES)
        diagnostic_report(diagnostics, SEVERITY_ERROR, issue->place,
                          "more than %d articles: make several issues of them", LIMIT_ARTICLES);
    if (issue->publication == NULL && !standard_input)
        issue->publication = article_title_from_path(issue->arena, path);
    if (issue->article_count == 0)
        diagnostic_report(diagnostics, SEVERITY_ERROR, issue->place, "there is no text in it");
    name_authors(issue, source.front_matter, diagnostics);
    return true;
}

void single_name_articles(struct issue *issue, const struct strings *strings)
{
    if (issue->publication == NULL)
        issue->publication = strings_get(strings, "untitled");
    for (size_t index = 0; index < issue->article_count; index++) {
        struct article *article = &issue->articles[index];
        if (article->title != NULL && article->title[0] != '\0')
            continue;
        if (article->kind == ARTICLE_MASTHEAD)
            article->title = strings_get(strings, "masthead");
        else if (issue->article_count == 1)
            article->title = issue->publication;
        else
            article->title = strings_get(strings, "introduction");
    }
}
