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
static struct node *footnote_anchor(struct node *reference, const struct node *document)
{
    struct node *anchor = reference;
    while (node_is_inline(anchor))
        anchor = anchor->parent;
    while (anchor->parent != document && anchor->parent->kind != NODE_QUOTE &&
           anchor->parent->kind != NODE_FOOTNOTE)
        anchor = anchor->parent;
    while (anchor->next != NULL && anchor->next->kind == NODE_FOOTNOTE && anchor->next->ordered)
        anchor = anchor->next;
    return anchor;
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
    for (size_t number = 1; footnote != NULL; number++) {
        struct node *next = footnote->next;
        footnote->text = arena_format(arena, "%zu", number);
        if (references[number] != NULL) {
            struct node *anchor = footnote_anchor(references[number], document);
            node_unlink(footnote);
            node_insert_after(anchor, footnote);
            footnote->ordered = true;
        }
        footnote = next;
    }
    free(references);
}
