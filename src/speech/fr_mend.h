/* Mends what the printed page or its typist broke, before any rule looks at it. */
#ifndef SPEECH_FR_MEND_H
#define SPEECH_FR_MEND_H

#include "speech/fr_reading.h"

/* Words cut at the end of a line become whole, apostrophes set apart are joined, a dash within a
 * word becomes its hyphen. */
void french_mend(struct french_reading *reading);

/* True for a word that loses its last vowel before another: « l », « qu », « jusqu ». */
bool french_is_elided(const char *folded);

#endif
