/* Where speech begins and where it pauses, from the energy of frames of 5 ms; and how far the
 * begins of clips lie inside speech. Looks at half a minute at a time, so that it takes the same
 * memory for any length, and follows the level of the recording. */
#ifndef AUDIT_ONSET_H
#define AUDIT_ONSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
    ONSET_FRAMES_PER_SECOND = 200,
    ONSET_PAUSE = 6,    /* frames: shorter silence is that of a consonant */
    ONSET_MOST = 2000,  /* ms: how far a pause is looked for */
    ONSET_DYNAMIC = 12, /* dB: in a stretch with less, nothing can be told from a pause */
};

struct onset {
    bool is_known;
    int inside; /* ms from the start to the nearest pause; 0 in one */
    int lead;   /* of a start in a pause: ms to the onset behind it; else 0 */
};

typedef void onset_judge(void *user_data, size_t start, struct onset onset);

struct onset_meter;

/* Makes a meter that calls `judge` for each of the starts, which ascend, in microseconds, and stay
 * the caller's. Free it with onset_destroy. */
struct onset_meter *onset_create(const int64_t *starts, size_t count, onset_judge *judge,
                                 void *user_data);

/* Adds samples; the rate is that of the first ones. */
void onset_add(struct onset_meter *meter, const int16_t *samples, size_t count, int sample_rate);

/* Judges the starts that are left, at the end of the sound. Those behind the end are not known. */
void onset_finish(struct onset_meter *meter);
void onset_destroy(struct onset_meter *meter);

#endif
