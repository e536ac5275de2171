/* Whether there is room for a Markdown text, told from its bytes before anything is made of it. */
#ifndef ISSUE_ROOM_H
#define ISSUE_ROOM_H

#include "base/diagnostic.h"

#include <stdbool.h>
#include <stddef.h>

/* Returns false after reporting which limit (base/limits.h) the text that begins at `begin` does
 * not keep, with the line where that is seen. */
bool room_check(struct place begin, const char *text, size_t length,
                struct diagnostics *diagnostics);

#endif
