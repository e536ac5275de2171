/* Telephone numbers: pair by pair, with a breath between. */
#include "speech/fr_number.h"
#include "speech/fr_rules.h"

#include <string.h>

static bool is_digits(const struct french_reading *reading, size_t index, size_t letters)
{
    const struct token *token = french_token_at(reading, index);
    return token->kind == TOKEN_NUMBER && token->letters == letters;
}

/* Skips what stands between two groups: a space, or one sign with none around it. */
static size_t skip_separator(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    bool is_separator = token->sign == '.' || token->sign == '-' || token->sign == '/' ||
                        token->sign == 0x2013 || token->sign == 0xB7;
    if (is_separator && french_token_at(reading, index + 1)->kind == TOKEN_NUMBER &&
        (token->before == TOKEN_JOINED) == french_is_joined(reading, index + 1))
        return index + 1;
    return index;
}

static void say_group(struct french_reading *reading, const char *digits, size_t token,
                      bool is_last)
{
    french_say(reading, french_number_figures(reading, digits), token, token);
    if (!is_last)
        french_say_pause(reading, ",", token);
}

/* Finds `count` pairs of digits from `index`; fills where each is. Returns the token behind them.
 */
static size_t find_pairs(const struct french_reading *reading, size_t index, size_t count,
                         size_t *places)
{
    for (size_t pair = 0; pair < count; pair++) {
        if (pair > 0)
            index = skip_separator(reading, index);
        if (!is_digits(reading, index, 2))
            return 0;
        places[pair] = index++;
    }
    return index;
}

static void say_places(struct french_reading *reading, const size_t *places, size_t count)
{
    for (size_t place = 0; place < count; place++)
        say_group(reading, french_token_at(reading, places[place])->text, places[place],
                  place + 1 == count);
}

/* « 0144181414 »: ten digits in one. */
static size_t read_run(struct french_reading *reading, size_t index)
{
    const char *text = french_token_at(reading, index)->text;
    if (!is_digits(reading, index, 10) || text[0] != '0' || text[1] == '0')
        return 0;
    for (size_t pair = 0; pair < 5; pair++)
        say_group(reading, arena_copy_bytes(reading->arena, text + pair * 2, 2), index, pair == 4);
    return 1;
}

/* « 0 800 123 456 », « 0800 12 34 56 », « 0262 40 00 00 »: a head and groups behind it. */
static size_t read_special(struct french_reading *reading, size_t index)
{
    const char *head = french_token_at(reading, index)->text;
    bool is_split = strcmp(head, "0") == 0 && is_digits(reading, index + 1, 3) &&
                    french_token_at(reading, index + 1)->before != TOKEN_JOINED;
    bool is_whole = is_digits(reading, index, 4) && head[0] == '0' && head[1] != '0';
    if (!is_split && !is_whole)
        return 0;
    size_t places[8];
    size_t count = 0;
    size_t digits = 0;
    size_t next = index + (is_split ? 2 : 1);
    for (size_t at = next; digits < 6 && count < 3; count++) {
        at = skip_separator(reading, at);
        const struct token *token = french_token_at(reading, at);
        if (token->kind != TOKEN_NUMBER || (token->letters != 2 && token->letters != 3))
            return 0;
        digits += token->letters;
        places[count] = at++;
        next = at;
    }
    if (digits != 6)
        return 0;
    if (is_split)
        french_say(reading, "zéro", index, index);
    say_group(reading, is_split ? french_token_at(reading, index + 1)->text : head,
              index + is_split, false);
    say_places(reading, places, count);
    return next - index;
}

/* Behind the code of a country: « (0)1 44 18 14 14 », « 6 12 34 56 78 », « 144181414 ». */
static size_t read_abroad(struct french_reading *reading, size_t index, size_t next)
{
    size_t places[4];
    if (french_is_sign(reading, next, '(') && french_is_word(reading, next + 1, "0") &&
        french_is_sign(reading, next + 2, ')'))
        next += 3;
    next = skip_separator(reading, next);
    if (!is_digits(reading, next, 1))
        return 0;
    size_t end = find_pairs(reading, skip_separator(reading, next + 1), 4, places);
    if (end == 0)
        return 0;
    const char *code =
        strcmp(french_token_at(reading, index)->text, "+") == 0 ? "plusse 33" : "zéro zéro 33";
    french_say(reading, code, index, next - 1);
    french_say_pause(reading, ",", next - 1);
    say_group(reading, french_token_at(reading, next)->text, next, false);
    say_places(reading, places, 4);
    return end - index;
}

size_t french_read_phone(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    size_t places[5];
    if (token->sign == '+')
        return french_is_word(reading, index + 1, "33") ? read_abroad(reading, index, index + 2)
                                                        : 0;
    if (token->kind != TOKEN_NUMBER || token->text[0] != '0')
        return 0;
    if (strcmp(token->text, "0033") == 0)
        return read_abroad(reading, index, index + 1);
    if (strcmp(token->text, "00") == 0 && french_is_word(reading, index + 1, "33"))
        return read_abroad(reading, index, index + 2);
    size_t end = find_pairs(reading, index, 5, places);
    if (end > 0 && french_token_at(reading, end)->kind == TOKEN_NUMBER &&
        french_is_joined(reading, end))
        end = 0;
    if (end == 0) {
        size_t count = read_run(reading, index);
        return count > 0 ? count : read_special(reading, index);
    }
    say_places(reading, places, 5);
    return end - index;
}
