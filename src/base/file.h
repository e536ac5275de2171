/* Files and folders. Outputs appear whole under their name or not at all: they are written under a
 * temporary name (temporary.h), synced, and renamed. */
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/failure.h"

#include <stdio.h>

/* Opens a file for reading; NULL with a failure when it is none: folders, devices and named pipes
 * are refused without waiting for them. The caller closes the stream. */
FILE *file_open(const char *path, struct failure *failure);

/* Appends the whole file to `contents`; "-" is standard input. Refuses what file_open does. */
bool file_read(const char *path, struct buffer *contents, struct failure *failure);

/* What a file that an issue names must be. */
struct file_bounds {
    const char *folder; /* that it lies in, links followed; NULL: it may lie anywhere */
    size_t most;        /* bytes; 0: as many as there are */
};

/* As file_read, but a file out of bounds is a failure (FAILURE_CONTENT). Standard input has no
 * folder. */
bool file_read_bounded(const char *path, const struct file_bounds *bounds, struct buffer *contents,
                       struct failure *failure);

/* Whether file_read_bounded would read it now. */
bool file_check(const char *path, const struct file_bounds *bounds, struct failure *failure);

bool file_exists(const char *path);
bool file_is_folder(const char *path);

/* Size in bytes, or -1 when there is no such file. */
long long file_size(const char *path);

/* Makes the folder and those above it; an existing folder is fine. */
bool file_make_folders(const char *path, struct failure *failure);

/* Removes the folder and all in it, without following links. What cannot be removed stays. */
void file_remove_tree(const char *path);

/* Makes a new folder named `prefix` + random letters; `path` receives its name, owned by `arena`.
 */
bool file_make_temporary_folder(struct arena *arena, const char *prefix, char **path,
                                struct failure *failure);

/* "folder/name"; the name alone when it is absolute or the folder is empty. Owned by `arena`. */
char *file_join(struct arena *arena, const char *folder, const char *name);

/* The part of `path` after its last slash; points into `path`. */
const char *file_base_name(const char *path);

/* The part before the last slash ("." when there is none). Owned by `arena`. */
char *file_folder_of(struct arena *arena, const char *path);

/* A file being written under a temporary name. */
struct pending_file {
    FILE *stream; /* NULL once committed or discarded */
    char *path;
    char *temporary_path;
};

/* Opens a temporary file beside `path`, for writing and reading back. End it with one of the two
 * below; a pending file that was never opened (zeroed) may be discarded. */
bool file_pending_open(struct pending_file *pending, const char *path, struct failure *failure);

/* The same, the temporary file being in a folder that exists on the same file system. */
bool file_pending_open_in(struct pending_file *pending, const char *folder, const char *path,
                          struct failure *failure);

/* Flushes, syncs, closes and renames it to its final name; on failure nothing is left. */
bool file_pending_commit(struct pending_file *pending, struct failure *failure);
void file_pending_discard(struct pending_file *pending);

/* Waits until a finished file is on its disk. */
bool file_sync(const char *path, struct failure *failure);

/* Writes the whole file as above, in one call. */
bool file_write(const char *path, const void *data, size_t length, struct failure *failure);

/* The same, with the temporary file in the folder `folder`, which is made if need be. */
bool file_write_in(const char *folder, const char *path, const void *data, size_t length,
                   struct failure *failure);

#endif
