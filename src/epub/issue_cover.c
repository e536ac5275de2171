#include "epub/issue_cover.h"

#include "epub/cover.h"
#include "epub/picture_svg.h"
#include "issue/headline.h"
#include "issue/opening.h"
#include "issue/pictures.h"

#include <string.h>

static bool draw(const struct issue *issue, const struct strings *strings, struct buffer *png,
                 struct buffer *small, struct failure *failure)
{
    const struct article *articles[HEADLINES_MOST];
    const char *headlines[HEADLINES_MOST];
    const char *kickers[HEADLINES_MOST];
    const char *colors[HEADLINES_MOST];
    size_t count = headline_choose(issue, articles);
    for (size_t index = 0; index < count; index++) {
        const struct section *section = articles[index]->section;
        headlines[index] = articles[index]->title;
        kickers[index] = section != NULL ? section->title : NULL;
        colors[index] = section != NULL ? section->color : NULL;
    }
    const struct section *leading = count > 0 ? articles[0]->section : NULL;
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
    return cover_draw(&cover, png, small, failure);
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

static bool rasterize(const struct issue *issue, const struct picture *drawing, struct buffer *png,
                      struct failure *failure)
{
    struct buffer data;
    buffer_init(&data);
    bool good = pictures_read(issue, drawing, &data, failure) &&
                (picture_rasterize_svg(data.data, data.length, COVER_SMALL_WIDTH,
                                       COVER_SMALL_HEIGHT, png, failure) ||
                 failure_context(failure, "%s", drawing->source));
    buffer_free(&data);
    return good;
}

/* The picture for the tags from the publisher's own cover. */
static bool take_given(const struct issue *issue, const struct picture *given,
                       struct buffer *tag_picture, struct failure *failure)
{
    if (strcmp(given->media_type, "image/svg+xml") == 0)
        return rasterize(issue, given, tag_picture, failure);
    if (strcmp(given->media_type, "image/png") == 0 || strcmp(given->media_type, "image/jpeg") == 0)
        return pictures_read(issue, given, tag_picture, failure);
    return true;
}

const char *issue_cover_make(struct issue *issue, const struct strings *strings,
                             struct buffer *tag_picture, struct failure *failure)
{
    const char *name = node_target(issue->cover_page.document->first_child->first_child);
    for (const struct picture *given = issue->pictures; given != NULL; given = given->next) {
        if (strcmp(given->name, name) == 0)
            return take_given(issue, given, tag_picture, failure) ? name : NULL;
    }
    struct buffer png;
    buffer_init(&png);
    bool good = draw(issue, strings, &png, tag_picture, failure);
    if (good)
        list_drawn(issue, name, &png);
    buffer_free(&png);
    return good ? name : NULL;
}
