#include "base/origin.h"

#include "base/memory.h"
#include "base/unicode.h"

#include <stdlib.h>
#include <string.h>

enum encoding { UTF_8, WINDOWS_1252, UTF_16_LITTLE, UTF_16_BIG };

#define NOT_TEXT 0xFFFFFFFFu /* bytes that are no character of the encoding */

/* A file whose text is not as its bytes. */
struct origin {
    char *file;
    char *bytes;
    size_t length;
    enum encoding encoding;
    /* What was found last, since places mostly ascend: a line, and a column in it. */
    size_t line;
    size_t line_offset;
    size_t column;        /* 1 at the begin of the line */
    size_t column_offset; /* where it begins */
    size_t text_column;   /* bytes of the text before it */
    struct origin *next;
};

/* What became of a text, and where each thing did so first. */
struct changes {
    size_t controls;
    size_t directions;
    struct place first_control;
    struct place first_direction;
};

static const uint16_t windows_1252[32] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

static uint32_t unit_at(const unsigned char *bytes, enum encoding encoding)
{
    return encoding == UTF_16_BIG ? (uint32_t)bytes[0] << 8 | bytes[1]
                                  : (uint32_t)bytes[1] << 8 | bytes[0];
}

static uint32_t next_utf_16(const char *text, size_t length, size_t *offset, enum encoding encoding)
{
    const unsigned char *bytes = (const unsigned char *)text + *offset;
    size_t left = length - *offset;
    *offset += left < 2 ? left : 2;
    if (left < 2)
        return NOT_TEXT;
    uint32_t unit = unit_at(bytes, encoding);
    if (unit < 0xD800 || unit > 0xDFFF)
        return unit;
    uint32_t low = left >= 4 ? unit_at(bytes + 2, encoding) : 0;
    if (unit > 0xDBFF || low < 0xDC00 || low > 0xDFFF)
        return NOT_TEXT;
    *offset += 2;
    return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
}

/* Reads a character and moves behind it. */
static uint32_t next_character(const char *text, size_t length, size_t *offset,
                               enum encoding encoding)
{
    unsigned char byte = (unsigned char)text[*offset];
    if (encoding == UTF_16_LITTLE || encoding == UTF_16_BIG)
        return next_utf_16(text, length, offset, encoding);
    if (byte < 0x80 || encoding == UTF_8)
        return unicode_next(text, length, offset);
    ++*offset;
    if (byte >= 0xA0)
        return byte;
    return windows_1252[byte - 0x80] != 0 ? windows_1252[byte - 0x80] : NOT_TEXT;
}

static bool is_direction(uint32_t code_point)
{
    return code_point == 0x061C || code_point == 0x200E || code_point == 0x200F ||
           (code_point >= 0x202A && code_point <= 0x202E) ||
           (code_point >= 0x2066 && code_point <= 0x2069);
}

static bool is_control(uint32_t code_point)
{
    return (code_point < 0x20 && code_point != '\t' && code_point != '\n' && code_point != '\r') ||
           (code_point >= 0x7F && code_point < 0xA0) || code_point == 0xFEFF ||
           (code_point & 0xFFFE) == 0xFFFE || (code_point >= 0xFDD0 && code_point <= 0xFDEF);
}

/* Form feed, vertical tab, next line, line and paragraph separator part words. */
static bool is_separator(uint32_t code_point)
{
    return code_point == '\f' || code_point == '\v' || code_point == 0x85 || code_point == 0x2028 ||
           code_point == 0x2029;
}

bool origin_drops(uint32_t code_point)
{
    return is_direction(code_point) || (is_control(code_point) && !is_separator(code_point));
}

/* What stands in the text for a character of the file; 0: nothing. */
static uint32_t kept_character(uint32_t code_point, const char *bytes, size_t length, size_t next,
                               enum encoding encoding)
{
    if (code_point == '\r') {
        bool ends_line =
            next < length && next_character(bytes, length, &next, encoding) == (uint32_t)'\n';
        return ends_line ? '\r' : '\n';
    }
    if (is_separator(code_point))
        return ' ';
    return origin_drops(code_point) ? 0 : code_point;
}

static size_t width_of(uint32_t code_point)
{
    if (code_point == 0)
        return 0;
    return code_point < 0x80 ? 1 : code_point < 0x800 ? 2 : code_point < 0x10000 ? 3 : 4;
}

/* Well-formed sequences of UTF-8, those that it forbids though their form is right (overlong,
 * surrogates), and bytes above ASCII that stand alone. */
struct votes {
    size_t good;
    size_t forbidden;
    size_t alone;
    bool undefined; /* a byte that Windows-1252 has not */
};

static size_t sequence_length(unsigned char lead)
{
    return lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF8 ? 4 : 1;
}

/* The bytes of continuation behind the one at `offset`, at most `most`. */
static size_t count_continuation(const char *bytes, size_t length, size_t offset, size_t most)
{
    size_t count = 0;
    while (count < most && offset + 1 + count < length &&
           ((unsigned char)bytes[offset + 1 + count] & 0xC0) == 0x80)
        count++;
    return count;
}

static struct votes count_votes(const char *bytes, size_t length)
{
    struct votes votes = {0};
    for (size_t offset = 0; offset < length;) {
        unsigned char byte = (unsigned char)bytes[offset];
        if (byte < 0x80) {
            offset++;
            continue;
        }
        size_t whole = sequence_length(byte);
        size_t bad;
        if (whole == 1 || count_continuation(bytes, length, offset, whole - 1) < whole - 1) {
            votes.alone++;
            votes.undefined = votes.undefined || (byte < 0xA0 && windows_1252[byte - 0x80] == 0);
            offset++;
            continue;
        }
        if (unicode_is_valid(bytes + offset, whole, &bad))
            votes.good++;
        else
            votes.forbidden++;
        offset += whole;
    }
    return votes;
}

static bool is_windows_1252(const char *bytes, size_t length)
{
    struct votes votes = count_votes(bytes, length);
    return !votes.undefined && votes.alone > 2 * (votes.good + votes.forbidden);
}

/* UTF-16 without a mark: every other byte is 0 in most European text. */
static bool looks_wide(const char *bytes, size_t length, size_t first)
{
    size_t zeros[2] = {0, 0};
    size_t pairs = (length < 4096 ? length : 4096) / 2;
    for (size_t index = 0; index < 2 * pairs; index++)
        zeros[index % 2] += bytes[index] == 0;
    return pairs >= 2 && length % 2 == 0 && 5 * zeros[first] > 3 * pairs &&
           20 * zeros[1 - first] < pairs + 20;
}

/* Tells the encoding; `*mark` receives the length of the byte order mark. */
static enum encoding recognise(const char *bytes, size_t length, size_t *mark)
{
    size_t bad;
    *mark = length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
    if (*mark > 0)
        return UTF_8;
    if (length >= 2 && (memcmp(bytes, "\xFF\xFE", 2) == 0 || memcmp(bytes, "\xFE\xFF", 2) == 0)) {
        *mark = 2;
        return bytes[0] == '\xFF' ? UTF_16_LITTLE : UTF_16_BIG;
    }
    if (looks_wide(bytes, length, 1))
        return UTF_16_LITTLE;
    if (looks_wide(bytes, length, 0))
        return UTF_16_BIG;
    bool is_utf_8 = unicode_is_valid(bytes, length, &bad) || !is_windows_1252(bytes, length);
    return is_utf_8 ? UTF_8 : WINDOWS_1252;
}

static size_t column_width(size_t bytes, enum encoding encoding)
{
    return encoding == UTF_16_LITTLE || encoding == UTF_16_BIG ? bytes / 2 : bytes;
}

static bool is_bad(const char *bytes, size_t length, size_t offset, size_t next,
                   uint32_t code_point, enum encoding encoding)
{
    size_t bad;
    (void)length;
    return code_point == NOT_TEXT || (encoding == UTF_8 && code_point == 0xFFFD &&
                                      !unicode_is_valid(bytes + offset, next - offset, &bad));
}

static void note_change(struct changes *changes, uint32_t code_point, struct place place)
{
    if (is_direction(code_point) && changes->directions++ == 0)
        changes->first_direction = place;
    if (!is_direction(code_point) && changes->controls++ == 0)
        changes->first_control = place;
}

/* Appends the text of the bytes. False, with the place in `*place`, at one that is no text. */
static bool convert(const char *bytes, size_t length, enum encoding encoding, struct buffer *text,
                    struct changes *changes, struct place *place)
{
    for (size_t offset = 0; offset < length;) {
        size_t next = offset;
        uint32_t code_point = next_character(bytes, length, &next, encoding);
        if (is_bad(bytes, length, offset, next, code_point, encoding))
            return false;
        uint32_t kept = kept_character(code_point, bytes, length, next, encoding);
        if (kept == 0)
            note_change(changes, code_point, *place);
        else
            unicode_append(text, kept);
        place->column += (int)column_width(next - offset, encoding);
        if (kept == '\n') {
            place->line++;
            place->column = 1;
        }
        offset = next;
    }
    return true;
}

static void report_changes(const char *file, enum encoding encoding, const struct changes *changes,
                           struct diagnostics *diagnostics)
{
    static const char *const names[] = {[WINDOWS_1252] = "Windows-1252 (Latin-1)",
                                        [UTF_16_LITTLE] = "UTF-16",
                                        [UTF_16_BIG] = "UTF-16"};
    if (encoding != UTF_8)
        diagnostic_report(diagnostics, SEVERITY_NOTE,
                          (struct place){.file = file, .line = 1, .column = 1},
                          "the file is read as %s, not UTF-8", names[encoding]);
    if (changes->controls > 0)
        diagnostic_report(diagnostics, SEVERITY_WARNING, changes->first_control,
                          "%zu control character%s left out of the file, here the first",
                          changes->controls, changes->controls > 1 ? "s are" : " is");
    if (changes->directions > 0)
        diagnostic_report(diagnostics, SEVERITY_WARNING, changes->first_direction,
                          "%zu bidirectional control%s left out of the file, here the first: they "
                          "can show a text in another order than it is read",
                          changes->directions, changes->directions > 1 ? "s are" : " is");
}

static void keep_origin(const char *file, const char *bytes, size_t length, enum encoding encoding,
                        struct diagnostics *diagnostics)
{
    struct origin *origin = memory_allocate(sizeof *origin);
    origin->file = memory_copy_string(file);
    origin->bytes = memory_allocate(length);
    memcpy(origin->bytes, bytes, length);
    origin->length = length;
    origin->encoding = encoding;
    origin->next = diagnostics->origins;
    diagnostics->origins = origin;
}

bool origin_decode(const char *file, const char *bytes, size_t length, struct buffer *text,
                   struct diagnostics *diagnostics)
{
    size_t mark;
    struct changes changes = {0};
    struct place place = {.file = file, .line = 1, .column = 1};
    enum encoding encoding = recognise(bytes, length, &mark);
    size_t begin = text->length;
    bytes += mark;
    length -= mark;
    if (!convert(bytes, length, encoding, text, &changes, &place)) {
        diagnostic_report(diagnostics, SEVERITY_ERROR, place, "not valid %s",
                          encoding == UTF_8 ? "UTF-8: save the file in that encoding"
                                            : "UTF-16: save the file as UTF-8");
        return false;
    }
    report_changes(file, encoding, &changes, diagnostics);
    if (text->length - begin != length || memcmp(text->data + begin, bytes, length) != 0)
        keep_origin(file, bytes, length, encoding, diagnostics);
    return true;
}

/* Moves the origin to the begin of the line, which counts from 0. */
static void find_line(struct origin *origin, size_t line)
{
    if (line < origin->line)
        origin->line = origin->line_offset = origin->column = 0;
    if (line > origin->line)
        origin->column = 0;
    size_t offset = origin->line_offset;
    while (origin->line < line && offset < origin->length) {
        uint32_t code_point =
            next_character(origin->bytes, origin->length, &offset, origin->encoding);
        if (kept_character(code_point, origin->bytes, origin->length, offset, origin->encoding) ==
            '\n') {
            origin->line++;
            origin->line_offset = offset;
        }
    }
}

/* The column in the line found last that has so many bytes of the text before it. */
static size_t find_column(struct origin *origin, size_t wanted)
{
    if (origin->column == 0 || wanted < origin->text_column) {
        origin->column = 1;
        origin->column_offset = origin->line_offset;
        origin->text_column = 0;
    }
    while (origin->column_offset < origin->length) {
        size_t next = origin->column_offset;
        uint32_t code_point =
            next_character(origin->bytes, origin->length, &next, origin->encoding);
        uint32_t kept =
            kept_character(code_point, origin->bytes, origin->length, next, origin->encoding);
        size_t rest = wanted - origin->text_column;
        if (kept == '\n' || (kept != 0 && (rest == 0 || width_of(kept) > rest)))
            break;
        origin->text_column += width_of(kept);
        origin->column += column_width(next - origin->column_offset, origin->encoding);
        origin->column_offset = next;
    }
    return origin->column;
}

struct place origin_locate(const struct diagnostics *diagnostics, struct place place)
{
    struct origin *origin = diagnostics->origins;
    if (origin == NULL || place.file == NULL || place.line < 1 || place.column < 1)
        return place;
    while (origin != NULL && strcmp(origin->file, place.file) != 0)
        origin = origin->next;
    if (origin == NULL)
        return place;
    find_line(origin, (size_t)place.line - 1);
    place.column = (int)find_column(origin, (size_t)place.column - 1);
    return place;
}

void origin_forget(struct diagnostics *diagnostics)
{
    while (diagnostics->origins != NULL) {
        struct origin *next = diagnostics->origins->next;
        free(diagnostics->origins->file);
        free(diagnostics->origins->bytes);
        free(diagnostics->origins);
        diagnostics->origins = next;
    }
}

char *origin_clean(char *string, bool one_line)
{
    size_t length = strlen(string);
    size_t kept = 0;
    for (size_t offset = 0; offset < length;) {
        size_t begin = offset;
        uint32_t code_point = unicode_next(string, length, &offset);
        bool breaks = is_separator(code_point) ||
                      (one_line && code_point < 0x20 && strchr("\t\r\n", (int)code_point) != NULL);
        if (breaks) {
            string[kept++] = ' ';
        } else if (!origin_drops(code_point)) {
            memmove(string + kept, string + begin, offset - begin);
            kept += offset - begin;
        }
    }
    string[kept] = '\0';
    return string;
}
