#include "issue/compounds.h"

#include "base/memory.h"
#include "base/unicode.h"

#include <stdlib.h>
#include <string.h>

void compounds_lowercase(struct buffer *out, const char *text, size_t length)
{
    for (size_t index = 0; index < length; index++) {
        bool upper = text[index] >= 'A' && text[index] <= 'Z';
        buffer_append_byte(out, (char)(upper ? text[index] - 'A' + 'a' : text[index]));
    }
}

static bool is_inside(uint32_t code_point)
{
    return unicode_is_letter(code_point) || code_point == '-' || code_point == 0x2010 ||
           code_point == 0xAD;
}

/* « ex-vice-président » has « vice-président », too. */
static void append_word(struct compounds *compounds, const char *word, size_t length)
{
    enum { MOST_PARTS = 8 };
    for (int part = 0; part < MOST_PARTS && memchr(word, '-', length) != NULL; part++) {
        compounds_lowercase(&compounds->text, word, length);
        buffer_append_byte(&compounds->text, '\0');
        compounds->count++;
        size_t skipped = (size_t)((const char *)memchr(word, '-', length) - word) + 1;
        word += skipped;
        length -= skipped;
    }
}

static void append_words(struct compounds *compounds, const struct buffer *text)
{
    bool hyphen = false;
    for (size_t offset = 0, begin = 0; offset < text->length;) {
        size_t end = offset;
        uint32_t code_point = unicode_next(text->data, text->length, &offset);
        bool inside = is_inside(code_point);
        hyphen = hyphen || code_point == '-';
        if (inside && offset < text->length)
            continue;
        if (hyphen)
            append_word(compounds, text->data + begin, (inside ? offset : end) - begin);
        begin = offset;
        hyphen = false;
    }
}

static int compare(const void *one, const void *other, void *user_data)
{
    const char *text = user_data;
    return strcmp(text + *(const size_t *)one, text + *(const size_t *)other);
}

void compounds_read(struct compounds *compounds, const struct node *document)
{
    struct buffer text;
    buffer_init(&text);
    buffer_init(&compounds->text);
    compounds->count = 0;
    node_plain_text(document, &text);
    append_words(compounds, &text);
    buffer_free(&text);
    compounds->begins = memory_allocate((compounds->count + 1) * sizeof *compounds->begins);
    for (size_t index = 0, begin = 0; index < compounds->count; index++) {
        compounds->begins[index] = begin;
        begin += strlen(compounds->text.data + begin) + 1;
    }
    qsort_r(compounds->begins, compounds->count, sizeof *compounds->begins, compare,
            compounds->text.data);
}

void compounds_free(struct compounds *compounds)
{
    buffer_free(&compounds->text);
    free(compounds->begins);
}

bool compounds_have(const struct compounds *compounds, const char *begin)
{
    size_t low = 0;
    size_t high = compounds->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (strcmp(compounds->text.data + compounds->begins[middle], begin) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low < compounds->count &&
           strncmp(compounds->text.data + compounds->begins[low], begin, strlen(begin)) == 0;
}
