/* Spellings that lead the engine astray, and those that do not: regular expressions from
 * voices/fr-spellings.tsv, for words that no list has. */
#ifndef SPEECH_FR_PATTERN_H
#define SPEECH_FR_PATTERN_H

#include "base/arena.h"
#include "base/diagnostic.h"
#include "base/failure.h"

struct french_patterns;

/* Reads the table. NULL on failure. The expressions are compiled when the first word needs them:
 * one that is wrong is then reported as an error with its line, and left out. The diagnostics must
 * live as long as the patterns. */
struct french_patterns *french_patterns_read(const char *path, struct diagnostics *diagnostics,
                                             struct failure *failure);

/* NULL is allowed. */
void french_patterns_destroy(struct french_patterns *patterns);

/* The word as the patterns spell it: a name when it begins with a capital. Itself when none
 * matches; else owned by the arena. */
const char *french_patterns_apply(struct french_patterns *patterns, struct arena *arena,
                                  const char *word);

#endif
