#include "issue/html.h"

#include "base/buffer.h"
#include "base/limits.h"
#include "base/unicode.h"
#include "base/xml_read.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *const allowed_elements[] = {"sup", "sub",  "abbr", "span",  "kbd",
                                               "q",   "cite", "mark", "small", NULL};

static const char *const block_elements[] = {
    "address", "article", "aside", "blockquote", "body",   "caption", "center",  "dd",
    "details", "div",     "dl",    "dt",         "figure", "footer",  "form",    "h1",
    "h2",      "h3",      "h4",    "h5",         "h6",     "header",  "hr",      "li",
    "main",    "nav",     "ol",    "p",          "pre",    "section", "summary", "table",
    "td",      "th",      "tr",    "ul",         NULL};

static const char *find_name(const char *const *names, const char *name)
{
    for (; *names != NULL; names++) {
        if (strcmp(*names, name) == 0)
            return *names;
    }
    return NULL;
}

const char *html_allowed_element(const char *name)
{
    return find_name(allowed_elements, name);
}

bool html_is_block(const char *name)
{
    return find_name(block_elements, name) != NULL;
}

/* Appends the character of the entity at `text` ("&…;") and returns its length, or 0. */
static size_t append_entity(struct buffer *out, const char *text, size_t length)
{
    char name[32];
    size_t end = 1;
    while (end < length && end < sizeof name && text[end] != ';')
        end++;
    if (end >= length || end >= sizeof name || text[end] != ';' || end == 1)
        return 0;
    memcpy(name, text + 1, end - 1);
    name[end - 1] = '\0';
    unsigned long code_point = 0;
    if (name[0] == '#')
        code_point = tolower((unsigned char)name[1]) == 'x' ? strtoul(name + 2, NULL, 16)
                                                            : strtoul(name + 1, NULL, 10);
    else
        code_point = xml_html_entity(name);
    if (code_point == 0 || code_point > 0x10FFFF || (code_point >= 0xD800 && code_point < 0xE000))
        return 0;
    unicode_append(out, (uint32_t)code_point);
    return end + 1;
}

static const char *copy_without_entities(struct arena *arena, const char *text, size_t length)
{
    struct buffer out;
    buffer_init(&out);
    for (size_t offset = 0; offset < length;) {
        size_t entity =
            text[offset] == '&' ? append_entity(&out, text + offset, length - offset) : 0;
        if (entity == 0)
            buffer_append_byte(&out, text[offset++]);
        offset += entity;
    }
    const char *copy = arena_copy_bytes(arena, out.data, out.length);
    buffer_free(&out);
    return copy;
}

/* The length of the tag at `html` ("<…>"), quoted values respected; 0 when it does not end soon. */
static size_t tag_length(const char *html, size_t length)
{
    char quote = 0;
    for (size_t offset = 1; offset < length && offset < LIMIT_TAG; offset++) {
        char byte = html[offset];
        if (quote != 0) {
            if (byte == quote)
                quote = 0;
        } else if (byte == '"' || byte == '\'') {
            quote = byte;
        } else if (byte == '>') {
            return offset + 1;
        }
    }
    return 0;
}

static void read_comment(struct arena *arena, const char *html, size_t length, size_t *offset,
                         struct html_piece *piece)
{
    const char *begin = html + *offset + 4;
    const char *end = memmem(begin, length - *offset - 4, "-->", 3);
    size_t size = end != NULL ? (size_t)(end - begin) : length - *offset - 4;
    *offset = end != NULL ? (size_t)(end + 3 - html) : length;
    while (size > 0 && isspace((unsigned char)*begin))
        begin++, size--;
    while (size > 0 && isspace((unsigned char)begin[size - 1]))
        size--;
    piece->kind = HTML_COMMENT;
    piece->text = arena_copy_bytes(arena, begin, size);
}

/* Moves behind the end tag of an element whose contents are no text. */
static void skip_contents(const char *html, size_t length, size_t *offset, const char *name)
{
    size_t name_length = strlen(name);
    for (; *offset + name_length + 2 < length; (*offset)++) {
        const char *at = html + *offset;
        if (at[0] == '<' && at[1] == '/' && strncasecmp(at + 2, name, name_length) == 0)
            return;
    }
    *offset = length;
}

/* « <<La Voix du bourg>> », quotation marks as typed on a machine, of which Markdown takes the
 * inner ones for those of a tag. */
static bool is_quotation(const char *tag, size_t size, size_t name_end, const char *name)
{
    bool is_title =
        isupper((unsigned char)tag[1]) && (name_end == 2 || islower((unsigned char)tag[2]));
    bool has_more = name_end + 1 < size && tag[name_end] == ' ' && tag[name_end + 1] != '/';
    return is_title && has_more && memchr(tag, '=', size) == NULL &&
           html_allowed_element(name) == NULL && !html_is_block(name);
}

static bool read_tag(struct arena *arena, const char *html, size_t length, size_t *offset,
                     struct html_piece *piece)
{
    const char *tag = html + *offset;
    size_t size = tag_length(tag, length - *offset);
    if (size == 0)
        return false;
    bool closing = tag[1] == '/';
    size_t name_begin = closing ? 2 : 1;
    size_t name_end = name_begin;
    while (name_end < size && (isalnum((unsigned char)tag[name_end]) || tag[name_end] == '-'))
        name_end++;
    if (tag[1] == '!' || tag[1] == '?') {
        piece->kind = HTML_OTHER;
        *offset += size;
        return true;
    }
    if (name_end == name_begin || !isalpha((unsigned char)tag[name_begin]))
        return false;
    char *name = arena_copy_bytes(arena, tag + name_begin, name_end - name_begin);
    for (char *letter = name; *letter != '\0'; letter++)
        *letter = (char)tolower((unsigned char)*letter);
    if (is_quotation(tag, size, name_end, name))
        return false;
    piece->kind = closing ? HTML_CLOSE : HTML_OPEN;
    piece->name = name;
    piece->attributes = arena_copy_bytes(arena, tag + name_end, size - 1 - name_end);
    piece->empty = !closing && tag[size - 2] == '/';
    *offset += size;
    if (!closing && (strcmp(name, "script") == 0 || strcmp(name, "style") == 0))
        skip_contents(html, length, offset, name);
    return true;
}

bool html_next(struct arena *arena, const char *html, size_t length, size_t *offset,
               struct html_piece *piece)
{
    *piece = (struct html_piece){0};
    if (*offset >= length)
        return false;
    if (length - *offset >= 4 && memcmp(html + *offset, "<!--", 4) == 0) {
        read_comment(arena, html, length, offset, piece);
        return true;
    }
    /* « <<La Voix>> »: quotation marks as typed on a machine */
    bool is_quotation = length - *offset > 1 && memcmp(html + *offset, "<<", 2) == 0;
    if (!is_quotation && html[*offset] == '<' && read_tag(arena, html, length, offset, piece))
        return true;
    size_t end = *offset + 1 + is_quotation;
    while (end < length && html[end] != '<')
        end++;
    piece->kind = HTML_TEXT;
    piece->text = copy_without_entities(arena, html + *offset, end - *offset);
    *offset = end;
    return true;
}

const char *html_attribute(struct arena *arena, const struct html_piece *piece, const char *name)
{
    size_t name_length = strlen(name);
    for (const char *at = piece->attributes; at != NULL && *at != '\0';) {
        at += strspn(at, " \t\r\n/");
        size_t length = strcspn(at, " \t\r\n=/");
        bool found = length == name_length && strncasecmp(at, name, length) == 0;
        at += length;
        at += strspn(at, " \t\r\n");
        if (*at != '=') {
            if (found)
                return "";
            at += length == 0 && *at != '\0';
            continue;
        }
        at += 1 + strspn(at + 1, " \t\r\n");
        char quote = *at == '"' || *at == '\'' ? *at++ : '\0';
        size_t value_length =
            quote ? strcspn(at, quote == '"' ? "\"" : "'") : strcspn(at, " \t\r\n");
        if (found)
            return copy_without_entities(arena, at, value_length);
        at += value_length;
        at += quote != '\0' && *at == quote;
    }
    return NULL;
}
