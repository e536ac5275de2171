/* Names of months and of days of the week, short or in full, and the days before them. */
#include "speech/fr_date.h"
#include "speech/fr_number.h"
#include "speech/fr_rules.h"

#include <string.h>

static const char *const MONTHS[] = {"janvier",   "février", "mars",     "avril",
                                     "mai",       "juin",    "juillet",  "août",
                                     "septembre", "octobre", "novembre", "décembre"};

struct short_month {
    const char *text;
    int month;
    bool is_doubtful; /* another word too: it needs a day, a year or another month beside it */
};

static const struct short_month SHORT_MONTHS[] = {
    {"jan", 1, true},   {"janv", 1, false},  {"fév", 2, false},   {"févr", 2, false},
    {"fev", 2, false},  {"mar", 3, true},    {"avr", 4, false},   {"jui", 6, true},
    {"juil", 7, false}, {"juill", 7, false}, {"aoû", 8, false},   {"sep", 9, true},
    {"sept", 9, true},  {"oct", 10, false},  {"octo", 10, false}, {"nov", 11, false},
    {"déc", 12, true},  {"dec", 12, true},
};

const char *french_month_name(long month)
{
    return MONTHS[month - 1];
}

static const struct short_month *find_short(const struct french_reading *reading, size_t index)
{
    for (size_t month = 0; month < sizeof SHORT_MONTHS / sizeof *SHORT_MONTHS; month++) {
        if (french_is_word(reading, index, SHORT_MONTHS[month].text))
            return &SHORT_MONTHS[month];
    }
    return NULL;
}

bool french_is_month(const struct french_reading *reading, size_t index)
{
    for (size_t month = 0; month < 12; month++) {
        if (french_is_word(reading, index, MONTHS[month]))
            return true;
    }
    return french_is_word(reading, index, "aout") || french_is_word(reading, index, "fevrier") ||
           french_is_word(reading, index, "decembre");
}

static bool has_stop(const struct french_reading *reading, size_t index)
{
    return french_is_sign(reading, index + 1, '.') && french_is_joined(reading, index + 1);
}

/* The tokens of a month's name, in full or short with its full stop, at the token; or 0. */
static size_t skip_month(const struct french_reading *reading, size_t index)
{
    if (french_is_month(reading, index))
        return 1;
    return find_short(reading, index) != NULL && has_stop(reading, index) ? 2 : 0;
}

bool french_is_weekday(const struct french_reading *reading, size_t index)
{
    static const char *const DAYS[] = {"lundi",    "mardi",  "mercredi", "jeudi",
                                       "vendredi", "samedi", "dimanche", NULL};
    static const char *const SHORT_DAYS[] = {"lun",  "mar", "mer", "merc", "jeu",
                                             "vend", "ven", "sam", "dim",  NULL};
    return french_is_one_of(reading, index, DAYS) || french_is_one_of(reading, index, SHORT_DAYS);
}

/* What may stand between two months: « juil./août », « sept. à nov. ». */
static bool is_link(const struct french_reading *reading, size_t index)
{
    static const char *const LINKS[] = {"/", "-", "–", "et", "ou", "à", "&", NULL};
    return french_is_one_of(reading, index, LINKS);
}

static bool is_beside_month(const struct french_reading *reading, size_t index, size_t behind)
{
    if (is_link(reading, behind) && skip_month(reading, behind + 1) > 0)
        return true;
    size_t before = index - 2 - french_is_sign(reading, index - 2, '.');
    return is_link(reading, index - 1) &&
           (french_is_month(reading, index - 2) || find_short(reading, before) != NULL);
}

/* « oct. 2024 », « 28 févr. », « en sept. »: what stands around leaves no doubt. */
static bool is_month_here(const struct french_reading *reading, size_t index,
                          const struct short_month *month)
{
    static const char *const BEFORE[] = {"en", "fin", "début", "mi", "dès", "depuis", NULL};
    bool stopped = has_stop(reading, index);
    size_t behind = index + 1 + stopped;
    if (french_token_at(reading, index - 1)->kind == TOKEN_NUMBER ||
        (french_is_word(reading, index - 1, "er") &&
         french_token_at(reading, index - 2)->kind == TOKEN_NUMBER))
        return true;
    bool before_year = french_token_at(reading, behind)->letters == 4 &&
                       french_number_value(reading, behind) > 1000;
    if (before_year)
        return stopped || month->month != 3;
    if (!stopped)
        return false;
    bool before_dash =
        french_is_sign(reading, behind, '-') || french_is_sign(reading, behind, 0x2013);
    bool is_cued = french_is_one_of(reading, index - 1, BEFORE) &&
                   french_token_at(reading, behind)->kind != TOKEN_EDGE;
    return !month->is_doubtful || before_dash || is_cued || is_beside_month(reading, index, behind);
}

/* A short name with its full stop: « oct. 2024 », « 28 févr. », « juil./août ». */
size_t french_read_month(struct french_reading *reading, size_t index)
{
    const struct short_month *month = find_short(reading, index);
    if (month == NULL || !is_month_here(reading, index, month))
        return 0;
    bool stopped = has_stop(reading, index);
    size_t behind = index + 1 + stopped;
    const char *name = MONTHS[month->month - 1];
    if (french_is_first(reading, index))
        name = french_raise_first(reading, name);
    french_say(reading, name, index, behind - 1);
    if (stopped && french_token_at(reading, behind)->kind == TOKEN_EDGE)
        french_say_pause(reading, ".", behind - 1);
    return behind - index;
}

static bool is_day(const struct french_reading *reading, size_t index)
{
    long day = french_number_value(reading, index);
    return day >= 1 && day <= 31 && french_token_at(reading, index)->letters <= 2;
}

/* True when the number is the day of a month that is named behind it, or behind the other days of a
 * list: « 06 mars », « 02 et 03 juil. », « 1 au 5 mai ». */
static bool is_before_month(const struct french_reading *reading, size_t index)
{
    static const char *const LINKS[] = {"au", "et", "ou", "à", "&", ",", "-", "–", NULL};
    if (!is_day(reading, index))
        return false;
    for (int days = 0; days < 31; days++, index += 2) {
        if (!french_is_one_of(reading, index + 1, LINKS) || !is_day(reading, index + 2))
            break;
    }
    const struct token *month = french_token_at(reading, index + 1);
    return french_is_month(reading, index + 1) ||
           (month->kind == TOKEN_WORD && month->before != TOKEN_JOINED &&
            skip_month(reading, index + 1) > 0);
}

/* A day before its month: « jeudi 06 mars » has no zero, « 1 juin » is the first. */
size_t french_read_day(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    size_t weekday = index - 1 - french_is_sign(reading, index - 1, '.');
    bool is_zeroed = token->text[0] == '0';
    bool is_first = french_number_value(reading, index) == 1;
    bool is_part = french_token_at(reading, index - 1)->kind == TOKEN_SIGN &&
                   french_is_joined(reading, index) && !french_is_sign(reading, index - 1, '(');
    if (!(is_zeroed || is_first) || is_part || !is_day(reading, index))
        return 0;
    bool follows_weekday = is_zeroed && french_is_weekday(reading, weekday) &&
                           !french_is_sign(reading, index + 1, '/') &&
                           french_token_at(reading, index + 1)->before != TOKEN_JOINED;
    if (!follows_weekday && !is_before_month(reading, index))
        return 0;
    const char *text = is_first ? "premier" : token->text + 1;
    french_say(reading, text, index, index);
    return 1;
}
