/* Fractions, as parts of a whole number. */
#ifndef SPEECH_FR_FRACTION_H
#define SPEECH_FR_FRACTION_H

#include "speech/fr_reading.h"

struct french_fraction {
    size_t tokens;
    long above, below;
};

/* Reads « ½ », or figures that can be nothing but a part behind a whole number: « 1/2 », « 2/3 ».
 */
bool french_fraction_parse(const struct french_reading *reading, size_t index,
                           struct french_fraction *fraction);

/* The part as it is said behind a whole with its noun: "et demi", "et quart", "trois quarts". */
const char *french_fraction_after(struct french_reading *reading,
                                  const struct french_fraction *fraction, bool is_feminine);

/* « ½ », « ⅓ »: a fraction in one sign. */
bool french_is_vulgar_fraction(uint32_t sign);

#endif
