/* Sentences: what lights up together. Cut once, before anything is rendered, so that the text, the
 * narration and the overlay agree on their ids. */
#ifndef ISSUE_SENTENCE_H
#define ISSUE_SENTENCE_H

#include "base/diagnostic.h"
#include "base/failure.h"
#include "issue/issue.h"

/* What a language adds to ICU's rules: words before a full stop that do not end a sentence. */
struct sentence_rules;

/* Reads voices/sentences-LANGUAGE.yaml; a language without the file has no rules of its own. Owned
 * by `arena`. Returns NULL with a failure when the file is broken. */
const struct sentence_rules *sentence_rules_read(struct arena *arena, const char *data_folder,
                                                 const char *language, struct failure *failure);

/* A stretch of text, in bytes. */
struct sentence_range {
    size_t begin;
    size_t end;
};

/* Cuts a text into sentences, white space between them left out. '\n' in it is a line break that
 * the author made: it ends a sentence unless the line ends in a comma or the next begins in lower
 * case. `kept_whole` are stretches (`kept_count`, ascending) inside which nothing is cut. Appends
 * to `ranges`, which has room for `most`; returns their number. */
size_t sentence_split(const struct sentence_rules *rules, const char *language, const char *text,
                      size_t length, const struct sentence_range *kept_whole, size_t kept_count,
                      struct sentence_range *ranges, size_t most);

/* Wraps the text of every block of the article in NODE_SENTENCE with ids s1, s2, …, gives ids to
 * figures, headings, boxes, tables, lists, notes and pages, and gives a reason not to be narrated
 * to header cells, to page breaks unless `say_pages`, and to all but the title of an article that
 * is not narrated. A page break inside a sentence moves behind it. Takes the sentences and the page
 * breaks off `*room`; false when there are more than that, and the rest is as it was. */
bool sentence_assign(struct arena *arena, struct article *article, bool say_pages,
                     const struct sentence_rules *rules, size_t *room);

#endif
