/* Signs of mathematics around numbers. */
#include "speech/fr_date.h"
#include "speech/fr_range.h"
#include "speech/fr_rules.h"
#include "speech/fr_unit.h"

#include <string.h>

enum { MOST_FACTORS = 8 }; /* « 40 x 60 x 20 cm » has three */

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

/* « 2020 > 2026 », « 01/09 > 30/06 », « lundi > jeudi »: an arrow. */
static const char *arrow_text(const struct french_reading *reading, size_t index)
{
    if (!french_is_sign(reading, index, '>'))
        return NULL;
    struct french_number from, to;
    bool has_years = french_number_parse(reading, index - 1, &from) &&
                     french_number_parse(reading, index + 1, &to) && french_number_is_year(&from) &&
                     french_number_is_year(&to);
    bool has_days = french_is_sign(reading, index - 2, '/') && is_number(reading, index - 1) &&
                    french_is_sign(reading, index + 2, '/') && is_number(reading, index + 1);
    bool has_names =
        (french_is_weekday(reading, index - 1) && french_is_weekday(reading, index + 1)) ||
        (french_is_month(reading, index - 1) && french_is_month(reading, index + 1));
    return has_days ? "au" : has_years || has_names ? "à" : NULL;
}

static size_t say_more_or_less(struct french_reading *reading, size_t index, bool is_less)
{
    static const char *const FREE[] = {"gratuit", "gratuite", "gratuits", "gratuites", NULL};
    bool is_bare = !is_noun(reading, index - 1) || french_is_one_of(reading, index - 1, FREE);
    const char *words = is_less ? "moins de" : "plus de";
    if (is_number(reading, index - 1))
        words = is_less ? "inférieur à" : "supérieur à";
    french_say(reading, is_bare ? words : arena_format(reading->arena, "de %s", words), index,
               index);
    return 1;
}

/* « Communes < 2 500 hab. » */
static size_t read_comparison(struct french_reading *reading, size_t index)
{
    uint32_t sign = french_token_at(reading, index)->sign;
    size_t number = index + 1;
    bool or_equal = sign == 0x2264 || sign == 0x2265 || sign == 0x2A7D || sign == 0x2A7E;
    bool is_less = sign == '<' || sign == 0x2264 || sign == 0x2A7D;
    const char *arrow = arrow_text(reading, index);
    if (arrow != NULL) {
        french_say(reading, arrow, index, index);
        return 1;
    }
    if (!or_equal && french_is_sign(reading, number, '=') && french_is_joined(reading, number)) {
        or_equal = true;
        number++;
    }
    if (!or_equal && french_is_word(reading, number, "à") && is_number(reading, number + 1)) {
        french_say(reading, is_less ? "inférieur à" : "supérieur à", index, number);
        return 2;
    }
    if (!is_number(reading, number))
        return 0;
    if (!or_equal)
        return say_more_or_less(reading, index, is_less);
    if (is_noun(reading, index - 1))
        french_say(reading, "de", index, number - 1);
    size_t count = french_read_quantity(reading, number);
    const struct token *noun = french_token_at(reading, number + count);
    if (noun->letter_case == TOKEN_LOWER && french_word_has(reading, noun->folded, 'n'))
        count += french_read_word(reading, number + count);
    french_say(reading, is_less ? "au plusse" : "et plusse", number + count - 1,
               number + count - 1);
    return number + count - index;
}

/* « J-30 », « H – 1 », « l'année N-1 »; not the hours of « 12H – 13H ». */
static bool is_countdown(const struct french_reading *reading, size_t index)
{
    static const char *const LETTERS[] = {"j", "h", "n", NULL};
    const struct token *letter = french_token_at(reading, index - 1);
    bool is_small_n = strcmp(letter->text, "n") == 0 && french_is_joined(reading, index);
    return french_is_one_of(reading, index - 1, LETTERS) &&
           (french_is_capital(reading, index - 1) || is_small_n) &&
           !is_number(reading, index - 2) && french_token_at(reading, index + 1)->letters <= 3;
}

/* A degree, a percentage, a sum or points: what a number below zero measures. */
static bool is_measure(const struct french_reading *reading, size_t index)
{
    static const char *const POINTS[] = {"%", "°", "€", "point", "points", "pt", "pts", NULL};
    struct french_number number;
    return french_number_parse(reading, index, &number) &&
           french_is_one_of(reading, index + number.tokens, POINTS);
}

/* True for a sign that belongs to the number behind it: « (– 4,7 %) », « de − 12 », « + 3 ». */
static bool is_unary(const struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"de", "à",  "est",     "soit", "par",   "contre", "entre",
                                         "et", "ou", "atteint", "sont", "était", NULL};
    const struct token *token = french_token_at(reading, index);
    const struct token *before = french_token_at(reading, index - 1);
    if (!is_number(reading, index + 1))
        return false;
    if (token->sign == 0x2212 || token->sign == '+')
        return true;
    if (before->kind == TOKEN_SIGN && strchr("(:;,/", (int)before->sign) != NULL &&
        before->sign < 0x80)
        return true;
    if (french_is_one_of(reading, index - 1, BEFORE) || is_countdown(reading, index))
        return true;
    if (before->kind == TOKEN_EDGE)
        return is_measure(reading, index + 1);
    return token->before != TOKEN_JOINED && french_is_joined(reading, index + 1);
}

/* « Recettes – dépenses = 45 000 € »: a dash that an equals sign follows in the same clause. */
static bool is_difference(const struct french_reading *reading, size_t index)
{
    bool is_apart = !french_is_joined(reading, index) && !french_is_joined(reading, index + 1);
    if (!is_apart || french_is_first(reading, index))
        return false;
    for (size_t next = index + 1; next < index + 7; next++) {
        const struct token *token = french_token_at(reading, next);
        if (token->sign == '=')
            return next > index + 1;
        if (token->kind == TOKEN_EDGE || (token->kind == TOKEN_SIGN && token->sign != '\''))
            return false;
    }
    return false;
}

/* An age at the token: « 18 ans », « 26 ans ». */
static bool is_age(const struct french_reading *reading, size_t index)
{
    static const char *const YEARS[] = {"ans", "an", "mois", NULL};
    struct french_number number;
    return french_number_parse(reading, index, &number) &&
           french_is_one_of(reading, index + number.tokens, YEARS);
}

/* True where a sign before a number can only compare: « les - 18 ans », « (+ 60 ans) ». */
static bool is_bound(const struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"les", "des", "aux", "de", "(", ":", ",", "/", ";", NULL};
    return french_is_one_of(reading, index - 1, BEFORE);
}

/* « Gratuit – 12 ans », « Enfants - 10 ans ». */
static bool is_offer(const struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"gratuit", "gratuits", "gratuite", "enfants", "enfant",
                                         "jeunes",  "réduit",   "tarif",    NULL};
    return french_is_one_of(reading, index - 1, BEFORE);
}

/* « les – de 18 ans », « les -18 ans », « (gratuit - de 12 ans) »: "moins de". An aside closes with
 * a dash: « l'enfant – de 12 ans – ». */
static size_t read_less(struct french_reading *reading, size_t index)
{
    static const char *const GROUPS[] = {"les", "des", "aux", "de", NULL};
    size_t number = index + 1 + french_is_word(reading, index + 1, "de");
    bool has_of = number > index + 1;
    if (has_of && french_is_joined(reading, number - 1) && french_is_joined(reading, index))
        return 0;
    bool is_alone = !french_is_joined(reading, index) || french_is_first(reading, index) ||
                    is_bound(reading, index);
    bool is_tight = french_is_joined(reading, index + 1) && !is_number(reading, index - 1);
    bool has_age = is_age(reading, number);
    struct french_number value;
    (void)french_number_parse(reading, number, &value);
    bool is_aside =
        french_is_sign(reading, number + value.tokens + 1, french_token_at(reading, index)->sign);
    bool is_group = french_is_one_of(reading, index - 1, GROUPS) ||
                    (french_is_sign(reading, index - 1, '(') && is_number(reading, number));
    bool is_less =
        has_of ? (has_age && !is_aside) || is_group
               : has_age && (is_bound(reading, index) || is_offer(reading, index) || is_tight);
    if (!is_alone || !is_less)
        return 0;
    const char *words = has_of ? "moins" : "moins de";
    if (french_is_first(reading, index))
        words = french_raise_first(reading, words);
    french_say(reading, words, index, index);
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

static size_t read_minus(struct french_reading *reading, size_t index)
{
    size_t count = read_less(reading, index);
    if (count == 0)
        count = read_noun_less(reading, index);
    if (count > 0)
        return count;
    if (!is_unary(reading, index) && !is_difference(reading, index))
        return 0;
    french_say(reading, "moins", index, index);
    return 1;
}

static size_t read_plus(struct french_reading *reading, size_t index)
{
    static const char *const OF[] = {"de", "d", NULL};
    if (french_is_sign(reading, index + 1, '/') && french_is_sign(reading, index + 2, '-')) {
        french_say(reading, "plu zou moins", index, index + 2);
        return 3;
    }
    bool is_first = french_is_first(reading, index);
    bool is_of = french_is_one_of(reading, index + 1, OF);
    bool has_age = is_age(reading, index + 1) &&
                   (is_first || is_bound(reading, index) || is_offer(reading, index));
    const char *words = is_of ? "plus" : has_age ? "plus de" : "plusse";
    if (is_first && (is_of || has_age))
        words = french_raise_first(reading, words);
    french_say(reading, words, index, index);
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

/* « 10³ », « 2² »: a power. Behind a greater number a raised digit calls a note, and is not said.
 */
size_t french_read_power(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const struct token *base = french_token_at(reading, index - 1);
    if (token->before != TOKEN_JOINED || base->kind != TOKEN_NUMBER)
        return 0;
    if (base->letters > 2) {
        french_cover(reading, index);
        return 1;
    }
    const char *text = strcmp(token->text, "2") == 0   ? "au carré"
                       : strcmp(token->text, "3") == 0 ? "au cube"
                                                       : NULL;
    if (text == NULL || strcmp(base->text, "10") == 0)
        text = arena_format(reading->arena, "puissance %s", token->text);
    french_say(reading, text, index, index);
    return 1;
}

/* What a chain of numbers and signs measures at its end: « 40 x 60 x 20 cm ». Looked for from each
 * sign, so that a chain without end may not be walked to its end. */
static bool find_measure(const struct french_reading *reading, size_t index,
                         struct french_number *number, struct french_unit *unit)
{
    if (!french_number_parse(reading, index, number))
        return false;
    size_t next = index + number->tokens;
    struct french_number further;
    int factors = 1;
    while (factors++ < MOST_FACTORS &&
           (french_is_word(reading, next, "x") || french_is_sign(reading, next, 0xD7)) &&
           french_number_parse(reading, next + 1, &further))
        next += 1 + further.tokens;
    return french_unit_parse(reading, next, unit);
}

static bool is_length(const char *symbol)
{
    static const char *const LENGTHS[] = {"m", "dm", "cm", "mm", NULL};
    for (size_t index = 0; LENGTHS[index] != NULL; index++) {
        if (strcmp(LENGTHS[index], symbol) == 0)
            return true;
    }
    return false;
}

/* « 40 x 60 cm » are two sides, « 4 x 100 m » are four times a hundred metres. */
static bool is_between_sides(const struct french_reading *reading, size_t index)
{
    struct french_unit unit, own;
    struct french_number number;
    if (!find_measure(reading, index + 1, &number, &unit) || !is_length(unit.symbol))
        return false;
    if (!is_number(reading, index - 1))
        return french_unit_parse(reading, index - 1, &own) && is_length(own.symbol) &&
               is_number(reading, index - 2);
    bool is_decimal = number.decimals != NULL || french_is_sign(reading, index - 2, ',');
    return strcmp(unit.symbol, "m") != 0 || is_decimal ||
           number.whole < 10 * french_number_value(reading, index - 1);
}

/* « le budget x2 », « (x 3) »: no number before. */
static size_t read_multiple(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    long factor = french_number_value(reading, index + 1);
    const struct token *behind = french_token_at(reading, index + 2);
    if (strcmp(token->text, "X") == 0 ||
        (token->before == TOKEN_JOINED && index > 0 && !french_is_sign(reading, index - 1, '(')) ||
        factor < 2 || factor > 20 || (behind->before == TOKEN_JOINED && behind->kind == TOKEN_WORD))
        return 0;
    bool is_named = french_is_word(reading, index - 1, "par");
    french_say(reading, arena_format(reading->arena, is_named ? "%ld" : "fois %ld", factor), index,
               index + 1);
    return 2;
}

/* « un 4x4 »: a car. */
static bool is_car(const struct french_reading *reading, size_t index)
{
    struct french_unit unit;
    return french_is_word(reading, index - 1, "4") && french_is_word(reading, index + 1, "4") &&
           french_is_joined(reading, index) && !french_unit_parse(reading, index + 2, &unit);
}

/* « 2 x 3 », « 2x2 voies », « 2x plus », « 20 m x 40 m ». */
size_t french_read_times_sign(struct french_reading *reading, size_t index)
{
    static const char *const COMPARISONS[] = {"plus", "moins", NULL};
    bool is_letter = french_is_word(reading, index, "x");
    bool before_number = is_number(reading, index + 1);
    if (!is_letter && !french_is_sign(reading, index, 0xD7))
        return 0;
    if (before_number && is_between_sides(reading, index)) {
        french_say(reading, "sur", index, index);
        return 1;
    }
    if (!is_number(reading, index - 1))
        return before_number ? read_multiple(reading, index) : 0;
    if (is_letter && !before_number && !french_is_one_of(reading, index + 1, COMPARISONS))
        return 0;
    if (is_car(reading, index))
        french_cover(reading, index);
    else
        french_say(reading, "fois", index, index);
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
        return read_minus(reading, index);
    case ':':
        return read_ratio(reading, index);
    case 0xD7:
        return french_read_times_sign(reading, index);
    default:
        return 0;
    }
}
