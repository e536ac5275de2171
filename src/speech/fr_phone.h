/* Telephone numbers. */
#ifndef SPEECH_FR_PHONE_H
#define SPEECH_FR_PHONE_H

#include "speech/fr_reading.h"

/* True when a telephone number in full begins at the token. */
bool french_is_phone(const struct french_reading *reading, size_t index);

#endif
