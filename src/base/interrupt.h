/* Signals that ask the program to stop: SIGINT, SIGTERM and SIGHUP. Work looks here now and then,
 * and fails cleanly; where it does not come to look in time, the program is ended all the same, and
 * the next run removes what is left. */
#ifndef BASE_INTERRUPT_H
#define BASE_INTERRUPT_H

#include "base/failure.h"

#include <poll.h>
#include <stdbool.h>
#include <stddef.h>

/* From now on the three signals are noted. */
void interrupt_catch(void);

/* Until interrupt_release, the program is not ended: for steps that belong together and are short.
 * Where an interrupt came meanwhile, the time for the work to end begins anew then. */
void interrupt_hold(void);
void interrupt_release(void);

/* For a forked process that its parent ends itself: the signals do nothing there. */
void interrupt_leave_to_parent(void);

/* Notes an interrupt, as a signal would. */
void interrupt_note(void);

/* True once one was noted. */
bool interrupt_came(void);

/* The failure "interrupted" once one was noted, else true. */
bool interrupt_go_on(struct failure *failure);

/* poll without a limit of time, which also returns (0) for an interrupt, even one that came right
 * before. Negative with errno on an error. */
int interrupt_poll(struct pollfd *events, size_t count);

#endif
