/* MP3 (MPEG Layer III) streams and their ID3v2 tags. The only file that knows LAME.
 *
 * Streams are mono and of constant bitrate: EPUB 3.4 warns against variable bitrates with media
 * overlays, because players then seek to the wrong second. The same samples give the same bytes,
 * whatever the sizes of the writes. The level is that of the samples, and Layer III overshoots:
 * leave the peaks 1 dB of room. Nothing is ever printed. */
#ifndef AUDIO_MP3_H
#define AUDIO_MP3_H

#include "base/buffer.h"
#include "base/failure.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define MP3_SAMPLE_RATE 22050 /* Hz, what espeak-ng speaks at */
#define MP3_BITRATE     56    /* kbit/s, the least at 22,050 Hz that has room for the info frame */
#define MP3_QUALITY     5 /* LAME's scale: 0 is slowest, 9 fastest; why 5: tests/bench/README.md */

struct mp3_settings {
    int sample_rate; /* Hz: 8000 to 48000, one of those of MPEG audio */
    int bitrate;     /* kbit/s, one of those of the sample rate */
    int quality;     /* 0 to 9 */
};

/* The three constants above. */
struct mp3_settings mp3_settings_default(void);

/* Fails with FAILURE_USAGE for settings that MPEG audio does not have; the text lists the bitrates
 * that it has. */
bool mp3_settings_check(const struct mp3_settings *settings, struct failure *failure);

/* True when streams of these settings begin with the LAME info frame, which holds the delay and the
 * padding: a gapless player then gives back exactly the samples that went in. The frame has room
 * only from 56 kbit/s on at 22,050 Hz mono (LAME 3.100, libmp3lame/VbrTag.c, InitVbrTag). */
bool mp3_has_info_frame(const struct mp3_settings *settings);

/* Appends a line that names the encoder's version and the settings: equal lines, equal streams. */
void mp3_describe(const struct mp3_settings *settings, struct buffer *out);

/* Reads the settings out of such a line, behind its first word; false when they are not there. */
bool mp3_settings_read(struct mp3_settings *settings, const char *text);

struct mp3_encoder;

/* Starts a stream at the present position of `stream`, which must be open for update and seekable,
 * stays the caller's, and must outlive the encoder. Returns NULL on failure: FAILURE_USAGE as
 * mp3_settings_check, FAILURE_SYSTEM for a stream without position. Free the encoder with
 * mp3_encoder_destroy. */
struct mp3_encoder *mp3_encoder_create(FILE *stream, const struct mp3_settings *settings,
                                       struct failure *failure);

/* Appends `count` samples. On failure (the stream cannot be written) the encoder can only be
 * destroyed. */
bool mp3_encoder_write(struct mp3_encoder *encoder, const int16_t *samples, size_t count,
                       struct failure *failure);

/* Writes what is held back, then the info frame over the place kept for it where the encoder began.
 * Leaves the stream, flushed, at the end of the MP3. Call it once; after it only destroy. */
bool mp3_encoder_finish(struct mp3_encoder *encoder, struct failure *failure);

/* Frees the encoder, not the stream. NULL is allowed. */
void mp3_encoder_destroy(struct mp3_encoder *encoder);

/* What the tag says. Strings are UTF-8 and belong to the caller; NULL or "" leaves the frame out.
 */
struct mp3_tags {
    const char *title;        /* TIT2 */
    const char *artist;       /* TPE1 */
    const char *album;        /* TALB */
    const char *album_artist; /* TPE2 */
    const char *publisher;    /* TPUB */
    const char *comment;      /* COMM, without description */
    const char *genre;        /* TCON; a name of the ID3v1 list ("Speech") takes its spelling */
    const char *language;     /* TLAN and the language of COMM: ISO 639-2, three letters ("fra") */
    const char *date;         /* "2025-04-15", "2025-04" or "2025": TYER, and TDAT for a full one */
    int track;                /* TRCK, from 1; 0 leaves it out */
    int track_count;          /* 0 when not known */
    const void *cover; /* APIC, front cover: the bytes of a JPEG or PNG file; NULL for none */
    size_t cover_size; /* bytes */
};

/* Appends an ID3v2.3 tag without padding to `out`, to be written in front of the stream. Text is
 * ISO 8859-1 where it is ASCII and UTF-16 elsewhere; control characters become spaces. Fails with
 * FAILURE_USAGE, `out` untouched, for a date, language or picture that is none of the above. */
bool mp3_tag_build(const struct mp3_tags *tags, struct buffer *out, struct failure *failure);

#endif
