/* An EPUB with media overlays, audited: what EPUBCheck and Ace cannot see. */
#ifndef AUDIT_AUDIT_H
#define AUDIT_AUDIT_H

#include "audit/finding.h"
#include "audit/page.h"
#include "audit/sound.h"
#include "base/failure.h"

struct audit {
    struct arena *arena;
    struct findings findings;
    struct page_figures pages;
    struct sound_figures sound;
    size_t clips;
    int64_t duration; /* ms of all clips */
    bool has_sound;   /* it was decoded */
};

/* Audits the file at `path` into `audit`, which is to be freed with audit_free in any case.
 *
 * audit_structure leaves the audio unread: container, package, overlays, texts, their coverage, the
 * times and their sums. audit_whole also decodes all audio.
 *
 * False, with FAILURE_SYSTEM, only when the file cannot be read or is no ZIP, or when `stop` (may
 * be NULL) has become true; everything else is a finding. */
bool audit_structure(const char *path, struct audit *audit, struct failure *failure);
bool audit_whole(const char *path, bool (*stop)(void), struct audit *audit,
                 struct failure *failure);
void audit_free(struct audit *audit);

#endif
