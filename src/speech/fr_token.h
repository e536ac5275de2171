/* Cuts written French into tokens: runs of letters, runs of digits, single signs. Each knows the
 * bytes it came from; its text is cleaned (composed, without soft hyphens, one sort of apostrophe).
 */
#ifndef SPEECH_FR_TOKEN_H
#define SPEECH_FR_TOKEN_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum french_kind {
    FRENCH_WORD = 1,
    FRENCH_NUMBER = 2,
    FRENCH_RAISED = 4,  /* superscript digits, as plain digits in `text` */
    FRENCH_LOWERED = 8, /* subscript digits, likewise */
    FRENCH_SIGN = 16,
    FRENCH_EDGE = 32, /* before the first token and after the last */
};

enum french_space {
    FRENCH_JOINED,
    FRENCH_SPACE,
    FRENCH_FIXED_SPACE, /* one that does not break */
};

enum french_case {
    FRENCH_NO_CASE,
    FRENCH_LOWER,
    FRENCH_TITLE, /* a capital first; a single capital is FRENCH_UPPER */
    FRENCH_UPPER,
    FRENCH_MIXED,
};

struct french_token {
    enum french_kind kind;
    enum french_space before;
    enum french_case letter_case;
    uint32_t sign;      /* the code point of a sign; 0 for the others */
    size_t letters;     /* code points of a word, digits of a number */
    const char *text;   /* never NULL; an apostrophe keeps its form */
    const char *folded; /* in lower case; every apostrophe as ' */
    size_t begin, end;  /* bytes of the written text */
};

struct french_tokens {
    struct french_token *items;
    size_t count;
};

/* All memory is of the arena. */
struct french_tokens french_tokens_cut(struct arena *arena, const char *written, size_t length);

#endif
