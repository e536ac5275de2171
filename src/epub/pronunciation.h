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

/* The entries of lexicons that were used for the scripts seen so far, which need not live on. */
struct pronunciation_collector;

/* Makes a collector that has seen nothing; end it with pronunciation_collector_finish. */
struct pronunciation_collector *pronunciation_collector_create(void);

void pronunciation_collector_add(struct pronunciation_collector *collector,
                                 const struct script *script);

/* Adds one entry, in text of that language. */
void pronunciation_collector_add_entry(struct pronunciation_collector *collector,
                                       const char *language, const struct lexicon_entry *entry);

/* Frees the collector and returns what it found, by language; NULL when there is nothing. Owned by
 * `arena`; the lexicons must live as long. */
struct pronunciation *pronunciation_collector_finish(struct arena *arena,
                                                     struct pronunciation_collector *collector);

/* Appends the document: aliases, and phonemes in IPA; what IPA cannot tell is left out. */
void pronunciation_render(const struct pronunciation *pronunciation, struct buffer *out);

#endif
