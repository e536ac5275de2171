#include "issue/manifest.h"

#include "base/color.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/yaml.h"
#include "issue/article.h"
#include "issue/fields.h"
#include "issue/source.h"

#include <ctype.h>
#include <string.h>

static const struct field issue_fields[] = {
    {"publication", FIELD_TEXT, offsetof(struct issue, publication)},
    {"subtitle", FIELD_TEXT, offsetof(struct issue, subtitle)},
    {"issue", FIELD_TEXT, offsetof(struct issue, label)},
    {"id", FIELD_TEXT, offsetof(struct issue, id)},
    {"identifier", FIELD_TEXT, offsetof(struct issue, identifier)},
    {"date", FIELD_DATE, offsetof(struct issue, date)},
    {"modified", FIELD_DATE, offsetof(struct issue, modified)},
    {"language", FIELD_LANGUAGE, offsetof(struct issue, language)},
    {"publisher", FIELD_TEXT, offsetof(struct issue, publisher)},
    {"issn", FIELD_TEXT, offsetof(struct issue, issn)},
    {"rights", FIELD_TEXT, offsetof(struct issue, rights)},
    {"description", FIELD_TEXT, offsetof(struct issue, description)},
    {"print-source", FIELD_TEXT, offsetof(struct issue, print_source)},
    {"voice", FIELD_TEXT, offsetof(struct issue, voice)},
    {"typography", FIELD_OTHER, 0},
    {"style", FIELD_TEXT, offsetof(struct issue, style)},
    {"say-pages", FIELD_SWITCH, offsetof(struct issue, say_pages)},
    {"lexicon", FIELD_TEXT, offsetof(struct issue, lexicon)},
    {"cover", FIELD_TEXT, offsetof(struct issue, cover)},
    {"cover-alternative", FIELD_TEXT, offsetof(struct issue, cover_alternative)},
    {"certifier", FIELD_OTHER, 0},
    {"articles", FIELD_OTHER, 0},
    {NULL, FIELD_OTHER, 0},
};

static const struct field certifier_fields[] = {
    {"name", FIELD_TEXT, offsetof(struct certifier, name)},
    {"credential", FIELD_TEXT, offsetof(struct certifier, credential)},
    {"report", FIELD_TEXT, offsetof(struct certifier, report)},
    {NULL, FIELD_OTHER, 0},
};

static const struct field section_fields[] = {
    {"section", FIELD_TEXT, offsetof(struct section, title)},
    {"color", FIELD_COLOR, offsetof(struct section, color)},
    {"articles", FIELD_OTHER, 0},
    {NULL, FIELD_OTHER, 0},
};

/* ISO 3297: seven digits and a check digit, in two groups of four. */
static bool is_issn(const char *text)
{
    int sum = 0;
    if (strlen(text) != 9 || text[4] != '-')
        return false;
    for (int index = 0, weight = 8; index < 9; index++) {
        if (index == 4)
            continue;
        bool ten = index == 8 && (text[index] == 'X' || text[index] == 'x');
        if (!isdigit((unsigned char)text[index]) && !ten)
            return false;
        sum += weight-- * (ten ? 10 : text[index] - '0');
    }
    return sum % 11 == 0;
}

/* Adds the section, or finds the one that has this title already. */
static const struct section *add_section(struct issue *issue, const struct section *section)
{
    for (size_t index = 0; index < issue->section_count; index++) {
        if (strcmp(issue->sections[index].title, section->title) == 0)
            return &issue->sections[index];
    }
    issue->sections[issue->section_count] = *section;
    return &issue->sections[issue->section_count++];
}

static void read_article(struct issue *issue, const struct yaml_value *value,
                         const struct section *section, struct diagnostics *diagnostics)
{
    if (value->kind != YAML_SCALAR || value->text[0] == '\0') {
        diagnostic_report(diagnostics, SEVERITY_ERROR, value->place,
                          "an article must be the name of a Markdown file");
        return;
    }
    const char *path = file_join(issue->arena, issue->folder, value->text);
    if (!file_exists(path) || file_is_folder(path)) {
        diagnostic_report(diagnostics, SEVERITY_ERROR, value->place, "there is no article '%s'",
                          value->text);
        return;
    }
    for (size_t index = 0; index < issue->article_count; index++) {
        if (strcmp(issue->articles[index].source, path) != 0)
            continue;
        diagnostic_report(diagnostics, SEVERITY_ERROR, value->place,
                          "the article '%s' stands here twice", value->text);
        return;
    }
    struct source_text source;
    struct arena *draft = arena_create();
    struct failure failure = {0};
    if (!article_read_file(issue->arena, draft, issue->folder, path, &source, diagnostics,
                           &failure))
        diagnostic_report(diagnostics, SEVERITY_ERROR, value->place, "%s", failure.text);
    failure_clear(&failure);
    if (source.document == NULL) {
        arena_destroy(draft);
        return;
    }
    struct article *article = issue_add_article(issue);
    article->draft = draft;
    article->place = (struct place){.file = source.path, .line = 1, .column = 1};
    article->source = source.path;
    article->document = source.document;
    article->section = section;
    article_apply_front_matter(issue->arena, article, file_folder_of(issue->arena, path),
                               source.front_matter, diagnostics);
    const struct yaml_value *named = yaml_find(source.front_matter, "section");
    if (named != NULL && named->kind == YAML_SCALAR && section == NULL)
        article->section = add_section(issue, &(struct section){.title = fields_line(named)});
    article_settle_title(issue->arena, article);
}

/* The colour stands in lines that tell a section from another: WCAG 2.2, 1.4.11. */
static void check_color(const struct section *section, const struct yaml_value *value,
                        struct diagnostics *diagnostics)
{
    const double wanted = 3;
    struct color color;
    if (section->color == NULL || !color_parse(section->color, &color))
        return;
    double contrast = color_contrast(color, (struct color){1, 1, 1});
    double shown = (int)(contrast * 10) / 10.0; /* rounded down: never 3.0 below 3 */
    if (contrast < wanted)
        diagnostic_report(diagnostics, SEVERITY_WARNING, yaml_find(value, "color")->place,
                          "lines of the colour %s are hard to see on white: their contrast is "
                          "%.1f:1, below %.0f:1",
                          section->color, shown, wanted);
}

static void read_section(struct issue *issue, const struct yaml_value *value,
                         struct diagnostics *diagnostics)
{
    struct section section = {0};
    fields_read(value, section_fields, &section, diagnostics);
    check_color(&section, value, diagnostics);
    const struct yaml_value *articles = yaml_find(value, "articles");
    if (section.title == NULL || articles == NULL || articles->kind != YAML_SEQUENCE) {
        diagnostic_report(diagnostics, SEVERITY_ERROR, value->place,
                          "a section needs 'section: its title' and a list of 'articles'");
        return;
    }
    const struct section *added = add_section(issue, &section);
    for (const struct yaml_value *item = articles->first_child; item != NULL; item = item->next)
        read_article(issue, item, added, diagnostics);
}

static void read_articles(struct issue *issue, const struct yaml_value *root,
                          struct diagnostics *diagnostics)
{
    const struct yaml_value *articles = yaml_find(root, "articles");
    if (articles == NULL || articles->kind != YAML_SEQUENCE || articles->first_child == NULL) {
        diagnostic_report(diagnostics, SEVERITY_ERROR,
                          articles != NULL ? articles->place : root->place,
                          "'articles' must list the Markdown files of the issue");
        return;
    }
    size_t most_sections = 0;
    for (const struct yaml_value *item = articles->first_child; item != NULL; item = item->next) {
        most_sections++;
        const struct yaml_value *inner = yaml_find(item, "articles");
        if (inner != NULL)
            for (const struct yaml_value *in = inner->first_child; in != NULL; in = in->next)
                most_sections++;
    }
    if (most_sections > LIMIT_ARTICLES) {
        diagnostic_report(diagnostics, SEVERITY_ERROR, articles->place,
                          "more than %d articles: make several issues of them", LIMIT_ARTICLES);
        return;
    }
    issue->sections = arena_allocate(issue->arena, most_sections * sizeof *issue->sections);
    for (const struct yaml_value *item = articles->first_child; item != NULL; item = item->next) {
        if (item->kind == YAML_MAPPING)
            read_section(issue, item, diagnostics);
        else
            read_article(issue, item, NULL, diagnostics);
    }
}

void manifest_settle(struct issue *issue, const struct yaml_value *mapping,
                     struct diagnostics *diagnostics)
{
    if (issue->cover != NULL) {
        issue->cover = file_join(issue->arena, issue->folder, issue->cover);
        issue->cover_place = yaml_find(mapping, "cover")->place;
    }
    if (issue->voice != NULL)
        issue->voice_place = yaml_find(mapping, "voice")->place;
    if (issue->style != NULL)
        issue->style_place = yaml_find(mapping, "style")->place;
    const struct yaml_value *typography = yaml_find(mapping, "typography");
    if (typography != NULL) {
        issue->typography = typography->kind == YAML_SCALAR && strcmp(typography->text, "fr") == 0;
        if (!issue->typography)
            diagnostic_report(diagnostics, SEVERITY_ERROR, typography->place,
                              "'typography' must be fr: the only one there is");
    }
    if (issue->lexicon != NULL) {
        issue->lexicon = file_join(issue->arena, issue->folder, issue->lexicon);
        struct failure failure = {0};
        struct place place = yaml_find(mapping, "lexicon")->place;
        bool is_there = file_exists(issue->lexicon);
        if (!is_there)
            diagnostic_report(diagnostics, SEVERITY_ERROR, place, "there is no lexicon '%s'",
                              issue->lexicon);
        else if (!file_check(issue->lexicon,
                             &(struct file_bounds){issue->folder, LIMIT_LEXICON_BYTES}, &failure))
            diagnostic_report(diagnostics, SEVERITY_ERROR, place, "%s", failure.text);
        if (!is_there || failure.kind != FAILURE_NONE)
            issue->lexicon = NULL;
        failure_clear(&failure);
    }
}

static void read_issue(struct issue *issue, const struct yaml_value *root,
                       struct diagnostics *diagnostics)
{
    fields_read(root, issue_fields, issue, diagnostics);
    const struct yaml_value *certifier = yaml_find(root, "certifier");
    if (certifier != NULL && certifier->kind == YAML_MAPPING)
        fields_read(certifier, certifier_fields, &issue->certifier, diagnostics);
    else if (certifier != NULL && certifier->kind == YAML_SCALAR)
        issue->certifier.name = certifier->text;
    if (certifier != NULL)
        issue->certifier.place = certifier->place;
    if (issue->publication == NULL || issue->publication[0] == '\0') {
        diagnostic_report(diagnostics, SEVERITY_ERROR, root->place,
                          "'publication' is missing: the title of the magazine");
        issue->publication = article_title_from_path(issue->arena, issue->folder);
    }
    if (issue->issn != NULL && !is_issn(issue->issn))
        diagnostic_report(diagnostics, SEVERITY_ERROR, yaml_find(root, "issn")->place,
                          "'%s' is not an ISSN: its form or its check digit is wrong", issue->issn);
    manifest_settle(issue, root, diagnostics);
    read_articles(issue, root, diagnostics);
}

bool manifest_read(struct issue *issue, const char *folder, struct diagnostics *diagnostics,
                   struct failure *failure)
{
    const char *path = file_join(issue->arena, folder, "issue.yaml");
    issue->folder = arena_copy(issue->arena, folder);
    issue->place = (struct place){.file = path, .line = 1, .column = 1};
    if (!file_exists(path))
        return failure_set(failure, FAILURE_CONTENT,
                           "'%s' has no issue.yaml; 'crieur new DIR' makes one to start from",
                           folder);
    struct buffer text;
    bool decoded;
    buffer_init(&text);
    bool good = source_read(path, &(struct file_bounds){folder, LIMIT_MANIFEST_BYTES}, path, &text,
                            &decoded, diagnostics, failure);
    if (decoded) {
        const struct yaml_value *root =
            yaml_read(issue->arena, path, 1, text.data, text.length, diagnostics);
        if (root != NULL && root->kind == YAML_MAPPING)
            read_issue(issue, root, diagnostics);
        else if (root != NULL)
            diagnostic_report(diagnostics, SEVERITY_ERROR, root->place,
                              "issue.yaml must be lines of the form 'key: value'");
    }
    buffer_free(&text);
    return good;
}
