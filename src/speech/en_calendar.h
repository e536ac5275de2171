/* Names of months and days, in full or short. */
#ifndef SPEECH_EN_CALENDAR_H
#define SPEECH_EN_CALENDAR_H

#include "speech/en_reading.h"

/* A name at a token. */
struct english_name {
    int number;       /* from 1; 0: there is none */
    const char *name; /* in full */
    bool is_short;    /* « Sept », « Mon » */
    size_t tokens;    /* with the full stop of a short one */
};

struct english_name english_month_at(const struct tokens *tokens, size_t index);
struct english_name english_weekday_at(const struct tokens *tokens, size_t index);

/* The name in full of a month from 1 to 12. */
const char *english_month_name(long month);

#endif
