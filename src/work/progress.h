/* The progress line on a terminal. */
#ifndef WORK_PROGRESS_H
#define WORK_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <time.h>

struct progress {
    FILE *stream;
    bool shown;  /* a terminal is there and wants it */
    size_t done; /* articles */
    size_t count;
    double weight; /* of what is done */
    double total;
    struct timespec begin;
    bool on_screen;
};

/* Starts work of that `total` weight, in any unit; shows nothing where `stream` is no terminal or
 * `quiet`. */
void progress_begin(struct progress *progress, FILE *stream, bool quiet, size_t count,
                    double total);

/* As much more of an article is done. */
void progress_advance(struct progress *progress, double weight);

/* An article is done, with what was left of its weight: "article 3/14, 25 %, 4 s left". */
void progress_step(struct progress *progress, double weight);

/* Removes the line: for something else to be said meanwhile, and at the end. */
void progress_clear(struct progress *progress);

/* Seconds since progress_begin. */
double progress_elapsed(const struct progress *progress);

#endif
