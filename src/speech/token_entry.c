#include "speech/token_entry.h"

#include "base/buffer.h"

struct candidate {
    struct buffer written;
    struct buffer folded;
};

static void candidate_add(struct candidate *candidate, const struct token *token)
{
    if (candidate->written.length > 0 && token->before != TOKEN_JOINED) {
        buffer_append_byte(&candidate->written, ' ');
        buffer_append_byte(&candidate->folded, ' ');
    }
    buffer_append_string(&candidate->written,
                         token->kind == TOKEN_SIGN ? token->folded : token->text);
    buffer_append_string(&candidate->folded, token->folded);
}

/* A grapheme must not end inside a word: "AMF" is not in "AMF2". */
static bool is_whole(const struct tokens *tokens, size_t last)
{
    const struct token *token = tokens_at(tokens, last);
    const struct token *next = tokens_at(tokens, last + 1);
    return token->kind == TOKEN_SIGN || next->before != TOKEN_JOINED || next->kind == TOKEN_SIGN ||
           next->kind == TOKEN_EDGE;
}

static const struct lexicon_entry *find_alone(const struct tokens *tokens,
                                              const struct lexicon *lexicon, size_t index,
                                              size_t least, size_t *count)
{
    const struct token *token = tokens_at(tokens, index);
    if (least > 1 || index >= tokens->count || !is_whole(tokens, index))
        return NULL;
    const char *written = token->kind == TOKEN_SIGN ? token->folded : token->text;
    const struct lexicon_entry *entry = lexicon_find(lexicon, written, token->folded);
    if (entry != NULL)
        *count = 1;
    return entry;
}

/* Tries the groups of tokens that begin at `index`. */
static const struct lexicon_entry *find_longest(const struct tokens *tokens,
                                                const struct lexicon *lexicon, size_t index,
                                                size_t least, size_t *count)
{
    const struct token *first = tokens_at(tokens, index);
    size_t reach = lexicon_reach(lexicon, first->folded);
    if (reach == 0)
        return find_alone(tokens, lexicon, index, least, count);
    const struct lexicon_entry *found = NULL;
    struct candidate candidate;
    buffer_init(&candidate.written);
    buffer_init(&candidate.folded);
    for (size_t last = index; last < tokens->count; last++) {
        candidate_add(&candidate, tokens_at(tokens, last));
        if (candidate.written.length > reach + 4)
            break;
        const struct lexicon_entry *entry =
            lexicon_find(lexicon, candidate.written.data, candidate.folded.data);
        if (entry != NULL && last + 1 - index >= least && is_whole(tokens, last)) {
            found = entry;
            *count = last + 1 - index;
        }
    }
    buffer_free(&candidate.written);
    buffer_free(&candidate.folded);
    return found;
}

const struct lexicon_entry *tokens_find_entry(const struct tokens *tokens,
                                              const struct lexicon *lexicon, size_t index,
                                              size_t least, size_t *count)
{
    const struct token *before = tokens_at(tokens, index - 1);
    bool is_part =
        tokens_is_joined(tokens, index) && before->kind != TOKEN_SIGN && before->kind != TOKEN_EDGE;
    return is_part ? NULL : find_longest(tokens, lexicon, index, least, count);
}
