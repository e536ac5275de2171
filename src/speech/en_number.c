#include "speech/en_number.h"

#include "base/buffer.h"
#include "speech/en_grammar.h"
#include "speech/en_rules.h"

#include <stdlib.h>

enum { MOST_DIGITS = 15 };

bool english_is_dash(const struct tokens *tokens, size_t index)
{
    return tokens_is_sign(tokens, index, '-') || tokens_is_sign(tokens, index, 0x2013) ||
           tokens_is_sign(tokens, index, 0x2014);
}

bool english_is_link(const struct tokens *tokens, size_t index, uint32_t sign)
{
    return tokens_is_sign(tokens, index, sign) && tokens_is_joined(tokens, index) &&
           tokens_is_joined(tokens, index + 1) &&
           tokens_at(tokens, index + 1)->kind == TOKEN_NUMBER;
}

bool english_is_number_dash(const struct tokens *tokens, size_t index)
{
    return english_is_dash(tokens, index) &&
           english_is_link(tokens, index, tokens_at(tokens, index)->sign);
}

bool english_is_suffix(const struct tokens *tokens, size_t index)
{
    static const char *const SUFFIXES[] = {"st", "nd", "rd", "th", NULL};
    return tokens_is_joined(tokens, index) && tokens_is_one_of(tokens, index, SUFFIXES);
}

static bool is_comma_group(const struct tokens *tokens, size_t index)
{
    return english_is_link(tokens, index, ',') && tokens_at(tokens, index + 1)->letters == 3;
}

static bool is_space_group(const struct tokens *tokens, size_t index)
{
    const struct token *token = tokens_at(tokens, index);
    return token->kind == TOKEN_NUMBER && token->letters == 3 && token->before != TOKEN_JOINED;
}

/* Joins the groups behind the first token; returns the index behind them. */
static size_t read_groups(const struct tokens *tokens, size_t index, struct buffer *digits,
                          bool *is_spaced)
{
    const struct token *first = tokens_at(tokens, index);
    bool may_group = first->letters <= 3 && first->text[0] != '0';
    size_t next = index + 1;
    while (may_group && is_comma_group(tokens, next) && digits->length < 20) {
        buffer_format(digits, ",%s", tokens_at(tokens, next + 1)->text);
        next += 2;
    }
    if (next > index + 1 || english_is_label(tokens, index - 1))
        return next;
    while (may_group && is_space_group(tokens, next) && digits->length < 20) {
        buffer_format(digits, ",%s", tokens_at(tokens, next)->text);
        *is_spaced = true;
        next++;
    }
    return next;
}

static long long value_of(const char *digits)
{
    long long value = 0;
    for (; *digits != '\0'; digits++) {
        if (*digits != ',')
            value = value * 10 + (*digits - '0');
    }
    return value;
}

/* « .75 »: nothing before the point. */
static bool parse_bare_point(const struct english_reading *reading, size_t index,
                             struct english_number *number)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *decimals = tokens_at(tokens, index + 1);
    if (!tokens_is_sign(tokens, index, '.') || tokens_is_joined(tokens, index) ||
        decimals->kind != TOKEN_NUMBER || decimals->before != TOKEN_JOINED ||
        decimals->letters > MOST_DIGITS)
        return false;
    number->tokens = 2;
    number->digits = "0";
    number->decimals = decimals->text;
    number->text = arena_format(reading->arena, "0.%s", decimals->text);
    number->is_rewritten = true;
    return true;
}

bool english_number_parse(const struct english_reading *reading, size_t index,
                          struct english_number *number)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index);
    *number = (struct english_number){0};
    if (token->kind != TOKEN_NUMBER || token->letters > MOST_DIGITS)
        return parse_bare_point(reading, index, number);
    struct buffer digits;
    buffer_init(&digits);
    buffer_append_string(&digits, token->text);
    size_t next = read_groups(tokens, index, &digits, &number->is_rewritten);
    number->digits = arena_copy_bytes(reading->arena, digits.data, digits.length);
    number->text = number->digits;
    number->whole = value_of(number->digits);
    buffer_free(&digits);
    if (english_is_link(tokens, next, '.') && tokens_at(tokens, next + 1)->letters <= MOST_DIGITS) {
        number->decimals = tokens_at(tokens, next + 1)->text;
        number->text = arena_format(reading->arena, "%s.%s", number->digits, number->decimals);
        next += 2;
    }
    number->tokens = next - index;
    return true;
}

void english_number_take_comma(const struct english_reading *reading, size_t index,
                               struct english_number *number)
{
    const struct tokens *tokens = &reading->tokens;
    size_t comma = index + number->tokens;
    const struct token *decimals = tokens_at(tokens, comma + 1);
    if (number->decimals != NULL || !english_is_link(tokens, comma, ',') || decimals->letters > 2)
        return;
    number->decimals = decimals->text;
    number->text = arena_format(reading->arena, "%s.%s", number->digits, number->decimals);
    number->is_rewritten = true;
    number->tokens += 2;
}

bool english_number_is_one(const struct english_number *number)
{
    return number->whole == 1 && number->decimals == NULL;
}

long english_number_value(const struct english_reading *reading, size_t index)
{
    const struct token *token = tokens_at(&reading->tokens, index);
    if (token->kind != TOKEN_NUMBER || token->letters > 9)
        return -1;
    return strtol(token->text, NULL, 10);
}

const char *english_ordinal(struct english_reading *reading, long long value)
{
    return english_spell(reading, value, "%spellout-ordinal-verbose");
}

const char *english_digits(struct english_reading *reading, const char *digits)
{
    static const char *const NAMES[] = {"zero", "one", "two",   "three", "four",
                                        "five", "six", "seven", "eight", "nine"};
    struct buffer words;
    buffer_init(&words);
    for (; *digits != '\0'; digits++)
        buffer_format(&words, "%s%s", words.length > 0 ? " " : "", NAMES[*digits - '0']);
    const char *copy = arena_copy_bytes(reading->arena, words.data, words.length);
    buffer_free(&words);
    return copy;
}

/* « 21st », « 1,000th ». */
size_t english_read_ordinal(struct english_reading *reading, size_t index)
{
    struct english_number number;
    if (!english_number_parse(reading, index, &number) || number.decimals != NULL)
        return 0;
    size_t suffix = index + number.tokens;
    if (!english_is_suffix(&reading->tokens, suffix))
        return 0;
    english_say(reading, english_ordinal(reading, number.whole), index, suffix);
    return number.tokens + 1;
}
