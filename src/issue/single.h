/* An issue in one bare Markdown file, cut into articles at its headings. */
#ifndef ISSUE_SINGLE_H
#define ISSUE_SINGLE_H

#include "base/failure.h"
#include "issue/issue.h"
#include "issue/load.h"

/* Reads the file ("-": standard input). A lone leading level-1 heading is the title of the whole;
 * the articles begin at the highest level of heading below it; text before the first heading is the
 * masthead. Articles take their titles, not yet their front matter's order of things. */
bool single_read(struct issue *issue, const char *path, const struct load_options *options,
                 struct diagnostics *diagnostics, struct failure *failure);

/* Gives articles that came without a heading their titles in the language of the issue. */
void single_name_articles(struct issue *issue, const struct strings *strings);

#endif
