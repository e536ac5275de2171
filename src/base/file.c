#include "base/file.h"

#include "base/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

bool file_read(const char *path, struct buffer *contents, struct failure *failure)
{
    bool standard_input = strcmp(path, "-") == 0;
    FILE *stream = standard_input ? stdin : fopen(path, "rbe");
    if (stream == NULL)
        return failure_set(failure, FAILURE_SYSTEM, "cannot open '%s': %s", path, strerror(errno));
    struct stat status;
    if (fstat(fileno(stream), &status) == 0 && status.st_size > 0)
        buffer_reserve(contents, (size_t)status.st_size);
    size_t count;
    do {
        buffer_reserve(contents, 4096);
        count = fread(contents->data + contents->length, 1,
                      contents->capacity - contents->length - 1, stream);
        contents->length += count;
        contents->data[contents->length] = '\0';
    } while (count > 0);
    bool good = !ferror(stream);
    if (!good)
        failure_set(failure, FAILURE_SYSTEM, "cannot read '%s': %s", path, strerror(errno));
    if (!standard_input)
        fclose(stream);
    return good;
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
    struct buffer temporary;
    buffer_init(&temporary);
    buffer_format(&temporary, "%.*s.%s.XXXXXX", (int)(file_base_name(path) - path), path,
                  file_base_name(path));
    pending->path = memory_copy_string(path);
    pending->temporary_path = buffer_detach(&temporary);
    pending->stream = NULL;
    int descriptor = mkostemp(pending->temporary_path, O_CLOEXEC);
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
    bool good = !ferror(pending->stream) && fflush(pending->stream) == 0 &&
                fsync(fileno(pending->stream)) == 0;
    int cause = errno;
    if (fclose(pending->stream) != 0 && good) {
        good = false;
        cause = errno;
    }
    pending->stream = NULL;
    if (good && rename(pending->temporary_path, pending->path) != 0) {
        good = false;
        cause = errno;
    }
    if (!good) {
        failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", pending->path,
                    strerror(cause));
        file_pending_discard(pending);
        return false;
    }
    free(pending->path);
    free(pending->temporary_path);
    *pending = (struct pending_file){0};
    return true;
}

bool file_publish(const char *temporary_path, const char *path, struct failure *failure)
{
    int descriptor = open(temporary_path, O_RDONLY | O_CLOEXEC);
    bool good = descriptor >= 0 && fsync(descriptor) == 0;
    int cause = errno;
    if (descriptor >= 0)
        close(descriptor);
    if (good && rename(temporary_path, path) != 0) {
        good = false;
        cause = errno;
    }
    return good ||
           failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", path, strerror(cause));
}

bool file_write(const char *path, const void *data, size_t length, struct failure *failure)
{
    struct pending_file pending = {0};
    if (!file_pending_open(&pending, path, failure))
        return false;
    fwrite(data, 1, length, pending.stream);
    return file_pending_commit(&pending, failure);
}
