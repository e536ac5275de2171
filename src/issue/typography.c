#include "issue/typography.h"

#include "base/unicode.h"

#include <string.h>
#include <strings.h>

#define THIN_SPACE  0x202F
#define FIXED_SPACE 0x00A0

/* A piece of text being set. */
struct setter {
    struct typography *state;
    struct buffer *out;
    const char *text;
    size_t length;
    size_t offset;
};

static void put(struct setter *setter, uint32_t point)
{
    unicode_append(setter->out, point);
    setter->state->before = point;
    setter->state->digits = unicode_is_digit(point) ? setter->state->digits + 1 : 0;
}

static uint32_t peek(const struct setter *setter)
{
    size_t offset = setter->offset;
    return offset < setter->length ? unicode_next(setter->text, setter->length, &offset) : 0;
}

static bool is_space(uint32_t point)
{
    return point == ' ' || point == FIXED_SPACE || point == THIN_SPACE || point == 0x2009;
}

static bool is_high(uint32_t point)
{
    return point == ';' || point == ':' || point == '!' || point == '?';
}

/* A unit or a sign that belongs to the number before it. */
static bool is_unit(uint32_t point)
{
    return point == '%' || point == 0x2030 || point == 0x20AC || point == 0xB0;
}

/* An address, a time of day or a ratio has signs that are no punctuation: no letter or space of
 * running text follows them. */
static bool ends_a_phrase(const struct setter *setter, uint32_t point)
{
    uint32_t next = peek(setter);
    if (point == '!' || point == '?' || point == ';')
        return next == 0 || is_space(next) || next == 0xBB || next == ')' || next == '"' ||
               next == 0x201D || is_high(next) || next == '\n';
    return next == 0 || is_space(next) || next == '\n';
}

/* Sets the sign that the space or the word before is to be parted from by a thin space. */
static void set_high(struct setter *setter, uint32_t point)
{
    bool alone = setter->state->before == 0 || is_space(setter->state->before) ||
                 is_high(setter->state->before) || setter->state->before == '(' ||
                 setter->state->before == '[' || setter->state->before == 0x2026 ||
                 setter->state->before == '.';
    if (!alone && ends_a_phrase(setter, point))
        put(setter, THIN_SPACE);
    put(setter, point);
}

/* The character behind a run of spaces, which decides what they become. */
static void set_spaces(struct setter *setter)
{
    size_t begin = setter->offset;
    uint32_t first = peek(setter);
    while (is_space(peek(setter)))
        (void)unicode_next(setter->text, setter->length, &setter->offset);
    uint32_t next = peek(setter);
    uint32_t before = setter->state->before;
    size_t after = setter->offset;
    if (next != 0)
        (void)unicode_next(setter->text, setter->length, &after);
    struct setter behind = *setter;
    behind.offset = after;
    bool digits = setter->state->digits > 0 && setter->state->digits <= 3 && unicode_is_digit(next);
    size_t group = setter->offset;
    while (group < setter->length && setter->text[group] >= '0' && setter->text[group] <= '9')
        group++;
    if (next == '"' && setter->state->in_quotation)
        return;
    if (before != 0 && is_high(next) && ends_a_phrase(&behind, next))
        put(setter, THIN_SPACE);
    else if (next == 0xBB || before == 0xAB)
        put(setter, FIXED_SPACE);
    else if (unicode_is_digit(before) && is_unit(next))
        put(setter, FIXED_SPACE);
    else if (digits && group - setter->offset == 3)
        put(setter, THIN_SPACE);
    else if (before == 0xB0 && unicode_is_digit(next) && first != FIXED_SPACE)
        put(setter, FIXED_SPACE);
    else
        for (size_t at = begin; at < setter->offset;)
            put(setter, unicode_next(setter->text, setter->length, &at));
}

static void set_straight_quote(struct setter *setter)
{
    if (setter->state->in_quotation) {
        put(setter, FIXED_SPACE);
        put(setter, 0xBB);
    } else {
        put(setter, 0xAB);
        if (!is_space(peek(setter)))
            put(setter, FIXED_SPACE);
    }
    setter->state->in_quotation = !setter->state->in_quotation;
}

static void set_character(struct setter *setter)
{
    if (is_space(peek(setter))) {
        set_spaces(setter);
        return;
    }
    uint32_t point = unicode_next(setter->text, setter->length, &setter->offset);
    uint32_t next = peek(setter);
    if (point == '\'' && unicode_is_letter(setter->state->before) &&
        (unicode_is_letter(next) || unicode_is_digit(next) || next == 0xAB || next == 0)) {
        put(setter, 0x2019);
    } else if (point == '"') {
        set_straight_quote(setter);
    } else if (point == 0xAB) {
        put(setter, point);
        if (next != 0 && !is_space(next))
            put(setter, FIXED_SPACE);
    } else if (point == 0xBB) {
        if (setter->state->before != 0 && !is_space(setter->state->before))
            put(setter, FIXED_SPACE);
        put(setter, point);
    } else if (point == '.' && strncmp(setter->text + setter->offset, "..", 2) == 0 &&
               setter->text[setter->offset + 2] != '.' && setter->state->before != '.') {
        setter->offset += 2;
        put(setter, 0x2026);
    } else if (is_high(point)) {
        set_high(setter, point);
    } else {
        put(setter, point);
    }
}

/* An address may stand in running text; its signs are its own. */
static bool holds_address(const char *text)
{
    return strstr(text, "://") != NULL || strstr(text, "www.") != NULL || strchr(text, '@') != NULL;
}

void typography_append(struct typography *state, const char *text, struct buffer *out)
{
    struct setter setter = {.state = state, .out = out, .text = text, .length = strlen(text)};
    if (holds_address(text)) {
        buffer_append(out, text, setter.length);
        *state = (struct typography){.before = 'x', .in_quotation = state->in_quotation};
        return;
    }
    while (setter.offset < setter.length)
        set_character(&setter);
}

const char *typography_line(struct arena *arena, const char *text)
{
    struct typography state = {0};
    struct buffer out;
    buffer_init(&out);
    typography_append(&state, text, &out);
    const char *line = arena_copy(arena, out.data);
    buffer_free(&out);
    return line;
}

bool typography_suits(const char *language)
{
    return strncasecmp(language, "fr", 2) == 0 && (language[2] == '\0' || language[2] == '-');
}
