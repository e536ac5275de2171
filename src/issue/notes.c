#include "issue/notes.h"

#include "base/memory.h"

#include <stdlib.h>

/* The definitions come last, in the order of their numbers. */
static struct node *first_footnote(struct node *document)
{
    struct node *node = node_last_child(document);
    if (node == NULL || node->kind != NODE_FOOTNOTE)
        return NULL;
    while (node_previous(node) != NULL && node_previous(node)->kind == NODE_FOOTNOTE)
        node = node_previous(node);
    return node;
}

/* The block behind which the footnote of a reference stands: outside of tables, lists and
 * whatever else could not hold it. */
static struct node *footnote_block(struct node *reference, const struct node *document)
{
    struct node *block = reference;
    while (node_is_inline(block))
        block = block->parent;
    while (block->parent != document && block->parent->kind != NODE_QUOTE &&
           block->parent->kind != NODE_FOOTNOTE)
        block = block->parent;
    return block;
}

/* The last of the footnotes behind the block or behind one of its footnotes. */
static struct node *last_placed(struct node *node)
{
    while (node->next != NULL && node->next->kind == NODE_FOOTNOTE && node->next->ordered)
        node = node->next;
    return node;
}

/* The first reference to each of the notes 1 to `count`. The caller frees the list. */
static struct node **first_references(struct node *document, size_t count)
{
    struct node **references = memory_allocate((count + 1) * sizeof *references);
    for (struct node *node = document; node != NULL; node = node_after(document, node)) {
        if (node->kind != NODE_FOOTNOTE_REFERENCE)
            continue;
        size_t number = strtoul(node->text, NULL, 10);
        if (number <= count && references[number] == NULL)
            references[number] = node;
    }
    return references;
}

/* `ordered` marks the moved ones while this runs. */
void notes_place(struct arena *arena, struct node *document)
{
    struct node *footnote = first_footnote(document);
    size_t count = 0;
    for (const struct node *each = footnote; each != NULL; each = each->next)
        count++;
    struct node **references = first_references(document, count);
    const struct node *block = NULL;
    struct node *placed = NULL; /* the last footnote of the block */
    for (size_t number = 1; footnote != NULL; number++) {
        struct node *next = footnote->next;
        footnote->text = arena_format(arena, "%zu", number);
        if (references[number] != NULL) {
            struct node *its_block = footnote_block(references[number], document);
            struct node *anchor =
                last_placed(placed != NULL && its_block == block ? placed : its_block);
            node_unlink(footnote);
            node_insert_after(anchor, footnote);
            footnote->ordered = true;
            block = its_block;
            placed = footnote;
        }
        footnote = next;
    }
    free(references);
}
