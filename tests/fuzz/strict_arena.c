/* In place of base/arena.c: every allocation is one of its own, so that the sanitizers see an
 * access behind its end. */
#include "base/arena.h"

#include "base/memory.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct arena {
    void **items;
    size_t count;
    size_t capacity;
};

struct arena *arena_create(void)
{
    return memory_allocate(sizeof(struct arena));
}

void arena_destroy(struct arena *arena)
{
    if (arena == NULL)
        return;
    for (size_t index = 0; index < arena->count; index++)
        free(arena->items[index]);
    free(arena->items);
    free(arena);
}

void *arena_allocate(struct arena *arena, size_t size)
{
    if (arena->count == arena->capacity) {
        arena->capacity = arena->capacity > 0 ? 2 * arena->capacity : 64;
        arena->items = memory_resize(arena->items, arena->capacity * sizeof *arena->items);
    }
    void *memory = memory_allocate(size);
    arena->items[arena->count++] = memory;
    return memory;
}

void *arena_allocate_aligned(struct arena *arena, size_t size, size_t alignment)
{
    (void)alignment;
    return arena_allocate(arena, size);
}

char *arena_copy_bytes(struct arena *arena, const char *bytes, size_t length)
{
    char *copy = arena_allocate(arena, length + 1);
    if (length > 0)
        memcpy(copy, bytes, length);
    return copy;
}

char *arena_copy(struct arena *arena, const char *string)
{
    return string == NULL ? NULL : arena_copy_bytes(arena, string, strlen(string));
}

char *arena_format(struct arena *arena, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0)
        memory_exhausted();
    char *text = arena_allocate(arena, (size_t)length + 1);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return text;
}
