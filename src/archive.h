/* A command for one issue, done for several: a bad one is reported, and the next begun. */
#ifndef ARCHIVE_H
#define ARCHIVE_H

#include "options.h"

/* The issues of one run. */
struct archive;

/* Does the work for one issue, which is the only operand of `options`. */
typedef bool archive_work(void *user_data, const struct options *options, struct archive *archive,
                          struct diagnostics *diagnostics, struct failure *failure);

/* Does the work for each operand. The failure of a single one rises as it is; of several, each is
 * reported with its input, and at the end those inputs are named: that `participle`, such as
 * "made", they could not be. An interrupt ends it. */
bool archive_run(const struct options *options, archive_work *work, void *user_data,
                 const char *participle, struct diagnostics *diagnostics, struct failure *failure);

/* Fails when an issue that was entered has this id, since its editions have their names by it. */
bool archive_is_free(const struct archive *archive, const char *id, struct failure *failure);

/* Notes that the issue of the input at hand was done under this id. */
void archive_enter(struct archive *archive, const char *id);

#endif
