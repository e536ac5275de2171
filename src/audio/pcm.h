/* Recordings that are not MP3: masters and jingles, written and read. The only file that knows
 * libsndfile. */
#ifndef AUDIO_PCM_H
#define AUDIO_PCM_H

#include "base/failure.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum pcm_format {
    PCM_WAV,
    PCM_FLAC,
};

struct pcm_writer;

/* Begins a file of mono 16-bit samples at `sample_rate` Hz, which takes the place of one under that
 * path when it is closed; a device or a pipe is written to at once. Returns NULL on failure. The
 * caller ends the writer with pcm_writer_close or pcm_writer_discard. */
struct pcm_writer *pcm_writer_create(const char *path, enum pcm_format format, int sample_rate,
                                     struct failure *failure);

/* Appends `count` samples. The same samples give the same file whatever the sizes of the writes. */
bool pcm_writer_write(struct pcm_writer *writer, const int16_t *samples, size_t count,
                      struct failure *failure);

/* Completes the file, puts it under its path and frees the writer. Fails when any byte could not be
 * written, now or before; what lay there before stays. */
bool pcm_writer_close(struct pcm_writer *writer, struct failure *failure);

/* Removes what was written, unless to a device or a pipe, and frees the writer. NULL is allowed. */
void pcm_writer_discard(struct pcm_writer *writer);

struct pcm_reader;

/* Opens a recording of any kind that libsndfile knows (WAV, FLAC, Ogg, AIFF, MP3, …), told by its
 * contents. Returns NULL on failure: FAILURE_SYSTEM when the file cannot be opened, FAILURE_CONTENT
 * when it is no recording. Free the reader with pcm_reader_destroy. */
struct pcm_reader *pcm_reader_open(const char *path, struct failure *failure);

/* In Hz. */
int pcm_reader_sample_rate(const struct pcm_reader *reader);

/* Reads up to `count` mono samples, the average of the channels, full scale being ±1. `*received`
 * is less than `count` only at the end and 0 after it. Fails (FAILURE_CONTENT) on damaged data. */
bool pcm_reader_read(struct pcm_reader *reader, float *samples, size_t count, size_t *received,
                     struct failure *failure);

/* NULL is allowed. */
void pcm_reader_destroy(struct pcm_reader *reader);

/* A whole recording in memory. */
struct pcm_recording {
    float *samples; /* mono, owned; freed with free() */
    size_t count;
    int sample_rate; /* Hz */
};

/* Reads the whole file. On failure `recording` is untouched. */
bool pcm_read_file(const char *path, struct pcm_recording *recording, struct failure *failure);

/* Rounds floating samples to 16 bits, the inverse of the scale of reading (1 is 32768); what is
 * beyond full scale is cut to it. */
void pcm_round(const float *samples, size_t count, int16_t *rounded);

#endif
