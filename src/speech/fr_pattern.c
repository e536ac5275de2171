#include "speech/fr_pattern.h"

#include "base/memory.h"
#include "base/unicode.h"
#include "speech/table.h"

#include <stdlib.h>
#include <string.h>

struct french_patterns {
    struct table *table;
    char *path;
    struct diagnostics *diagnostics;
    struct unicode_pattern **items; /* one for each row, NULL where it is wrong; NULL before use */
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
    free(patterns->items);
    free(patterns->path);
    table_destroy(patterns->table);
    free(patterns);
}

const char *french_patterns_apply(struct french_patterns *patterns, struct arena *arena,
                                  const char *word)
{
    if (patterns->items == NULL)
        compile(patterns);
    size_t offset = 0;
    bool is_name = *word != '\0' && unicode_is_uppercase(unicode_next(word, strlen(word), &offset));
    const char *other = is_name ? "word" : "name";
    struct buffer spelled;
    buffer_init(&spelled);
    for (size_t index = 0; index < table_count(patterns->table); index++) {
        if (patterns->items[index] == NULL ||
            strcmp(table_row_at(patterns->table, index)->fields[0], other) == 0)
            continue;
        buffer_clear(&spelled);
        if (unicode_pattern_replace(patterns->items[index], word, strlen(word), &spelled))
            word = arena_copy_bytes(arena, spelled.data, spelled.length);
    }
    buffer_free(&spelled);
    return word;
}
