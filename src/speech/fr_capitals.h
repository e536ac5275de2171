/* Capitals. */
#ifndef SPEECH_FR_CAPITALS_H
#define SPEECH_FR_CAPITALS_H

#include "speech/fr_reading.h"

/* The word with the accents that capitals often lack ("securite" → "sécurité"); itself when it
 * needs none. */
const char *french_restore_accents(const struct french_reading *reading, const char *folded);

/* True when the words in capitals around the token are no acronyms: then it may be none either. So
 * too behind a postal code. */
bool french_is_among_capitals(const struct french_reading *reading, size_t index);

/* "MaPrimeRénov" → "Ma Prime Rénov", "RDVavecNous" → "RDV avec Nous". */
const char *french_split_capitals(struct french_reading *reading, const char *text);

#endif
