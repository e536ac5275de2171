#include "issue/sentence.h"

#include "base/limits.h"
#include "base/memory.h"
#include "base/unicode.h"

#include <stdlib.h>
#include <string.h>

/* One block being cut: its text laid flat, then its inline tree rebuilt sentence by sentence. */
struct cutter {
    struct arena *arena;
    const struct sentence_rules *rules;
    const char *language;
    int next_id;
    struct node *block;
    struct buffer text;
    struct sentence_range *ranges;
    size_t range_count;
    size_t range;  /* the sentence at hand */
    size_t offset; /* in `text`, while rebuilding */
    struct node *sentence;
    const struct node *originals[LIMIT_DEPTH]; /* the open inline nodes … */
    struct node *copies[LIMIT_DEPTH];          /* … and their copies in the sentence at hand */
    size_t depth;
};

/* What the node counts for in the flat text. */
static void append_flat(struct buffer *text, const struct node *node)
{
    switch (node->kind) {
    case NODE_TEXT:
    case NODE_CODE:
        buffer_append_string(text, node->text);
        break;
    case NODE_IMAGE:
        buffer_append_string(text, node->text != NULL && node->text[0] != '\0' ? "x" : " ");
        break;
    case NODE_SOFT_BREAK:
        buffer_append_byte(text, ' ');
        break;
    case NODE_LINE_BREAK:
        buffer_append_byte(text, '\n');
        break;
    default:
        break;
    }
}

/* Inside these a sentence is not cut: two halves of a link or a quotation would mislead. */
static bool is_kept_whole(const struct node *node)
{
    return node->kind == NODE_LINK || node->kind == NODE_CODE ||
           (node->kind == NODE_ELEMENT && strcmp(node->text, "span") != 0 &&
            strcmp(node->text, "small") != 0 && strcmp(node->text, "mark") != 0);
}

struct kept_list {
    struct sentence_range *ranges;
    size_t count;
    size_t capacity;
};

static void add_kept(struct kept_list *kept, size_t begin, size_t end)
{
    if (kept->count > 0 && begin < kept->ranges[kept->count - 1].end)
        return;
    if (kept->count == kept->capacity) {
        kept->capacity = kept->capacity ? 2 * kept->capacity : 8;
        kept->ranges = memory_resize(kept->ranges, kept->capacity * sizeof *kept->ranges);
    }
    kept->ranges[kept->count++] = (struct sentence_range){begin, end};
}

/* Lays the block's text flat, noting the stretches that stay whole. */
static void flatten(struct cutter *cutter, const struct node *node, struct kept_list *kept)
{
    for (const struct node *child = node->first_child; child != NULL; child = child->next) {
        size_t begin = cutter->text.length;
        size_t slot = kept->count;
        append_flat(&cutter->text, child);
        flatten(cutter, child, kept);
        if (is_kept_whole(child)) {
            kept->count = slot;
            add_kept(kept, begin, cutter->text.length);
        }
    }
}

/* Finds the lines of a block of code: each is a sentence. */
static size_t split_lines(struct cutter *cutter, size_t most)
{
    size_t count = 0;
    const char *text = cutter->text.data;
    for (size_t begin = 0; begin < cutter->text.length;) {
        size_t length = strcspn(text + begin, "\n");
        if (unicode_has_word(text + begin, length) && count < most)
            cutter->ranges[count++] = (struct sentence_range){begin, begin + length};
        begin += length + 1;
    }
    return count;
}

/* Where a part of a long sentence ends that begins at `begin`: behind a space, if there is one. */
static size_t part_end(const struct cutter *cutter, size_t begin)
{
    size_t end = begin + LIMIT_SENTENCE;
    for (size_t offset = end; offset > begin + LIMIT_SENTENCE / 2; offset--) {
        if (cutter->text.data[offset - 1] == ' ')
            return offset;
    }
    while (((unsigned char)cutter->text.data[end] & 0xC0) == 0x80)
        end--;
    return end;
}

/* Cuts what is longer than a sentence may be. Parts without a word are in no sentence. */
static void cut_long_sentences(struct cutter *cutter)
{
    size_t count = 0;
    struct sentence_range *whole = cutter->ranges;
    size_t most = cutter->range_count + cutter->text.length / (LIMIT_SENTENCE / 2) + 1;
    cutter->ranges = memory_allocate(most * sizeof *cutter->ranges);
    for (size_t index = 0; index < cutter->range_count; index++) {
        for (size_t begin = whole[index].begin; begin < whole[index].end;) {
            size_t end = whole[index].end;
            if (end - begin > LIMIT_SENTENCE)
                end = part_end(cutter, begin);
            if (end - begin == whole[index].end - whole[index].begin ||
                unicode_has_word(cutter->text.data + begin, end - begin))
                cutter->ranges[count++] = (struct sentence_range){begin, end};
            begin = end;
        }
    }
    cutter->range_count = count;
    free(whole);
}

static bool has_long_sentence(const struct cutter *cutter)
{
    for (size_t index = 0; index < cutter->range_count; index++) {
        if (cutter->ranges[index].end - cutter->ranges[index].begin > LIMIT_SENTENCE)
            return true;
    }
    return false;
}

/* Marks that are all of a block are said; but an arrow only in a cell: elsewhere it points. */
static bool has_answer(const struct cutter *cutter)
{
    bool has_arrows = cutter->block->kind == NODE_CELL;
    for (size_t offset = 0; offset < cutter->text.length;) {
        uint32_t code_point = unicode_next(cutter->text.data, cutter->text.length, &offset);
        if (unicode_is_mark(code_point) && (has_arrows || !unicode_is_arrow(code_point)))
            return true;
    }
    return false;
}

static void find_sentences(struct cutter *cutter)
{
    struct kept_list kept = {0};
    flatten(cutter, cutter->block, &kept);
    size_t most = cutter->text.length / 2 + 1; /* white space parts sentences */
    cutter->ranges = memory_allocate(most * sizeof *cutter->ranges);
    const char *language = node_language(cutter->block);
    if (cutter->block->kind == NODE_CODE_BLOCK)
        cutter->range_count = split_lines(cutter, most);
    else
        cutter->range_count = sentence_split(
            cutter->rules, language != NULL ? language : cutter->language, cutter->text.data,
            cutter->text.length, kept.ranges, kept.count, cutter->ranges, most);
    if (cutter->range_count == 1 && !unicode_has_word(cutter->text.data, cutter->text.length) &&
        !has_answer(cutter))
        cutter->range_count = 0;
    if (has_long_sentence(cutter))
        cut_long_sentences(cutter);
    free(kept.ranges);
}

/* Moves to the sentence that the text at hand belongs to, and opens its node. Returns what holds
 * it: the sentence, or the block itself between sentences. What is `empty` belongs to the sentence
 * before it. */
static struct node *enter(struct cutter *cutter, struct node *out, bool empty, struct place place)
{
    size_t offset = cutter->offset;
    while (cutter->range < cutter->range_count) {
        size_t end = cutter->ranges[cutter->range].end;
        if (offset < end || (empty && offset == end && cutter->sentence != NULL))
            break;
        cutter->range++;
        cutter->sentence = NULL;
        cutter->depth = 0;
    }
    if (cutter->range == cutter->range_count || offset < cutter->ranges[cutter->range].begin)
        return out;
    if (cutter->sentence == NULL) {
        cutter->sentence = node_create(cutter->arena, NODE_SENTENCE, place);
        cutter->sentence->id = arena_format(cutter->arena, "s%d", cutter->next_id++);
        node_append(out, cutter->sentence);
    }
    return cutter->sentence;
}

/* Appends a piece below copies of the inline nodes it stands in. */
static void place_piece(struct cutter *cutter, struct node *holder, struct node *piece,
                        const struct node *leaf)
{
    const struct node *path[LIMIT_DEPTH];
    size_t length = 0;
    for (const struct node *up = leaf->parent; up != cutter->block && length < LIMIT_DEPTH;
         up = up->parent)
        path[length++] = up;
    struct node *into = holder;
    size_t same = 0;
    if (holder->kind == NODE_SENTENCE) {
        while (same < length && same < cutter->depth &&
               cutter->originals[same] == path[length - 1 - same])
            into = cutter->copies[same++];
        for (size_t index = same; index < length; index++) {
            struct node *copy = node_clone(cutter->arena, path[length - 1 - index]);
            node_append(into, copy);
            cutter->originals[index] = path[length - 1 - index];
            cutter->copies[index] = copy;
            into = copy;
        }
        cutter->depth = length;
    }
    node_append(into, piece);
}

/* The next offset at which a sentence begins or ends, at most `end`. */
static size_t next_cut(const struct cutter *cutter, size_t offset, size_t end)
{
    for (size_t index = cutter->range; index < cutter->range_count; index++) {
        if (cutter->ranges[index].begin > offset)
            return cutter->ranges[index].begin < end ? cutter->ranges[index].begin : end;
        if (cutter->ranges[index].end > offset)
            return cutter->ranges[index].end < end ? cutter->ranges[index].end : end;
    }
    return end;
}

static void rebuild_text(struct cutter *cutter, struct node *out, const struct node *leaf)
{
    size_t begin = cutter->offset;
    size_t end = begin + strlen(leaf->text);
    while (cutter->offset < end) {
        struct place place = node_place(leaf);
        place.column += (int)(cutter->offset - begin);
        struct node *holder = enter(cutter, out, false, place);
        size_t cut = next_cut(cutter, cutter->offset, end);
        struct node *piece = node_create_text(cutter->arena, leaf->text + (cutter->offset - begin),
                                              cut - cutter->offset, place);
        place_piece(cutter, holder, piece, leaf);
        cutter->offset = cut;
    }
}

/* The spaces that the text begins with, unless it is nothing else. */
static size_t leading_spaces(const struct buffer *text)
{
    size_t end = 0;
    for (size_t next = 0; next < text->length; end = next) {
        if (!unicode_is_space(unicode_next(text->data, text->length, &next)))
            return end;
    }
    return 0;
}

static void rebuild(struct cutter *cutter, struct node *out, const struct node *parent)
{
    for (const struct node *child = parent->first_child; child != NULL; child = child->next) {
        if (child->first_child != NULL) {
            rebuild(cutter, out, child);
        } else if (child->kind == NODE_TEXT) {
            rebuild_text(cutter, out, child);
        } else {
            struct buffer width;
            buffer_init(&width);
            append_flat(&width, child);
            /* A sentence begins behind the spaces, but code stands in it whole. */
            size_t spaces = leading_spaces(&width);
            cutter->offset += spaces;
            struct node *holder = enter(cutter, out, width.length == 0, node_place(child));
            place_piece(cutter, holder, node_clone(cutter->arena, child), child);
            cutter->offset += width.length - spaces;
            buffer_free(&width);
        }
    }
}

/* A printed page that ends inside a sentence is announced after it: its mark moves there. */
static void move_page_breaks(struct node *sentence)
{
    struct node *behind = sentence;
    for (struct node *node = node_after(sentence, sentence), *next; node != NULL; node = next) {
        next = node_after(sentence, node);
        if (node->kind != NODE_PAGE_BREAK)
            continue;
        node_unlink(node);
        node_insert_after(behind, node);
        behind = node;
    }
}

static bool is_displayed(const struct buffer *text)
{
    size_t offset = 0;
    while (offset < text->length) {
        if (!unicode_is_space(unicode_next(text->data, text->length, &offset)))
            return true;
    }
    return false;
}

/* False when that would be more sentences than there is room for. */
static bool cut_block(struct cutter *cutter, struct node *block, size_t room)
{
    cutter->block = block;
    cutter->range = cutter->offset = cutter->depth = 0;
    cutter->sentence = NULL;
    cutter->ranges = NULL;
    buffer_clear(&cutter->text);
    find_sentences(cutter);
    bool fits = cutter->range_count <= room;
    if (cutter->range_count == 0 && block->skip == SKIP_NOT && is_displayed(&cutter->text))
        block->skip = SKIP_NO_WORD;
    if (cutter->range_count > 0 && fits) {
        struct node *out = node_create(cutter->arena, NODE_DOCUMENT, node_place(block));
        rebuild(cutter, out, block);
        node_drop_children(block);
        node_move_children(block, out);
        for (struct node *child = block->first_child; child != NULL; child = child->next) {
            if (child->kind == NODE_SENTENCE)
                move_page_breaks(child);
        }
    }
    free(cutter->ranges);
    return fits;
}

/* The letter with which the ids of such nodes begin; 0 for those that need none. */
static char id_letter(const struct node *node)
{
    switch (node->kind) {
    case NODE_HEADING:
        return 'h';
    case NODE_BOX:
        return 'b';
    case NODE_PULL_QUOTE:
        return 'q';
    case NODE_TABLE:
        return 't';
    case NODE_LIST:
    case NODE_DEFINITIONS:
        return 'l';
    case NODE_FIGURE:
        return 'f';
    case NODE_DESCRIPTION:
        return 'd';
    case NODE_QUOTE:
        return 'c';
    case NODE_CONTENTS:
        return 'o';
    case NODE_SECTION:
        return 'e';
    case NODE_PAGE_BREAK:
        return 'p';
    default:
        return 0;
    }
}

/* Gives the reference an id to which its note can lead back, the first of ascending ones.
 * `referred` has a byte for each number, set when it has such a reference. */
static void name_reference(struct arena *arena, struct node *node, struct buffer *referred,
                           int *last)
{
    int number = atoi(node->text);
    if (number <= *last || number > LIMIT_NODES)
        return;
    *last = number;
    node->id = arena_format(arena, "ref%d", number);
    while (referred->length <= (size_t)number)
        buffer_append_byte(referred, 0);
    referred->data[number] = 1;
}

static void name_note(struct arena *arena, struct node *node, const struct buffer *referred)
{
    size_t number = strtoul(node->text, NULL, 10);
    node->id = arena_format(arena, "note%s", node->text);
    node->is_referred_to = number < referred->length && referred->data[number];
}

static void number_items(struct node *list)
{
    int number = list->level;
    for (struct node *item = list->first_child; item != NULL; item = item->next)
        item->level = number++;
}

/* The row of header cells is said as one, where the table has no caption that announces it. */
static bool announces_table(const struct node *row)
{
    return row->kind == NODE_ROW && row->header && node_previous(row) == NULL && row->next != NULL;
}

static void set_skip(struct node *node, bool say_pages)
{
    if (node->kind == NODE_PAGE_BREAK && !say_pages)
        node->skip = SKIP_PAGE_NUMBER;
    else if (node->kind == NODE_CELL && node->header && node->parent->next != NULL &&
             !announces_table(node->parent))
        node->skip = SKIP_HEADER_CELL;
}

/* What is counted through an article. */
struct counts {
    int next_block;
    int last_reference;
    size_t page_breaks;
    size_t room;            /* sentences and page breaks at the most */
    struct buffer referred; /* the notes that were referred to */
};

static void skip_all_but_title(struct node *document)
{
    for (struct node *block = document->first_child; block != NULL; block = block->next) {
        bool title =
            block->kind == NODE_KICKER || (block->kind == NODE_HEADING && block->level == 1);
        if (!title && block->skip == SKIP_NOT)
            block->skip = SKIP_ARTICLE;
    }
}

/* Gives the node what it needs, and sentences to what holds lines; false when there is no room. */
static bool assign_node(struct cutter *cutter, struct node *node, struct counts *counts)
{
    char letter = id_letter(node);
    if (letter != 0)
        node->id = arena_format(cutter->arena, "%c%d", letter, counts->next_block++);
    else if (node->kind == NODE_FOOTNOTE)
        name_note(cutter->arena, node, &counts->referred);
    else if (node->kind == NODE_FOOTNOTE_REFERENCE)
        name_reference(cutter->arena, node, &counts->referred, &counts->last_reference);
    if (node->kind == NODE_LIST && node->ordered)
        number_items(node);
    if ((node->kind == NODE_IMAGE && node->parent->kind == NODE_FIGURE) || announces_table(node))
        node->id = arena_format(cutter->arena, "s%d", cutter->next_id++);
    counts->page_breaks += node->kind == NODE_PAGE_BREAK;
    size_t used = (size_t)cutter->next_id - 1 + counts->page_breaks;
    return used <= counts->room &&
           (!node_holds_inlines(node) || cut_block(cutter, node, counts->room - used));
}

bool sentence_assign(struct arena *arena, struct article *article, bool say_pages,
                     const struct sentence_rules *rules, size_t *room)
{
    struct cutter cutter = {
        .arena = arena, .rules = rules, .language = article->language, .next_id = 1};
    struct counts counts = {.next_block = 1, .room = *room};
    struct node *document = article->document;
    bool fits;
    buffer_init(&counts.referred);
    buffer_init(&cutter.text);
    struct node *node = document;
    do {
        set_skip(node, say_pages);
        fits = assign_node(&cutter, node, &counts);
        node = node_after(document, node);
    } while (node != NULL && fits);
    buffer_free(&counts.referred);
    buffer_free(&cutter.text);
    if (!article->narrate)
        skip_all_but_title(document);
    size_t used = (size_t)cutter.next_id - 1 + counts.page_breaks;
    *room -= used < *room ? used : *room;
    return fits;
}
