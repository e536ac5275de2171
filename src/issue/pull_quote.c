#include "issue/pull_quote.h"

#include "base/limits.h"
#include "base/memory.h"
#include "base/unicode.h"

#include <stdlib.h>
#include <string.h>

struct running_span {
    const struct node *block;
    size_t length; /* bytes of its words */
};

/* Appends the words of a text in lower case, a space before each; an ellipsis becomes '\n'. */
static void append_words(struct buffer *out, const char *text, size_t length)
{
    bool inside = false;
    for (size_t offset = 0; offset < length;) {
        size_t begin = offset;
        uint32_t code_point = unicode_next(text, length, &offset);
        if (unicode_is_word(code_point)) {
            if (!inside)
                buffer_append_byte(out, ' ');
            unicode_lowercase(out, text + begin, offset - begin, "");
            inside = true;
            continue;
        }
        inside = false;
        if (code_point == 0x2026)
            buffer_append_byte(out, '\n');
    }
}

static void append_block(struct buffer *out, const struct node *block)
{
    struct buffer text;
    buffer_init(&text);
    node_plain_text(block, &text);
    append_words(out, text.data, text.length);
    buffer_free(&text);
}

void running_text_open(struct running_text *text, const struct node *document, size_t *room,
                       struct diagnostics *diagnostics)
{
    *text = (struct running_text){.document = document, .diagnostics = diagnostics};
    text->room = room;
    buffer_init(&text->words);
}

void running_text_close(struct running_text *text)
{
    buffer_free(&text->words);
    free(text->span);
}

static void append_span(struct running_text *text, const struct node *block)
{
    if (text->count == text->capacity) {
        text->capacity = text->capacity > 0 ? 2 * text->capacity : 64;
        text->span = memory_resize(text->span, text->capacity * sizeof *text->span);
    }
    size_t begin = text->words.length;
    append_block(&text->words, block);
    text->span[text->count++] =
        (struct running_span){.block = block, .length = text->words.length - begin};
}

/* Reads all blocks with words of their own but those of pull quotes. */
static void read_document(struct running_text *text)
{
    const struct node *node = text->document;
    while (node != NULL) {
        bool left_out = node->kind == NODE_PULL_QUOTE;
        if (!left_out && node_holds_inlines(node)) {
            append_span(text, node);
            left_out = true;
        }
        node = left_out ? node_after_tree(text->document, node) : node_after(text->document, node);
    }
    buffer_append_byte(&text->words, ' ');
}

/* Goes on to the span of the block; NULL when none behind the last one is its. */
static struct running_span *find_span(struct running_text *text, const struct node *block)
{
    if (block->kind == NODE_PULL_QUOTE)
        return NULL;
    for (; text->current < text->count; text->current++) {
        struct running_span *span = &text->span[text->current];
        if (span->block == block)
            return span;
        text->offset += span->length;
    }
    return NULL;
}

/* Cuts the words at the current offset out, or puts them in: what is said may go on where a block
 * stood. */
static void cut_out(struct running_text *text, size_t length)
{
    char *place = text->words.data + text->offset;
    memmove(place, place + length, text->words.length - text->offset - length + 1);
    text->words.length -= length;
}

static void put_in(struct running_text *text, const char *words, size_t length)
{
    buffer_reserve(&text->words, length);
    char *place = text->words.data + text->offset;
    memmove(place + length, place, text->words.length - text->offset + 1);
    memcpy(place, words, length);
    text->words.length += length;
}

/* True when the parts of `quoted`, each of which ends with '\n', follow one another in `running`.
 */
static bool has_parts(const char *running, char *quoted)
{
    for (char *part = quoted; *part != '\0';) {
        char *end = strchr(part, '\n');
        *end = ' ';
        char kept = end[1];
        end[1] = '\0';
        const char *found = strstr(running, part);
        if (found == NULL)
            return false;
        running = found + (end - part);
        end[1] = kept;
        part = end + 1;
    }
    return true;
}

/* Each block is looked for in the whole text. */
static bool may_compare(struct running_text *text, const struct node *block)
{
    if (*text->room == 0)
        return false;
    if (text->words.length < *text->room) {
        *text->room -= text->words.length;
        return true;
    }
    *text->room = 0;
    diagnostic_report(text->diagnostics, SEVERITY_WARNING, node_place(block),
                      "too many quotations for so long a text: from here on none is compared with "
                      "it, and each is read aloud");
    return false;
}

bool running_text_repeats(struct running_text *text, const struct node *block)
{
    if (text->words.length == 0)
        read_document(text);
    if (!may_compare(text, block))
        return false;
    struct buffer own;
    struct buffer quoted;
    buffer_init(&own);
    buffer_init(&quoted);
    append_block(&quoted, block);
    struct running_span *span = find_span(text, block);
    if (span != NULL) {
        buffer_append(&own, quoted.data, span->length);
        cut_out(text, span->length);
    }
    buffer_append_byte(&quoted, '\n');
    bool repeats = quoted.length > 1 && has_parts(text->words.data, quoted.data);
    if (repeats && span != NULL)
        span->length = 0;
    else
        put_in(text, own.data, own.length);
    buffer_free(&own);
    buffer_free(&quoted);
    return repeats;
}

void pull_quote_skip_repeated(struct node *document, size_t *room, struct diagnostics *diagnostics)
{
    struct running_text text;
    running_text_open(&text, document, room, diagnostics);
    for (struct node *node = document; node != NULL; node = node_after(document, node)) {
        if (node->kind == NODE_PULL_QUOTE && running_text_repeats(&text, node))
            node->skip = SKIP_PULL_QUOTE;
    }
    running_text_close(&text);
}
