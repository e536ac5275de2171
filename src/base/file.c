#include "base/file.h"

#include "base/memory.h"
#include "base/temporary.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* O_NONBLOCK: a pipe without a writer, or a device, would wait. */
static int open_file(const char *path, struct stat *status, struct failure *failure)
{
    int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    if (descriptor < 0 || fstat(descriptor, status) != 0)
        failure_set(failure, FAILURE_SYSTEM, "cannot open '%s': %s", path, strerror(errno));
    else if (S_ISREG(status->st_mode))
        return descriptor;
    else
        failure_set(failure, S_ISDIR(status->st_mode) ? FAILURE_SYSTEM : FAILURE_CONTENT,
                    "'%s' is %s and no file", path,
                    S_ISDIR(status->st_mode) ? "a folder" : "a device or a pipe");
    if (descriptor >= 0)
        close(descriptor);
    return -1;
}

FILE *file_open(const char *path, struct failure *failure)
{
    struct stat status;
    int descriptor = open_file(path, &status, failure);
    FILE *stream = descriptor >= 0 ? fdopen(descriptor, "rb") : NULL;
    if (stream == NULL && descriptor >= 0) {
        failure_set(failure, FAILURE_SYSTEM, "cannot open '%s': %s", path, strerror(errno));
        close(descriptor);
    }
    return stream;
}

/* True when the opened file is the one below the folder that its path leads to, links followed. */
static bool lies_in(const char *path, const struct stat *opened, const char *folder)
{
    struct stat status;
    char *real_folder = realpath(folder, NULL);
    char *real_path = realpath(path, NULL);
    size_t length = real_folder != NULL ? strlen(real_folder) : 0;
    bool lies = real_path != NULL && length > 0 && strncmp(real_path, real_folder, length) == 0 &&
                (real_path[length] == '/' || real_folder[length - 1] == '/') &&
                stat(real_path, &status) == 0 && status.st_dev == opened->st_dev &&
                status.st_ino == opened->st_ino;
    free(real_folder);
    free(real_path);
    return lies;
}

static bool fail_too_large(const char *path, size_t most, struct failure *failure)
{
    return failure_set(failure, FAILURE_CONTENT,
                       "'%s' is larger than %.4g MiB, the most there is room for", path,
                       (double)most / (1 << 20));
}

static FILE *open_bounded(const char *path, const struct file_bounds *bounds,
                          struct failure *failure)
{
    struct stat status;
    FILE *stream = file_open(path, failure);
    if (stream == NULL)
        return NULL;
    bool good = fstat(fileno(stream), &status) == 0;
    if (good && bounds->folder != NULL && !lies_in(path, &status, bounds->folder))
        good = failure_set(failure, FAILURE_CONTENT, "'%s' lies outside of the folder '%s'", path,
                           bounds->folder);
    if (good && bounds->most > 0 && (unsigned long long)status.st_size > bounds->most)
        good = fail_too_large(path, bounds->most, failure);
    if (good)
        return stream;
    fclose(stream);
    return NULL;
}

bool file_read_bounded(const char *path, const struct file_bounds *bounds, struct buffer *contents,
                       struct failure *failure)
{
    bool standard_input = strcmp(path, "-") == 0;
    FILE *stream = standard_input ? stdin : open_bounded(path, bounds, failure);
    if (stream == NULL)
        return false;
    struct stat status;
    size_t begin = contents->length;
    if (fstat(fileno(stream), &status) == 0 && status.st_size > 0)
        buffer_reserve(contents, (size_t)status.st_size);
    size_t count;
    bool good = true;
    do {
        buffer_reserve(contents, 4096);
        count = fread(contents->data + contents->length, 1,
                      contents->capacity - contents->length - 1, stream);
        contents->length += count;
        contents->data[contents->length] = '\0';
        if (bounds->most > 0 && contents->length - begin > bounds->most)
            good = fail_too_large(path, bounds->most, failure);
    } while (good && count > 0);
    if (good && ferror(stream))
        good = failure_set(failure, FAILURE_SYSTEM, "cannot read '%s': %s", path, strerror(errno));
    if (!standard_input)
        fclose(stream);
    return good;
}

bool file_read(const char *path, struct buffer *contents, struct failure *failure)
{
    return file_read_bounded(path, &(struct file_bounds){0}, contents, failure);
}

bool file_check(const char *path, const struct file_bounds *bounds, struct failure *failure)
{
    FILE *stream = open_bounded(path, bounds, failure);
    if (stream == NULL)
        return false;
    fclose(stream);
    return true;
}

bool file_exists(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0;
}

bool file_is_folder(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

long long file_size(const char *path)
{
    struct stat status;
    return stat(path, &status) == 0 ? (long long)status.st_size : -1;
}

bool file_make_folders(const char *path, struct failure *failure)
{
    char *prefix = memory_copy_string(path);
    bool good = true;
    for (char *slash = prefix + 1; good && *prefix != '\0'; slash++) {
        if (*slash != '/' && *slash != '\0')
            continue;
        char kept = *slash;
        *slash = '\0';
        if (mkdir(prefix, 0777) != 0 && !(errno == EEXIST && file_is_folder(prefix)))
            good = failure_set(failure, FAILURE_SYSTEM, "cannot make the folder '%s': %s", prefix,
                               errno == EEXIST ? "a file of that name is there" : strerror(errno));
        *slash = kept;
        if (kept == '\0')
            break;
    }
    free(prefix);
    return good;
}

static int remove_entry(const char *path, const struct stat *status, int type, struct FTW *walk)
{
    (void)status;
    (void)type;
    (void)walk;
    remove(path);
    return 0;
}

void file_remove_tree(const char *path)
{
    nftw(path, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
}

bool file_make_temporary_folder(struct arena *arena, const char *prefix, char **path,
                                struct failure *failure)
{
    *path = arena_format(arena, "%sXXXXXX", prefix);
    if (mkdtemp(*path) == NULL)
        return failure_set(failure, FAILURE_SYSTEM, "cannot make a temporary folder '%s': %s",
                           *path, strerror(errno));
    return true;
}

char *file_join(struct arena *arena, const char *folder, const char *name)
{
    size_t length = strlen(folder);
    if (length == 0 || name[0] == '/')
        return arena_copy(arena, name);
    return arena_format(arena, "%s%s%s", folder, folder[length - 1] == '/' ? "" : "/", name);
}

const char *file_base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash == NULL ? path : slash + 1;
}

char *file_folder_of(struct arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    if (slash == NULL)
        return arena_copy(arena, ".");
    return arena_copy_bytes(arena, path, slash == path ? 1 : (size_t)(slash - path));
}

bool file_pending_open(struct pending_file *pending, const char *path, struct failure *failure)
{
    struct arena *arena = arena_create();
    bool good = file_pending_open_in(pending, file_folder_of(arena, path), path, failure);
    arena_destroy(arena);
    return good;
}

bool file_pending_open_in(struct pending_file *pending, const char *folder, const char *path,
                          struct failure *failure)
{
    int descriptor;
    pending->path = memory_copy_string(path);
    pending->temporary_path = temporary_make_file(folder, &descriptor);
    pending->stream = NULL;
    if (descriptor >= 0)
        pending->stream = fdopen(descriptor, "w+b");
    if (pending->stream != NULL) {
        mode_t mask = umask(0);
        umask(mask);
        fchmod(descriptor, 0666 & ~mask);
        return true;
    }
    failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", path, strerror(errno));
    if (descriptor >= 0) {
        close(descriptor);
        unlink(pending->temporary_path);
    }
    free(pending->path);
    free(pending->temporary_path);
    *pending = (struct pending_file){0};
    return false;
}

void file_pending_discard(struct pending_file *pending)
{
    if (pending->stream != NULL)
        fclose(pending->stream);
    if (pending->temporary_path != NULL)
        unlink(pending->temporary_path);
    free(pending->path);
    free(pending->temporary_path);
    *pending = (struct pending_file){0};
}

bool file_pending_commit(struct pending_file *pending, struct failure *failure)
{
    bool good = fflush(pending->stream) == 0;
    if (good && ferror(pending->stream)) {
        good = false;
        errno = EIO; /* of a write before, whose cause is forgotten */
    }
    good = good && fsync(fileno(pending->stream)) == 0;
    /* Closing would give up the lock: nobody may take the file for abandoned before its name. */
    good = good && rename(pending->temporary_path, pending->path) == 0;
    if (!good) {
        failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", pending->path,
                    strerror(errno));
        file_pending_discard(pending);
        return false;
    }
    /* It is synced: closing can lose nothing of it. */
    fclose(pending->stream);
    free(pending->path);
    free(pending->temporary_path);
    *pending = (struct pending_file){0};
    return true;
}

bool file_sync(const char *path, struct failure *failure)
{
    int descriptor = open(path, O_RDONLY | O_CLOEXEC);
    bool good = descriptor >= 0 && fsync(descriptor) == 0;
    int cause = errno;
    if (descriptor >= 0)
        close(descriptor);
    return good ||
           failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", path, strerror(cause));
}

static bool fill_and_commit(struct pending_file *pending, const void *data, size_t length,
                            struct failure *failure)
{
    fwrite(data, 1, length, pending->stream);
    return file_pending_commit(pending, failure);
}

bool file_write(const char *path, const void *data, size_t length, struct failure *failure)
{
    struct pending_file pending = {0};
    return file_pending_open(&pending, path, failure) &&
           fill_and_commit(&pending, data, length, failure);
}

bool file_write_in(const char *folder, const char *path, const void *data, size_t length,
                   struct failure *failure)
{
    struct pending_file pending = {0};
    return file_make_folders(folder, failure) &&
           file_pending_open_in(&pending, folder, path, failure) &&
           fill_and_commit(&pending, data, length, failure);
}
