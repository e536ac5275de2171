#include "verify.h"

#include "audit/audit.h"
#include "base/interrupt.h"

#include <string.h>

static bool is_too_large(const struct finding *finding)
{
    return strcmp(finding->kind, "too-large") == 0;
}

/* A document over the limits is one of a large issue, of which a whole audit alone speaks; a guess
 * is not worth a word. */
static bool is_told(const struct finding *finding, bool whole)
{
    return finding->severity != SEVERITY_NOTE && (whole || !is_too_large(finding)) &&
           strcmp(finding->kind, "texts-exchanged") != 0;
}

bool verify_book(const char *path, bool whole, struct diagnostics *diagnostics,
                 struct failure *failure)
{
    struct audit audit;
    size_t faults = 0;
    bool good = whole ? audit_whole(path, interrupt_came, &audit, failure)
                      : audit_structure(path, &audit, failure);
    for (size_t index = 0; good && index < audit.findings.count; index++) {
        const struct finding *finding = &audit.findings.items[index];
        if (!is_told(finding, whole))
            continue;
        bool is_fault = finding->severity == SEVERITY_ERROR && !is_too_large(finding);
        faults += is_fault;
        diagnostic_report(diagnostics, is_fault ? SEVERITY_ERROR : SEVERITY_WARNING,
                          (struct place){.file = finding->entry}, "%s%s%s (%s)",
                          finding->fragment != NULL ? finding->fragment : "",
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
