/* Years. */
#ifndef SPEECH_EN_YEAR_H
#define SPEECH_EN_YEAR_H

#include "speech/en_reading.h"

/* "nineteen ninety-nine", "two thousand five", "twenty twenty-one". */
const char *english_year(struct english_reading *reading, long year);

#endif
