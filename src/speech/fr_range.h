/* Two numbers with a dash or slash between. */
#ifndef SPEECH_FR_RANGE_H
#define SPEECH_FR_RANGE_H

#include "speech/fr_number.h"

struct french_range {
    struct french_number first;
    struct french_number second;
    const char *link; /* said between the two, spaces included */
    size_t end;       /* the token behind */
};

/* Reads the second number of a range whose first is at `index`: « 3-11 », « 12/17 ans », « 35 – 70
 * % ». False when there is none. */
bool french_range_parse(const struct french_reading *reading, size_t index,
                        struct french_range *range);

/* True when the token is what numbers count or date: « 4/5 personnes », « 5/6 avril », « 2/4 rue ».
 * They are then two numbers and no part of a whole. */
bool french_range_is_counted(const struct french_reading *reading, size_t index);

/* « note de 4/5 », « score : 7/10 ». */
bool french_range_is_mark(const struct french_reading *reading, size_t index);

/* True for four digits that are a year by their value. */
bool french_number_is_year(const struct french_number *number);

#endif
