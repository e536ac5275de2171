/* Tasks shared out among forked workers. Knows nothing of what they do. */
#ifndef WORK_POOL_H
#define WORK_POOL_H

#include "base/failure.h"

#include <stddef.h>

/* Where a worker tells how far it has come with its task. */
struct pool_report;

struct pool_tasks {
    size_t count;
    const size_t *order; /* the tasks, first to begin first; NULL: as numbered */
    void *user_data;
    bool (*begin)(void *user_data, struct failure *failure); /* once in each worker */
    /* In a worker. */
    bool (*work)(void *user_data, size_t task, const struct pool_report *report,
                 struct failure *failure);
    /* In the parent, when the worker has told; may be NULL. */
    void (*advanced)(void *user_data, size_t task, double share);
    void (*finished)(void *user_data, size_t task); /* in the parent; may be NULL */
    /* In the parent: true if the others are to be done all the same. NULL is false. */
    bool (*failed)(void *user_data, size_t task, const struct failure *failure);
    const char *(*name)(void *user_data, size_t task); /* for failures of the task; may be NULL */
};

/* Runs all tasks in at most `jobs` workers (at least one), which see the memory of the parent as it
 * is now and give back nothing but their files. Returns false with the first failure that is not
 * `failed` alone, such as a worker's that is lost; the other workers are then ended, as they are by
 * an interrupt (base/interrupt.h). */
bool pool_run(const struct pool_tasks *tasks, int jobs, struct failure *failure);

/* Tells that this share of the task, from 0 to 1, is done. NULL: to nobody. */
void pool_report_share(const struct pool_report *report, double share);

#endif
