/* Addresses of houses. */
#ifndef SPEECH_FR_PLACE_H
#define SPEECH_FR_PLACE_H

#include "speech/fr_reading.h"

/* True when the token is a sort of street, in full or short: « rue », « bd ». */
bool french_is_street(const struct french_reading *reading, size_t index);

#endif
