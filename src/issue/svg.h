/* SVG pictures without what a book must not bring along: scripts, event handlers, foreign objects,
 * references to what lies outside of the picture. */
#ifndef ISSUE_SVG_H
#define ISSUE_SVG_H

#include "base/buffer.h"
#include "base/diagnostic.h"
#include "base/xml_read.h"

#include <stdbool.h>

/* Checks the picture whose root was read from `file`. Where there is something to remove, reports
 * the first things with their lines and replaces `data` by the picture without any; what editors
 * add of other vocabularies goes with a note. Else `data` stays as it is: `*is_rewritten` tells.
 * Returns false after reporting that this is no SVG. */
bool svg_clean(struct arena *arena, const char *file, const struct xml_element *root,
               struct buffer *data, bool *is_rewritten, struct diagnostics *diagnostics);

#endif
