/* One Markdown file: YAML front matter, then the text. */
#ifndef ISSUE_ARTICLE_H
#define ISSUE_ARTICLE_H

#include "base/buffer.h"
#include "base/yaml.h"
#include "issue/issue.h"

/* What a file holds. `front_matter` is NULL when it has none. */
struct source_text {
    const char *path; /* owned by the arena, as it is named in messages */
    const struct yaml_value *front_matter;
    struct node *document; /* NULL after an error */
};

/* Reads a Markdown file ("-": standard input); its document is owned by `draft`. Reports what is
 * wrong with it; returns false with a failure when it could not be read at all, or does not lie in
 * `folder` (NULL: it may lie anywhere). */
bool article_read_file(struct arena *arena, struct arena *draft, const char *folder,
                       const char *path, struct source_text *source,
                       struct diagnostics *diagnostics, struct failure *failure);

/* Takes over what the front matter says of an article and reports keys that mean nothing.
 * `folder` is what its names of files are relative to. */
void article_apply_front_matter(struct arena *arena, struct article *article, const char *folder,
                                const struct yaml_value *front_matter,
                                struct diagnostics *diagnostics);

/* Takes over the `authors` (or `author`) of the front matter, which may be NULL. */
void article_apply_authors(struct arena *arena, struct article *article,
                           const struct yaml_value *front_matter, struct diagnostics *diagnostics);

/* Takes the title from the document's leading level-1 heading where the front matter gives none,
 * and that heading out of the document; without either, the title is made from the file's name. */
void article_settle_title(struct arena *arena, struct article *article);

/* "le-conseil_municipal.md" → "Le conseil municipal". Owned by the arena. */
const char *article_title_from_path(struct arena *arena, const char *path);

#endif
