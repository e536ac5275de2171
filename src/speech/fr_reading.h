/* One reading of one sentence: what the French rules look at and what they write to. */
#ifndef SPEECH_FR_READING_H
#define SPEECH_FR_READING_H

#include "base/arena.h"
#include "speech/sorted_table.h"
#include "speech/table.h"
#include "speech/token.h"
#include "speech/lexicon.h"
#include "speech/spoken.h"

#include <stdbool.h>

struct french {
    struct lexicon *lexicon;
    struct sorted_table *words;   /* common forms and what they are */
    struct sorted_table *accents; /* words without their accents, and with them */
    struct table *units;          /* symbols of units and currencies */
    struct table *abbreviations;
    struct table *genders; /* of acronyms and of words of two genders */
    struct table *labels;  /* small words that addresses run together with others */
    struct table *homographs;
    struct table *prefixes;           /* before which a first s keeps its sound */
    struct french_patterns *patterns; /* spellings that lead the engine astray */
    struct table *doubts;             /* spellings that may be said in more than one way */
};

/* How the next word is put to the one before. */
enum french_glue {
    FRENCH_GLUE_NONE,
    FRENCH_GLUE_ELISION, /* after « l' » */
    FRENCH_GLUE_HYPHEN,  /* after a word and a hyphen that is not written yet */
    FRENCH_GLUE_OPENING, /* after a bracket or quotation mark with no space behind it */
};

struct french_reading {
    const struct french *french;
    const struct lexicon *issue_lexicon;
    struct arena *arena;
    struct tokens tokens;
    struct spoken *out;
    size_t first_word; /* of `out`: those before are of other sentences */
    enum french_glue glue;
    size_t hyphen;     /* its token, while the glue is a hyphen */
    size_t no_address; /* the tokens before this one begin none, unless by its scheme */
    bool after_word;   /* the last thing said was one written word: a hyphen may follow it */
    bool is_shouted;   /* all in capitals */
    bool has_negation; /* up to the token being read, since the last strong sign */
};

/* The token at the index, or an edge when there is none. `index` may be (size_t)-1. */
static inline const struct token *french_token_at(const struct french_reading *reading,
                                                  size_t index)
{
    return tokens_at(&reading->tokens, index);
}

/* Tests on tokens; all false at an edge. */
static inline bool french_is_sign(const struct french_reading *reading, size_t index, uint32_t sign)
{
    return tokens_is_sign(&reading->tokens, index, sign);
}

static inline bool french_is_joined(const struct french_reading *reading, size_t index)
{
    return tokens_is_joined(&reading->tokens, index);
}

bool french_is_word(const struct french_reading *reading, size_t index, const char *folded);
bool french_is_one_of(const struct french_reading *reading, size_t index,
                      const char *const *folded);
bool french_is_capital(const struct french_reading *reading, size_t index); /* one letter */

/* True when the token begins with a capital letter. */
bool french_is_raised(const struct french_reading *reading, size_t index);

/* True where a clause ends before the token: an edge, or a sign that makes a pause. */
bool french_is_pause(const struct french_reading *reading, size_t index);

/* True when the token is the first that says something: only signs stand before it. */
bool french_is_first(const struct french_reading *reading, size_t index);

/* What the table of words knows of a form in lower case: 'f' feminine, 'm' masculine, 'p' plural,
 * 's' singular, 'n' noun, 'a' adjective, 'v' form of a verb, '3' its third person plural. */
bool french_word_has(const struct french_reading *reading, const char *folded, char property);
bool french_word_is_known(const struct french_reading *reading, const char *folded);

/* Say words (separated by spaces) for the tokens from `first` to `last`, both included: by a rule,
 * by a guess (nothing knows them), in phonemes. */
void french_say(struct french_reading *reading, const char *text, size_t first, size_t last);
void french_say_guess(struct french_reading *reading, const char *text, size_t first, size_t last);
void french_say_phonemes(struct french_reading *reading, const char *phonemes, size_t first,
                         size_t last);

/* Says what an entry of a lexicon has; a hyphen before it is kept where it is one word. */
void french_say_entry(struct french_reading *reading, const struct lexicon_entry *entry,
                      size_t first, size_t last);

/* Says the text in place of a word, for that reason; a hyphen before it is kept likewise. */
void french_say_instead(struct french_reading *reading, const char *text, enum spoken_reason reason,
                        size_t first, size_t last);

/* Says a word as it is spelled for the engine: a text, phonemes behind it, or both. */
void french_say_spelled(struct french_reading *reading, const char *text, const char *phonemes,
                        size_t first, size_t last);

/* The entry that the issue's lexicon or the language's has for a word, or NULL. */
const struct lexicon_entry *french_find_entry(const struct french_reading *reading,
                                              const char *text, const char *folded);

/* Lets the last word said stand for the token too, which is not said: « http:// », a call of note.
 */
void french_cover(struct french_reading *reading, size_t token);

/* Puts a sign of punctuation to the word before; nothing when one is there already. */
void french_say_pause(struct french_reading *reading, const char *sign, size_t token);

/* Writes the sign as it is. */
void french_say_sign(struct french_reading *reading, const char *sign, bool joined, size_t token);

/* The number in words, by the rule set of ICU ("%spellout-cardinal-feminine"). */
const char *french_spell(struct french_reading *reading, long long number, const char *rule_set);

/* The letters of a word, apart: "AMF" → "A M F". */
const char *french_letters_apart(struct french_reading *reading, const char *text);

/* The text with its first letter raised; owned by the reading's arena. */
const char *french_raise_first(struct french_reading *reading, const char *text);

#endif
