/* What an audit found, each with its place in the container. */
#ifndef AUDIT_FINDING_H
#define AUDIT_FINDING_H

#include "base/arena.h"
#include "base/diagnostic.h"

#include <stddef.h>

enum {
    FINDING_MOST = 10000,  /* kept; more are only counted */
    FINDING_LONGEST = 600, /* bytes of a string; longer ones are cut */
};

struct finding {
    enum severity severity; /* SEVERITY_ERROR is a fault */
    const char *kind;       /* a fixed word for programs: "clip-gap" */
    const char *entry;      /* name in the ZIP; "" for the container itself */
    const char *fragment;   /* id in the entry, or NULL */
    const char *text;       /* lower case, without a full stop */
};

/* Strings belong to `arena`, which belongs to whoever made the list. */
struct findings {
    struct arena *arena;
    struct finding *items;
    size_t count; /* of the items kept */
    size_t capacity;
    size_t faults; /* these three count all */
    size_t warnings;
    size_t notes;
};

/* Starts an empty list. End it with findings_free. */
void findings_init(struct findings *findings, struct arena *arena);
void findings_free(struct findings *findings);

/* `kind` must outlive the list; the other strings are copied, up to FINDING_LONGEST. */
void findings_add(struct findings *findings, enum severity severity, const char *kind,
                  const char *entry, const char *fragment, const char *format, ...)
    __attribute__((format(printf, 6, 7)));

/* The text with single spaces, cut behind some sixty characters. Owned by `arena`. */
const char *finding_excerpt(struct arena *arena, const char *text);

#endif
