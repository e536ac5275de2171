#include "explain.h"

#include "base/file.h"
#include "base/memory.h"
#include "base/unicode.h"

#include <stdlib.h>
#include <string.h>

/* The text of a unit, cut into what stands before the first utterance, a line each, and the
 * utterances, each with its words. */
struct unit_text {
    char *copy;
    char **parts;
    size_t head_count;
    size_t count;
};

static bool begins_with(const char *line, const char *word)
{
    size_t length = strlen(word);
    return strncmp(line, word, length) == 0 && line[length] == ' ';
}

static struct unit_text cut_text(const char *text)
{
    struct unit_text cut = {.copy = memory_copy_string(text)};
    size_t capacity = 0;
    bool in_head = true;
    for (char *rest = cut.copy, *line; (line = strsep(&rest, "\n")) != NULL && *line != '\0';) {
        bool begins = begins_with(line, "utterance");
        in_head = in_head && !begins;
        if (!begins && !in_head) {
            line[-1] = '\n'; /* joins it to the line before */
            continue;
        }
        if (cut.count == capacity) {
            capacity = capacity == 0 ? 64 : 2 * capacity;
            cut.parts = memory_resize(cut.parts, capacity * sizeof *cut.parts);
        }
        cut.parts[cut.count++] = line;
        cut.head_count += in_head;
    }
    return cut;
}

static void free_text(struct unit_text *text)
{
    free(text->parts);
    free(text->copy);
}

/* True when the lines of the heads that begin with the word are not the same. */
static bool head_differs(const struct unit_text *old, const struct unit_text *new, const char *word)
{
    size_t one = 0;
    size_t other = 0;
    for (;;) {
        while (one < old->head_count && !begins_with(old->parts[one], word))
            one++;
        while (other < new->head_count && !begins_with(new->parts[other], word))
            other++;
        bool old_ends = one == old->head_count;
        bool new_ends = other == new->head_count;
        if (old_ends || new_ends)
            return old_ends != new_ends;
        if (strcmp(old->parts[one++], new->parts[other++]) != 0)
            return true;
    }
}

/* True when a dictionary that both need is another: a new language has one of its own. */
static bool dictionary_differs(const struct unit_text *old, const struct unit_text *new)
{
    for (size_t one = 0; one < old->head_count; one++) {
        const char *line = old->parts[one];
        const char *digest = begins_with(line, "dictionary") ? strrchr(line, ' ') : NULL;
        for (size_t other = 0; digest != NULL && other < new->head_count; other++) {
            size_t length = (size_t)(digest - line) + 1;
            if (strncmp(line, new->parts[other], length) == 0 &&
                strcmp(digest + 1, new->parts[other] + length) != 0)
                return true;
        }
    }
    return false;
}

static bool is_recorded(const struct unit_text *text)
{
    for (size_t index = 0; index < text->head_count; index++) {
        if (begins_with(text->parts[index], "recording"))
            return true;
    }
    return false;
}

/* The words of an utterance in one line, cut short. */
static void append_words(const char *part, struct buffer *out)
{
    enum { MOST = 60 };
    size_t begin = out->length;
    for (const char *line = strchr(part, '\n'); line != NULL; line = strchr(line, '\n')) {
        line++;
        const char *word = strchr(line + 3, ' ') + 1;
        if (out->length > begin && line[1] != '+')
            buffer_append_byte(out, ' ');
        buffer_append(out, word, strcspn(word, "\n"));
    }
    size_t end = begin;
    for (size_t next = begin; next < out->length && next - begin < MOST;) {
        end = next;
        (void)unicode_next(out->data, out->length, &next);
    }
    if (out->length - begin > MOST) {
        buffer_truncate(out, end);
        buffer_append_string(out, "…");
    }
}

static void add_reason(struct buffer *reasons, const char *reason)
{
    buffer_append_string(reasons, reasons->length > 0 ? "; " : "");
    buffer_append_string(reasons, reason);
}

/* What is said by an utterance, without how. */
static const char *words_of(const char *part)
{
    const char *words = strchr(part, '\n');
    return words != NULL ? words : "";
}

static int compare_words(const void *one, const void *other)
{
    return strcmp(words_of(*(char *const *)one), words_of(*(char *const *)other));
}

/* The utterances in the order of their words. Free it with free(). */
static char **sort_utterances(const struct unit_text *text)
{
    size_t count = text->count - text->head_count;
    char **sorted = memory_allocate((count + 1) * sizeof *sorted);
    if (count > 0) {
        memcpy(sorted, text->parts + text->head_count, count * sizeof *sorted);
        qsort(sorted, count, sizeof *sorted, compare_words);
    }
    return sorted;
}

/* How many utterances of the one have words that no utterance of the other has; `*first` receives
 * the number of the first of them. */
static size_t count_others(const struct unit_text *one, const struct unit_text *other,
                           size_t *first)
{
    size_t others = 0;
    size_t count = other->count - other->head_count;
    char **sorted = sort_utterances(other);
    for (size_t index = one->head_count; index < one->count; index++) {
        if (bsearch(&one->parts[index], sorted, count, sizeof *sorted, compare_words) != NULL)
            continue;
        if (others++ == 0)
            *first = index - one->head_count;
    }
    free(sorted);
    return others;
}

static bool has_same_utterances(const struct unit_text *old, const struct unit_text *new)
{
    size_t count = old->count - old->head_count;
    bool same = count == new->count - new->head_count;
    for (size_t index = 0; index < count && same; index++)
        same =
            strcmp(old->parts[old->head_count + index], new->parts[new->head_count + index]) == 0;
    return same;
}

static void compare_utterances(const struct unit_text *old, const struct unit_text *new,
                               const struct script *script, struct buffer *reasons)
{
    size_t first = 0;
    size_t first_removed = 0;
    size_t added = count_others(new, old, &first);
    size_t removed = count_others(old, new, &first_removed);
    size_t most = removed > added ? removed : added;
    if (most == 0 && !has_same_utterances(old, new))
        add_reason(reasons, "sentences in another order, or otherwise joined or divided");
    if (most == 0)
        return;
    add_reason(reasons, "");
    buffer_format(reasons, "%zu sentence%s %s", most, most == 1 ? "" : "s",
                  removed == 0 ? "added"
                  : added == 0 ? "removed"
                               : "changed");
    if (added == 0)
        return;
    struct place place = script->utterances[first].place;
    if (place.file != NULL)
        buffer_format(reasons, ", %s:%d:%d", place.file, place.line, place.column);
    buffer_append_string(reasons, ": ");
    append_words(new->parts[new->head_count + first], reasons);
}

static void compare_texts(const char *old_text, const char *new_text, const struct script *script,
                          struct buffer *reasons)
{
    static const struct {
        const char *word;
        const char *reason;
    } heads[] = {{"code", "crieur narrates otherwise"},
                 {"engine", "another espeak-ng"},
                 {"encoder", "other settings of the MP3"},
                 {"language", "another voice"},
                 {"voice", "the voice was changed"},
                 {"speaks", "the voices for other languages were changed"},
                 {"pauses", "the pauses were changed"},
                 {"recording", "another recording"}};
    struct unit_text old = cut_text(old_text);
    struct unit_text new = cut_text(new_text);
    bool was_recorded = is_recorded(&old);
    if (was_recorded != is_recorded(&new)) {
        add_reason(reasons, was_recorded ? "spoken, no recording any more"
                                         : "a recording, not spoken any more");
        goto end;
    }
    for (size_t index = 0; index < sizeof heads / sizeof *heads; index++) {
        if (head_differs(&old, &new, heads[index].word))
            add_reason(reasons, heads[index].reason);
    }
    if (dictionary_differs(&old, &new))
        add_reason(reasons, "another dictionary of espeak-ng");
    compare_utterances(&old, &new, script, reasons);
end:
    free_text(&old);
    free_text(&new);
}

static void explain_change(const struct narration *narration, const struct narration_track *track,
                           const char *old_key, struct buffer *out)
{
    if (strcmp(old_key, track->key) == 0) {
        buffer_append_string(out, "its narration is not in the cache");
        return;
    }
    struct arena *arena = arena_create();
    struct failure failure = {0};
    struct cache_entry old;
    struct buffer reasons;
    struct buffer old_text;
    struct buffer new_text;
    buffer_init(&reasons);
    buffer_init(&old_text);
    buffer_init(&new_text);
    /* What was planned only is known by its description. */
    bool has_old = cache_find(narration->folder, old_key, arena, &old)
                       ? cache_read_text(&old, &old_text, &failure)
                       : file_read(arena_format(arena, "%s/units/%s", narration->folder, old_key),
                                   &old_text, &failure);
    if (has_old && file_read(file_join(arena, narration->units, track->key), &new_text, &failure))
        compare_texts(old_text.data, new_text.data, track->script, &reasons);
    else
        add_reason(&reasons, "changed, and what it was is not in the cache any more");
    buffer_append(out, reasons.data, reasons.length);
    failure_clear(&failure);
    buffer_free(&reasons);
    buffer_free(&old_text);
    buffer_free(&new_text);
    arena_destroy(arena);
}

static void explain_track(const struct narration *narration, const struct narration_track *track,
                          const char *old_key, const char *planned_key, struct buffer *out)
{
    if (track->is_made) {
        buffer_append_string(out, "in the cache");
    } else if (narration->masters != NULL) {
        buffer_append_string(out, "made: masters are made each time");
    } else if (old_key != NULL) {
        buffer_append_string(out, "made again: ");
        explain_change(narration, track, old_key, out);
    } else if (planned_key != NULL) {
        buffer_append_string(out, "made, though it was planned: ");
        explain_change(narration, track, planned_key, out);
    } else {
        buffer_append_string(out, "made: no build before had it here");
    }
}

void explain_tracks(const struct narration *narration, const struct record *last_build,
                    const struct record *last_plan, FILE *stream)
{
    for (size_t index = 0; index < narration->count; index++) {
        const struct narration_track *track = &narration->tracks[index];
        const char *name = track->script->name;
        struct buffer text;
        buffer_init(&text);
        explain_track(narration, track, record_key(last_build, name), record_key(last_plan, name),
                      &text);
        fprintf(stream, "%s: %s\n", name, text.data);
        buffer_free(&text);
    }
}
