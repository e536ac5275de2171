/* JSON out (RFC 8259): a small writer into a buffer, of one line for each member of the outermost
 * two levels. */
#ifndef AUDIT_JSON_H
#define AUDIT_JSON_H

#include "base/buffer.h"

#include <stdbool.h>

struct json {
    struct buffer *out;
    int depth;
    bool has_member; /* something stands before in the innermost object or array */
};

/* Open an object or array; `name` is NULL within an array and for the outermost. */
void json_open(struct json *json, const char *name, char bracket);

/* Closes the innermost; with the closing bracket. The last one ends the line. */
void json_close(struct json *json, char bracket);

/* Text is UTF-8; ill-formed bytes become U+FFFD. A NULL value writes null. */
void json_string(struct json *json, const char *name, const char *value);
void json_integer(struct json *json, const char *name, long long value);

/* With three decimals, whatever the locale; what is no number becomes null. */
void json_number(struct json *json, const char *name, double value);

#endif
