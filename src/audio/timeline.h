/* When each utterance of an audio file is said, in samples: contiguous clips, none empty. */
#ifndef AUDIO_TIMELINE_H
#define AUDIO_TIMELINE_H

#include "base/buffer.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct clip {
    int64_t begin; /* samples from the begin of the file */
    int64_t end;   /* equal to the begin of the next */
};

struct timeline_word {
    size_t clip;
    size_t word;   /* of the spoken words of its utterance */
    int64_t begin; /* samples from the begin of the file */
};

struct timeline {
    int sample_rate;    /* Hz */
    struct clip *clips; /* one for each utterance of the script, or one for a whole recording */
    size_t count;
    size_t capacity;
    struct timeline_word *words; /* ascending; not every spoken word has one */
    size_t word_count;
    size_t word_capacity;
};

/* Starts with `struct timeline timeline = {.sample_rate = rate};`. */
void timeline_add(struct timeline *timeline, int64_t begin, int64_t end);

/* Adds the begin of a word of the last clip. */
void timeline_add_word(struct timeline *timeline, size_t word, int64_t begin);

/* The words of a clip: `*count` from the one returned on; NULL when it has none. */
const struct timeline_word *timeline_words(const struct timeline *timeline, size_t clip,
                                           size_t *count);
void timeline_free(struct timeline *timeline);

/* A boundary in ms, rounded to the nearest. Durations are differences of these, so that sums agree
 * to the millisecond (EPUB 3.3 §9.3.5.2.2: media:duration). */
int64_t timeline_milliseconds(const struct timeline *timeline, int64_t samples);

/* The end of the last clip in ms. */
int64_t timeline_duration(const struct timeline *timeline);

/* Appends the timeline as text. */
void timeline_write(const struct timeline *timeline, struct buffer *out);

/* Reads such a text, which is cut up on the way; without its words, if they are not wanted. False
 * when it is damaged. */
bool timeline_read(struct timeline *timeline, char *text, bool with_words);

#endif
