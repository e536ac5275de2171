#include "speech/fr_word.h"

#include "speech/fr_rules.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <string.h>

static bool is_quote(const struct token *token)
{
    return token->sign == '"' || token->sign == 0xAB || token->sign == 0x201C ||
           token->sign == 0x201E || token->sign == 0x2039;
}

/* A word and an apostrophe before another word, which may stand in quotation marks. */
size_t french_read_elision(struct french_reading *reading, size_t index)
{
    const struct token *word = french_token_at(reading, index);
    const struct token *next = french_token_at(reading, index + 2);
    if (!french_is_sign(reading, index + 1, '\'') || !french_is_joined(reading, index + 1))
        return 0;
    bool is_followed = (next->kind == TOKEN_WORD || next->kind == TOKEN_NUMBER || is_quote(next) ||
                        next->sign == 0x20AC) &&
                       next->before == TOKEN_JOINED;
    if (!is_followed)
        return 0;
    bool lower = next->letter_case == TOKEN_UPPER || next->letter_case == TOKEN_MIXED ||
                 is_quote(next) || next->kind == TOKEN_NUMBER || reading->is_shouted;
    const char *text = arena_format(reading->arena, "%s%s", lower ? word->folded : word->text,
                                    french_token_at(reading, index + 1)->text);
    bool with_hyphen = reading->glue == FRENCH_GLUE_HYPHEN;
    if (with_hyphen || reading->glue == FRENCH_GLUE_NONE)
        french_say_instead(reading, text, SPOKEN_AS_WRITTEN, index, index + 1);
    else
        french_say(reading, text, index, index + 1);
    reading->glue = FRENCH_GLUE_ELISION;
    return 2;
}

/* A raised digit behind a word calls a note, which is not read out. */
size_t french_read_note_call(struct french_reading *reading, size_t index)
{
    const struct token *before = french_token_at(reading, index - 1);
    if (!french_is_joined(reading, index) || before->kind == TOKEN_NUMBER ||
        reading->out->count == reading->first_word)
        return 0;
    french_cover(reading, index);
    return 1;
}

static const char *without_accent(const char *text)
{
    static const char *const EXCHANGES[][2] = {{"É", "E"}, {"È", "E"}, {"Ê", "E"}, {"Ç", "C"},
                                               {"Ô", "O"}, {"Î", "I"}, {"Ù", "U"}};
    for (size_t index = 0; index < sizeof EXCHANGES / sizeof *EXCHANGES; index++) {
        if (strcmp(EXCHANGES[index][0], text) == 0)
            return EXCHANGES[index][1];
    }
    return text;
}

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text);
    size_t size = strlen(end);
    return length > size && strcmp(text + length - size, end) == 0;
}

const char *french_without_english(struct french_reading *reading, const char *text)
{
    size_t length = strlen(text);
    bool ends_with_y = length > 3 && text[length - 1] == 'y' &&
                       strchr("bcdfghjklmnpqrstvz", text[length - 2]) != NULL;
    bool ends_with_ing = length > 4 && ends_with(text, "ing") && !ends_with(text, "oing") &&
                         !ends_with(text, "aing") && !ends_with(text, "eing");
    bool has_th = strcasestr(text, "th") != NULL && strstr(text, "tth") == NULL;
    if (!ends_with_y && !has_th && !ends_with_ing)
        return text;
    struct buffer word;
    buffer_init(&word);
    for (size_t at = 0; at < length; at++) {
        bool is_silent = at > 0 && text[at] == 'h' && (text[at - 1] | 0x20) == 't';
        bool is_last_y = at + 1 == length && ends_with_y;
        if (!is_silent)
            buffer_append_byte(&word, is_last_y ? 'i' : text[at]);
    }
    if (ends_with_ing) {
        buffer_truncate(&word, word.length - strlen("g"));
        buffer_append_string(&word, "egue");
    }
    const char *copy = arena_copy_bytes(reading->arena, word.data, word.length);
    buffer_free(&word);
    return copy;
}

/* A word of the lists with « -ing » is said wrong too. */
static const char *respelled(struct french_reading *reading, const struct token *token)
{
    bool is_plain = token->letter_case == TOKEN_TITLE || token->letter_case == TOKEN_LOWER;
    bool is_known = french_word_is_known(reading, token->folded) && !ends_with(token->text, "ing");
    return is_plain && !is_known ? french_without_english(reading, token->text) : token->text;
}

size_t french_read_word(struct french_reading *reading, size_t index)
{
    const struct token *word = french_token_at(reading, index);
    const char *text =
        french_is_capital(reading, index) ? without_accent(word->text) : respelled(reading, word);
    const struct lexicon_entry *entry = french_find_entry(reading, word->text, word->folded);
    bool is_spelled = entry == NULL && strcmp(text, word->text) != 0;
    if (entry != NULL)
        french_say_entry(reading, entry, index, index);
    else
        french_say_instead(reading, text, is_spelled ? SPOKEN_BY_SPELLING : SPOKEN_AS_WRITTEN,
                           index, index);
    return 1;
}
