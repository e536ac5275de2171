#include "issue/pull_quote.h"

#include "base/unicode.h"

#include <string.h>

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

/* The running text: all blocks with words of their own but those of pull quotes and `except`. */
static void append_running_text(struct buffer *out, const struct node *document,
                                const struct node *except)
{
    const struct node *node = document;
    while (node != NULL) {
        bool left_out = node->kind == NODE_PULL_QUOTE || node == except;
        if (!left_out && node_holds_inlines(node)) {
            append_block(out, node);
            left_out = true;
        }
        node = left_out ? node_after_tree(document, node) : node_after(document, node);
    }
    buffer_append_byte(out, ' ');
}

bool pull_quote_repeats(const struct node *document, const struct node *block)
{
    struct buffer running;
    struct buffer quoted;
    buffer_init(&running);
    buffer_init(&quoted);
    append_running_text(&running, document, block);
    append_block(&quoted, block);
    buffer_append_byte(&quoted, '\n');
    const char *from = running.data;
    bool repeats = quoted.length > 1;
    for (char *part = quoted.data; *part != '\0' && repeats;) {
        char *end = strchr(part, '\n');
        *end = ' ';
        char kept = end[1];
        end[1] = '\0';
        const char *found = strstr(from, part);
        repeats = found != NULL;
        if (found != NULL)
            from = found + (end - part);
        end[1] = kept;
        part = end + 1;
    }
    buffer_free(&running);
    buffer_free(&quoted);
    return repeats;
}

void pull_quote_skip_repeated(struct node *document)
{
    for (struct node *node = document; node != NULL; node = node_after(document, node)) {
        if (node->kind == NODE_PULL_QUOTE && pull_quote_repeats(document, node))
            node->skip = SKIP_PULL_QUOTE;
    }
}
