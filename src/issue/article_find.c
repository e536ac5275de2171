#include "issue/article_find.h"

#include "base/file.h"

#include <stdlib.h>
#include <string.h>

/* Takes the parts « . » and « dir/.. » out of a path, in place. */
static void shorten(char *path)
{
    char *out = path;
    for (const char *in = path; *in != '\0';) {
        size_t length = strcspn(in, "/");
        bool slash = in[length] == '/';
        bool is_up = length == 2 && in[0] == '.' && in[1] == '.';
        char *part = out - (out > path);
        while (part > path && part[-1] != '/')
            part--;
        bool can_go_up = out > path + 1 && strncmp(part, "../", 3) != 0;
        if (is_up && can_go_up) {
            out = part;
        } else if (length > 0 ? !(length == 1 && in[0] == '.') : in == path) {
            memmove(out, in, length + slash);
            out += length + slash;
        }
        in += length + slash;
    }
    *out = '\0';
}

static int compare_paths(const void *one, const void *other)
{
    const struct article_file *left = one;
    const struct article_file *right = other;
    int order = strcmp(left->path, right->path);
    return order != 0 ? order : (left->article > right->article) - (left->article < right->article);
}

static int compare_names(const void *one, const void *other)
{
    const struct article_file *left = one;
    const struct article_file *right = other;
    int order = strcmp(left->name, right->name);
    return order != 0 ? order : (left->article > right->article) - (left->article < right->article);
}

static void list_files(struct issue *issue)
{
    size_t size = (issue->article_count + 1) * sizeof *issue->files_by_path;
    issue->files_by_path = arena_allocate(issue->arena, size);
    issue->files_by_name = arena_allocate(issue->arena, size);
    for (size_t index = 0; index < issue->article_count; index++) {
        char *path = arena_copy(issue->arena, issue->articles[index].source);
        shorten(path);
        issue->files_by_path[index] = issue->files_by_name[index] =
            (struct article_file){path, file_base_name(path), &issue->articles[index]};
    }
    qsort(issue->files_by_path, issue->article_count, sizeof *issue->files_by_path, compare_paths);
    qsort(issue->files_by_name, issue->article_count, sizeof *issue->files_by_name, compare_names);
}

/* The first file of the sorted list that is the sought one, but for its article. */
static const struct article *find_first(const struct article_file *files, size_t count,
                                        const struct article_file *sought,
                                        int (*compare)(const void *, const void *))
{
    size_t low = 0;
    size_t high = count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (compare(&files[middle], sought) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    struct article_file same = *sought;
    same.article = low < count ? files[low].article : NULL;
    return low < count && compare(&files[low], &same) == 0 ? same.article : NULL;
}

const struct article *article_find(struct issue *issue, const char *folder, const char *name)
{
    if (issue->files_by_path == NULL)
        list_files(issue);
    struct arena *arena = arena_create();
    char *path = file_join(arena, folder, name);
    shorten(path);
    struct article_file sought = {.path = path, .name = file_base_name(path)};
    const struct article *found =
        find_first(issue->files_by_path, issue->article_count, &sought, compare_paths);
    if (found == NULL)
        found = find_first(issue->files_by_name, issue->article_count, &sought, compare_names);
    arena_destroy(arena);
    return found;
}
