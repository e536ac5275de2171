/* What a build has made, in a few lines. */
#ifndef SUMMARY_H
#define SUMMARY_H

#include "narration.h"

#include <stdio.h>

/* Prints articles, words, duration and speed, and the files with their sizes. A NULL
 * `track_folder`: no tracks were made. */
void summary_print(const struct narration *narration, const char *book_path,
                   const char *track_folder, FILE *stream);

#endif
