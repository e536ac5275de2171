/* Whether letters make syllables, so that they can be said as a word. */
#ifndef SPEECH_SYLLABLE_H
#define SPEECH_SYLLABLE_H

#include <stdbool.h>

/* Groups of consonants of a language, with spaces between. */
struct syllable_rules {
    const char *begins;  /* that a word can begin with */
    const char *ends;    /* that it can end with */
    const char *clashes; /* of two letters that cannot meet in the middle */
};

/* True when a mouth of that language can say the word (in lower case) without spelling it. A letter
 * that is not of ASCII makes it a word: acronyms have none. */
bool syllable_can_be_said(const struct syllable_rules *rules, const char *folded);

#endif
