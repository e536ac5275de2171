/* Days and months. */
#ifndef SPEECH_FR_DATE_H
#define SPEECH_FR_DATE_H

#include "speech/fr_reading.h"

/* True when the token is the name of a month in full. */
bool french_is_month(const struct french_reading *reading, size_t index);

/* "janvier" for 1. */
const char *french_month_name(long month);

/* True for the name of a day of the week, in full or short; its full stop is the next token. */
bool french_is_weekday(const struct french_reading *reading, size_t index);

#endif
