/* Written French → spoken French: what a good newsreader says, as words that espeak-ng reads right.
 */
#ifndef SPEECH_FR_TEXT_H
#define SPEECH_FR_TEXT_H

#include "base/failure.h"
#include "speech/lexicon.h"
#include "speech/spoken.h"

#include <stdbool.h>
#include <stddef.h>

/* Tables and lexicons: loaded once. Not for two threads at a time. */
struct french;

/* Loads the French data files (fr.pls, fr-names.pls, fr-*.tsv) of the folder. NULL on failure.
 * The diagnostics must live as long: a wrong expression of fr-spellings.tsv is reported when the
 * first word needs it. */
struct french *french_create(const char *data_folder, struct diagnostics *diagnostics,
                             struct failure *failure);

/* NULL is allowed. */
void french_destroy(struct french *french);

/* True when a list or the lexicon has the word, in whatever case. */
bool french_knows(const struct french *french, const char *word);

/* Why the spelling of an unknown word does not tell how it is said; NULL when it does. Owned by
 * `french`. */
const char *french_doubt(const struct french *french, const char *word);

/* Appends what is said for `written`: plain UTF-8 text of one sentence, of any characters. Every
 * word has the bytes of `written` that it stands for, and each letter or digit of `written` lies in
 * those of some word. The lexicon of the issue may be NULL; it wins over all else. */
void french_read(const struct french *french, const struct lexicon *issue_lexicon,
                 const char *written, size_t length, struct spoken *out);

#endif
