#include "speech/table.h"

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

struct table {
    char *contents; /* the fields point into it */
    struct table_row *rows;
    size_t count;
    size_t *slots; /* index of a row + 1; 0 is empty */
    size_t slot_count;
};

static size_t hash_text(const char *text)
{
    size_t hash = 14695981039346656037u;
    for (; *text != '\0'; text++)
        hash = (hash ^ (unsigned char)*text) * 1099511628211u;
    return hash ^ hash >> 29;
}

static size_t *slot_for(const struct table *table, const char *key)
{
    size_t index = hash_text(key) & (table->slot_count - 1);
    while (table->slots[index] != 0 &&
           strcmp(table->rows[table->slots[index] - 1].fields[0], key) != 0)
        index = (index + 1) & (table->slot_count - 1);
    return &table->slots[index];
}

/* Cuts the line, which is changed, into fields. Returns false when there are too many. */
static bool cut_line(char *line, struct table_row *row)
{
    size_t count = 0;
    for (char *rest = line; rest != NULL; count++) {
        if (count == TABLE_FIELDS)
            return false;
        row->fields[count] = strsep(&rest, "\t");
    }
    for (; count < TABLE_FIELDS; count++)
        row->fields[count] = "";
    return true;
}

/* Reads the rows out of the contents. Returns the number of the bad line, or 0. */
static int read_rows(struct table *table)
{
    size_t capacity = 0;
    int number = 0;
    for (char *rest = table->contents, *line; (line = strsep(&rest, "\n")) != NULL;) {
        number++;
        if (*line == '\0' || *line == '#')
            continue;
        if (table->count == capacity) {
            capacity = capacity == 0 ? 256 : capacity * 2;
            table->rows = memory_resize(table->rows, capacity * sizeof *table->rows);
        }
        struct table_row *row = &table->rows[table->count++];
        *row = (struct table_row){.line = number};
        if (!cut_line(line, row))
            return number;
    }
    return 0;
}

static void index_rows(struct table *table)
{
    table->slot_count = 64;
    while (table->slot_count < table->count * 2)
        table->slot_count *= 2;
    table->slots = memory_allocate(table->slot_count * sizeof *table->slots);
    for (size_t index = table->count; index-- > 0;) {
        size_t *slot = slot_for(table, table->rows[index].fields[0]);
        if (*slot != 0)
            table->rows[index].next = &table->rows[*slot - 1];
        *slot = index + 1;
    }
}

struct table *table_read(const char *path, struct failure *failure)
{
    struct buffer contents;
    buffer_init(&contents);
    if (!file_read(path, &contents, failure)) {
        buffer_free(&contents);
        return NULL;
    }
    buffer_append_byte(&contents, '\0');
    struct table *table = memory_allocate(sizeof *table);
    table->contents = buffer_detach(&contents);
    int bad = read_rows(table);
    if (bad != 0) {
        failure_set(failure, FAILURE_SYSTEM, "%s:%d: too many fields", path, bad);
        table_destroy(table);
        return NULL;
    }
    index_rows(table);
    return table;
}

void table_destroy(struct table *table)
{
    if (table == NULL)
        return;
    free(table->slots);
    free(table->rows);
    free(table->contents);
    free(table);
}

const struct table_row *table_find(const struct table *table, const char *key)
{
    size_t slot = *slot_for(table, key);
    return slot == 0 ? NULL : &table->rows[slot - 1];
}

size_t table_count(const struct table *table)
{
    return table->count;
}

const struct table_row *table_row_at(const struct table *table, size_t index)
{
    return &table->rows[index];
}
