/* Brackets that cmark-gfm 0.29 would take for a reference to a footnote, and lose text of: it cuts
 * out what stands between by its columns, as if all were on one line. */
#ifndef ISSUE_NOTE_LABEL_H
#define ISSUE_NOTE_LABEL_H

#include <stddef.h>

/* Replaces, in place, the bracket of each « [^ » that begins no label of one word on its line by a
 * character that no text has (origin.h): it marks up nothing. */
void note_label_guard(char *text, size_t length);

/* Puts the brackets back, in place. Returns the string. */
char *note_label_restore(char *string);

#endif
