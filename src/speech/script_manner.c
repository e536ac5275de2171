#include "speech/script_manner.h"

const struct node *manner_block(const struct node *node)
{
    while (node_is_inline(node) && node->parent->kind != NODE_FIGURE)
        node = node->parent;
    return node;
}

static const struct node *ancestor(const struct node *node, enum node_kind kind)
{
    while (node != NULL && node->kind != kind)
        node = node->parent;
    return node;
}

/* The box, quotation or the like that the block stands in; NULL in the running text. */
static const struct node *surroundings(const struct node *block)
{
    for (; block != NULL; block = block->parent) {
        if (block->kind == NODE_BOX || block->kind == NODE_QUOTE ||
            block->kind == NODE_PULL_QUOTE || block->kind == NODE_FOOTNOTE ||
            block->kind == NODE_DESCRIPTION || block->kind == NODE_TABLE ||
            block->kind == NODE_FIGURE)
            return block;
    }
    return NULL;
}

static bool is_opening(const struct node *block)
{
    return block->kind == NODE_KICKER || block->kind == NODE_STANDFIRST ||
           (block->kind == NODE_BYLINE && block->next != NULL) ||
           (block->kind == NODE_HEADING && block->level == 1);
}

enum voice_pause manner_pause(const struct node *before, const struct node *after)
{
    if (before == after)
        return PAUSE_SENTENCE;
    if (is_opening(before))
        return is_opening(after) ? PAUSE_PARAGRAPH : PAUSE_TITLE;
    if (after->kind == NODE_HEADING)
        return PAUSE_SECTION;
    if (before->kind == NODE_HEADING)
        return PAUSE_HEADING;
    if (surroundings(before) != surroundings(after))
        return PAUSE_SECTION;
    if (before->kind == NODE_CELL && before->parent == after->parent)
        return PAUSE_CELL;
    if (ancestor(before, NODE_ITEM) != NULL && ancestor(after, NODE_ITEM) != NULL)
        return PAUSE_ITEM;
    return PAUSE_PARAGRAPH;
}

enum voice_part manner_part(const struct node *node)
{
    enum voice_part part = VOICE_MAIN;
    for (; node != NULL; node = node->parent) {
        if (node->kind == NODE_QUOTE || node->kind == NODE_PULL_QUOTE ||
            node->kind == NODE_QUESTION)
            return VOICE_SECOND;
        if (node->kind == NODE_HEADING)
            part = VOICE_HEADING;
        else if (node->kind == NODE_BOX && part == VOICE_MAIN)
            part = VOICE_BOX;
    }
    return part;
}
