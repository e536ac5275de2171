#include "edition/record.h"

#include "base/arena.h"
#include "base/buffer.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "base/temporary.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char first_line[] = "crieur build 2\n";

/* A line of the record: "file" digest, stamp, path; or "track" key, "-", name. */
struct line {
    const char *kind;
    const char *value;
    const char *stamp;
    const char *name;
};

struct staged {
    const char *path;
    const char *staged; /* NULL: the file is to be removed */
    const char *digest;
    const char *old; /* where the file before it lies meanwhile; NULL: there is none */
    ino_t inode;     /* of the staged file */
};

struct record {
    struct arena *arena;
    const char *path;       /* NULL: nothing is kept */
    const char *unfinished; /* folder of the cache for files that are being written */
    const char *output;
    struct line *lines; /* of the last build, in the order of their names */
    size_t count;
    struct staged *staged;
    size_t staged_count;
    struct buffer made; /* the new record */
};

/* Tells a file that was left alone since from one that was not, without reading it. */
static const char *stamp_of(struct arena *arena, const char *path)
{
    struct stat status;
    if (stat(path, &status) != 0)
        return NULL;
    return arena_format(arena, "%lld.%lld.%09ld.%lld.%09ld.%llu", (long long)status.st_size,
                        (long long)status.st_mtim.tv_sec, status.st_mtim.tv_nsec,
                        (long long)status.st_ctim.tv_sec, status.st_ctim.tv_nsec,
                        (unsigned long long)status.st_ino);
}

static int compare_lines(const void *one, const void *other)
{
    const struct line *left = one;
    const struct line *right = other;
    int order = strcmp(left->kind, right->kind);
    return order != 0 ? order : strcmp(left->name, right->name);
}

static const struct line *find_line(const struct record *record, const char *kind, const char *name)
{
    struct line wanted = {.kind = kind, .name = name};
    if (record->count == 0)
        return NULL;
    return bsearch(&wanted, record->lines, record->count, sizeof wanted, compare_lines);
}

static void read_lines(struct record *record, char *text)
{
    size_t capacity = 0;
    for (char *rest = text, *line; (line = strsep(&rest, "\n")) != NULL;) {
        struct line read = {.kind = strsep(&line, " ")};
        read.value = line != NULL ? strsep(&line, " ") : NULL;
        read.stamp = line != NULL ? strsep(&line, " ") : NULL;
        read.name = line;
        if (read.name == NULL)
            continue;
        if (record->count == capacity) {
            capacity = capacity == 0 ? 64 : 2 * capacity;
            record->lines = memory_resize(record->lines, capacity * sizeof *record->lines);
        }
        record->lines[record->count++] = read;
    }
    if (record->count > 0)
        qsort(record->lines, record->count, sizeof *record->lines, compare_lines);
}

struct record *record_open(const char *cache, const char *output, const char *id)
{
    struct record *record = memory_allocate(sizeof *record);
    struct failure absent = {0};
    struct buffer text;
    record->arena = arena_create();
    record->output = arena_copy(record->arena, output);
    buffer_init(&record->made);
    buffer_init(&text);
    char *folder = realpath(output, NULL);
    if (cache != NULL && folder != NULL) {
        const char *what = arena_format(record->arena, "%s\n%s", folder, id);
        record->unfinished = file_join(record->arena, cache, TEMPORARY_UNFINISHED);
        record->path = arena_format(record->arena, "%s/builds/%s", cache,
                                    digest_sha256(record->arena, what, strlen(what)));
        if (file_read(record->path, &text, &absent) &&
            strncmp(text.data, first_line, sizeof first_line - 1) == 0)
            read_lines(record, arena_copy(record->arena, text.data + sizeof first_line - 1));
    }
    free(folder);
    failure_clear(&absent);
    buffer_free(&text);
    return record;
}

struct record *record_open_plan(const char *cache, const char *id)
{
    return record_open(cache, cache, id);
}

const char *record_key(const struct record *record, const char *track)
{
    const struct line *line = find_line(record, "track", track);
    return line != NULL ? line->value : NULL;
}

/* The folder may be called otherwise the next time: names count from it. */
static const char *name_below(const struct record *record, const char *path)
{
    size_t length = strlen(record->output);
    bool is_below = strncmp(path, record->output, length) == 0 && path[length] == '/';
    return is_below ? path + length + 1 : path;
}

static void add_file(struct record *record, const char *path, const char *digest, const char *stamp)
{
    const char *name = name_below(record, path);
    if (strchr(name, '\n') == NULL)
        buffer_format(&record->made, "file %s %s %s\n", digest, stamp, name);
}

bool record_keep(struct record *record, const char *path, const char *digest)
{
    const struct line *line = find_line(record, "file", name_below(record, path));
    const char *stamp = line != NULL ? stamp_of(record->arena, path) : NULL;
    if (stamp == NULL || strcmp(line->value, digest) != 0 || strcmp(line->stamp, stamp) != 0)
        return false;
    add_file(record, path, digest, stamp);
    return true;
}

bool record_may_remove(const struct record *record, const char *path)
{
    return record->count == 0 || find_line(record, "file", name_below(record, path)) != NULL;
}

static void add_staged(struct record *record, struct staged staged)
{
    if ((record->staged_count & (record->staged_count - 1)) == 0)
        record->staged =
            memory_resize(record->staged, (2 * record->staged_count + 1) * sizeof *record->staged);
    record->staged[record->staged_count++] = staged;
}

void record_stage(struct record *record, const char *path, const char *staged, const char *digest)
{
    add_staged(record, (struct staged){.path = arena_copy(record->arena, path),
                                       .staged = arena_copy(record->arena, staged),
                                       .digest = arena_copy(record->arena, digest)});
}

void record_remove(struct record *record, const char *path)
{
    add_staged(record, (struct staged){.path = arena_copy(record->arena, path)});
}

/* So that renaming, which cannot be interrupted, takes no time. */
static bool sync_staged(const struct record *record, struct failure *failure)
{
    bool good = true;
    for (size_t index = 0; index < record->staged_count && good; index++) {
        const struct staged *staged = &record->staged[index];
        good = interrupt_go_on(failure) &&
               (staged->staged == NULL || file_sync(staged->staged, failure));
    }
    return good && interrupt_go_on(failure);
}

/* Keeps a second name for the file that is to be replaced. Not all disks have such names: there, a
 * failure after this one leaves the new file. */
static bool keep_old(struct staged *staged, const char *old)
{
    if (link(staged->path, old) == 0)
        staged->old = old;
    return staged->old != NULL || errno == ENOENT || errno == EPERM || errno == EOPNOTSUPP ||
           errno == ENOSYS || errno == EMLINK;
}

static bool publish_one(struct staged *staged, const char *old)
{
    struct stat status;
    if (staged->staged != NULL && stat(staged->staged, &status) == 0)
        staged->inode = status.st_ino;
    if (staged->staged != NULL)
        return keep_old(staged, old) && rename(staged->staged, staged->path) == 0;
    if (rename(staged->path, old) == 0)
        staged->old = old;
    return staged->old != NULL || errno == ENOENT;
}

/* Where the old file cannot come back, the new one stays, which is whole too. */
static void take_back(const struct staged *staged, bool had_file)
{
    if (staged->old != NULL)
        (void)rename(staged->old, staged->path);
    else if (staged->staged != NULL && !had_file)
        unlink(staged->path);
}

/* Another build of the issue may just have put its own in that place. */
static void add_published(struct record *record, const struct staged *staged)
{
    struct stat status;
    const char *stamp = stamp_of(record->arena, staged->path);
    if (stamp != NULL && stat(staged->path, &status) == 0 && status.st_ino == staged->inode)
        add_file(record, staged->path, staged->digest, stamp);
}

static bool publish_all(struct record *record, const char *folder, struct failure *failure)
{
    size_t done = 0;
    bool *had_file = arena_allocate(record->arena, record->staged_count * sizeof *had_file);
    for (; done < record->staged_count; done++) {
        struct staged *staged = &record->staged[done];
        const char *old = arena_format(record->arena, "%s/old-%zu", folder, done);
        had_file[done] = file_exists(staged->path);
        if (publish_one(staged, old))
            continue;
        failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", staged->path,
                    strerror(errno));
        while (done > 0) {
            done--;
            take_back(&record->staged[done], had_file[done]);
        }
        return false;
    }
    for (size_t index = 0; index < record->staged_count; index++) {
        const struct staged *staged = &record->staged[index];
        if (staged->old != NULL)
            unlink(staged->old);
        if (staged->staged != NULL)
            add_published(record, staged);
    }
    return true;
}

bool record_publish(struct record *record, const char *folder, struct failure *failure)
{
    if (!sync_staged(record, failure))
        return false;
    interrupt_hold();
    bool good = publish_all(record, folder, failure);
    interrupt_release();
    return good;
}

void record_track(struct record *record, const char *track, const char *key)
{
    buffer_format(&record->made, "track %s - %s\n", key, track);
}

bool record_write(const struct record *record, struct failure *failure)
{
    if (record->path == NULL)
        return true;
    struct buffer text;
    buffer_init(&text);
    buffer_append_string(&text, first_line);
    buffer_append(&text, record->made.data, record->made.length);
    bool good = file_make_folders(file_folder_of(record->arena, record->path), failure) &&
                file_write_in(record->unfinished, record->path, text.data, text.length, failure);
    buffer_free(&text);
    return good;
}

void record_destroy(struct record *record)
{
    if (record == NULL)
        return;
    buffer_free(&record->made);
    free(record->lines);
    free(record->staged);
    arena_destroy(record->arena);
    free(record);
}
