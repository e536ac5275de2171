/* Data files of the front ends: lines of fields between tabs, '#' begins a comment line. Looked up
 * by the first field. */
#ifndef SPEECH_TABLE_H
#define SPEECH_TABLE_H

#include "base/failure.h"

#include <stddef.h>

enum { TABLE_FIELDS = 5 };

struct table_row {
    const char *fields[TABLE_FIELDS]; /* "" where the line has fewer */
    const struct table_row *next;     /* with the same first field, in the order of the file */
    int line;
};

struct table;

/* Reads the file whole; NULL when it cannot be read or a line has too many fields. */
struct table *table_read(const char *path, struct failure *failure);

/* All rows in the order of the file. */
size_t table_count(const struct table *table);
const struct table_row *table_row_at(const struct table *table, size_t index);

/* NULL is allowed. */
void table_destroy(struct table *table);

/* The first row whose first field is `key`, or NULL. */
const struct table_row *table_find(const struct table *table, const char *key);

#endif
