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

/* The parts that are wanted of an audit. */
struct extent {
    bool with_sound;
    bool (*stop)(void);
};

static bool check_book(struct book *book, struct audit *audit, const struct extent *extent)
{
    struct clips clips;
    int64_t duration = 0;
    bool good = true;
    if (!archive_check(book->archive, book->findings) || !book_read(book))
        return true;
    check_class(book);
    overlay_read_all(book);
    page_check_all(book, &audit->pages);
    clips_collect(&clips, book);
    clips_check(&clips, book);
    pace_check(book);
    audit->clips = clips.count;
    for (size_t index = 0; index < clips.count; index++) {
        const struct book_par *par = &book->pars[clips.pars[index]];
        duration += par->end - par->begin;
    }
    audit->duration = duration / 1000;
    if (extent->with_sound)
        good = sound_check_all(&clips, book, extent->stop, &audit->sound);
    clips_free(&clips);
    return good;
}

static bool run(const char *path, struct audit *audit, const struct extent *extent,
                struct failure *failure)
{
    *audit = (struct audit){.arena = arena_create(), .has_sound = extent->with_sound};
    findings_init(&audit->findings, audit->arena);
    struct book book = {.arena = audit->arena,
                        .archive = archive_open(path, failure),
                        .findings = &audit->findings};
    if (book.archive == NULL)
        return false;
    bool good =
        check_book(&book, audit, extent) || failure_set(failure, FAILURE_SYSTEM, "interrupted");
    book_free(&book);
    archive_close(book.archive);
    return good;
}

bool audit_structure(const char *path, struct audit *audit, struct failure *failure)
{
    return run(path, audit, &(struct extent){.with_sound = false}, failure);
}

bool audit_whole(const char *path, bool (*stop)(void), struct audit *audit, struct failure *failure)
{
    return run(path, audit, &(struct extent){.with_sound = true, .stop = stop}, failure);
}

void audit_free(struct audit *audit)
{
    findings_free(&audit->findings);
    arena_destroy(audit->arena);
}
