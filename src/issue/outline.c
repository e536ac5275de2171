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
