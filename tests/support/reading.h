/* What every front end must keep to, whatever its language. */
#ifndef SUPPORT_READING_H
#define SUPPORT_READING_H

#include "speech/spoken.h"

#include <stddef.h>

/* Fails when a letter or digit of the text lies in the range of no word, when ranges descend or
 * when a word is empty. */
void reading_check_places(const struct spoken *spoken, const char *written, size_t length);

/* Calls `check` with the written text of each case of a file in tests/speech/; gives their number.
 */
size_t reading_each_case(const char *path, void (*check)(const char *written, size_t length));

#endif
