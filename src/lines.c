#include "commands.h"

#include "base/buffer.h"
#include "base/interrupt.h"
#include "base/limits.h"
#include "base/unicode.h"
#include "issue/html.h"
#include "speech/reader.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

/* The text of a line of Markdown's inline HTML, laid flat as in an article. */
static void flatten(struct arena *arena, const char *line, size_t length, struct buffer *flat)
{
    struct html_piece piece;
    bool raised = false;
    for (size_t offset = 0; html_next(arena, line, length, &offset, &piece);) {
        bool tag = piece.kind == HTML_OPEN || piece.kind == HTML_CLOSE;
        if (tag && strcmp(piece.name, "sup") == 0)
            raised = piece.kind == HTML_OPEN;
        else if (piece.kind == HTML_TEXT && raised)
            reader_raise(flat, piece.text);
        else if (piece.kind == HTML_TEXT)
            buffer_append_string(flat, piece.text);
    }
}

static void print_line(const struct reader *reader, const char *language, const char *line,
                       size_t length)
{
    struct arena *arena = arena_create();
    struct spoken spoken = {.arena = arena};
    struct buffer flat;
    struct buffer text;
    buffer_init(&flat);
    buffer_init(&text);
    flatten(arena, line, length, &flat);
    reader_read(reader, language, flat.data, flat.length, 0, &spoken);
    spoken_to_text(&spoken, &text);
    puts(text.data);
    buffer_free(&flat);
    buffer_free(&text);
    arena_destroy(arena);
}

/* Reads up to the next line feed, and no more than is too much. False when there is nothing left.
 */
static bool read_line(struct buffer *line)
{
    int byte = 0;
    buffer_clear(line);
    while (line->length <= LIMIT_LINE + 1 && byte != '\n' && (byte = getc(stdin)) != EOF)
        buffer_append_byte(line, (char)byte);
    return line->length > 0 && !ferror(stdin);
}

static void cut_line_end(struct buffer *line)
{
    const char *end = line->data + line->length;
    size_t feed = end[-1] == '\n';
    size_t both = feed == 1 && line->length > 1 && end[-2] == '\r' ? 2 : feed;
    buffer_truncate(line, line->length - both);
}

static bool check_line(const struct buffer *line, size_t number, struct failure *failure)
{
    size_t bad;
    if (line->length > LIMIT_LINE)
        return failure_set(failure, FAILURE_CONTENT,
                           "line %zu of standard input is longer than %d bytes", number,
                           LIMIT_LINE);
    if (memchr(line->data, '\0', line->length) != NULL)
        return failure_set(failure, FAILURE_CONTENT,
                           "line %zu of standard input has a null byte and is no text", number);
    return unicode_is_valid(line->data, line->length, &bad) ||
           failure_set(failure, FAILURE_CONTENT,
                       "line %zu of standard input is not valid UTF-8 at byte %zu", number,
                       bad + 1);
}

bool lines_run(const struct options *options, const char *data_folder,
               struct diagnostics *diagnostics, struct failure *failure)
{
    struct reader *reader = reader_create(data_folder, diagnostics, failure);
    if (reader == NULL)
        return false;
    const char *language = options->language != NULL ? options->language : "fr";
    struct buffer line;
    buffer_init(&line);
    bool good = true;
    for (size_t number = 1; good && interrupt_go_on(failure) && read_line(&line); number++) {
        cut_line_end(&line);
        good = check_line(&line, number, failure);
        if (good)
            print_line(reader, language, line.data, line.length);
    }
    if (interrupt_go_on(failure) && ferror(stdin))
        failure_set(failure, FAILURE_SYSTEM, "standard input cannot be read: %s", strerror(errno));
    buffer_free(&line);
    reader_destroy(reader);
    return failure->kind == FAILURE_NONE;
}
