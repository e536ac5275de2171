#include "fuzz/fuzz.h"

#include "speech/reader.h"

#include <string.h>

static bool same_words(const struct spoken *one, const struct spoken *other)
{
    for (size_t index = 0; index < one->count && index < other->count; index++) {
        const struct spoken_word *left = &one->words[index];
        const struct spoken_word *right = &other->words[index];
        if (left->kind != right->kind || left->source_begin != right->source_begin ||
            left->source_end != right->source_end || strcmp(left->text, right->text) != 0)
            return false;
    }
    return one->count == other->count;
}

void fuzz_read(const char *language, const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    struct arena *arena = arena_create();
    struct spoken spoken = {.arena = arena};
    struct spoken again = {.arena = arena};
    reader_read(fuzz_reader(), language, text, size, 0, &spoken);
    fuzz_check_spoken(&spoken, text, size);
    reader_read(fuzz_reader(), language, text, size, 0, &again);
    fuzz_require(same_words(&spoken, &again), "read again, the text is said otherwise");
    arena_destroy(arena);
}
