/* The pronunciations that the edition needs, for the reader's own synthesizer: one PLS document for
 * each language (Pronunciation Lexicon Specification 1.0; EPUB 3.3 names it a core media type). */
#ifndef EPUB_PRONUNCIATION_H
#define EPUB_PRONUNCIATION_H

#include "base/arena.h"
#include "base/buffer.h"
#include "speech/script.h"

struct pronunciation {
    const char *language;                 /* "fr" */
    const char *name;                     /* in the package: "lexicon/fr.pls" */
    const struct lexicon_entry **entries; /* in the order of their graphemes, each once */
    size_t count;
    struct pronunciation *next;
};

struct pronunciation_collection;

/* Adds the entries of lexicons that were used for the script to what is collected, which is NULL at
 * first. */
void pronunciation_collect(struct arena *arena, struct pronunciation_collection **collections,
                           const struct script *script);

/* Makes the documents, by language, and empties the collection. NULL when there are none. Owned by
 * `arena`; the lexicons must live as long. */
struct pronunciation *pronunciation_settle(struct arena *arena,
                                           struct pronunciation_collection **collections);

/* Appends the document: aliases, and phonemes in IPA; what IPA cannot tell is left out. */
void pronunciation_render(const struct pronunciation *pronunciation, struct buffer *out);

#endif
