/* Verbs and their subjects. */
#ifndef SPEECH_FR_VERB_H
#define SPEECH_FR_VERB_H

#include "speech/fr_reading.h"

/* The word before: over an apostrophe, the elided one. */
size_t french_word_before(const struct french_reading *reading, size_t index);

/* True when the token can be but a plural noun, or an adjective or participle behind one. */
bool french_is_plural_noun(const struct french_reading *reading, size_t index);

/* True when a form in -ent is a third person plural: « les poules du couvent couvent ». */
bool french_is_third_person(const struct french_reading *reading, size_t index);

#endif
