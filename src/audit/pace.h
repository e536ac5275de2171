/* How long texts take to be said, which tells two that stand in each other's place. */
#ifndef AUDIT_PACE_H
#define AUDIT_PACE_H

#include "audit/book.h"

#include <stdint.h>

/* How long the character takes to be said, in halves of a small letter's time. */
int pace_weight(uint32_t code_point);

/* Reports neighbouring clips whose durations would suit each other's texts far better than their
 * own. Both are guesses: texts that are about as long cannot be told apart. */
void pace_check(struct book *book);

#endif
