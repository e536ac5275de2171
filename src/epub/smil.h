/* A media overlay document (EPUB 3.3 §9.2): which clip of the audio speaks which sentence. */
#ifndef EPUB_SMIL_H
#define EPUB_SMIL_H

#include "audio/timeline.h"
#include "base/buffer.h"
#include "speech/script.h"

/* The span of a script that belongs to one article. */
struct smil_span {
    size_t first; /* utterance */
    size_t end;
};

/* Finds the utterances of the article in the script. */
struct smil_span smil_find(const struct script *script, const struct article *article);

struct package_page;

/* Appends the overlay of a page to `out`. It stands in overlay/, text/ and audio/ beside that
 * folder. With a human recording, one clip speaks all. */
void smil_render(const struct package_page *page, struct buffer *out);

/* How long that overlay lasts, in ms: the sum of its clips. */
int64_t smil_duration(const struct script *script, const struct smil_span *span,
                      const struct timeline *timeline);

/* Appends milliseconds as a clock value, "12.345s", without the locale. */
void smil_clock(struct buffer *out, int64_t milliseconds);

#endif
