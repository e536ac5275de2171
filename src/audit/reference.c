#include "audit/reference.h"

#include "base/buffer.h"

#include <string.h>

enum { MICROSECONDS = 1000000 };

static int hexadecimal(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    digit |= 32;
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

static char *decode(struct arena *arena, const char *text, size_t length)
{
    char *decoded = arena_copy_bytes(arena, text, length);
    char *out = decoded;
    for (size_t index = 0; index < length; index++) {
        int high = text[index] == '%' && index + 2 < length ? hexadecimal(text[index + 1]) : -1;
        int low = high >= 0 ? hexadecimal(text[index + 2]) : -1;
        if (low >= 0 && high * 16 + low != 0) {
            *out++ = (char)(high * 16 + low);
            index += 2;
        } else {
            *out++ = text[index];
        }
    }
    *out = '\0';
    return decoded;
}

static bool has_scheme(const char *href)
{
    size_t length = strcspn(href, ":/?#");
    return href[length] == ':' || strncmp(href, "//", 2) == 0;
}

/* Follows the parts of `path` from the folder in `out`; false when they lead out of the container.
 */
static bool follow(struct buffer *out, const char *path)
{
    for (const char *part = path; *part != '\0';) {
        size_t length = strcspn(part, "/");
        if (length == 2 && strncmp(part, "..", 2) == 0) {
            if (out->length == 0)
                return false;
            const char *slash = strrchr(out->data, '/');
            buffer_truncate(out, slash != NULL ? (size_t)(slash - out->data) : 0);
        } else if (length > 0 && !(length == 1 && part[0] == '.')) {
            if (out->length > 0)
                buffer_append_byte(out, '/');
            buffer_append(out, part, length);
        }
        part += length;
        part += *part == '/';
    }
    return true;
}

const char *reference_fragment(struct arena *arena, const char *href)
{
    const char *hash = strchr(href, '#');
    return hash != NULL ? decode(arena, hash + 1, strlen(hash + 1)) : NULL;
}

struct reference reference_resolve(struct arena *arena, const char *base, const char *href)
{
    struct reference reference = {.fragment = reference_fragment(arena, href)};
    size_t length = strcspn(href, "?#");
    if (has_scheme(href))
        return reference;
    if (length == 0) {
        reference.path = base;
        return reference;
    }
    struct buffer path;
    buffer_init(&path);
    const char *slash = strrchr(base, '/');
    if (slash != NULL && href[0] != '/')
        buffer_append(&path, base, (size_t)(slash - base));
    if (follow(&path, decode(arena, href, length)))
        reference.path = arena_copy(arena, path.data);
    buffer_free(&path);
    return reference;
}

/* Reads digits, and digits behind a point, in millionths; moves `*text` behind them. */
static bool read_number(const char **text, int64_t *millionths, int64_t *precision)
{
    const char *digit = *text;
    int64_t whole = 0;
    int64_t part = MICROSECONDS;
    if (*digit < '0' || *digit > '9')
        return false;
    for (; *digit >= '0' && *digit <= '9' && whole < 1000000000; digit++)
        whole = 10 * whole + (*digit - '0');
    *millionths = whole * MICROSECONDS;
    *precision = MICROSECONDS;
    if (*digit == '.') {
        digit++;
        if (*digit < '0' || *digit > '9')
            return false;
        for (; *digit >= '0' && *digit <= '9'; digit++) {
            part /= 10;
            *millionths += part * (*digit - '0');
            *precision = part > 0 ? part : 1;
        }
    }
    *text = digit;
    return true;
}

/* Microseconds: more is refused before it is multiplied. */
#define LONGEST_CLOCK (3600000LL * MICROSECONDS)

/* "25:03.5" or "1:25:03.5", of which the first number has been read. */
static bool read_parts(const char *text, int64_t *value, int64_t *precision)
{
    for (int parts = 1; *text == ':' && parts < 3; parts++) {
        int64_t number;
        if (*precision != MICROSECONDS)
            return false;
        text++;
        if (text[0] == '\0' || text[1] < '0' || text[1] > '9' ||
            !read_number(&text, &number, precision) || number >= 60LL * MICROSECONDS)
            return false;
        if (*value > LONGEST_CLOCK)
            return false;
        *value = 60 * *value + number;
    }
    return *text == '\0';
}

bool reference_clock(const char *text, int64_t *microseconds, int64_t *precision)
{
    static const struct {
        const char *name;
        int64_t seconds_by_thousand;
    } units[] = {{"h", 3600000}, {"min", 60000}, {"s", 1000}, {"ms", 1}, {"", 1000}};
    int64_t value;
    if (!read_number(&text, &value, precision) || value > 3600000000LL * MICROSECONDS)
        return false;
    bool good = false;
    if (*text == ':')
        good = read_parts(text, &value, precision);
    for (size_t index = 0; index < sizeof units / sizeof *units && !good; index++) {
        if (strcmp(text, units[index].name) != 0)
            continue;
        if (value / MICROSECONDS > 3600000000LL / units[index].seconds_by_thousand)
            return false;
        value = value / 1000 * units[index].seconds_by_thousand +
                value % 1000 * units[index].seconds_by_thousand / 1000;
        *precision = *precision * units[index].seconds_by_thousand / 1000;
        good = true;
    }
    *microseconds = value;
    return good && value <= 3600000000LL * MICROSECONDS / 1000;
}
