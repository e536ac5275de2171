#include "issue/headline.h"

#include <stdlib.h>
#include <string.h>

enum {
    SHORTEST_SHARE = 6, /* an article shorter than this part of the leading one is a minor one */
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
    const struct article *left = *(const struct article *const *)one;
    const struct article *right = *(const struct article *const *)other;
    return left < right ? -1 : 1;
}

static bool is_chosen(const struct article *article, const struct article *const *chosen,
                      size_t count)
{
    for (size_t index = 0; index < count; index++) {
        if (chosen[index] == article)
            return true;
    }
    return false;
}

static bool has_section(const struct section *section, const struct article *const *chosen,
                        size_t count)
{
    for (size_t index = 0; index < count; index++) {
        if (chosen[index]->section == section)
            return true;
    }
    return false;
}

static size_t rank(const struct issue *issue, struct ranked *ranked)
{
    size_t count = 0;
    for (size_t index = 0; index < issue->article_count; index++) {
        const struct article *article = &issue->articles[index];
        if (article->kind == ARTICLE_TEXT && strcmp(article->title, issue->publication) != 0)
            ranked[count++] = (struct ranked){article, text_length(article)};
    }
    qsort(ranked, count, sizeof *ranked, longer_first);
    return count;
}

size_t headline_choose(const struct issue *issue, const struct article *chosen[HEADLINES_MOST])
{
    struct ranked *ranked =
        arena_allocate(issue->arena, (issue->article_count + 1) * sizeof *ranked);
    size_t ranked_count = rank(issue, ranked);
    size_t count = 0;
    for (size_t index = 0; index < ranked_count && count < HEADLINES_MOST; index++) {
        bool minor = ranked[index].length < ranked[0].length / SHORTEST_SHARE;
        if (!minor && !has_section(ranked[index].article->section, chosen, count))
            chosen[count++] = ranked[index].article;
    }
    for (size_t index = 0; index < ranked_count && count < HEADLINES_MOST; index++) {
        if (!is_chosen(ranked[index].article, chosen, count))
            chosen[count++] = ranked[index].article;
    }
    if (count > 2)
        qsort(chosen + 1, count - 1, sizeof *chosen, in_reading_order);
    return count;
}
