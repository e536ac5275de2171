#include "commands.h"

#include "base/interrupt.h"
#include "base/memory.h"
#include "base/names.h"
#include "base/temporary.h"
#include "narration.h"
#include "work/narrate.h"

#include <stdlib.h>
#include <string.h>

/* Units being narrated: the operands. */
struct narrating {
    const struct options *options;
    struct diagnostics *diagnostics;
    const char *cache;
    const char *units; /* folder of their descriptions */
    const char **keys;
    size_t failed;
    enum failure_kind kind; /* the gravest */
};

/* The key in a line of the plan, or alone; NULL when it is neither. */
static const char *key_of(const char *unit)
{
    const char *at = strchr(unit, '@');
    const char *key = at != NULL ? at + 1 : unit;
    size_t digits = strspn(key, "0123456789abcdef");
    bool is_word = strpbrk(unit, " \t\r\n\v\f") == NULL;
    return digits == 64 && key[digits] == '\0' && is_word ? key : NULL;
}

static bool read_keys(struct narrating *narrating, struct arena *arena, struct failure *failure)
{
    const struct options *options = narrating->options;
    narrating->keys = arena_allocate(arena, options->operand_count * sizeof *narrating->keys);
    for (size_t index = 0; index < options->operand_count; index++) {
        narrating->keys[index] = key_of(options->operands[index]);
        if (narrating->keys[index] == NULL)
            return failure_set(failure, FAILURE_USAGE,
                               "'%s' is no unit: take lines of 'crieur plan', each as an argument "
                               "of its own",
                               options->operands[index]);
    }
    return true;
}

/* Where no cache is, such as in the empty place of a folder that was not mounted, none is made. */
static bool open_cache(struct narrating *narrating, struct arena *arena, struct failure *failure)
{
    const struct options *options = narrating->options;
    narrating->cache = options->cache != NULL ? options->cache : cache_default_folder(arena);
    if (narrating->cache == NULL)
        return failure_set(failure, FAILURE_USAGE,
                           "neither HOME nor XDG_CACHE_HOME is set: name a --cache");
    narrating->units = file_join(arena, narrating->cache, "units");
    enum cache_state state = cache_look(narrating->cache);
    if (state == CACHE_OURS)
        return cache_open(narrating->cache, options->cache == NULL, failure);
    if (state == CACHE_EMPTY || state == CACHE_ABSENT)
        return failure_set(failure, FAILURE_SYSTEM,
                           "there is nothing in '%s': plan with this cache first",
                           narrating->cache);
    return cache_refuse(narrating->cache, state, failure);
}

static bool open_engine(void *user_data, struct failure *failure)
{
    struct mp3_settings mp3 = mp3_settings_default();
    (void)user_data;
    return narrate_open(&mp3, failure);
}

static bool narrate_one(void *user_data, size_t task, const struct pool_report *report,
                        struct failure *failure)
{
    struct narrating *narrating = user_data;
    struct arena *arena = arena_create();
    const char *key = narrating->keys[task];
    bool is_known = file_exists(file_join(arena, narrating->units, key));
    bool good = is_known || failure_set(failure, FAILURE_SYSTEM,
                                        "'%s' does not know this unit: plan with this cache first",
                                        narrating->cache);
    good = good && narration_make_unit(narrating->cache, narrating->units, key,
                                       narration_jobs(narrating->options), NULL, report, failure);
    arena_destroy(arena);
    return good;
}

static const char *name_unit(void *user_data, size_t task)
{
    const struct narrating *narrating = user_data;
    return narrating->options->operands[task];
}

static void say_made(struct narrating *narrating, size_t task, const char *how)
{
    struct place place = {.file = narrating->options->operands[task]};
    diagnostic_report(narrating->diagnostics, SEVERITY_NOTE, place, "%s", how);
}

static void unit_is_made(void *user_data, size_t task)
{
    say_made(user_data, task, "made");
}

static bool unit_failed(void *user_data, size_t task, const struct failure *failure)
{
    struct narrating *narrating = user_data;
    struct place place = {.file = narrating->options->operands[task]};
    diagnostic_report(narrating->diagnostics, SEVERITY_ERROR, place, "%s", failure->text);
    narrating->kind = failure->kind > narrating->kind ? failure->kind : narrating->kind;
    narrating->failed++;
    return true;
}

/* Puts the units that the cache does not have into `order`, each once. */
static size_t order_units(struct narrating *narrating, struct arena *arena, size_t *order)
{
    size_t count = 0;
    struct names seen = {0};
    for (size_t index = 0; index < narrating->options->operand_count; index++) {
        struct cache_entry entry;
        if (!names_add(&seen, narrating->keys[index]))
            continue;
        if (cache_find(narrating->cache, narrating->keys[index], arena, &entry))
            say_made(narrating, index, "in the cache");
        else
            order[count++] = index;
    }
    names_clear(&seen);
    return count;
}

/* A bad one of several is reported, and the others are made. */
static bool narrate_units(struct narrating *narrating, struct arena *arena, struct failure *failure)
{
    const struct options *options = narrating->options;
    size_t *order = arena_allocate(arena, options->operand_count * sizeof *order);
    size_t count = order_units(narrating, arena, order);
    struct pool_tasks tasks = {.count = count,
                               .order = order,
                               .user_data = narrating,
                               .begin = open_engine,
                               .work = narrate_one,
                               .finished = unit_is_made,
                               .failed = options->operand_count > 1 ? unit_failed : NULL,
                               .name = name_unit};
    if (count > 0 && !pool_run(&tasks, narration_jobs(options), failure)) {
        temporary_sweep(file_join(arena, narrating->cache, TEMPORARY_UNFINISHED));
        return false;
    }
    return narrating->failed == 0 ||
           failure_set(failure, narrating->kind, "%zu of %zu units could not be narrated",
                       narrating->failed, options->operand_count);
}

bool narrate_run(const struct options *options, const char *data_folder,
                 struct diagnostics *diagnostics, struct failure *failure)
{
    (void)data_folder;
    struct arena *arena = arena_create();
    struct narrating narrating = {.options = options, .diagnostics = diagnostics};
    bool good = read_keys(&narrating, arena, failure) && open_cache(&narrating, arena, failure) &&
                narrate_units(&narrating, arena, failure);
    arena_destroy(arena);
    return good;
}
