#include "issue/issue.h"

#include "base/limits.h"
#include "base/memory.h"

#include <stdlib.h>

struct issue *issue_create(void)
{
    struct issue *issue = memory_allocate(sizeof *issue);
    issue->arena = arena_create();
    issue->say_pages = true;
    issue->sentence_room = LIMIT_ALL_SENTENCES;
    issue->comparison_room = LIMIT_COMPARED;
    return issue;
}

void issue_destroy(struct issue *issue)
{
    if (issue == NULL)
        return;
    for (size_t index = 0; index < issue->article_count; index++)
        issue_end_draft(issue, &issue->articles[index]);
    issue_end_draft(issue, NULL);
    names_clear(&issue->languages);
    names_clear(&issue->picture_names);
    arena_destroy(issue->arena);
    free(issue->articles);
    free(issue);
}

void issue_end_draft(struct issue *issue, struct article *article)
{
    struct arena **draft = article != NULL ? &article->draft : &issue->draft;
    if (article == NULL || *draft != issue->draft)
        arena_destroy(*draft);
    *draft = NULL;
}

struct article *issue_add_article(struct issue *issue)
{
    size_t count = issue->article_count;
    if ((count & (count - 1)) == 0)
        issue->articles =
            memory_resize(issue->articles, (count ? 2 * count : 1) * sizeof *issue->articles);
    struct article *article = &issue->articles[issue->article_count++];
    *article = (struct article){.kind = ARTICLE_TEXT, .narrate = true};
    return article;
}

const char *issue_full_title(const struct issue *issue)
{
    if (issue->label == NULL)
        return issue->publication;
    return arena_format(issue->arena, "%s, %s", issue->publication, issue->label);
}
