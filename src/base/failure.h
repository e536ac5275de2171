/* Why a function could not do its work: a value that rises to main, gaining context on its way. */
#ifndef BASE_FAILURE_H
#define BASE_FAILURE_H

#include <stdbool.h>

/* The values are the exit statuses that main gives for them. */
enum failure_kind {
    FAILURE_NONE = 0,
    FAILURE_CONTENT = 1, /* the issue has errors, reported as diagnostics */
    FAILURE_USAGE = 2,
    FAILURE_SYSTEM = 3, /* disk, memory, missing voice */
    FAILURE_ENGINE = 4, /* the speech engine failed at a text, though perhaps not at others: for the
                           user a failure of the system, and main gives its status */
};

struct failure {
    enum failure_kind kind;
    char *text; /* owned; NULL while kind is FAILURE_NONE */
};

/* Starts with `struct failure failure = {0};` and is freed with failure_clear. */
void failure_clear(struct failure *failure);

/* Records why; keeps the first cause when one is there already. Always returns false, so that a
 * function can end with `return failure_set(…)`. */
bool failure_set(struct failure *failure, enum failure_kind kind, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Puts what was being done in front of the cause: "context: cause". Always returns false. */
bool failure_context(struct failure *failure, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

#endif
