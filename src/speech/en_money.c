#include "speech/en_money.h"

#include "speech/en_grammar.h"
#include "speech/en_rules.h"

#include <stdlib.h>
#include <string.h>

static bool all_zero(const char *digits)
{
    return digits[strspn(digits, "0")] == '\0';
}

static const char *hundredths_name(struct english_reading *reading, const struct english_unit *unit,
                                   bool is_one)
{
    size_t length = strcspn(unit->hundredths, " ");
    return is_one ? arena_copy_bytes(reading->arena, unit->hundredths, length)
                  : unit->hundredths + length + strspn(unit->hundredths + length, " ");
}

/* « 45.50 », « 0.05 », « 3.05 ». */
static const char *with_hundredths(struct english_reading *reading,
                                   const struct english_number *number,
                                   const struct english_unit *unit, const char *name)
{
    int value = atoi(number->decimals);
    const char *hundredths = hundredths_name(reading, unit, value == 1);
    if (number->whole == 0)
        return arena_format(reading->arena, "%d %s", value, hundredths);
    if (value < 10)
        return arena_format(reading->arena, "%s %s and %d %s", number->digits, name, value,
                            hundredths);
    return arena_format(reading->arena, "%s %s %d", number->digits, name, value);
}

const char *english_money_text(struct english_reading *reading, const struct english_number *number,
                               const char *scale, const struct english_unit *unit,
                               bool is_attributive)
{
    const char *plural = is_attributive ? unit->singular : unit->plural;
    if (*scale != '\0')
        return arena_format(reading->arena, "%s %s %s", number->text, scale, plural);
    const char *name = number->whole == 1 ? unit->singular : plural;
    if (number->decimals == NULL || all_zero(number->decimals))
        return arena_format(reading->arena, "%s %s", number->digits, name);
    if (strlen(number->decimals) == 2 && *unit->hundredths != '\0')
        return with_hundredths(reading, number, unit, name);
    return arena_format(reading->arena, "%s %s", number->text, plural);
}

struct sum {
    struct english_unit unit;
    struct english_number first;
    struct english_number second; /* of a range; its tokens are 0 when there is none */
    const char *scale;
    size_t end;
};

/* « £10-15 », « £10–£15 ». */
static void parse_range(const struct english_reading *reading, struct sum *sum)
{
    const struct tokens *tokens = &reading->tokens;
    struct english_unit again;
    if (!english_is_dash(tokens, sum->end) || !tokens_is_joined(tokens, sum->end) ||
        !tokens_is_joined(tokens, sum->end + 1))
        return;
    size_t next = sum->end + 1;
    if (english_currency_parse(reading, next, &again) &&
        strcmp(again.symbol, sum->unit.symbol) == 0)
        next += again.tokens;
    if (!english_number_parse(reading, next, &sum->second))
        return;
    sum->end = next + sum->second.tokens;
}

/* « £1.5m », « $3 billion », « €2k ». */
static void parse_scale(const struct english_reading *reading, struct sum *sum)
{
    static const char *const WORDS[] = {"hundred",  "thousand", "million", "billion",
                                        "trillion", "bn",       "mn",      NULL};
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, sum->end);
    const struct token *next = tokens_at(tokens, sum->end + 1);
    bool is_part = next->before == TOKEN_JOINED && next->kind != TOKEN_SIGN &&
                   next->kind != TOKEN_EDGE && next->kind != TOKEN_RAISED;
    if (is_part)
        return;
    const char *scale = english_scale(tokens, sum->end);
    if (tokens_is_one_of(tokens, sum->end, WORDS))
        sum->scale = scale != NULL ? scale : token->folded;
    else if (scale != NULL && tokens_is_joined(tokens, sum->end))
        sum->scale = scale;
    sum->end += *sum->scale != '\0';
}

static bool parse_sum(const struct english_reading *reading, size_t index, struct sum *sum)
{
    const struct tokens *tokens = &reading->tokens;
    *sum = (struct sum){.scale = ""};
    if (!english_currency_parse(reading, index, &sum->unit) ||
        (tokens_is_joined(tokens, index) && tokens_at(tokens, index - 1)->kind == TOKEN_NUMBER))
        return false;
    size_t begin = index + sum->unit.tokens;
    if (!english_number_parse(reading, begin, &sum->first))
        return false;
    english_number_take_comma(reading, begin, &sum->first);
    sum->end = begin + sum->first.tokens;
    parse_range(reading, sum);
    parse_scale(reading, sum);
    return true;
}

/* « €k », « £m »: a heading's unit. */
static size_t read_scale_alone(struct english_reading *reading, size_t index)
{
    struct english_unit unit;
    if (!english_currency_parse(reading, index, &unit))
        return 0;
    size_t at = index + unit.tokens;
    const struct token *next = tokens_at(&reading->tokens, at + 1);
    bool is_part = next->before == TOKEN_JOINED && next->kind != TOKEN_SIGN;
    const char *scale = english_scale(&reading->tokens, at);
    if (scale == NULL || !tokens_is_joined(&reading->tokens, at) || is_part)
        return 0;
    english_say(reading, arena_format(reading->arena, "%ss of %s", scale, unit.plural), index, at);
    return unit.tokens + 1;
}

/* « $1.5m–$2m »: the second sum is read next. */
static size_t read_link(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    struct sum second;
    if (!english_is_dash(tokens, index) || !tokens_is_joined(tokens, index) ||
        !tokens_is_joined(tokens, index + 1) || !parse_sum(reading, index + 1, &second))
        return 0;
    english_say(reading, "to", index, index);
    return 1;
}

/* The currency stands before its number. */
size_t english_read_money(struct english_reading *reading, size_t index)
{
    struct sum sum;
    if (!parse_sum(reading, index, &sum))
        return read_scale_alone(reading, index);
    bool is_attributive = english_is_attributive(&reading->tokens, index, sum.end);
    bool is_range = sum.second.tokens > 0;
    struct buffer text;
    buffer_init(&text);
    if (is_range)
        buffer_format(&text, "%s to ", sum.first.text);
    buffer_append_string(&text, english_money_text(reading, is_range ? &sum.second : &sum.first,
                                                   sum.scale, &sum.unit, is_attributive));
    bool ends_sentence = false;
    size_t end = sum.end + english_unit_parse_per(reading, sum.end, &text, &ends_sentence);
    english_say(reading, text.data, index, end - 1);
    buffer_free(&text);
    if (ends_sentence)
        english_say_pause(reading, ".", end - 1);
    else
        end += read_link(reading, end);
    return end - index;
}
