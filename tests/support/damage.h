/* An EPUB taken apart and put together otherwise, for tests of what looks for faults. */
#ifndef SUPPORT_DAMAGE_H
#define SUPPORT_DAMAGE_H

#include "base/buffer.h"

#include <stdbool.h>
#include <stddef.h>

/* Each changes the file `book` and makes the test fail when it cannot. Names of entries are whole
 * ("EPUB/package.opf"). */

void damage_replace(const char *book, const char *entry, const void *data, size_t length);
void damage_remove(const char *book, const char *entry);

/* Adds an entry, deflated. */
void damage_add(const char *book, const char *entry, const void *data, size_t length);

/* Moves the first entry behind the others; or deflates it. */
void damage_move_first(const char *book);
void damage_deflate_first(const char *book);

/* Replaces the first occurrence of `old` in the entry. */
void damage_text(const char *book, const char *entry, const char *old, const char *new);

/* The whole entry, appended to `out`. */
void damage_read(const char *book, const char *entry, struct buffer *out);

#endif
