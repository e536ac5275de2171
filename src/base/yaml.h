/* YAML in, as a tree in which every value knows its place. The only file that knows libyaml. */
#ifndef BASE_YAML_H
#define BASE_YAML_H

#include "base/arena.h"
#include "base/diagnostic.h"
#include "base/failure.h"

#include <stdbool.h>
#include <stddef.h>

enum yaml_kind {
    YAML_SCALAR,
    YAML_SEQUENCE,
    YAML_MAPPING,
};

/* A value. In a mapping each child carries its key; in a sequence `key` is NULL. */
struct yaml_value {
    enum yaml_kind kind;
    struct place place;
    const char *text; /* of a scalar, else NULL */
    bool quoted;      /* the scalar was written in quotes or as a block */
    const char *key;
    struct place key_place;
    struct yaml_value *first_child;
    struct yaml_value *next;
};

/* Reads one YAML document into a tree owned by `arena`; `file` must live as long. Places count from
 * `first_line`. Aliases, duplicate keys, more than 1000 keys in one mapping and nesting beyond 32
 * levels are errors. Returns NULL after reporting an error; an empty document gives an empty
 * mapping. */
struct yaml_value *yaml_read(struct arena *arena, const char *file, int first_line,
                             const char *text, size_t length, struct diagnostics *diagnostics);

/* Reads a file of the program's own data. NULL with a failure when it is missing or no YAML. */
struct yaml_value *yaml_read_data(struct arena *arena, const char *path, struct failure *failure);

/* The value of `key` in a mapping, or NULL. */
struct yaml_value *yaml_find(const struct yaml_value *mapping, const char *key);

/* True for a scalar that is null: empty or `~` or `null`, unquoted. */
bool yaml_is_null(const struct yaml_value *value);

#endif
