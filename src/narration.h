/* The narration of an issue: what is said, what of it the cache has, and the making of the rest. */
#ifndef NARRATION_H
#define NARRATION_H

#include "audio/cache.h"
#include "audio/mp3.h"
#include "epub/pronunciation.h"
#include "issue/issue.h"
#include "options.h"
#include "speech/script.h"
#include "work/needs.h"
#include "work/pool.h"
#include "work/progress.h"

/* An audio file: the front pages', or an article's. */
struct narration_track {
    struct script *script;
    const char *key; /* of its unit; NULL without audio */
    size_t size;     /* bytes of the written text, or as many as would take as long */
    bool is_made;
    double share; /* of it that is made, from 0 to 1 */
    struct cache_entry entry;
    struct timeline timeline;
};

/* The tracks that could not be made. */
struct narration_failures {
    size_t count;
    enum failure_kind kind; /* the gravest */
    size_t track;           /* the first to fail, and why */
    struct failure first;
};

struct narration {
    struct issue *issue;
    const struct strings *strings;
    const struct voice_profile *profile;
    struct reader *reader; /* NULL until there is something to read */
    struct reader *listener;
    const char *reader_is; /* the description of the reader */
    const char *data_folder;
    struct diagnostics *diagnostics;
    struct mp3_settings mp3;
    bool has_audio;
    bool keeps_words;    /* the scripts keep what is said, for overlays of words */
    const char *folder;  /* of the narrations: the cache, or one for this build alone */
    const char *cache;   /* where readings are kept; NULL: nowhere */
    const char *units;   /* folder of the units that are to be made */
    const char *masters; /* folder, or NULL */
    int jobs;
    struct narration_track *tracks; /* the front pages' first, then one for each article */
    size_t count;
    size_t words;
    struct needs *needs;
    struct pronunciation_collector *pronunciations;
    struct progress progress;
    struct narration_failures failures;
};

/* The processes that a command may use: as it was told, or one for each processor that it has. */
int narration_jobs(const struct options *options);

/* Reads the voice for an issue, by the options or its own wishes. The diagnostics must live as
 * long.
 */
bool narration_open(struct narration *narration, struct issue *issue, const struct options *options,
                    const char *data_folder, struct diagnostics *diagnostics,
                    struct failure *failure);

/* The folder of the cache by the options: NULL when none is wanted, or none can be had, which is a
 * warning unless it was named. Owned by `arena`. */
bool narration_open_cache(const struct options *options, struct arena *arena, const char **folder,
                          struct diagnostics *diagnostics, struct failure *failure);

/* Writes all scripts, and looks in `folder` for the narration of each. What was read and narrated
 * before is not read again. */
bool narration_write_scripts(struct narration *narration, struct failure *failure);

/* Narrates what is not made yet, longest first, by several workers. An article whose text
 * or recording is bad keeps no other from being made: of several, each is reported. */
bool narration_make(struct narration *narration, bool quiet, struct failure *failure);

/* Reads the timelines of all. */
bool narration_read_timelines(struct narration *narration, struct failure *failure);

/* Makes the narration of a unit in `units` and puts it into `folder`, if it is not there. The
 * engine must be open; `ahead` as in narrate_unit; `master` is a path for a FLAC, or NULL; `report`
 * hears how far it is. */
bool narration_make_unit(const char *folder, const char *units, const char *key, int ahead,
                         const char *master, const struct pool_report *report,
                         struct failure *failure);

/* Removes narrations that turned out to be damaged, for the next build to make them. */
void narration_forget_damaged(const struct narration *narration);

/* ms of all tracks. */
int64_t narration_duration(const struct narration *narration);

void narration_close(struct narration *narration);

#endif
