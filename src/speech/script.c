#include "speech/script.h"

#include "base/limits.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "speech/script_manner.h"
#include "speech/script_parts.h"

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
    script->name = memory_copy_string(name);
    return script;
}

void script_destroy(struct script *script)
{
    if (script == NULL)
        return;
    arena_destroy(script->arena);
    free(script->name);
    free(script->utterances);
    free(script);
}

void script_forget_words(struct script *script)
{
    arena_destroy(script->arena);
    script->arena = arena_create();
    for (size_t index = 0; index < script->count; index++) {
        struct utterance *utterance = &script->utterances[index];
        utterance->written = NULL;
        utterance->pieces = NULL;
        utterance->piece_count = 0;
        utterance->spoken = (struct spoken){.arena = script->arena};
    }
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
    utterance->place = node_place(node);
    utterance->language = language != NULL ? language : narration->article->language;
    utterance->part = manner_part(node);
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

void script_add_read(struct script *script, enum voice_part part, enum voice_pause pause,
                     size_t run, const char *language)
{
    struct utterance *utterance = new_utterance(script);
    utterance->id = "";
    utterance->part = part;
    utterance->pause = pause;
    utterance->run = run;
    utterance->language = arena_copy(script->arena, language);
}

void script_add_word(struct script *script, enum spoken_kind kind, bool joined,
                     const char *language, size_t language_length, const char *text)
{
    struct spoken *spoken = &script->utterances[script->count - 1].spoken;
    spoken_add(spoken, kind, text, strlen(text), 0, 0);
    struct spoken_word *word = &spoken->words[spoken->count - 1];
    word->joined = joined;
    if (language_length > 0)
        word->language = arena_copy_bytes(script->arena, language, language_length);
}

static void settle_pause(struct narration *narration, const struct node *block)
{
    struct script *script = narration->script;
    if (narration->last_block != NULL && script->count > 1)
        script->utterances[script->count - 2].pause = manner_pause(narration->last_block, block);
    narration->last_block = block;
}

static void add_sentence(struct narration *narration, const struct node *sentence)
{
    struct utterance *utterance = add_utterance(narration, sentence);
    narration_read_sentence(narration, utterance, sentence, announce_before(narration, sentence),
                            announce_after(narration, sentence));
    settle_pause(narration, manner_block(sentence));
}

static void add_image(struct narration *narration, const struct node *image)
{
    if (image->text == NULL || !unicode_has_word(image->text, strlen(image->text)))
        return;
    bool cover = narration->article->kind == ARTICLE_COVER;
    const char *text =
        cover ? image->text
              : strings_fill(narration->script->arena, narration->strings, "image", image->text);
    narration_read_shown(narration, add_utterance(narration, image), text, image->text);
    settle_pause(narration, image->parent);
}

static void add_page_break(struct narration *narration, const struct node *page)
{
    const char *text =
        strings_fill(narration->script->arena, narration->strings, "page", page->text);
    narration_read_shown(narration, add_utterance(narration, page), text, page->text);
    settle_pause(narration, manner_block(page));
}

/* The header cells of a table without a caption, after what announces it. */
static void add_header_row(struct narration *narration, const struct node *row)
{
    struct arena *arena = narration->script->arena;
    struct buffer cells;
    buffer_init(&cells);
    for (const struct node *cell = row->first_child; cell != NULL; cell = cell->next) {
        size_t length = cells.length;
        buffer_append_string(&cells, length > 0 ? ", " : "");
        size_t begin = cells.length;
        node_plain_text(cell, &cells);
        if (!unicode_has_word(cells.data + begin, cells.length - begin))
            buffer_truncate(&cells, length);
    }
    const char *shown = arena_copy(arena, cells.data);
    const char *text =
        arena_format(arena, "%s%s.", announce_table(narration, row->parent), cells.data);
    buffer_free(&cells);
    narration_read_shown(narration, add_utterance(narration, row), text, shown);
    settle_pause(narration, row);
}

/* Says the node if it is something to say; true when nothing below it is to be looked at. */
static bool add_node(struct narration *narration, const struct node *node)
{
    if (node->skip != SKIP_NOT)
        return true;
    switch (node->kind) {
    case NODE_SENTENCE:
        add_sentence(narration, node);
        return true;
    case NODE_IMAGE:
        if (node->parent->kind == NODE_FIGURE)
            add_image(narration, node);
        return true;
    case NODE_PAGE_BREAK:
        add_page_break(narration, node);
        return true;
    case NODE_ROW:
        if (node->id == NULL)
            return false;
        add_header_row(narration, node);
        return true;
    default:
        return false;
    }
}

static size_t spoken_size(const struct utterance *utterance)
{
    size_t size = 0;
    for (size_t index = 0; index < utterance->spoken.count; index++)
        size += strlen(utterance->spoken.words[index].text) + 1;
    return size;
}

/* Counts what the utterances from `first` on say. */
static void count_said(struct script *script, size_t first)
{
    for (size_t index = first; index < script->count && !script->is_cut; index++) {
        const struct utterance *utterance = &script->utterances[index];
        script->words += utterance->spoken.count;
        script->word_bytes += spoken_size(utterance);
        script->is_cut = script->words > LIMIT_WORDS || script->word_bytes > LIMIT_WORD_BYTES;
        script->cut = utterance->place;
    }
}

bool script_has_all(const struct script *script, struct failure *failure)
{
    return !script->is_cut ||
           failure_set(failure, FAILURE_CONTENT,
                       "%s:%d: too much to say in one article: more than %d words, or %d MiB",
                       script->cut.file != NULL ? script->cut.file : script->name, script->cut.line,
                       LIMIT_WORDS, LIMIT_WORD_BYTES >> 20);
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
    while (node != NULL && !script->is_cut) {
        size_t first = script->count;
        node = add_node(&narration, node) ? node_after_tree(document, node)
                                          : node_after(document, node);
        count_said(script, first);
    }
    script->recording = article->recording;
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
        if (node->skip == SKIP_NOT) {
            node = node_after(document, node);
            continue;
        }
        struct buffer text;
        buffer_init(&text);
        node_plain_text(node, &text);
        if (node->kind == NODE_PAGE_BREAK)
            buffer_append_string(&text, node->text);
        skipped(user_data, node_place(node), node_skip_reason(node), text.data);
        buffer_free(&text);
        node = node_after_tree(document, node);
    }
}
