/* Words: those that a lexicon has, and those that are said as they are written. */
#include "speech/en_rules.h"
#include "speech/en_unit.h"
#include "speech/token_entry.h"

#include <string.h>

static size_t read_with(struct english_reading *reading, const struct lexicon *lexicon,
                        size_t index, size_t least)
{
    size_t count = 0;
    const struct lexicon_entry *entry =
        tokens_find_entry(&reading->tokens, lexicon, index, least, &count);
    if (entry != NULL)
        english_say_entry(reading, entry, index, index + count - 1);
    return count;
}

size_t english_read_issue_lexicon(struct english_reading *reading, size_t index)
{
    return read_with(reading, reading->issue_lexicon, index, 1);
}

size_t english_read_lexicon_group(struct english_reading *reading, size_t index)
{
    return read_with(reading, reading->english->lexicon, index, 2);
}

size_t english_read_lexicon(struct english_reading *reading, size_t index)
{
    return read_with(reading, reading->english->lexicon, index, 1);
}

/* « don’t », « O'Neill », « o'clock »: one word, whose parts are no abbreviations; but « NATO’s »
 * is an acronym. */
size_t english_read_contraction(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *first = tokens_at(tokens, index);
    size_t end = index + 1;
    while (tokens_is_sign(tokens, end, '\'') && tokens_is_joined(tokens, end) &&
           tokens_is_joined(tokens, end + 1) && tokens_at(tokens, end + 1)->kind == TOKEN_WORD)
        end += 2;
    bool is_upper = first->letters > 1 && first->letter_case == TOKEN_UPPER;
    if (end == index + 1 || (is_upper && !reading->is_shouted))
        return 0;
    if (is_upper) {
        const char *text = "";
        for (size_t at = index; at < end; at++)
            text = arena_format(reading->arena, "%s%s", text, tokens_at(tokens, at)->folded);
        english_say(reading, text, index, end - 1);
    } else {
        english_say_written(reading, index, end - 1);
    }
    return end - index;
}

/* What a raised number behind a number or a letter says: "squared", "to the power of 6"; NULL where
 * it is no power. */
static const char *power_words(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    const char *text = tokens_at(tokens, index)->text;
    bool is_negative = tokens_is_sign(tokens, index - 1, 0x207B); /* « ⁻ », not said by itself */
    const struct token *base = tokens_at(tokens, index - 1 - is_negative);
    bool is_number = base->kind == TOKEN_NUMBER && base->letters < 4;
    bool is_letter = base->kind == TOKEN_WORD && base->letters == 1;
    if (is_negative)
        return is_number ? arena_format(reading->arena, "to the power of minus %s", text) : NULL;
    if ((is_number || is_letter) && strcmp(text, "2") == 0)
        return "squared";
    if ((is_number || is_letter) && strcmp(text, "3") == 0)
        return "cubed";
    return is_number && *text != '1' ? arena_format(reading->arena, "to the power of %s", text)
                                     : NULL;
}

/* « 10² », « x³ », « 6×10⁻³ g » are powers; a raised digit behind a word calls a note, which is not
 * read out. */
size_t english_read_raised(struct english_reading *reading, size_t index)
{
    struct english_unit unit;
    if (!tokens_is_joined(&reading->tokens, index))
        return 0;
    const char *words = power_words(reading, index);
    if (words == NULL)
        return english_cover(reading, index);
    english_say(reading, words, index, index);
    if (!english_unit_parse(reading, index + 1, &unit))
        return 1;
    english_say(reading, unit.plural, index + 1, index + unit.tokens);
    return 1 + unit.tokens;
}

size_t english_read_word(struct english_reading *reading, size_t index)
{
    english_say_written(reading, index, index);
    return 1;
}
