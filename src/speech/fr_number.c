#include "speech/fr_number.h"

#include "base/buffer.h"

#include <stdlib.h>
#include <string.h>

static bool is_group(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    return token->kind == TOKEN_NUMBER && token->letters == 3 && token->before != TOKEN_JOINED;
}

/* « 12.500 »: three digits behind a full stop, no other, and none of them a decimal. */
static bool is_point_group(const struct french_reading *reading, size_t index)
{
    return french_is_sign(reading, index, '.') && french_is_joined(reading, index) &&
           french_is_joined(reading, index + 1) &&
           french_token_at(reading, index + 1)->kind == TOKEN_NUMBER &&
           french_token_at(reading, index + 1)->letters == 3;
}

/* « 12.500,00 »: the comma shows that the full stop parts thousands. */
static bool has_decimals(const struct french_reading *reading, size_t index)
{
    return french_is_sign(reading, index, ',') && french_is_joined(reading, index) &&
           french_is_joined(reading, index + 1) &&
           french_token_at(reading, index + 1)->kind == TOKEN_NUMBER;
}

/* Joins the groups behind the first token; returns the index behind them. */
static size_t read_groups(const struct french_reading *reading, size_t index,
                          struct french_number *number, struct buffer *digits)
{
    const struct token *first = french_token_at(reading, index);
    bool may_group = first->letters <= 3 && first->text[0] != '0';
    index++;
    bool is_pointed = is_point_group(reading, index) &&
                      (is_point_group(reading, index + 2) || has_decimals(reading, index + 2));
    if (may_group && is_pointed) {
        for (; is_point_group(reading, index); index += 2)
            buffer_format(digits, " %s", french_token_at(reading, index + 1)->text);
        number->is_grouped = true;
        return index;
    }
    while (may_group && is_group(reading, index) && digits->length < 20) {
        buffer_format(digits, " %s", french_token_at(reading, index)->text);
        number->is_grouped = true;
        index++;
    }
    return index;
}

static long long value_of(const char *digits)
{
    long long value = 0;
    for (; *digits != '\0'; digits++) {
        if (*digits != ' ')
            value = value * 10 + (*digits - '0');
    }
    return value;
}

bool french_number_parse(const struct french_reading *reading, size_t index,
                         struct french_number *number)
{
    const struct token *token = french_token_at(reading, index);
    *number = (struct french_number){0};
    if (token->kind != TOKEN_NUMBER || token->letters > 15)
        return false;
    struct buffer digits;
    buffer_init(&digits);
    buffer_append_string(&digits, token->text);
    size_t next = read_groups(reading, index, number, &digits);
    const struct token *decimals = french_token_at(reading, next + 1);
    bool has_sign = french_is_sign(reading, next, ',') || french_is_sign(reading, next, '.');
    if (has_sign && french_is_joined(reading, next) && decimals->kind == TOKEN_NUMBER &&
        decimals->before == TOKEN_JOINED && decimals->letters <= 9) {
        number->has_point = french_is_sign(reading, next, '.');
        number->decimals = decimals->text;
        next += 2;
    }
    number->tokens = next - index;
    number->digits = arena_copy_bytes(reading->arena, digits.data, digits.length);
    number->whole = value_of(number->digits);
    buffer_free(&digits);
    return true;
}

bool french_number_has_leading_zero(const struct french_number *number)
{
    return number->digits[0] == '0' && number->digits[1] != '\0';
}

static bool softens_nine(const char *noun)
{
    return noun != NULL && (strncmp(noun, "heure", 5) == 0 || strcmp(noun, "ans") == 0);
}

const char *french_number_text(struct french_reading *reading, const struct french_number *number,
                               bool is_feminine, const char *noun)
{
    if (number->decimals != NULL)
        return arena_format(reading->arena, "%s,%s", number->digits, number->decimals);
    long long whole = number->whole;
    bool ends_with_one =
        whole % 10 == 1 && whole % 100 != 11 && whole % 100 != 71 && whole % 100 != 91;
    if (is_feminine && ends_with_one)
        return french_spell(reading, whole, "%spellout-cardinal-feminine");
    if (whole % 10 == 9 && softens_nine(noun) && whole < 1000)
        return french_spell(reading, whole, "%spellout-cardinal-masculine");
    return number->digits;
}

bool french_number_is_feminine_before(const struct french_reading *reading, size_t index)
{
    for (size_t tries = 0; tries < 2; tries++, index++) {
        const struct token *token = french_token_at(reading, index);
        if (token->kind != TOKEN_WORD)
            return false;
        if (french_word_has(reading, token->folded, 'f') &&
            !french_word_has(reading, token->folded, 'm'))
            return true;
        bool is_epicene = french_word_has(reading, token->folded, 'a') &&
                          french_word_has(reading, token->folded, 'f');
        if (!is_epicene)
            return false;
    }
    return false;
}

bool french_number_counts(const struct french_reading *reading, size_t index)
{
    static const char *const NO_NOUNS[] = {"la",   "si",   "pas", "plus",  "moins", "dans",
                                           "sous", "vers", "été", "avant", NULL};
    const struct token *token = french_token_at(reading, index);
    return token->letter_case == TOKEN_LOWER && !french_is_one_of(reading, index, NO_NOUNS) &&
           french_word_has(reading, token->folded, 'n') &&
           french_word_has(reading, token->folded, 'p');
}

const char *french_number_figures(struct french_reading *reading, const char *digits)
{
    struct buffer words;
    buffer_init(&words);
    while (*digits == '0' && digits[1] != '\0') {
        buffer_append_string(&words, "zéro ");
        digits++;
    }
    buffer_append_string(&words, strcmp(digits, "0") == 0 ? "zéro" : digits);
    const char *copy = arena_copy_bytes(reading->arena, words.data, words.length);
    buffer_free(&words);
    return copy;
}

long french_number_value(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    if (token->kind != TOKEN_NUMBER || token->letters > 9)
        return -1;
    return strtol(token->text, NULL, 10);
}
