/* Marks that answer or tell a change, as in a cell of a table: « ✓ », « ☐ », « ↑ ». */
#ifndef SPEECH_MARK_H
#define SPEECH_MARK_H

#include "base/buffer.h"
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

/* The mark that such a sign is; MARK_NONE for most signs. All that unicode_is_mark names are one.
 */
enum mark mark_of(uint32_t sign);

/* The mark at the index of a text with words, where it is to be said. MARK_NONE when there is none
 * or it is an ornament: a « ✓ » before the words of an item, an arrow that points, a picture in the
 * midst of a text. */
enum mark mark_said(const struct tokens *tokens, size_t index);

/* How the mark is said where nothing around it says more; in English for a language that is not
 * known. */
const char *mark_name(enum mark mark, const char *language);

/* Appends the names of the marks of a text that has no words, in their order. */
void mark_append_names(struct buffer *out, const char *text, size_t length, const char *language);

#endif
