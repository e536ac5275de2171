/* Telephone numbers and other numbers whose digits are said one by one, group by group. */
#include "speech/en_number.h"
#include "speech/en_rules.h"

#include <string.h>

enum { MOST_GROUPS = 8, LONGEST_NUMBER = 15 };

struct groups {
    size_t first[MOST_GROUPS]; /* token of each */
    size_t count;
    size_t digits; /* in all */
    size_t end;    /* the token behind */
};

static bool is_number(const struct tokens *tokens, size_t index)
{
    return tokens_at(tokens, index)->kind == TOKEN_NUMBER;
}

/* Skips what may stand between two groups: a space, a sign, « (0) », a closing bracket. */
static size_t skip_separator(const struct tokens *tokens, size_t index)
{
    if (tokens_is_sign(tokens, index, '(') && tokens_is_word(tokens, index + 1, "0") &&
        tokens_is_sign(tokens, index + 2, ')'))
        return index + 3;
    if (tokens_is_sign(tokens, index, ')'))
        return index + 1;
    bool is_sign = tokens_is_sign(tokens, index, '-') || tokens_is_sign(tokens, index, '.') ||
                   tokens_is_sign(tokens, index, 0x2013);
    return index + (is_sign && tokens_is_joined(tokens, index + 1));
}

static struct groups collect(const struct tokens *tokens, size_t index)
{
    struct groups groups = {.end = index};
    while (groups.count < MOST_GROUPS && is_number(tokens, index)) {
        size_t letters = tokens_at(tokens, index)->letters;
        if (groups.digits + letters > LONGEST_NUMBER)
            break;
        groups.digits += letters;
        groups.first[groups.count++] = index;
        groups.end = index + 1;
        index = skip_separator(tokens, index + 1);
    }
    return groups;
}

/* The first group begins at the token `begin`; « (0) » belongs to the group before it, unsaid:
 * those digits are for calls from inside the country. */
static void say_groups(struct english_reading *reading, const struct groups *groups, size_t begin)
{
    for (size_t group = 0; group < groups->count; group++) {
        size_t token = groups->first[group];
        size_t next = group + 1 < groups->count ? groups->first[group + 1] : groups->end;
        bool has_bracket = next > token + 3;
        const char *digits = tokens_at(&reading->tokens, token)->text;
        english_say(reading, english_digits(reading, digits), group == 0 ? begin : token,
                    has_bracket ? next - 1 : token);
        if (next < groups->end)
            english_say_pause(reading, ",", token);
    }
}

/* « +44 (0)20 7946 0958 ». */
static size_t read_abroad(struct english_reading *reading, size_t index)
{
    struct groups groups = collect(&reading->tokens, index + 1);
    if (groups.digits < 8 || !tokens_is_joined(&reading->tokens, index + 1))
        return 0;
    english_say(reading, "plus", index, index);
    say_groups(reading, &groups, index + 1);
    return groups.end - index;
}

/* « (020) 7946 0958 »; « 020 7946 0958 », « 01 44 18 13 64 ». */
size_t english_read_phone(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    if (tokens_is_sign(tokens, index, '+'))
        return read_abroad(reading, index);
    bool has_bracket = tokens_is_sign(tokens, index, '(');
    if (!has_bracket && !is_number(tokens, index))
        return 0;
    size_t begin = index + has_bracket;
    struct groups groups = collect(tokens, begin);
    bool has_code = has_bracket && tokens_is_sign(tokens, begin + 1, ')') &&
                    tokens_at(tokens, begin)->letters >= 3 && groups.count > 1;
    const char *first = tokens_at(tokens, begin)->text;
    bool has_zero = !has_bracket && *first == '0' && strlen(first) > 1;
    if ((!has_code && !has_zero) || groups.digits < 9 || groups.digits > 14)
        return 0;
    say_groups(reading, &groups, index);
    return groups.end - index;
}

/* « call 999 », « dial 112 for help ». */
size_t english_read_emergency_number(struct english_reading *reading, size_t index)
{
    static const char *const CALLS[] = {"call", "dial", "ring", "phone", NULL};
    static const char *const BEHIND[] = {"for", "if", "in", "and", "or", NULL};
    const struct tokens *tokens = &reading->tokens;
    const struct token *number = tokens_at(tokens, index);
    bool is_alone =
        tokens_is_pause(tokens, index + 1) || tokens_is_one_of(tokens, index + 1, BEHIND);
    if (number->letters != 3 || !is_alone || !tokens_is_one_of(tokens, index - 1, CALLS) ||
        english_is_number_dash(tokens, index + 1))
        return 0;
    english_say(reading, english_digits(reading, number->text), index, index);
    return 1;
}

/* Numbers linked by the same sign; returns how many. */
static size_t count_links(const struct tokens *tokens, size_t index, uint32_t sign)
{
    size_t count = 1;
    while (english_is_link(tokens, index + 2 * count - 1, sign))
        count++;
    return count;
}

/* « 2.5.1 », « 192.168.0.1 »: each number as it is, the name of the sign between. */
static void say_points(struct english_reading *reading, size_t index, size_t count)
{
    const char *name = count == 4 ? "dot" : "point";
    for (size_t part = 0; part < count; part++) {
        if (part > 0)
            english_say(reading, name, index + 2 * part - 1, index + 2 * part - 1);
        english_say_written(reading, index + 2 * part, index + 2 * part);
    }
}

/* « 978-2-07-036822-8 », « 555-123-4567 »; and a number too long to be a quantity. */
size_t english_read_chain(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index);
    size_t points = count_links(tokens, index, '.');
    size_t hyphens = count_links(tokens, index, '-');
    if (points > 2) {
        say_points(reading, index, points);
        return 2 * points - 1;
    }
    if (hyphens < 3 && token->letters <= LONGEST_NUMBER)
        return 0;
    for (size_t part = 0; part < hyphens; part++) {
        size_t at = index + 2 * part;
        english_say(reading, english_digits(reading, tokens_at(tokens, at)->text), at, at);
        if (part + 1 < hyphens)
            english_say_pause(reading, ",", at);
    }
    return 2 * hyphens - 1;
}
