#include "speech/en_reading.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <string.h>

static struct spoken_word *last_word(const struct english_reading *reading)
{
    const struct spoken *out = reading->out;
    return out->count > reading->first_word ? &out->words[out->count - 1] : NULL;
}

static bool is_closing(const struct token *token)
{
    return token->sign != 0 && ((token->sign < 0x80 && strchr(".,;:!?)]", (int)token->sign)) ||
                                token->sign == 0x201D || token->sign == 0xBB);
}

/* Words keep to each other as they are written. What is said instead of others keeps only to signs,
 * and signs that close keep to it even over something that is not said. */
static bool is_joined(const struct english_reading *reading, size_t first, enum english_last kind)
{
    if (last_word(reading) == NULL || !tokens_is_joined(&reading->tokens, first))
        return false;
    if (reading->behind != first)
        return kind == ENGLISH_SAID_SIGN && is_closing(tokens_at(&reading->tokens, first));
    return reading->last == ENGLISH_SAID_SIGN || kind == ENGLISH_SAID_SIGN ||
           (reading->last == ENGLISH_SAID_AS_WRITTEN && kind == ENGLISH_SAID_AS_WRITTEN);
}

static struct spoken_word *add(struct english_reading *reading, enum spoken_kind kind,
                               const char *text, size_t length, size_t first, size_t last)
{
    spoken_add(reading->out, kind, text, length, reading->tokens.items[first].begin,
               reading->tokens.items[last].end);
    return last_word(reading);
}

static void finish(struct english_reading *reading, enum english_last kind, size_t last)
{
    reading->last = kind;
    reading->behind = last + 1;
}

void english_say_because(struct english_reading *reading, enum spoken_reason reason,
                         const char *text, size_t first, size_t last)
{
    bool joined = is_joined(reading, first, ENGLISH_SAID_INSTEAD);
    for (text += strspn(text, " "); *text != '\0'; text += strspn(text, " ")) {
        size_t length = strcspn(text, " ");
        struct spoken_word *word = add(reading, SPOKEN_TEXT, text, length, first, last);
        word->joined = joined;
        word->reason = reason;
        joined = false;
        text += length;
    }
    finish(reading, ENGLISH_SAID_INSTEAD, last);
}

void english_say(struct english_reading *reading, const char *text, size_t first, size_t last)
{
    english_say_because(reading, SPOKEN_BY_RULE, text, first, last);
}

void english_say_written(struct english_reading *reading, size_t first, size_t last)
{
    struct buffer text;
    buffer_init(&text);
    for (size_t index = first; index <= last; index++)
        buffer_append_string(&text, tokens_at(&reading->tokens, index)->text);
    bool joined = is_joined(reading, first, ENGLISH_SAID_AS_WRITTEN);
    add(reading, SPOKEN_TEXT, text.data, text.length, first, last)->joined = joined;
    buffer_free(&text);
    finish(reading, ENGLISH_SAID_AS_WRITTEN, last);
}

void english_say_phonemes(struct english_reading *reading, const char *phonemes, size_t first,
                          size_t last)
{
    /* Never joined: the engine leaves out phonemes that stand right behind a bracket. */
    struct spoken_word *word =
        add(reading, SPOKEN_PHONEMES, phonemes, strlen(phonemes), first, last);
    word->reason = SPOKEN_BY_RULE;
    finish(reading, ENGLISH_SAID_INSTEAD, last);
}

void english_say_entry(struct english_reading *reading, const struct lexicon_entry *entry,
                       size_t first, size_t last)
{
    size_t begin = reading->out->count;
    if (entry->kind == SPOKEN_PHONEMES)
        english_say_phonemes(reading, entry->said, first, last);
    else
        english_say(reading, entry->said, first, last);
    for (size_t index = begin; index < reading->out->count; index++) {
        reading->out->words[index].reason = SPOKEN_BY_LEXICON;
        reading->out->words[index].entry = entry;
    }
}

void english_say_sign(struct english_reading *reading, const char *sign, size_t token)
{
    bool joined = is_joined(reading, token, ENGLISH_SAID_SIGN);
    add(reading, SPOKEN_TEXT, sign, strlen(sign), token, token)->joined = joined;
    finish(reading, ENGLISH_SAID_SIGN, token);
}

void english_say_pause(struct english_reading *reading, const char *sign, size_t token)
{
    const struct spoken_word *word = last_word(reading);
    if (word == NULL || (word->kind == SPOKEN_TEXT && strchr(",;:.!?", *word->text) != NULL))
        return;
    add(reading, SPOKEN_TEXT, sign, strlen(sign), token, token)->joined = true;
    finish(reading, ENGLISH_SAID_INSTEAD, token);
}

bool english_cover(struct english_reading *reading, size_t token)
{
    struct spoken_word *word = last_word(reading);
    if (word == NULL)
        return false;
    word->source_end = reading->tokens.items[token].end;
    reading->behind = token + 1;
    return true;
}

const char *english_spell(struct english_reading *reading, long long number, const char *rule_set)
{
    struct buffer words;
    buffer_init(&words);
    unicode_spell_number(&words, number, "en", rule_set);
    const char *copy = arena_copy_bytes(reading->arena, words.data, words.length);
    buffer_free(&words);
    return copy;
}

const char *english_raise_first(struct english_reading *reading, const char *text)
{
    struct buffer title;
    buffer_init(&title);
    unicode_titlecase(&title, text, strlen(text), "en");
    const char *copy = arena_copy_bytes(reading->arena, title.data, title.length);
    buffer_free(&title);
    return copy;
}
