#include "speech/script.h"

#include "base/memory.h"
#include "base/unicode.h"

#include <stdlib.h>
#include <string.h>

enum {
    RUN_BYTES = 900,       /* about a minute of speech: a run ends at the next block */
    RUN_MOST_BYTES = 2400, /* or, in a very long block, at the next sentence */
};

struct script *script_create(const char *name)
{
    struct script *script = memory_allocate(sizeof *script);
    script->arena = arena_create();
    script->name = arena_copy(script->arena, name);
    return script;
}

void script_destroy(struct script *script)
{
    if (script == NULL)
        return;
    arena_destroy(script->arena);
    free(script->utterances);
    free(script);
}

/* The document being read: what stands before the utterance at hand decides the pause after it. */
struct narration {
    struct script *script;
    const struct article *article;
    const struct reader *reader;
    const struct strings *strings;
    const struct node *last_block; /* of the utterance before */
};

static const struct node *block_of(const struct node *node)
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

static enum voice_pause pause_between(const struct node *before, const struct node *after)
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

static enum voice_part part_of(const struct node *node)
{
    for (; node != NULL; node = node->parent) {
        if (node->kind == NODE_QUOTE || node->kind == NODE_PULL_QUOTE ||
            node->kind == NODE_QUESTION)
            return VOICE_SECOND;
    }
    return VOICE_MAIN;
}

static struct utterance *new_utterance(struct script *script)
{
    if (script->count == script->capacity) {
        script->capacity = script->capacity ? 2 * script->capacity : 64;
        script->utterances =
            memory_resize(script->utterances, script->capacity * sizeof *script->utterances);
    }
    struct utterance *utterance = &script->utterances[script->count++];
    *utterance = (struct utterance){.spoken = {.arena = script->arena}, .pause = PAUSE_PARAGRAPH};
    return utterance;
}

static struct utterance *add_utterance(struct narration *narration, const struct node *node)
{
    struct utterance *utterance = new_utterance(narration->script);
    const char *language = node_language(node);
    utterance->article = narration->article;
    utterance->id = node->id;
    utterance->place = node->place;
    utterance->language = language != NULL ? language : narration->article->language;
    utterance->part = part_of(node);
    return utterance;
}

void script_add_text(struct script *script, const char *text, const char *language,
                     const struct reader *reader)
{
    struct utterance *utterance = new_utterance(script);
    utterance->id = "";
    utterance->language = arena_copy(script->arena, language);
    utterance->written = arena_copy(script->arena, text);
    utterance->part = VOICE_MAIN;
    reader_read(reader, language, text, strlen(text), 0, &utterance->spoken);
}

/* A stretch of the sentence in one language. */
struct stretch {
    struct narration *narration;
    struct utterance *utterance;
    struct buffer written;
    size_t begin; /* of the stretch at hand */
    const char *language;
    const char *prefix; /* said before the text, not displayed there */
    struct script_mark *marks;
    size_t mark_count;
    size_t mark_capacity;
};

static void add_mark(struct stretch *stretch, struct place place)
{
    if (stretch->mark_count == stretch->mark_capacity) {
        stretch->mark_capacity = stretch->mark_capacity ? 2 * stretch->mark_capacity : 8;
        stretch->marks =
            memory_resize(stretch->marks, stretch->mark_capacity * sizeof *stretch->marks);
    }
    stretch->marks[stretch->mark_count++] = (struct script_mark){stretch->written.length, place};
}

struct place utterance_place(const struct utterance *utterance, size_t offset)
{
    const struct script_mark *mark = NULL;
    for (size_t index = 0; index < utterance->mark_count; index++) {
        if (utterance->marks[index].offset <= offset)
            mark = &utterance->marks[index];
    }
    if (mark == NULL || mark->place.line == 0)
        return utterance->place;
    struct place place = mark->place;
    if (place.column > 0)
        place.column += (int)(offset - mark->offset);
    return place;
}

static void set_language(struct utterance *utterance, size_t first, const char *language)
{
    if (strcmp(language, utterance->language) == 0)
        return;
    for (size_t index = first; index < utterance->spoken.count; index++)
        utterance->spoken.words[index].language = language;
}

/* Counts the words' places from behind a prefix, in a text of `length` bytes that is followed by no
 * more of it. */
static void move_sources(struct spoken *spoken, size_t prefix, size_t length)
{
    for (size_t index = 0; index < spoken->count; index++) {
        size_t *ends[] = {&spoken->words[index].source_begin, &spoken->words[index].source_end};
        for (size_t end = 0; end < sizeof ends / sizeof *ends; end++) {
            *ends[end] -= *ends[end] < prefix ? *ends[end] : prefix;
            if (*ends[end] > length)
                *ends[end] = length;
        }
    }
}

/* The prefix is read together with the text, so that « Prix : 45 € » agrees; its words stand for
 * the begin of the text. */
static void read_prefixed(struct stretch *stretch, const char *text, size_t length)
{
    struct spoken *spoken = &stretch->utterance->spoken;
    size_t prefix = strlen(stretch->prefix);
    struct buffer whole;
    buffer_init(&whole);
    buffer_append_string(&whole, stretch->prefix);
    buffer_append(&whole, text, length);
    reader_read(stretch->narration->reader, stretch->language, whole.data, whole.length, 0, spoken);
    move_sources(spoken, prefix, length);
    buffer_free(&whole);
}

static void end_stretch(struct stretch *stretch, const char *next_language)
{
    const char *text = stretch->written.data + stretch->begin;
    size_t length = stretch->written.length - stretch->begin;
    size_t first = stretch->utterance->spoken.count;
    if (stretch->prefix != NULL && length > 0)
        read_prefixed(stretch, text, length);
    else if (length > 0)
        reader_read(stretch->narration->reader, stretch->language, text, length, stretch->begin,
                    &stretch->utterance->spoken);
    if (length > 0)
        stretch->prefix = NULL;
    set_language(stretch->utterance, first, stretch->language);
    stretch->begin = stretch->written.length;
    stretch->language = next_language;
}

static const char *language_of(const struct stretch *stretch, const struct node *node)
{
    const char *language = node_language(node);
    return language != NULL ? language : stretch->narration->article->language;
}

static void append_inline(struct stretch *stretch, const struct node *node)
{
    const char *language = language_of(stretch, node);
    bool says = node->kind == NODE_TEXT || node->kind == NODE_CODE || node->kind == NODE_IMAGE;
    if (says && strcmp(language, stretch->language) != 0 &&
        unicode_has_word(node->text ? node->text : "", node->text ? strlen(node->text) : 0))
        end_stretch(stretch, language);
    if (says && node->text != NULL)
        add_mark(stretch, node->place);
    bool raised = node->parent->kind == NODE_ELEMENT && strcmp(node->parent->text, "sup") == 0;
    if (node->kind == NODE_SOFT_BREAK || node->kind == NODE_LINE_BREAK)
        buffer_append_byte(&stretch->written, ' ');
    else if (says && node->text != NULL && raised)
        reader_raise(&stretch->written, node->text);
    else if (says && node->text != NULL)
        buffer_append_string(&stretch->written, node->text);
}

/* What is said before the first sentence of a block. NULL: nothing. */
static const char *block_prefix(struct narration *narration, const struct node *block)
{
    struct arena *arena = narration->script->arena;
    const struct node *parent = block->parent;
    if (block->kind == NODE_CELL && !block->header) {
        const struct node *row = parent->parent->first_child;
        while (row->kind != NODE_ROW)
            row = row->next;
        for (const struct node *cell = row->first_child; cell != NULL; cell = cell->next) {
            if (!cell->header || cell->level != block->level)
                continue;
            struct buffer text;
            buffer_init(&text);
            node_plain_text(cell, &text);
            const char *prefix = unicode_has_word(text.data, text.length)
                                     ? arena_format(arena, "%s : ", text.data)
                                     : NULL;
            buffer_free(&text);
            return prefix;
        }
    } else if (parent->kind == NODE_ITEM && parent->parent->ordered && block->previous == NULL) {
        int number = parent->parent->level;
        for (const struct node *item = parent->previous; item != NULL; item = item->previous)
            number++;
        return arena_format(arena, "%d, ", number);
    } else if (parent->kind == NODE_FOOTNOTE && block->previous == NULL) {
        return arena_format(arena, "%s ",
                            strings_fill(arena, narration->strings, "note", parent->text));
    } else if (parent->kind == NODE_DESCRIPTION && block->previous == NULL) {
        return arena_format(arena, "%s : ", strings_get(narration->strings, "description"));
    }
    return NULL;
}

static void settle_pause(struct narration *narration, const struct node *block)
{
    struct script *script = narration->script;
    if (narration->last_block != NULL && script->count > 1)
        script->utterances[script->count - 2].pause = pause_between(narration->last_block, block);
    narration->last_block = block;
}

static void keep_marks(struct script *script, struct utterance *utterance,
                       const struct stretch *stretch)
{
    size_t size = stretch->mark_count * sizeof *stretch->marks;
    struct script_mark *marks = arena_allocate(script->arena, size);
    if (size > 0)
        memcpy(marks, stretch->marks, size);
    utterance->marks = marks;
    utterance->mark_count = stretch->mark_count;
}

static void add_sentence(struct narration *narration, const struct node *sentence)
{
    const struct node *block = block_of(sentence);
    struct utterance *utterance = add_utterance(narration, sentence);
    struct stretch stretch = {.narration = narration, .utterance = utterance};
    bool first = true;
    for (const struct node *before = sentence->previous; before != NULL; before = before->previous)
        first = first && before->kind != NODE_SENTENCE;
    stretch.language = utterance->language;
    stretch.prefix = first ? block_prefix(narration, block) : NULL;
    buffer_init(&stretch.written);
    for (const struct node *node = node_after(sentence, sentence); node != NULL;
         node = node_after(sentence, node))
        append_inline(&stretch, node);
    end_stretch(&stretch, utterance->language);
    utterance->written = arena_copy(narration->script->arena, stretch.written.data);
    keep_marks(narration->script, utterance, &stretch);
    buffer_free(&stretch.written);
    free(stretch.marks);
    settle_pause(narration, block);
}

static void add_image(struct narration *narration, const struct node *image)
{
    struct arena *arena = narration->script->arena;
    if (image->text == NULL || !unicode_has_word(image->text, strlen(image->text)))
        return;
    bool cover = narration->article->kind == ARTICLE_COVER;
    const char *text =
        cover ? image->text : strings_fill(arena, narration->strings, "image", image->text);
    struct utterance *utterance = add_utterance(narration, image);
    utterance->written = image->text;
    const char *shown = strstr(text, image->text);
    reader_read(narration->reader, utterance->language, text, strlen(text), 0, &utterance->spoken);
    move_sources(&utterance->spoken, shown != NULL ? (size_t)(shown - text) : 0,
                 strlen(image->text));
    settle_pause(narration, image->parent);
}

void script_add_article(struct script *script, const struct article *article,
                        const struct reader *reader, const struct strings *strings)
{
    struct narration narration = {
        .script = script, .article = article, .reader = reader, .strings = strings};
    const struct node *document = article->document;
    const struct node *node = document;
    if (script->count > 0)
        script->utterances[script->count - 1].pause = PAUSE_ARTICLE;
    while (node != NULL) {
        if (node->skip != NULL) {
            node = node_after_tree(document, node);
            continue;
        }
        if (node->kind == NODE_SENTENCE)
            add_sentence(&narration, node);
        else if (node->kind == NODE_IMAGE && node->parent->kind == NODE_FIGURE)
            add_image(&narration, node);
        node = node->kind == NODE_SENTENCE ? node_after_tree(document, node)
                                           : node_after(document, node);
    }
    script->recording = article->recording;
}

static size_t spoken_size(const struct utterance *utterance)
{
    size_t size = 0;
    for (size_t index = 0; index < utterance->spoken.count; index++)
        size += strlen(utterance->spoken.words[index].text) + 1;
    return size;
}

void script_finish(struct script *script)
{
    size_t size = 0;
    size_t run = 0;
    for (size_t index = 0; index < script->count; index++) {
        struct utterance *utterance = &script->utterances[index];
        bool between = index > 0 && script->utterances[index - 1].pause != PAUSE_SENTENCE;
        if (size >= RUN_MOST_BYTES || (size >= RUN_BYTES && between)) {
            run++;
            size = 0;
        }
        utterance->run = run;
        size += spoken_size(utterance);
    }
    script->run_count = script->count > 0 ? run + 1 : 0;
    if (script->count > 0)
        script->utterances[script->count - 1].pause = PAUSE_ARTICLE;
}

void script_list_skipped(const struct article *article, script_skipped *skipped, void *user_data)
{
    const struct node *document = article->document;
    const struct node *node = document;
    while (node != NULL) {
        if (node->skip == NULL) {
            node = node_after(document, node);
            continue;
        }
        struct buffer text;
        buffer_init(&text);
        node_plain_text(node, &text);
        if (node->kind == NODE_PAGE_BREAK)
            buffer_append_string(&text, node->text);
        skipped(user_data, node->place, node->skip, text.data);
        buffer_free(&text);
        node = node_after_tree(document, node);
    }
}
