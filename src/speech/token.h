/* Cuts written text into tokens: runs of letters, runs of digits, single signs. Each knows the
 * bytes it came from; its text is cleaned (composed, without soft hyphens, one sort of apostrophe).
 */
#ifndef SPEECH_TOKEN_H
#define SPEECH_TOKEN_H

#include "base/arena.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum token_kind {
    TOKEN_WORD = 1,
    TOKEN_NUMBER = 2,
    TOKEN_RAISED = 4,  /* superscript digits, as plain digits in `text` */
    TOKEN_LOWERED = 8, /* subscript digits, likewise */
    TOKEN_SIGN = 16,
    TOKEN_EDGE = 32, /* before the first token and after the last */
};

enum token_space {
    TOKEN_JOINED,
    TOKEN_SPACE,
    TOKEN_FIXED_SPACE, /* one that does not break */
};

enum token_case {
    TOKEN_NO_CASE,
    TOKEN_LOWER,
    TOKEN_TITLE, /* a capital first; a single capital is TOKEN_UPPER */
    TOKEN_UPPER,
    TOKEN_MIXED,
};

struct token {
    enum token_kind kind;
    enum token_space before;
    enum token_case letter_case;
    uint32_t sign;      /* the code point of a sign; 0 for the others */
    size_t letters;     /* code points of a word, digits of a number */
    const char *text;   /* never NULL; an apostrophe keeps its form */
    const char *folded; /* in lower case; every apostrophe as ' */
    size_t begin, end;  /* bytes of the written text */
};

struct tokens {
    struct token *items;
    size_t count;
};

/* All memory is of the arena. */
struct tokens tokens_cut(struct arena *arena, const char *written, size_t length);

/* What stands before the first token and behind the last. */
extern const struct token token_edge;

/* The token at the index, or an edge when there is none. `index` may be (size_t)-1. Rules look at
 * the tokens around each token, so this is not left to a call. */
static inline const struct token *tokens_at(const struct tokens *tokens, size_t index)
{
    return index < tokens->count ? &tokens->items[index] : &token_edge;
}

/* Tests on tokens; all false at an edge. */
static inline bool tokens_is_sign(const struct tokens *tokens, size_t index, uint32_t sign)
{
    return tokens_at(tokens, index)->sign == sign;
}

static inline bool tokens_is_joined(const struct tokens *tokens, size_t index)
{
    return tokens_at(tokens, index)->before == TOKEN_JOINED && index > 0;
}

bool tokens_is_word(const struct tokens *tokens, size_t index, const char *folded);
bool tokens_is_one_of(const struct tokens *tokens, size_t index, const char *const *folded);
bool tokens_is_capital(const struct tokens *tokens, size_t index); /* one letter */

/* True when the token begins with a capital letter. */
bool tokens_is_raised(const struct tokens *tokens, size_t index);

/* True where a clause ends before the token: an edge, or a sign that makes a pause. */
bool tokens_is_pause(const struct tokens *tokens, size_t index);

/* True when the token is the first that says something: only signs stand before it. */
bool tokens_is_first(const struct tokens *tokens, size_t index);

#endif
