/* Numbers, ranges of numbers, and their units. */
#include "speech/fr_date.h"
#include "speech/fr_gender.h"
#include "speech/fr_money.h"
#include "speech/fr_number.h"
#include "speech/fr_place.h"
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

static bool is_year(const struct french_number *number)
{
    return !number->is_grouped && number->decimals == NULL && strlen(number->digits) == 4 &&
           number->whole >= 1500 && number->whole < 2200;
}

/* How a range is said, by its numbers and the sign between. */
static const char *range_link(const struct french_reading *reading, size_t index,
                              const struct quantity *quantity, uint32_t sign)
{
    static const char *const PAGES[] = {"page", "pages", "pp", "p", "numéro", "numéros", NULL};
    const struct french_number *first = &quantity->first;
    const struct french_number *second = &quantity->second;
    bool is_next = second->whole == first->whole + 1 ||
                   (is_year(first) && second->whole == (first->whole + 1) % 100);
    if (french_number_has_leading_zero(first) || french_number_has_leading_zero(second))
        return " ";
    if (is_next && french_is_month(reading, quantity->number_end))
        return " et ";
    if (is_year(first))
        return is_next ? " " : " à ";
    size_t street = quantity->number_end + french_is_sign(reading, quantity->number_end, ',');
    if (sign == '/' && french_is_street(reading, street))
        return ", ";
    if (sign == '/')
        return french_is_one_of(reading, index - 1, PAGES) || is_next ? ", " : " sur ";
    bool ascends =
        first->whole < second->whole || (first->whole == second->whole && second->decimals != NULL);
    return ascends ? " à " : " ";
}

/* « 3-11 », « 5–7 », « 12/13 », « 35 – 70 » where a unit follows. */
static void parse_range(const struct french_reading *reading, size_t index,
                        struct quantity *quantity)
{
    size_t sign = quantity->number_end;
    const struct token *token = french_token_at(reading, sign);
    const struct token *next = french_token_at(reading, sign + 1);
    bool is_dash = token->sign == '-' || token->sign == 0x2013 || token->sign == 0x2014;
    if (!is_dash && token->sign != '/')
        return;
    bool is_close = token->before == TOKEN_JOINED && next->before == TOKEN_JOINED;
    struct french_number second;
    if (!french_number_parse(reading, sign + 1, &second))
        return;
    struct french_unit unit;
    bool has_unit = french_unit_parse(reading, sign + 1 + second.tokens, &unit);
    if (!is_close && !(has_unit && token->sign == 0x2013 && quantity->first.whole < second.whole))
        return;
    quantity->second = second;
    quantity->number_end = sign + 1 + second.tokens;
    quantity->link = range_link(reading, index, quantity, token->sign);
}

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

static bool parse(struct french_reading *reading, size_t index, struct quantity *quantity)
{
    *quantity = (struct quantity){0};
    if (!french_number_parse(reading, index, &quantity->first))
        return false;
    quantity->number_end = index + quantity->first.tokens;
    parse_range(reading, index, quantity);
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

/* « $500 », « €20 »: the sign stands before its number. */
size_t french_read_money_sign(struct french_reading *reading, size_t index)
{
    struct french_unit unit;
    struct french_number number;
    if (!french_unit_parse(reading, index, &unit) || !unit.is_money || unit.tokens != 1 ||
        !french_is_joined(reading, index + 1) ||
        french_token_at(reading, index - 1)->kind == TOKEN_NUMBER ||
        !french_number_parse(reading, index + 1, &number))
        return 0;
    french_say(reading, french_money_text(reading, &number, &unit), index, index + number.tokens);
    return 1 + number.tokens;
}

/* The engine takes « d'1 » for letters: the first number in words, where digits begin the text. */
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
    if (!parse(reading, index, &quantity))
        return 0;
    struct buffer text;
    buffer_init(&text);
    bool ends_sentence = quantity.unit.ends_sentence;
    if (quantity.unit.tokens > 0)
        buffer_append_string(&text, with_unit(reading, &quantity));
    else if (quantity.second.tokens > 0)
        buffer_append_string(&text, plain_range(reading, index, &quantity));
    else
        buffer_append_string(&text,
                             plain_text(reading, index, &quantity.first, quantity.number_end));
    bool may_have_per = quantity.unit.tokens > 0 || quantity.second.tokens == 0;
    if (may_have_per && quantity.unit.tokens > 0)
        quantity.end += french_unit_parse_per(reading, quantity.end, &text, &ends_sentence);
    bool is_elided = reading->glue == FRENCH_GLUE_ELISION && *text.data >= '0' && *text.data <= '9';
    french_say(reading, is_elided ? without_first_digits(reading, text.data) : text.data, index,
               quantity.end - 1);
    if (text.length > 2 && strcmp(text.data + text.length - 2, "d'") == 0)
        reading->glue = FRENCH_GLUE_ELISION;
    buffer_free(&text);
    if (ends_sentence)
        french_say_pause(reading, ".", quantity.end - 1);
    return quantity.end - index;
}
