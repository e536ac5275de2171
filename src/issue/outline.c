#include "issue/outline.h"

enum { OUTLINE_DEEPEST = 6 };

static void renumber(struct node *root, int base)
{
    int open[OUTLINE_DEEPEST];
    int depth = 0;
    struct node *node = node_after(root, root);
    while (node != NULL) {
        if (node->kind == NODE_BOX || node->kind == NODE_DESCRIPTION) {
            renumber(node, base + depth);
            node = node_after_tree(root, node);
            continue;
        }
        if (node->kind == NODE_HEADING) {
            while (depth > 0 && open[depth - 1] >= node->level)
                depth--;
            if (depth < OUTLINE_DEEPEST)
                open[depth++] = node->level;
            node->level = base + depth < OUTLINE_DEEPEST ? base + depth : OUTLINE_DEEPEST;
        }
        node = node_after(root, node);
    }
}

void outline_renumber(struct node *document)
{
    renumber(document, 1);
}

/* A mark of a printed page right before a heading stands for the begin of what is below it. */
static void take_page_breaks(struct node *section, struct node *heading)
{
    struct node *before;
    while ((before = node_previous(heading)) != NULL && before->kind == NODE_PAGE_BREAK) {
        node_unlink(before);
        node_prepend(section, before);
    }
}

void outline_group(struct arena *arena, struct node *document)
{
    struct node *open[OUTLINE_DEEPEST];
    int levels[OUTLINE_DEEPEST];
    int depth = 0;
    for (struct node *block = document->first_child, *next; block != NULL; block = next) {
        next = block->next;
        struct node *holder = depth > 0 ? open[depth - 1] : document;
        if (holder != document) {
            node_unlink(block);
            node_append(holder, block);
        }
        if (block->kind != NODE_HEADING)
            continue;
        while (depth > 0 && levels[depth - 1] >= block->level)
            depth--;
        struct node *section = node_create(arena, NODE_SECTION, node_place(block));
        take_page_breaks(section, block);
        if (depth > 0)
            node_append(open[depth - 1], section);
        else if (holder == document)
            node_insert_before(block, section);
        else
            node_insert_after(open[0], section);
        node_unlink(block);
        node_append(section, block);
        levels[depth] = block->level;
        open[depth++] = section;
    }
}
