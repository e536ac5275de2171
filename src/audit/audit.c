#include "audit/audit.h"

#include "audit/archive.h"
#include "audit/book.h"
#include "audit/clips.h"
#include "audit/overlay.h"
#include "audit/pace.h"

static void check_class(struct book *book)
{
    if (book->overlay_count == 0)
        findings_add(book->findings, SEVERITY_NOTE, "no-overlay", book->package, NULL,
                     "no document has an overlay: nothing is read aloud");
    else if (!book->has_active_class)
        findings_add(book->findings, SEVERITY_WARNING, "active-class", book->package, NULL,
                     "there is no media:active-class: what is spoken does not light up");
}

static void check_book(struct book *book, struct audit *audit, bool with_sound)
{
    struct clips clips;
    if (!archive_check(book->archive, book->findings) || !book_read(book))
        return;
    check_class(book);
    overlay_read_all(book);
    page_check_all(book, &audit->pages);
    clips_collect(&clips, book);
    clips_check(&clips, book);
    pace_check(book);
    audit->clips = clips.count;
    int64_t duration = 0;
    for (size_t index = 0; index < clips.count; index++) {
        const struct book_par *par = &book->pars[clips.pars[index]];
        duration += par->end - par->begin;
    }
    audit->duration = duration / 1000;
    if (with_sound)
        sound_check_all(&clips, book, &audit->sound);
    clips_free(&clips);
}

static bool run(const char *path, struct audit *audit, bool with_sound, struct failure *failure)
{
    *audit = (struct audit){.arena = arena_create(), .has_sound = with_sound};
    findings_init(&audit->findings, audit->arena);
    struct book book = {.arena = audit->arena,
                        .archive = archive_open(path, failure),
                        .findings = &audit->findings};
    if (book.archive == NULL)
        return false;
    check_book(&book, audit, with_sound);
    book_free(&book);
    archive_close(book.archive);
    return true;
}

bool audit_structure(const char *path, struct audit *audit, struct failure *failure)
{
    return run(path, audit, false, failure);
}

bool audit_whole(const char *path, struct audit *audit, struct failure *failure)
{
    return run(path, audit, true, failure);
}

void audit_free(struct audit *audit)
{
    findings_free(&audit->findings);
    arena_destroy(audit->arena);
}
