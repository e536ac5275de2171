/* Words in capitals. */
#ifndef SPEECH_EN_ACRONYM_H
#define SPEECH_EN_ACRONYM_H

#include "speech/en_reading.h"

/* True when an English mouth can say the word (in lower case) without spelling it. */
bool english_is_pronounceable(const char *folded);

/* A sentence whose words are all in capitals, and one at least is no acronym. */
bool english_is_shouted(const struct tokens *tokens);

/* The letters as the engine spells them: "IMF" → "I.M.F"; with hyphens, which suit an ending, where
 * « 's » follows. */
const char *english_letters(struct english_reading *reading, const char *text, bool has_ending);

#endif
