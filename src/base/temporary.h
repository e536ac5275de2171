/* Files and folders that are not finished. All are called .crieur-MACHINE.XXXXXX, and whoever works
 * at one holds a lock on it (flock) that ends with the last process of the build, however that
 * ends: so those that nobody works at any more are told from the others, whatever builds are at
 * work in the same folder. What another machine made, or lies where there are no locks, counts as
 * abandoned after a day without a change. */
#ifndef BASE_TEMPORARY_H
#define BASE_TEMPORARY_H

#include "base/arena.h"
#include "base/failure.h"

/* The folder of a cache in which files lie until they are whole. */
#define TEMPORARY_UNFINISHED "unfinished"

/* Makes a file in the folder, open for reading and writing and locked as long as the descriptor is
 * open. Returns its path, which the caller frees, or NULL with errno. */
char *temporary_make_file(const char *folder, int *descriptor);

/* Makes a folder in the folder, locked as long as `lock`, a descriptor, is open. Returns its path,
 * owned by `arena`, or NULL with a failure. */
char *temporary_make_folder(struct arena *arena, const char *folder, int *lock,
                            struct failure *failure);

/* Removes from the folder, which need not exist, what was abandoned. */
void temporary_sweep(const char *folder);

#endif
