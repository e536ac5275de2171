/* Months. */
#ifndef SPEECH_FR_DATE_H
#define SPEECH_FR_DATE_H

#include "speech/fr_reading.h"

/* True when the token is the name of a month in full. */
bool french_is_month(const struct french_reading *reading, size_t index);

#endif
