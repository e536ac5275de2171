/* French typography of what is displayed: apostrophes, quotation marks, and spaces that do not
 * break before high punctuation, units and groups of digits (rules of the Imprimerie nationale,
 * with the thin space before « ; : ! ? »). What is said does not change. */
#ifndef ISSUE_TYPOGRAPHY_H
#define ISSUE_TYPOGRAPHY_H

#include "base/arena.h"
#include "base/buffer.h"

#include <stdbool.h>
#include <stdint.h>

/* What stands before the text to come, in the same block. Starts with {0} in each block. */
struct typography {
    uint32_t before;   /* the last character; 0 at the begin of a line */
    size_t digits;     /* that stand right before */
    bool in_quotation; /* after a straight mark that opened one */
};

/* Appends the next piece of the block's text, put right; what is right already does not change, nor
 * does a piece with an address of the web or of mail in it. */
void typography_append(struct typography *state, const char *text, struct buffer *out);

/* The same for a line that stands alone. Owned by `arena`. */
const char *typography_line(struct arena *arena, const char *text);

/* True for text in French. */
bool typography_suits(const char *language);

#endif
