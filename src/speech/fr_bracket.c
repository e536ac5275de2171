/* Brackets that hold no words of their own: « (...) », « [] », « tarifs(1) », « (re)donner ». */
#include "speech/fr_number.h"
#include "speech/fr_rules.h"
#include "speech/fr_word.h"

static bool is_closing(const struct french_reading *reading, size_t index)
{
    return french_is_sign(reading, index, ')') || french_is_sign(reading, index, ']');
}

/* « (...) », « […] », « () »: an omission; returns the tokens. */
static size_t read_omission(const struct french_reading *reading, size_t index)
{
    size_t last = index + 1;
    while (french_is_sign(reading, last, '.') || french_is_sign(reading, last, 0x2026))
        last++;
    return is_closing(reading, last) ? last + 1 - index : 0;
}

/* « tarifs(1) », « tarifs(²) », « (*) »: the call of a note, which is not read out. */
static size_t read_note_call(struct french_reading *reading, size_t index)
{
    enum { MOST_NOTES = 20 };
    const struct token *before = french_token_at(reading, index - 1);
    const struct token *inner = french_token_at(reading, index + 1);
    size_t last = index + 1;
    if (inner->kind == TOKEN_RAISED || french_is_sign(reading, last, '*')) {
        while (french_is_sign(reading, last + 1, '*'))
            last++;
    } else if (inner->kind != TOKEN_NUMBER || before->kind != TOKEN_WORD ||
               !french_is_joined(reading, index) || *inner->text == '0' ||
               french_number_value(reading, last) > MOST_NOTES ||
               french_number_value(reading, last) < 0) {
        return 0;
    }
    const struct token *behind = french_token_at(reading, last + 2);
    bool is_star = french_is_sign(reading, last, '*');
    if (!is_closing(reading, last + 1) || (before->kind == TOKEN_EDGE && !is_star) ||
        (behind->before == TOKEN_JOINED && behind->kind != TOKEN_SIGN &&
         behind->kind != TOKEN_EDGE))
        return 0;
    french_cover(reading, last + 1);
    return last + 2 - index;
}

/* « (re)donner », « (dé)construire »: read as one word. */
static size_t read_prefix(struct french_reading *reading, size_t index)
{
    enum { MOST_LETTERS = 6 };
    const struct token *prefix = french_token_at(reading, index + 1);
    const struct token *word = french_token_at(reading, index + 3);
    bool is_prefix = prefix->kind == TOKEN_WORD && prefix->before == TOKEN_JOINED &&
                     prefix->letters <= MOST_LETTERS && french_is_sign(reading, index + 2, ')') &&
                     french_is_joined(reading, index + 2) && word->kind == TOKEN_WORD &&
                     word->before == TOKEN_JOINED && word->letter_case == TOKEN_LOWER;
    if (!is_prefix ||
        (french_is_joined(reading, index) && !french_is_sign(reading, index - 1, '\'')))
        return 0;
    french_say_word(reading, arena_format(reading->arena, "%s%s", prefix->text, word->text),
                    arena_format(reading->arena, "%s%s", prefix->folded, word->folded), index,
                    index + 3);
    return 4;
}

size_t french_read_bracket(struct french_reading *reading, size_t index)
{
    if (!french_is_sign(reading, index, '(') && !french_is_sign(reading, index, '['))
        return 0;
    size_t count = read_omission(reading, index);
    if (count == 0)
        count = read_note_call(reading, index);
    return count > 0 ? count : read_prefix(reading, index);
}
