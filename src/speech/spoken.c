#include "speech/spoken.h"

#include <string.h>

static void spoken_reserve(struct spoken *spoken)
{
    if (spoken->count < spoken->capacity)
        return;
    size_t capacity = spoken->capacity == 0 ? 32 : spoken->capacity * 2;
    struct spoken_word *words = arena_allocate(spoken->arena, capacity * sizeof *words);
    if (spoken->count > 0)
        memcpy(words, spoken->words, spoken->count * sizeof *words);
    spoken->words = words;
    spoken->capacity = capacity;
}

void spoken_add(struct spoken *spoken, enum spoken_kind kind, const char *text, size_t length,
                size_t source_begin, size_t source_end)
{
    spoken_reserve(spoken);
    spoken->words[spoken->count++] = (struct spoken_word){
        .kind = kind,
        .text = arena_copy_bytes(spoken->arena, text, length),
        .source_begin = source_begin,
        .source_end = source_end,
    };
}

void spoken_keep(struct spoken *kept, const struct spoken *spoken)
{
    size_t size = spoken->count * sizeof *kept->words;
    kept->words = arena_allocate_aligned(kept->arena, size, _Alignof(struct spoken_word));
    kept->count = kept->capacity = spoken->count;
    for (size_t index = 0; index < spoken->count; index++) {
        kept->words[index] = spoken->words[index];
        kept->words[index].text = arena_copy(kept->arena, spoken->words[index].text);
    }
}

void spoken_to_text(const struct spoken *spoken, struct buffer *out)
{
    for (size_t index = 0; index < spoken->count; index++) {
        const struct spoken_word *word = &spoken->words[index];
        if (index > 0 && !word->joined)
            buffer_append_byte(out, ' ');
        if (word->kind == SPOKEN_PHONEMES)
            buffer_append_string(out, "[[");
        buffer_append_string(out, word->text);
        if (word->kind == SPOKEN_PHONEMES)
            buffer_append_string(out, "]]");
    }
}
