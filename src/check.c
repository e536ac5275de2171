#include "audit/report.h"

#include "commands.h"
#include "work/pool.h"

#include <stdio.h>

bool check_run(const struct options *options, const char *data_folder,
               struct diagnostics *diagnostics, struct failure *failure)
{
    (void)data_folder;
    (void)diagnostics;
    struct audit audit;
    struct buffer report;
    const char *path = options->operand;
    buffer_init(&report);
    bool good = audit_whole(path, pool_interrupted, &audit, failure);
    if (good && options->json)
        report_write_json(&audit, path, &report);
    else if (good)
        report_write_text(&audit, path, !options->quiet, &report);
    fwrite(report.data, 1, report.length, stdout);
    size_t faults = audit.findings.faults + (options->strict ? audit.findings.warnings : 0);
    if (good && faults > 0)
        good = failure_set(failure, FAILURE_CONTENT, "'%s' has %zu fault%s", path, faults,
                           faults == 1 ? "" : "s");
    buffer_free(&report);
    audit_free(&audit);
    return good;
}
