/* The container of an EPUB, read: the only file that knows libzip for reading. It is taken for
 * hostile: nothing is ever unpacked to the disk, and what is read into memory has limits. */
#ifndef AUDIT_ARCHIVE_H
#define AUDIT_ARCHIVE_H

#include "audit/finding.h"
#include "base/buffer.h"
#include "base/failure.h"

#include <stdbool.h>
#include <stddef.h>

enum {
    ARCHIVE_MOST_ENTRIES = 65535,        /* what a ZIP without ZIP64 can hold */
    ARCHIVE_LARGEST_DOCUMENT = 32 << 20, /* bytes of one XML document, unpacked */
    ARCHIVE_MOST_DOCUMENTS = 256 << 20,  /* bytes of all of them, and besides … */
    ARCHIVE_MOST_GROWTH = 20,            /* … so many times the size of the file */
    ARCHIVE_LARGEST_AUDIO_MIB = 2048,    /* of one audio file, unpacked */
    ARCHIVE_MOST_RATIO = 50,             /* by which an audio file may be compressed */
};

struct archive;

/* Opens the file. NULL with FAILURE_SYSTEM when it cannot be read or is no ZIP. Free it with
 * archive_close; `path` must live as long. */
struct archive *archive_open(const char *path, struct failure *failure);
void archive_close(struct archive *archive);

/* Looks at the container itself: the first entry, names, and their number. False when there are too
 * many entries to go on. */
bool archive_check(struct archive *archive, struct findings *findings);

bool archive_has(struct archive *archive, const char *name);

/* Appends a whole document to `out`. False after a finding when it is missing, damaged or over the
 * limits. */
bool archive_read(struct archive *archive, const char *name, struct buffer *out,
                  struct findings *findings);

/* An entry that is read piece by piece. */
struct archive_stream;

/* NULL after a finding, as archive_read. Free it with archive_stream_close. */
struct archive_stream *archive_stream_open(struct archive *archive, const char *name,
                                           struct findings *findings);

/* Reads up to `size` bytes; 0 at the end, -1 when the entry is damaged or larger than it says. */
long long archive_stream_read(struct archive_stream *stream, void *data, size_t size);
void archive_stream_close(struct archive_stream *stream);

#endif
