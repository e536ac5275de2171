#include "base/arena.h"

#include "base/memory.h"

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    ARENA_SMALLEST_BLOCK = 4 * 1024, /* bytes, with the head; each is twice the one before … */
    ARENA_LARGEST_BLOCK = 64 * 1024, /* … up to this */
    ARENA_ALIGNMENT = 8,
};

/* What is aligned is taken from the begin, strings from the end: none is padded. */
struct arena_block {
    struct arena_block *next;
    size_t begin; /* of what is free, in `data` */
    size_t end;
    max_align_t data[];
};

struct arena {
    struct arena_block *blocks;
    size_t block_size; /* of the last one */
};

struct arena *arena_create(void)
{
    return memory_allocate(sizeof(struct arena));
}

void arena_destroy(struct arena *arena)
{
    if (arena == NULL)
        return;
    while (arena->blocks != NULL) {
        struct arena_block *next = arena->blocks->next;
        free(arena->blocks);
        arena->blocks = next;
    }
    free(arena);
}

/* Adds a block with at least `size` free bytes. One that is filled by what it was made for does not
 * take the place of the one in use. */
static struct arena_block *add_block(struct arena *arena, size_t size)
{
    size_t head = sizeof(struct arena_block);
    bool large = size > (ARENA_LARGEST_BLOCK - head) / 4;
    if (!large && arena->block_size < ARENA_LARGEST_BLOCK)
        arena->block_size = arena->block_size > 0 ? 2 * arena->block_size : ARENA_SMALLEST_BLOCK;
    while (!large && arena->block_size - head < size)
        arena->block_size *= 2;
    struct arena_block *block = memory_allocate(large ? head + size : arena->block_size);
    block->end = large ? size : arena->block_size - head;
    struct arena_block **place =
        large && arena->blocks != NULL ? &arena->blocks->next : &arena->blocks;
    block->next = *place;
    *place = block;
    return block;
}

static struct arena_block *block_with(struct arena *arena, size_t size)
{
    if (size > SIZE_MAX / 2)
        memory_exhausted();
    struct arena_block *block = arena->blocks;
    return block != NULL && block->end - block->begin >= size ? block : add_block(arena, size);
}

void *arena_allocate(struct arena *arena, size_t size)
{
    if (size <= SIZE_MAX - ARENA_ALIGNMENT)
        size = (size + ARENA_ALIGNMENT - 1) / ARENA_ALIGNMENT * ARENA_ALIGNMENT;
    struct arena_block *block = block_with(arena, size);
    void *memory = (char *)block->data + block->begin;
    block->begin += size;
    return memory;
}

static char *allocate_string(struct arena *arena, size_t length)
{
    if (length == SIZE_MAX)
        memory_exhausted();
    struct arena_block *block = block_with(arena, length + 1);
    block->end -= length + 1;
    return (char *)block->data + block->end;
}

char *arena_copy_bytes(struct arena *arena, const char *bytes, size_t length)
{
    char *copy = allocate_string(arena, length);
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
    char *text = allocate_string(arena, (size_t)length);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return text;
}
