/* The C library's allocator for all of the program, libraries included, but a request that it
 * refuses ends the program (memory.h). */
#include "base/memory.h"

#include <errno.h>
#include <features.h>
#include <malloc.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>

#if defined __has_feature
#define HAS_FEATURE(name) __has_feature(name)
#else
#define HAS_FEATURE(name) 0
#endif
#if defined __SANITIZE_ADDRESS__ || HAS_FEATURE(address_sanitizer) ||                              \
    HAS_FEATURE(memory_sanitizer) || HAS_FEATURE(thread_sanitizer)
#define HAS_OTHER_ALLOCATOR 1
#else
#define HAS_OTHER_ALLOCATOR 0
#endif

#if defined __GLIBC__ && !HAS_OTHER_ALLOCATOR

/* Bytes: what is larger may be the nonsense of a damaged file, which a library can answer. */
#define LARGEST ((size_t)1 << 30)

/* NOLINTBEGIN(bugprone-reserved-identifier): the C library's own names of its allocator */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);
/* NOLINTEND(bugprone-reserved-identifier) */

static void *check(void *memory, size_t size)
{
    if (memory == NULL && size > 0 && size <= LARGEST)
        memory_exhausted();
    return memory;
}

/* Parameters have the names of the C library's declarations. */
void *malloc(size_t size)
{
    return check(__libc_malloc(size), size);
}

void *calloc(size_t nmemb, size_t size)
{
    size_t whole;
    bool is_too_much = __builtin_mul_overflow(nmemb, size, &whole);
    return check(__libc_calloc(nmemb, size), is_too_much ? SIZE_MAX : whole);
}

void *realloc(void *ptr, size_t size)
{
    return check(__libc_realloc(ptr, size), size);
}

void *memalign(size_t alignment, size_t size)
{
    return check(__libc_memalign(alignment, size), size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    return check(__libc_memalign(alignment, size), size);
}

int posix_memalign(void **memptr, size_t alignment, size_t size)
{
    void *made = check(__libc_memalign(alignment, size), size);
    if (made == NULL)
        return ENOMEM;
    *memptr = made;
    return 0;
}

#endif
