#include "issue/note_label.h"

#include <stdbool.h>
#include <string.h>

#define GUARD '\x1A'

static bool is_escaped(const char *text, const char *at)
{
    size_t count = 0;
    while (at - count > text && at[-1 - (ptrdiff_t)count] == '\\')
        count++;
    return count % 2 == 1;
}

/* True for a label, or the text of a link, that its line ends; what may hide a bracket is neither.
 */
static bool is_label(const char *text, const char *end)
{
    const char *at = text;
    bool has_space = false;
    for (; at < end && *at != ']'; at++) {
        if (*at == '\n' || strchr("[`\\<", *at) != NULL)
            return false;
        has_space = has_space || *at == ' ' || *at == '\t';
    }
    bool is_link = at + 1 < end && (at[1] == '(' || at[1] == '[');
    return at < end && (is_link || !has_space);
}

void note_label_guard(char *text, size_t length)
{
    const char *end = text + length;
    for (char *at = text; (at = memchr(at, '[', (size_t)(end - at))) != NULL; at++) {
        if (end - at > 1 && at[1] == '^' && !is_escaped(text, at) && !is_label(at + 2, end))
            *at = GUARD;
    }
}

char *note_label_restore(char *string)
{
    for (char *at = string; (at = strchr(at, GUARD)) != NULL; at++)
        *at = '[';
    return string;
}
