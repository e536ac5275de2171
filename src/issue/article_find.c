#include "issue/article_find.h"

#include "base/file.h"

#include <stdlib.h>
#include <string.h>

typedef int compare_sources(const char *one, const char *other);

static int compare_base_names(const char *one, const char *other)
{
    return strcmp(file_base_name(one), file_base_name(other));
}

/* Articles of one name stay in the order of the issue. */
static int compare_by(const void *one, const void *other, compare_sources *compare)
{
    const struct article *left = *(const struct article *const *)one;
    const struct article *right = *(const struct article *const *)other;
    int order = compare(left->source, right->source);
    return order != 0 ? order : (left > right) - (left < right);
}

static int compare_by_path(const void *one, const void *other)
{
    return compare_by(one, other, strcmp);
}

static int compare_by_name(const void *one, const void *other)
{
    return compare_by(one, other, compare_base_names);
}

static const struct article **sort_articles(struct issue *issue,
                                            int (*compare)(const void *, const void *))
{
    const struct article **sorted =
        arena_allocate(issue->arena, (issue->article_count + 1) * sizeof *sorted);
    for (size_t index = 0; index < issue->article_count; index++)
        sorted[index] = &issue->articles[index];
    qsort(sorted, issue->article_count, sizeof *sorted, compare);
    return sorted;
}

static const struct article *find_first(const struct issue *issue, const struct article **sorted,
                                        const char *source, compare_sources *compare)
{
    size_t low = 0;
    size_t high = issue->article_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare(sorted[middle]->source, source) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    bool is_found = low < issue->article_count && compare(sorted[low]->source, source) == 0;
    return is_found ? sorted[low] : NULL;
}

const struct article *article_find(struct issue *issue, const char *folder, const char *name)
{
    if (issue->articles_by_path == NULL) {
        issue->articles_by_path = sort_articles(issue, compare_by_path);
        issue->articles_by_name = sort_articles(issue, compare_by_name);
    }
    while (strncmp(name, "./", 2) == 0)
        name += 2;
    struct arena *arena = arena_create();
    const struct article *found =
        find_first(issue, issue->articles_by_path, file_join(arena, folder, name), strcmp);
    arena_destroy(arena);
    return found != NULL ? found
                         : find_first(issue, issue->articles_by_name, name, compare_base_names);
}
