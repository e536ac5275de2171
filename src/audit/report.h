/* What an audit found, for people and for programs. */
#ifndef AUDIT_REPORT_H
#define AUDIT_REPORT_H

#include "audit/audit.h"
#include "base/buffer.h"

/* Appends a line for each finding and, if wanted, a summary with figures. `path` is the file
 * audited. */
void report_write_text(const struct audit *audit, const char *path, bool with_summary,
                       struct buffer *out);

/* Appends the same as one JSON document. */
void report_write_json(const struct audit *audit, const char *path, struct buffer *out);

#endif
