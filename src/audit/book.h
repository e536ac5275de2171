/* An EPUB as its package describes it: documents, overlays, audio, and what refers to what. */
#ifndef AUDIT_BOOK_H
#define AUDIT_BOOK_H

#include "audit/archive.h"
#include "audit/finding.h"
#include "base/xml_read.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define BOOK_NONE SIZE_MAX /* an index: none */

enum {
    /* Tags and attributes of a document: as a tree they take ten times their bytes and more. */
    BOOK_MOST_MARKS = 500000,
};

/* An item of the manifest. */
struct book_item {
    const char *id;
    const char *path; /* of the entry; NULL when it is remote or not there */
    const char *media_type;
    const char *overlay_id; /* or NULL */
    size_t overlay;         /* index of the one that it has in `overlays`, or BOOK_NONE */
    size_t as_overlay;      /* index of the one that it is, or BOOK_NONE */
    bool is_navigation;
};

/* A text and the sound that belongs to it, as an overlay says. Times are microseconds. */
struct book_par {
    const char *id;       /* or NULL */
    size_t overlay;       /* index */
    size_t document;      /* index of the item */
    const char *fragment; /* NULL: the whole document */
    size_t audio;         /* index of the item, or BOOK_NONE */
    int64_t begin;
    int64_t end;
    bool has_times;     /* a begin and an end that are well formed, and something between */
    int weight;         /* of its text, as of pace_weight; 0 where words light up one by one */
    bool begins_speech; /* a sentence or a block begins with it, so that speech must */
};

/* What a group of pars says that it stands for. */
struct book_group {
    size_t document; /* index of the item */
    const char *fragment;
};

struct book_overlay {
    size_t item;
    bool is_read;     /* else nothing more is said of its documents */
    size_t first_par; /* its pars follow each other */
    size_t end_par;
    size_t first_group;
    size_t end_group;
    int64_t duration; /* what the package says; -1 when nothing */
    int64_t duration_precision;
};

struct book {
    struct arena *arena;
    struct archive *archive;
    struct findings *findings;
    const char *package; /* its entry */
    struct book_item *items;
    size_t item_count;
    size_t *items_by_id;   /* indexes */
    size_t *items_by_path; /* indexes of those with a path */
    size_t path_count;
    size_t *spine; /* indexes of items */
    size_t spine_count;
    struct book_overlay *overlays;
    size_t overlay_count;
    struct book_par *pars; /* in the order of reading */
    size_t par_count;
    size_t par_capacity;
    struct book_group *groups; /* those that name a fragment */
    size_t group_count;
    size_t group_capacity;
    int64_t duration; /* of the whole; -1 when not stated */
    int64_t duration_precision;
    bool has_active_class;
};

/* Reads container.xml and the package. The members in front of `package` must be set. False after a
 * finding when there is no package to go on with. End it with book_free in any case. */
bool book_read(struct book *book);
void book_free(struct book *book);

/* Indexes of items, or BOOK_NONE. */
size_t book_find_id(const struct book *book, const char *id);
size_t book_find_path(const struct book *book, const char *path);

/* Add an empty one; valid until the next. */
struct book_par *book_add_par(struct book *book);
struct book_group *book_add_group(struct book *book);

/* Reads an XML entry into a tree owned by `arena`; NULL after a finding. */
struct xml_element *book_read_xml(struct book *book, struct arena *arena, const char *entry);

/* The child element of that local name, or NULL. */
const struct xml_element *book_child(const struct xml_element *parent, const char *name);

/* True when the list of words, separated by white space, has that one; NULL is an empty list. */
bool book_has_word(const char *list, const char *word);

#endif
