/* What the commands do: a file each. All report on the content through `diagnostics`, which main
 * prints, and return false with a failure; only main exits. */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "base/diagnostic.h"
#include "base/failure.h"
#include "options.h"

/* crieur build */
bool build_run(const struct options *options, const char *data_folder,
               struct diagnostics *diagnostics, struct failure *failure);

/* crieur new */
bool new_run(const struct options *options, const char *data_folder,
             struct diagnostics *diagnostics, struct failure *failure);

/* crieur script: prints on standard output. */
bool proof_run(const struct options *options, const char *data_folder,
               struct diagnostics *diagnostics, struct failure *failure);

/* crieur script --lines: what is said for each line of standard input, a line each. */
bool lines_run(const struct options *options, const char *data_folder,
               struct diagnostics *diagnostics, struct failure *failure);

#endif
