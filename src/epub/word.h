/* Fragments of a sentence that light up one after the other: words, or a few that are said as one
 * (« 45,00 € ») or are too short to be seen. */
#ifndef EPUB_WORD_H
#define EPUB_WORD_H

#include "audio/timeline.h"
#include "base/arena.h"
#include "speech/script.h"

enum {
    WORD_SHORTEST = 300, /* ms: readers that look four times a second miss shorter clips */
};

struct word_fragment {
    const char *id;    /* "s3w1" */
    size_t begin, end; /* bytes of the utterance's written text, without white space around */
    struct clip clip;  /* contiguous, from the begin of the sentence's clip to its end */
};

struct word_fragments {
    struct word_fragment *items;
    size_t count; /* 0: the utterance has no text that can be parted, and lights up as a whole */
};

/* Cuts the utterances from `first` to `end` (excluded) of a script, whose clips have the same
 * numbers in the timeline. Every written word lies in exactly one fragment; a fragment begins when
 * its first word does, and no element of the document is cut by a bound. Owned by `arena`. */
const struct word_fragments *word_cut_all(struct arena *arena, const struct script *script,
                                          const struct timeline *timeline, size_t first,
                                          size_t end);

/* Bytes that a leaf of the sentence takes in the written text. */
size_t word_leaf_length(const struct node *leaf);

#endif
