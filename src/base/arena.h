/* Memory that lives as long as what it belongs to (an issue, a script) and is freed in one go. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>

struct arena;

/* Makes an empty arena; free it with arena_destroy. */
struct arena *arena_create(void);

/* Frees the arena and all that was allocated in it. NULL is allowed. */
void arena_destroy(struct arena *arena);

/* Returns `size` zeroed bytes, aligned for any type, owned by the arena. */
void *arena_allocate(struct arena *arena, size_t size);

/* The same, aligned for a type of `alignment` (a power of two, at most that of max_align_t): for
 * what there is much of. */
void *arena_allocate_aligned(struct arena *arena, size_t size, size_t alignment);

/* Return strings owned by the arena, aligned for bytes only. A NULL string gives NULL. */
char *arena_copy(struct arena *arena, const char *string);
char *arena_copy_bytes(struct arena *arena, const char *bytes, size_t length);
char *arena_format(struct arena *arena, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
