#include "audio/cache.h"

#include "base/digest.h"
#include "base/memory.h"
#include "base/temporary.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

/* The last line of an entry has always the same length, so that it is found from the end. */
#define LAST_LINE "\ncrieur-audio-2 %019lld %019lld %019lld %08" SCNx32 " %08" SCNx32 " %64s\n"

enum { LAST_LENGTH = 1 + 14 + 3 * 20 + 2 * 9 + 1 + 64 + 1 };

const char *cache_default_folder(struct arena *arena)
{
    const char *base = getenv("XDG_CACHE_HOME");
    const char *home = getenv("HOME");
    /* A relative path is to be ignored (XDG Base Directory Specification). */
    if (base != NULL && base[0] == '/')
        return file_join(arena, base, "crieur");
    return home != NULL && home[0] == '/' ? file_join(arena, home, ".cache/crieur") : NULL;
}

static const char tag[] = "Signature: 8a477f597d28d172789f06886806bc55\n"
                          "# Narrations kept by crieur; they can be made again.\n";

/* Other programs mark their caches with a file of that name, too. */
static bool has_our_tag(const char *folder, struct arena *arena)
{
    char text[sizeof tag] = "";
    struct failure absent = {0};
    FILE *stream = file_open(file_join(arena, folder, "CACHEDIR.TAG"), &absent);
    bool is_ours = stream != NULL && fread(text, 1, sizeof tag - 1, stream) == sizeof tag - 1 &&
                   strcmp(text, tag) == 0;
    if (stream != NULL)
        fclose(stream);
    failure_clear(&absent);
    return is_ours;
}

/* The tag is looked for last: another build may just have made the cache, and its tag was there
 * before all that has been seen of it. */
enum cache_state cache_look(const char *folder)
{
    DIR *stream = opendir(folder);
    if (stream == NULL)
        return errno == ENOENT ? CACHE_ABSENT : CACHE_UNREADABLE;
    bool is_empty = true;
    struct dirent *entry;
    while (is_empty && (entry = readdir(stream)) != NULL)
        is_empty = strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0 ||
                   strcmp(entry->d_name, TEMPORARY_UNFINISHED) == 0;
    closedir(stream);
    struct arena *arena = arena_create();
    bool is_ours = has_our_tag(folder, arena);
    arena_destroy(arena);
    if (is_ours)
        return CACHE_OURS;
    return is_empty ? CACHE_EMPTY : CACHE_FOREIGN;
}

bool cache_refuse(const char *folder, enum cache_state state, struct failure *failure)
{
    if (state == CACHE_FOREIGN)
        return failure_set(failure, FAILURE_USAGE,
                           "'%s' is no cache of crieur and has other files in it: name an empty "
                           "or a new folder",
                           folder);
    return failure_set(failure, FAILURE_SYSTEM, "the cache '%s' cannot be opened: %s", folder,
                       strerror(state == CACHE_ABSENT ? ENOENT : errno));
}

bool cache_open(const char *folder, bool is_default, struct failure *failure)
{
    if (!file_make_folders(folder, failure))
        return false;
    enum cache_state state = cache_look(folder);
    if (state == CACHE_UNREADABLE || (state == CACHE_FOREIGN && !is_default))
        return cache_refuse(folder, state, failure);
    struct arena *arena = arena_create();
    const char *path = file_join(arena, folder, "CACHEDIR.TAG");
    const char *unfinished = file_join(arena, folder, TEMPORARY_UNFINISHED);
    bool good =
        state == CACHE_OURS || file_write_in(unfinished, path, tag, sizeof tag - 1, failure);
    temporary_sweep(unfinished);
    arena_destroy(arena);
    return good;
}

static const char *entry_path(const char *folder, const char *key, struct arena *arena)
{
    return arena_format(arena, "%s/audio/%.2s/%s.mp3", folder, key, key + 2);
}

/* Reads the last line of an open entry. */
static bool read_last_line(int descriptor, long long size, struct arena *arena,
                           struct cache_entry *entry)
{
    char line[LAST_LENGTH + 1] = "";
    char digest[65] = "";
    if (size < LAST_LENGTH ||
        pread(descriptor, line, LAST_LENGTH, size - LAST_LENGTH) != LAST_LENGTH ||
        sscanf(line, LAST_LINE, &entry->stream_length, &entry->timeline_length, &entry->text_length,
               &entry->stream_checksum, &entry->timeline_checksum, digest) != 6)
        return false;
    entry->digest = arena_copy(arena, digest);
    long long rest = size - LAST_LENGTH;
    const long long lengths[] = {entry->stream_length, entry->timeline_length, entry->text_length};
    for (size_t index = 0; index < sizeof lengths / sizeof *lengths; index++) {
        if (lengths[index] <= 0 || lengths[index] > rest)
            return false;
        rest -= lengths[index];
    }
    return rest == 0;
}

/* Only when it was not used for some time: a write for each reading would be dear over NFS. */
void cache_use(const struct cache_entry *entry)
{
    struct stat status;
    if (stat(entry->path, &status) == 0 && time(NULL) - status.st_mtime > CACHE_USE_STEP)
        utimensat(AT_FDCWD, entry->path, NULL, 0);
}

static bool read_part(const struct cache_entry *entry, long long offset, long long length,
                      struct buffer *out, struct failure *failure)
{
    int descriptor = open(entry->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    char chunk[16384];
    ssize_t got = descriptor;
    while (got >= 0 && length > 0) {
        size_t part = length < (long long)sizeof chunk ? (size_t)length : sizeof chunk;
        got = pread(descriptor, chunk, part, offset);
        if (got == 0)
            break;
        if (got > 0) {
            buffer_append(out, chunk, (size_t)got);
            offset += got;
            length -= got;
        }
    }
    bool good = got >= 0 && length == 0;
    if (!good)
        failure_set(failure, FAILURE_SYSTEM, "cannot read '%s' of the cache: %s", entry->path,
                    got < 0 ? strerror(errno) : "it is cut short");
    if (descriptor >= 0)
        close(descriptor);
    return good;
}

/* The text of the timeline, which may be damaged. */
static bool read_whole_timeline(const struct cache_entry *entry, struct buffer *text,
                                struct failure *failure)
{
    if (!read_part(entry, entry->stream_length, entry->timeline_length, text, failure))
        return false;
    return digest_crc32(0, text->data, text->length) == entry->timeline_checksum ||
           failure_set(failure, FAILURE_SYSTEM, "'%s' of the cache is damaged: build again",
                       entry->path);
}

bool cache_find(const char *folder, const char *key, struct arena *arena, struct cache_entry *entry)
{
    struct stat status;
    struct buffer timeline;
    struct failure damage = {0};
    entry->path = entry_path(folder, key, arena);
    int descriptor = open(entry->path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return false;
    buffer_init(&timeline);
    bool good = fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) &&
                read_last_line(descriptor, status.st_size, arena, entry) &&
                read_whole_timeline(entry, &timeline, &damage);
    close(descriptor);
    failure_clear(&damage);
    buffer_free(&timeline);
    return good;
}

bool cache_read_timeline(const struct cache_entry *entry, bool with_words,
                         struct timeline *timeline, struct failure *failure)
{
    struct buffer text;
    buffer_init(&text);
    bool good = read_whole_timeline(entry, &text, failure) &&
                (timeline_read(timeline, text.data, with_words) ||
                 failure_set(failure, FAILURE_SYSTEM, "'%s' of the cache is damaged: build again",
                             entry->path));
    buffer_free(&text);
    return good;
}

bool cache_read_text(const struct cache_entry *entry, struct buffer *text, struct failure *failure)
{
    return read_part(entry, entry->stream_length + entry->timeline_length, entry->text_length, text,
                     failure);
}

bool cache_begin(const char *folder, const char *key, struct pending_file *pending,
                 struct failure *failure)
{
    struct arena *arena = arena_create();
    const char *path = entry_path(folder, key, arena);
    const char *unfinished = file_join(arena, folder, TEMPORARY_UNFINISHED);
    bool good = file_make_folders(file_folder_of(arena, path), failure) &&
                file_make_folders(unfinished, failure) &&
                file_pending_open_in(pending, unfinished, path, failure);
    arena_destroy(arena);
    return good;
}

/* The digest of the first `length` bytes of the stream; NULL when they cannot be read. */
static const char *digest_stream(FILE *stream, long long length, struct arena *arena,
                                 uint32_t *checksum)
{
    char chunk[65536];
    struct digest *digest = digest_create();
    bool good = fseeko(stream, 0, SEEK_SET) == 0;
    while (good && length > 0) {
        size_t part = length < (long long)sizeof chunk ? (size_t)length : sizeof chunk;
        good = fread(chunk, 1, part, stream) == part;
        digest_add(digest, chunk, part);
        *checksum = digest_crc32(*checksum, chunk, part);
        length -= (long long)part;
    }
    const char *text = digest_finish(arena, digest);
    return good ? text : NULL;
}

bool cache_commit(struct pending_file *pending, const struct timeline *timeline, const char *text,
                  struct failure *failure)
{
    struct arena *arena = arena_create();
    struct buffer times;
    buffer_init(&times);
    timeline_write(timeline, &times);
    FILE *stream = pending->stream;
    long long length = ftello(stream);
    uint32_t checksum = 0;
    const char *digest = digest_stream(stream, length, arena, &checksum);
    bool good = digest != NULL && fseeko(stream, 0, SEEK_END) == 0;
    if (good) {
        fwrite(times.data, 1, times.length, stream);
        fputs(text, stream);
        fprintf(stream, LAST_LINE, length, (long long)times.length, (long long)strlen(text),
                checksum, digest_crc32(0, times.data, times.length), digest);
        good = file_pending_commit(pending, failure);
    } else {
        failure_set(failure, FAILURE_SYSTEM, "cannot read '%s' back", pending->path);
    }
    file_pending_discard(pending);
    buffer_free(&times);
    arena_destroy(arena);
    return good;
}
