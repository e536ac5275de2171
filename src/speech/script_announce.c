/* What is said around a text and stands nowhere: the header of a table's column, the number of a
 * list's item, « Note 3. ». */
#include "speech/script_manner.h"
#include "speech/script_parts.h"

#include "base/limits.h"
#include "base/unicode.h"

#include <string.h>

static bool is_first_sentence(const struct node *sentence)
{
    for (const struct node *before = node_previous(sentence); before != NULL;
         before = node_previous(before)) {
        if (before->kind == NODE_SENTENCE)
            return false;
    }
    return true;
}

static bool is_last_sentence(const struct node *sentence)
{
    for (const struct node *after = sentence->next; after != NULL; after = after->next) {
        if (after->kind == NODE_SENTENCE)
            return false;
    }
    return true;
}

/* « Prix : » */
static const char *column_of(struct arena *arena, const struct node *cell)
{
    const struct node *row = cell->parent->parent->first_child;
    while (row != NULL && row->kind != NODE_ROW)
        row = row->next;
    const struct node *head = row != NULL ? row->first_child : NULL;
    while (head != NULL && !(head->header && head->level == cell->level))
        head = head->next;
    if (head == NULL)
        return NULL;
    struct buffer text;
    buffer_init(&text);
    bool is_name =
        node_short_text(head, LIMIT_COLUMN_NAME, &text) && unicode_has_word(text.data, text.length);
    const char *name = is_name ? arena_format(arena, "%s : ", text.data) : NULL;
    buffer_free(&text);
    return name;
}

static const char *number_of(struct arena *arena, const struct node *item)
{
    return arena_format(arena, "%d, ", item->level);
}

/* « 3 colonnes » */
static const char *count_text(struct arena *arena, const struct strings *strings, int count,
                              const char *one, const char *many)
{
    if (count == 1)
        return strings_get(strings, one);
    return strings_fill(arena, strings, many, arena_format(arena, "%d", count));
}

/* « 3 colonnes, 8 lignes » */
static const char *size_of_table(const struct narration *narration, const struct node *table)
{
    struct arena *arena = narration->script->arena;
    int headers = 0;
    int rows = 0;
    int columns = 0;
    for (const struct node *row = table->first_child; row != NULL; row = row->next) {
        if (row->kind != NODE_ROW)
            continue;
        int cells = 0;
        for (const struct node *cell = row->first_child; cell != NULL; cell = cell->next)
            cells++;
        columns = cells > columns ? cells : columns;
        *(row->header ? &headers : &rows) += 1;
    }
    if (rows == 0)
        rows = headers;
    return arena_format(arena, "%s, %s",
                        count_text(arena, narration->strings, columns, "column", "columns"),
                        count_text(arena, narration->strings, rows, "row", "rows"));
}

const char *announce_table(const struct narration *narration, const struct node *table)
{
    struct arena *arena = narration->script->arena;
    const char *size = size_of_table(narration, table);
    return arena_format(
        arena, "%s : ", strings_fill(arena, narration->strings, "table-without-caption", size));
}

/* « Tableau : », unless the caption says so itself: « Tableau 2 : … » */
static const char *name_of_table(const struct narration *narration, const struct node *caption)
{
    const char *name = strings_get(narration->strings, "table");
    struct buffer text;
    buffer_init(&text);
    node_plain_text(caption, &text);
    bool says_it = strncmp(text.data, name, strcspn(name, " ")) == 0;
    buffer_free(&text);
    return says_it ? NULL : strings_fill(narration->script->arena, narration->strings, "table", "");
}

static bool is_row_without_header(const struct node *row)
{
    return row->kind == NODE_ROW && node_previous(row) == NULL && !row->header;
}

const char *announce_before(const struct narration *narration, const struct node *sentence)
{
    const struct node *block = manner_block(sentence);
    const struct node *parent = block->parent;
    struct arena *arena = narration->script->arena;
    if (!is_first_sentence(sentence))
        return NULL;
    if (block->kind == NODE_CELL && node_previous(block) == NULL && is_row_without_header(parent))
        return announce_table(narration, parent->parent);
    if (block->kind == NODE_CELL && !block->header)
        return column_of(arena, block);
    if (block->kind == NODE_CAPTION && parent->kind == NODE_TABLE)
        return name_of_table(narration, block);
    if (parent->kind == NODE_ITEM && parent->parent->ordered && node_previous(block) == NULL)
        return number_of(arena, parent);
    if (parent->kind == NODE_FOOTNOTE && node_previous(block) == NULL)
        return arena_format(arena, "%s ",
                            strings_fill(arena, narration->strings, "note", parent->text));
    if (parent->kind == NODE_DESCRIPTION && node_previous(block) == NULL)
        return arena_format(arena, "%s : ", strings_get(narration->strings, "description"));
    return NULL;
}

const char *announce_after(const struct narration *narration, const struct node *sentence)
{
    const struct node *block = manner_block(sentence);
    if (block->kind != NODE_CAPTION || block->parent->kind != NODE_TABLE ||
        !is_last_sentence(sentence))
        return NULL;
    struct buffer text;
    buffer_init(&text);
    node_plain_text(sentence, &text);
    buffer_trim_end(&text);
    bool is_ended = text.length > 0 && strchr(".!?:", text.data[text.length - 1]) != NULL;
    buffer_free(&text);
    return arena_format(narration->script->arena, "%s %s%s", is_ended ? "" : ",",
                        size_of_table(narration, block->parent), is_ended ? "." : "");
}
