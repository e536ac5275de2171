/* Text files of any usual encoding, as UTF-8 that XML can hold. Messages about such a text still
 * name the places of the file as it is. */
#ifndef BASE_ORIGIN_H
#define BASE_ORIGIN_H

#include "base/buffer.h"
#include "base/diagnostic.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Appends the text of the file's bytes to `text`, and reports what was done to it: UTF-16 and
 * Windows-1252 (with it Latin-1) are recognised and converted; control characters and bidirectional
 * controls are left out; characters that begin a page or a line become spaces, and a lone carriage
 * return ends a line. From then on, places in `file` that go to these diagnostics are those of the
 * file as it is: lines are the same, columns count its bytes (UTF-16: its units of two bytes).
 * Returns false after reporting bytes that are no text. */
bool origin_decode(const char *file, const char *bytes, size_t length, struct buffer *text,
                   struct diagnostics *diagnostics);

/* The place in the file as it is. */
struct place origin_locate(const struct diagnostics *diagnostics, struct place place);

/* Frees what the diagnostics keep of files. They can go on being used. */
void origin_forget(struct diagnostics *diagnostics);

/* True for characters that origin_decode leaves out. */
bool origin_drops(uint32_t code_point);

/* Removes from the string, in place, what origin_decode would leave out; line breaks and tabs
 * become spaces when `one_line`. Returns the string. */
char *origin_clean(char *string, bool one_line);

#endif
