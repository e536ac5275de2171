/* What stands at the head of each article, and the pages at the front of the issue. */
#ifndef ISSUE_OPENING_H
#define ISSUE_OPENING_H

#include "issue/issue.h"
#include "issue/strings.h"

/* Puts the printed page, the kicker (publication, issue, section), the title as level-1 heading,
 * subtitle, standfirst and byline in front of the article's text: what its audio opens with. */
void opening_add(const struct issue *issue, struct article *article, const struct strings *strings);

/* Makes the documents of the cover (a picture whose `target` is the package name `cover_name`) and
 * of the title page (title, date, publisher, contents with links to the articles' files). */
void opening_make_front_pages(struct issue *issue, const char *cover_name,
                              const struct strings *strings);

/* The issue's date in full in the language of its strings ("15 avril 2025"), or NULL. */
const char *opening_date(const struct issue *issue, const struct strings *strings);

#endif
