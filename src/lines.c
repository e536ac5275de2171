#include "commands.h"

#include "base/buffer.h"
#include "issue/html.h"
#include "speech/reader.h"

#include <stdio.h>
#include <stdlib.h>
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

bool lines_run(const struct options *options, const char *data_folder,
               struct diagnostics *diagnostics, struct failure *failure)
{
    struct reader *reader = reader_create(data_folder, diagnostics, failure);
    if (reader == NULL)
        return false;
    const char *language = options->language != NULL ? options->language : "fr";
    char *line = NULL;
    size_t capacity = 0;
    while (getline(&line, &capacity, stdin) >= 0) {
        size_t text = strcspn(line, "\r\n");
        print_line(reader, language, line, text);
    }
    free(line);
    reader_destroy(reader);
    return true;
}
