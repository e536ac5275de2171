/* Single words. */
#ifndef SPEECH_FR_WORD_H
#define SPEECH_FR_WORD_H

#include "speech/fr_reading.h"

/* Says one word as the lexicon has it, else as it stands, spelled so that the engine reads it
 * right; a hyphen before it is kept. */
void french_say_word(struct french_reading *reading, const char *text, const char *folded,
                     size_t first, size_t last);

#endif
