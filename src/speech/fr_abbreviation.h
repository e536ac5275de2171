/* Abbreviations. */
#ifndef SPEECH_FR_ABBREVIATION_H
#define SPEECH_FR_ABBREVIATION_H

#include "speech/fr_reading.h"

/* True when a name begins at the token, with a hyphen or a particle before it or not: « Roux »,
 * « -Jacques », « de Gaulle », « -d'Arc ». */
bool french_is_before_name(const struct french_reading *reading, size_t index);

/* What an abbreviation of several letters (« R.P. ») stands for, from the token `first` to the one
 * before `behind`; NULL when it stands for nothing there. */
const char *french_find_abbreviation(const struct french_reading *reading, const char *key,
                                     size_t first, size_t behind);

#endif
