/* Whether letters can be said as a word, and how. */
#ifndef SPEECH_FR_ACRONYM_H
#define SPEECH_FR_ACRONYM_H

#include "speech/fr_reading.h"

/* True when a French mouth can say the word (in lower case) without spelling it. */
bool french_is_pronounceable(const char *folded);

bool french_has_vowel(const char *folded);

/* The word with its last consonant heard: "croc" → "croque". */
const char *french_sound_last(struct french_reading *reading, const char *text);

#endif
