#include "narration.h"

#include "base/file.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "base/temporary.h"
#include "base/unicode.h"
#include "speech/reader_data.h"
#include "work/narrate.h"
#include "work/reading.h"
#include "work/unit.h"

#include <errno.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int narration_jobs(const struct options *options)
{
    cpu_set_t ours;
    if (options->jobs > 0)
        return options->jobs;
    /* A batch system gives a command some of the processors only. */
    if (sched_getaffinity(0, sizeof ours, &ours) == 0)
        return CPU_COUNT(&ours);
    return (int)sysconf(_SC_NPROCESSORS_ONLN);
}

bool narration_open(struct narration *narration, struct issue *issue, const struct options *options,
                    const char *data_folder, struct diagnostics *diagnostics,
                    struct failure *failure)
{
    const char *voice = options->voice != NULL ? options->voice : issue->voice;
    narration->issue = issue;
    narration->has_audio = !options->no_audio;
    narration->keeps_words = options->sync != NULL && strcmp(options->sync, "word") == 0;
    narration->jobs = narration_jobs(options);
    narration->mp3 = mp3_settings_default();
    narration->mp3.bitrate = options->bitrate;
    narration->masters =
        options->masters != NULL ? file_join(issue->arena, options->masters, issue->id) : NULL;
    narration->strings = strings_read(issue->arena, data_folder, issue->language, failure);
    if (narration->strings == NULL || !mp3_settings_check(&narration->mp3, failure))
        return false;
    narration->profile = voice_read(issue->arena, data_folder, voice, issue->language, failure);
    if (narration->profile == NULL)
        return voice != NULL && voice == issue->voice &&
               diagnostic_blame(diagnostics, issue->voice_place, failure);
    narration->needs = needs_create(narration->profile);
    narration->pronunciations = pronunciation_collector_create();
    narration->data_folder = data_folder;
    narration->diagnostics = diagnostics;
    narration->listener = reader_create_listener();
    struct buffer reader;
    buffer_init(&reader);
    bool good = reader_data_describe(data_folder, issue->lexicon, &reader, failure);
    if (issue->lexicon != NULL)
        buffer_format(&reader, "lexicon of %s unless it says more\n", issue->language);
    narration->reader_is = arena_copy(issue->arena, reader.data);
    buffer_free(&reader);
    return good;
}

/* It may be another user's. */
static bool may_write(const char *folder, struct failure *failure)
{
    return access(folder, W_OK) == 0 ||
           failure_set(failure, FAILURE_SYSTEM, "'%s' cannot be written: %s", folder,
                       strerror(errno));
}

bool narration_open_cache(const struct options *options, struct arena *arena, const char **folder,
                          struct diagnostics *diagnostics, struct failure *failure)
{
    *folder = NULL;
    if (options->no_cache)
        return true;
    if (options->cache != NULL) {
        *folder = options->cache;
        return cache_open(options->cache, false, failure);
    }
    struct failure refused = {0};
    const char *usual = cache_default_folder(arena);
    if (usual != NULL && cache_open(usual, true, &refused) && may_write(usual, &refused))
        *folder = usual;
    else if (usual != NULL)
        diagnostic_report(diagnostics, SEVERITY_WARNING, (struct place){0},
                          "nothing is kept for the next build: %s", refused.text);
    failure_clear(&refused);
    return true;
}

/* "00-couverture", with as many zeros as the articles' numbers have digits. */
static const char *front_name(const struct issue *issue, const struct strings *strings)
{
    size_t width = strcspn(issue->articles[0].name, "-");
    struct buffer name;
    buffer_init(&name);
    unicode_to_ascii(&name, strings_get(strings, "cover"), strlen(strings_get(strings, "cover")));
    struct buffer lower;
    buffer_init(&lower);
    unicode_lowercase(&lower, name.data, name.length, "");
    const char *made = arena_format(issue->arena, "%0*d-%s", (int)width, 0, lower.data);
    buffer_free(&name);
    buffer_free(&lower);
    return made;
}

static struct script *write_script(const struct narration *narration, size_t index,
                                   const struct reader *reader)
{
    struct issue *issue = narration->issue;
    bool is_front = index == 0;
    struct script *script = script_create(is_front ? front_name(issue, narration->strings)
                                                   : issue->articles[index - 1].name);
    if (is_front)
        script_add_article(script, &issue->cover_page, reader, narration->strings);
    script_add_article(script, is_front ? &issue->title_page : &issue->articles[index - 1], reader,
                       narration->strings);
    script_finish(script);
    return script;
}

static size_t count_words(const char *text)
{
    size_t words = 0;
    size_t length = strlen(text);
    bool inside = false;
    for (size_t offset = 0; offset < length;) {
        bool space = unicode_is_space(unicode_next(text, length, &offset));
        words += !space && !inside;
        inside = !space;
    }
    return words;
}

static void measure_text(struct narration *narration, struct narration_track *track)
{
    const struct script *script = track->script;
    for (size_t index = 0; index < script->count; index++) {
        narration->words += count_words(script->utterances[index].written);
        track->size += strlen(script->utterances[index].written);
    }
    /* A second of FLAC has some 40 KB, and takes three times as long as one that is said. */
    long long bytes = script->recording != NULL ? file_size(script->recording) : 0;
    if (bytes > 0)
        track->size = (size_t)bytes / 1024;
}

/* Describes the track's unit and looks for its narration; saves the unit if there is none. Masters
 * are not kept: they are made again each time. */
static bool find_narration(struct narration *narration, struct narration_track *track,
                           struct failure *failure)
{
    struct arena *arena = narration->issue->arena;
    struct buffer text;
    buffer_init(&text);
    bool good = unit_describe(track->script, narration->profile, &narration->mp3, &text, failure);
    if (good) {
        track->key = unit_key(arena, &text);
        track->is_made = narration->masters == NULL &&
                         cache_find(narration->folder, track->key, arena, &track->entry);
        if (track->is_made)
            cache_use(&track->entry);
        else
            good =
                unit_save(narration->units, track->key, &text, track->script->recording, failure);
    }
    buffer_free(&text);
    return good;
}

/* The key of what is to be read for a track, by which reader, to be said how: of a script and what
 * the listener has heard of it. NULL on failure. */
static const char *reading_key(const struct narration *narration, const struct script *script,
                               const char *heard, struct failure *failure)
{
    struct arena *arena = narration->issue->arena;
    struct buffer text;
    buffer_init(&text);
    buffer_format(&text, "%s%s\n", narration->reader_is, heard);
    bool good = unit_describe(script, narration->profile, &narration->mp3, &text, failure);
    const char *key = good ? unit_key(arena, &text) : NULL;
    buffer_free(&text);
    return key;
}

/* Takes over a track that was read before and whose narration the cache has. */
static bool recall_track(struct narration *narration, struct narration_track *track,
                         const char *key)
{
    struct arena *arena = narration->issue->arena;
    struct reading reading;
    if (!reading_find(narration->cache, key, arena, &reading) ||
        !cache_find(narration->folder, reading.unit, arena, &track->entry))
        return false;
    track->key = reading.unit;
    track->is_made = true;
    cache_use(&track->entry);
    for (size_t index = 0; index < reading.count; index++)
        pronunciation_collector_add_entry(narration->pronunciations,
                                          reading.entries[index].language,
                                          reading.entries[index].entry);
    return true;
}

static bool open_reader(struct narration *narration, struct failure *failure)
{
    if (narration->reader == NULL)
        narration->reader = reader_create_for_issue(narration->issue, narration->data_folder,
                                                    narration->diagnostics, failure);
    return narration->reader != NULL;
}

/* Reads a track that is new, and keeps the reading under the key, if there is one. */
static bool read_track(struct narration *narration, size_t index, const char *key,
                       struct failure *failure)
{
    struct narration_track *track = &narration->tracks[index];
    if (!open_reader(narration, failure))
        return false;
    track->script = write_script(narration, index, narration->reader);
    if (!script_has_all(track->script, failure))
        return false;
    pronunciation_collector_add(narration->pronunciations, track->script);
    return !narration->has_audio || (find_narration(narration, track, failure) &&
                                     (key == NULL || reading_keep(narration->cache, key, track->key,
                                                                  track->script, failure)));
}

/* Masters and overlays of words need what is said; a human reading is no reading of ours. */
static bool write_track(struct narration *narration, size_t index, struct failure *failure)
{
    struct narration_track *track = &narration->tracks[index];
    const char *key = NULL;
    bool may_recall = narration->has_audio && narration->cache != NULL && !narration->keeps_words &&
                      narration->masters == NULL;
    if (may_recall) {
        track->script = write_script(narration, index, narration->listener);
        const char *heard = reader_heard(narration->listener, narration->issue->arena);
        if (track->script->recording == NULL)
            key = reading_key(narration, track->script, heard, failure);
    }
    bool good = failure->kind == FAILURE_NONE &&
                (track->script == NULL || script_has_all(track->script, failure));
    if (good && (key == NULL || !recall_track(narration, track, key))) {
        script_destroy(track->script);
        track->script = NULL;
        good = read_track(narration, index, key, failure);
    }
    if (!good)
        return false;
    measure_text(narration, track);
    needs_add(narration->needs, track->script);
    if (!narration->keeps_words)
        script_forget_words(track->script);
    return true;
}

bool narration_write_scripts(struct narration *narration, struct failure *failure)
{
    bool good = true;
    narration->count = narration->issue->article_count + 1;
    narration->tracks = memory_allocate(narration->count * sizeof *narration->tracks);
    for (size_t index = 0; index < narration->count && good; index++)
        good = interrupt_go_on(failure) && write_track(narration, index, failure);
    struct needs *needs = narration->needs;
    narration->needs = NULL;
    if (good && narration->has_audio)
        return needs_check(needs, narration->diagnostics, failure);
    needs_destroy(needs);
    return good;
}

static void tell_share(void *user_data, double share)
{
    pool_report_share(user_data, share);
}

bool narration_make_unit(const char *folder, const char *units, const char *key, int ahead,
                         const char *master, const struct pool_report *report,
                         struct failure *failure)
{
    struct arena *arena = arena_create();
    struct pending_file pending = {0};
    struct timeline timeline = {0};
    struct cache_entry entry;
    struct unit *unit = NULL;
    bool is_there = master == NULL && cache_find(folder, key, arena, &entry);
    if (!is_there)
        unit = unit_load(units, key, failure);
    bool good = is_there || (unit != NULL && cache_begin(folder, key, &pending, failure));
    if (good && !is_there) {
        struct narrate_outputs outputs = {.stream = pending.stream,
                                          .master = master,
                                          .timeline = &timeline,
                                          .advanced = tell_share,
                                          .user_data = (void *)report};
        good = narrate_unit(unit, ahead, &outputs, failure) &&
               (unit->script->recording == NULL || unit_check(unit, failure)) &&
               cache_commit(&pending, &timeline, unit->text, failure);
    }
    file_pending_discard(&pending);
    timeline_free(&timeline);
    unit_destroy(unit);
    arena_destroy(arena);
    return good;
}

static bool begin_worker(void *user_data, struct failure *failure)
{
    const struct narration *narration = user_data;
    return narrate_open(&narration->mp3, failure);
}

static bool make_track(void *user_data, size_t task, const struct pool_report *report,
                       struct failure *failure)
{
    const struct narration *narration = user_data;
    const struct narration_track *track = &narration->tracks[task];
    struct arena *arena = arena_create();
    const char *name = track->script->name;
    const char *master = narration->masters != NULL
                             ? arena_format(arena, "%s/%s.flac", narration->masters, name)
                             : NULL;
    bool good = narration_make_unit(narration->folder, narration->units, track->key,
                                    narration->jobs, master, report, failure);
    arena_destroy(arena);
    return good;
}

static void report_failed(struct narration *narration, size_t track, const char *text)
{
    progress_clear(&narration->progress);
    const struct script *script = narration->tracks[track].script;
    struct place place = {.file = script->count > 0 ? script->utterances[0].place.file : NULL};
    diagnostic_report(narration->diagnostics, SEVERITY_ERROR, place, "%s: %s", script->name, text);
}

/* A failure of the system would be that of the others, too. The first of an article is kept: alone,
 * it is that of the build. */
static bool track_failed(void *user_data, size_t task, const struct failure *failure)
{
    struct narration *narration = user_data;
    struct narration_failures *failures = &narration->failures;
    if (failure->kind == FAILURE_SYSTEM)
        return false;
    if (failures->count == 0) {
        failures->track = task;
        failure_set(&failures->first, failure->kind, "%s", failure->text);
    } else if (failures->count == 1) {
        report_failed(narration, failures->track, failures->first.text);
    }
    if (failures->count > 0)
        report_failed(narration, task, failure->text);
    if (failure->kind > failures->kind)
        failures->kind = failure->kind;
    failures->count++;
    return true;
}

static const char *name_track(void *user_data, size_t task)
{
    const struct narration *narration = user_data;
    return narration->tracks[task].script->name;
}

static void track_is_made(void *user_data, size_t task)
{
    struct narration *narration = user_data;
    const struct narration_track *track = &narration->tracks[task];
    progress_step(&narration->progress, (1 - track->share) * ((double)track->size + 1));
}

static void track_advanced(void *user_data, size_t task, double share)
{
    struct narration *narration = user_data;
    struct narration_track *track = &narration->tracks[task];
    progress_advance(&narration->progress, (share - track->share) * ((double)track->size + 1));
    track->share = share;
}

struct weighed {
    size_t track;
    size_t size;
    const char *key;
};

static int longest_first(const void *one, const void *other)
{
    const struct weighed *left = one;
    const struct weighed *right = other;
    if (left->size != right->size)
        return left->size < right->size ? 1 : -1;
    int order = strcmp(left->key, right->key);
    return order != 0 ? order : left->track < right->track ? -1 : 1;
}

/* Puts the tracks to be made into `order`, longest first, so that no long article is left alone at
 * the end; of those that sound the same only one, unless each is to have its master. */
static size_t order_tracks(const struct narration *narration, size_t *order, double *weight)
{
    size_t count = 0;
    size_t kept = 0;
    struct weighed *weighed = memory_allocate(narration->count * sizeof *weighed);
    for (size_t index = 0; index < narration->count; index++) {
        const struct narration_track *track = &narration->tracks[index];
        if (!track->is_made)
            weighed[count++] = (struct weighed){index, track->size, track->key};
    }
    qsort(weighed, count, sizeof *weighed, longest_first);
    for (size_t index = 0; index < count; index++) {
        if (index > 0 && narration->masters == NULL &&
            strcmp(weighed[index].key, weighed[index - 1].key) == 0)
            continue;
        order[kept++] = weighed[index].track;
        *weight += (double)weighed[index].size + 1;
    }
    free(weighed);
    return kept;
}

static bool run_workers(struct narration *narration, const size_t *order, size_t count,
                        struct failure *failure)
{
    struct narration_failures *failures = &narration->failures;
    struct pool_tasks tasks = {.count = count,
                               .order = order,
                               .user_data = narration,
                               .begin = begin_worker,
                               .work = make_track,
                               .name = name_track,
                               .finished = track_is_made,
                               .advanced = track_advanced,
                               .failed = track_failed};
    bool good = pool_run(&tasks, narration->jobs, failure);
    if (!good && failures->count == 1)
        report_failed(narration, failures->track, failures->first.text);
    if (!good || failures->count == 0)
        return good;
    if (failures->count > 1)
        return failure_set(failure, failures->kind, "%zu articles could not be narrated",
                           failures->count);
    *failure = failures->first;
    failures->first = (struct failure){0};
    return failure_context(failure, "%s", name_track(narration, failures->track));
}

/* Finds what the workers have made. */
static bool find_made(struct narration *narration, struct failure *failure)
{
    for (size_t index = 0; index < narration->count; index++) {
        struct narration_track *track = &narration->tracks[index];
        if (!track->is_made &&
            !cache_find(narration->folder, track->key, narration->issue->arena, &track->entry))
            return failure_set(failure, FAILURE_SYSTEM,
                               "the narration of %s is gone from '%s': build again",
                               track->script->name, narration->folder);
        track->is_made = true;
        cache_use(&track->entry);
    }
    return true;
}

/* Workers that were ended could not remove what they had begun. */
static void sweep(const struct narration *narration)
{
    struct arena *arena = narration->issue->arena;
    temporary_sweep(file_join(arena, narration->folder, TEMPORARY_UNFINISHED));
    if (narration->masters != NULL)
        temporary_sweep(narration->masters);
}

bool narration_make(struct narration *narration, bool quiet, struct failure *failure)
{
    double weight = 0;
    size_t *order = memory_allocate(narration->count * sizeof *order);
    size_t count = order_tracks(narration, order, &weight);
    progress_begin(&narration->progress, stderr, quiet, count, weight);
    bool good = count == 0 || run_workers(narration, order, count, failure);
    progress_clear(&narration->progress);
    free(order);
    if (!good)
        sweep(narration);
    return good && find_made(narration, failure);
}

bool narration_read_timelines(struct narration *narration, struct failure *failure)
{
    for (size_t index = 0; index < narration->count; index++) {
        struct narration_track *track = &narration->tracks[index];
        size_t clips = track->script->recording != NULL ? 1 : track->script->count;
        bool good =
            cache_read_timeline(&track->entry, narration->keeps_words, &track->timeline, failure) &&
            (track->timeline.count == clips ||
             failure_set(failure, FAILURE_SYSTEM, "'%s' of the cache is damaged: build again",
                         track->entry.path));
        if (!good) {
            cache_drop_damaged(narration->folder, track->key);
            return false;
        }
    }
    return true;
}

void narration_forget_damaged(const struct narration *narration)
{
    for (size_t index = 0; index < narration->count; index++)
        cache_drop_damaged(narration->folder, narration->tracks[index].key);
}

int64_t narration_duration(const struct narration *narration)
{
    int64_t duration = 0;
    for (size_t index = 0; index < narration->count; index++)
        duration += timeline_duration(&narration->tracks[index].timeline);
    return duration;
}

void narration_close(struct narration *narration)
{
    for (size_t index = 0; index < narration->count; index++) {
        script_destroy(narration->tracks[index].script);
        timeline_free(&narration->tracks[index].timeline);
    }
    free(narration->tracks);
    needs_destroy(narration->needs);
    if (narration->pronunciations != NULL)
        pronunciation_collector_finish(narration->issue->arena, narration->pronunciations);
    reader_destroy(narration->reader);
    reader_destroy(narration->listener);
    failure_clear(&narration->failures.first);
}
