#include "epub/issue_cover.h"

#include "epub/cover.h"
#include "epub/picture_svg.h"
#include "issue/opening.h"

#include <stdlib.h>
#include <string.h>

enum {
    COVER_HEADLINES = 5,
    TAG_PICTURE_WIDTH = 600, /* pixels: larger ones trouble car radios */
};

struct ranked {
    const struct article *article;
    size_t length; /* bytes of text */
};

static size_t text_length(const struct article *article)
{
    struct buffer text;
    buffer_init(&text);
    node_plain_text(article->document, &text);
    size_t length = text.length;
    buffer_free(&text);
    return length;
}

static int longer_first(const void *one, const void *other)
{
    const struct ranked *left = one;
    const struct ranked *right = other;
    if (left->length != right->length)
        return left->length < right->length ? 1 : -1;
    return left->article < right->article ? -1 : 1;
}

static int in_reading_order(const void *one, const void *other)
{
    const struct ranked *left = one;
    const struct ranked *right = other;
    return left->article < right->article ? -1 : 1;
}

/* The longest articles are the main ones: the longest leads, the others follow in reading order. */
static size_t choose_headlines(const struct issue *issue, struct ranked *ranked)
{
    size_t count = 0;
    for (size_t index = 0; index < issue->article_count; index++) {
        const struct article *article = &issue->articles[index];
        if (article->kind != ARTICLE_MASTHEAD)
            ranked[count++] = (struct ranked){article, text_length(article)};
    }
    qsort(ranked, count, sizeof *ranked, longer_first);
    if (count > COVER_HEADLINES)
        count = COVER_HEADLINES;
    if (count > 2)
        qsort(ranked + 1, count - 1, sizeof *ranked, in_reading_order);
    return count;
}

static bool draw(const struct issue *issue, const struct strings *strings, struct buffer *png,
                 struct failure *failure)
{
    struct ranked *ranked =
        arena_allocate(issue->arena, (issue->article_count + 1) * sizeof *ranked);
    const char *headlines[COVER_HEADLINES];
    const char *kickers[COVER_HEADLINES];
    const char *colors[COVER_HEADLINES];
    size_t count = choose_headlines(issue, ranked);
    for (size_t index = 0; index < count; index++) {
        const struct section *section = ranked[index].article->section;
        headlines[index] = ranked[index].article->title;
        kickers[index] = section != NULL ? section->title : NULL;
        colors[index] = section != NULL ? section->color : NULL;
    }
    const struct section *leading = count > 0 ? ranked[0].article->section : NULL;
    struct cover cover = {.publication = issue->publication,
                          .subtitle = issue->subtitle,
                          .issue = issue->label,
                          .date = opening_date(issue, strings),
                          .publisher = issue->publisher,
                          .language = issue->language,
                          .headlines = headlines,
                          .headline_count = count,
                          .kickers = kickers,
                          .colors = colors,
                          .color = leading != NULL ? leading->color : NULL};
    return cover_draw(&cover, png, failure);
}

static void list_drawn(struct issue *issue, const char *name, const struct buffer *png)
{
    struct picture *picture = arena_allocate(issue->arena, sizeof *picture);
    picture->name = name;
    picture->media_type = "image/png";
    picture->data = arena_copy_bytes(issue->arena, png->data, png->length);
    picture->length = png->length;
    picture->next = issue->pictures;
    issue->pictures = picture;
}

/* The picture for the tags from the publisher's own cover. */
static bool take_given(const struct picture *given, struct buffer *tag_picture,
                       struct failure *failure)
{
    if (strcmp(given->media_type, "image/svg+xml") == 0)
        return picture_rasterize_svg(given->data, given->length, TAG_PICTURE_WIDTH,
                                     TAG_PICTURE_WIDTH * 4 / 3, tag_picture, failure) ||
               failure_context(failure, "%s", given->source);
    if (strcmp(given->media_type, "image/png") == 0 || strcmp(given->media_type, "image/jpeg") == 0)
        buffer_append(tag_picture, given->data, given->length);
    return true;
}

const char *issue_cover_make(struct issue *issue, const struct strings *strings,
                             struct buffer *tag_picture, struct failure *failure)
{
    const char *name = issue->cover_page.document->first_child->first_child->target;
    for (const struct picture *given = issue->pictures; given != NULL; given = given->next) {
        if (strcmp(given->name, name) == 0)
            return take_given(given, tag_picture, failure) ? name : NULL;
    }
    struct buffer png;
    buffer_init(&png);
    bool good = draw(issue, strings, &png, failure) &&
                cover_thumbnail(&png, TAG_PICTURE_WIDTH, tag_picture, failure);
    if (good)
        list_drawn(issue, name, &png);
    buffer_free(&png);
    return good ? name : NULL;
}
