#include "issue/structure_parts.h"

#include "base/unicode.h"

#include <stdlib.h>
#include <string.h>

/* True for « Tableau : … » and « Tableau 2 : … »; `*prefix` is what is left out of the caption: the
 * word and the colon, but not a number. */
static bool is_caption(const char *text, size_t *prefix)
{
    static const char *const words[] = {"Tableau", "Table"};
    for (size_t index = 0; index < sizeof words / sizeof *words; index++) {
        size_t offset = strlen(words[index]);
        if (strncmp(text, words[index], offset) != 0)
            continue;
        bool numbered = false;
        for (size_t size = strlen(text); offset < size;) {
            uint32_t code_point = unicode_next(text, size, &offset);
            if (code_point == ':') {
                *prefix = numbered ? 0 : offset + strspn(text + offset, " ");
                return true;
            }
            if (unicode_is_digit(code_point))
                numbered = true;
            else if (!unicode_is_space(code_point))
                break;
        }
    }
    return false;
}

static void find_caption(struct node *table)
{
    struct node *before = node_previous(table);
    if (before == NULL || before->kind != NODE_PARAGRAPH || before->first_child == NULL ||
        before->first_child->kind != NODE_TEXT)
        return;
    size_t prefix;
    if (!is_caption(before->first_child->text, &prefix))
        return;
    before->first_child->text += prefix;
    before->kind = NODE_CAPTION;
    node_unlink(before);
    node_prepend(table, before);
}

/* The text of a cell in an arena, without white space around it. */
static const char *cell_text(struct arena *arena, const struct node *cell)
{
    struct buffer text;
    buffer_init(&text);
    node_plain_text(cell, &text);
    buffer_trim_end(&text);
    const char *copy = arena_copy(arena, text.data + strspn(text.data, " \t"));
    buffer_free(&text);
    return copy;
}

static bool is_blank_row(const struct node *row)
{
    struct buffer text;
    buffer_init(&text);
    for (const struct node *cell = row->first_child; cell != NULL; cell = cell->next)
        node_plain_text(cell, &text);
    bool blank = !unicode_has_word(text.data, text.length);
    buffer_free(&text);
    return blank;
}

static int compare_texts(const void *one, const void *other)
{
    return strcmp(*(const char *const *)one, *(const char *const *)other);
}

static bool are_different(const char **names, size_t count)
{
    qsort(names, count, sizeof *names, compare_texts);
    for (size_t index = 1; index < count; index++) {
        if (strcmp(names[index - 1], names[index]) == 0)
            return false;
    }
    return count > 0;
}

/* Each row has a first cell of its own text, and something beside it. */
static bool has_row_names(struct arena *arena, const struct node *table)
{
    size_t most = 0;
    for (const struct node *row = table->first_child; row != NULL; row = row->next)
        most++;
    const char **names = arena_allocate(arena, most * sizeof *names);
    size_t count = 0;
    for (const struct node *row = table->first_child; row != NULL; row = row->next) {
        if (row->kind != NODE_ROW || row->header)
            continue;
        if (row->first_child == NULL || row->first_child->next == NULL)
            return false;
        names[count] = cell_text(arena, row->first_child);
        if (!unicode_has_word(names[count], strlen(names[count])))
            return false;
        count++;
    }
    return are_different(names, count);
}

void structure_table(struct arena *arena, struct node *table)
{
    find_caption(table);
    struct node *first = table->first_child;
    while (first != NULL && first->kind != NODE_ROW)
        first = first->next;
    if (first != NULL && first->header && first->next != NULL && is_blank_row(first))
        node_unlink(first);
    if (!has_row_names(arena, table))
        return;
    for (struct node *row = table->first_child; row != NULL; row = row->next) {
        if (row->kind == NODE_ROW && !row->header)
            row->first_child->heads_row = true;
    }
}
