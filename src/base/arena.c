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
};

/* Strings are taken from the end, so that nothing is padded after them. */
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

/* The block in use, or a new one that has room for `size` bytes and `padding`. */
static struct arena_block *block_with(struct arena *arena, size_t size, size_t padding)
{
    if (size > SIZE_MAX / 2)
        memory_exhausted();
    struct arena_block *block = arena->blocks;
    bool fits = block != NULL && block->end - block->begin >= size + padding;
    return fits ? block : add_block(arena, size + padding);
}

void *arena_allocate_aligned(struct arena *arena, size_t size, size_t alignment)
{
    struct arena_block *block = block_with(arena, size, alignment - 1);
    block->begin = (block->begin + alignment - 1) / alignment * alignment;
    void *memory = (char *)block->data + block->begin;
    block->begin += size;
    return memory;
}

void *arena_allocate(struct arena *arena, size_t size)
{
    return arena_allocate_aligned(arena, size, _Alignof(max_align_t));
}

static char *allocate_string(struct arena *arena, size_t length)
{
    struct arena_block *block = block_with(arena, length, 1);
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
