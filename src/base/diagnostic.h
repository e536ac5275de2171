/* What crieur has to say about the user's files, each with its place. Whoever makes the
 * diagnostics decides where they go (main prints them, tests collect them). */
#ifndef BASE_DIAGNOSTIC_H
#define BASE_DIAGNOSTIC_H

#include "base/failure.h"

#include <stdbool.h>

/* A place in an input file. Lines and columns count from 1; 0 means unknown. Columns are bytes. */
struct place {
    const char *file; /* not owned; NULL when there is none */
    int line;
    int column;
};

enum severity {
    SEVERITY_NOTE,
    SEVERITY_WARNING,
    SEVERITY_ERROR,
};

typedef void diagnostic_sink(void *user_data, enum severity severity, struct place place,
                             const char *text);

struct origin;

struct diagnostics {
    diagnostic_sink *sink; /* NULL: only counted */
    void *user_data;
    struct origin *origins; /* of texts that are not as their files: see base/origin.h */
    int notes;
    int warnings;
    int errors;
};

/* Counts the message and hands it to the sink, with its place in the file as it is. The text is
 * lower case, without a full stop. */
void diagnostic_report(struct diagnostics *diagnostics, enum severity severity, struct place place,
                       const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Reports the failure as an error in the place that is to blame for it, such as a wish that cannot
 * be fulfilled, and puts one of the content in its stead. Always returns false. */
bool diagnostic_blame(struct diagnostics *diagnostics, struct place place, struct failure *failure);

/* "note", "warning" or "error". */
const char *severity_name(enum severity severity);

#endif
