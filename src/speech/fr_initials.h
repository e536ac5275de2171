/* Capitals that stand alone. */
#ifndef SPEECH_FR_INITIALS_H
#define SPEECH_FR_INITIALS_H

#include "speech/fr_reading.h"

/* True when the letter at the token is the label of a thing, no initial: « la catégorie C », or one
 * of the letters of an acronym. */
bool french_is_labelled_letter(const struct french_reading *reading, size_t index);

#endif
