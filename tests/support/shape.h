/* A document's tree as one line, for comparison: kinds with what is below them in brackets. */
#ifndef SUPPORT_SHAPE_H
#define SUPPORT_SHAPE_H

#include "issue/document.h"

static inline const char *shape_name(enum node_kind kind)
{
    static const char *const names[] = {
        [NODE_DOCUMENT] = "document",
        [NODE_QUOTE] = "quote",
        [NODE_LIST] = "list",
        [NODE_ITEM] = "item",
        [NODE_TABLE] = "table",
        [NODE_ROW] = "row",
        [NODE_BOX] = "box",
        [NODE_PULL_QUOTE] = "pull",
        [NODE_DESCRIPTION] = "description",
        [NODE_FIGURE] = "figure",
        [NODE_FOOTNOTE] = "note",
        [NODE_CONTENTS] = "contents",
        [NODE_SECTION] = "section",
        [NODE_DEFINITIONS] = "definitions",
        [NODE_KICKER] = "kicker",
        [NODE_HEADING] = "heading",
        [NODE_STANDFIRST] = "standfirst",
        [NODE_BYLINE] = "byline",
        [NODE_PARAGRAPH] = "p",
        [NODE_QUESTION] = "question",
        [NODE_CAPTION] = "caption",
        [NODE_CELL] = "cell",
        [NODE_TERM] = "term",
        [NODE_DEFINITION] = "definition",
        [NODE_CODE_BLOCK] = "code-block",
        [NODE_PAGE_BREAK] = "page",
        [NODE_RULE] = "rule",
        [NODE_SENTENCE] = "sentence",
        [NODE_EMPHASIS] = "em",
        [NODE_STRONG] = "strong",
        [NODE_STRIKETHROUGH] = "del",
        [NODE_LINK] = "link",
        [NODE_ELEMENT] = "element",
        [NODE_TEXT] = "text",
        [NODE_CODE] = "code",
        [NODE_IMAGE] = "image",
        [NODE_FOOTNOTE_REFERENCE] = "ref",
        [NODE_SOFT_BREAK] = "soft",
        [NODE_LINE_BREAK] = "break",
    };
    return names[kind];
}

static inline void shape_head(const struct node *node, struct buffer *out)
{
    if (node->kind == NODE_TEXT) {
        buffer_format(out, "'%s'", node->text);
        return;
    }
    buffer_append_string(out, shape_name(node->kind));
    if (node->kind == NODE_HEADING)
        buffer_format(out, "%d", node->level);
    if (node->kind == NODE_LIST && node->ordered)
        buffer_format(out, "%d", node->level);
    if (node->kind == NODE_SENTENCE && node->id != NULL)
        buffer_format(out, "#%s", node->id);
    if (node->text != NULL && node->kind != NODE_DOCUMENT)
        buffer_format(out, "=%s", node->text);
    if (node_target(node) != NULL && node->kind != NODE_FOOTNOTE_REFERENCE)
        buffer_format(out, "@%s", node_target(node));
}

static inline void shape_append(const struct node *node, struct buffer *out)
{
    shape_head(node, out);
    if (node->first_child == NULL)
        return;
    buffer_append_byte(out, '(');
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        if (node_previous(child) != NULL)
            buffer_append_byte(out, ' ');
        shape_append(child, out);
    }
    buffer_append_byte(out, ')');
}

/* The shapes of what is below the document, joined by spaces. Owned by `arena`. */
static inline const char *shape_of(struct arena *arena, const struct node *document)
{
    struct buffer out;
    buffer_init(&out);
    for (const struct node *child = document->first_child; child != NULL; child = child->next) {
        if (node_previous(child) != NULL)
            buffer_append_byte(&out, ' ');
        shape_append(child, &out);
    }
    const char *shape = arena_copy(arena, out.data);
    buffer_free(&out);
    return shape;
}

#endif
