/* Words and groups of words that a lexicon has. */
#include "speech/fr_rules.h"

#include "base/buffer.h"

#include <string.h>

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
static bool is_whole(const struct french_reading *reading, size_t last)
{
    const struct token *token = french_token_at(reading, last);
    const struct token *next = french_token_at(reading, last + 1);
    return token->kind == TOKEN_SIGN || next->before != TOKEN_JOINED || next->kind == TOKEN_SIGN ||
           next->kind == TOKEN_EDGE;
}

/* Tries the groups of tokens that begin at `index`; returns the longest that has an entry, and how
 * many tokens that is. `least` tokens are needed. */
static const struct lexicon_entry *find_longest(const struct french_reading *reading,
                                                const struct lexicon *lexicon, size_t index,
                                                size_t least, size_t *count)
{
    const struct token *first = french_token_at(reading, index);
    size_t reach = lexicon_reach(lexicon, first->folded);
    if (reach == 0)
        return NULL;
    const struct lexicon_entry *found = NULL;
    struct candidate candidate;
    buffer_init(&candidate.written);
    buffer_init(&candidate.folded);
    for (size_t last = index; last < reading->tokens.count; last++) {
        candidate_add(&candidate, french_token_at(reading, last));
        if (candidate.written.length > reach + 4)
            break;
        const struct lexicon_entry *entry =
            lexicon_find(lexicon, candidate.written.data, candidate.folded.data);
        if (entry != NULL && last + 1 - index >= least && is_whole(reading, last)) {
            found = entry;
            *count = last + 1 - index;
        }
    }
    buffer_free(&candidate.written);
    buffer_free(&candidate.folded);
    return found;
}

static size_t read_with(struct french_reading *reading, const struct lexicon *lexicon, size_t index,
                        size_t least)
{
    const struct token *before = french_token_at(reading, index - 1);
    if (before->kind != TOKEN_SIGN && before->kind != TOKEN_EDGE &&
        french_is_joined(reading, index))
        return 0;
    size_t count = 0;
    const struct lexicon_entry *entry = find_longest(reading, lexicon, index, least, &count);
    if (entry == NULL)
        return 0;
    french_say_entry(reading, entry, index, index + count - 1);
    return count;
}

size_t french_read_issue_lexicon(struct french_reading *reading, size_t index)
{
    return read_with(reading, reading->issue_lexicon, index, 1);
}

size_t french_read_lexicon_group(struct french_reading *reading, size_t index)
{
    size_t count = read_with(reading, reading->french->lexicon, index, 2);
    bool ends_sentence = count > 0 && french_is_sign(reading, index + count - 1, '.') &&
                         french_token_at(reading, index + count)->kind == TOKEN_EDGE;
    if (ends_sentence)
        french_say_pause(reading, ".", index + count - 1);
    return count;
}

size_t french_read_lexicon(struct french_reading *reading, size_t index)
{
    return read_with(reading, reading->french->lexicon, index, 1);
}
