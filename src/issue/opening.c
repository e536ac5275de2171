#include "issue/opening.h"

#include "base/unicode.h"
#include "issue/headline.h"
#include "issue/markdown.h"

#include <stdlib.h>
#include <string.h>

static struct node *make_block(struct arena *arena, enum node_kind kind, const char *text,
                               struct place place)
{
    struct node *block = node_create(arena, kind, place);
    node_append(block, node_create_text(arena, text, strlen(text), place));
    return block;
}

/* A block from a line of the front matter, which may have emphasis and the like in it. */
static struct node *make_marked_block(struct arena *arena, enum node_kind kind, const char *text,
                                      struct place place)
{
    struct node *block = markdown_read_line(arena, text, place);
    block->kind = kind;
    return block;
}

static const char *join_authors(struct arena *arena, const struct article *article,
                                const struct strings *strings)
{
    struct buffer names;
    buffer_init(&names);
    for (size_t index = 0; index < article->author_count; index++) {
        bool last = index + 1 == article->author_count;
        if (index > 0)
            buffer_append_string(&names, last ? strings_get(strings, "and") : ", ");
        buffer_append_string(&names, article->authors[index]);
    }
    const char *joined = strings_fill(arena, strings, "byline", names.data);
    buffer_free(&names);
    return joined;
}

/* The section is what differs from article to article: it stands out. */
static struct node *make_kicker(const struct issue *issue, const struct article *article)
{
    struct arena *arena = article->draft;
    const char *text = issue_full_title(issue);
    if (article->section == NULL)
        return make_block(arena, NODE_KICKER, text, article->place);
    struct node *kicker =
        make_block(arena, NODE_KICKER, arena_format(arena, "%s — ", text), article->place);
    node_append(kicker, make_block(arena, NODE_STRONG, article->section->title, article->place));
    return kicker;
}

static struct node *make_title(const struct issue *issue, struct article *article)
{
    struct node *heading = article->title_node;
    if (heading == NULL)
        heading = make_marked_block(article->draft, NODE_HEADING, article->title, article->place);
    heading->level = 1;
    struct buffer text;
    buffer_init(&text);
    node_plain_text(heading, &text);
    article->title = arena_copy(issue->arena, text.data);
    buffer_free(&text);
    article->title_node = heading;
    return heading;
}

/* The first of « 12-15 », « 12–15 », « 12, 14 ». */
static const char *first_page(struct arena *arena, const char *pages)
{
    size_t length = strcspn(pages, "-, ");
    const char *dash = strstr(pages, "–");
    if (dash != NULL && (size_t)(dash - pages) < length)
        length = (size_t)(dash - pages);
    return arena_copy_bytes(arena, pages, length);
}

void opening_add(const struct issue *issue, struct article *article, const struct strings *strings)
{
    struct arena *arena = article->draft;
    struct node *opening = node_create(arena, NODE_DOCUMENT, article->place);
    struct node *title = make_title(issue, article);
    if (strcmp(article->title, issue_full_title(issue)) != 0)
        node_append(opening, make_kicker(issue, article));
    if (article->pages != NULL) {
        struct node *page = node_create(arena, NODE_PAGE_BREAK, article->place);
        page->text = first_page(arena, article->pages);
        if (page->text[0] != '\0')
            node_append(opening, page);
    }
    node_append(opening, title);
    if (article->subtitle != NULL) {
        struct node *subtitle =
            make_marked_block(arena, NODE_STANDFIRST, article->subtitle, article->place);
        subtitle->header = true;
        node_append(opening, subtitle);
    }
    if (article->standfirst != NULL)
        node_append(opening,
                    make_marked_block(arena, NODE_STANDFIRST, article->standfirst, article->place));
    if (article->author_count > 0)
        node_append(opening, make_block(arena, NODE_BYLINE, join_authors(arena, article, strings),
                                        article->place));
    node_move_children(opening, article->document);
    node_move_children(article->document, opening);
}

const char *opening_date(const struct issue *issue, const struct strings *strings)
{
    if (issue->date == NULL)
        return NULL;
    if (strlen(issue->date) < 10)
        return issue->date;
    struct buffer text;
    buffer_init(&text);
    unicode_format_date(&text, atoi(issue->date), atoi(issue->date + 5), atoi(issue->date + 8),
                        strings_language(strings));
    const char *date = arena_copy(issue->arena, text.data);
    buffer_free(&text);
    return date;
}

/* What a drawn cover shows: the title and the main articles. What a picture of the publisher's
 * shows beside its title is not known. */
static const char *describe_cover(const struct issue *issue, const struct strings *strings)
{
    struct arena *arena = issue->arena;
    const char *title = strings_fill(arena, strings, "cover-of", issue_full_title(issue));
    const struct article *articles[HEADLINES_MOST];
    size_t count = headline_choose(issue, articles);
    if (issue->cover != NULL || count == 0)
        return title;
    struct buffer titles;
    buffer_init(&titles);
    for (size_t index = 0; index < count; index++)
        buffer_format(&titles, "%s%s", index > 0 ? strings_get(strings, "semicolon") : "",
                      articles[index]->title);
    const char *headlines = strings_fill(arena, strings, "headlines", titles.data);
    buffer_free(&titles);
    return arena_format(arena, "%s. %s", title, headlines);
}

static void make_cover(struct issue *issue, const char *cover_name, const struct strings *strings)
{
    struct article *page = &issue->cover_page;
    *page = (struct article){.kind = ARTICLE_COVER, .place = issue->place, .narrate = true};
    page->name = "cover";
    page->title = strings_get(strings, "cover");
    page->language = strings_language(strings);
    page->document = node_create(issue->arena, NODE_DOCUMENT, issue->place);
    struct node *figure = node_create(issue->arena, NODE_FIGURE, issue->place);
    struct node *image = node_create(issue->arena, NODE_IMAGE, issue->place);
    image->attributes->target = cover_name;
    image->text = issue->cover_alternative;
    if (image->text == NULL)
        image->text = describe_cover(issue, strings);
    node_append(page->document, figure);
    node_append(figure, image);
}

static struct node *make_contents_item(struct issue *issue, const struct article *article)
{
    struct node *item = node_create(issue->arena, NODE_ITEM, issue->place);
    struct node *paragraph = node_create(issue->arena, NODE_PARAGRAPH, issue->place);
    struct node *link = node_create(issue->arena, NODE_LINK, issue->place);
    link->attributes->target = arena_format(issue->arena, "%s.xhtml", article->name);
    node_append(
        link, node_create_text(issue->arena, article->title, strlen(article->title), issue->place));
    node_append(paragraph, link);
    node_append(item, paragraph);
    return item;
}

/* A section of the issue in the contents, under its name. */
static struct node *make_contents_section(struct issue *issue, const struct section *section)
{
    struct node *part = node_create(issue->arena, NODE_SECTION, issue->place);
    struct node *heading = make_block(issue->arena, NODE_HEADING, section->title, issue->place);
    heading->level = 3;
    node_append(part, heading);
    return part;
}

/* The contents: a list of articles for each section. */
static struct node *make_contents(struct issue *issue, const struct strings *strings)
{
    struct node *contents = node_create(issue->arena, NODE_CONTENTS, issue->place);
    struct node *heading =
        make_block(issue->arena, NODE_HEADING, strings_get(strings, "contents"), issue->place);
    heading->level = 2;
    node_append(contents, heading);
    struct node *list = NULL;
    const struct section *section = NULL;
    for (size_t index = 0; index < issue->article_count; index++) {
        const struct article *article = &issue->articles[index];
        if (list == NULL || article->section != section) {
            section = article->section;
            struct node *part = section != NULL ? make_contents_section(issue, section) : contents;
            if (section != NULL)
                node_append(contents, part);
            list = node_create(issue->arena, NODE_LIST, issue->place);
            list->tight = true;
            node_append(part, list);
        }
        node_append(list, make_contents_item(issue, article));
    }
    return contents;
}

static void make_title_page(struct issue *issue, const struct strings *strings)
{
    struct article *page = &issue->title_page;
    struct arena *arena = issue->arena;
    *page = (struct article){.kind = ARTICLE_TITLE_PAGE, .place = issue->place, .narrate = true};
    page->name = "title";
    page->title = issue_full_title(issue);
    page->language = issue->language;
    page->document = node_create(arena, NODE_DOCUMENT, issue->place);
    struct node *heading = make_block(arena, NODE_HEADING, issue->publication, issue->place);
    heading->level = 1;
    node_append(page->document, heading);
    const char *date = opening_date(issue, strings);
    const char *lines[] = {issue->subtitle, issue->label, date, issue->publisher};
    for (size_t index = 0; index < sizeof lines / sizeof *lines; index++) {
        if (lines[index] == NULL || lines[index][0] == '\0')
            continue;
        struct node *line = make_block(arena, NODE_STANDFIRST, lines[index], issue->place);
        line->header = true;
        node_append(page->document, line);
    }
    node_append(page->document, make_contents(issue, strings));
}

void opening_make_front_pages(struct issue *issue, const char *cover_name,
                              const struct strings *strings)
{
    make_cover(issue, cover_name, strings);
    make_title_page(issue, strings);
}
