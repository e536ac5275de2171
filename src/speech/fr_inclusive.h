/* Inclusive writing. */
#ifndef SPEECH_FR_INCLUSIVE_H
#define SPEECH_FR_INCLUSIVE_H

#include "speech/fr_reading.h"

/* Both forms of a word in lower case and its feminine ending: « élu », « es » → "élus et élues".
 * NULL when the ending makes no feminine of it. */
const char *french_both_genders(struct french_reading *reading, const char *masculine,
                                const char *ending);

#endif
