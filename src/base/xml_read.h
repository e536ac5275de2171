/* XML in: one of the two files that know libxml2. Documents are read without network, without DTD
 * loading and without entity substitution beyond the five of XML. */
#ifndef BASE_XML_READ_H
#define BASE_XML_READ_H

#include "base/arena.h"
#include "base/diagnostic.h"

#include <stdbool.h>
#include <stddef.h>

/* An element, or a run of text when `name` is NULL. */
struct xml_element {
    const char *name;      /* local name */
    const char *namespace; /* URI, or "" */
    const char *text;      /* of a run of text */
    const char *oddity;    /* of a root: what its document has that a tree does not show; or NULL */
    int line;              /* of an element; 0 for text */
    struct xml_attribute *attributes;
    struct xml_element *first_child;
    struct xml_element *next;
};

struct xml_attribute {
    const char *name; /* with its prefix where it has one: "xml:lang", "xlink:href" */
    const char *value;
    struct xml_attribute *next;
};

/* Reads a document into a tree owned by `arena`. Returns NULL after reporting an error with its
 * line when it is not well-formed, goes past the limits for XML, or has declarations of its own
 * (entities, elements), which are not read; nor is anything behind them. The `oddity` of the root
 * is then a document type, processing instructions, or another encoding than UTF-8. */
struct xml_element *xml_read(struct arena *arena, const char *file, const char *data, size_t length,
                             struct diagnostics *diagnostics);

/* What xml_walk calls as it meets the parts of a document; those that are NULL are left out. Names,
 * values and text are valid until the call returns. */
struct xml_events {
    void (*open)(void *user_data, const struct xml_element *element); /* without children */
    void (*text)(void *user_data, const char *text, size_t length);   /* a run, or a piece of one */
    void (*close)(void *user_data);                                   /* the element open last */
};

/* Walks through a document in its order, without a tree of it. Returns false after reporting an
 * error as xml_read does; what stands before the error has been met by then. */
bool xml_walk(const char *file, const char *data, size_t length, const struct xml_events *events,
              void *user_data, struct diagnostics *diagnostics);

/* The value of an attribute, or NULL. */
const char *xml_attribute_value(const struct xml_element *element, const char *name);

/* The text in the element and below it, joined. Owned by `arena`. */
const char *xml_text_content(struct arena *arena, const struct xml_element *element);

/* The character that an HTML entity name stands for ("eacute"), or 0 when there is none. */
unsigned xml_html_entity(const char *name);

#endif
