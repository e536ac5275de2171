/* Capitals. */
#ifndef SPEECH_FR_CAPITALS_H
#define SPEECH_FR_CAPITALS_H

#include "speech/fr_reading.h"

/* Gives words in capitals the small letters and accents that they are known by, so that all rules
 * know them: « FEVRIER » → "février". Acronyms stay. */
void french_fold_capitals(struct french_reading *reading);

/* True for letters in capitals that the lexicon knows as an acronym. */
bool french_is_acronym(const struct french_reading *reading, const struct token *token);

/* True when the words in capitals around the token are no acronyms: then it may be none either. So
 * too behind a postal code. */
bool french_is_among_capitals(const struct french_reading *reading, size_t index);

/* "MaPrimeRénov" → "Ma Prime Rénov", "RDVavecNous" → "RDV avec Nous". */
const char *french_split_capitals(struct french_reading *reading, const char *text);

#endif
