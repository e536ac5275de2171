/* What a script's reading came to: kept under a key of what was to be read and by whom, so that a
 * text that has not changed is not read again. */
#ifndef WORK_READING_H
#define WORK_READING_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/failure.h"
#include "speech/lexicon.h"
#include "speech/script.h"

#include <stdbool.h>

/* An entry of a lexicon that the reading used. */
struct reading_entry {
    const char *language;
    const struct lexicon_entry *entry;
};

struct reading {
    const char *unit; /* key of the unit that the script became */
    struct reading_entry *entries;
    size_t count;
};

/* Finds the reading of that key in the cache's folder; false when there is none. Owned by `arena`.
 */
bool reading_find(const char *cache, const char *key, struct arena *arena, struct reading *reading);

/* Keeps what the script has become. */
bool reading_keep(const char *cache, const char *key, const char *unit, const struct script *script,
                  struct failure *failure);

#endif
