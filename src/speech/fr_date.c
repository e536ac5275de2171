/* Dates in figures: « 01/07/2025 », « 2025-03-08 », « du 1er/09 au 15/10 ». */
#include "speech/fr_date.h"

#include "speech/fr_number.h"
#include "speech/fr_rules.h"
#include "speech/fr_unit.h"

#include <string.h>

struct date {
    size_t tokens;
    long day, month, year; /* a year below 0 is not given */
    uint32_t sign;
    bool short_year;
    bool is_zeroed;   /* a zero fills the month: « 5/04 » */
    bool wide_months; /* the month has two digits */
};

static bool is_separator(const struct french_reading *reading, size_t index, uint32_t sign)
{
    return french_is_sign(reading, index, sign) && french_is_joined(reading, index) &&
           french_is_joined(reading, index + 1) &&
           french_token_at(reading, index + 1)->kind == TOKEN_NUMBER;
}

static bool is_good(const struct date *date)
{
    return date->day >= 1 && date->day <= 31 && date->month >= 1 && date->month <= 12;
}

static bool is_good_year(const struct french_reading *reading, size_t index,
                         const struct date *date)
{
    const struct token *year = french_token_at(reading, index);
    return (year->letters == 4 && date->year > 1000) || year->letters == 2;
}

/* Day, month and perhaps a year, whatever they may mean. */
static bool parse_days(const struct french_reading *reading, size_t index, struct date *date)
{
    const struct token *first = french_token_at(reading, index);
    size_t next = index + 1;
    bool is_ordinal = french_is_word(reading, next, "er") && french_is_joined(reading, next) &&
                      french_number_value(reading, index) == 1;
    next += is_ordinal;
    uint32_t sign = french_token_at(reading, next)->sign;
    const struct token *month = french_token_at(reading, next + 1);
    if ((sign != '/' && sign != '.' && sign != '-') || !is_separator(reading, next, sign) ||
        first->letters > 2 || month->letters > 2)
        return false;
    *date = (struct date){.day = french_number_value(reading, index),
                          .month = french_number_value(reading, next + 1),
                          .year = -1,
                          .sign = sign,
                          .is_zeroed = month->text[0] == '0',
                          .wide_months = month->letters == 2};
    next += 2;
    if (is_separator(reading, next, sign)) {
        date->year = french_number_value(reading, next + 1);
        date->short_year = french_token_at(reading, next + 1)->letters == 2;
        next += 2;
        if (!is_good_year(reading, next - 1, date))
            return false;
    }
    date->tokens = next - index;
    const struct token *behind = french_token_at(reading, next);
    bool goes_on = is_separator(reading, next, sign) ||
                   (behind->kind == TOKEN_WORD && behind->before == TOKEN_JOINED);
    return is_good(date) && !goes_on;
}

/* « 2025-03-08 ». */
static bool parse_year_first(const struct french_reading *reading, size_t index, struct date *date)
{
    uint32_t sign = french_token_at(reading, index + 1)->sign;
    if (french_token_at(reading, index)->letters != 4 ||
        (sign != '/' && sign != '.' && sign != '-') || !is_separator(reading, index + 1, sign) ||
        !is_separator(reading, index + 3, sign) || is_separator(reading, index + 5, sign))
        return false;
    *date = (struct date){.tokens = 5,
                          .day = french_number_value(reading, index + 4),
                          .month = french_number_value(reading, index + 2),
                          .year = french_number_value(reading, index),
                          .sign = sign};
    return is_good(date);
}

static bool is_day_number(const struct french_reading *reading, size_t index)
{
    long day = french_number_value(reading, index);
    return day >= 1 && day <= 31;
}

static bool is_weekday_before(const struct french_reading *reading, size_t index)
{
    return french_is_weekday(reading, index - 1) ||
           (french_is_sign(reading, index - 1, '.') && french_is_weekday(reading, index - 2));
}

/* « les 14 et 15/03 », « du 3 au 7/10 ». */
static bool is_after_day(const struct french_reading *reading, size_t index)
{
    static const char *const LINKS[] = {"et", "ou", "&", "au", ",", NULL};
    static const char *const BEFORE[] = {"les", "des", "du", "le", "aux", "entre", NULL};
    while (french_is_one_of(reading, index - 1, LINKS) && is_day_number(reading, index - 2)) {
        index -= 2;
        if (french_is_one_of(reading, index - 1, BEFORE) || is_weekday_before(reading, index))
            return true;
    }
    return false;
}

/* True when words before the figures call for a day. */
static bool is_called_for(const struct french_reading *reading, size_t index)
{
    static const char *const PREPOSITIONS[] = {"le",    "du",     "au", "dès",   "avant",
                                               "après", "depuis", "ce", "jusqu", NULL};
    static const char *const NAMES[] = {"limite", "échéance", "date", "clôture", "séance", NULL};
    size_t name = index - 1 - french_is_sign(reading, index - 1, ':');
    return is_weekday_before(reading, index) || is_after_day(reading, index) ||
           french_is_one_of(reading, index - 1, PREPOSITIONS) ||
           french_is_one_of(reading, name, NAMES);
}

/* « 1/10 des crédits », « 8/12 € »: what follows a part or a price. */
static bool is_before_whole(const struct french_reading *reading, size_t index)
{
    static const char *const OF[] = {"des", "de", "du", "d", NULL};
    struct french_unit unit;
    return french_is_one_of(reading, index, OF) || french_unit_parse(reading, index, &unit);
}

/* « dossier 12/05 », « tension 14/10 »: what goes before other figures. */
static bool is_after_label(const struct french_reading *reading, size_t index)
{
    static const char *const LABELS[] = {
        "dossier", "réf",   "référence", "lot",    "page",     "p",       "pages",     "parcelle",
        "note",    "étape", "tension",   "score",  "victoire", "défaite", "règlement", "bus",
        "marché",  "ligne", "numéro",    "acuité", "fiche",    "section", NULL};
    size_t before = index - 1;
    before -= french_is_sign(reading, before, '.') || french_is_sign(reading, before, ':');
    return french_is_one_of(reading, before, LABELS);
}

static bool is_link(const struct french_reading *reading, size_t index)
{
    static const char *const LINKS[] = {"au", "à", "et", "ou", "&", "-", "–", "—", NULL};
    return french_is_one_of(reading, index, LINKS);
}

/* The other day of « 15/10 - 30/11 », « 2/10 au 7/11/2025 »: before or behind these figures. */
static bool find_other_day(const struct french_reading *reading, size_t index,
                           const struct date *date, struct date *other)
{
    if (is_link(reading, index + date->tokens) &&
        parse_days(reading, index + date->tokens + 1, other) && other->sign == date->sign)
        return true;
    for (size_t tokens = 3; tokens <= 5 && is_link(reading, index - 1); tokens += 2) {
        if (index > tokens && parse_days(reading, index - 1 - tokens, other) &&
            other->tokens == tokens && other->sign == date->sign)
            return true;
    }
    return false;
}

/* « du 3/2 au 5/3 »: the words around call for days; « du 1/3 au 1/2 » are parts. */
static bool is_from_to(const struct french_reading *reading, size_t index, const struct date *date)
{
    bool is_from = french_is_word(reading, index - 1, "du") &&
                   french_is_word(reading, index + date->tokens, "au");
    bool is_to =
        french_is_word(reading, index - 1, "au") &&
        (french_is_word(reading, index - 5, "du") || french_is_word(reading, index - 7, "du"));
    bool is_small_part = date->day < date->month && date->month <= 4;
    return date->sign == '/' && (is_from || is_to) && !is_small_part;
}

static bool is_paired(const struct french_reading *reading, size_t index, const struct date *date)
{
    struct date other;
    if (!find_other_day(reading, index, date, &other))
        return false;
    if (is_from_to(reading, index, date) || is_from_to(reading, index, &other))
        return true;
    bool is_part = date->day < date->month && other.day < other.month;
    return other.year >= 0 || (other.is_zeroed && date->sign == '/') ||
           (date->wide_months && other.wide_months && !is_part && date->sign == '/');
}

/* « le 14.03 », « avant le 15-09 »: elsewhere a decimal number or a range. */
static bool is_called_day(const struct french_reading *reading, size_t index,
                          const struct date *date)
{
    bool is_clear = date->wide_months && (date->is_zeroed || date->sign == '.') &&
                    !is_before_whole(reading, index + date->tokens);
    return is_called_for(reading, index) && (is_clear || is_paired(reading, index, date));
}

/* « le 01/07 », « 5/04 », « 31/12 »: no year, so that the figures may be a fraction or a price. */
static bool is_day_and_month(const struct french_reading *reading, size_t index,
                             const struct date *date)
{
    if (is_after_label(reading, index))
        return false;
    if (date->sign != '/')
        return is_called_day(reading, index, date);
    if (date->is_zeroed || is_weekday_before(reading, index) ||
        french_is_word(reading, index + 1, "er") || is_paired(reading, index, date))
        return true;
    return date->wide_months && (date->day > 12 || is_called_for(reading, index)) &&
           !is_before_whole(reading, index + date->tokens);
}

/* « 5/8/12 € » and « 10-12-14 » are lists. */
static bool is_short_year_good(const struct french_reading *reading, size_t index,
                               const struct date *date)
{
    bool is_zeroed = date->is_zeroed || french_token_at(reading, index)->text[0] == '0';
    if (is_zeroed || is_called_for(reading, index))
        return true;
    struct french_unit unit;
    return date->sign == '/' && !french_unit_parse(reading, index + date->tokens, &unit);
}

static bool parse_date(const struct french_reading *reading, size_t index, struct date *date)
{
    if (parse_year_first(reading, index, date))
        return true;
    if (!parse_days(reading, index, date))
        return false;
    if (date->year < 0)
        return is_day_and_month(reading, index, date);
    return !date->short_year || is_short_year_good(reading, index, date);
}

size_t french_read_date(struct french_reading *reading, size_t index)
{
    struct date date;
    if (!parse_date(reading, index, &date))
        return 0;
    size_t last = index + date.tokens - 1;
    if (date.short_year)
        date.year += date.year < 40 ? 2000 : 1900;
    if (date.day == 1)
        french_say(reading, "premier", index, index);
    else
        french_say(reading, arena_format(reading->arena, "%ld", date.day), index, index);
    french_say(reading, french_month_name(date.month), index, last);
    if (date.year >= 0)
        french_say(reading, arena_format(reading->arena, "%ld", date.year), index, last);
    return date.tokens;
}
