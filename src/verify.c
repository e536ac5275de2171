#include "verify.h"

#include "audit/audit.h"
#include "work/pool.h"

#include <string.h>

/* A document over the limits is one of a large issue, and a guess is not worth a word. */
static bool is_told(const struct finding *finding)
{
    return finding->severity != SEVERITY_NOTE && strcmp(finding->kind, "too-large") != 0 &&
           strcmp(finding->kind, "texts-exchanged") != 0;
}

bool verify_book(const char *path, bool whole, struct diagnostics *diagnostics,
                 struct failure *failure)
{
    struct audit audit;
    size_t faults = 0;
    bool good = whole ? audit_whole(path, pool_interrupted, &audit, failure)
                      : audit_structure(path, &audit, failure);
    for (size_t index = 0; good && index < audit.findings.count; index++) {
        const struct finding *finding = &audit.findings.items[index];
        if (!is_told(finding))
            continue;
        faults += finding->severity == SEVERITY_ERROR;
        diagnostic_report(diagnostics, finding->severity, (struct place){.file = finding->entry},
                          "%s%s%s (%s)", finding->fragment != NULL ? finding->fragment : "",
                          finding->fragment != NULL ? ": " : "", finding->text, finding->kind);
    }
    audit_free(&audit);
    if (faults > 0)
        good = failure_set(failure, FAILURE_SYSTEM,
                           "the EPUB is not published: it has %zu fault%s, by a defect of crieur; "
                           "please report it with the issue",
                           faults, faults == 1 ? "" : "s");
    return good;
}
