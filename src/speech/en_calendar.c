#include "speech/en_calendar.h"

#include "speech/en_number.h"
#include "speech/en_rules.h"

#include <string.h>
#include <strings.h>

struct calendar {
    const char *const *names;
    const char *const *shorts; /* with spaces around each form */
    int count;
};

static const char *const MONTHS[] = {"January",   "February", "March",    "April",
                                     "May",       "June",     "July",     "August",
                                     "September", "October",  "November", "December"};
static const char *const SHORT_MONTHS[] = {" jan ",      " feb ", " mar ", " apr ",
                                           "",           " jun ", " jul ", " aug ",
                                           " sep sept ", " oct ", " nov ", " dec "};

static const char *const WEEKDAYS[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                       "Friday", "Saturday", "Sunday"};
static const char *const SHORT_WEEKDAYS[] = {" mon ", " tue tues ", " wed ", " thu thur thurs ",
                                             " fri ", " sat ",      " sun "};

static const struct calendar YEAR = {MONTHS, SHORT_MONTHS, 12};
static const struct calendar WEEK = {WEEKDAYS, SHORT_WEEKDAYS, 7};

static bool is_form(const char *forms, const char *folded)
{
    const char *found = *folded == '\0' ? NULL : strstr(forms, folded);
    size_t length = strlen(folded);
    return found != NULL && found > forms && found[-1] == ' ' && found[length] == ' ';
}

static struct english_name find(const struct calendar *calendar, const struct tokens *tokens,
                                size_t index)
{
    const struct token *token = tokens_at(tokens, index);
    struct english_name found = {.tokens = 1};
    if (!tokens_is_raised(tokens, index) || token->letter_case == TOKEN_MIXED)
        return found;
    for (int number = 1; number <= calendar->count && found.number == 0; number++) {
        found.name = calendar->names[number - 1];
        found.is_short = is_form(calendar->shorts[number - 1], token->folded);
        if (found.is_short || strcasecmp(found.name, token->folded) == 0)
            found.number = number;
    }
    bool has_stop = found.is_short && tokens_is_sign(tokens, index + 1, '.') &&
                    tokens_is_joined(tokens, index + 1) && !tokens_is_sign(tokens, index + 2, '.');
    found.tokens += has_stop;
    return found;
}

struct english_name english_month_at(const struct tokens *tokens, size_t index)
{
    return find(&YEAR, tokens, index);
}

struct english_name english_weekday_at(const struct tokens *tokens, size_t index)
{
    return find(&WEEK, tokens, index);
}

const char *english_month_name(long month)
{
    return MONTHS[month - 1];
}

/* A name that ends before the token, with or without a full stop. */
static bool is_name_before(const struct tokens *tokens, size_t index)
{
    index -= tokens_is_sign(tokens, index - 1, '.');
    return english_weekday_at(tokens, index - 1).number > 0 ||
           english_month_at(tokens, index - 1).number > 0;
}

static bool is_name_behind(const struct tokens *tokens, size_t index)
{
    return english_weekday_at(tokens, index).number > 0 ||
           english_month_at(tokens, index).number > 0;
}

/* « Mon–Fri », « Mon. 12 May », « Sat, 3 June »: short names where nothing else can stand. */
size_t english_read_weekday(struct english_reading *reading, size_t index)
{
    static const char *const LINKS[] = {"and", "&", NULL};
    const struct tokens *tokens = &reading->tokens;
    struct english_name day = english_weekday_at(tokens, index);
    if (day.number == 0 || !day.is_short)
        return 0;
    size_t behind = index + day.tokens;
    bool has_stop = day.tokens == 2;
    bool is_word = day.number > 5; /* « Sat », « Sun » */
    size_t number = behind + tokens_is_sign(tokens, behind, ',');
    bool before_date = english_month_at(tokens, number).number > 0 ||
                       english_month_at(tokens, number + 1).number > 0;
    bool before_day =
        tokens_at(tokens, behind)->letters <= 2 &&
        tokens_at(tokens, behind)->kind == TOKEN_NUMBER && !tokens_is_first(tokens, index) &&
        (tokens_is_pause(tokens, behind + 1) || tokens_is_one_of(tokens, behind + 1, LINKS));
    bool in_span = (english_is_dash(tokens, behind) && is_name_behind(tokens, behind + 1)) ||
                   (english_is_dash(tokens, index - 1) && is_name_before(tokens, index - 1));
    bool ends = tokens_at(tokens, behind)->kind == TOKEN_EDGE;
    if (!before_date && !before_day && !in_span && (!has_stop || is_word || ends))
        return 0;
    english_say(reading, day.name, index, behind - 1);
    if (has_stop && ends)
        english_say_pause(reading, ".", behind - 1);
    return day.tokens;
}

/* « Mon–Fri », « May-July », « 30 Nov.–12 Dec. ». */
size_t english_read_calendar_dash(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    if (!english_is_dash(tokens, index) || !tokens_is_joined(tokens, index + 1) ||
        !is_name_before(tokens, index))
        return 0;
    bool before_day = tokens_at(tokens, index + 1)->kind == TOKEN_NUMBER &&
                      english_month_at(tokens, index + 2).number > 0;
    if (!before_day && !is_name_behind(tokens, index + 1))
        return 0;
    english_say(reading, "to", index, index);
    return 1;
}
