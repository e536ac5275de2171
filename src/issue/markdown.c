#include "issue/markdown.h"

#include "base/limits.h"
#include "base/memory.h"
#include "base/origin.h"
#include "issue/fields.h"
#include "issue/html.h"
#include "issue/note_label.h"
#include "issue/notes.h"
#include "issue/room.h"

#define CMARK_NO_SHORT_NAMES
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

struct reader {
    struct arena *arena;
    struct diagnostics *diagnostics;
    const char *file;
    int line_offset;
    struct place last_place; /* of the last node that had one: breaks have none */
    int depth;
    int nodes;
    bool flattened; /* elements in elements were left out, which is reported once */
    bool refused;   /* too much of either, which is reported once */
};

static void read_blocks(struct reader *reader, cmark_node *from, struct node *to);
static void read_inlines(struct reader *reader, cmark_node *from, struct node *to);

static struct place place_of(struct reader *reader, cmark_node *from)
{
    int line = cmark_node_get_start_line(from);
    if (line > 0)
        reader->last_place = (struct place){.file = reader->file,
                                            .line = line + reader->line_offset,
                                            .column = cmark_node_get_start_column(from)};
    return reader->last_place;
}

/* True once the document is more than there is room for: the rest of it is not read. */
static bool refuse(struct reader *reader)
{
    if (reader->depth < LIMIT_DEPTH && reader->nodes < LIMIT_NODES)
        return false;
    if (!reader->refused && reader->depth >= LIMIT_DEPTH)
        diagnostic_report(reader->diagnostics, SEVERITY_ERROR, reader->last_place,
                          "nested too deeply: more than %d levels", LIMIT_DEPTH);
    else if (!reader->refused)
        diagnostic_report(reader->diagnostics, SEVERITY_ERROR, reader->last_place,
                          "too long: more than %d paragraphs, links, words in bold and the like; "
                          "make several articles of it",
                          LIMIT_NODES);
    reader->refused = true;
    return true;
}

static struct node *add(struct reader *reader, struct node *parent, enum node_kind kind,
                        cmark_node *from)
{
    struct node *node = node_create(reader->arena, kind, place_of(reader, from));
    reader->nodes++;
    node_append(parent, node);
    return node;
}

/* Entities can name characters that the file may not hold. */
static const char *copy_text(struct reader *reader, const char *text)
{
    return origin_clean(note_label_restore(arena_copy(reader->arena, text)), false);
}

static const char *copy(struct reader *reader, const char *text)
{
    return text == NULL || text[0] == '\0' ? NULL : copy_text(reader, text);
}

/* The text of code or HTML, as it was written. */
static const char *copy_literal(struct reader *reader, cmark_node *from)
{
    return note_label_restore(arena_copy(reader->arena, cmark_node_get_literal(from)));
}

/* "page 12" → "12"; NULL for any other comment. */
static const char *page_mark(const char *comment)
{
    if (strncasecmp(comment, "page", 4) != 0 || !isspace((unsigned char)comment[4]))
        return NULL;
    comment += 4;
    while (isspace((unsigned char)*comment))
        comment++;
    return *comment == '\0' || strpbrk(comment, " \t\r\n") != NULL ? NULL : comment;
}

static void add_page_break(struct reader *reader, struct node *parent, struct place place,
                           const char *comment)
{
    const char *number = page_mark(comment);
    if (number == NULL)
        return;
    struct node *node = node_create(reader->arena, NODE_PAGE_BREAK, place);
    node->text = arena_copy(reader->arena, number);
    reader->nodes++;
    node_append(parent, node);
}

static void warn_html(struct reader *reader, struct place place, const char *name)
{
    diagnostic_report(reader->diagnostics, SEVERITY_WARNING, place,
                      "the HTML element '%s' is not known here: only its text is kept", name);
}

/* Opens an allowed element in `*into`; returns false when the element is not on the list. */
static bool open_element(struct reader *reader, struct node **into, struct place place,
                         const struct html_piece *piece)
{
    const char *name = html_allowed_element(piece->name);
    const char *language = html_attribute(reader->arena, piece, "lang");
    if (language == NULL)
        language = html_attribute(reader->arena, piece, "xml:lang");
    if (language != NULL && !fields_is_language(language)) {
        diagnostic_report(reader->diagnostics, SEVERITY_WARNING, place,
                          "'%s' is no language tag such as fr or pt-BR", language);
        language = NULL;
    }
    if (name == NULL || (strcmp(name, "span") == 0 && language == NULL))
        return false;
    if (reader->depth + 1 >= LIMIT_DEPTH) {
        if (!reader->flattened)
            diagnostic_report(reader->diagnostics, SEVERITY_WARNING, place,
                              "nested too deeply: only the text of '%s' is kept", name);
        reader->flattened = true;
        return true;
    }
    struct node *element = node_create(reader->arena, NODE_ELEMENT, place);
    reader->depth++;
    reader->nodes++;
    element->text = name;
    element->attributes->language = language;
    if (strcmp(name, "abbr") == 0)
        element->attributes->title = copy(reader, html_attribute(reader->arena, piece, "title"));
    node_append(*into, element);
    *into = element;
    return true;
}

/* Leaves the innermost open element of that name, if there is one above `root`. */
static void close_element(struct reader *reader, struct node **into, const struct node *root,
                          const char *name)
{
    int levels = 1;
    for (struct node *open = *into; open != root; open = open->parent, levels++) {
        if (open->kind == NODE_ELEMENT && strcmp(open->text, name) == 0) {
            *into = open->parent;
            reader->depth -= levels;
            return;
        }
    }
}

/* One piece of raw inline HTML. `*into` is the innermost open element, `root` what holds it all. */
static void read_piece(struct reader *reader, const struct html_piece *piece, struct place place,
                       struct node **into, const struct node *root)
{
    struct node *node;
    switch (piece->kind) {
    case HTML_TEXT:
        node = node_create(reader->arena, NODE_TEXT, place);
        node->text = copy_text(reader, piece->text);
        node_append(*into, node);
        reader->nodes++;
        break;
    case HTML_COMMENT:
        add_page_break(reader, *into, place, piece->text);
        break;
    case HTML_OPEN:
        if (strcmp(piece->name, "br") == 0)
            node_append(*into, node_create(reader->arena, NODE_LINE_BREAK, place));
        else if (!open_element(reader, into, place, piece))
            warn_html(reader, place, piece->name);
        break;
    case HTML_CLOSE:
        if (html_allowed_element(piece->name) != NULL)
            close_element(reader, into, root, piece->name);
        break;
    case HTML_OTHER:
        warn_html(reader, place, "<!");
        break;
    }
}

static void read_inline_html(struct reader *reader, cmark_node *from, struct node **into,
                             const struct node *root)
{
    const char *html = copy_literal(reader, from);
    size_t length = strlen(html);
    struct place place = place_of(reader, from);
    struct html_piece piece;
    for (size_t offset = 0; html_next(reader->arena, html, length, &offset, &piece);)
        read_piece(reader, &piece, place, into, root);
}

static void read_image(struct reader *reader, cmark_node *from, struct node *to)
{
    struct node *image = add(reader, to, NODE_IMAGE, from);
    struct node *alternative = node_create(reader->arena, NODE_DOCUMENT, node_place(image));
    read_inlines(reader, from, alternative);
    struct buffer text;
    buffer_init(&text);
    node_plain_text(alternative, &text);
    image->text = arena_copy(reader->arena, text.data);
    buffer_free(&text);
    image->attributes->target = copy(reader, cmark_node_get_url(from));
    image->attributes->title = copy(reader, cmark_node_get_title(from));
}

static void read_inline(struct reader *reader, cmark_node *from, struct node *to)
{
    cmark_node_type type = cmark_node_get_type(from);
    const char *literal = cmark_node_get_literal(from);
    if (type == CMARK_NODE_TEXT) {
        if (literal[0] != '\0')
            add(reader, to, NODE_TEXT, from)->text = copy_text(reader, literal);
    } else if (type == CMARK_NODE_SOFTBREAK) {
        add(reader, to, NODE_SOFT_BREAK, from);
    } else if (type == CMARK_NODE_LINEBREAK) {
        add(reader, to, NODE_LINE_BREAK, from);
    } else if (type == CMARK_NODE_CODE) {
        add(reader, to, NODE_CODE, from)->text = copy_text(reader, literal);
    } else if (type == CMARK_NODE_FOOTNOTE_REFERENCE) {
        add(reader, to, NODE_FOOTNOTE_REFERENCE, from)->text = arena_copy(reader->arena, literal);
    } else if (type == CMARK_NODE_IMAGE) {
        read_image(reader, from, to);
    } else if (type == CMARK_NODE_LINK) {
        struct node *link = add(reader, to, NODE_LINK, from);
        link->attributes->target = copy(reader, cmark_node_get_url(from));
        link->attributes->title = copy(reader, cmark_node_get_title(from));
        read_inlines(reader, from, link);
    } else if (type == CMARK_NODE_EMPH) {
        read_inlines(reader, from, add(reader, to, NODE_EMPHASIS, from));
    } else if (type == CMARK_NODE_STRONG) {
        read_inlines(reader, from, add(reader, to, NODE_STRONG, from));
    } else if (strcmp(cmark_node_get_type_string(from), "strikethrough") == 0) {
        read_inlines(reader, from, add(reader, to, NODE_STRIKETHROUGH, from));
    } else {
        read_inlines(reader, from, to);
    }
}

static bool is_tag(cmark_node *node, const char *begin)
{
    const char *html = cmark_node_get_literal(node);
    size_t length = strlen(begin);
    return cmark_node_get_type(node) == CMARK_NODE_HTML_INLINE &&
           strncasecmp(html, begin, length) == 0 && !isalnum((unsigned char)html[length]);
}

/* The end tag of a script or a style sheet in the line, whose contents are no text; else the node
 * itself. A tag that nothing ends hides nothing; nor then does any behind it, which is `unended`
 * for either kind. */
static cmark_node *behind_script(cmark_node *node, bool unended[2])
{
    bool script = is_tag(node, "<script");
    if ((!script && !is_tag(node, "<style")) || unended[script])
        return node;
    cmark_node *end = cmark_node_next(node);
    while (end != NULL && !is_tag(end, script ? "</script" : "</style"))
        end = cmark_node_next(end);
    unended[script] = end == NULL;
    return end != NULL ? end : node;
}

static void read_inlines(struct reader *reader, cmark_node *from, struct node *to)
{
    struct node *into = to;
    int depth = reader->depth++;
    bool unended[2] = {false, false};
    for (cmark_node *child = cmark_node_first_child(from); child != NULL && !refuse(reader);
         child = cmark_node_next(child)) {
        if (cmark_node_get_type(child) == CMARK_NODE_HTML_INLINE) {
            read_inline_html(reader, child, &into, to);
            child = behind_script(child, unended);
        } else
            read_inline(reader, child, into);
    }
    reader->depth = depth;
}

static bool is_blank(const char *text)
{
    return text[strspn(text, " \t\r\n")] == '\0';
}

static bool holds_text(const struct node *block)
{
    struct buffer text;
    buffer_init(&text);
    node_plain_text(block, &text);
    bool holds = !is_blank(text.data);
    buffer_free(&text);
    return holds;
}

/* A block of raw HTML: its text, a paragraph for each block element in it. */
static void read_html_block(struct reader *reader, cmark_node *from, struct node *to)
{
    const char *html = copy_literal(reader, from);
    size_t length = strlen(html);
    struct place place = place_of(reader, from);
    struct node *paragraph = node_create(reader->arena, NODE_PARAGRAPH, place);
    struct node *into = paragraph;
    int depth = reader->depth;
    bool reduced = false;
    struct html_piece piece;
    for (size_t offset = 0;
         !refuse(reader) && html_next(reader->arena, html, length, &offset, &piece);) {
        bool tag = piece.kind == HTML_OPEN || piece.kind == HTML_CLOSE;
        bool line_break = tag && strcmp(piece.name, "br") == 0;
        if (piece.kind == HTML_COMMENT) {
            add_page_break(reader, to, place, piece.text);
        } else if (tag && html_is_block(piece.name)) {
            reduced = true;
            if (holds_text(paragraph))
                node_append(to, paragraph);
            paragraph = node_create(reader->arena, NODE_PARAGRAPH, place);
            into = paragraph;
            reader->depth = depth;
        } else if (tag && !line_break && html_allowed_element(piece.name) == NULL) {
            reduced = true;
        } else if (piece.kind != HTML_OTHER) {
            read_piece(reader, &piece, place, &into, paragraph);
        }
    }
    if (holds_text(paragraph))
        node_append(to, paragraph);
    reader->depth = depth;
    if (reduced)
        diagnostic_report(reader->diagnostics, SEVERITY_WARNING, place,
                          "HTML is reduced to its text");
}

/* Lines of code become text nodes, so that each can be spoken and lit up. */
static void read_code_block(struct reader *reader, cmark_node *from, struct node *to)
{
    struct node *block = add(reader, to, NODE_CODE_BLOCK, from);
    const char *line = copy_literal(reader, from);
    struct place place = node_place(block);
    int fence_length;
    int fence_offset;
    char fence;
    if (cmark_node_get_fenced(from, &fence_length, &fence_offset, &fence))
        place.line++;
    while (*line != '\0') {
        size_t length = strcspn(line, "\n");
        if (length > 0)
            node_append(block, node_create_text(reader->arena, line, length, place));
        reader->nodes++;
        line += length;
        place.line++;
        if (*line == '\n') {
            line++;
            if (*line != '\0')
                node_append(block, node_create(reader->arena, NODE_LINE_BREAK, place));
        }
    }
}

static void read_table(struct reader *reader, cmark_node *from, struct node *to)
{
    struct node *table = add(reader, to, NODE_TABLE, from);
    uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(from);
    for (cmark_node *from_row = cmark_node_first_child(from); from_row != NULL;
         from_row = cmark_node_next(from_row)) {
        struct node *row = add(reader, table, NODE_ROW, from_row);
        row->header = cmark_gfm_extensions_get_table_row_is_header(from_row);
        int column = 0;
        for (cmark_node *from_cell = cmark_node_first_child(from_row); from_cell != NULL;
             from_cell = cmark_node_next(from_cell), column++) {
            struct node *cell = add(reader, row, NODE_CELL, from_cell);
            cell->header = row->header;
            cell->level = column;
            if (alignments != NULL)
                cell->align = (char)alignments[column];
            read_inlines(reader, from_cell, cell);
        }
    }
}

static void read_list(struct reader *reader, cmark_node *from, struct node *to)
{
    struct node *list = add(reader, to, NODE_LIST, from);
    list->ordered = cmark_node_get_list_type(from) == CMARK_ORDERED_LIST;
    list->level = cmark_node_get_list_start(from);
    list->tight = cmark_node_get_list_tight(from);
    read_blocks(reader, from, list);
}

/* One without text could not lead to anything from the contents. */
static void read_heading(struct reader *reader, cmark_node *from, struct node *to)
{
    struct node *heading = add(reader, to, NODE_HEADING, from);
    heading->level = cmark_node_get_heading_level(from);
    read_inlines(reader, from, heading);
    if (holds_text(heading))
        return;
    if (heading->first_child != NULL)
        heading->kind = NODE_PARAGRAPH;
    else
        node_unlink(heading);
}

static void read_block(struct reader *reader, cmark_node *from, struct node *to)
{
    cmark_node_type type = cmark_node_get_type(from);
    if (type == CMARK_NODE_PARAGRAPH) {
        read_inlines(reader, from, add(reader, to, NODE_PARAGRAPH, from));
    } else if (type == CMARK_NODE_HEADING) {
        read_heading(reader, from, to);
    } else if (type == CMARK_NODE_BLOCK_QUOTE) {
        read_blocks(reader, from, add(reader, to, NODE_QUOTE, from));
    } else if (type == CMARK_NODE_LIST) {
        read_list(reader, from, to);
    } else if (type == CMARK_NODE_ITEM) {
        read_blocks(reader, from, add(reader, to, NODE_ITEM, from));
    } else if (type == CMARK_NODE_CODE_BLOCK) {
        read_code_block(reader, from, to);
    } else if (type == CMARK_NODE_HTML_BLOCK) {
        read_html_block(reader, from, to);
    } else if (type == CMARK_NODE_THEMATIC_BREAK) {
        add(reader, to, NODE_RULE, from);
    } else if (type == CMARK_NODE_FOOTNOTE_DEFINITION) {
        read_blocks(reader, from, add(reader, to, NODE_FOOTNOTE, from));
    } else if (strcmp(cmark_node_get_type_string(from), "table") == 0) {
        read_table(reader, from, to);
    } else {
        read_blocks(reader, from, to);
    }
}

static void read_blocks(struct reader *reader, cmark_node *from, struct node *to)
{
    reader->depth++;
    for (cmark_node *child = cmark_node_first_child(from); child != NULL && !refuse(reader);
         child = cmark_node_next(child))
        read_block(reader, child, to);
    reader->depth--;
}

/* Reads the text with `more` behind it. */
static cmark_node *parse(const char *text, size_t length, const char *more)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_UNSAFE);
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("strikethrough"));
    struct buffer guarded;
    buffer_init(&guarded);
    buffer_append(&guarded, text, length);
    note_label_guard(guarded.data, guarded.length);
    cmark_parser_feed(parser, guarded.data, guarded.length);
    buffer_free(&guarded);
    cmark_parser_feed(parser, more, strlen(more));
    cmark_node *root = cmark_parser_finish(parser);
    cmark_parser_free(parser);
    cmark_consolidate_text_nodes(root);
    return root;
}

/* The length of what looks like the label of a definition at `line` ("[^label]"), or 0. */
static size_t definition_label(const char *line, size_t length)
{
    const char *end = length > 4 ? memmem(line, length, "]:", 2) : NULL;
    return end != NULL && memcmp(line, "[^", 2) == 0 ? (size_t)(end - line) + 1 : 0;
}

static int compare_lines(const void *one, const void *other)
{
    int left = *(const int *)one;
    int right = *(const int *)other;
    return left < right ? -1 : left > right;
}

/* The lines of the definitions that cmark kept, ascending. The caller frees the list. */
static int *defined_lines(cmark_node *root, size_t *count)
{
    size_t most = 0;
    for (cmark_node *node = cmark_node_first_child(root); node != NULL;
         node = cmark_node_next(node))
        most++;
    int *lines = memory_allocate(most * sizeof *lines);
    *count = 0;
    for (cmark_node *node = cmark_node_first_child(root); node != NULL;
         node = cmark_node_next(node)) {
        if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION)
            lines[(*count)++] = cmark_node_get_start_line(node);
    }
    qsort(lines, *count, sizeof *lines, compare_lines);
    return lines;
}

/* Appends a reference to each label that a line of the text seems to define. Returns whether there
 * is any. */
static bool append_references(struct buffer *out, const char *text, size_t length)
{
    bool any = false;
    const char *end = text + length;
    for (const char *at = text; at < end;) {
        const char *line_end = memchr(at, '\n', (size_t)(end - at));
        const char *next = line_end != NULL ? line_end + 1 : end;
        at += strspn(at, " ");
        size_t label = at < next ? definition_label(at, (size_t)(next - at)) : 0;
        if (label > 0) {
            buffer_append_string(out, "\n\n");
            buffer_append(out, at, label);
            any = true;
        }
        at = next;
    }
    return any;
}

/* A place in a text, for lines that ascend. */
struct cursor {
    const char *at; /* where the line begins */
    const char *end;
    int line;
};

static void report_uncited_at(struct reader *reader, int line, struct cursor *cursor)
{
    for (; cursor->line < line; cursor->line++)
        cursor->at = (const char *)memchr(cursor->at, '\n', (size_t)(cursor->end - cursor->at)) + 1;
    const char *text = cursor->at;
    const char *end = cursor->end;
    size_t indent = strspn(text, " ");
    struct place place = {
        .file = reader->file, .line = line + reader->line_offset, .column = (int)indent + 1};
    diagnostic_report(reader->diagnostics, SEVERITY_WARNING, place,
                      "nothing refers to the footnote %.*s: it is left out",
                      (int)definition_label(text + indent, (size_t)(end - text) - indent),
                      text + indent);
}

/* Finds definitions that cmark dropped because nothing refers to them: those that it keeps once
 * something does. */
static void report_uncited(struct reader *reader, cmark_node *root, const char *text, size_t length)
{
    struct buffer references;
    buffer_init(&references);
    if (append_references(&references, text, length)) {
        cmark_node *all = parse(text, length, references.data);
        size_t count;
        int *lines = defined_lines(root, &count);
        struct cursor cursor = {text, text + length, 1};
        for (cmark_node *node = cmark_node_first_child(all); node != NULL;
             node = cmark_node_next(node)) {
            int line = cmark_node_get_start_line(node);
            if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION &&
                bsearch(&line, lines, count, sizeof *lines, compare_lines) == NULL)
                report_uncited_at(reader, line, &cursor);
        }
        free(lines);
        cmark_node_free(all);
    }
    buffer_free(&references);
}

struct node *markdown_read(struct arena *arena, const char *file, int first_line, const char *text,
                           size_t length, struct diagnostics *diagnostics)
{
    struct reader reader = {.arena = arena,
                            .diagnostics = diagnostics,
                            .file = file,
                            .line_offset = first_line - 1,
                            .last_place = {.file = file, .line = first_line, .column = 1}};
    struct node *document = node_create(arena, NODE_DOCUMENT, reader.last_place);
    if (!room_check(reader.last_place, text, length, diagnostics))
        return document;
    cmark_node *root = parse(text, length, "");
    read_blocks(&reader, root, document);
    notes_place(arena, document);
    if (!reader.refused)
        report_uncited(&reader, root, text, length);
    cmark_node_free(root);
    return document;
}

struct node *markdown_read_line(struct arena *arena, const char *line, struct place place)
{
    struct diagnostics silent = {0};
    struct node *document =
        markdown_read(arena, place.file, place.line, line, strlen(line), &silent);
    struct node *paragraph = document->first_child;
    if (paragraph != NULL && paragraph->next == NULL && paragraph->kind == NODE_PARAGRAPH) {
        node_unlink(paragraph);
        return paragraph;
    }
    paragraph = node_create(arena, NODE_PARAGRAPH, place);
    node_append(paragraph, node_create_text(arena, line, strlen(line), place));
    return paragraph;
}

const char *markdown_plain_line(struct arena *arena, const char *line)
{
    struct buffer text;
    buffer_init(&text);
    node_plain_text(markdown_read_line(arena, line, (struct place){0}), &text);
    const char *plain = arena_copy(arena, text.data);
    buffer_free(&text);
    return plain;
}
