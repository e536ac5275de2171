/* Sums of money. */
#ifndef SPEECH_FR_MONEY_H
#define SPEECH_FR_MONEY_H

#include "speech/fr_number.h"
#include "speech/fr_unit.h"

/* « 45,00 € » → "45 euros", « 13,50 € » → "13 euros 50", « 1,5 M€ » → "1,5 million d'euros",
 * « 13,5 k€ » → "13 500 euros". */
const char *french_money_text(struct french_reading *reading, const struct french_number *number,
                              const struct french_unit *unit);

/* The number alone, where the unit follows another: the first of « 9,8–18 k€ ». */
const char *french_money_bare(struct french_reading *reading, const struct french_number *number,
                              const struct french_unit *unit);

#endif
