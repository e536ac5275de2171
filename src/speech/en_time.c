/* Times of day. */
#include "speech/en_number.h"
#include "speech/en_rules.h"

#include <stdlib.h>

struct clock {
    size_t tokens;
    long hours;
    long minutes;     /* below 0: not given */
    const char *half; /* "A.M", "P.M" or NULL */
    bool has_stop;    /* the last token is a full stop, which may end the sentence too */
};

static bool is_number(const struct tokens *tokens, size_t index, size_t least, size_t most)
{
    const struct token *token = tokens_at(tokens, index);
    return token->kind == TOKEN_NUMBER && token->letters >= least && token->letters <= most;
}

/* « pm », « p.m. », « PM » behind the figures. */
static void parse_half(const struct tokens *tokens, size_t index, struct clock *clock)
{
    size_t at = index + clock->tokens;
    bool is_morning = tokens_is_word(tokens, at, "am") || tokens_is_word(tokens, at, "a");
    bool is_evening = tokens_is_word(tokens, at, "pm") || tokens_is_word(tokens, at, "p");
    if (!is_morning && !is_evening)
        return;
    size_t count = 1;
    if (tokens_at(tokens, at)->letters == 1) {
        if (!tokens_is_sign(tokens, at + 1, '.') || !tokens_is_joined(tokens, at + 1) ||
            !tokens_is_word(tokens, at + 2, "m") || !tokens_is_joined(tokens, at + 2))
            return;
        count = 3;
        clock->has_stop = tokens_is_sign(tokens, at + 3, '.') && tokens_is_joined(tokens, at + 3);
    }
    const struct token *next = tokens_at(tokens, at + count);
    if (next->before == TOKEN_JOINED && next->kind != TOKEN_SIGN && next->kind != TOKEN_EDGE)
        return;
    clock->half = is_morning ? "A.M" : "P.M";
    clock->tokens += count + clock->has_stop;
}

/* « 10:30 », « 10.30 » before « am » or « pm », and the hour alone before those. */
static bool parse_clock(const struct tokens *tokens, size_t index, struct clock *clock)
{
    *clock = (struct clock){.tokens = 1, .minutes = -1};
    if (!is_number(tokens, index, 1, 2))
        return false;
    uint32_t sign = tokens_at(tokens, index + 1)->sign;
    bool has_minutes = (sign == ':' || sign == '.') && tokens_is_joined(tokens, index + 1) &&
                       tokens_is_joined(tokens, index + 2) && is_number(tokens, index + 2, 2, 2);
    clock->hours = strtol(tokens_at(tokens, index)->text, NULL, 10);
    if (has_minutes) {
        clock->minutes = strtol(tokens_at(tokens, index + 2)->text, NULL, 10);
        clock->tokens = 3;
    }
    parse_half(tokens, index, clock);
    bool is_written = (has_minutes && sign == ':') || clock->half != NULL;
    bool goes_on = tokens_is_joined(tokens, index + clock->tokens + 1) &&
                   tokens_is_sign(tokens, index + clock->tokens, ':') &&
                   tokens_at(tokens, index + clock->tokens + 1)->kind == TOKEN_NUMBER;
    return is_written && !goes_on && clock->hours < 25 && clock->minutes < 60;
}

static const char *clock_text(struct english_reading *reading, const struct clock *clock)
{
    struct arena *arena = reading->arena;
    const char *half = clock->half == NULL ? "" : clock->half;
    const char *gap = clock->half == NULL ? "" : " ";
    if (clock->minutes > 0)
        return arena_format(arena, "%s %s%ld%s%s",
                            clock->hours == 0 ? "zero" : arena_format(arena, "%ld", clock->hours),
                            clock->minutes < 10 ? "oh " : "", clock->minutes, gap, half);
    if (clock->half != NULL)
        return arena_format(arena, "%ld %s", clock->hours, half);
    if (clock->hours % 24 == 0)
        return "midnight";
    return arena_format(arena, clock->hours > 12 ? "%ld hundred" : "%ld o'clock", clock->hours);
}

static void say_clock(struct english_reading *reading, size_t index, const struct clock *clock)
{
    size_t behind = index + clock->tokens;
    english_say(reading, clock_text(reading, clock), index, behind - 1);
    if (clock->has_stop && tokens_at(&reading->tokens, behind)->kind == TOKEN_EDGE)
        english_say_pause(reading, ".", behind - 1);
}

/* « 16:9 »: a ratio. */
static size_t read_ratio(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    if (!is_number(tokens, index, 1, 3) || !tokens_is_sign(tokens, index + 1, ':') ||
        !tokens_is_joined(tokens, index + 1) || !tokens_is_joined(tokens, index + 2) ||
        !is_number(tokens, index + 2, 1, 1) || tokens_is_sign(tokens, index + 3, ':') ||
        english_is_number_dash(tokens, index + 3))
        return 0;
    english_say(reading,
                arena_format(reading->arena, "%s to %s", tokens_at(tokens, index)->text,
                             tokens_at(tokens, index + 2)->text),
                index, index + 2);
    return 3;
}

/* « 9 » of « 9–11 am », « 9.30 » of « 9.30–11 am ». */
static void say_bare(struct english_reading *reading, size_t index, const struct clock *clock)
{
    const char *text = clock->minutes > 0 ? clock_text(reading, clock)
                                          : arena_format(reading->arena, "%ld", clock->hours);
    english_say(reading, text, index, index + clock->tokens - 1);
}

size_t english_read_time(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    struct clock first;
    struct clock second;
    bool is_clock = parse_clock(tokens, index, &first);
    size_t dash = index + first.tokens;
    bool has_second = english_is_dash(tokens, dash) && parse_clock(tokens, dash + 1, &second);
    bool is_bare = !is_clock && has_second && second.half != NULL && is_number(tokens, index, 1, 2);
    if (!is_clock && !is_bare)
        return read_ratio(reading, index);
    if (is_bare)
        say_bare(reading, index, &first);
    else
        say_clock(reading, index, &first);
    if (!has_second)
        return first.tokens;
    english_say(reading, "to", dash, dash);
    say_clock(reading, dash + 1, &second);
    return dash + 1 + second.tokens - index;
}
