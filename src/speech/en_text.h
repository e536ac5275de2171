/* Written English → spoken English: what a good newsreader says, as words that espeak-ng reads
 * right. */
#ifndef SPEECH_EN_TEXT_H
#define SPEECH_EN_TEXT_H

#include "base/diagnostic.h"
#include "base/failure.h"
#include "speech/lexicon.h"
#include "speech/spoken.h"

#include <stddef.h>

/* Tables and a lexicon: loaded once, read-only afterwards. */
struct english;

/* Loads the English data files (en.pls, en-*.tsv) of the folder. NULL on failure. */
struct english *english_create(const char *data_folder, struct diagnostics *diagnostics,
                               struct failure *failure);

/* NULL is allowed. */
void english_destroy(struct english *english);

/* Appends what is said for `written`: plain UTF-8 text of one sentence, of any characters. Every
 * word has the bytes of `written` that it stands for, and each letter or digit of `written` lies in
 * those of some word. The lexicon of the issue may be NULL; it wins over all else. */
void english_read(const struct english *english, const struct lexicon *issue_lexicon,
                  const char *written, size_t length, struct spoken *out);

#endif
