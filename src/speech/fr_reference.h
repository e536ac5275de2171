/* Numbers that name something: « 2015-991 », « L. 2121-29 », « 0147 ». */
#ifndef SPEECH_FR_REFERENCE_H
#define SPEECH_FR_REFERENCE_H

#include "speech/fr_reading.h"

/* Says the number at the token and the parts joined to it by hyphens, slashes or full stops, a
 * breath between the parts. Returns the tokens said; 0 when no number is there. */
size_t french_say_reference(struct french_reading *reading, size_t index);

#endif
