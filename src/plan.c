#include "commands.h"

#include "archive.h"
#include "base/memory.h"
#include "base/temporary.h"
#include "edition/record.h"
#include "issue/load.h"
#include "narration.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A line of the plan. */
struct planned {
    const char *key;
    const char *name; /* "le-perron-014/03-editorial" */
    size_t size;
};

struct plan {
    struct arena *arena;
    const char *data_folder;
    const char *cache;
    struct planned *items;
    size_t count;
    size_t made; /* narrations that the cache has already */
};

static void add_tracks(struct plan *plan, const struct narration *narration)
{
    plan->items =
        memory_resize(plan->items, (plan->count + narration->count) * sizeof *plan->items);
    for (size_t index = 0; index < narration->count; index++) {
        const struct narration_track *track = &narration->tracks[index];
        plan->made += track->is_made;
        if (track->is_made)
            continue;
        plan->items[plan->count++] = (struct planned){
            .key = arena_copy(plan->arena, track->key),
            .name = arena_format(plan->arena, "%s/%s", narration->issue->id, track->script->name),
            .size = track->size};
    }
}

/* A build that needs other narrations can then tell why. */
static void keep_record(const struct narration *narration, struct diagnostics *diagnostics)
{
    struct record *record = record_open_plan(narration->cache, narration->issue->id);
    struct failure refused = {0};
    for (size_t index = 0; index < narration->count; index++)
        record_track(record, narration->tracks[index].script->name, narration->tracks[index].key);
    if (!record_write(record, &refused))
        diagnostic_report(diagnostics, SEVERITY_WARNING, (struct place){0},
                          "a build cannot tell what was planned: %s", refused.text);
    failure_clear(&refused);
    record_destroy(record);
}

static bool plan_issue(void *user_data, const struct options *options, struct archive *archive,
                       struct diagnostics *diagnostics, struct failure *failure)
{
    struct plan *plan = user_data;
    struct load_options load = {.title = options->title,
                                .language = options->language,
                                .mend = !options->keep_breaks,
                                .strict = options->strict};
    struct narration narration = {.folder = plan->cache, .cache = plan->cache};
    struct issue *issue =
        issue_load(options->operand, plan->data_folder, &load, diagnostics, failure);
    bool good = issue != NULL &&
                (diagnostics->errors == 0 ||
                 failure_set(failure, FAILURE_CONTENT, "the issue has errors")) &&
                archive_is_free(archive, issue->id, failure) &&
                narration_open(&narration, issue, options, plan->data_folder, diagnostics, failure);
    narration.units = file_join(plan->arena, plan->cache, "units");
    if (good && narration_write_scripts(&narration, failure)) {
        archive_enter(archive, issue->id);
        add_tracks(plan, &narration);
        keep_record(&narration, diagnostics);
    }
    narration_close(&narration);
    issue_destroy(issue);
    return failure->kind == FAILURE_NONE;
}

static int longest_first(const void *one, const void *other)
{
    const struct planned *left = one;
    const struct planned *right = other;
    if (left->size != right->size)
        return left->size < right->size ? 1 : -1;
    int order = strcmp(left->key, right->key);
    return order != 0 ? order : strcmp(left->name, right->name);
}

static void print_plan(struct plan *plan, struct diagnostics *diagnostics)
{
    size_t printed = 0;
    if (plan->count > 0)
        qsort(plan->items, plan->count, sizeof *plan->items, longest_first);
    for (size_t index = 0; index < plan->count; index++) {
        const struct planned *item = &plan->items[index];
        if (index > 0 && strcmp(item->key, plan->items[index - 1].key) == 0)
            continue;
        printf("%s@%s\n", item->name, item->key);
        printed++;
    }
    diagnostic_report(diagnostics, SEVERITY_NOTE, (struct place){0},
                      "%zu narration%s to make, %zu in the cache", printed, printed == 1 ? "" : "s",
                      plan->made);
}

/* The cache is what the machines share: without one there is nothing to plan. */
static const char *need_cache(const struct options *options, struct arena *arena,
                              struct failure *failure)
{
    const char *cache = options->cache != NULL ? options->cache : cache_default_folder(arena);
    if (cache == NULL)
        failure_set(failure, FAILURE_USAGE,
                    "neither HOME nor XDG_CACHE_HOME is set: name a --cache");
    return cache != NULL && cache_open(cache, options->cache == NULL, failure) ? cache : NULL;
}

bool plan_run(const struct options *options, const char *data_folder,
              struct diagnostics *diagnostics, struct failure *failure)
{
    struct plan plan = {.arena = arena_create(), .data_folder = data_folder};
    plan.cache = need_cache(options, plan.arena, failure);
    if (plan.cache != NULL) {
        temporary_sweep(file_join(plan.arena, plan.cache, "units"));
        archive_run(options, plan_issue, &plan, "planned", diagnostics, failure);
    }
    /* The others can be narrated while the bad ones are mended. */
    if (plan.count > 0 || failure->kind == FAILURE_NONE)
        print_plan(&plan, diagnostics);
    free(plan.items);
    arena_destroy(plan.arena);
    return failure->kind == FAILURE_NONE;
}
