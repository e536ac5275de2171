/* Large data files of the front ends, in the form of table.h, with their rows in the order of the
 * bytes of their first fields and comments before them alone. Such a file is searched as it stands:
 * nothing is made of a row until it is found. */
#ifndef SPEECH_SORTED_TABLE_H
#define SPEECH_SORTED_TABLE_H

#include "base/arena.h"
#include "base/failure.h"
#include "speech/table.h"

#include <stdbool.h>

struct sorted_table;

/* Reads the file whole, without looking at its rows; NULL when it cannot be read. */
struct sorted_table *sorted_table_read(const char *path, struct failure *failure);

/* NULL is allowed. */
void sorted_table_destroy(struct sorted_table *table);

/* True when the first field of a row is `key`. */
bool sorted_table_has(const struct sorted_table *table, const char *key);

/* The rows whose first field is `key`, in the order of the file and owned by `arena`, or NULL.
 * Their line is 0; fields beyond those of a row are left out. */
const struct table_row *sorted_table_find(const struct sorted_table *table, struct arena *arena,
                                          const char *key);

#endif
