/* The text of a sentence: laid flat, stretch by stretch of one language, and read. */
#include "speech/script_parts.h"

#include "base/limits.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "speech/mark.h"

#include <stdlib.h>
#include <string.h>

/* A sentence being read; the stretch at hand is in one language. */
struct stretch {
    const struct narration *narration;
    const char *main_language; /* of the utterance */
    struct spoken spoken;
    struct buffer written;
    size_t begin; /* of the stretch at hand */
    const char *language;
    const char *before; /* said before the text, not displayed there */
    struct script_piece *pieces;
    size_t piece_count;
    size_t piece_capacity;
};

static void add_piece(struct stretch *stretch, const struct node *node)
{
    if (stretch->piece_count == stretch->piece_capacity) {
        stretch->piece_capacity = stretch->piece_capacity ? 2 * stretch->piece_capacity : 8;
        stretch->pieces =
            memory_resize(stretch->pieces, stretch->piece_capacity * sizeof *stretch->pieces);
    }
    stretch->pieces[stretch->piece_count++] = (struct script_piece){stretch->written.length, node};
}

static void keep_pieces(const struct stretch *stretch, struct utterance *utterance)
{
    size_t size = stretch->piece_count * sizeof *stretch->pieces;
    struct script_piece *pieces = arena_allocate(stretch->narration->script->arena, size);
    if (size > 0)
        memcpy(pieces, stretch->pieces, size);
    utterance->pieces = pieces;
    utterance->piece_count = stretch->piece_count;
}

static void set_language(struct stretch *stretch, size_t first)
{
    if (strcmp(stretch->language, stretch->main_language) == 0)
        return;
    for (size_t index = first; index < stretch->spoken.count; index++)
        stretch->spoken.words[index].language = stretch->language;
}

/* Counts the places of the words from `first` on from behind what is said before the text, which is
 * `length` bytes long and begins at `begin` of the whole. */
static void move_sources(struct spoken *spoken, size_t first, size_t before, size_t length,
                         size_t begin)
{
    for (size_t index = first; index < spoken->count; index++) {
        size_t *ends[] = {&spoken->words[index].source_begin, &spoken->words[index].source_end};
        for (size_t end = 0; end < sizeof ends / sizeof *ends; end++) {
            *ends[end] -= *ends[end] < before ? *ends[end] : before;
            *ends[end] = begin + (*ends[end] > length ? length : *ends[end]);
        }
    }
}

/* Reads a sentence of marks alone: their names are said in place of the whole. False for others. */
static bool read_marks(struct stretch *stretch, const char *after)
{
    if (stretch->begin > 0 || unicode_has_word(stretch->written.data, stretch->written.length))
        return false;
    struct buffer whole;
    buffer_init(&whole);
    buffer_append_string(&whole, stretch->before != NULL ? stretch->before : "");
    size_t before = whole.length;
    mark_append_names(&whole, stretch->written.data, stretch->written.length, stretch->language);
    size_t end = whole.length;
    if (end == before) {
        buffer_free(&whole);
        return false;
    }
    buffer_append_string(&whole, after != NULL ? after : "");
    reader_read(stretch->narration->reader, stretch->language, whole.data, whole.length, 0,
                &stretch->spoken);
    for (size_t index = 0; index < stretch->spoken.count; index++) {
        struct spoken_word *word = &stretch->spoken.words[index];
        word->source_begin = word->source_begin < end ? 0 : stretch->written.length;
        word->source_end = word->source_end > before ? stretch->written.length : 0;
    }
    set_language(stretch, 0);
    buffer_free(&whole);
    return true;
}

/* What stands around is read together with the text, so that « Prix : 45 € » agrees; its words
 * stand for the begin or the end of the text. */
static void read_stretch(struct stretch *stretch, const char *after)
{
    const char *text = stretch->written.data + stretch->begin;
    size_t length = stretch->written.length - stretch->begin;
    size_t first = stretch->spoken.count;
    if (length == 0)
        return;
    size_t before = stretch->before != NULL ? strlen(stretch->before) : 0;
    struct buffer whole;
    buffer_init(&whole);
    buffer_append_string(&whole, stretch->before != NULL ? stretch->before : "");
    buffer_append(&whole, text, length);
    buffer_append_string(&whole, after != NULL ? after : "");
    reader_read(stretch->narration->reader, stretch->language, whole.data, whole.length, 0,
                &stretch->spoken);
    buffer_free(&whole);
    move_sources(&stretch->spoken, first, before, length, stretch->begin);
    set_language(stretch, first);
    stretch->before = NULL;
    stretch->begin = stretch->written.length;
}

static const char *language_of(const struct stretch *stretch, const struct node *node)
{
    const char *language = node_language(node);
    return language != NULL ? language : stretch->narration->article->language;
}

static void append_inline(struct stretch *stretch, const struct node *node)
{
    const char *language = language_of(stretch, node);
    bool says = node->text != NULL &&
                (node->kind == NODE_TEXT || node->kind == NODE_CODE || node->kind == NODE_IMAGE);
    if (says && strcmp(language, stretch->language) != 0 &&
        unicode_has_word(node->text, strlen(node->text))) {
        read_stretch(stretch, NULL);
        stretch->language = language;
    }
    if (says)
        add_piece(stretch, node);
    if (node->kind == NODE_SOFT_BREAK || node->kind == NODE_LINE_BREAK)
        buffer_append_byte(&stretch->written, ' ');
    else if (says && script_piece_is_raised(node))
        reader_raise(&stretch->written, node->text);
    else if (says)
        buffer_append_string(&stretch->written, node->text);
}

void narration_read_sentence(const struct narration *narration, struct utterance *utterance,
                             const struct node *sentence, const char *before, const char *after)
{
    struct stretch stretch = {.narration = narration,
                              .main_language = utterance->language,
                              .language = utterance->language,
                              .spoken = {.arena = arena_create()},
                              .before = before};
    buffer_init(&stretch.written);
    for (const struct node *node = node_after(sentence, sentence); node != NULL;
         node = node_after(sentence, node))
        append_inline(&stretch, node);
    if (!read_marks(&stretch, after))
        read_stretch(&stretch, after);
    utterance->sentence = sentence;
    utterance->written = arena_copy(narration->script->arena, stretch.written.data);
    spoken_keep(&utterance->spoken, &stretch.spoken);
    keep_pieces(&stretch, utterance);
    arena_destroy(stretch.spoken.arena);
    buffer_free(&stretch.written);
    free(stretch.pieces);
}

/* The length of as much of the text as is said at a time. */
static size_t most_of(const char *text)
{
    size_t length = strnlen(text, LIMIT_SENTENCE);
    while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80)
        length--;
    return length;
}

void narration_read_shown(const struct narration *narration, struct utterance *utterance,
                          const char *text, const char *shown)
{
    const char *found = strstr(text, shown);
    size_t length = most_of(shown);
    utterance->written = arena_copy_bytes(narration->script->arena, shown, length);
    struct spoken spoken = {.arena = arena_create()};
    reader_read(narration->reader, utterance->language, text, most_of(text), 0, &spoken);
    move_sources(&spoken, 0, found != NULL ? (size_t)(found - text) : 0, length, 0);
    spoken_keep(&utterance->spoken, &spoken);
    arena_destroy(spoken.arena);
}

bool script_piece_is_raised(const struct node *node)
{
    return node->parent->kind == NODE_ELEMENT && strcmp(node->parent->text, "sup") == 0;
}

struct place utterance_place(const struct utterance *utterance, size_t offset)
{
    const struct script_piece *piece = NULL;
    for (size_t index = 0; index < utterance->piece_count; index++) {
        if (utterance->pieces[index].offset <= offset)
            piece = &utterance->pieces[index];
    }
    if (piece == NULL || piece->node->line == 0)
        return utterance->place;
    struct place place = node_place(piece->node);
    if (place.column > 0)
        place.column += (int)(offset - piece->offset);
    return place;
}
