#include "speech/sorted_table.h"

#include "base/file.h"
#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    SEARCHES = 500, /* after which a text is long enough that an index is worth its making */
};

/* Where the rows are, by the hashes of their keys. */
struct row_index {
    size_t searches;
    uint32_t *slots; /* offset + 1 of the first row with a key; 0: none */
    size_t count;    /* a power of two; 0: not made yet */
};

struct sorted_table {
    struct buffer contents;
    size_t first_row; /* its offset */
    struct row_index *index;
};

static const char *next_row(const char *row)
{
    row += strcspn(row, "\n");
    return *row == '\n' ? row + 1 : row;
}

struct sorted_table *sorted_table_read(const char *path, struct failure *failure)
{
    struct sorted_table *table = memory_allocate(sizeof *table);
    table->index = memory_allocate(sizeof *table->index);
    buffer_init(&table->contents);
    if (!file_read(path, &table->contents, failure)) {
        sorted_table_destroy(table);
        return NULL;
    }
    const char *row = table->contents.data;
    while (*row == '#' || *row == '\n')
        row = next_row(row);
    table->first_row = (size_t)(row - table->contents.data);
    return table;
}

void sorted_table_destroy(struct sorted_table *table)
{
    if (table == NULL)
        return;
    buffer_free(&table->contents);
    free(table->index->slots);
    free(table->index);
    free(table);
}

static bool ends_field(char byte)
{
    return byte == '\t' || byte == '\n' || byte == '\0';
}

/* Compares the first field of the row with the key, as bytes. */
static int compare(const char *row, const char *key)
{
    while (!ends_field(*row) && *row == *key) {
        row++;
        key++;
    }
    if (ends_field(*row))
        return *key == '\0' ? 0 : -1;
    return (unsigned char)*row - (unsigned char)*key;
}

static const char *search_row(const struct sorted_table *table, const char *key)
{
    const char *low = table->contents.data + table->first_row;
    const char *high = table->contents.data + table->contents.length;
    while (low < high) {
        const char *middle = low + (high - low) / 2;
        while (middle > low && middle[-1] != '\n')
            middle--;
        if (compare(middle, key) < 0)
            low = next_row(middle);
        else
            high = middle;
    }
    return *low != '\0' && compare(low, key) == 0 ? low : NULL;
}

static size_t hash_field(const char *field)
{
    size_t hash = 14695981039346656037u;
    for (; !ends_field(*field); field++)
        hash = (hash ^ (unsigned char)*field) * 1099511628211u;
    return hash ^ hash >> 29;
}

/* The slot of the row with the key, or the empty one where it would be. */
static uint32_t *slot_of(const struct sorted_table *table, const char *key)
{
    const struct row_index *index = table->index;
    size_t at = hash_field(key) & (index->count - 1);
    while (index->slots[at] != 0 && compare(table->contents.data + index->slots[at] - 1, key) != 0)
        at = (at + 1) & (index->count - 1);
    return &index->slots[at];
}

static void make_index(const struct sorted_table *table)
{
    struct row_index *index = table->index;
    const char *first = table->contents.data + table->first_row;
    size_t rows = 0;
    for (const char *row = first; *row != '\0'; row = next_row(row))
        rows++;
    for (index->count = 64; index->count < 2 * rows;)
        index->count *= 2;
    index->slots = memory_allocate(index->count * sizeof *index->slots);
    for (const char *row = first; *row != '\0'; row = next_row(row)) {
        size_t at = hash_field(row) & (index->count - 1);
        while (index->slots[at] != 0)
            at = (at + 1) & (index->count - 1);
        index->slots[at] = (uint32_t)(row - table->contents.data) + 1;
    }
}

/* The first of the rows with the key, or NULL. */
static const char *find_row(const struct sorted_table *table, const char *key)
{
    bool fits = key[strcspn(key, "\t\n")] == '\0' && table->contents.length < UINT32_MAX;
    if (table->index->searches++ < SEARCHES || !fits)
        return search_row(table, key);
    if (table->index->count == 0)
        make_index(table);
    uint32_t slot = *slot_of(table, key);
    return slot != 0 ? table->contents.data + slot - 1 : NULL;
}

bool sorted_table_has(const struct sorted_table *table, const char *key)
{
    return find_row(table, key) != NULL;
}

static struct table_row *make_row(struct arena *arena, const char *line)
{
    struct table_row *row = arena_allocate(arena, sizeof *row);
    char *rest = arena_copy_bytes(arena, line, strcspn(line, "\n"));
    for (size_t count = 0; count < TABLE_FIELDS; count++)
        row->fields[count] = rest == NULL ? "" : strsep(&rest, "\t");
    return row;
}

const struct table_row *sorted_table_find(const struct sorted_table *table, struct arena *arena,
                                          const char *key)
{
    const struct table_row *first = NULL;
    const struct table_row **end = &first;
    const char *line = find_row(table, key);
    for (; line != NULL && *line != '\0' && compare(line, key) == 0; line = next_row(line)) {
        struct table_row *row = make_row(arena, line);
        *end = row;
        end = &row->next;
    }
    return first;
}
