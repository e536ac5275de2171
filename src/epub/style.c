#include "epub/style.h"

#include "base/file.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

static const char base_name[] = "crieur.css";
static const char narration_name[] = "narration.css";

static int is_style(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return length > 4 && strcmp(entry->d_name + length - 4, ".css") == 0 &&
           strcmp(entry->d_name, base_name) != 0 && strcmp(entry->d_name, narration_name) != 0;
}

static int compare_names(const struct dirent **one, const struct dirent **other)
{
    return strcmp((*one)->d_name, (*other)->d_name);
}

static bool fail_with_list(const char *folder, const char *name, struct failure *failure)
{
    struct buffer names;
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, is_style, compare_names);
    buffer_init(&names);
    for (int index = 0; index < count; index++) {
        const char *file = entries[index]->d_name;
        buffer_format(&names, "%s%.*s", index > 0 ? ", " : "", (int)strlen(file) - 4, file);
        free(entries[index]);
    }
    free(entries);
    failure_set(failure, FAILURE_USAGE, "there is no style '%s'; there are: %s", name, names.data);
    buffer_free(&names);
    return false;
}

bool style_read(struct arena *arena, const char *data_folder, const char *name, bool narrated,
                struct buffer *out, struct failure *failure)
{
    const char *folder = file_join(arena, data_folder, "styles");
    if (!file_read(file_join(arena, folder, base_name), out, failure) ||
        (narrated && !file_read(file_join(arena, folder, narration_name), out, failure)))
        return false;
    if (name == NULL)
        return true;
    const char *file = arena_format(arena, "%s.css", name);
    const char *path = file_join(arena, folder, file);
    if (strchr(name, '/') != NULL || !file_exists(path) || strcmp(file, base_name) == 0 ||
        strcmp(file, narration_name) == 0)
        return fail_with_list(folder, name, failure);
    return file_read(path, out, failure);
}
