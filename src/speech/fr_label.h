/* Words as they stand in addresses and hashtags: without accents, run together, cut short. */
#ifndef SPEECH_FR_LABEL_H
#define SPEECH_FR_LABEL_H

#include "speech/fr_reading.h"

/* Says a label of an address (« mairesdefrance », « renov », « cdg35 ») for the token. */
void french_say_label(struct french_reading *reading, const char *text, const char *folded,
                      size_t index);

#endif
