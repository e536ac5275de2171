#include "issue/document.h"

#include <stdint.h>
#include <string.h>

static bool has_attributes(enum node_kind kind)
{
    return kind == NODE_LINK || kind == NODE_ELEMENT || kind == NODE_IMAGE ||
           kind == NODE_FOOTNOTE_REFERENCE;
}

static void *allocate_node(struct arena *arena)
{
    return arena_allocate_aligned(arena, sizeof(struct node), _Alignof(struct node));
}

struct node *node_create(struct arena *arena, enum node_kind kind, struct place place)
{
    struct node *node = allocate_node(arena);
    node->kind = kind;
    node->line = place.line;
    node->column = place.column;
    if (kind == NODE_DOCUMENT)
        node->text = place.file;
    if (has_attributes(kind))
        node->attributes = arena_allocate(arena, sizeof *node->attributes);
    return node;
}

struct node *node_create_text(struct arena *arena, const char *text, size_t length,
                              struct place place)
{
    struct node *node = node_create(arena, NODE_TEXT, place);
    node->text = arena_copy_bytes(arena, text, length);
    return node;
}

struct node *node_clone(struct arena *arena, const struct node *node)
{
    struct node *clone = allocate_node(arena);
    *clone = *node;
    clone->parent = clone->first_child = NULL;
    clone->before = clone->next = NULL;
    clone->id = NULL;
    if (node->attributes != NULL) {
        clone->attributes = arena_allocate(arena, sizeof *clone->attributes);
        *clone->attributes = *node->attributes;
    }
    return clone;
}

struct node *node_copy_tree(struct arena *arena, const struct node *node)
{
    struct node *copy = node_clone(arena, node);
    copy->text = arena_copy(arena, node->text);
    copy->id = arena_copy(arena, node->id);
    if (copy->attributes != NULL) {
        copy->attributes->target = arena_copy(arena, node->attributes->target);
        copy->attributes->title = arena_copy(arena, node->attributes->title);
        copy->attributes->language = arena_copy(arena, node->attributes->language);
    }
    for (const struct node *child = node->first_child; child != NULL; child = child->next)
        node_append(copy, node_copy_tree(arena, child));
    return copy;
}

struct place node_place(const struct node *node)
{
    const struct node *root = node;
    while (root->parent != NULL)
        root = root->parent;
    return (struct place){.file = root->kind == NODE_DOCUMENT ? root->text : NULL,
                          .line = node->line,
                          .column = node->column};
}

struct node *node_previous(const struct node *node)
{
    bool is_first = node->parent == NULL || node->parent->first_child == node;
    return is_first ? NULL : node->before;
}

struct node *node_last_child(const struct node *node)
{
    return node->first_child != NULL ? node->first_child->before : NULL;
}

void node_drop_children(struct node *node)
{
    node->first_child = NULL;
}

void node_append(struct node *parent, struct node *child)
{
    struct node *first = parent->first_child;
    child->parent = parent;
    child->next = NULL;
    if (first == NULL) {
        parent->first_child = child;
        child->before = child;
    } else {
        child->before = first->before;
        first->before->next = child;
        first->before = child;
    }
}

void node_prepend(struct node *parent, struct node *child)
{
    if (parent->first_child == NULL)
        node_append(parent, child);
    else
        node_insert_before(parent->first_child, child);
}

void node_insert_before(struct node *sibling, struct node *node)
{
    node->parent = sibling->parent;
    node->before = sibling->before;
    node->next = sibling;
    if (sibling->parent->first_child == sibling)
        sibling->parent->first_child = node;
    else
        sibling->before->next = node;
    sibling->before = node;
}

void node_insert_after(struct node *sibling, struct node *node)
{
    if (sibling->next == NULL)
        node_append(sibling->parent, node);
    else
        node_insert_before(sibling->next, node);
}

void node_unlink(struct node *node)
{
    if (node->parent == NULL)
        return;
    struct node *first = node->parent->first_child;
    if (first == node)
        node->parent->first_child = node->next;
    else
        node->before->next = node->next;
    if (node->next != NULL)
        node->next->before = node->before;
    else
        first->before = node->before;
    node->parent = node->before = node->next = NULL;
}

void node_move_children(struct node *to, struct node *from)
{
    while (from->first_child != NULL) {
        struct node *child = from->first_child;
        node_unlink(child);
        node_append(to, child);
    }
}

struct node *node_after_tree(const struct node *root, const struct node *node)
{
    while (node != root) {
        if (node->next != NULL)
            return node->next;
        node = node->parent;
    }
    return NULL;
}

struct node *node_after(const struct node *root, const struct node *node)
{
    return node->first_child != NULL ? node->first_child : node_after_tree(root, node);
}

bool node_holds_inlines(const struct node *node)
{
    return node->kind >= NODE_KICKER && node->kind <= NODE_CODE_BLOCK;
}

bool node_is_inline(const struct node *node)
{
    return node->kind >= NODE_SENTENCE;
}

const char *node_target(const struct node *node)
{
    return node->attributes != NULL ? node->attributes->target : NULL;
}

const char *node_title(const struct node *node)
{
    return node->attributes != NULL ? node->attributes->title : NULL;
}

const char *node_own_language(const struct node *node)
{
    return node->attributes != NULL ? node->attributes->language : NULL;
}

const char *node_skip_reason(const struct node *node)
{
    static const char *const reasons[] = {
        [SKIP_PAGE_NUMBER] = "a page number",
        [SKIP_HEADER_CELL] = "a header cell, said with each cell below it",
        [SKIP_PULL_QUOTE] = "a pull quote that repeats the text",
        [SKIP_ARTICLE] = "an article that is not narrated",
        [SKIP_NO_WORD] = "signs without a word",
    };
    return reasons[node->skip];
}

const char *node_language(const struct node *node)
{
    for (; node != NULL; node = node->parent) {
        if (node_own_language(node) != NULL)
            return node_own_language(node);
    }
    return NULL;
}

/* The plain text, up to a byte more than `most`. */
static void append_text(const struct node *root, size_t most, struct buffer *out)
{
    size_t begin = out->length;
    for (const struct node *node = root; node != NULL && out->length - begin <= most;
         node = node_after(root, node)) {
        if (node_holds_inlines(node) && out->length > begin)
            buffer_append_byte(out, ' ');
        switch (node->kind) {
        case NODE_TEXT:
        case NODE_CODE:
        case NODE_IMAGE:
            if (node->text != NULL)
                buffer_append(out, node->text, strnlen(node->text, most + 1));
            break;
        case NODE_SOFT_BREAK:
        case NODE_LINE_BREAK:
            buffer_append_byte(out, ' ');
            break;
        default:
            break;
        }
    }
}

void node_plain_text(const struct node *root, struct buffer *out)
{
    append_text(root, SIZE_MAX - 1, out);
}

bool node_short_text(const struct node *root, size_t most, struct buffer *out)
{
    size_t begin = out->length;
    append_text(root, most, out);
    bool is_short = out->length - begin <= most;
    if (!is_short)
        buffer_truncate(out, begin);
    return is_short;
}
