/* Last consonants that the engine leaves out and a French mouth says. */
#ifndef SPEECH_FR_LIAISON_H
#define SPEECH_FR_LIAISON_H

#include "speech/fr_reading.h"

/* "Sainte" for "Saint" before the name at the token where that begins with a vowel
 * (« Saint-Étienne »); else the text itself. */
const char *french_link(const struct french_reading *reading, const char *text, size_t behind);

#endif
