/* The pictures of an issue. */
#ifndef ISSUE_PICTURES_H
#define ISSUE_PICTURES_H

#include "base/buffer.h"
#include "base/failure.h"
#include "issue/issue.h"

/* Reads the picture file, tells its type by its bytes (PNG, JPEG, GIF, SVG, WebP) and lists it
 * under a package name made from `stem`. Returns NULL after reporting an error at `place`. */
struct picture *pictures_add(struct issue *issue, const char *path, const char *stem,
                             struct place place, struct diagnostics *diagnostics);

/* Appends the bytes of the picture; fails when its file is not what it was when it was listed. */
bool pictures_read(const struct issue *issue, const struct picture *picture, struct buffer *out,
                   struct failure *failure);

#endif
