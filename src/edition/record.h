/* What a build leaves: its files, put in their places when all are made, and what each was made of.
 * The next build reads it to leave alone the files that would be the same, and to tell why a
 * narration had to be made again. */
#ifndef EDITION_RECORD_H
#define EDITION_RECORD_H

#include "base/failure.h"

#include <stdbool.h>

struct record;

/* Reads the record of the last build of the issue `id` into the folder `output`, which exists. A
 * missing or damaged record is an empty one; a NULL `cache` has none and keeps none. Free it with
 * record_destroy. */
struct record *record_open(const char *cache, const char *output, const char *id);

/* Reads the record of the last plan of the issue `id` for that cache, which knows tracks only. */
struct record *record_open_plan(const char *cache, const char *id);

/* The key of the narration that the track had in the last build, or NULL. Owned by the record. */
const char *record_key(const struct record *record, const char *track);

/* True when the last build wrote the file from what has this digest, and nobody touched it since:
 * it is then taken over into the new record. */
bool record_keep(struct record *record, const char *path, const char *digest);

/* Notes a file that this build has made, from what has this digest, under the name `staged`: on the
 * same file system as `path`, where it is to stand. */
void record_stage(struct record *record, const char *path, const char *staged, const char *digest);

/* False when the last build is known, and did not make the file. */
bool record_may_remove(const struct record *record, const char *path);

/* Notes a file of an earlier build that is to be removed. */
void record_remove(struct record *record, const char *path);

/* Puts all that was staged in its place, each file in one piece and in the order of staging, and
 * removes what is to be removed, in the same order. The files before them lie in `folder`, on the
 * same file system, until all is done: a failure puts them back. A program killed in the midst
 * leaves some new files and some old ones, each whole; the next build finds that they are not those
 * of its record, and writes them again. */
bool record_publish(struct record *record, const char *folder, struct failure *failure);

/* Notes the key of a track's narration. */
void record_track(struct record *record, const char *track, const char *key);

/* Replaces the record by that of this build. */
bool record_write(const struct record *record, struct failure *failure);

/* NULL is allowed. */
void record_destroy(struct record *record);

#endif
