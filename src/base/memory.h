/* Allocation that cannot fail: a refused request ends the program with one line and exit status 3,
 * before any output has been put under its final name. */
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

/* Returns `size` zeroed bytes; the caller frees them with free(). */
void *memory_allocate(size_t size);

/* Returns `memory` (which may be NULL) grown or shrunk to `size` bytes; the caller owns it. */
void *memory_resize(void *memory, size_t size);

/* Returns a copy of the string, which the caller frees. NULL gives NULL. */
char *memory_copy_string(const char *string);

/* Ends the program: for allocations that a library reports as refused. */
_Noreturn void memory_exhausted(void);

#endif
