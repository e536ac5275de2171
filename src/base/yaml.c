#include "base/yaml.h"

#include "base/file.h"
#include "base/limits.h"
#include "base/origin.h"
#include "base/unicode.h"

#include <string.h>
#include <strings.h>
#include <yaml.h>

enum { MOST_KEYS = 1000 }; /* of a mapping: each is compared with those before */

struct yaml_reader {
    yaml_parser_t parser;
    yaml_event_t event;
    struct arena *arena;
    const char *file;
    int first_line;
    const char *text;
    size_t length;
    /* The place found last, since places ascend. */
    size_t line;
    size_t line_offset; /* where the line begins */
    size_t column;      /* characters */
    size_t offset;
    struct diagnostics *diagnostics;
};

/* libyaml counts columns in characters; places count bytes. */
static int byte_column(struct yaml_reader *reader, const yaml_mark_t *mark)
{
    if (mark->line < reader->line)
        reader->line = reader->line_offset = reader->column = reader->offset = 0;
    while (reader->line < mark->line) {
        const char *from = reader->text + reader->line_offset;
        const char *next = memchr(from, '\n', reader->length - reader->line_offset);
        reader->line_offset = next != NULL ? (size_t)(next + 1 - reader->text) : reader->length;
        reader->offset = reader->line_offset;
        reader->column = 0;
        reader->line++;
    }
    if (mark->column < reader->column) {
        reader->offset = reader->line_offset;
        reader->column = 0;
    }
    for (; reader->column < mark->column && reader->offset < reader->length; reader->column++)
        unicode_next(reader->text, reader->length, &reader->offset);
    return (int)(reader->offset - reader->line_offset) + 1;
}

static struct place place_of(struct yaml_reader *reader, const yaml_mark_t *mark)
{
    return (struct place){.file = reader->file,
                          .line = (int)mark->line + reader->first_line,
                          .column = byte_column(reader, mark)};
}

/* Moves to the next event; false after reporting an error. */
static bool next_event(struct yaml_reader *reader)
{
    yaml_event_delete(&reader->event);
    if (yaml_parser_parse(&reader->parser, &reader->event))
        return true;
    diagnostic_report(reader->diagnostics, SEVERITY_ERROR,
                      place_of(reader, &reader->parser.problem_mark), "not valid YAML: %s",
                      reader->parser.problem ? reader->parser.problem : "cannot be read");
    return false;
}

static struct yaml_value *reject(struct yaml_reader *reader, struct place place, const char *text)
{
    diagnostic_report(reader->diagnostics, SEVERITY_ERROR, place, "%s", text);
    return NULL;
}

static struct yaml_value *read_value(struct yaml_reader *reader, int depth);

static bool has_key(const struct yaml_value *mapping, const char *key)
{
    return yaml_find(mapping, key) != NULL;
}

/* Escapes can name characters that a file may not hold; a NUL would end the text. */
static const char *copy_scalar(struct yaml_reader *reader)
{
    char *text = arena_copy_bytes(reader->arena, (const char *)reader->event.data.scalar.value,
                                  reader->event.data.scalar.length);
    size_t kept = 0;
    for (size_t index = 0; index < reader->event.data.scalar.length; index++) {
        if (text[index] != '\0')
            text[kept++] = text[index];
    }
    text[kept] = '\0';
    return origin_clean(text, false);
}

/* Reads `key: value` of a mapping; the key's event is the current one. */
static struct yaml_value *read_entry(struct yaml_reader *reader, const struct yaml_value *mapping,
                                     int depth)
{
    struct place place = place_of(reader, &reader->event.start_mark);
    if (reader->event.type != YAML_SCALAR_EVENT)
        return reject(reader, place, "a key must be a word");
    const char *key = copy_scalar(reader);
    if (has_key(mapping, key)) {
        diagnostic_report(reader->diagnostics, SEVERITY_ERROR, place, "'%s' stands here twice",
                          key);
        return NULL;
    }
    if (!next_event(reader))
        return NULL;
    struct yaml_value *value = read_value(reader, depth + 1);
    if (value != NULL) {
        value->key = key;
        value->key_place = place;
    }
    return value;
}

static struct yaml_value *read_collection(struct yaml_reader *reader, struct yaml_value *value,
                                          int depth)
{
    bool mapping = reader->event.type == YAML_MAPPING_START_EVENT;
    value->kind = mapping ? YAML_MAPPING : YAML_SEQUENCE;
    if (depth >= LIMIT_YAML_DEPTH)
        return reject(reader, value->place, "nested too deeply");
    struct yaml_value **end = &value->first_child;
    for (int count = 0;; count++) {
        if (!next_event(reader))
            return NULL;
        if (reader->event.type == YAML_MAPPING_END_EVENT ||
            reader->event.type == YAML_SEQUENCE_END_EVENT)
            return value;
        if (mapping && count == MOST_KEYS)
            return reject(reader, place_of(reader, &reader->event.start_mark), "too many keys");
        *end = mapping ? read_entry(reader, value, depth) : read_value(reader, depth + 1);
        if (*end == NULL)
            return NULL;
        end = &(*end)->next;
    }
}

/* Reads the value that the current event begins. */
static struct yaml_value *read_value(struct yaml_reader *reader, int depth)
{
    struct yaml_value *value = arena_allocate(reader->arena, sizeof *value);
    value->place = place_of(reader, &reader->event.start_mark);
    switch (reader->event.type) {
    case YAML_SCALAR_EVENT:
        value->kind = YAML_SCALAR;
        value->text = copy_scalar(reader);
        value->quoted = reader->event.data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
        return value;
    case YAML_MAPPING_START_EVENT:
    case YAML_SEQUENCE_START_EVENT:
        return read_collection(reader, value, depth);
    case YAML_ALIAS_EVENT:
        return reject(reader, value->place, "aliases (*name) are not read: write the value out");
    default:
        return reject(reader, value->place, "a value is missing here");
    }
}

static struct yaml_value *read_document(struct yaml_reader *reader)
{
    do {
        if (!next_event(reader))
            return NULL;
    } while (reader->event.type == YAML_STREAM_START_EVENT ||
             reader->event.type == YAML_DOCUMENT_START_EVENT);
    struct yaml_value *value;
    if (reader->event.type == YAML_STREAM_END_EVENT ||
        reader->event.type == YAML_DOCUMENT_END_EVENT) {
        value = arena_allocate(reader->arena, sizeof *value);
        value->kind = YAML_MAPPING;
        value->place = (struct place){.file = reader->file, .line = reader->first_line};
        return value;
    }
    value = read_value(reader, 0);
    if (value == NULL || !next_event(reader) || !next_event(reader))
        return NULL;
    if (reader->event.type != YAML_STREAM_END_EVENT)
        return reject(reader, place_of(reader, &reader->event.start_mark),
                      "a second document begins here; one is enough");
    if (yaml_is_null(value)) {
        value->kind = YAML_MAPPING;
        value->text = NULL;
    }
    return value;
}

struct yaml_value *yaml_read(struct arena *arena, const char *file, int first_line,
                             const char *text, size_t length, struct diagnostics *diagnostics)
{
    struct yaml_reader reader = {.arena = arena,
                                 .file = file,
                                 .first_line = first_line,
                                 .text = text,
                                 .length = length,
                                 .diagnostics = diagnostics};
    if (!yaml_parser_initialize(&reader.parser))
        return NULL;
    yaml_parser_set_encoding(&reader.parser, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&reader.parser, (const unsigned char *)text, length);
    struct yaml_value *value = read_document(&reader);
    yaml_event_delete(&reader.event);
    yaml_parser_delete(&reader.parser);
    return value;
}

struct yaml_value *yaml_read_data(struct arena *arena, const char *path, struct failure *failure)
{
    struct buffer text;
    struct diagnostics diagnostics = {0};
    struct yaml_value *value = NULL;
    buffer_init(&text);
    if (file_read(path, &text, failure)) {
        value = yaml_read(arena, path, 1, text.data, text.length, &diagnostics);
        if (value == NULL)
            failure_set(failure, FAILURE_SYSTEM, "'%s' is not valid YAML", path);
    }
    buffer_free(&text);
    return value;
}

struct yaml_value *yaml_find(const struct yaml_value *mapping, const char *key)
{
    if (mapping == NULL || mapping->kind != YAML_MAPPING)
        return NULL;
    for (struct yaml_value *value = mapping->first_child; value != NULL; value = value->next) {
        if (strcmp(value->key, key) == 0)
            return value;
    }
    return NULL;
}

bool yaml_is_null(const struct yaml_value *value)
{
    return value->kind == YAML_SCALAR && !value->quoted &&
           (value->text[0] == '\0' || strcmp(value->text, "~") == 0 ||
            strcasecmp(value->text, "null") == 0);
}
