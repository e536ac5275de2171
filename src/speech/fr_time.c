/* Hours and minutes, opening times, « 7 j/7 ». */
#include "speech/fr_fraction.h"
#include "speech/fr_number.h"
#include "speech/fr_ordinal.h"
#include "speech/fr_rules.h"

#include <string.h>

struct clock {
    size_t tokens;
    long hours;
    long minutes;       /* below 0: not given */
    bool names_minutes; /* « 2 h 05 min » */
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
    clock->names_minutes = false;
    clock->tokens = 2;
    if (minutes->kind == TOKEN_NUMBER && minutes->letters == 2 &&
        french_number_value(reading, index + 2) < 60 &&
        !(behind->kind == TOKEN_NUMBER && behind->letters == 3)) {
        clock->minutes = french_number_value(reading, index + 2);
        bool is_named = strcmp(behind->folded, "min") == 0 || strcmp(behind->folded, "mn") == 0;
        clock->names_minutes = is_named;
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
    clock->names_minutes = false;
    clock->tokens = 3;
    const struct token *behind = french_token_at(reading, index + 3);
    return clock->hours < 25 && clock->minutes < 60 && behind->kind != TOKEN_NUMBER;
}

static bool parse_clock(const struct french_reading *reading, size_t index, struct clock *clock)
{
    return parse_letter(reading, index, clock) || parse_colon(reading, index, clock);
}

/* Feminine: "une minute", "vingt-et-une minutes". */
static const char *minutes_text(struct french_reading *reading, long value, const char *noun)
{
    struct french_number number = {.whole = value,
                                   .digits = arena_format(reading->arena, "%ld", value)};
    return arena_format(reading->arena, "%s %s%s", french_number_text(reading, &number, true, NULL),
                        noun, value < 2 ? "" : "s");
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
    if (clock->minutes <= 0)
        return;
    french_say(reading,
               clock->names_minutes ? minutes_text(reading, clock->minutes, "minute")
                                    : arena_format(reading->arena, "%ld", clock->minutes),
               last, index + clock->tokens - 1);
}

/* An apostrophe before with a space before it: a quotation that a second one ends. */
static bool is_quoted(const struct french_reading *reading, size_t index)
{
    for (; index > 0; index--) {
        if (french_is_sign(reading, index - 1, '\'') && !french_is_joined(reading, index - 1))
            return true;
    }
    return false;
}

static bool is_prime(const struct french_reading *reading, size_t index)
{
    return french_is_sign(reading, index, '\'') && french_is_joined(reading, index);
}

/* Skips « '' » or « " » behind seconds. */
static size_t skip_double_prime(const struct french_reading *reading, size_t index)
{
    if (is_prime(reading, index) && is_prime(reading, index + 1))
        return index + 2;
    bool is_sign = french_is_sign(reading, index, '"') || french_is_sign(reading, index, 0x2033);
    return is_sign && french_is_joined(reading, index) ? index + 1 : index;
}

/* « 45' », « 3'15'' », « 38'12 », « à la 12' ». */
static size_t read_primes(struct french_reading *reading, size_t index)
{
    const struct token *seconds = french_token_at(reading, index + 2);
    if (!is_number(reading, index, 3) || !is_prime(reading, index + 1) ||
        is_prime(reading, index + 2) || is_quoted(reading, index))
        return 0;
    long value = french_number_value(reading, index);
    if (seconds->before != TOKEN_JOINED || seconds->kind == TOKEN_SIGN ||
        seconds->kind == TOKEN_EDGE) {
        const char *text = minutes_text(reading, value, "minute");
        if (french_is_word(reading, index - 1, "la"))
            text =
                arena_format(reading->arena, "%s minute", french_ordinal_text(reading, value, "e"));
        french_say(reading, text, index, index + 1);
        return 2;
    }
    if (!is_number(reading, index + 2, 2))
        return 0;
    size_t end = skip_double_prime(reading, index + 3);
    french_say(reading, minutes_text(reading, value, "minute"), index, index + 1);
    value = french_number_value(reading, index + 2);
    french_say(reading,
               end > index + 3 ? minutes_text(reading, value, "seconde")
                               : arena_format(reading->arena, "%ld", value),
               index + 2, end - 1);
    return end - index;
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
    if (has_unit && french_number_value(reading, slash + 1) != (is_hours ? 24 : 7))
        return 0; /* « 14h/18h » */
    size_t count = slash + 2 + has_unit - index;
    french_say(reading,
               arena_format(reading->arena, "%ld %s sur %ld", french_number_value(reading, index),
                            is_hours ? "heures" : "jours", french_number_value(reading, slash + 1)),
               index, index + count - 1);
    return count;
}

/* « 24/7 ». */
static size_t read_always(struct french_reading *reading, size_t index)
{
    const struct token *behind = french_token_at(reading, index + 3);
    if (!french_is_word(reading, index, "24") || !french_is_sign(reading, index + 1, '/') ||
        !french_is_word(reading, index + 2, "7") || behind->sign == '/' ||
        (behind->before == TOKEN_JOINED && behind->kind != TOKEN_SIGN))
        return 0;
    french_say(reading, "24 heures sur 24, 7 jours sur 7", index, index + 2);
    return 3;
}

/* The token that a second time begins with, when a dash, slash or arrow leads to one; else 0. */
static size_t range_end(const struct french_reading *reading, size_t index, struct clock *clock)
{
    const struct token *sign = french_token_at(reading, index);
    bool is_link = sign->sign == '-' || sign->sign == 0x2013 || sign->sign == 0x2014 ||
                   sign->sign == '/' || sign->sign == '>' || sign->sign == 0x2192;
    return is_link && parse_clock(reading, index + 1, clock) ? index + 1 : 0;
}

/* « 1h1/2 », « 2 h ½ »: "et demie". */
static size_t say_part_of_hour(struct french_reading *reading, size_t index)
{
    struct french_fraction fraction;
    const struct token *noun = french_token_at(reading, index + 3);
    bool is_apart = !french_is_joined(reading, index) &&
                    french_word_has(reading, noun->folded, 'n'); /* « 18 h 1/2 tarif » */
    if (!french_fraction_parse(reading, index, &fraction) || fraction.below > 4 ||
        (fraction.tokens == 3 && is_apart))
        return 0;
    french_say(reading, french_fraction_after(reading, &fraction, true), index,
               index + fraction.tokens - 1);
    return fraction.tokens;
}

/* Says one time; returns the token behind it. */
static size_t read_clock(struct french_reading *reading, size_t index, const struct clock *clock)
{
    size_t end = index + clock->tokens;
    if (clock->minutes >= 0 && is_prime(reading, end)) {
        struct clock hours = {.tokens = 2, .hours = clock->hours, .minutes = -1};
        say_clock(reading, index, &hours);
        return index + 2 + read_primes(reading, index + 2);
    }
    say_clock(reading, index, clock);
    return clock->minutes < 0 ? end + say_part_of_hour(reading, end) : end;
}

/* « 17h30/35h »: hours beyond a day are no time. */
static const char *clock_link(const struct french_reading *reading, size_t index,
                              const struct clock *second)
{
    if (second->hours > 24)
        return "sur";
    return french_is_word(reading, index - 1, "entre") ? "et" : "à";
}

size_t french_read_time(struct french_reading *reading, size_t index)
{
    struct clock clock;
    size_t count = read_around_the_clock(reading, index);
    if (count == 0)
        count = read_primes(reading, index);
    if (count == 0)
        count = read_always(reading, index);
    if (count > 0)
        return count;
    if (!parse_clock(reading, index, &clock))
        return 0;
    if (clock.minutes < 0 && french_is_sign(reading, index + clock.tokens, '/') &&
        french_token_at(reading, index + clock.tokens + 1)->kind == TOKEN_WORD)
        return 0; /* « 35 h/semaine »: a quantity */
    size_t end = read_clock(reading, index, &clock);
    bool ends_slot = french_is_word(reading, index - 1, "à") &&
                     (is_hour_sign(reading, index - 2) || is_number(reading, index - 2, 2));
    size_t next = ends_slot ? 0 : range_end(reading, end, &clock);
    if (next > 0) {
        french_say(reading, clock_link(reading, index, &clock), end, end);
        end = read_clock(reading, next, &clock);
        ends_slot = true;
    }
    if (ends_slot && range_end(reading, end, &clock) > 0) { /* « 8h-12h / 14h-18h » */
        french_say_pause(reading, ",", end);
        end++;
    }
    return end - index;
}
