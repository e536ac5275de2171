#include "commands.h"

#include "base/interrupt.h"
#include "base/memory.h"
#include "base/temporary.h"
#include "base/origin.h"
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

static bool plan_issue(struct plan *plan, const struct options *options, const char *cache,
                       const char *data_folder, struct diagnostics *diagnostics,
                       struct failure *failure)
{
    struct load_options load = {.title = options->title,
                                .language = options->language,
                                .mend = !options->keep_breaks,
                                .strict = options->strict};
    struct narration narration = {.folder = cache, .cache = cache};
    struct issue *issue = issue_load(options->operand, data_folder, &load, diagnostics, failure);
    bool good = issue != NULL &&
                (diagnostics->errors == 0 ||
                 failure_set(failure, FAILURE_CONTENT, "the issue has errors")) &&
                narration_open(&narration, issue, options, data_folder, diagnostics, failure);
    narration.units = file_join(plan->arena, cache, "units");
    if (good && narration_write_scripts(&narration, failure))
        add_tracks(plan, &narration);
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
    struct plan plan = {.arena = arena_create()};
    const char *cache = need_cache(options, plan.arena, failure);
    size_t bad = 0;
    enum failure_kind kind = FAILURE_NONE;
    if (cache != NULL)
        temporary_sweep(file_join(plan.arena, cache, "units"));
    for (size_t index = 0;
         cache != NULL && index < options->operand_count && interrupt_go_on(failure); index++) {
        struct options one = *options;
        struct diagnostics own = {.sink = diagnostics->sink, .user_data = diagnostics->user_data};
        struct failure cause = {0};
        one.operand = options->operands[index];
        if (!plan_issue(&plan, &one, cache, data_folder, &own, &cause)) {
            diagnostic_report(diagnostics, SEVERITY_ERROR, (struct place){.file = one.operand},
                              "%s", cause.text);
            kind = cause.kind > kind ? cause.kind : kind;
            bad++;
        }
        failure_clear(&cause);
        origin_forget(&own);
    }
    if (cache != NULL && interrupt_go_on(failure))
        print_plan(&plan, diagnostics);
    if (bad > 0)
        failure_set(failure, kind, "%zu of %zu issues could not be planned", bad,
                    options->operand_count);
    free(plan.items);
    arena_destroy(plan.arena);
    return failure->kind == FAILURE_NONE;
}
