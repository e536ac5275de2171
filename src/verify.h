/* A finished EPUB of our own, audited before it is published. */
#ifndef VERIFY_H
#define VERIFY_H

#include "base/diagnostic.h"
#include "base/failure.h"

#include <stdbool.h>

/* Audits the EPUB; with `whole` also its audio. Findings are reported as errors, since each is a
 * defect of crieur, and fail with FAILURE_SYSTEM. A document that is too large to be audited is
 * none. */
bool verify_book(const char *path, bool whole, struct diagnostics *diagnostics,
                 struct failure *failure);

#endif
