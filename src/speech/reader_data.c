#include "speech/reader_data.h"

#include "base/arena.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/unicode.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>

/* What the Makefile counts as the code that reads. */
#ifndef READING_CODE
#define READING_CODE "unknown"
#endif

static int is_data(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    const char *ending = length > 4 ? entry->d_name + length - 4 : "";
    return strcmp(ending, ".tsv") == 0 || strcmp(ending, ".pls") == 0;
}

static bool add_file(struct digest *digest, const char *path, struct failure *failure)
{
    struct buffer contents;
    buffer_init(&contents);
    bool good = file_read(path, &contents, failure);
    digest_add(digest, &contents.length, sizeof contents.length);
    digest_add(digest, contents.data, contents.length);
    buffer_free(&contents);
    return good;
}

bool reader_data_describe(const char *data_folder, const char *lexicon, struct buffer *out,
                          struct failure *failure)
{
    struct arena *arena = arena_create();
    struct digest *digest = digest_create();
    struct dirent **entries = NULL;
    const char *folder = file_join(arena, data_folder, "voices");
    int count = scandir(folder, &entries, is_data, alphasort);
    bool good =
        count >= 0 || failure_set(failure, FAILURE_SYSTEM, "cannot read the folder '%s'", folder);
    for (int index = 0; index < count; index++) {
        digest_add(digest, entries[index]->d_name, strlen(entries[index]->d_name) + 1);
        good = good && add_file(digest, file_join(arena, folder, entries[index]->d_name), failure);
        free(entries[index]);
    }
    free(entries);
    good = good && (lexicon == NULL || add_file(digest, lexicon, failure));
    buffer_format(out, "reading %s with ICU %s\ndata %s\n", READING_CODE, unicode_version(),
                  digest_finish(arena, digest));
    arena_destroy(arena);
    return good;
}
