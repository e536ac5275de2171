#include "epub/word.h"

#include "base/buffer.h"
#include "base/unicode.h"
#include "speech/reader.h"

#include <string.h>

size_t word_leaf_length(const struct node *leaf)
{
    switch (leaf->kind) {
    case NODE_SOFT_BREAK:
    case NODE_LINE_BREAK:
        return 1;
    case NODE_TEXT:
    case NODE_CODE:
    case NODE_IMAGE:
        break;
    default:
        return 0;
    }
    if (leaf->text == NULL || !script_piece_is_raised(leaf))
        return leaf->text != NULL ? strlen(leaf->text) : 0;
    struct buffer raised;
    buffer_init(&raised);
    reader_raise(&raised, leaf->text);
    size_t length = raised.length;
    buffer_free(&raised);
    return length;
}

static size_t count_words(const char *text)
{
    size_t length = strlen(text);
    size_t count = 0;
    bool inside = false;
    for (size_t offset = 0; offset < length;) {
        bool space = unicode_is_space(unicode_next(text, length, &offset));
        count += !space && !inside;
        inside = !space;
    }
    return count;
}

/* The words between white space. */
static struct word_fragments cut_at_spaces(struct arena *arena, const char *text)
{
    size_t length = strlen(text);
    struct word_fragments words = {
        .items = arena_allocate(arena, count_words(text) * sizeof *words.items)};
    bool inside = false;
    for (size_t offset = 0; offset < length;) {
        size_t begin = offset;
        bool space = unicode_is_space(unicode_next(text, length, &offset));
        if (!space && !inside)
            words.items[words.count++].begin = begin;
        if (!space)
            words.items[words.count - 1].end = offset;
        inside = !space;
    }
    return words;
}

/* Joins all fragments that have a part of the stretch. */
static void join(struct word_fragments *words, size_t begin, size_t end)
{
    size_t first = 0;
    while (first < words->count && words->items[first].end <= begin)
        first++;
    size_t last = first;
    while (last < words->count && words->items[last].begin < end)
        last++;
    if (last < first + 2)
        return;
    words->items[first].end = words->items[last - 1].end;
    memmove(words->items + first + 1, words->items + last,
            (words->count - last) * sizeof *words->items);
    words->count -= last - first - 1;
}

/* What is said as one lights up as one. */
static void join_what_is_said_together(struct word_fragments *words, const struct spoken *spoken)
{
    for (size_t index = 0; index < spoken->count; index++)
        join(words, spoken->words[index].source_begin, spoken->words[index].source_end);
}

/* The stretch of the written text that the node takes, without white space at its ends. */
static void bounds_of(const struct node *node, const char *written, size_t *offset, size_t *begin,
                      size_t *end)
{
    *begin = *offset;
    if (node->first_child == NULL)
        *offset += word_leaf_length(node);
    else
        for (const struct node *leaf = node; leaf != NULL; leaf = node_after(node, leaf))
            *offset += leaf->first_child == NULL ? word_leaf_length(leaf) : 0;
    *end = *offset;
    while (*begin < *end && written[*begin] == ' ')
        ++*begin;
    while (*begin < *end && written[*end - 1] == ' ')
        --*end;
}

/* A fragment becomes an element: it must hold an element whole, or lie within it. */
static bool join_at_elements(struct word_fragments *words, const char *written,
                             const struct node *parent, size_t offset)
{
    bool joined = false;
    for (const struct node *node = parent->first_child; node != NULL; node = node->next) {
        size_t begin;
        size_t end;
        size_t inside = offset;
        bounds_of(node, written, &offset, &begin, &end);
        bool whole = node->first_child != NULL || node->kind == NODE_CODE ||
                     node->kind == NODE_IMAGE ||
                     (node->kind == NODE_TEXT && script_piece_is_raised(node));
        size_t count = words->count;
        for (size_t index = 0; index < words->count && whole; index++) {
            const struct word_fragment *word = &words->items[index];
            bool touches = word->begin < end && word->end > begin;
            bool holds = word->begin <= begin && word->end >= end;
            bool within = node->first_child != NULL && begin <= word->begin && end >= word->end;
            if (touches && !holds && !within)
                join(words, begin, end);
        }
        joined = joined || words->count != count;
        if (node->first_child != NULL && join_at_elements(words, written, node, inside))
            joined = true;
    }
    return joined;
}

/* True when the spoken word, which is more than a sign, stands for a part of the fragment. */
static bool is_said_for(const struct spoken_word *spoken, const struct word_fragment *word)
{
    return spoken->source_begin < word->end && spoken->source_end > word->begin &&
           (spoken->kind == SPOKEN_PHONEMES ||
            unicode_has_word(spoken->text, strlen(spoken->text)));
}

/* When the first spoken word of the fragment begins; -1 when none of its words has a time. */
static int64_t begin_of(const struct word_fragment *word, const struct spoken *spoken,
                        const struct timeline_word *times, size_t count)
{
    for (size_t index = 0; index < count; index++) {
        if (times[index].word < spoken->count &&
            is_said_for(&spoken->words[times[index].word], word))
            return times[index].begin;
    }
    return -1;
}

static void take_times(struct word_fragments *words, const struct utterance *utterance,
                       const struct timeline *timeline, size_t clip)
{
    size_t count;
    const struct timeline_word *times = timeline_words(timeline, clip, &count);
    for (size_t index = 0; index < words->count; index++)
        words->items[index].clip.begin =
            begin_of(&words->items[index], &utterance->spoken, times, count);
}

/* Joins a fragment to its neighbour: the one before where there is one. */
static void join_neighbour(struct word_fragments *words, size_t index)
{
    size_t first = index > 0 ? index - 1 : index;
    struct clip clip = words->items[first].clip;
    if (clip.begin < 0)
        clip = words->items[first + 1].clip;
    join(words, words->items[first].begin, words->items[first + 1].end);
    words->items[first].clip = clip;
}

/* True when the fragment ends with a sign that belongs to what comes after it. */
static bool opens(const struct word_fragment *word, const char *written)
{
    static const char signs[] = "«‹“„([{¿¡";
    size_t offset = word->end;
    uint32_t last = unicode_previous(written, &offset);
    for (size_t at = 0; at < sizeof signs - 1;) {
        if (unicode_next(signs, sizeof signs - 1, &at) == last)
            return true;
    }
    return false;
}

/* Signs that are not said belong to the word before, or after if they open something; what begins
 * no later than the word before is said with it. */
static void join_silent(struct word_fragments *words, const char *written)
{
    for (size_t index = 0; index < words->count && words->count > 1;) {
        const struct word_fragment *word = &words->items[index];
        int64_t before = index > 0 ? words->items[index - 1].clip.begin : -1;
        if (word->clip.begin > before) {
            index++;
            continue;
        }
        bool forward = word->clip.begin < 0 && index + 1 < words->count && opens(word, written);
        join_neighbour(words, forward ? index + 1 : index);
        index = index > 0 ? index - 1 : 0;
    }
}

static int64_t end_of(const struct word_fragments *words, size_t index, const struct clip *whole)
{
    return index + 1 < words->count ? words->items[index + 1].clip.begin : whole->end;
}

/* A fragment that is too short takes in the word after it, or goes to the one before at the end. */
static void join_short(struct word_fragments *words, const struct timeline *timeline,
                       const struct clip *whole)
{
    for (size_t index = 0; index < words->count && words->count > 1;) {
        int64_t length = end_of(words, index, whole) - words->items[index].clip.begin;
        if (length * 1000 >= (int64_t)WORD_SHORTEST * timeline->sample_rate) {
            index++;
            continue;
        }
        join_neighbour(words, index + 1 < words->count ? index + 1 : index);
        if (index >= words->count)
            index = words->count - 1;
    }
}

static struct word_fragments cut(struct arena *arena, const struct utterance *utterance,
                                 const struct timeline *timeline, size_t clip)
{
    struct word_fragments words = {0};
    if (utterance->piece_count == 0 || utterance->sentence == NULL)
        return words;
    const struct clip *whole = &timeline->clips[clip];
    words = cut_at_spaces(arena, utterance->written);
    join_what_is_said_together(&words, &utterance->spoken);
    while (join_at_elements(&words, utterance->written, utterance->sentence, 0))
        continue;
    take_times(&words, utterance, timeline, clip);
    if (words.count > 0)
        words.items[0].clip.begin = whole->begin;
    join_silent(&words, utterance->written);
    join_short(&words, timeline, whole);
    while (join_at_elements(&words, utterance->written, utterance->sentence, 0))
        continue;
    for (size_t index = 0; index < words.count; index++) {
        words.items[index].clip.end = end_of(&words, index, whole);
        words.items[index].id = arena_format(arena, "%sw%zu", utterance->id, index + 1);
    }
    return words;
}

const struct word_fragments *word_cut_all(struct arena *arena, const struct script *script,
                                          const struct timeline *timeline, size_t first, size_t end)
{
    struct word_fragments *all = arena_allocate(arena, (end - first) * sizeof *all);
    for (size_t index = first; index < end; index++)
        all[index - first] = cut(arena, &script->utterances[index], timeline, index);
    return all;
}
