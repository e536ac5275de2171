#include "verify.h"

#include "audit/audit.h"

#include <string.h>

/* What the issue itself is warned of already, or what has no limit here. */
static bool is_defect(const struct finding *finding)
{
    return finding->severity != SEVERITY_NOTE && strcmp(finding->kind, "too-large") != 0;
}

bool verify_book(const char *path, bool whole, struct diagnostics *diagnostics,
                 struct failure *failure)
{
    struct audit audit;
    size_t defects = 0;
    bool good = whole ? audit_whole(path, &audit, failure) : audit_structure(path, &audit, failure);
    for (size_t index = 0; good && index < audit.findings.count; index++) {
        const struct finding *finding = &audit.findings.items[index];
        if (!is_defect(finding))
            continue;
        defects++;
        diagnostic_report(diagnostics, SEVERITY_ERROR, (struct place){.file = finding->entry},
                          "%s%s%s (%s)", finding->fragment != NULL ? finding->fragment : "",
                          finding->fragment != NULL ? ": " : "", finding->text, finding->kind);
    }
    audit_free(&audit);
    if (defects > 0)
        good = failure_set(failure, FAILURE_SYSTEM,
                           "the EPUB is not published: it has %zu fault%s, by a defect of crieur; "
                           "please report it with the issue",
                           defects, defects == 1 ? "" : "s");
    return good;
}
