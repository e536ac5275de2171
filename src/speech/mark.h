/* Marks that answer or tell a change, as in a cell of a table: « ✓ », « ☐ », « ↑ ». */
#ifndef SPEECH_MARK_H
#define SPEECH_MARK_H

#include "speech/token.h"

enum mark {
    MARK_NONE,
    MARK_YES,
    MARK_NO,
    MARK_CHECKED,
    MARK_UNCHECKED,
    MARK_RISING,
    MARK_FALLING,
};

/* The mark that such a sign is; MARK_NONE for most signs. What unicode_is_mark names is one, but
 * for « % » and signs of money, which have a name everywhere. */
enum mark mark_of(uint32_t sign);

/* The mark at the index where it is to be said. MARK_NONE when there is none or it is an ornament:
 * a « ✓ » before the words of an item, a picture in the midst of a text. */
enum mark mark_said(const struct tokens *tokens, size_t index);

/* How the mark is said where nothing around it says more; in English for a language that is not
 * known. */
const char *mark_name(enum mark mark, const char *language);

#endif
