/* Text files of an issue, from disk to UTF-8. */
#ifndef ISSUE_SOURCE_H
#define ISSUE_SOURCE_H

#include "base/buffer.h"
#include "base/diagnostic.h"
#include "base/failure.h"
#include "base/file.h"

/* Appends the text of the file, as base/origin.h reads it, to `text`; messages call it `name`,
 * which must live as long. Returns false with a failure when it cannot be read or is out of bounds.
 * Bytes that are no text are reported, and `*decoded` is false then. */
bool source_read(const char *path, const struct file_bounds *bounds, const char *name,
                 struct buffer *text, bool *decoded, struct diagnostics *diagnostics,
                 struct failure *failure);

#endif
