/* Pictures and links of the articles, checked and turned into names inside the package. */
#ifndef ISSUE_LINKS_H
#define ISSUE_LINKS_H

#include "issue/issue.h"

/* Finds every picture of the article and lists it in the issue; `target` of its node becomes the
 * name in the package. A missing file is an error at its line; a picture without alternative text
 * is a warning, or an error when `strict`; a remote one is replaced by its alternative text. Links
 * to other articles are set to their files; those that lead nowhere lose their target, with a
 * warning. */
void links_resolve(struct issue *issue, struct article *article, bool strict,
                   struct diagnostics *diagnostics);

#endif
