/* The cover of an issue: the publisher's own picture, or one drawn from its titles. */
#ifndef EPUB_ISSUE_COVER_H
#define EPUB_ISSUE_COVER_H

#include "issue/issue.h"
#include "issue/strings.h"

/* Settles the cover: draws it where the issue has none and lists it among the issue's pictures, in
 * front. Returns its name in the package, owned by the issue's arena; NULL on failure.
 * `tag_picture` receives the bytes of a PNG or JPEG for the tags of MP3s, at most 600 pixels wide
 * where it was drawn; it stays empty for a cover of another type. */
const char *issue_cover_make(struct issue *issue, const struct strings *strings,
                             struct buffer *tag_picture, struct failure *failure);

#endif
