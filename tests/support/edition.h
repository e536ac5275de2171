/* A built edition, opened for tests with libraries of their own: libzip, libxml2 through base/, and
 * libmpg123, which is not the encoder. */
#ifndef SUPPORT_EDITION_H
#define SUPPORT_EDITION_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/xml_read.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A par of an overlay. */
struct edition_clip {
    const char *document; /* "text/03-x.xhtml" */
    const char *id;
    const char *audio; /* "audio/03-x.mp3" */
    int64_t begin;     /* ms */
    int64_t end;
};

/* Decoded audio. */
struct edition_sound {
    int16_t *samples; /* mono; freed with free() */
    size_t count;
    int sample_rate;
};

/* Runs crieur ($CRIEUR, else out/bin/crieur) with these arguments; gives its exit status. */
int edition_run(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* Appends an entry of a ZIP file, named below EPUB/, to `out`; false when it is not there. */
bool edition_entry(const char *book, const char *name, struct buffer *out);

/* Reads an XHTML entry; the test fails when it is not there or not well-formed. Owned by `arena`.
 */
struct xml_element *edition_page(struct arena *arena, const char *book, const char *document);

/* The documents of the spine ("text/cover.xhtml", …) in order; NULL ends them. */
const char **edition_spine(struct arena *arena, const char *book);

/* The overlay document of a spine document ("overlay/cover.smil"). */
const char *edition_overlay(struct arena *arena, const char *document);

/* The clips of an overlay in order; `*count` receives their number. */
struct edition_clip *edition_clips(struct arena *arena, const char *book, const char *overlay,
                                   size_t *count);

/* Reads a clock value ("12.345s") in ms; -1 when it is none. */
int64_t edition_clock(const char *text);

/* Decodes an MP3 entry without gaps. */
bool edition_decode(const char *book, const char *name, struct edition_sound *sound);

#endif
