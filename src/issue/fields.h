/* Reading the fields of a YAML mapping into a structure, by a table. */
#ifndef ISSUE_FIELDS_H
#define ISSUE_FIELDS_H

#include "base/diagnostic.h"
#include "base/yaml.h"

#include <stdbool.h>
#include <stddef.h>

enum field_kind {
    FIELD_TEXT,     /* const char * */
    FIELD_LANGUAGE, /* const char *: a BCP 47 tag */
    FIELD_DATE,     /* const char *: YYYY, YYYY-MM or YYYY-MM-DD, possibly with a time */
    FIELD_SWITCH,   /* bool */
    FIELD_COLOR,    /* const char *: "#rrggbb" */
    FIELD_OTHER,    /* known, read elsewhere */
};

struct field {
    const char *name;
    enum field_kind kind;
    size_t offset; /* of the member in the structure */
};

/* Reads the mapping into `structure` by the table, which ends with a NULL name. A key that the
 * table lacks is a warning that names the nearest one; a value of the wrong kind is an error. */
void fields_read(const struct yaml_value *mapping, const struct field *table, void *structure,
                 struct diagnostics *diagnostics);

/* The text of a scalar as one line: line breaks and tabs in it become spaces. */
const char *fields_line(const struct yaml_value *value);

/* The entry of `names` (which ends with NULL) that is at most two letters away from `word`; NULL
 * when none is. */
const char *fields_nearest(const char *word, const char *const *names);

/* True for a BCP 47 tag of plain form: "fr", "pt-BR", "zh-Hant-TW". */
bool fields_is_language(const char *text);

#endif
