/* Pronunciation lexicons: W3C PLS 1.0 in, look-ups out. */
#ifndef SPEECH_LEXICON_H
#define SPEECH_LEXICON_H

#include "base/diagnostic.h"
#include "base/failure.h"
#include "speech/spoken.h"

#include <stdbool.h>
#include <stddef.h>

struct lexicon;

/* How a grapheme is said. */
struct lexicon_entry {
    const char *grapheme;
    const char *said;      /* words, or espeak-ng mnemonics */
    const char *ipa;       /* as the file has it, where it gives phonemes in IPA; else NULL */
    enum spoken_kind kind; /* SPOKEN_TEXT for an alias */
    int line;
};

/* Makes a lexicon without entries; free it with lexicon_destroy. */
struct lexicon *lexicon_create(void);

/* Adds the entries of a PLS file; one that is there already stays. Faults of its contents are
 * reported with their line and give false with FAILURE_CONTENT; a file that cannot be read gives
 * false with FAILURE_SYSTEM. */
bool lexicon_read(struct lexicon *lexicon, const char *path, struct diagnostics *diagnostics,
                  struct failure *failure);

/* The xml:lang of the last file read; NULL when it names none. Owned by the lexicon. */
const char *lexicon_language(const struct lexicon *lexicon);

/* NULL is allowed. */
void lexicon_destroy(struct lexicon *lexicon);

/* Finds a grapheme of one or more words (single spaces between them): as written, else, where the
 * entry is in lower case, as `folded`. NULL when there is none. A NULL lexicon has no entries. */
const struct lexicon_entry *lexicon_find(const struct lexicon *lexicon, const char *written,
                                         const char *folded);

/* Bytes of the longest grapheme that goes on behind its first run of letters or digits (or its
 * first sign), where that is `word` (in lower case); 0 when there is none: so that a reader of
 * running text knows how far to look. */
size_t lexicon_reach(const struct lexicon *lexicon, const char *word);

/* All entries in the order of the file. */
size_t lexicon_count(const struct lexicon *lexicon);
const struct lexicon_entry *lexicon_entry_at(const struct lexicon *lexicon, size_t index);

/* Appends the espeak-ng mnemonics of a pronunciation in IPA, for French sounds. Returns false when
 * it has a sign that has no such sound; `*bad` then receives its offset. */
bool lexicon_mnemonics_from_ipa(struct buffer *out, const char *ipa, size_t *bad);

/* Appends the IPA of espeak-ng mnemonics; the opposite of the above. Returns false likewise. */
bool lexicon_ipa_from_mnemonics(struct buffer *out, const char *mnemonics, size_t *bad);

#endif
