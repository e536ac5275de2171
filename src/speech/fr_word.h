/* Words that no list has. */
#ifndef SPEECH_FR_WORD_H
#define SPEECH_FR_WORD_H

#include "speech/fr_reading.h"

/* Respells what leads the engine into English sounds (« th », a last « y », « -ing »): "noisy" →
 * "noisi". Itself when nothing does. */
const char *french_without_english(struct french_reading *reading, const char *text);

#endif
