/* Entries of a lexicon in running text. */
#ifndef SPEECH_TOKEN_ENTRY_H
#define SPEECH_TOKEN_ENTRY_H

#include "speech/lexicon.h"
#include "speech/token.h"

/* The entry for the longest group of at least `least` tokens that begins at `index` and is no part
 * of a word; `*count` receives how many tokens that is. NULL when there is none: then `*count` is
 * left as it is. */
const struct lexicon_entry *tokens_find_entry(const struct tokens *tokens,
                                              const struct lexicon *lexicon, size_t index,
                                              size_t least, size_t *count);

#endif
