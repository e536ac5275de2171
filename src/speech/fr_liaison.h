/* Last consonants that the engine leaves out and a French mouth says. */
#ifndef SPEECH_FR_LIAISON_H
#define SPEECH_FR_LIAISON_H

#include "speech/fr_reading.h"

/* Says « Saint » for the tokens where the name at `behind` begins with a vowel (« Saint-Étienne »),
 * with the t that links the two. False, and nothing said, when the text is something else. */
bool french_say_linked(struct french_reading *reading, const char *text, size_t first, size_t last);

#endif
