/* Written text → spoken words, by the front end of its language. */
#ifndef SPEECH_READER_H
#define SPEECH_READER_H

#include "base/diagnostic.h"
#include "base/failure.h"
#include "issue/issue.h"
#include "speech/spoken.h"

struct reader;

/* Loads the front ends' data from `data_folder`/voices; faults in it are reported with their place,
 * some when they are used only: the diagnostics must live as long. NULL on failure; free with
 * reader_destroy. */
struct reader *reader_create(const char *data_folder, struct diagnostics *diagnostics,
                             struct failure *failure);
void reader_destroy(struct reader *reader);

/* The same, with the lexicon that the issue brings. */
struct reader *reader_create_for_issue(const struct issue *issue, const char *data_folder,
                                       struct diagnostics *diagnostics, struct failure *failure);

/* Adds a lexicon of the user's own (PLS), which wins over all else in text of its xml:lang, or of
 * `language` when it names none. */
bool reader_add_lexicon(struct reader *reader, const char *path, const char *language,
                        struct diagnostics *diagnostics, struct failure *failure);

/* A reader that does not read: for each text that it is given it says one word without a text, and
 * takes the text into a digest. Scripts of which equal digests were heard are read alike. */
struct reader *reader_create_listener(void);

/* The digest of what was heard since the last call, owned by `arena`. */
const char *reader_heard(struct reader *listener, struct arena *arena);

/* True when a front end knows the figures and abbreviations of the language. */
bool reader_knows(const char *language);

/* What makes a word, said as it is written, likely to be misread. */
struct reader_doubt {
    bool is_unknown;    /* no list has it, nor a lexicon */
    const char *reason; /* its spelling does not tell how it is said; or NULL */
};

/* Judges a word of a language that the reader knows; elsewhere nothing is doubted. */
struct reader_doubt reader_doubt_word(const struct reader *reader, const char *language,
                                      const char *word);

/* Appends what is said for a text in `language` (BCP 47). A language without a front end is left to
 * the engine: its words as they are, white space made plain. Source bytes count from `source`. */
void reader_read(const struct reader *reader, const char *language, const char *text, size_t length,
                 size_t source, struct spoken *out);

/* Appends a text that stands raised, so that it keeps its meaning when laid flat: digits become
 * superscript ones (m² is no m2), letters stay (2e). */
void reader_raise(struct buffer *out, const char *text);

#endif
