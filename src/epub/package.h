/* What an EPUB is made of, as its renderers see it. */
#ifndef EPUB_PACKAGE_H
#define EPUB_PACKAGE_H

#include "audio/timeline.h"
#include "epub/pronunciation.h"
#include "epub/smil.h"
#include "epub/word.h"
#include "issue/issue.h"
#include "issue/strings.h"
#include "speech/script.h"

#include <time.h>

/* A spine item: a document, and the part of an audio file that speaks it. */
struct package_page {
    const struct article *article;
    const struct script *script;
    const struct timeline *timeline;
    struct smil_span span;
    const struct word_fragments *words; /* for each utterance; NULL: sentences light up whole */
};

/* An audio file, and where it comes from. */
struct package_audio {
    const char *name;   /* "03-editorial": in the package, audio/NAME.mp3 */
    const char *path;   /* of a file that begins with the MP3 stream */
    long long length;   /* bytes of the stream */
    const char *digest; /* SHA-256 of the stream */
    uint32_t checksum;  /* CRC-32 of the stream */
};

struct package {
    const struct issue *issue;
    const struct strings *strings;
    const struct voice_profile *profile;
    struct package_page *pages; /* cover, title page, articles: in reading order */
    size_t page_count;
    const struct package_audio *audio;
    size_t audio_count;
    bool has_audio;
    const char *cover_name; /* "pictures/cover.png" */
    const struct pronunciation *pronunciations;
    time_t modified;
};

/* Appends the package document (EPUB 3.3 §5). Its metadata is computed from the content. */
void opf_render(const struct package *package, struct buffer *out);

/* Appends the navigation document: contents, landmarks, printed pages (EPUB 3.3 §7). */
void nav_render(const struct package *package, struct buffer *out);

/* Appends the NCX for reading systems that know no other contents (OPF 2.0.1 §2.4.1). */
void ncx_render(const struct package *package, struct buffer *out);

/* True when the issue has marks of printed pages. */
bool package_has_pages(const struct package *package);

#endif
