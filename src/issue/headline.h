/* The articles that the cover announces. */
#ifndef ISSUE_HEADLINE_H
#define ISSUE_HEADLINE_H

#include "issue/issue.h"

enum { HEADLINES_MOST = 5 };

/* Puts the main articles into `chosen`, the leading one first, the others in reading order. Returns
 * their number. The longest leads; then those of other sections go first, as a cover shows what an
 * issue has. One that bears the name of the magazine is left out: it is there already. */
size_t headline_choose(const struct issue *issue, const struct article *chosen[HEADLINES_MOST]);

#endif
