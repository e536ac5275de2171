/* Sums of money. */
#ifndef SPEECH_EN_MONEY_H
#define SPEECH_EN_MONEY_H

#include "speech/en_number.h"
#include "speech/en_unit.h"

/* "45 euros 50", "1.5 million pounds", "50 pence"; the unit in the singular where the sum stands
 * before a noun. `scale` may be "". */
const char *english_money_text(struct english_reading *reading, const struct english_number *number,
                               const char *scale, const struct english_unit *unit,
                               bool is_attributive);

#endif
