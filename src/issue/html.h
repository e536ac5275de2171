/* The pieces of raw HTML that stand in Markdown: tags, comments, text. Ill-formed pieces are text.
 */
#ifndef ISSUE_HTML_H
#define ISSUE_HTML_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>

enum html_kind {
    HTML_TEXT,    /* `text`: with its entities replaced */
    HTML_OPEN,    /* `name`; `empty` when written <name/> */
    HTML_CLOSE,   /* `name` */
    HTML_COMMENT, /* `text`: without the marks, trimmed */
    HTML_OTHER,   /* a declaration or processing instruction */
};

struct html_piece {
    enum html_kind kind;
    const char *name; /* lower case */
    const char *text;
    const char *attributes; /* as written, NUL-terminated */
    bool empty;
};

/* Reads the piece at `*offset`, moves behind it, and returns true; false at the end. What the piece
 * points to belongs to `arena`. The contents of script and style are left out. */
bool html_next(struct arena *arena, const char *html, size_t length, size_t *offset,
               struct html_piece *piece);

/* The value of an attribute with its entities replaced, owned by `arena`; NULL when there is none.
 */
const char *html_attribute(struct arena *arena, const struct html_piece *piece, const char *name);

/* True for the inline elements that an article may use: sup, sub, abbr, span, kbd, q, cite, mark,
 * small (and br, which is a line break). Returns the constant name, or NULL. */
const char *html_allowed_element(const char *name);

/* True for elements that begin a new block of text (p, div, li, h1, td …). */
bool html_is_block(const char *name);

#endif
