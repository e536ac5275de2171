/* Spellings that lead the engine astray. */
#ifndef SPEECH_FR_SPELLING_H
#define SPEECH_FR_SPELLING_H

#include "speech/fr_reading.h"

struct french_spelling {
    const char *text;     /* that the engine reads right; "" when the phonemes are all */
    const char *phonemes; /* said behind the text, or NULL */
};

/* How to spell a word that no lexicon has. `text` itself where its spelling does no harm. */
struct french_spelling french_respell(struct french_reading *reading, const char *text,
                                      const char *folded);

/* Respells a word that no list has by the table of patterns: "Noisy" → "Noisi". Itself when none
 * matches. */
const char *french_without_english(struct french_reading *reading, const char *text);

#endif
