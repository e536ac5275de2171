#include "fuzz/fuzz.h"

#include "base/buffer.h"
#include "base/file.h"
#include "base/unicode.h"
#include "speech/reader.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct {
    struct arena *arena;
    char *folder;
    struct reader *reader;
} shared;

static void remove_folder(void)
{
    if (shared.folder != NULL)
        file_remove_tree(shared.folder);
}

static void end_shared(void)
{
    reader_destroy(shared.reader);
    remove_folder();
    arena_destroy(shared.arena);
    memset(&shared, 0, sizeof shared);
}

void fuzz_require(bool good, const char *format, ...)
{
    if (good)
        return;
    va_list arguments;
    va_start(arguments, format);
    fputs("fuzz: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    remove_folder(); /* what is left to do at exit is not done by abort */
    abort();
}

static struct arena *shared_arena(void)
{
    if (shared.arena == NULL) {
        shared.arena = arena_create();
        atexit(end_shared);
    }
    return shared.arena;
}

static void write_file(const char *path, const void *data, size_t size)
{
    FILE *stream = fopen(path, "wb");
    fuzz_require(stream != NULL && fwrite(data, 1, size, stream) == size && fclose(stream) == 0,
                 "cannot write %s", path);
}

/* What a picture of each kind begins with is all that is looked at. */
static void fill_folder(void)
{
    static const char *const files[][2] = {
        {"a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"},
        {"b.png", "\x89PNG\r\n\x1a\n"},
        {"a.md", "# Premier\n\nUn *texte* [lié](b.md).\n\n![Alt](a.svg \"Légende\")\n"},
        {"b.md", "---\ntitle: Second\nauthors: [A, B]\n---\n\n> Cité.\n\n<!-- page 4 -->\n"},
        {"c.md", "Sans titre. Deux phrases[^1].\n\n[^1]: Note.\n"},
    };
    for (size_t index = 0; index < sizeof files / sizeof *files; index++)
        fuzz_write(files[index][0], files[index][1], strlen(files[index][1]));
}

const char *fuzz_folder(void)
{
    if (shared.folder != NULL)
        return shared.folder;
    struct failure failure = {0};
    const char *memory = file_is_folder("/dev/shm") ? "/dev/shm/crieur-fuzz-" : "/tmp/crieur-fuzz-";
    fuzz_require(file_make_temporary_folder(shared_arena(), memory, &shared.folder, &failure), "%s",
                 failure.text);
    fill_folder();
    return shared.folder;
}

const char *fuzz_write(const char *name, const void *data, size_t size)
{
    static char path[512];
    snprintf(path, sizeof path, "%s/%s", fuzz_folder(), name);
    write_file(path, data, size);
    return path;
}

const struct reader *fuzz_reader(void)
{
    if (shared.reader != NULL)
        return shared.reader;
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    shared_arena();
    shared.reader = reader_create(FUZZ_DATA, &diagnostics, &failure);
    fuzz_require(shared.reader != NULL, "%s", failure.text);
    return shared.reader;
}

static void mark_covered(const struct spoken *spoken, size_t length, char *covered)
{
    size_t begin = 0;
    for (size_t index = 0; index < spoken->count; index++) {
        const struct spoken_word *word = &spoken->words[index];
        fuzz_require(word->source_begin >= begin, "word %zu stands before the one before", index);
        fuzz_require(word->source_end <= length && word->source_begin < word->source_end,
                     "word %zu has no place in the text", index);
        fuzz_require(word->text[0] != '\0', "word %zu is empty", index);
        begin = word->source_begin;
        memset(covered + word->source_begin, 1, word->source_end - word->source_begin);
    }
}

/* Words that are joined may each bring one of the two brackets that switch the engine. */
static void check_brackets(const struct spoken *spoken)
{
    struct buffer text;
    buffer_init(&text);
    for (size_t index = 0; index < spoken->count; index++) {
        const struct spoken_word *word = &spoken->words[index];
        if (index > 0 && !word->joined)
            buffer_append_byte(&text, ' ');
        buffer_append_string(&text, word->kind == SPOKEN_PHONEMES ? " " : word->text);
    }
    fuzz_require(strstr(text.data, "[[") == NULL,
                 "what is said switches the engine to mnemonics: %s", text.data);
    buffer_free(&text);
}

void fuzz_check_spoken(const struct spoken *spoken, const char *written, size_t length)
{
    char *covered = calloc(length + 1, 1);
    fuzz_require(covered != NULL, "no memory");
    mark_covered(spoken, length, covered);
    check_brackets(spoken);
    for (size_t offset = 0; offset < length;) {
        size_t at = offset;
        uint32_t point = unicode_next(written, length, &offset);
        fuzz_require(covered[at] || !(unicode_is_letter(point) || unicode_is_digit(point)),
                     "lost at byte %zu of: %.*s", at, (int)length, written);
    }
    free(covered);
}
