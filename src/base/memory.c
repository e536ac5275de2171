#include "base/memory.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool parent_tells;

_Noreturn void memory_exhausted(void)
{
    static const char line[] = "crieur: error: out of memory\n";
    if (parent_tells)
        _exit(MEMORY_EXHAUSTED);
    ssize_t written = write(STDERR_FILENO, line, sizeof line - 1);
    (void)written;
    _exit(3);
}

void memory_leave_to_parent(void)
{
    parent_tells = true;
}

void *memory_allocate(size_t size)
{
    void *memory = calloc(1, size ? size : 1);
    if (memory == NULL)
        memory_exhausted();
    return memory;
}

void *memory_resize(void *memory, size_t size)
{
    void *resized = realloc(memory, size ? size : 1);
    if (resized == NULL)
        memory_exhausted();
    return resized;
}

char *memory_copy_string(const char *string)
{
    if (string == NULL)
        return NULL;
    size_t size = strlen(string) + 1;
    return memcpy(memory_allocate(size), string, size);
}
