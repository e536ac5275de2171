/* Signs of mathematics around numbers. */
#include "speech/fr_number.h"
#include "speech/fr_rules.h"

#include <string.h>

static bool is_number(const struct french_reading *reading, size_t index)
{
    return french_token_at(reading, index)->kind == TOKEN_NUMBER;
}

static bool is_noun(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    return token->kind == TOKEN_WORD && token->letters > 1 &&
           (french_word_has(reading, token->folded, 'n') ||
            french_word_has(reading, token->folded, 'a'));
}

/* « Communes < 2 500 hab. » */
static size_t read_comparison(struct french_reading *reading, size_t index)
{
    uint32_t sign = french_token_at(reading, index)->sign;
    size_t number = index + 1;
    bool or_equal = sign == 0x2264 || sign == 0x2265 || sign == 0x2A7D || sign == 0x2A7E;
    bool is_less = sign == '<' || sign == 0x2264 || sign == 0x2A7D;
    if (!or_equal && french_is_sign(reading, number, '=') && french_is_joined(reading, number)) {
        or_equal = true;
        number++;
    }
    if (!is_number(reading, number))
        return 0;
    bool after_noun = is_noun(reading, index - 1);
    if (!or_equal) {
        const char *words = is_less ? "moins de" : "plus de";
        french_say(reading, after_noun ? arena_format(reading->arena, "de %s", words) : words,
                   index, number - 1);
        return number - index;
    }
    if (after_noun)
        french_say(reading, "de", index, number - 1);
    size_t count = french_read_quantity(reading, number);
    const struct token *noun = french_token_at(reading, number + count);
    if (noun->letter_case == TOKEN_LOWER && french_word_has(reading, noun->folded, 'n'))
        count += french_read_word(reading, number + count);
    french_say(reading, is_less ? "au plusse" : "et plusse", number + count - 1,
               number + count - 1);
    return number + count - index;
}

/* True for a sign that belongs to the number behind it: « (– 4,7 %) », « de − 12 », « + 3 ». */
static bool is_unary(const struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"de",     "à",     "est", "soit", "par",
                                         "contre", "entre", "et",  "ou",   "atteint",
                                         "sont",   "était", "j",   "h",    NULL};
    const struct token *token = french_token_at(reading, index);
    const struct token *before = french_token_at(reading, index - 1);
    if (!is_number(reading, index + 1))
        return false;
    if (token->sign == 0x2212 || token->sign == '+')
        return true;
    if (before->kind == TOKEN_SIGN && strchr("(:;,/", (int)before->sign) != NULL &&
        before->sign < 0x80)
        return true;
    if (french_is_one_of(reading, index - 1, BEFORE))
        return true;
    struct french_number number;
    (void)french_number_parse(reading, index + 1, &number);
    const struct token *behind = french_token_at(reading, index + 1 + number.tokens);
    bool is_measure = behind->sign == '%' || behind->sign == 0xB0 || behind->sign == 0x20AC;
    if (before->kind == TOKEN_EDGE)
        return is_measure;
    return token->before != TOKEN_JOINED && french_is_joined(reading, index + 1);
}

/* « les – de 18 ans », « les -18 ans »: "moins de". */
static size_t read_less(struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"les", "des", "aux", "de", NULL};
    struct french_number number;
    bool is_for_young = french_is_word(reading, index + 1, "de") && /* « gratuit - de 12 ans » */
                        french_number_parse(reading, index + 2, &number) &&
                        french_is_word(reading, index + 2 + number.tokens, "ans");
    if (!french_is_one_of(reading, index - 1, BEFORE) && !is_for_young)
        return 0;
    bool is_age = french_number_parse(reading, index + 1, &number) &&
                  french_is_word(reading, index + 1 + number.tokens, "ans");
    if (!is_age && !french_is_word(reading, index + 1, "de"))
        return 0;
    french_say(reading, is_age ? "moins de" : "moins", index, index);
    return 1;
}

/* « les + et les – du projet »: a noun. */
static size_t read_noun_less(struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"les", "des", "aux", "ces", "nos", "«", "\"", NULL};
    static const char *const BEHIND[] = {"de", "d", "du", "des", "et", "pour", NULL};
    const struct token *next = french_token_at(reading, index + 1);
    if (!french_is_one_of(reading, index - 1, BEFORE) || next->kind == TOKEN_NUMBER ||
        !(french_is_pause(reading, index + 1) || next->sign == '"' ||
          french_is_one_of(reading, index + 1, BEHIND)))
        return 0;
    french_say(reading, "moins", index, index);
    return 1;
}

static size_t read_sign(struct french_reading *reading, size_t index, const char *name)
{
    size_t count = read_less(reading, index);
    if (count == 0)
        count = read_noun_less(reading, index);
    if (count > 0)
        return count;
    if (!is_unary(reading, index))
        return 0;
    french_say(reading, name, index, index);
    return 1;
}

static size_t read_plus(struct french_reading *reading, size_t index)
{
    const struct token *next = french_token_at(reading, index + 1);
    if (french_is_sign(reading, index + 1, '/') && french_is_sign(reading, index + 2, '-')) {
        french_say(reading, "plu zou moins", index, index + 2);
        return 3;
    }
    bool is_of = next->kind == TOKEN_WORD &&
                 (strcmp(next->folded, "de") == 0 || strcmp(next->folded, "d") == 0);
    french_say(reading, is_of ? (french_is_first(reading, index) ? "Plus" : "plus") : "plusse",
               index, index);
    return 1;
}

/* « un rapport de 1 : 3 »: said by the colon alone. */
static size_t read_ratio(struct french_reading *reading, size_t index)
{
    static const char *const RATIOS[] = {"rapport", "ratio", "échelle", "proportion", "cote", NULL};
    if (!is_number(reading, index - 1) || !is_number(reading, index + 1))
        return 0;
    bool has_ratio = false;
    for (size_t back = 2; back < 6; back++)
        has_ratio |= french_is_one_of(reading, index - back, RATIOS);
    if (!has_ratio)
        return 0;
    french_say(reading, "à", index, index);
    return 1;
}

size_t french_read_maths(struct french_reading *reading, size_t index)
{
    switch (french_token_at(reading, index)->sign) {
    case '<':
    case '>':
    case 0x2264:
    case 0x2265:
    case 0x2A7D:
    case 0x2A7E:
        return read_comparison(reading, index);
    case '+':
        return read_plus(reading, index);
    case 0x2212:
    case 0x2013:
    case '-':
        return read_sign(reading, index, "moins");
    case ':':
        return read_ratio(reading, index);
    default:
        return 0;
    }
}

/* « 2 x 3 », « 2x2 voies », « 2x plus ». */
size_t french_read_times_sign(struct french_reading *reading, size_t index)
{
    static const char *const COMPARISONS[] = {"plus", "moins", NULL};
    bool is_followed =
        is_number(reading, index + 1) || french_is_one_of(reading, index + 1, COMPARISONS);
    if (!french_is_word(reading, index, "x") || !is_number(reading, index - 1) || !is_followed)
        return 0;
    french_say(reading, "fois", index, index);
    return 1;
}
