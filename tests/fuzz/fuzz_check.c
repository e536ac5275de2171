/* An EPUB that is checked: a file as it is when it begins as a ZIP does, else one made of entries,
 * each behind a line "=== NAME". */
#include "audit/report.h"
#include "base/file.h"
#include "epub/ocf.h"
#include "fuzz/fuzz.h"

#include <string.h>

static const char mark[] = "\n=== ";

/* The next mark at `at` or behind it, or the end. */
static const char *find_mark(const char *at, const char *end)
{
    const char *found = memmem(at, (size_t)(end - at), mark, sizeof mark - 1);
    return found != NULL ? found : end;
}

static void add_entries(struct arena *arena, struct ocf *ocf, const char *text, const char *end)
{
    struct failure refused = {0};
    for (const char *at = find_mark(text, end); at < end;) {
        const char *name = at + sizeof mark - 1;
        const char *line_end = memchr(name, '\n', (size_t)(end - name));
        if (line_end == NULL)
            return;
        at = find_mark(line_end, end);
        const char *data = line_end + 1 < at ? line_end + 1 : at;
        /* A name that stands there twice is refused. */
        ocf_add(ocf, arena_copy_bytes(arena, name, (size_t)(line_end - name)), data,
                (size_t)(at - data), &refused);
        failure_clear(&refused);
    }
}

static const char *pack(struct arena *arena, const uint8_t *data, size_t size)
{
    struct failure failure = {0};
    const char *path = file_join(arena, fuzz_folder(), "book.epub");
    struct ocf *ocf = ocf_create(path, 0, &failure);
    fuzz_require(ocf != NULL, "%s", failure.text);
    add_entries(arena, ocf, (const char *)data, (const char *)data + size);
    bool good = ocf_close(ocf, &failure);
    failure_clear(&failure);
    return good ? path : fuzz_write("book.epub", data, size);
}

void fuzz_one(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_create();
    struct failure failure = {0};
    struct audit audit;
    struct buffer report;
    bool is_zip = size >= 2 && memcmp(data, "PK", 2) == 0;
    const char *path = is_zip ? fuzz_write("book.epub", data, size) : pack(arena, data, size);
    buffer_init(&report);
    bool good = audit_whole(path, NULL, &audit, &failure);
    fuzz_require(good || failure.kind == FAILURE_SYSTEM, "refused without a reason");
    if (good) {
        report_write_json(&audit, path, &report);
        report_write_text(&audit, path, true, &report);
        fuzz_require(report.length > 0, "nothing is reported");
    }
    audit_free(&audit);
    failure_clear(&failure);
    buffer_free(&report);
    arena_destroy(arena);
}
