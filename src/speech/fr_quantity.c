/* Numbers, ranges of numbers, and their units. */
#include "speech/fr_gender.h"
#include "speech/fr_money.h"
#include "speech/fr_number.h"
#include "speech/fr_range.h"
#include "speech/fr_rules.h"
#include "speech/fr_unit.h"

#include "base/buffer.h"

#include <stdlib.h>
#include <string.h>

struct quantity {
    struct french_number first;
    struct french_number second; /* of a range; its tokens are 0 when there is none */
    const char *link;            /* said between the two */
    struct french_unit unit;
    size_t number_end; /* the token behind the numbers */
    size_t end;        /* and behind the units */
};

/* « 12.500 habitants »: the full stop stands between thousands when a noun or unit follows. */
static void settle_point(struct french_reading *reading, struct french_number *number,
                         bool is_quantity)
{
    if (!number->has_point)
        return;
    bool is_group =
        strlen(number->decimals) == 3 && strlen(number->digits) <= 3 && number->digits[0] != '0';
    if (is_quantity && is_group) {
        number->whole = number->whole * 1000 + strtoll(number->decimals, NULL, 10);
        number->digits = arena_format(reading->arena, "%s %s", number->digits, number->decimals);
        number->decimals = NULL;
    }
    if (is_quantity)
        number->has_point = false;
}

/* « l'article 49.3 », « le 49.3 ». */
static bool is_well_known_article(const struct french_reading *reading, size_t index,
                                  const struct french_number *number)
{
    static const char *const ARTICLES[] = {"article", "art", "articles", "le", "du", "au", NULL};
    return french_is_one_of(reading, index - 1, ARTICLES) && number->whole == 49 &&
           number->has_point;
}

static const char *number_with_point(struct french_reading *reading, size_t index,
                                     const struct french_number *number)
{
    bool is_article = is_well_known_article(reading, index, number);
    return arena_format(reading->arena, "%s%s%s", number->digits, is_article ? " " : " point ",
                        french_number_figures(reading, number->decimals));
}

/* The number where no unit is known. */
static const char *plain_text(struct french_reading *reading, size_t index,
                              const struct french_number *number, size_t noun)
{
    if (number->has_point)
        return number_with_point(reading, index, number);
    if (french_number_has_leading_zero(number) && number->decimals == NULL)
        return french_number_figures(reading, number->digits);
    const char *next = french_token_at(reading, noun)->folded;
    bool is_feminine = french_number_is_feminine(reading, index, number, noun);
    const char *text = french_number_text(reading, number, is_feminine, next);
    bool takes_of = number->decimals == NULL && number->whole >= 1000000 &&
                    number->whole % 1000000 == 0 && french_number_counts(reading, noun);
    if (!takes_of)
        return text;
    bool has_vowel = strchr("aeiouyh", *next) != NULL || strncmp(next, "é", 2) == 0;
    return arena_format(reading->arena, "%s %s", text, has_vowel ? "d'" : "de");
}

static const char *with_unit(struct french_reading *reading, const struct quantity *quantity)
{
    const struct french_unit *unit = &quantity->unit;
    const struct french_number *number =
        quantity->second.tokens > 0 ? &quantity->second : &quantity->first;
    const char *before = "";
    if (quantity->second.tokens > 0)
        before = arena_format(
            reading->arena, "%s%s",
            unit->is_money ? french_money_bare(reading, &quantity->first, unit)
                           : french_number_text(reading, &quantity->first, unit->is_feminine, NULL),
            quantity->link);
    if (unit->is_money)
        return arena_format(reading->arena, "%s%s", before,
                            french_money_text(reading, number, unit));
    const char *name = number->whole < 2 && *before == '\0' ? unit->singular : unit->plural;
    bool is_million =
        number->decimals == NULL && number->whole >= 1000000 && number->whole % 1000000 == 0;
    const char *of = !is_million ? "" : strchr("aeiouyh", *name) != NULL ? "d'" : "de ";
    return arena_format(reading->arena, "%s%s %s%s", before,
                        french_number_text(reading, number, unit->is_feminine, name), of, name);
}

static bool parse_numbers(const struct french_reading *reading, size_t index,
                          struct quantity *quantity)
{
    struct french_range range;
    if (!french_range_parse(reading, index, &range)) {
        if (!french_number_parse(reading, index, &quantity->first))
            return false;
        quantity->number_end = index + quantity->first.tokens;
        return true;
    }
    quantity->first = range.first;
    quantity->second = range.second;
    quantity->link = range.link;
    quantity->number_end = range.end;
    return true;
}

static bool parse(struct french_reading *reading, size_t index, struct quantity *quantity)
{
    *quantity = (struct quantity){0};
    if (!parse_numbers(reading, index, quantity))
        return false;
    bool has_unit = french_unit_parse(reading, quantity->number_end, &quantity->unit);
    quantity->end = quantity->number_end + quantity->unit.tokens;
    bool is_quantity = has_unit || (french_number_counts(reading, quantity->number_end) &&
                                    !is_well_known_article(reading, index, &quantity->first));
    settle_point(reading, &quantity->first, is_quantity);
    settle_point(reading, &quantity->second, is_quantity);
    return true;
}

static const char *plain_range(struct french_reading *reading, size_t index,
                               const struct quantity *quantity)
{
    const char *first =
        plain_text(reading, index, &quantity->first, index + quantity->first.tokens);
    const char *second = plain_text(reading, index, &quantity->second, quantity->number_end);
    return arena_format(reading->arena, "%s%s%s", first, quantity->link, second);
}

/* « en €/m² ». */
static size_t read_money_per(struct french_reading *reading, size_t index,
                             const struct french_unit *unit)
{
    struct buffer text;
    buffer_init(&text);
    bool ends_sentence = false;
    buffer_append_string(&text, unit->plural);
    size_t count = french_unit_parse_per(reading, index + 1, &text, &ends_sentence);
    if (count > 0)
        french_say(reading, text.data, index, index + count);
    buffer_free(&text);
    return count > 0 ? count + 1 : 0;
}

/* « $500 », « €20 »: the sign stands before its number. */
size_t french_read_money_sign(struct french_reading *reading, size_t index)
{
    struct french_unit unit;
    struct french_number number;
    if (!french_unit_parse(reading, index, &unit) || !unit.is_money || unit.tokens != 1 ||
        !french_is_joined(reading, index + 1) ||
        french_token_at(reading, index - 1)->kind == TOKEN_NUMBER)
        return 0;
    if (french_is_sign(reading, index + 1, '/'))
        return read_money_per(reading, index, &unit);
    if (!french_number_parse(reading, index + 1, &number))
        return 0;
    french_say(reading, french_money_text(reading, &number, &unit), index, index + number.tokens);
    return 1 + number.tokens;
}

/* « 1m80 », « 2 m 05 de haut »: metres, and the centimetres as they are said. */
static size_t read_height(struct french_reading *reading, size_t index)
{
    const struct token *centimetres = french_token_at(reading, index + 2);
    const struct token *behind = french_token_at(reading, index + 3);
    struct french_unit unit;
    if (!french_is_word(reading, index + 1, "m") || centimetres->kind != TOKEN_NUMBER ||
        centimetres->letters != 2 || french_token_at(reading, index)->letters > 2)
        return 0;
    bool is_joined = centimetres->before == TOKEN_JOINED && french_is_joined(reading, index + 1);
    bool goes_on = behind->kind == TOKEN_NUMBER || french_unit_parse(reading, index + 3, &unit) ||
                   (behind->kind == TOKEN_WORD && behind->before == TOKEN_JOINED) ||
                   (!is_joined && french_word_has(reading, behind->folded, 'n') &&
                    !french_is_word(reading, index + 3, "de"));
    if (goes_on)
        return 0;
    long metres = french_number_value(reading, index);
    french_say(reading,
               arena_format(reading->arena, "%ld mètre%s %ld", metres, metres < 2 ? "" : "s",
                            french_number_value(reading, index + 2)),
               index, index + 2);
    return 3;
}

/* « 10%-15% », « 18 mois-3 ans », « 12V/230V »: another quantity of the sort follows. */
static bool is_pair(const struct french_reading *reading, const struct quantity *quantity)
{
    static const char *const AGES[] = {"an", "ans", "mois", NULL};
    const struct token *sign = french_token_at(reading, quantity->end);
    struct french_number second;
    struct french_unit unit;
    if ((sign->sign != '-' && sign->sign != 0x2013 && sign->sign != '/') ||
        !french_is_joined(reading, quantity->end) ||
        !french_is_joined(reading, quantity->end + 1) ||
        !french_number_parse(reading, quantity->end + 1, &second) ||
        !french_unit_parse(reading, quantity->end + 1 + second.tokens, &unit))
        return false;
    bool are_ages = french_is_one_of(reading, quantity->end - 1, AGES) &&
                    french_is_one_of(reading, quantity->end + 1 + second.tokens, AGES);
    return are_ages || strcmp(unit.symbol, quantity->unit.symbol) == 0;
}

/* Says what links the two; the second is read by itself. */
static void say_pair_link(struct french_reading *reading, size_t sign)
{
    if (french_is_sign(reading, sign, '/'))
        french_say_pause(reading, ",", sign);
    else
        french_say(reading, "à", sign, sign);
}

/* « de 2,50 à 4,80 € »: a price too, whose currency stands behind the second. */
static bool shares_money(const struct french_reading *reading, const struct quantity *quantity,
                         struct french_unit *unit)
{
    static const char *const LINKS[] = {"à", "et", "ou", NULL};
    struct french_number second;
    const char *decimals = quantity->first.decimals;
    return decimals != NULL && strlen(decimals) == 2 &&
           french_is_one_of(reading, quantity->end, LINKS) &&
           french_number_parse(reading, quantity->end + 1, &second) &&
           french_unit_parse(reading, quantity->end + 1 + second.tokens, unit) && unit->is_money &&
           unit->thousands == 0;
}

static const char *quantity_text(struct french_reading *reading, size_t index,
                                 const struct quantity *quantity)
{
    struct french_unit unit;
    if (quantity->unit.tokens > 0)
        return with_unit(reading, quantity);
    if (quantity->second.tokens > 0)
        return plain_range(reading, index, quantity);
    if (shares_money(reading, quantity, &unit))
        return french_money_text(reading, &quantity->first, &unit);
    return plain_text(reading, index, &quantity->first, quantity->number_end);
}

/* The engine takes « d'1 » for letters: the first number in words, where digits begin the text.
 */
static const char *without_first_digits(struct french_reading *reading, const char *text)
{
    char *rest;
    long long value = 0;
    for (;; text = rest + 1) {
        long long group = strtoll(text, &rest, 10);
        value = value * 1000 + group;
        bool is_grouped = *rest == ' ' && strspn(rest + 1, "0123456789") == 3;
        if (!is_grouped)
            break;
    }
    bool has_decimals = *rest == ',' && rest[1] >= '0' && rest[1] <= '9';
    return arena_format(reading->arena, "%s%s%s",
                        french_spell(reading, value, "%spellout-cardinal-masculine"),
                        has_decimals ? " virgule " : "", rest + has_decimals);
}

/* Says the number in one part for each of its own tokens, so that words keep their places. */
size_t french_read_quantity(struct french_reading *reading, size_t index)
{
    struct quantity quantity;
    size_t height = read_height(reading, index);
    if (height > 0)
        return height;
    if (!parse(reading, index, &quantity))
        return 0;
    bool has_unit = quantity.unit.tokens > 0;
    bool has_pair = has_unit && is_pair(reading, &quantity);
    struct buffer text;
    buffer_init(&text);
    bool ends_sentence = quantity.unit.ends_sentence;
    buffer_append_string(&text, quantity_text(reading, index, &quantity));
    if (has_unit && !has_pair)
        quantity.end += french_unit_parse_per(reading, quantity.end, &text, &ends_sentence);
    bool is_elided = reading->glue == FRENCH_GLUE_ELISION && *text.data >= '0' && *text.data <= '9';
    french_say(reading, is_elided ? without_first_digits(reading, text.data) : text.data, index,
               quantity.end - 1);
    if (text.length > 2 && strcmp(text.data + text.length - 2, "d'") == 0)
        reading->glue = FRENCH_GLUE_ELISION;
    buffer_free(&text);
    if (has_pair)
        say_pair_link(reading, quantity.end++);
    if (ends_sentence)
        french_say_pause(reading, ".", quantity.end - 1);
    return quantity.end - index;
}
