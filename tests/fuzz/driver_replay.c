/* The driver of all other builds: gives the target each of the files, or files in folders, that are
 * named as arguments, and says how many there were. */
#include "base/buffer.h"
#include "base/file.h"
#include "fuzz/fuzz.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *current;

/* Whatever ends the process early, the file is named. */
static void name_current(void)
{
    if (current != NULL)
        fprintf(stderr, "while replaying %s\n", current);
}

static void replay_file(const char *path)
{
    struct failure failure = {0};
    struct buffer contents;
    buffer_init(&contents);
    fuzz_require(file_read(path, &contents, &failure), "%s", failure.text);
    /* A copy without spare room, so that reading behind its end is seen. */
    uint8_t *data = malloc(contents.length > 0 ? contents.length : 1);
    fuzz_require(data != NULL, "no memory");
    memcpy(data, contents.data, contents.length);
    fuzz_one(data, contents.length);
    free(data);
    buffer_free(&contents);
}

static size_t replay(struct arena *arena, const char *path)
{
    struct dirent **entries = NULL;
    if (!file_is_folder(path)) {
        current = path;
        replay_file(path);
        current = NULL;
        return 1;
    }
    size_t count = 0;
    int found = scandir(path, &entries, NULL, alphasort);
    fuzz_require(found >= 0, "cannot read the folder %s", path);
    for (int index = 0; index < found; index++) {
        if (entries[index]->d_name[0] != '.')
            count += replay(arena, file_join(arena, path, entries[index]->d_name));
        free(entries[index]);
    }
    free(entries);
    return count;
}

int main(int count, char **arguments)
{
    struct arena *arena = arena_create();
    size_t replayed = 0;
    atexit(name_current);
    for (int index = 1; index < count; index++)
        replayed += replay(arena, arguments[index]);
    arena_destroy(arena);
    printf("%zu inputs\n", replayed);
    return 0;
}
