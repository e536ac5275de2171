#include "audio/cache.h"

#include "base/digest.h"
#include "base/memory.h"
#include "base/temporary.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum {
    /* Seconds: a build that has used an entry within the last hour may be about to read it. */
    RECENT = 3600 + CACHE_USE_STEP,
    /* Nobody will narrate that unit any more, and a reading is soon made again. */
    FORGOTTEN = 30 * 24 * 3600,
    /* An issue may be corrected for long: without its record, a build writes all files anew. */
    BUILD_FORGOTTEN = 365 * 24 * 3600,
    KEY_LENGTH = 64,
};

struct kept {
    char *path;
    long long bytes;
    time_t used;
    bool is_damaged;
};

struct inventory {
    struct kept *items;
    size_t count;
};

static void add_kept(struct inventory *inventory, const char *path, const struct stat *status)
{
    if ((inventory->count & (inventory->count - 1)) == 0)
        inventory->items =
            memory_resize(inventory->items, (2 * inventory->count + 1) * sizeof *inventory->items);
    inventory->items[inventory->count++] = (struct kept){
        .path = memory_copy_string(path), .bytes = status->st_size, .used = status->st_mtime};
}

/* True for a name of that many hexadecimal digits, and the suffix. */
static bool is_name(const char *name, size_t digits, const char *suffix)
{
    return strspn(name, "0123456789abcdef") == digits && strcmp(name + digits, suffix) == 0;
}

/* Takes in the files of one of the folders that have such names: others are not ours. */
static void list_folder(struct inventory *inventory, struct arena *arena, const char *folder,
                        size_t digits, const char *suffix)
{
    DIR *stream = opendir(folder);
    struct dirent *file;
    while (stream != NULL && (file = readdir(stream)) != NULL) {
        struct stat status;
        const char *path = file_join(arena, folder, file->d_name);
        if (is_name(file->d_name, digits, suffix) && lstat(path, &status) == 0 &&
            S_ISREG(status.st_mode))
            add_kept(inventory, path, &status);
    }
    if (stream != NULL)
        closedir(stream);
}

/* Removes what was not used for so many seconds: units of plans that were not carried out, old
 * readings and records of builds. */
static void forget_texts(struct arena *arena, const char *folder, time_t age)
{
    struct inventory texts = {0};
    list_folder(&texts, arena, folder, KEY_LENGTH, "");
    for (size_t index = 0; index < texts.count; index++) {
        if (time(NULL) - texts.items[index].used > age)
            unlink(texts.items[index].path);
        free(texts.items[index].path);
    }
    free(texts.items);
}

/* Removes what killed programs have left, and what nobody will ask for. */
static void remove_abandoned(const char *folder)
{
    struct arena *arena = arena_create();
    temporary_sweep(file_join(arena, folder, TEMPORARY_UNFINISHED));
    temporary_sweep(file_join(arena, folder, "units"));
    forget_texts(arena, file_join(arena, folder, "units"), FORGOTTEN);
    forget_texts(arena, file_join(arena, folder, "readings"), FORGOTTEN);
    forget_texts(arena, file_join(arena, folder, "builds"), BUILD_FORGOTTEN);
    arena_destroy(arena);
}

static void list_entries(struct inventory *inventory, const char *folder)
{
    struct arena *arena = arena_create();
    for (int index = 0; index < 256; index++)
        list_folder(inventory, arena, arena_format(arena, "%s/audio/%02x", folder, index),
                    KEY_LENGTH - 2, ".mp3");
    arena_destroy(arena);
}

/* The key is in the path: AB/CDEF….mp3. */
static void read_key(const struct kept *kept, char key[KEY_LENGTH + 1])
{
    const char *tail = kept->path + strlen(kept->path) - strlen("AB/CDEF.mp3") - (KEY_LENGTH - 6);
    snprintf(key, KEY_LENGTH + 1, "%.2s%.62s", tail, tail + 3);
}

/* The text of an entry is what its key is the digest of. */
static bool has_its_text(const struct cache_entry *entry, const char *key, struct arena *arena)
{
    struct buffer text;
    struct failure unread = {0};
    buffer_init(&text);
    bool good = cache_read_text(entry, &text, &unread) &&
                strcmp(digest_sha256(arena, text.data, text.length), key) == 0;
    buffer_free(&text);
    failure_clear(&unread);
    return good;
}

static bool has_a_timeline(const struct cache_entry *entry)
{
    struct timeline timeline = {0};
    struct failure unread = {0};
    bool good = cache_read_timeline(entry, true, &timeline, &unread);
    timeline_free(&timeline);
    failure_clear(&unread);
    return good;
}

static bool has_its_stream(const struct cache_entry *entry, FILE *stream, struct arena *arena)
{
    char chunk[65536];
    struct digest *digest = digest_create();
    uint32_t checksum = 0;
    for (long long rest = entry->stream_length; rest > 0;) {
        size_t part = rest < (long long)sizeof chunk ? (size_t)rest : sizeof chunk;
        size_t got = fread(chunk, 1, part, stream);
        digest_add(digest, chunk, got);
        checksum = digest_crc32(checksum, chunk, got);
        rest = got == part ? rest - (long long)part : 0;
    }
    return strcmp(digest_finish(arena, digest), entry->digest) == 0 &&
           checksum == entry->stream_checksum;
}

/* What cannot be opened or read is not known to be damaged. */
static bool is_damaged(const char *folder, const char *key, bool check)
{
    struct arena *arena = arena_create();
    struct cache_entry entry;
    bool good = cache_find(folder, key, arena, &entry);
    FILE *stream = fopen(entry.path, "rbe");
    if (good && check && stream != NULL)
        good = has_its_stream(&entry, stream, arena) && has_a_timeline(&entry) &&
               has_its_text(&entry, key, arena);
    bool was_read = stream != NULL && !ferror(stream);
    if (stream != NULL)
        fclose(stream);
    arena_destroy(arena);
    return was_read && !good;
}

void cache_drop_damaged(const char *folder, const char *key)
{
    struct arena *arena = arena_create();
    struct cache_entry entry;
    if (is_damaged(folder, key, true)) {
        cache_find(folder, key, arena, &entry);
        unlink(entry.path);
    }
    arena_destroy(arena);
}

static bool remove_kept(const struct kept *kept, struct failure *failure)
{
    return unlink(kept->path) == 0 || errno == ENOENT ||
           failure_set(failure, FAILURE_SYSTEM, "cannot remove '%s': %s", kept->path,
                       strerror(errno));
}

static int oldest_first(const void *one, const void *other)
{
    const struct kept *left = one;
    const struct kept *right = other;
    if (left->used != right->used)
        return left->used < right->used ? -1 : 1;
    return strcmp(left->path, right->path);
}

static void add_size(struct cache_size *size, const struct kept *kept)
{
    size->count++;
    size->bytes += kept->bytes;
}

static void take_stock(const char *folder, bool check, struct inventory *inventory,
                       struct cache_report *report)
{
    list_entries(inventory, folder);
    for (size_t index = 0; index < inventory->count; index++) {
        struct kept *kept = &inventory->items[index];
        char key[KEY_LENGTH + 1];
        read_key(kept, key);
        kept->is_damaged = is_damaged(folder, key, check);
        add_size(&report->held, kept);
        if (kept->is_damaged)
            add_size(&report->damaged, kept);
    }
    if (inventory->count > 0)
        qsort(inventory->items, inventory->count, sizeof *inventory->items, oldest_first);
}

bool cache_prune(const char *folder, const struct cache_task *task, struct cache_report *report,
                 struct failure *failure)
{
    struct inventory inventory = {0};
    *report = (struct cache_report){0};
    if (task->removes)
        remove_abandoned(folder);
    take_stock(folder, task->check, &inventory, report);
    bool good = true;
    for (size_t index = 0; index < inventory.count; index++) {
        struct kept *kept = &inventory.items[index];
        bool is_old = time(NULL) - kept->used > RECENT;
        bool is_too_much =
            task->most >= 0 && report->held.bytes - report->removed.bytes > task->most;
        if (good && task->removes && (kept->is_damaged || (is_old && is_too_much))) {
            good = remove_kept(kept, failure);
            add_size(&report->removed, kept);
        }
        free(kept->path);
    }
    free(inventory.items);
    return good;
}
