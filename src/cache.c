#include "audio/cache.h"

#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads "500M" in bytes; false when it is no size. */
static bool read_size(const char *text, long long *bytes)
{
    static const char units[] = "KMGT";
    char *end;
    double size = strtod(text, &end);
    const char *unit = *end != '\0' ? strchr(units, *end) : NULL;
    if (end == text || !(size >= 0) || (*end != '\0' && (unit == NULL || end[1] != '\0')))
        return false;
    for (const char *each = units; unit != NULL && each <= unit; each++)
        size *= 1000;
    *bytes = size < 9e18 ? (long long)size : -1;
    return true;
}

static void print_size(const char *what, const struct cache_size *size)
{
    printf("%s%zu narration%s, %.1f MB\n", what, size->count, size->count == 1 ? "" : "s",
           (double)size->bytes / 1e6);
}

bool cache_run(const struct options *options, const char *data_folder,
               struct diagnostics *diagnostics, struct failure *failure)
{
    (void)data_folder;
    (void)diagnostics;
    long long most = -1;
    struct cache_size before;
    struct cache_size removed;
    struct arena *arena = arena_create();
    const char *cache = options->cache != NULL ? options->cache : cache_default_folder(arena);
    bool good = true;
    if (options->prune != NULL && !read_size(options->prune, &most))
        good = failure_set(failure, FAILURE_USAGE,
                           "--prune takes a size such as 500M, 2G or 0, not '%s'", options->prune);
    else if (cache == NULL)
        good = failure_set(failure, FAILURE_USAGE,
                           "neither HOME nor XDG_CACHE_HOME is set: name a --cache");
    good = good && cache_prune(cache, most, options->check, &before, &removed, failure);
    if (good) {
        printf("%s\n", cache);
        print_size("", &before);
        if (removed.count > 0)
            print_size("removed: ", &removed);
        if (most >= 0 && before.bytes - removed.bytes > most)
            printf("more cannot be removed now: the rest was used within the last hour\n");
    }
    arena_destroy(arena);
    return good;
}
