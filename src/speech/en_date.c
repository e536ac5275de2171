/* Dates in figures, and days before or behind the name of their month. */
#include "speech/en_calendar.h"
#include "speech/en_grammar.h"
#include "speech/en_number.h"
#include "speech/en_rules.h"
#include "speech/en_unit.h"
#include "speech/en_year.h"

static bool is_day_number(const struct english_reading *reading, size_t index)
{
    const struct token *token = tokens_at(&reading->tokens, index);
    long value = english_number_value(reading, index);
    return token->letters <= 2 && value >= 1 && value <= 31;
}

/* « 12th »: the tokens of a day with its suffix, or without. */
static size_t day_tokens(const struct tokens *tokens, size_t index)
{
    return 1 + english_is_suffix(tokens, index + 1);
}

/* « 12 May », « 12-15 May », « 12, 13 and 14 May »: a day with its month behind, or another. A
 * comma alone parts dates: « May 3, 4 June ». */
static bool is_before_month(const struct english_reading *reading, size_t index)
{
    static const char *const LINKS[] = {"and", "or", "to", "&", NULL};
    const struct tokens *tokens = &reading->tokens;
    bool after_comma = false;
    for (int days = 0; days < 5 && is_day_number(reading, index); days++) {
        size_t next = index + day_tokens(tokens, index);
        if (english_month_at(tokens, next).number > 0)
            return !after_comma && tokens_at(tokens, next)->before != TOKEN_JOINED;
        after_comma = tokens_is_sign(tokens, next, ',');
        if (!after_comma && !tokens_is_one_of(tokens, next, LINKS) &&
            !english_is_dash(tokens, next))
            return false;
        index = next + 1;
    }
    return false;
}

/* « 12 May » → "the twelfth of May"; the month is read next. */
static size_t read_day(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    if (!is_before_month(reading, index) || tokens_is_sign(tokens, index - 1, ':'))
        return 0;
    size_t end = index + day_tokens(tokens, index);
    const char *article = english_is_determiner(tokens, index - 1) ? "" : "the ";
    const char *day = english_ordinal(reading, english_number_value(reading, index));
    bool is_last = english_month_at(tokens, end).number > 0;
    english_say(reading, arena_format(reading->arena, "%s%s%s", article, day, is_last ? " of" : ""),
                index, end - 1);
    if (!english_is_dash(tokens, end))
        return end - index;
    english_say(reading, "to", end, end);
    return end + 1 - index;
}

struct date {
    long day, month, year; /* a year below 0 is not given */
};

/* « on 12/05 », « Friday 12/05 ». */
static bool is_day_and_month(const struct tokens *tokens, size_t index)
{
    return tokens_at(tokens, index)->letters == 2 && tokens_at(tokens, index + 2)->letters == 2 &&
           (tokens_is_word(tokens, index - 1, "on") ||
            english_weekday_at(tokens, index - 1).number > 0);
}

static bool is_valid(const struct date *date)
{
    return date->day >= 1 && date->day <= 31 && date->month >= 1 && date->month <= 12;
}

/* A day is first, then the month; « 12/31/2021 » can only be the other way round. */
static bool settle(struct date *date)
{
    if (date->month > 12 && date->day <= 12)
        *date = (struct date){date->month, date->day, date->year};
    return is_valid(date);
}

/* Reads the figures; returns the tokens they are, or 0. */
static size_t parse_figures(const struct english_reading *reading, size_t index, struct date *date)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *first = tokens_at(tokens, index);
    uint32_t sign = tokens_at(tokens, index + 1)->sign;
    if ((sign != '/' && sign != '.' && sign != '-') || !english_is_link(tokens, index + 1, sign))
        return 0;
    long one = english_number_value(reading, index);
    long two = english_number_value(reading, index + 2);
    long three = english_number_value(reading, index + 4);
    if (!english_is_link(tokens, index + 3, sign)) {
        *date = (struct date){one, two, -1};
        return sign == '/' && is_day_and_month(tokens, index) && settle(date) ? 3 : 0;
    }
    size_t letters = tokens_at(tokens, index + 4)->letters;
    bool year_first = first->letters == 4 && letters <= 2;
    bool year_last = first->letters <= 2 && letters == 4 && three > 1000;
    bool short_year = first->letters <= 2 && letters == 2 && sign == '/';
    if (english_is_link(tokens, index + 5, sign) || !(year_first || year_last || short_year))
        return 0;
    *date = year_first ? (struct date){three, two, one} : (struct date){one, two, three};
    if (short_year)
        date->year += date->year < 50 ? 2000 : 1900;
    return (year_first ? is_valid(date) : settle(date)) ? 5 : 0;
}

size_t english_read_date(struct english_reading *reading, size_t index)
{
    struct date date;
    size_t count = parse_figures(reading, index, &date);
    if (count == 0)
        return read_day(reading, index);
    const char *article = english_is_determiner(&reading->tokens, index - 1) ? "" : "the ";
    const char *text =
        arena_format(reading->arena, "%s%s of %s", article, english_ordinal(reading, date.day),
                     english_month_name(date.month));
    if (date.year >= 0)
        text = arena_format(reading->arena, "%s %s", text, english_year(reading, date.year));
    english_say(reading, text, index, index + count - 1);
    return count;
}

/* « May 12 », but not « in May 12 schools », « May 12:30 », « May 12% ». */
static bool is_day_behind(const struct english_reading *reading, size_t month, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *next = tokens_at(tokens, index + 1);
    struct english_unit unit;
    return is_day_number(reading, index) && tokens_at(tokens, index)->before != TOKEN_JOINED &&
           !tokens_is_word(tokens, month - 1, "in") && !is_before_month(reading, index) &&
           !english_is_link(tokens, index + 1, ':') && !english_is_link(tokens, index + 1, '.') &&
           !(next->kind == TOKEN_WORD && next->before == TOKEN_JOINED) &&
           !english_unit_parse(reading, index + 1, &unit);
}

static void say_day(struct english_reading *reading, size_t index)
{
    const char *day = english_ordinal(reading, english_number_value(reading, index));
    english_say(reading, day, index, index);
}

/* « May 12 » → "May twelfth", « May 12-15 »; says the days, returns the token behind them. */
static size_t say_days_behind(struct english_reading *reading, size_t month, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    if (!is_day_behind(reading, month, index))
        return index;
    say_day(reading, index);
    size_t link = index + 1;
    bool has_dash = english_is_dash(tokens, link) && is_day_number(reading, link + 1);
    bool has_and = tokens_is_word(tokens, link, "and") && is_day_number(reading, link + 1) &&
                   tokens_is_pause(tokens, link + 2);
    if (!has_dash && !has_and)
        return link;
    english_say(reading, has_dash ? "to" : "and", link, link);
    say_day(reading, link + 1);
    return link + 2;
}

/* « 3 Jan », « 3rd Jan », « Jan 2021 », « Jan-Mar »: no name of a man. */
static bool is_in_date(const struct tokens *tokens, size_t index, size_t behind)
{
    bool after_day = tokens_at(tokens, index - 1)->kind == TOKEN_NUMBER ||
                     tokens_at(tokens, index - 2)->kind == TOKEN_NUMBER;
    bool in_span =
        (english_is_dash(tokens, behind) && english_month_at(tokens, behind + 1).number > 0) ||
        (english_is_dash(tokens, index - 1) && english_month_at(tokens, index - 2).number > 0);
    return after_day || in_span || tokens_at(tokens, behind)->kind == TOKEN_NUMBER;
}

/* A month with its day behind it, and short names: « Sept. 2024 », « 3 Jan ». */
size_t english_read_month(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    struct english_name month = english_month_at(tokens, index);
    if (month.number == 0)
        return 0;
    size_t behind = index + month.tokens;
    bool ends = tokens_at(tokens, behind)->kind == TOKEN_EDGE;
    bool has_stop = month.tokens == 2;
    bool may_be_name = !has_stop || ends || tokens_is_raised(tokens, behind);
    if (month.is_short && may_be_name && !is_in_date(tokens, index, behind))
        return 0;
    if (!month.is_short && !is_day_behind(reading, index, behind))
        return 0;
    if (month.is_short)
        english_say(reading, month.name, index, behind - 1);
    else
        english_say_written(reading, index, index);
    if (has_stop && ends)
        english_say_pause(reading, ".", behind - 1);
    return say_days_behind(reading, index, behind) - index;
}
