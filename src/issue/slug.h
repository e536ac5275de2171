/* Names of files made from titles. */
#ifndef ISSUE_SLUG_H
#define ISSUE_SLUG_H

#include "base/arena.h"

/* Lower-case ASCII letters, digits and single hyphens, at most `longest` bytes, cut between words:
 * safe in a URL, on FAT32 and in a car radio. "" when nothing of the text remains. */
const char *slug_make(struct arena *arena, const char *text, size_t longest);

#endif
