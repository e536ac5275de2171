/* A finished EPUB of our own, audited before it is published. */
#ifndef VERIFY_H
#define VERIFY_H

#include "base/diagnostic.h"
#include "base/failure.h"

#include <stdbool.h>

/* Audits the EPUB; with `whole` also its audio. What is found is reported at its place in the EPUB;
 * a fault is a defect of crieur, and fails with FAILURE_SYSTEM. */
bool verify_book(const char *path, bool whole, struct diagnostics *diagnostics,
                 struct failure *failure);

#endif
