/* Files for a test, in a temporary folder. */
#ifndef SUPPORT_FOLDER_H
#define SUPPORT_FOLDER_H

#include "base/file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>
#include <string.h>

/* Makes a folder that folder_close removes with all in it. Its path is owned by `arena`. */
static inline char *folder_open(struct arena *arena)
{
    struct failure failure = {0};
    char *path = NULL;
    assert_true(file_make_temporary_folder(arena, "/tmp/crieur-test-", &path, &failure));
    return path;
}

static inline void folder_close(const char *folder)
{
    file_remove_tree(folder);
}

/* Writes a file into the folder, with the folders above it. Returns its path. */
static inline const char *folder_write(struct arena *arena, const char *folder, const char *name,
                                       const char *text)
{
    struct failure failure = {0};
    const char *path = file_join(arena, folder, name);
    assert_true(file_make_folders(file_folder_of(arena, path), &failure));
    assert_true(file_write(path, text, strlen(text), &failure));
    return path;
}

/* The folder that holds voices/ and styles/: tests are run from the top of the checkout. */
static inline const char *folder_of_data(void)
{
    const char *named = getenv("CRIEUR_DATA");
    return named != NULL && named[0] != '\0' ? named : ".";
}

#endif
