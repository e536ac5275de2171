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
    const char *digest;         /* SHA-256 of the stream */
    uint32_t stream_checksum;   /* CRC-32 */
    uint32_t timeline_checksum; /* CRC-32 */
};

enum { CACHE_USE_STEP = 600 }; /* seconds: how exactly the last use of an entry is known */

/* The folder that is taken when none is named: $XDG_CACHE_HOME/crieur, else ~/.cache/crieur; NULL
 * when the environment has neither. Owned by `arena`. */
const char *cache_default_folder(struct arena *arena);

/* What a folder is, to be a cache or not. */
enum cache_state {
    CACHE_ABSENT,
    CACHE_UNREADABLE, /* or no folder: errno says why */
    CACHE_EMPTY,      /* but perhaps for what a build at work has not finished */
    CACHE_OURS,       /* it has the mark that crieur gives to a cache, CACHEDIR.TAG */
    CACHE_FOREIGN,    /* others have files there */
};

enum cache_state cache_look(const char *folder);

/* Says what is wrong with a folder that is CACHE_ABSENT, CACHE_UNREADABLE or CACHE_FOREIGN. */
bool cache_refuse(const char *folder, enum cache_state state, struct failure *failure);

/* Makes the folder, with a mark that tells backup programs and cache_look what it is, and removes
 * from it what killed builds left unfinished. Refuses a folder that others have files in, unless it
 * `is_default`: that one is crieur's by its name. */
bool cache_open(const char *folder, bool is_default, struct failure *failure);

/* Finds the entry of that key; false when there is none, or one that is cut short or has a damaged
 * timeline, which is as good as none. Its strings are owned by `arena`. */
bool cache_find(const char *folder, const char *key, struct arena *arena,
                struct cache_entry *entry);

/* Notes that the entry is of use, so that cache_prune removes others first. */
void cache_use(const struct cache_entry *entry);

/* Reads the timeline, with the begins of words only if they are wanted. Fails when it is damaged.
 */
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

/* Reads all of the entry of that key, and removes it when it is damaged. */
void cache_drop_damaged(const char *folder, const char *key);

/* Narrations in a cache. */
struct cache_size {
    size_t count;
    long long bytes;
};

/* What cache_prune is to do. */
struct cache_task {
    bool check;     /* read all to find damage: without it, only entries cut short are found */
    bool removes;   /* if not, nothing is changed */
    long long most; /* bytes that may stay; negative: no limit */
};

struct cache_report {
    struct cache_size held; /* before */
    struct cache_size damaged;
    struct cache_size removed;
};

/* Counts the entries of a cache, and removes, if it is to, damaged ones and those that were not
 * used for the longest time, until the rest has `most` bytes; entries used within the last hour
 * stay, since a build may be about to read them. It also removes then what is abandoned: unfinished
 * files, units and readings that were not used for a month, and records of builds that were not
 * made again for a year. Only what has the name of one of those is looked at. */
bool cache_prune(const char *folder, const struct cache_task *task, struct cache_report *report,
                 struct failure *failure);

#endif
