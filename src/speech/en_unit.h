/* Units and currencies. */
#ifndef SPEECH_EN_UNIT_H
#define SPEECH_EN_UNIT_H

#include "base/buffer.h"
#include "speech/en_reading.h"

struct english_unit {
    size_t tokens; /* 0: none */
    const char *symbol;
    const char *singular;
    const char *plural;
    const char *hundredths; /* "penny pence"; "" where it has none */
    bool is_money;
    const char *scale;  /* "million" in « M€ »; "" without one */
    bool ends_sentence; /* the full stop of its abbreviation ends the sentence too */
};

/* Reads the symbol of a unit behind a number: « km », « m² », « hrs. », « M€ », « °C ». */
bool english_unit_parse(const struct english_reading *reading, size_t index,
                        struct english_unit *unit);

/* Reads the sign or code of a currency before a number: « £ », « US$ », « EUR ». */
bool english_currency_parse(const struct english_reading *reading, size_t index,
                            struct english_unit *unit);

/* What the letters of a scale stand for: « k » thousand, « bn » billion; NULL when they do not. */
const char *english_scale(const struct tokens *tokens, size_t index);

/* Appends what is said for « /m² », « /year », « /100 km » at the token, for as many as there are.
 * Returns the tokens read. `*ends_sentence` is set as above. */
size_t english_unit_parse_per(const struct english_reading *reading, size_t index,
                              struct buffer *out, bool *ends_sentence);

#endif
