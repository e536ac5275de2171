/* Numbers written in figures. */
#ifndef SPEECH_FR_NUMBER_H
#define SPEECH_FR_NUMBER_H

#include "speech/fr_reading.h"

struct french_number {
    size_t tokens;        /* that it is made of */
    long long whole;      /* what stands before the decimal sign */
    const char *digits;   /* of it, with plain spaces between groups as written */
    const char *decimals; /* NULL when there are none */
    bool is_grouped;      /* « 12 500 » */
    bool has_point;       /* the decimal sign is a full stop */
};

/* Reads a number at the token: groups of three digits with spaces of any sort between them, a comma
 * or a full stop and decimals. False when no number (or one of more than 15 digits) begins there.
 */
bool french_number_parse(const struct french_reading *reading, size_t index,
                         struct french_number *number);

/* True for « 0147 », « 06 »: digits to be said one by one or as written. */
bool french_number_has_leading_zero(const struct french_number *number);

/* The number as the engine reads it well, for a noun of that gender; « neuf » before a vowel that
 * softens it is in letters. `next` is the token behind, which may be the noun. */
const char *french_number_text(struct french_reading *reading, const struct french_number *number,
                               bool is_feminine, const char *noun);

/* True when the word at the token (or the noun behind its adjective) is feminine only. */
bool french_number_is_feminine_before(const struct french_reading *reading, size_t index);

/* True when the token is a noun that a number of two or more can count. */
bool french_number_counts(const struct french_reading *reading, size_t index);

/* Digits as a reader says them when they are no quantity: « 0147 » → "zéro 147", « 06 » → "zéro 6",
 * « 00 » → "zéro zéro". */
const char *french_number_figures(struct french_reading *reading, const char *digits);

/* The value of a token of digits, or -1 when it has more than nine. */
long french_number_value(const struct french_reading *reading, size_t index);

#endif
