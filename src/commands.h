/* What the commands do: a file each. */
#ifndef COMMANDS_H
#define COMMANDS_H

#include "options.h"

command_run build_run; /* crieur build: build.c */
command_run new_run;   /* crieur new: new.c */
command_run proof_run; /* crieur script, on standard output: proof.c */
command_run lint_run;  /* crieur lint, on standard output: lint.c */
command_run say_run;   /* crieur say: say.c */

command_run plan_run;    /* crieur plan, on standard output: plan.c */
command_run narrate_run; /* crieur narrate: plan.c */
command_run cache_run;   /* crieur cache, on standard output: cache.c */

command_run check_run; /* crieur check, on standard output: check.c */

/* crieur script --lines: what is said for each line of standard input, a line each. */
command_run lines_run;

#endif
