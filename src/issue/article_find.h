/* Finds the article that a link in another one names. */
#ifndef ISSUE_ARTICLE_FIND_H
#define ISSUE_ARTICLE_FIND_H

#include "issue/issue.h"

/* The article whose file has that name, seen from the folder of the file that the link stands in;
 * when there is none, the first of the issue whose file has that name in any folder: articles move
 * about more than their names change. NULL when there is none either. */
const struct article *article_find(struct issue *issue, const char *folder, const char *name);

#endif
