/* Whether « un » at the end of a number is said « une ». */
#ifndef SPEECH_FR_GENDER_H
#define SPEECH_FR_GENDER_H

#include "speech/fr_number.h"

/* True when the number at the token `index` counts something feminine. `behind` is the token after
 * it, where that stands or where other numbers lead to it: « 21 places », « 1 à 2 fois », « 21 des
 * communes ». */
bool french_number_is_feminine(const struct french_reading *reading, size_t index,
                               const struct french_number *number, size_t behind);

#endif
