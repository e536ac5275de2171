/* Hours and minutes, opening times, « 7 j/7 ». */
#include "speech/fr_number.h"
#include "speech/fr_rules.h"

#include <string.h>

struct clock {
    size_t tokens;
    long hours;
    long minutes; /* below 0: not given */
};

static bool is_number(const struct french_reading *reading, size_t index, size_t most_digits)
{
    const struct token *token = french_token_at(reading, index);
    return token->kind == TOKEN_NUMBER && token->letters <= most_digits;
}

static bool is_hour_sign(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    return token->kind == TOKEN_WORD && strcmp(token->folded, "h") == 0;
}

/* « 14h30 », « 14 h 30 », « 48 h ». */
static bool parse_letter(const struct french_reading *reading, size_t index, struct clock *clock)
{
    if (!is_number(reading, index, 3) || !is_hour_sign(reading, index + 1))
        return false;
    const struct token *minutes = french_token_at(reading, index + 2);
    const struct token *behind = french_token_at(reading, index + 3);
    clock->hours = french_number_value(reading, index);
    clock->minutes = -1;
    clock->tokens = 2;
    if (minutes->kind == TOKEN_NUMBER && minutes->letters == 2 &&
        french_number_value(reading, index + 2) < 60 &&
        !(behind->kind == TOKEN_NUMBER && behind->letters == 3)) {
        clock->minutes = french_number_value(reading, index + 2);
        bool is_named = strcmp(behind->folded, "min") == 0 || strcmp(behind->folded, "mn") == 0;
        clock->tokens = is_named ? 4 : 3;
    }
    return minutes->kind != TOKEN_WORD || minutes->before != TOKEN_JOINED;
}

/* « 10:30 ». */
static bool parse_colon(const struct french_reading *reading, size_t index, struct clock *clock)
{
    const struct token *minutes = french_token_at(reading, index + 2);
    if (!is_number(reading, index, 2) || !french_is_sign(reading, index + 1, ':') ||
        !french_is_joined(reading, index + 1) || minutes->kind != TOKEN_NUMBER ||
        minutes->letters != 2 || minutes->before != TOKEN_JOINED)
        return false;
    clock->hours = french_number_value(reading, index);
    clock->minutes = french_number_value(reading, index + 2);
    clock->tokens = 3;
    const struct token *behind = french_token_at(reading, index + 3);
    return clock->hours < 25 && clock->minutes < 60 && behind->kind != TOKEN_NUMBER;
}

static bool parse_clock(const struct french_reading *reading, size_t index, struct clock *clock)
{
    return parse_letter(reading, index, clock) || parse_colon(reading, index, clock);
}

static void say_clock(struct french_reading *reading, size_t index, const struct clock *clock)
{
    struct french_number hours;
    (void)french_number_parse(reading, index, &hours);
    hours = (struct french_number){.whole = clock->hours,
                                   .digits = arena_format(reading->arena, "%ld", clock->hours)};
    const char *noun = clock->hours < 2 ? "heure" : "heures";
    const char *text = clock->hours == 0 ? "zéro" : french_number_text(reading, &hours, true, noun);
    size_t last = index + (clock->minutes > 0 ? 1 : clock->tokens - 1);
    french_say(reading, arena_format(reading->arena, "%s %s", text, noun), index, last);
    if (clock->minutes > 0)
        french_say(reading, arena_format(reading->arena, "%ld", clock->minutes), last,
                   index + clock->tokens - 1);
}

/* « 24 h/24 », « 7 j/7 », « 7j./7 ». */
static size_t read_around_the_clock(struct french_reading *reading, size_t index)
{
    const struct token *unit = french_token_at(reading, index + 1);
    size_t slash = index + 2 + french_is_sign(reading, index + 2, '.');
    bool is_hours = strcmp(unit->folded, "h") == 0 || strcmp(unit->folded, "heures") == 0;
    bool is_days = strcmp(unit->folded, "j") == 0 || strcmp(unit->folded, "jours") == 0;
    bool has_slash = french_is_sign(reading, slash, '/') || french_is_word(reading, slash, "sur");
    if (!(is_hours || is_days) || !has_slash || !is_number(reading, slash + 1, 2))
        return 0;
    const struct token *behind = french_token_at(reading, slash + 2);
    bool has_unit = french_is_word(reading, slash + 2, unit->folded) && unit->letters == 1 &&
                    behind->kind == TOKEN_WORD;
    size_t count = slash + 2 + has_unit - index;
    french_say(reading,
               arena_format(reading->arena, "%ld %s sur %ld", french_number_value(reading, index),
                            is_hours ? "heures" : "jours", french_number_value(reading, slash + 1)),
               index, index + count - 1);
    return count;
}

/* The token that a second time begins with, when a dash or slash leads to one; else 0. */
static size_t range_end(const struct french_reading *reading, size_t index, struct clock *clock)
{
    const struct token *sign = french_token_at(reading, index);
    bool is_link = sign->sign == '-' || sign->sign == 0x2013 || sign->sign == 0x2014 ||
                   sign->sign == '/' || sign->sign == 0x2192;
    return is_link && parse_clock(reading, index + 1, clock) ? index + 1 : 0;
}

size_t french_read_time(struct french_reading *reading, size_t index)
{
    struct clock clock;
    size_t count = read_around_the_clock(reading, index);
    if (count > 0)
        return count;
    if (!parse_clock(reading, index, &clock))
        return 0;
    if (clock.minutes < 0 && french_is_sign(reading, index + clock.tokens, '/') &&
        french_token_at(reading, index + clock.tokens + 1)->kind == TOKEN_WORD)
        return 0; /* « 35 h/semaine »: a quantity */
    say_clock(reading, index, &clock);
    size_t next = range_end(reading, index + clock.tokens, &clock);
    if (next == 0)
        return clock.tokens;
    french_say(reading, "à", next - 1, next - 1);
    say_clock(reading, next, &clock);
    return next + clock.tokens - index;
}
