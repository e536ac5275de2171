/* The narration script: what is spoken for a document, utterance by utterance. */
#ifndef SPEECH_SCRIPT_H
#define SPEECH_SCRIPT_H

#include "issue/issue.h"
#include "issue/strings.h"
#include "speech/reader.h"
#include "speech/spoken.h"
#include "speech/voice.h"

/* A piece of an utterance's written text: that of one node of the document. */
struct script_piece {
    size_t offset; /* in the written text */
    const struct node *node;
};

struct utterance {
    const struct article *article;
    const char *id; /* of the sentence or the image in the article */
    struct place place;
    const char *language;
    enum voice_part part;
    const char *written;               /* the text that stands in the document, laid flat */
    const struct node *sentence;       /* of the document; NULL for a picture or a page */
    const struct script_piece *pieces; /* of the sentence, ascending */
    size_t piece_count;
    struct spoken spoken;
    enum voice_pause pause; /* the silence after it */
    size_t run;             /* utterances of one run are said by one fresh engine */
};

/* What goes into one audio file: an article, or the cover and the title page together. */
struct script {
    struct arena *arena; /* of the words, written and spoken */
    char *name;          /* of the audio file: "03-editorial", "00-couverture" */
    struct utterance *utterances;
    size_t count;
    size_t capacity;
    size_t run_count;
    size_t words;          /* said, of the articles added … */
    size_t word_bytes;     /* … and their bytes */
    bool is_cut;           /* they became too many … */
    struct place cut;      /* … there */
    const char *recording; /* a human reading to use instead, or NULL */
};

/* Starts a script without utterances; free it with script_destroy. */
struct script *script_create(const char *name);
void script_destroy(struct script *script);

/* Appends the utterances of an article in document order: every sentence that has something to say
 * and no reason to be skipped. Call script_finish when the last is in. */
void script_add_article(struct script *script, const struct article *article,
                        const struct reader *reader, const struct strings *strings);

/* False where an article says more than LIMIT_WORDS: its rest is then left out. The failure names
 * the place. */
bool script_has_all(const struct script *script, struct failure *failure);

/* Appends an utterance for a text that stands in no article: one line, as in `crieur say`. */
void script_add_text(struct script *script, const char *text, const char *language,
                     const struct reader *reader);

/* Append an utterance that was read elsewhere, and a word to it: its language of that many bytes,
 * none when it is that of the utterance. All is copied. */
void script_add_read(struct script *script, enum voice_part part, enum voice_pause pause,
                     size_t run, const char *language);
void script_add_word(struct script *script, enum spoken_kind kind, bool joined,
                     const char *language, size_t language_length, const char *text);

/* Frees what is said and written: of each utterance, its id, its place and its kind stay. */
void script_forget_words(struct script *script);

/* True when the node's text stands raised, so that its digits are others in the written text. */
bool script_piece_is_raised(const struct node *node);

/* The place in the source of an offset in the written text; that of the utterance when nothing more
 * exact is known. */
struct place utterance_place(const struct utterance *utterance, size_t offset);

/* Settles the last pause and cuts the script into runs: by its contents alone, between blocks,
 * after about a minute of speech. */
void script_finish(struct script *script);

/* Calls `skipped` for each stretch of the article that is not narrated. */
typedef void script_skipped(void *user_data, struct place place, const char *reason,
                            const char *text);
void script_list_skipped(const struct article *article, script_skipped *skipped, void *user_data);

#endif
