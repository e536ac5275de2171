/* Units and currencies behind a number. */
#ifndef SPEECH_FR_UNIT_H
#define SPEECH_FR_UNIT_H

#include "speech/fr_reading.h"

struct french_unit {
    size_t tokens; /* 0: none */
    const char *symbol;
    const char *singular;
    const char *plural;
    bool is_feminine;
    bool is_money;      /* whole units and hundredths: « euros » */
    int thousands;      /* powers of a thousand in the symbol: 1 in « k€ », 2 in « M€ » */
    bool ends_sentence; /* the full stop of its abbreviation ends the sentence too */
};

/* Reads a unit's symbol at the token: « km », « m² », « hab. », « M€ », « °C ». */
bool french_unit_parse(const struct french_reading *reading, size_t index,
                       struct french_unit *unit);

/* Appends what is said for « /m² », « /an », « /hab. » at the token, for as many as there are.
 * Returns the tokens read. `ends_sentence` is set as above. */
size_t french_unit_parse_per(const struct french_reading *reading, size_t index, struct buffer *out,
                             bool *ends_sentence);

#endif
