/* What a build has made, in a few lines. */
#ifndef SUMMARY_H
#define SUMMARY_H

#include "speech/script.h"

#include <stdint.h>
#include <stdio.h>

struct summary {
    const struct issue *issue;
    struct script *const *scripts;
    size_t script_count;
    int64_t duration; /* ms of narration */
    double elapsed;   /* seconds of work */
    const char *book_path;
    const char *track_folder; /* NULL: no tracks were made */
};

/* Prints articles, words, duration and speed, and the files with their sizes. */
void summary_print(const struct summary *summary, FILE *stream);

#endif
