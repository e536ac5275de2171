#include "commands.h"

#include "base/arena.h"
#include "base/file.h"

#include <string.h>

/* The starter issue stands in the data folder, where editors of the project can see it whole. */
static const char *const starter_files[] = {"issue.yaml", "editorial.md", "decheterie.md",
                                            "pictures/tonnage.svg"};

static bool copy_file(struct arena *arena, const char *from_folder, const char *to_folder,
                      const char *name, struct failure *failure)
{
    const char *target = file_join(arena, to_folder, name);
    struct buffer text;
    buffer_init(&text);
    bool good = file_read(file_join(arena, from_folder, name), &text, failure) &&
                file_make_folders(file_folder_of(arena, target), failure) &&
                file_write(target, text.data, text.length, failure);
    buffer_free(&text);
    return good;
}

bool new_run(const struct options *options, const char *data_folder,
             struct diagnostics *diagnostics, struct failure *failure)
{
    struct arena *arena = arena_create();
    const char *from = file_join(arena, data_folder, "styles/starter");
    bool good = true;
    if (file_exists(options->operand))
        good = failure_set(failure, FAILURE_USAGE,
                           "'%s' is there already: name a folder that is not", options->operand);
    for (size_t index = 0; index < sizeof starter_files / sizeof *starter_files && good; index++)
        good = copy_file(arena, from, options->operand, starter_files[index], failure);
    if (good)
        diagnostic_report(diagnostics, SEVERITY_NOTE, (struct place){.file = options->operand},
                          "a small issue to start from; 'crieur build %s' makes its editions",
                          options->operand);
    arena_destroy(arena);
    return good;
}
