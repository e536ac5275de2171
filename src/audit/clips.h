/* The times that overlays give, compared with each other and with what the package says. */
#ifndef AUDIT_CLIPS_H
#define AUDIT_CLIPS_H

#include "audit/book.h"

enum {
    CLIPS_TOLERANCE = 1000,      /* microseconds: of a time that was rounded to a ms */
    CLIPS_SHORTEST = 300000,     /* readers that look four times a second miss shorter ones */
    CLIPS_LONGEST_EDGE = 500000, /* of an audio file, before its first clip or behind its last */
};

/* The pars that have times and audio, by audio file and in the order of reading. */
struct clips {
    size_t *pars; /* indexes */
    size_t count;
};

/* Free it with clips_free. */
void clips_collect(struct clips *clips, const struct book *book);
void clips_free(struct clips *clips);

/* The end of the pars of the audio file that begin at `first`. */
size_t clips_end_of_audio(const struct clips *clips, const struct book *book, size_t first);

/* Clips of one audio file must follow each other without gap or overlap, and durations must be
 * those of the clips. */
void clips_check(const struct clips *clips, struct book *book);

#endif
