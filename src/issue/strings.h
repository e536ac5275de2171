/* The edition's own words ("Sommaire", "Image") in the language of the issue, from
 * voices/strings-LANGUAGE.yaml. */
#ifndef ISSUE_STRINGS_H
#define ISSUE_STRINGS_H

#include "base/arena.h"
#include "base/failure.h"

struct strings;

/* Reads the strings for a language tag ("fr-CA" finds "fr"); a language without a file gets the
 * English ones. Owned by `arena`. Returns NULL when the files are missing or broken. */
const struct strings *strings_read(struct arena *arena, const char *data_folder,
                                   const char *language, struct failure *failure);

/* The language that the strings are in ("fr", "en"). */
const char *strings_language(const struct strings *strings);

/* The string of that name; the name itself when the file lacks it. */
const char *strings_get(const struct strings *strings, const char *name);

/* The string with its {} replaced by `value`, owned by `arena`. */
const char *strings_fill(struct arena *arena, const struct strings *strings, const char *name,
                         const char *value);

#endif
