#include "work/reading.h"

#include "base/digest.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/temporary.h"

#include <stdlib.h>
#include <string.h>

/* Behind it, a line with the digest of the key and of the rest. */
static const char first_line[] = "crieur reading 2\n";

static const char *reading_path(const char *cache, const char *key, struct arena *arena)
{
    return arena_format(arena, "%s/readings/%s", cache, key);
}

/* A line: language, kind, grapheme, what is said, IPA; between tabs, which no entry holds. */
static bool read_entry(char *line, struct arena *arena, struct reading_entry *read)
{
    const char *fields[5];
    for (size_t field = 0; field < 5; field++)
        fields[field] = line != NULL ? strsep(&line, "\t") : "";
    if (*fields[2] == '\0' || *fields[3] == '\0')
        return false;
    struct lexicon_entry *entry = arena_allocate(arena, sizeof *entry);
    entry->kind = *fields[1] == 'p' ? SPOKEN_PHONEMES : SPOKEN_TEXT;
    entry->grapheme = arena_copy(arena, fields[2]);
    entry->said = arena_copy(arena, fields[3]);
    entry->ipa = *fields[4] != '\0' ? arena_copy(arena, fields[4]) : NULL;
    read->language = arena_copy(arena, fields[0]);
    read->entry = entry;
    return true;
}

static size_t count_lines(const char *text)
{
    size_t lines = 0;
    for (; *text != '\0'; text++)
        lines += *text == '\n';
    return lines;
}

static const char *digest_reading(struct arena *arena, const char *key, const char *rest)
{
    struct digest *digest = digest_create();
    digest_add(digest, key, strlen(key));
    digest_add(digest, rest, strlen(rest));
    return digest_finish(arena, digest);
}

/* The text behind the digest; NULL when it is damaged. */
static char *check_text(struct arena *arena, const char *key, char *text)
{
    if (strncmp(text, first_line, sizeof first_line - 1) != 0)
        return NULL;
    char *rest = text + sizeof first_line - 1;
    const char *digest = strsep(&rest, "\n");
    return rest != NULL && strcmp(digest, digest_reading(arena, key, rest)) == 0 ? rest : NULL;
}

bool reading_find(const char *cache, const char *key, struct arena *arena, struct reading *reading)
{
    struct failure absent = {0};
    struct buffer text;
    buffer_init(&text);
    *reading = (struct reading){0};
    char *rest = file_read(reading_path(cache, key, arena), &text, &absent)
                     ? check_text(arena, key, text.data)
                     : NULL;
    bool good = rest != NULL;
    if (good) {
        reading->entries = arena_allocate(arena, count_lines(rest) * sizeof *reading->entries);
        reading->unit = arena_copy(arena, strsep(&rest, "\n"));
        for (char *line; good && rest != NULL && *(line = strsep(&rest, "\n")) != '\0';)
            good = read_entry(line, arena, &reading->entries[reading->count++]);
    }
    failure_clear(&absent);
    buffer_free(&text);
    return good && strlen(reading->unit) == 64;
}

struct line {
    const char *language;
    const struct lexicon_entry *entry;
};

static int compare_lines(const void *one, const void *other)
{
    const struct line *left = one;
    const struct line *right = other;
    int order = strcmp(left->language, right->language);
    if (order == 0)
        order = strcmp(left->entry->grapheme, right->entry->grapheme);
    return order != 0 ? order : strcmp(left->entry->said, right->entry->said);
}

/* The entries used, in order and each once. */
static void append_entries(const struct script *script, struct buffer *text)
{
    struct line *lines = NULL;
    size_t count = 0;
    for (size_t index = 0; index < script->count; index++) {
        const struct utterance *utterance = &script->utterances[index];
        for (size_t word = 0; word < utterance->spoken.count; word++) {
            const struct spoken_word *spoken = &utterance->spoken.words[word];
            if (spoken->entry == NULL)
                continue;
            if ((count & (count - 1)) == 0)
                lines = memory_resize(lines, (2 * count + 1) * sizeof *lines);
            lines[count++] = (struct line){
                spoken->language != NULL ? spoken->language : utterance->language, spoken->entry};
        }
    }
    if (count > 0)
        qsort(lines, count, sizeof *lines, compare_lines);
    for (size_t index = 0; index < count; index++) {
        const struct lexicon_entry *entry = lines[index].entry;
        if (index == 0 || compare_lines(&lines[index], &lines[index - 1]) != 0)
            buffer_format(text, "%s\t%c\t%s\t%s\t%s\n", lines[index].language,
                          entry->kind == SPOKEN_PHONEMES ? 'p' : 't', entry->grapheme, entry->said,
                          entry->ipa != NULL ? entry->ipa : "");
    }
    free(lines);
}

bool reading_keep(const char *cache, const char *key, const char *unit, const struct script *script,
                  struct failure *failure)
{
    struct arena *arena = arena_create();
    struct buffer text;
    struct buffer rest;
    buffer_init(&text);
    buffer_init(&rest);
    buffer_format(&rest, "%s\n", unit);
    append_entries(script, &rest);
    buffer_format(&text, "%s%s\n%s", first_line, digest_reading(arena, key, rest.data), rest.data);
    const char *path = reading_path(cache, key, arena);
    const char *unfinished = file_join(arena, cache, TEMPORARY_UNFINISHED);
    bool good = file_make_folders(file_folder_of(arena, path), failure) &&
                file_make_folders(unfinished, failure) &&
                file_write_in(unfinished, path, text.data, text.length, failure);
    buffer_free(&text);
    buffer_free(&rest);
    arena_destroy(arena);
    return good;
}
