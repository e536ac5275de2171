#include "audit/json.h"

#include "base/unicode.h"

#include <math.h>
#include <string.h>

enum { MOST_LINES = 3 /* levels whose members begin a line */ };

static void write_string(struct buffer *out, const char *text)
{
    size_t length = strlen(text);
    buffer_append_byte(out, '"');
    for (size_t offset = 0; offset < length;) {
        uint32_t code = unicode_next(text, length, &offset);
        if (code == '"' || code == '\\')
            buffer_format(out, "\\%c", (int)code);
        else if (code < 0x20 || code == 0x7F || code == 0x2028 || code == 0x2029)
            buffer_format(out, "\\u%04x", (unsigned)code);
        else
            unicode_append(out, code);
    }
    buffer_append_byte(out, '"');
}

static void begin_member(struct json *json, const char *name)
{
    if (json->has_member)
        buffer_append_byte(json->out, ',');
    if (json->depth > 0 && json->depth < MOST_LINES)
        buffer_format(json->out, "\n%*s", 2 * json->depth, "");
    else if (json->has_member)
        buffer_append_byte(json->out, ' ');
    json->has_member = true;
    if (name == NULL)
        return;
    write_string(json->out, name);
    buffer_append_string(json->out, ": ");
}

void json_open(struct json *json, const char *name, char bracket)
{
    begin_member(json, name);
    buffer_append_byte(json->out, bracket);
    json->depth++;
    json->has_member = false;
}

void json_close(struct json *json, char bracket)
{
    json->depth--;
    if (json->has_member && json->depth + 1 < MOST_LINES)
        buffer_format(json->out, "\n%*s", 2 * json->depth, "");
    buffer_append_byte(json->out, bracket);
    json->has_member = true;
    if (json->depth == 0)
        buffer_append_byte(json->out, '\n');
}

void json_string(struct json *json, const char *name, const char *value)
{
    begin_member(json, name);
    if (value == NULL)
        buffer_append_string(json->out, "null");
    else
        write_string(json->out, value);
}

void json_integer(struct json *json, const char *name, long long value)
{
    begin_member(json, name);
    buffer_format(json->out, "%lld", value);
}

void json_number(struct json *json, const char *name, double value)
{
    begin_member(json, name);
    if (isfinite(value))
        buffer_format(json->out, "%.3f", value);
    else
        buffer_append_string(json->out, "null");
}
