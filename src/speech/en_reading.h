/* One reading of one sentence: what the English rules look at and what they write to. */
#ifndef SPEECH_EN_READING_H
#define SPEECH_EN_READING_H

#include "base/arena.h"
#include "speech/lexicon.h"
#include "speech/spoken.h"
#include "speech/table.h"
#include "speech/token.h"

#include <stdbool.h>

struct english {
    struct lexicon *lexicon;
    struct table *units; /* symbols of units and currencies */
    struct table *abbreviations;
};

/* What was said last: it decides whether the next is joined to it where the source is. */
enum english_last {
    ENGLISH_SAID_AS_WRITTEN,
    ENGLISH_SAID_INSTEAD, /* other words than those that are written */
    ENGLISH_SAID_SIGN,
};

struct english_reading {
    const struct english *english;
    const struct lexicon *issue_lexicon;
    struct arena *arena;
    struct tokens tokens;
    const char *written;
    struct spoken *out;
    size_t first_word; /* of `out`: those before are of other sentences */
    enum english_last last;
    size_t behind;   /* the token behind the last one that was said */
    bool is_shouted; /* all in capitals */
};

/* Say words (separated by spaces) for the tokens from `first` to `last`, both included, for a
 * reason; english_say is by a rule. */
void english_say(struct english_reading *reading, const char *text, size_t first, size_t last);
void english_say_because(struct english_reading *reading, enum spoken_reason reason,
                         const char *text, size_t first, size_t last);

/* Says the tokens as they are written, in one word. */
void english_say_written(struct english_reading *reading, size_t first, size_t last);

void english_say_phonemes(struct english_reading *reading, const char *phonemes, size_t first,
                          size_t last);

/* Says what an entry of a lexicon has. */
void english_say_entry(struct english_reading *reading, const struct lexicon_entry *entry,
                       size_t first, size_t last);

/* Writes a sign of punctuation as it stands. */
void english_say_sign(struct english_reading *reading, const char *sign, size_t token);

/* Puts a sign of punctuation to the word before; nothing when one is there already. */
void english_say_pause(struct english_reading *reading, const char *sign, size_t token);

/* Lets the last word said stand for the token too, which is not said: a call of note. False when
 * nothing is said yet. */
bool english_cover(struct english_reading *reading, size_t token);

/* The number in words, by the rule set of ICU ("%spellout-ordinal"). */
const char *english_spell(struct english_reading *reading, long long number, const char *rule_set);

/* The text with its first letter raised; owned by the reading's arena. */
const char *english_raise_first(struct english_reading *reading, const char *text);

#endif
