#include "speech/fr_pattern.h"

#include "base/memory.h"
#include "base/unicode.h"
#include "speech/table.h"

#include <stdlib.h>
#include <string.h>

enum { REMEMBERED = 256 };

/* A word that was spelled; the words that no list has come back in their article. */
struct spelled_word {
    char *word;    /* NULL in an empty slot */
    char *spelled; /* NULL where no expression matched */
};

struct french_patterns {
    struct table *table;
    char *path;
    struct diagnostics *diagnostics;
    struct unicode_pattern **items; /* one for each row, NULL where it is wrong; NULL before use */
    struct spelled_word remembered[REMEMBERED]; /* the last ones, each in its slot */
};

struct french_patterns *french_patterns_read(const char *path, struct diagnostics *diagnostics,
                                             struct failure *failure)
{
    struct table *table = table_read(path, failure);
    if (table == NULL)
        return NULL;
    struct french_patterns *patterns = memory_allocate(sizeof *patterns);
    patterns->table = table;
    patterns->path = memory_copy_string(path);
    patterns->diagnostics = diagnostics;
    return patterns;
}

static void compile(struct french_patterns *patterns)
{
    size_t count = table_count(patterns->table);
    patterns->items = memory_allocate((count + 1) * sizeof *patterns->items);
    for (size_t index = 0; index < count; index++) {
        const struct table_row *row = table_row_at(patterns->table, index);
        patterns->items[index] = unicode_pattern_create(row->fields[1], row->fields[2]);
        if (patterns->items[index] == NULL)
            diagnostic_report(patterns->diagnostics, SEVERITY_ERROR,
                              (struct place){.file = patterns->path, .line = row->line},
                              "not a regular expression: %s", row->fields[1]);
    }
}

void french_patterns_destroy(struct french_patterns *patterns)
{
    if (patterns == NULL)
        return;
    for (size_t index = 0; patterns->items != NULL && index < table_count(patterns->table); index++)
        unicode_pattern_destroy(patterns->items[index]);
    for (size_t slot = 0; slot < REMEMBERED; slot++) {
        free(patterns->remembered[slot].word);
        free(patterns->remembered[slot].spelled);
    }
    free(patterns->items);
    free(patterns->path);
    table_destroy(patterns->table);
    free(patterns);
}

/* As the expressions spell it, in `spelled`; false when none matches. */
static bool apply_all(struct french_patterns *patterns, const char *word, struct buffer *spelled)
{
    size_t offset = 0;
    bool is_name = *word != '\0' && unicode_is_uppercase(unicode_next(word, strlen(word), &offset));
    const char *other = is_name ? "word" : "name";
    bool is_other = false;
    struct buffer next;
    buffer_init(&next);
    buffer_append_string(spelled, word);
    for (size_t index = 0; index < table_count(patterns->table); index++) {
        if (patterns->items[index] == NULL ||
            strcmp(table_row_at(patterns->table, index)->fields[0], other) == 0)
            continue;
        buffer_clear(&next);
        if (unicode_pattern_replace(patterns->items[index], spelled->data, spelled->length,
                                    &next)) {
            buffer_clear(spelled);
            buffer_append(spelled, next.data, next.length);
            is_other = true;
        }
    }
    buffer_free(&next);
    return is_other;
}

static struct spelled_word *slot_of(struct french_patterns *patterns, const char *word)
{
    unsigned hash = 0;
    for (; *word != '\0'; word++)
        hash = hash * 31 + (unsigned char)*word;
    return &patterns->remembered[hash % REMEMBERED];
}

const char *french_patterns_apply(struct french_patterns *patterns, struct arena *arena,
                                  const char *word)
{
    if (patterns->items == NULL)
        compile(patterns);
    struct spelled_word *slot = slot_of(patterns, word);
    if (slot->word == NULL || strcmp(slot->word, word) != 0) {
        struct buffer spelled;
        buffer_init(&spelled);
        bool is_other = apply_all(patterns, word, &spelled);
        free(slot->word);
        free(slot->spelled);
        slot->word = memory_copy_string(word);
        slot->spelled = is_other ? memory_copy_string(spelled.data) : NULL;
        buffer_free(&spelled);
    }
    return slot->spelled == NULL ? word : arena_copy(arena, slot->spelled);
}
