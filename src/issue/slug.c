#include "issue/slug.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <ctype.h>
#include <string.h>

const char *slug_make(struct arena *arena, const char *text, size_t longest)
{
    struct buffer ascii;
    struct buffer slug;
    buffer_init(&ascii);
    buffer_init(&slug);
    unicode_to_ascii(&ascii, text, strlen(text));
    for (size_t index = 0; index < ascii.length; index++) {
        unsigned char byte = (unsigned char)ascii.data[index];
        if (isalnum(byte))
            buffer_append_byte(&slug, (char)tolower(byte));
        else if (slug.length > 0 && slug.data[slug.length - 1] != '-')
            buffer_append_byte(&slug, '-');
    }
    if (slug.length > longest) {
        size_t cut = longest;
        while (cut > longest / 2 && slug.data[cut] != '-')
            cut--;
        buffer_truncate(&slug, cut > longest / 2 ? cut : longest);
    }
    while (slug.length > 0 && slug.data[slug.length - 1] == '-')
        buffer_truncate(&slug, slug.length - 1);
    const char *made = arena_copy(arena, slug.data);
    buffer_free(&ascii);
    buffer_free(&slug);
    return made;
}
