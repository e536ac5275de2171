/* The dates of an issue: never taken from the clock, so that the same input gives the same bytes.
 */
#ifndef ISSUE_DATE_H
#define ISSUE_DATE_H

#include "issue/issue.h"

#include <time.h>

/* When the editions say that they were last modified: SOURCE_DATE_EPOCH (as reproducible-builds.org
 * defines it), else the issue's `modified`, else its `date`, else a constant, with a note. */
time_t date_modified(const struct issue *issue, struct diagnostics *diagnostics);

#endif
