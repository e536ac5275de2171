/* Fractions: « ½ », « 2¾ », « 3/4 », « 8/10 ». */
#include "speech/en_number.h"
#include "speech/en_rules.h"
#include "speech/en_unit.h"

#include <string.h>

struct fraction {
    uint32_t sign;
    int over, under;
};

static const struct fraction SIGNS[] = {
    {0xBC, 1, 4},   {0xBD, 1, 2},   {0xBE, 3, 4},   {0x2150, 1, 7}, {0x2151, 1, 9}, {0x2153, 1, 3},
    {0x2154, 2, 3}, {0x2155, 1, 5}, {0x2156, 2, 5}, {0x2157, 3, 5}, {0x2158, 4, 5}, {0x2159, 1, 6},
    {0x215A, 5, 6}, {0x215B, 1, 8}, {0x215C, 3, 8}, {0x215D, 5, 8}, {0x215E, 7, 8},
};

static const struct fraction *sign_at(const struct tokens *tokens, size_t index)
{
    uint32_t sign = tokens_at(tokens, index)->sign;
    for (size_t at = 0; at < sizeof SIGNS / sizeof *SIGNS; at++) {
        if (SIGNS[at].sign == sign)
            return &SIGNS[at];
    }
    return NULL;
}

/* "a half", "three quarters". */
static const char *fraction_words(struct english_reading *reading, long over, long under)
{
    const char *name = under == 2   ? "half"
                       : under == 4 ? "quarter"
                                    : english_ordinal(reading, under);
    if (over == 1)
        return arena_format(reading->arena, "%s %s", *name == 'e' ? "an" : "a", name);
    return arena_format(reading->arena, "%s %ss",
                        english_spell(reading, over, "%spellout-cardinal"), name);
}

/* Says the fraction and the unit behind it: "half a kilometre", "2 and a half kilometres". */
static size_t say(struct english_reading *reading, const char *whole, const char *words,
                  size_t index, size_t behind)
{
    struct english_unit unit;
    const char *text =
        *whole == '\0' ? words : arena_format(reading->arena, "%s and %s", whole, words);
    if (!english_unit_parse(reading, behind, &unit)) {
        english_say(reading, text, index, behind - 1);
        return behind - index;
    }
    bool has_vowel = strchr("aeio", *unit.singular) != NULL || strcmp(unit.singular, "hour") == 0;
    bool is_half = strcmp(words, "a half") == 0;
    if (*whole != '\0' || strcmp(unit.singular, "percent") == 0 || unit.is_money)
        text = arena_format(reading->arena, "%s %s", text, unit.plural);
    else
        text = arena_format(reading->arena, "%s%s %s %s", is_half ? "half" : words,
                            is_half ? "" : " of", has_vowel ? "an" : "a", unit.singular);
    english_say(reading, text, index, behind + unit.tokens - 1);
    return behind + unit.tokens - index;
}

static bool is_digit_between(const struct english_reading *reading, size_t index, long least,
                             long most)
{
    long value = english_number_value(reading, index);
    return value >= least && value <= most && tokens_at(&reading->tokens, index)->letters < 4;
}

/* « 3/4 » at the token: a slash with nothing around it, and no other behind. */
static bool has_slash(const struct tokens *tokens, size_t index)
{
    return tokens_at(tokens, index)->kind == TOKEN_NUMBER &&
           english_is_link(tokens, index + 1, '/') && !tokens_is_sign(tokens, index + 3, '/') &&
           !tokens_is_sign(tokens, index - 1, '/');
}

static bool is_proper(const struct english_reading *reading, size_t index)
{
    return has_slash(&reading->tokens, index) && is_digit_between(reading, index + 2, 2, 9) &&
           is_digit_between(reading, index, 1, english_number_value(reading, index + 2) - 1);
}

static const char *slash_words(struct english_reading *reading, size_t index)
{
    return fraction_words(reading, english_number_value(reading, index),
                          english_number_value(reading, index + 2));
}

/* « 24/7 » and « 9/11 » are names; « 8/10 » is a mark. */
static size_t read_slash(struct english_reading *reading, size_t index)
{
    if (is_proper(reading, index))
        return say(reading, "", slash_words(reading, index), index, index + 3);
    if (!has_slash(&reading->tokens, index))
        return 0;
    long over = english_number_value(reading, index);
    long under = english_number_value(reading, index + 2);
    bool is_name = (over == 24 && under == 7) || (over == 9 && under == 11);
    bool is_mark = (under == 10 || under == 20 || under == 100) && over <= under && over >= 0;
    if (!is_name && !is_mark)
        return 0;
    english_say(reading,
                arena_format(reading->arena, is_mark ? "%ld out of %ld" : "%ld %ld", over, under),
                index, index + 2);
    return 3;
}

size_t english_read_fraction(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    const struct fraction *sign = sign_at(tokens, index);
    if (sign != NULL)
        return say(reading, "", fraction_words(reading, sign->over, sign->under), index, index + 1);
    if (tokens_at(tokens, index)->kind != TOKEN_NUMBER)
        return 0;
    const char *whole = tokens_at(tokens, index)->text;
    sign = sign_at(tokens, index + 1);
    if (sign != NULL)
        return say(reading, whole, fraction_words(reading, sign->over, sign->under), index,
                   index + 2);
    if (is_proper(reading, index + 1) && !tokens_is_joined(tokens, index + 1))
        return say(reading, whole, slash_words(reading, index + 1), index, index + 4);
    return read_slash(reading, index);
}
