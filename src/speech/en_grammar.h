/* What English words are, as far as the reading of figures needs to know. */
#ifndef SPEECH_EN_GRAMMAR_H
#define SPEECH_EN_GRAMMAR_H

#include "speech/token.h"

/* « chapter », « type »: what follows is a number, or a letter that stands for itself. */
bool english_is_label(const struct tokens *tokens, size_t index);

/* « homes », « people »: what a number before it counts. Only a guess by its form. */
bool english_is_plural_noun(const struct tokens *tokens, size_t index);

/* True when what stands between `index` and `behind` goes before a noun as an adjective does, so
 * that it has no plural: « a £20 note », « the 5 km run », « £5-a-day ». */
bool english_is_attributive(const struct tokens *tokens, size_t index, size_t behind);

/* « the », « this », « our »: no other article can follow. */
bool english_is_determiner(const struct tokens *tokens, size_t index);

#endif
