/* The issue as MP3 files for phones and car radios: one for each article, tagged, and a playlist.
 */
#ifndef EDITION_TRACKS_H
#define EDITION_TRACKS_H

#include "audio/timeline.h"
#include "base/buffer.h"
#include "base/failure.h"
#include "edition/record.h"
#include "issue/issue.h"
#include "issue/strings.h"

struct track {
    const char *name; /* "03-editorial": the file is NAME.mp3 */
    const char *title;
    const char *artist;
    const char *comment; /* or NULL */
    const char *language;
    const char *stream; /* path of a file that begins with the MP3 stream, without tags */
    long long length;   /* bytes of the stream */
    const char *digest; /* SHA-256 of the stream */
    int64_t duration;   /* ms */
};

struct track_list {
    const struct issue *issue;
    const char *genre;
    const struct track *tracks;
    size_t count;
    const struct buffer *cover; /* PNG bytes for the tags; may be empty */
    const char *folder;         /* for the files */
    const char *staging;        /* an existing folder on the same file system */
    struct record *record;      /* of what is written */
};

/* Writes the tagged files and ID.m3u8 into the staging folder, but for those that the record knows
 * to stand in the folder as they would be written. The record is told to put them there, and to
 * remove tracks of an earlier build that its playlist names and this one does not have. */
bool tracks_stage(const struct track_list *list, struct failure *failure);

#endif
