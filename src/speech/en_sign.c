/* Signs: punctuation is kept, since the engine pauses at it; others have a name or are not said. */
#include "speech/en_grammar.h"
#include "speech/en_rules.h"

#include "base/unicode.h"
#include "speech/mark.h"

#include <string.h>

struct named_sign {
    uint32_t sign;
    const char *name; /* "" is not said; "," is a pause */
};

static const struct named_sign NAMES[] = {
    {'&', "and"},
    {'%', "percent"},
    {0x2030, "per thousand"},
    {0xA7, "section"},
    {0xB6, "paragraph"},
    {0x2116, "number"},
    {'=', "equals"},
    {'+', "plus"},
    {0xB1, "plus or minus"},
    {0x2212, "minus"},
    {0xD7, "times"},
    {0xF7, "divided by"},
    {0x2260, "is not equal to"},
    {0x2248, "about"},
    {0x2264, "less than or equal to"},
    {0x2265, "greater than or equal to"},
    {'<', "less than"},
    {'>', "greater than"},
    {0x221E, "infinity"},
    {0x221A, "the square root of"},
    {0xB0, "degrees"},
    {0x2103, "degrees Celsius"},
    {0x20AC, "euros"},
    {'$', "dollars"},
    {0xA3, "pounds"},
    {0xA5, "yen"},
    {'@', "at"},
    {'#', "hash"},
    {'|', ","},
    {0x2192, ","},
    {0x21D2, ","},
    {0x2190, ","},
    {0x2194, ","},
    {0x27A1, ","},
    {0xA9, ""},
    {0xAE, ""},
    {0x2122, ""},
    {0x2120, ""},
    {0x2022, ""},
    {0x25CF, ""},
    {0x25AA, ""},
    {0x25A0, ""},
    {0x25A1, ""},
    {0x25BA, ""},
    {0x25B6, ""},
    {0x2023, ""},
    {0x25E6, ""},
    {0x2043, ""},
    {0x2605, ""},
    {0x2610, ""},
    {0x2611, ""},
    {0x2713, ""},
    {0x2714, ""},
    {0x27A4, ""},
    {'*', ""},
    {0x2020, ""},
    {0x2021, ""},
    {'_', ""},
    {'^', ""},
    {'\\', ""},
    {'~', ""},
    {'{', ""},
    {'}', ""},
    {0xB7, ""},
    {0x207B, ""},
    {0xFFFD, ""},
};

static const char *name_of(uint32_t sign)
{
    for (size_t index = 0; index < sizeof NAMES / sizeof *NAMES; index++) {
        if (NAMES[index].sign == sign)
            return NAMES[index].name;
    }
    return NULL;
}

/* A number stands right behind the sign, or a currency with one. */
static bool is_before_number(const struct tokens *tokens, size_t index)
{
    const struct token *next = tokens_at(tokens, index + 1);
    bool is_currency = next->sign == 0x20AC || next->sign == '$' || next->sign == 0xA3;
    return next->before == TOKEN_JOINED &&
           (next->kind == TOKEN_NUMBER ||
            (is_currency && tokens_at(tokens, index + 2)->kind == TOKEN_NUMBER));
}

/* « x < 3 », « p<0.05 »; not « <name> », whose signs are brackets. */
static bool is_comparison(const struct tokens *tokens, size_t index)
{
    bool is_apart = !tokens_is_joined(tokens, index) && !tokens_is_joined(tokens, index + 1);
    return is_apart || tokens_at(tokens, index + 1)->kind == TOKEN_NUMBER;
}

/* The name that what stands around gives to a sign; NULL: the usual. */
static const char *name_here(const struct tokens *tokens, size_t index)
{
    const struct token *token = tokens_at(tokens, index);
    bool opens = !tokens_is_joined(tokens, index) || tokens_is_sign(tokens, index - 1, '(');
    switch (token->sign) {
    case '-':
    case 0x2013:
        return opens && is_before_number(tokens, index) ? "minus" : NULL;
    case '~':
        return tokens_at(tokens, index + 1)->kind == TOKEN_NUMBER ? "about" : NULL;
    case '#':
        return is_before_number(tokens, index) ? "number" : NULL;
    case '<':
    case '>':
        return is_comparison(tokens, index) ? NULL : "";
    case '=':
        return tokens_is_sign(tokens, index - 1, '=') || tokens_is_sign(tokens, index + 1, '=')
                   ? ""
                   : NULL;
    case 0xA7:
        return tokens_is_sign(tokens, index + 1, 0xA7) ? "" : NULL;
    case '*':
        return tokens_at(tokens, index - 1)->kind == TOKEN_NUMBER &&
                       tokens_at(tokens, index + 1)->kind == TOKEN_NUMBER
                   ? "times"
                   : NULL;
    default:
        return NULL;
    }
}

/* « Wifi ✓ », « ↓ 3% ». */
static size_t read_mark(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    enum mark mark = mark_said(tokens, index);
    if (mark_of(tokens_at(tokens, index)->sign) == MARK_NONE ||
        unicode_is_pictograph(tokens_at(tokens, index)->sign))
        return 0;
    if (mark == MARK_NONE) {
        if (!tokens_is_first(tokens, index) && !tokens_is_pause(tokens, index + 1))
            english_say_pause(reading, ",", index);
        return 1;
    }
    if (index > 0 && !tokens_is_pause(tokens, index - 1))
        english_say_pause(reading, ",", index);
    english_say(reading, mark_name(mark, "en"), index, index);
    if (!tokens_is_pause(tokens, index + 1) && tokens_at(tokens, index + 1)->kind != TOKEN_NUMBER)
        english_say_pause(reading, ",", index);
    return 1;
}

/* « (...) » and « […] », an omission. */
static size_t skip_omission(const struct tokens *tokens, size_t index)
{
    size_t last = index + 1;
    while (tokens_is_sign(tokens, last, '.') || tokens_is_sign(tokens, last, 0x2026))
        last++;
    bool closed = tokens_is_sign(tokens, last, ')') || tokens_is_sign(tokens, last, ']');
    return closed ? last + 1 - index : 0;
}

/* « 20 euros/hectare ». */
static bool is_per(const struct tokens *tokens, size_t index)
{
    return tokens_at(tokens, index - 2)->kind == TOKEN_NUMBER &&
           english_is_plural_noun(tokens, index - 1) &&
           tokens_at(tokens, index + 1)->letter_case == TOKEN_LOWER;
}

/* « and/or » needs no pause, « his/her » does. */
static size_t read_slash(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    bool is_and_or =
        tokens_is_word(tokens, index - 1, "and") && tokens_is_word(tokens, index + 1, "or");
    bool is_between_numbers = tokens_at(tokens, index - 1)->kind == TOKEN_NUMBER &&
                              tokens_at(tokens, index + 1)->kind == TOKEN_NUMBER;
    if (is_between_numbers || is_per(tokens, index))
        english_say(reading, is_between_numbers ? "slash" : "per", index, index);
    else if (!is_and_or && !tokens_is_pause(tokens, index + 1) && !tokens_is_first(tokens, index))
        english_say_pause(reading, ",", index);
    return 1;
}

/* An apostrophe or a single quotation mark, of the form that is written: the token has but one. */
static size_t keep_quote(struct english_reading *reading, size_t index)
{
    const struct token *token = tokens_at(&reading->tokens, index);
    bool is_open = token->end - token->begin == strlen("‘") &&
                   memcmp(reading->written + token->begin, "‘", strlen("‘")) == 0;
    english_say_sign(reading, is_open ? "‘" : token->text, index);
    return 1;
}

size_t english_read_sign(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index);
    if (token->sign == '\'')
        return keep_quote(reading, index);
    if (token->sign == '/')
        return read_slash(reading, index);
    if ((token->sign == '[' || token->sign == ']') &&
        tokens_is_sign(tokens, index + 1, token->sign))
        return 1; /* brackets in pairs are the engine's own marks of phonemes */
    size_t omission = token->sign == '(' || token->sign == '[' ? skip_omission(tokens, index) : 0;
    if (omission > 0)
        return omission;
    if (read_mark(reading, index) > 0)
        return 1;
    const char *name = name_here(tokens, index);
    bool is_dash = token->sign == '-' || token->sign == 0x2013 || token->sign == 0x2014;
    if (name == NULL && is_dash && tokens_is_first(tokens, index))
        return 1;
    if (name == NULL)
        name = name_of(token->sign);
    if (name == NULL)
        english_say_sign(reading, token->text, index);
    else if (strcmp(name, ",") == 0)
        english_say_pause(reading, name, index);
    else if (*name != '\0')
        english_say(reading, name, index, index);
    return 1;
}

/* « 2 x 3 m ». */
size_t english_read_by(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    if (!tokens_is_word(tokens, index, "x") || tokens_at(tokens, index - 1)->kind != TOKEN_NUMBER ||
        tokens_at(tokens, index + 1)->kind != TOKEN_NUMBER)
        return 0;
    english_say(reading, "by", index, index);
    return 1;
}
