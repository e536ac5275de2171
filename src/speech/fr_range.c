/* Ranges: « 3-11 ans », « 2020-2026 », « 12/17 ans », and what looks like them: scores, marks. */
#include "speech/fr_range.h"

#include "speech/fr_date.h"
#include "speech/fr_place.h"
#include "speech/fr_unit.h"

#include <string.h>

bool french_number_is_year(const struct french_number *number)
{
    return !number->is_grouped && number->decimals == NULL && strlen(number->digits) == 4 &&
           number->whole >= 1500 && number->whole < 2200;
}

static bool is_street(const struct french_reading *reading, size_t index)
{
    return french_is_street(reading, index + french_is_sign(reading, index, ','));
}

static bool is_plural_noun(const struct french_reading *reading, size_t index)
{
    const char *word = french_token_at(reading, index)->folded;
    return french_token_at(reading, index)->letter_case == TOKEN_LOWER &&
           french_word_has(reading, word, 'n') && french_word_has(reading, word, 'p') &&
           !french_word_has(reading, word, 's');
}

bool french_range_is_counted(const struct french_reading *reading, size_t index)
{
    struct french_unit unit;
    return french_unit_parse(reading, index, &unit) || is_plural_noun(reading, index) ||
           french_is_word(reading, index, "fois") || french_is_month(reading, index) ||
           is_street(reading, index);
}

bool french_range_is_mark(const struct french_reading *reading, size_t index)
{
    static const char *const MARKS[] = {"note",    "notes", "noté", "notée",        "score",
                                        "moyenne", "avis",  "eu",   "satisfaction", NULL};
    for (size_t back = 1; back <= 3 && back <= index; back++) {
        if (french_is_one_of(reading, index - back, MARKS))
            return true;
    }
    return false;
}

/* « 14-18 », « 39-45 »: the wars. */
static bool is_war(const struct french_range *range)
{
    return (range->first.whole == 14 && range->second.whole == 18) ||
           (range->first.whole == 39 && range->second.whole == 45);
}

static bool is_next(const struct french_range *range)
{
    return range->second.whole == range->first.whole + 1 ||
           (french_number_is_year(&range->first) &&
            range->second.whole == (range->first.whole + 1) % 100);
}

static bool ascends(const struct french_range *range)
{
    return range->first.whole < range->second.whole ||
           (range->first.whole == range->second.whole && range->second.decimals != NULL);
}

static const char *slash_link(const struct french_reading *reading, size_t index,
                              const struct french_range *range)
{
    static const char *const PAGES[] = {"page", "pages", "pp", "p", "numéro", "numéros", NULL};
    static const char *const GROUPS[] = {"groupe", "groupes", "équipe", "équipes", NULL};
    long long most = range->second.whole;
    bool is_scale = most == 5 || most == 10 || most == 20 || most == 100;
    bool goes_on = french_is_sign(reading, range->end, '/') &&
                   french_token_at(reading, range->end + 1)->kind == TOKEN_NUMBER;
    if (goes_on || is_street(reading, range->end))
        return ", ";
    bool is_counted = french_range_is_counted(reading, range->end) ||
                      french_is_one_of(reading, index - 2, GROUPS);
    if (is_counted)
        return ascends(range) ? " à " : ", ";
    if (french_is_sign(reading, index - 1, '(') && french_is_sign(reading, range->end, ')'))
        return " sur "; /* « (1/2) » */
    if (french_is_one_of(reading, index - 1, PAGES))
        return most == range->first.whole ? " sur " : ", ";
    bool descends = !ascends(range) && !(is_scale && most == range->first.whole);
    if (descends || french_is_word(reading, index - 1, "années"))
        return " ";
    return is_next(range) && !is_scale && !french_range_is_mark(reading, index) ? ", " : " sur ";
}

/* How a range is said, by its numbers, the sign between and what stands around. */
static const char *range_link(const struct french_reading *reading, size_t index,
                              const struct french_range *range, uint32_t sign)
{
    if (french_number_has_leading_zero(&range->first) ||
        french_number_has_leading_zero(&range->second))
        return " ";
    if (is_next(range) && french_is_month(reading, range->end))
        return " et ";
    if (french_is_word(reading, index - 1, "entre"))
        return " et ";
    if (french_number_is_year(&range->first))
        return is_next(range) ? " " : " à ";
    if (is_war(range) && !french_range_is_counted(reading, range->end))
        return " ";
    if (sign == '/')
        return slash_link(reading, index, range);
    return ascends(range) ? " à " : " ";
}

/* « 35 – 70 % », « 3 - 6 ans »: apart, only where one unit follows and no day goes before. */
static bool is_spaced_range(const struct french_reading *reading, size_t index,
                            const struct french_range *range, uint32_t sign)
{
    struct french_unit unit;
    if (!french_unit_parse(reading, range->end, &unit) ||
        range->first.whole >= range->second.whole || french_is_weekday(reading, index - 1))
        return false;
    return sign == 0x2013 || (sign == '-' && (french_is_word(reading, range->end, "ans") ||
                                              french_is_word(reading, range->end, "mois")));
}

bool french_range_parse(const struct french_reading *reading, size_t index,
                        struct french_range *range)
{
    if (!french_number_parse(reading, index, &range->first))
        return false;
    size_t sign = index + range->first.tokens;
    const struct token *token = french_token_at(reading, sign);
    const struct token *next = french_token_at(reading, sign + 1);
    bool is_dash = token->sign == '-' || token->sign == 0x2013 || token->sign == 0x2014;
    if ((!is_dash && token->sign != '/') || !french_number_parse(reading, sign + 1, &range->second))
        return false;
    range->end = sign + 1 + range->second.tokens;
    bool is_close = token->before == TOKEN_JOINED && next->before == TOKEN_JOINED;
    if (!is_close && !is_spaced_range(reading, index, range, token->sign))
        return false;
    range->link = range_link(reading, index, range, token->sign);
    return true;
}
