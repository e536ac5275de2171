/* The issue as MP3 files for phones and car radios: one for each article, tagged, and a playlist.
 */
#ifndef EDITION_TRACKS_H
#define EDITION_TRACKS_H

#include "audio/timeline.h"
#include "base/buffer.h"
#include "base/failure.h"
#include "issue/issue.h"
#include "issue/strings.h"

struct track {
    const char *name; /* "03-editorial": the file is NAME.mp3 */
    const char *title;
    const char *artist;
    const char *comment; /* or NULL */
    const char *language;
    const char *stream; /* path of the MP3 stream without tags */
    int64_t duration;   /* ms */
};

struct track_list {
    const struct issue *issue;
    const char *genre;
    const struct track *tracks;
    size_t count;
    struct buffer *cover; /* PNG bytes for the tags; may be empty */
};

/* Writes the tagged files and ID.m3u8 into `folder`, each whole under its name or not at all, and
 * removes tracks of an earlier build that its playlist names and this one does not have. */
bool tracks_write(const struct track_list *list, const char *folder, struct failure *failure);

#endif
