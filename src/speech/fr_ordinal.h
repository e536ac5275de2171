/* Ordinals in words. */
#ifndef SPEECH_FR_ORDINAL_H
#define SPEECH_FR_ORDINAL_H

#include "speech/fr_reading.h"

/* The ordinal that a suffix (« e », « er », « re », « ème », « nde », plurals too) makes of the
 * number, or NULL when it is no such suffix. */
const char *french_ordinal_text(struct french_reading *reading, long number, const char *suffix);

/* True when the letters behind a number make it an ordinal: « e », « ème ». */
bool french_ordinal_is_suffix(const char *suffix);

#endif
