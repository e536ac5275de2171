/* The sound of the clips, as decoded. */
#ifndef AUDIT_SOUND_H
#define AUDIT_SOUND_H

#include "audit/book.h"
#include "audit/clips.h"
#include "audit/onset.h"

enum {
    SOUND_INSIDE = 50,  /* ms: the farthest that a start may lie inside speech */
    SOUND_SILENCE = 33, /* of 32768: a clip of no louder sample (-60 dBFS) is silent */
    SOUND_PAST = 50,    /* ms: a clip that ends farther behind its audio is a fault */
};

struct sound_figures {
    size_t starts;                 /* that were judged */
    size_t inside[ONSET_MOST + 1]; /* how many, by ms from the nearest pause */
    size_t leads[ONSET_MOST + 1];  /* of those in a pause, by ms to the onset of speech */
    size_t unknown;                /* starts in sound that has no pauses to tell */
    int64_t decoded;               /* ms of audio */
    size_t not_decoded;            /* audio files of a kind that is not decoded */
};

/* Decodes each audio file once, piece by piece: each clip must lie in it and be heard, and the
 * speech that begins with a clip must not be going on already. False when `stop` (may be NULL) has
 * become true. */
bool sound_check_all(const struct clips *clips, struct book *book, bool (*stop)(void),
                     struct sound_figures *figures);

/* The value of a histogram over which `percent` of the counts do not rise; -1 when it is empty. */
int sound_percentile(const size_t *histogram, int percent);

#endif
