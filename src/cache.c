#include "audio/cache.h"

#include "commands.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Reads "500M" or "1.5G" in bytes; false when it is no size. */
static bool read_size(const char *text, long long *bytes)
{
    static const char units[] = "KMGT";
    size_t digits = strspn(text, "0123456789.");
    const char *unit = text[digits] != '\0' ? strchr(units, text[digits]) : NULL;
    char *end;
    double size = strtod(text, &end);
    if (digits == 0 || end != text + digits || (*end != '\0' && (unit == NULL || end[1] != '\0')))
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

static void print_report(const char *cache, const struct cache_task *task,
                         const struct cache_report *report)
{
    printf("%s\n", cache);
    print_size("", &report->held);
    if (report->damaged.count > 0 && !task->removes)
        print_size("damaged, which --check removes: ", &report->damaged);
    if (report->removed.count > 0)
        print_size("removed: ", &report->removed);
    if (task->most >= 0 && report->held.bytes - report->removed.bytes > task->most)
        printf("more cannot be removed now: the rest was used within the last hour\n");
}

/* The default one need not be there yet; where others have files, nothing is ours to count. */
static bool examine(const char *cache, bool is_default, const struct cache_task *task,
                    struct cache_report *report, struct failure *failure)
{
    enum cache_state state = cache_look(cache);
    if (state == CACHE_OURS)
        return cache_prune(cache, task, report, failure);
    return state == CACHE_EMPTY || (is_default && state != CACHE_UNREADABLE) ||
           cache_refuse(cache, state, failure);
}

bool cache_run(const struct options *options, const char *data_folder,
               struct diagnostics *diagnostics, struct failure *failure)
{
    (void)data_folder;
    (void)diagnostics;
    struct cache_task task = {
        .check = options->check, .removes = options->check || options->prune != NULL, .most = -1};
    struct cache_report report = {0};
    struct arena *arena = arena_create();
    const char *cache = options->cache != NULL ? options->cache : cache_default_folder(arena);
    bool good = true;
    if (options->prune != NULL && !read_size(options->prune, &task.most))
        good = failure_set(failure, FAILURE_USAGE,
                           "--prune takes a size such as 500M, 2G or 0, not '%s'", options->prune);
    else if (cache == NULL)
        good = failure_set(failure, FAILURE_USAGE,
                           "neither HOME nor XDG_CACHE_HOME is set: name a --cache");
    good = good && examine(cache, options->cache == NULL, &task, &report, failure);
    if (good)
        print_report(cache, &task, &report);
    arena_destroy(arena);
    return good;
}
