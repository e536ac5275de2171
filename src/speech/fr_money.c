#include "speech/fr_money.h"

#include <stdlib.h>
#include <string.h>

static bool begins_with_vowel(const char *word)
{
    return strchr("aeiouyh", *word) != NULL || strncmp(word, "é", strlen("é")) == 0;
}

/* "d'euros", "de dollars". */
static const char *of_unit(struct french_reading *reading, const struct french_unit *unit)
{
    return arena_format(reading->arena, "%s%s", begins_with_vowel(unit->plural) ? "d'" : "de ",
                        unit->plural);
}

static bool all_zero(const char *digits)
{
    return digits[strspn(digits, "0")] == '\0';
}

/* Hundredths, when the decimals are of one or two digits; else -1. */
static int hundredths(const char *decimals)
{
    size_t length = strlen(decimals);
    if (length > 2)
        return -1;
    int value = atoi(decimals);
    return length == 1 ? value * 10 : value;
}

/* A number with spaces between its groups, as the engine and the reader's eye like it. */
static const char *grouped(struct french_reading *reading, long long value)
{
    if (value < 10000)
        return arena_format(reading->arena, "%lld", value);
    const char *text = "";
    for (; value >= 1000; value /= 1000)
        text = arena_format(reading->arena, " %03lld%s", value % 1000, text);
    return arena_format(reading->arena, "%lld%s", value, text);
}

/* Thousands: « 13,5 k€ » is 13,500. */
static const char *in_full(struct french_reading *reading, const struct french_number *number)
{
    long long value = number->whole * 1000;
    const char *decimals = number->decimals == NULL ? "" : number->decimals;
    long long weight = 100;
    for (; *decimals != '\0' && weight > 0; decimals++, weight /= 10)
        value += (*decimals - '0') * weight;
    return grouped(reading, value);
}

static const char *with_scale(struct french_reading *reading, const struct french_number *number,
                              const struct french_unit *unit)
{
    static const char *const NAMES[] = {"", "", "million", "milliard"};
    const char *plural = number->whole < 2 ? "" : "s";
    const char *digits = number->digits;
    if (number->decimals != NULL && !all_zero(number->decimals))
        digits = arena_format(reading->arena, "%s,%s", digits, number->decimals);
    return arena_format(reading->arena, "%s %s%s %s", digits, NAMES[unit->thousands], plural,
                        of_unit(reading, unit));
}

static const char *with_hundredths(struct french_reading *reading,
                                   const struct french_number *number,
                                   const struct french_unit *unit, int cents)
{
    const char *name = number->whole < 2 ? unit->singular : unit->plural;
    if (number->whole == 0)
        return arena_format(reading->arena, "%d centime%s", cents, cents < 2 ? "" : "s");
    return arena_format(reading->arena, "%s %s %d", number->digits, name, cents);
}

const char *french_money_text(struct french_reading *reading, const struct french_number *number,
                              const struct french_unit *unit)
{
    if (unit->thousands == 1)
        return arena_format(reading->arena, "%s %s", in_full(reading, number), unit->plural);
    if (unit->thousands > 1)
        return with_scale(reading, number, unit);
    if (number->decimals != NULL && !all_zero(number->decimals)) {
        int cents = hundredths(number->decimals);
        if (cents >= 0)
            return with_hundredths(reading, number, unit, cents);
        return arena_format(reading->arena, "%s,%s %s", number->digits, number->decimals,
                            number->whole < 2 ? unit->singular : unit->plural);
    }
    if (number->whole >= 1000000 && number->whole % 1000000 == 0)
        return arena_format(reading->arena, "%s %s", number->digits, of_unit(reading, unit));
    struct french_number whole = *number;
    whole.decimals = NULL;
    return arena_format(reading->arena, "%s %s",
                        french_number_text(reading, &whole, unit->is_feminine, NULL),
                        number->whole < 2 ? unit->singular : unit->plural);
}

const char *french_money_bare(struct french_reading *reading, const struct french_number *number,
                              const struct french_unit *unit)
{
    if (unit->thousands == 1)
        return in_full(reading, number);
    if (number->decimals == NULL || all_zero(number->decimals))
        return number->digits;
    if (unit->thousands == 0)
        return french_money_text(reading, number, unit);
    return arena_format(reading->arena, "%s,%s", number->digits, number->decimals);
}
