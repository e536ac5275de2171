#include "issue/structure_parts.h"

#include "base/unicode.h"

#include <ctype.h>
#include <string.h>

enum {
    LONGEST_TERM = 60, /* bytes: a line of running text that was cut before a colon is longer */
};

static bool is_break(const struct node *node)
{
    return node->kind == NODE_SOFT_BREAK || node->kind == NODE_LINE_BREAK;
}

static bool begins_with_colon(const struct node *node)
{
    return node != NULL && node->kind == NODE_TEXT && node->text[0] == ':' &&
           (node->text[1] == ' ' || node->text[1] == '\t');
}

/* A short first line, and a colon at the begin of each other one. */
static bool is_definition(const struct node *paragraph)
{
    size_t term = 0;
    bool in_term = true;
    for (const struct node *node = paragraph->first_child; node != NULL; node = node->next) {
        if (is_break(node)) {
            in_term = false;
            if (!begins_with_colon(node->next))
                return false;
        } else if (in_term) {
            struct buffer text;
            buffer_init(&text);
            node_plain_text(node, &text);
            term += text.length;
            buffer_free(&text);
        }
    }
    return !in_term && term > 0 && term <= LONGEST_TERM &&
           !begins_with_colon(paragraph->first_child);
}

/* The list that the paragraph belongs to: the one right before it, or a new one in its place. */
static struct node *list_for(struct arena *arena, struct node *paragraph)
{
    if (node_previous(paragraph) != NULL && node_previous(paragraph)->kind == NODE_DEFINITIONS)
        return node_previous(paragraph);
    struct node *list = node_create(arena, NODE_DEFINITIONS, node_place(paragraph));
    node_insert_before(paragraph, list);
    return list;
}

struct node *structure_definitions(struct arena *arena, struct node *paragraph)
{
    if (!is_definition(paragraph))
        return NULL;
    struct node *list = list_for(arena, paragraph);
    struct node *part = node_create(arena, NODE_TERM, node_place(paragraph));
    node_append(list, part);
    for (struct node *node = paragraph->first_child, *next; node != NULL; node = next) {
        next = node->next;
        node_unlink(node);
        if (!is_break(node)) {
            node_append(part, node);
            continue;
        }
        part = node_create(arena, NODE_DEFINITION, node_place(next));
        node_append(list, part);
        size_t colon = 1 + strspn(next->text + 1, " \t");
        next->text += colon;
        next->column += (int)colon;
    }
    node_unlink(paragraph);
    return part;
}

/* True for « … : 45,00 €. » and « … : $20 ». */
static bool ends_in_price(const char *text)
{
    static const char *const currencies[] = {"€", "euros", "EUR", "CHF", "£", "$", NULL};
    const char *colon = strrchr(text, ':');
    if (colon == NULL || strpbrk(colon, "0123456789") == NULL)
        return false;
    size_t letters = 0;
    for (const char *at = colon; *at != '\0'; at++)
        letters += isalpha((unsigned char)*at) != 0;
    for (size_t index = 0; currencies[index] != NULL; index++) {
        if (strstr(colon, currencies[index]) != NULL)
            return letters <= strlen("euros");
    }
    return false;
}

/* True for two items or more that all end in a price. */
static bool is_rates(const struct node *list)
{
    size_t count = 0;
    for (const struct node *item = list->first_child; item != NULL; item = item->next) {
        if (item->first_child == NULL)
            return false;
        struct buffer text;
        buffer_init(&text);
        node_plain_text(item->first_child, &text);
        bool price = ends_in_price(text.data);
        buffer_free(&text);
        if (!price)
            return false;
        count++;
    }
    return count > 1;
}

/* Sets apart what follows the last colon of the paragraph. */
static void mark_price(struct arena *arena, struct node *paragraph)
{
    struct node *label = node_last_child(paragraph);
    const char *colon =
        label != NULL && label->kind == NODE_TEXT ? strrchr(label->text, ':') : NULL;
    if (colon == NULL)
        return;
    size_t begin = (size_t)(colon - label->text) + 1;
    begin += strspn(label->text + begin, " \t");
    struct place place = node_place(label);
    place.column += (int)begin;
    struct node *price = node_create(arena, NODE_ELEMENT, place);
    price->text = "b";
    node_append(price,
                node_create_text(arena, label->text + begin, strlen(label->text + begin), place));
    label->text = arena_copy_bytes(arena, label->text, begin);
    node_append(paragraph, price);
}

void structure_rates(struct arena *arena, struct node *list)
{
    list->is_rates = is_rates(list);
    for (struct node *item = list->first_child; item != NULL && list->is_rates; item = item->next) {
        if (item->first_child->kind == NODE_PARAGRAPH)
            mark_price(arena, item->first_child);
    }
}

void structure_tasks(struct arena *arena, struct node *list)
{
    for (struct node *item = list->first_child; item != NULL; item = item->next) {
        const struct node *paragraph = item->first_child;
        if (paragraph == NULL || paragraph->kind != NODE_PARAGRAPH)
            continue;
        struct node *text = paragraph->first_child;
        if (text == NULL || text->kind != NODE_TEXT)
            continue;
        const char *box = text->text;
        bool is_done = strncmp(box, "[x]", 3) == 0 || strncmp(box, "[X]", 3) == 0;
        if (!is_done && strncmp(box, "[ ]", 3) != 0)
            continue;
        bool ends_line =
            box[3] == '\0' && text->next != NULL && text->next->kind == NODE_SOFT_BREAK;
        if (box[3] == ' ' || box[3] == '\t' || ends_line)
            text->text = arena_format(arena, "%s%s", is_done ? "☑" : "☐", box + 3);
    }
}
