/* The voices that scripts need, looked for before anything is narrated. */
#ifndef WORK_NEEDS_H
#define WORK_NEEDS_H

#include "base/diagnostic.h"
#include "base/failure.h"
#include "speech/script.h"

struct needs;

/* Starts with the profile's own voices; the profile must live as long. */
struct needs *needs_create(const struct voice_profile *profile);

/* Adds the voices for the words of a script. */
void needs_add(struct needs *needs, const struct script *script);

/* Looks for all of them, and frees the needs: a voice of the profile's own that is not installed is
 * a failure; a language that the engine does not have, or the reader no rules for, is a warning
 * where it occurs first. */
bool needs_check(struct needs *needs, struct diagnostics *diagnostics, struct failure *failure);

/* The same for a single script. */
bool needs_check_script(const struct script *script, const struct voice_profile *profile,
                        struct diagnostics *diagnostics, struct failure *failure);

/* NULL is allowed. */
void needs_destroy(struct needs *needs);

#endif
