#include "issue/article.h"

#include "base/failure.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/origin.h"
#include "base/unicode.h"
#include "issue/fields.h"
#include "issue/markdown.h"
#include "issue/source.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static const struct field article_fields[] = {
    {"title", FIELD_TEXT, offsetof(struct article, title)},
    {"subtitle", FIELD_TEXT, offsetof(struct article, subtitle)},
    {"standfirst", FIELD_TEXT, offsetof(struct article, standfirst)},
    {"summary", FIELD_TEXT, offsetof(struct article, summary)},
    {"pages", FIELD_TEXT, offsetof(struct article, pages)},
    {"form", FIELD_OTHER, 0},
    {"language", FIELD_LANGUAGE, offsetof(struct article, language)},
    {"narrate", FIELD_SWITCH, offsetof(struct article, narrate)},
    {"audio", FIELD_TEXT, offsetof(struct article, recording)},
    {"section", FIELD_OTHER, 0},
    {"authors", FIELD_OTHER, 0},
    {"author", FIELD_OTHER, 0},
    {NULL, FIELD_OTHER, 0},
};

/* The place of a byte of the text. */
static struct place place_at(const char *path, const char *text, size_t offset)
{
    struct place place = {.file = path, .line = 1, .column = 1};
    for (size_t index = 0; index < offset; index++) {
        place.column++;
        if (text[index] == '\n') {
            place.line++;
            place.column = 1;
        }
    }
    return place;
}

static bool is_fence(const char *line, size_t length)
{
    while (length > 0 && isspace((unsigned char)line[length - 1]))
        length--;
    return length == 3 && (memcmp(line, "---", 3) == 0 || memcmp(line, "...", 3) == 0);
}

/* Finds the front matter: the offset of the text behind it, or 0 when there is none. `*yaml_end`
 * receives the end of the YAML, which begins behind the first line. */
static size_t find_front_matter(const char *text, size_t length, size_t *yaml_begin,
                                size_t *yaml_end)
{
    size_t line = 0;
    for (int number = 0; line < length; number++) {
        const char *end = memchr(text + line, '\n', length - line);
        size_t line_length = end != NULL ? (size_t)(end - text) - line : length - line;
        size_t next = end != NULL ? line + line_length + 1 : length;
        bool fence = is_fence(text + line, line_length);
        if (number == 0) {
            if (!fence || text[line] != '-')
                return 0;
            *yaml_begin = next;
        } else if (fence) {
            *yaml_end = line;
            return next;
        }
        line = next;
    }
    return 0;
}

static void read_text(struct arena *arena, struct arena *draft, struct source_text *source,
                      const char *text, size_t length, struct diagnostics *diagnostics)
{
    size_t yaml_begin = 0;
    size_t yaml_end = 0;
    size_t begin = find_front_matter(text, length, &yaml_begin, &yaml_end);
    if (begin > 0) {
        source->front_matter = yaml_read(arena, source->path, 2, text + yaml_begin,
                                         yaml_end - yaml_begin, diagnostics);
        if (source->front_matter != NULL && source->front_matter->kind != YAML_MAPPING) {
            diagnostic_report(diagnostics, SEVERITY_ERROR, source->front_matter->place,
                              "the front matter must be lines of the form 'key: value'");
            source->front_matter = NULL;
        }
    }
    struct place place = place_at(source->path, text, begin);
    source->document =
        markdown_read(draft, source->path, place.line, text + begin, length - begin, diagnostics);
}

bool article_read_file(struct arena *arena, struct arena *draft, const char *folder,
                       const char *path, struct source_text *source,
                       struct diagnostics *diagnostics, struct failure *failure)
{
    *source =
        (struct source_text){.path = strcmp(path, "-") == 0 ? "<stdin>" : arena_copy(arena, path)};
    struct buffer text;
    bool decoded = false;
    buffer_init(&text);
    bool good = source_read(path, &(struct file_bounds){folder, LIMIT_MARKDOWN_BYTES}, source->path,
                            &text, &decoded, diagnostics, failure);
    if (decoded)
        read_text(arena, draft, source, text.data, text.length, diagnostics);
    buffer_free(&text);
    return good;
}

void article_apply_authors(struct arena *arena, struct article *article,
                           const struct yaml_value *front_matter, struct diagnostics *diagnostics)
{
    const struct yaml_value *value = yaml_find(front_matter, "authors");
    if (value == NULL)
        value = yaml_find(front_matter, "author");
    if (value == NULL)
        return;
    size_t count = 1;
    if (value->kind == YAML_SEQUENCE) {
        count = 0;
        for (const struct yaml_value *name = value->first_child; name != NULL; name = name->next)
            count++;
    }
    article->authors = arena_allocate(arena, (count + 1) * sizeof *article->authors);
    const struct yaml_value *name = value->kind == YAML_SEQUENCE ? value->first_child : value;
    for (size_t index = 0; index < count; index++, name = name->next) {
        if (name->kind != YAML_SCALAR)
            diagnostic_report(diagnostics, SEVERITY_ERROR, name->place,
                              "'authors' must be a name or a list of names");
        else if (name->text[0] != '\0')
            article->authors[article->author_count++] = fields_line(name);
    }
}

static void read_form(struct article *article, const struct yaml_value *value,
                      struct diagnostics *diagnostics)
{
    static const struct {
        const char *name;
        enum article_form form;
    } forms[] = {{"interview", ARTICLE_INTERVIEW},
                 {"entretien", ARTICLE_INTERVIEW},
                 {"briefs", ARTICLE_BRIEFS},
                 {"brèves", ARTICLE_BRIEFS}};
    if (value == NULL)
        return;
    for (size_t index = 0; index < sizeof forms / sizeof *forms; index++) {
        if (value->kind == YAML_SCALAR && strcmp(value->text, forms[index].name) == 0) {
            article->form = forms[index].form;
            return;
        }
    }
    diagnostic_report(diagnostics, SEVERITY_WARNING, value->place,
                      "this form is not known; 'interview' and 'briefs' are");
}

void article_apply_front_matter(struct arena *arena, struct article *article, const char *folder,
                                const struct yaml_value *front_matter,
                                struct diagnostics *diagnostics)
{
    if (front_matter == NULL)
        return;
    fields_read(front_matter, article_fields, article, diagnostics);
    article_apply_authors(arena, article, front_matter, diagnostics);
    read_form(article, yaml_find(front_matter, "form"), diagnostics);
    if (article->recording != NULL) {
        article->recording = file_join(arena, folder, article->recording);
        article->recording_place = yaml_find(front_matter, "audio")->place;
    }
}

const char *article_title_from_path(struct arena *arena, const char *path)
{
    const char *name = file_base_name(path);
    const char *dot = strrchr(name, '.');
    size_t length = dot != NULL && dot != name ? (size_t)(dot - name) : strlen(name);
    struct buffer title;
    buffer_init(&title);
    unicode_titlecase(&title, name, length, "");
    for (size_t index = 0; index < title.length; index++) {
        if (title.data[index] == '-' || title.data[index] == '_')
            title.data[index] = ' ';
    }
    const char *made = arena_copy(arena, title.data);
    buffer_free(&title);
    return made;
}

void article_settle_title(struct arena *arena, struct article *article)
{
    struct node *first = article->document->first_child;
    struct node *heading = first;
    while (heading != NULL && heading->kind == NODE_PAGE_BREAK)
        heading = heading->next;
    bool leading = heading != NULL && heading->kind == NODE_HEADING && heading->level == 1;
    if (leading) {
        struct buffer text;
        buffer_init(&text);
        node_plain_text(heading, &text);
        if (article->title == NULL || strcasecmp(article->title, text.data) == 0) {
            article->title = arena_copy(arena, text.data);
            article->title_node = heading;
            node_unlink(heading);
        }
        buffer_free(&text);
    }
    if (article->title == NULL || article->title[0] == '\0')
        article->title = article_title_from_path(arena, article->source);
}
