/* What is said for a stretch of written text: words in order, each with the bytes of the written
 * text that it stands for. The front ends of the languages make it; the script and the synthesizer
 * use it. */
#ifndef SPEECH_SPOKEN_H
#define SPEECH_SPOKEN_H

#include "base/arena.h"
#include "base/buffer.h"

#include <stdbool.h>
#include <stddef.h>

enum spoken_kind {
    SPOKEN_TEXT,     /* words as the engine reads them */
    SPOKEN_PHONEMES, /* espeak-ng mnemonics, without brackets */
};

/* Why a word is said as it is. */
enum spoken_reason {
    SPOKEN_AS_WRITTEN,
    SPOKEN_BY_RULE,    /* of the front end: figures, abbreviations, signs */
    SPOKEN_BY_CONTEXT, /* one of the two readings of a spelling, told by the words around */
    SPOKEN_BY_LEXICON,
    SPOKEN_BY_SPELLING, /* spelled otherwise, so that the engine does not take it for English */
    SPOKEN_BY_GUESS,    /* nothing knows it: an acronym, a name in capitals */
};

struct lexicon_entry;

struct spoken_word {
    enum spoken_kind kind;
    enum spoken_reason reason;
    const struct lexicon_entry *entry; /* of a lexicon, which must live as long; else NULL */
    bool joined;                       /* no space between the word before and this one */
    const char *text;                  /* owned by the arena of the spoken text */
    const char *language;              /* NULL: that of the utterance */
    size_t source_begin; /* bytes of the written text; never descending from word to word */
    size_t source_end;
};

/* Starts with `struct spoken spoken = {.arena = arena};`; all of it lives in the arena. */
struct spoken {
    struct arena *arena;
    struct spoken_word *words;
    size_t count;
    size_t capacity;
};

/* Appends a word; `text` is copied. */
void spoken_add(struct spoken *spoken, enum spoken_kind kind, const char *text, size_t length,
                size_t source_begin, size_t source_end);

/* Makes `kept` of exactly the words of `spoken`, in the arena that `kept` has; the arena of
 * `spoken` may then go. Languages and entries stay where they are. */
void spoken_keep(struct spoken *kept, const struct spoken *spoken);

/* Appends the words as one line of text: phonemes stand in [[ ]], languages are not shown. */
void spoken_to_text(const struct spoken *spoken, struct buffer *out);

#endif
