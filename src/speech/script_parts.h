/* How an article becomes utterances: what script.c and its parts share. */
#ifndef SPEECH_SCRIPT_PARTS_H
#define SPEECH_SCRIPT_PARTS_H

#include "speech/script.h"

/* The document being read. */
struct narration {
    struct script *script;
    const struct article *article;
    const struct reader *reader;
    const struct strings *strings;
    const struct node *last_block; /* of the utterance before: it decides the pause between */
};

/* Reads the sentence's text into the utterance: what is written, where its pieces stand, and what
 * is said. `before` and `after` are said with it but not displayed there; both may be NULL. */
void narration_read_sentence(const struct narration *narration, struct utterance *utterance,
                             const struct node *sentence, const char *before, const char *after);

/* Reads a text of which only the part `shown` is displayed. */
void narration_read_shown(const struct narration *narration, struct utterance *utterance,
                          const char *text, const char *shown);

/* What is said before or after a sentence, by its place in a table, a list or a note: « Prix : »
 * before a cell. NULL: nothing. Owned by the script. */
const char *announce_before(const struct narration *narration, const struct node *sentence);
const char *announce_after(const struct narration *narration, const struct node *sentence);

/* « Tableau, 3 colonnes, 8 lignes : », said before the header cells of a table without a caption.
 */
const char *announce_table(const struct narration *narration, const struct node *table);

#endif
