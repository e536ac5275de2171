/* Allocation that cannot fail: a refused request ends the program with one line and exit status 3,
 * before any output has been put under its final name. That holds in libraries as well
 * (memory_guard.c): some would go on without what they could not keep, and the sound or the picture
 * would be another. */
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

/* In a forked process whose parent tells what became of it: memory_exhausted ends it with
 * MEMORY_EXHAUSTED as its status, and without the line. */
void memory_leave_to_parent(void);
enum { MEMORY_EXHAUSTED = 100 }; /* no kind of a failure, which forked processes end with, too */

#endif
