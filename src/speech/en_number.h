/* Numbers written in figures. */
#ifndef SPEECH_EN_NUMBER_H
#define SPEECH_EN_NUMBER_H

#include "speech/en_reading.h"

struct english_number {
    size_t tokens; /* that it is made of */
    long long whole;
    const char *text;     /* as the engine reads it well: "412,800", "3.5" */
    const char *digits;   /* of it, what stands before the decimal point */
    const char *decimals; /* NULL when there are none */
    bool is_rewritten;    /* the text is not the one that is written */
};

/* Reads a number at the token: groups of three digits with commas or spaces between, a point and
 * decimals. False when no number (or one of more than 15 digits) begins there. */
bool english_number_parse(const struct english_reading *reading, size_t index,
                          struct english_number *number);

/* Takes in « ,50 »: decimals behind a comma, which only a unit or a currency makes sure of. */
void english_number_take_comma(const struct english_reading *reading, size_t index,
                               struct english_number *number);

/* True for 1, which takes the singular. */
bool english_number_is_one(const struct english_number *number);

/* The value of a token of digits, or -1 when it has more than nine or is none. */
long english_number_value(const struct english_reading *reading, size_t index);

/* "twenty-first". */
const char *english_ordinal(struct english_reading *reading, long long value);

/* The digits one by one: "0147" → "zero one four seven". */
const char *english_digits(struct english_reading *reading, const char *digits);

/* True for a hyphen or dash, whatever stands around it. */
bool english_is_dash(const struct tokens *tokens, size_t index);

/* True for that sign with no space around it, and digits behind; english_is_number_dash: for a
 * hyphen or dash. */
bool english_is_link(const struct tokens *tokens, size_t index, uint32_t sign);
bool english_is_number_dash(const struct tokens *tokens, size_t index);

/* True for « st », « nd », « rd », « th » right behind the digits. */
bool english_is_suffix(const struct tokens *tokens, size_t index);

#endif
