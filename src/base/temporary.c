#include "base/temporary.h"

#include "base/buffer.h"
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

static const char begin[] = ".crieur-";

enum {
    ABANDONED = 24 * 3600, /* seconds: nobody writes that long at a file or an issue */
    MACHINE_LENGTH = 8,
    RANDOM_LENGTH = 6,
    NAME_LENGTH = sizeof begin - 1 + MACHINE_LENGTH + 1 + RANDOM_LENGTH,
    TRIALS = 100, /* a sweeper may take a new file before its maker has locked it */
};

/* Eight digits that tell this machine from others at a shared disk (FNV-1a of its name). */
static void write_machine(char machine[MACHINE_LENGTH + 1])
{
    char name[256] = "";
    uint32_t hash = 2166136261U;
    gethostname(name, sizeof name - 1);
    for (const char *byte = name; *byte != '\0'; byte++)
        hash = (hash ^ (unsigned char)*byte) * 16777619U;
    snprintf(machine, MACHINE_LENGTH + 1, "%08x", (unsigned)hash);
}

static void write_path(struct buffer *path, const char *folder, const char *random)
{
    char machine[MACHINE_LENGTH + 1];
    write_machine(machine);
    buffer_format(path, "%s/%s%s.%s", folder, begin, machine, random);
}

/* Locks what was just made; false when a sweeper had it first, which then removes it. Without locks
 * it is its age that counts. */
static bool claim(int descriptor)
{
    struct stat status;
    if (flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
        return false;
    return fstat(descriptor, &status) == 0 && status.st_nlink > 0;
}

char *temporary_make_file(const char *folder, int *descriptor)
{
    for (int trial = 0; trial < TRIALS; trial++) {
        struct buffer path;
        buffer_init(&path);
        write_path(&path, folder, "XXXXXX");
        *descriptor = mkostemp(path.data, O_CLOEXEC);
        if (*descriptor >= 0 && claim(*descriptor))
            return buffer_detach(&path);
        int cause = errno;
        buffer_free(&path);
        if (*descriptor < 0) {
            errno = cause;
            return NULL;
        }
        close(*descriptor);
    }
    *descriptor = -1;
    errno = EBUSY;
    return NULL;
}

char *temporary_make_folder(struct arena *arena, const char *folder, int *lock,
                            struct failure *failure)
{
    struct buffer prefix;
    buffer_init(&prefix);
    write_path(&prefix, folder, "");
    char *path = NULL;
    *lock = -1;
    for (int trial = 0; trial < TRIALS && *lock < 0; trial++) {
        if (!file_make_temporary_folder(arena, prefix.data, &path, failure))
            break;
        *lock = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        if (*lock < 0 && errno == ENOENT)
            continue; /* swept by another build before it was claimed */
        if (*lock < 0) {
            failure_set(failure, FAILURE_SYSTEM, "cannot open '%s': %s", path, strerror(errno));
            rmdir(path);
            break;
        }
        if (!claim(*lock)) {
            close(*lock);
            *lock = -1;
        }
    }
    buffer_free(&prefix);
    if (*lock < 0)
        failure_set(failure, FAILURE_SYSTEM, "no temporary folder can be kept in '%s'", folder);
    return *lock >= 0 ? path : NULL;
}

static bool is_temporary(const char *name)
{
    return strlen(name) == NAME_LENGTH && strncmp(name, begin, sizeof begin - 1) == 0 &&
           name[NAME_LENGTH - RANDOM_LENGTH - 1] == '.';
}

static bool is_of(const char *name, const char *machine)
{
    return strncmp(name + sizeof begin - 1, machine, MACHINE_LENGTH) == 0;
}

/* Removes it, holding its lock, unless somebody may be at work at it. */
static void remove_if_abandoned(const char *path, bool is_ours)
{
    struct stat status;
    const int flags = O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
    int descriptor = open(path, O_RDWR | flags); /* NFS locks what is open for writing alone */
    if (descriptor < 0)
        descriptor = open(path, O_RDONLY | flags);
    if (descriptor < 0)
        return;
    bool is_free = flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    bool is_locked = !is_free && errno == EWOULDBLOCK;
    bool is_old = fstat(descriptor, &status) == 0 && time(NULL) - status.st_mtime > ABANDONED;
    if (!is_locked && ((is_free && is_ours) || is_old))
        file_remove_tree(path);
    close(descriptor);
}

void temporary_sweep(const char *folder)
{
    char machine[MACHINE_LENGTH + 1];
    DIR *stream = opendir(folder);
    struct dirent *entry;
    write_machine(machine);
    while (stream != NULL && (entry = readdir(stream)) != NULL) {
        if (!is_temporary(entry->d_name))
            continue;
        struct buffer path;
        buffer_init(&path);
        buffer_format(&path, "%s/%s", folder, entry->d_name);
        remove_if_abandoned(path.data, is_of(entry->d_name, machine));
        buffer_free(&path);
    }
    if (stream != NULL)
        closedir(stream);
}
