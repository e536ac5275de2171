#include "data.h"

#include "base/file.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool is_data_folder(struct arena *arena, const char *path)
{
    return file_is_folder(arena_format(arena, "%s/voices", path)) &&
           file_is_folder(arena_format(arena, "%s/styles", path));
}

const char *data_find(struct arena *arena, struct failure *failure)
{
    const char *named = getenv("CRIEUR_DATA");
    if (named != NULL && named[0] != '\0') {
        if (is_data_folder(arena, named))
            return named;
        failure_set(failure, FAILURE_SYSTEM,
                    "CRIEUR_DATA names '%s', which has no folders voices and styles", named);
        return NULL;
    }
    char program[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (length > 0) {
        program[length] = '\0';
        const char *folder = file_folder_of(arena, program);
        /* out/bin/crieur or out/asan/bin/crieur in a checkout, bin/crieur where it was installed.
         */
        static const char *const places[] = {"../..", "../../..", "../share/crieur"};
        for (size_t index = 0; index < sizeof places / sizeof *places; index++) {
            const char *path = arena_format(arena, "%s/%s", folder, places[index]);
            if (is_data_folder(arena, path))
                return path;
        }
    }
    failure_set(failure, FAILURE_SYSTEM,
                "the folders voices and styles are not found; name the one that holds them in "
                "CRIEUR_DATA");
    return NULL;
}
