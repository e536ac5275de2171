/* espeak-ng itself, asked again: how long it speaks, and when its words begin. Runs are said as the
 * product says them, each by a fork that has said nothing before, but without its code. */
#ifndef SUPPORT_ENGINE_H
#define SUPPORT_ENGINE_H

#include "speech/script.h"

#include <stddef.h>

/* A word as the engine's event tells it. */
struct engine_word {
    size_t call;      /* of the utterance: one for each stretch in one language */
    size_t character; /* of the text of the call, from 0 */
    size_t word;      /* of the utterance's spoken words: the one that has the character */
    size_t sample;    /* of the utterance */
};

/* An utterance as it was said. */
struct engine_said {
    size_t count; /* samples */
    size_t calls;
    struct engine_word *words; /* in the order of the events */
    size_t word_count;
};

/* Says the script; the result has an element for each utterance. Free it with engine_free. */
struct engine_said *engine_say(const struct script *script, const struct voice_profile *profile);
void engine_free(struct engine_said *said, size_t count);

#endif
