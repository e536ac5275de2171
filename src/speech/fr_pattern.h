/* Spellings that lead the engine astray, and those that do not: regular expressions from
 * voices/fr-spellings.tsv, for words that no list has. */
#ifndef SPEECH_FR_PATTERN_H
#define SPEECH_FR_PATTERN_H

#include "base/arena.h"
#include "base/failure.h"

struct french_patterns;

/* Reads the table and compiles its expressions. NULL on failure, with the line that is wrong. */
struct french_patterns *french_patterns_read(const char *path, struct failure *failure);

/* NULL is allowed. */
void french_patterns_destroy(struct french_patterns *patterns);

/* The word as the patterns spell it: a name when it begins with a capital. Itself when none
 * matches; else owned by the arena. */
const char *french_patterns_apply(const struct french_patterns *patterns, struct arena *arena,
                                  const char *word);

#endif
