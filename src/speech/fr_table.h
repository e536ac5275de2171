/* The French data files: lines of fields between tabs, '#' begins a comment line. Looked up by the
 * first field. */
#ifndef SPEECH_FR_TABLE_H
#define SPEECH_FR_TABLE_H

#include "base/failure.h"

#include <stddef.h>

enum { FRENCH_TABLE_FIELDS = 5 };

struct french_row {
    const char *fields[FRENCH_TABLE_FIELDS]; /* "" where the line has fewer */
    const struct french_row *next; /* with the same first field, in the order of the file */
    int line;
};

struct french_table;

/* Reads the file whole; NULL when it cannot be read or a line has too many fields. */
struct french_table *french_table_read(const char *path, struct failure *failure);

/* NULL is allowed. */
void french_table_destroy(struct french_table *table);

/* The first row whose first field is `key`, or NULL. */
const struct french_row *french_table_find(const struct french_table *table, const char *key);

#endif
