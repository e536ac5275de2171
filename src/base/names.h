/* A set of strings, to tell which ones have come before. */
#ifndef BASE_NAMES_H
#define BASE_NAMES_H

#include <stdbool.h>

struct names {
    void *root;
};

/* Adds a copy of the name to the set, which begins as {0}; false when it was there. */
bool names_add(struct names *names, const char *name);

/* Makes the set empty. */
void names_clear(struct names *names);

#endif
