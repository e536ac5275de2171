/* Capitals. */
#ifndef SPEECH_FR_CAPITALS_H
#define SPEECH_FR_CAPITALS_H

#include "speech/fr_reading.h"

/* The word with the accents that capitals often lack ("securite" → "sécurité"); itself when it
 * needs none. */
const char *french_restore_accents(const struct french_reading *reading, const char *folded);

/* "MaPrimeRénov" → "Ma Prime Rénov". */
const char *french_split_capitals(struct french_reading *reading, const char *text);

#endif
