/* Dates in figures, and short names of months. */
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
};

static const struct short_month SHORT_MONTHS[] = {
    {"jan", 1},  {"janv", 1}, {"fév", 2},   {"févr", 2},  {"fev", 2},  {"mar", 3},
    {"avr", 4},  {"jui", 6},  {"juil", 7},  {"juill", 7}, {"aoû", 8},  {"sep", 9},
    {"sept", 9}, {"oct", 10}, {"octo", 10}, {"nov", 11},  {"déc", 12}, {"dec", 12},
};

static int short_month(const char *folded)
{
    for (size_t index = 0; index < sizeof SHORT_MONTHS / sizeof *SHORT_MONTHS; index++) {
        if (strcmp(SHORT_MONTHS[index].text, folded) == 0)
            return SHORT_MONTHS[index].month;
    }
    return 0;
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

/* A short name with its full stop: « oct. 2024 », « 28 févr. ». */
size_t french_read_month(struct french_reading *reading, size_t index)
{
    int month = short_month(french_token_at(reading, index)->folded);
    if (month == 0)
        return 0;
    bool has_stop = french_is_sign(reading, index + 1, '.') && french_is_joined(reading, index + 1);
    size_t behind = index + 1 + has_stop;
    long year = french_number_value(reading, behind);
    bool after_day = french_token_at(reading, index - 1)->kind == TOKEN_NUMBER ||
                     (french_is_word(reading, index - 1, "er") &&
                      french_token_at(reading, index - 2)->kind == TOKEN_NUMBER);
    bool before_year = french_token_at(reading, behind)->letters == 4 && year > 1000;
    bool before_dash =
        french_is_sign(reading, behind, '-') || french_is_sign(reading, behind, 0x2013);
    if (!after_day && !(before_year && (has_stop || month != 3)) && !(has_stop && before_dash))
        return 0;
    french_say(reading, MONTHS[month - 1], index, behind - 1);
    if (has_stop && french_token_at(reading, behind)->kind == TOKEN_EDGE)
        french_say_pause(reading, ".", behind - 1);
    return behind - index;
}

struct date {
    long day, month, year; /* a year below 0 is not given */
    bool short_year;
};

static bool is_separator(const struct french_reading *reading, size_t index, uint32_t sign)
{
    return french_is_sign(reading, index, sign) && french_is_joined(reading, index) &&
           french_is_joined(reading, index + 1) &&
           french_token_at(reading, index + 1)->kind == TOKEN_NUMBER;
}

/* « le 01/07 »: no year; needs two digits each and a word that goes before days. */
static bool is_day_and_month(const struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"le", "du", "au", "dès", "avant", NULL};
    static const char *const DAYS[] = {"lundi",    "mardi",  "mercredi", "jeudi",
                                       "vendredi", "samedi", "dimanche", NULL};
    if (french_is_one_of(reading, index - 1, DAYS))
        return true;
    return french_token_at(reading, index)->letters == 2 &&
           french_token_at(reading, index + 2)->letters == 2 &&
           french_is_one_of(reading, index - 1, BEFORE);
}

/* Reads the figures; returns the tokens they are, or 0. */
static size_t parse_date(const struct french_reading *reading, size_t index, struct date *date)
{
    const struct token *first = french_token_at(reading, index);
    uint32_t sign = french_token_at(reading, index + 1)->sign;
    if ((sign != '/' && sign != '.' && sign != '-') || !is_separator(reading, index + 1, sign))
        return 0;
    long values[3] = {french_number_value(reading, index), french_number_value(reading, index + 2),
                      -1};
    size_t count = 3;
    const struct token *third = french_token_at(reading, index + 4);
    if (is_separator(reading, index + 3, sign)) {
        values[2] = french_number_value(reading, index + 4);
        count = 5;
    } else if (sign != '/' || !is_day_and_month(reading, index)) {
        return 0;
    }
    if (is_separator(reading, index + 5, sign))
        return 0;
    bool year_first = first->letters == 4;
    date->day = year_first ? values[2] : values[0];
    date->month = values[1];
    date->year = count == 3 ? -1 : year_first ? values[0] : values[2];
    date->short_year = count == 5 && !year_first && third->letters == 2;
    bool year_is_good = count == 3 || year_first || (third->letters == 4 && date->year > 1000) ||
                        (date->short_year && (sign == '/' || first->letters == 2));
    bool is_good = date->day >= 1 && date->day <= 31 && date->month >= 1 && date->month <= 12;
    return is_good && year_is_good && first->letters != 3 ? count : 0;
}

size_t french_read_date(struct french_reading *reading, size_t index)
{
    struct date date;
    if (french_number_value(reading, index) == 1 && french_is_month(reading, index + 1) &&
        french_token_at(reading, index - 1)->kind != TOKEN_SIGN) {
        french_say(reading, "premier", index, index);
        return 1;
    }
    size_t count = parse_date(reading, index, &date);
    if (count == 0)
        return 0;
    if (date.short_year)
        date.year += date.year < 50 ? 2000 : 1900;
    if (date.day == 1)
        french_say(reading, "premier", index, index);
    else
        french_say(reading, arena_format(reading->arena, "%ld", date.day), index, index);
    french_say(reading, MONTHS[date.month - 1], index, index + count - 1);
    if (date.year >= 0)
        french_say(reading, arena_format(reading->arena, "%ld", date.year), index,
                   index + count - 1);
    return count;
}
