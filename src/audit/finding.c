#include "audit/finding.h"

#include "base/buffer.h"
#include "base/memory.h"
#include "base/unicode.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

enum { EXCERPT_MOST = 60 /* characters */ };

void findings_init(struct findings *findings, struct arena *arena)
{
    *findings = (struct findings){.arena = arena};
}

void findings_free(struct findings *findings)
{
    free(findings->items);
    findings_init(findings, NULL);
}

static void count(struct findings *findings, enum severity severity)
{
    if (severity == SEVERITY_ERROR)
        findings->faults++;
    else if (severity == SEVERITY_WARNING)
        findings->warnings++;
    else
        findings->notes++;
}

/* Copies what may be as long as its author liked. */
static const char *copy_some(struct arena *arena, const char *text)
{
    size_t length = text != NULL ? strlen(text) : 0;
    if (length <= FINDING_LONGEST)
        return arena_copy(arena, text);
    length = FINDING_LONGEST;
    while (length > 0 && (text[length] & 0xC0) == 0x80)
        length--;
    return arena_format(arena, "%.*s…", (int)length, text);
}

void findings_add(struct findings *findings, enum severity severity, const char *kind,
                  const char *entry, const char *fragment, const char *format, ...)
{
    count(findings, severity);
    if (findings->count == FINDING_MOST)
        return;
    if (findings->count == findings->capacity) {
        findings->capacity = 2 * findings->capacity + 16;
        findings->items =
            memory_resize(findings->items, findings->capacity * sizeof *findings->items);
    }
    struct buffer text;
    va_list arguments;
    buffer_init(&text);
    va_start(arguments, format);
    buffer_format_list(&text, format, arguments);
    va_end(arguments);
    findings->items[findings->count++] =
        (struct finding){.severity = severity,
                         .kind = kind,
                         .entry = copy_some(findings->arena, entry),
                         .fragment = copy_some(findings->arena, fragment),
                         .text = copy_some(findings->arena, text.data)};
    buffer_free(&text);
}

const char *finding_excerpt(struct arena *arena, const char *text)
{
    struct buffer excerpt;
    size_t length = strlen(text);
    int characters = 0;
    bool space = false;
    buffer_init(&excerpt);
    for (size_t offset = 0; offset < length;) {
        uint32_t code = unicode_next(text, length, &offset);
        if (unicode_is_space(code)) {
            space = characters > 0;
            continue;
        }
        if (characters >= EXCERPT_MOST) {
            buffer_append_string(&excerpt, "…");
            break;
        }
        if (space)
            buffer_append_byte(&excerpt, ' ');
        space = false;
        unicode_append(&excerpt, code);
        characters++;
    }
    const char *copy = arena_copy(arena, excerpt.data);
    buffer_free(&excerpt);
    return copy;
}
