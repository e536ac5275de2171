/* Years, in pairs of digits; spans of years; decades. */
#include "speech/en_year.h"

#include "speech/en_calendar.h"
#include "speech/en_grammar.h"
#include "speech/en_number.h"
#include "speech/en_rules.h"
#include "speech/en_unit.h"

#include <string.h>

const char *english_year(struct english_reading *reading, long year)
{
    return english_spell(reading, year, "%spellout-numbering-year");
}

/* Words that go before years more often than before quantities. */
static bool is_cue(const struct tokens *tokens, size_t index)
{
    static const char *const CUES[] = {"in",     "since",  "until",  "till",   "by",   "during",
                                       "before", "after",  "year",   "early",  "late", "mid",
                                       "spring", "summer", "autumn", "winter", "fall", "circa",
                                       "c",      "ca",     "around", NULL};
    return tokens_is_one_of(tokens, index, CUES) || english_month_at(tokens, index).number > 0;
}

/* Words that go before quantities. */
static bool is_count_cue(const struct tokens *tokens, size_t index)
{
    static const char *const CUES[] = {
        "over",  "nearly", "almost", "some",          "than",   "roughly", "about",  "exactly",
        "only",  "least",  "most",   "approximately", "no",     "nos",     "number", "page",
        "pages", "p",      "pp",     "room",          "approx", "worth",   "just",   NULL};
    return tokens_is_one_of(tokens, index, CUES);
}

/* A token of four digits that is no part of a longer number. */
static bool has_form(const struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    struct english_number number;
    const struct token *next = tokens_at(tokens, index + 1);
    bool is_part = next->kind == TOKEN_WORD && next->before == TOKEN_JOINED;
    return tokens_at(tokens, index)->letters == 4 && !is_part &&
           english_number_parse(reading, index, &number) && number.tokens == 1;
}

/* True when the number at `index`, with what ends before `behind`, is a year. */
static bool is_year(const struct english_reading *reading, size_t index, size_t behind)
{
    const struct tokens *tokens = &reading->tokens;
    long value = english_number_value(reading, index);
    struct english_unit unit;
    if (!has_form(reading, index) || value < 1010 || value > 2199 ||
        is_count_cue(tokens, index - 1 - tokens_is_sign(tokens, index - 1, '.')) ||
        english_unit_parse(reading, behind, &unit))
        return false;
    bool is_expected = is_cue(tokens, index - 1);
    if (english_is_plural_noun(tokens, behind))
        return value % 100 != 0 && (is_expected || english_is_determiner(tokens, index - 1) ||
                                    tokens_is_first(tokens, index));
    bool is_alone = tokens_is_sign(tokens, index - 1, '(') && tokens_is_sign(tokens, behind, ')');
    return value >= 1500 || is_expected || is_alone;
}

/* « 2020-2026 », « 2020–21 », « 2024/25 »: the value of the second year, or 0. */
static long second_year(const struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *sign = tokens_at(tokens, index + 1);
    const struct token *second = tokens_at(tokens, index + 2);
    bool is_close = sign->before == TOKEN_JOINED && second->before == TOKEN_JOINED;
    bool is_link = ((sign->sign == '-' || sign->sign == '/') && is_close) || sign->sign == 0x2013 ||
                   (sign->sign == 0x2014 && is_close);
    if (!is_link || second->kind != TOKEN_NUMBER ||
        (second->letters != 4 && !(second->letters == 2 && is_close)) ||
        tokens_is_sign(tokens, index + 3, sign->sign))
        return 0;
    long first = english_number_value(reading, index);
    long value = english_number_value(reading, index + 2);
    if (second->letters == 2)
        value += value > first % 100 ? first / 100 * 100 : (first / 100 + 1) * 100;
    bool is_near = value > first && value <= first + (second->letters == 2 ? 60 : 900);
    return is_near && value < 2200 ? value : 0;
}

/* Two numbers so near each other that they count nothing: « the 2020-2026 programmes ». */
static bool is_sure_span(const struct english_reading *reading, size_t index, long second)
{
    long first = english_number_value(reading, index);
    struct english_unit unit;
    return first >= 1800 && second <= 2100 && second - first < 100 &&
           (first % 50 != 0 || second % 50 != 0) && has_form(reading, index) &&
           !english_unit_parse(reading, index + 3, &unit);
}

static size_t read_span(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    long value = second_year(reading, index);
    if (value == 0 || (!is_year(reading, index, index + 3) && !is_sure_span(reading, index, value)))
        return 0;
    bool is_short = tokens_at(tokens, index + 2)->letters == 2;
    const char *link = tokens_is_sign(tokens, index + 1, '/')         ? ""
                       : tokens_is_word(tokens, index - 1, "between") ? "and "
                                                                      : "to ";
    const char *second = is_short && value % 100 != 0
                             ? english_spell(reading, value % 100, "%spellout-cardinal")
                             : english_year(reading, value);
    english_say(reading, english_year(reading, english_number_value(reading, index)), index, index);
    english_say(reading, arena_format(reading->arena, "%s%s", link, second), index + 1, index + 2);
    return 3;
}

size_t english_read_year(struct english_reading *reading, size_t index)
{
    size_t count = read_span(reading, index);
    if (count > 0)
        return count;
    if (!is_year(reading, index, index + 1) || english_is_number_dash(&reading->tokens, index + 1))
        return 0;
    english_say(reading, english_year(reading, english_number_value(reading, index)), index, index);
    return 1;
}

/* « 1990s » → "nineteen nineties", « 90s » → "nineties", « 2000s » → "two thousands"; and « 100s »
 * of things. */
static const char *decade(struct english_reading *reading, long value)
{
    static const char *const TENS[] = {"",        "tens",    "twenties",  "thirties", "forties",
                                       "fifties", "sixties", "seventies", "eighties", "nineties"};
    long ten = value % 100 / 10;
    if (value == 100 || value == 1000)
        return value == 100 ? "hundreds" : "thousands";
    if (value < 100)
        return TENS[ten];
    if (ten == 0)
        return arena_format(reading->arena, "%ss", english_year(reading, value));
    const char *century = english_spell(reading, value / 100, "%spellout-cardinal");
    return arena_format(reading->arena, "%s %s", century, TENS[ten]);
}

/* The « s » behind a decade, or « 's »; returns the token behind it, or 0. */
static size_t skip_s(const struct tokens *tokens, size_t index)
{
    bool has_apostrophe = tokens_is_sign(tokens, index, '\'') && tokens_is_joined(tokens, index);
    index += has_apostrophe;
    bool is_s = tokens_is_joined(tokens, index) && strcmp(tokens_at(tokens, index)->text, "s") == 0;
    const struct token *next = tokens_at(tokens, index + 1);
    return is_s && (next->before != TOKEN_JOINED || next->kind == TOKEN_SIGN) ? index + 1 : 0;
}

size_t english_read_decade(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    bool has_apostrophe = tokens_is_sign(tokens, index, '\'');
    size_t number = index + has_apostrophe;
    const struct token *token = tokens_at(tokens, number);
    long value = english_number_value(reading, number);
    if (token->kind != TOKEN_NUMBER || (has_apostrophe && !tokens_is_joined(tokens, number)) ||
        (token->before == TOKEN_JOINED && tokens_at(tokens, number - 1)->kind == TOKEN_NUMBER))
        return 0;
    size_t end = skip_s(tokens, number + 1);
    bool is_long = token->letters == 4 && value >= 1100 && value < 2200;
    bool is_short = (token->letters == 2 && value >= 20) || value == 100 || value == 1000;
    if (end == 0 || value % 10 != 0 || !(is_long || (is_short && (end == number + 2))))
        return 0;
    english_say(reading, decade(reading, value), index, end - 1);
    return end - index;
}
