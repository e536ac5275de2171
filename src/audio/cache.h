/* Narrations that are kept: audio without tags, its timeline and the text it was made of, in one
 * file under the key of that text. Files appear whole by renaming out of the folder `unfinished`,
 * so that builds on several machines may share the cache, also over NFS. */
#ifndef AUDIO_CACHE_H
#define AUDIO_CACHE_H

#include "audio/timeline.h"
#include "base/arena.h"
#include "base/buffer.h"
#include "base/failure.h"
#include "base/file.h"

#include <stdbool.h>

struct cache_entry {
    const char *path;        /* its first bytes are the MP3 stream */
    long long stream_length; /* bytes */
    long long timeline_length;
    long long text_length;
    const char *digest; /* SHA-256 of the stream */
};

enum { CACHE_USE_STEP = 600 }; /* seconds: how exactly the last use of an entry is known */

/* The folder that is taken when none is named: $XDG_CACHE_HOME/crieur, else ~/.cache/crieur; NULL
 * when the environment has neither. Owned by `arena`. */
const char *cache_default_folder(struct arena *arena);

/* Makes the folder, with a mark that tells backup programs what it is, and removes from it what
 * killed builds left unfinished. */
bool cache_open(const char *folder, struct failure *failure);

/* Finds the entry of that key; false when there is none, or a damaged one, which is then as good as
 * none. Its strings are owned by `arena`. */
bool cache_find(const char *folder, const char *key, struct arena *arena,
                struct cache_entry *entry);

/* Notes that the entry is of use, so that cache_prune removes others first. */
void cache_use(const struct cache_entry *entry);

/* Reads the timeline, with the begins of words only if they are wanted. */
bool cache_read_timeline(const struct cache_entry *entry, bool with_words,
                         struct timeline *timeline, struct failure *failure);

/* Appends the text that the narration was made of. */
bool cache_read_text(const struct cache_entry *entry, struct buffer *text, struct failure *failure);

/* Begins an entry: the MP3 stream is to be written to `pending->stream`. */
bool cache_begin(const char *folder, const char *key, struct pending_file *pending,
                 struct failure *failure);

/* Adds the rest and puts the entry under its name. On failure nothing is left. */
bool cache_commit(struct pending_file *pending, const struct timeline *timeline, const char *text,
                  struct failure *failure);

/* What a cache holds, or what was removed from it. */
struct cache_size {
    size_t count;
    long long bytes;
};

/* Removes the entries that were not used for the longest time, until the rest has `most` bytes
 * (negative: no limit), and damaged ones; entries used within the last hour stay, since a build may
 * be about to read them. Counts what there was, what was removed, and, with `check`, reads all that
 * stays to find damage. */
bool cache_prune(const char *folder, long long most, bool check, struct cache_size *before,
                 struct cache_size *removed, struct failure *failure);

#endif
