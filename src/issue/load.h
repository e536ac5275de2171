/* From the user's files to an issue ready to be rendered and spoken: read, mended, structured, cut
 * into sentences with their ids. */
#ifndef ISSUE_LOAD_H
#define ISSUE_LOAD_H

#include "base/failure.h"
#include "issue/issue.h"
#include "issue/strings.h"

struct load_options {
    const char *title;    /* of a bare file whose front matter gives none; or NULL */
    const char *language; /* of an issue that names none; NULL: "fr" */
    bool mend;            /* put right what extraction from print has broken */
    bool typography;      /* French typography of what is displayed */
    bool strict;          /* a picture without alternative text is an error */
};

/* Reads a folder with issue.yaml, a bare Markdown file, or "-" for Markdown on standard input. All
 * problems of the content go to `diagnostics`. Returns NULL with a failure when there is nothing to
 * work on; an issue with errors is returned all the same, for the caller to count them. Free it
 * with issue_destroy. */
struct issue *issue_load(const char *input, const char *data_folder,
                         const struct load_options *options, struct diagnostics *diagnostics,
                         struct failure *failure);

#endif
