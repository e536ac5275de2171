/* Words and groups of words that a lexicon has. */
#include "speech/fr_rules.h"
#include "speech/token_entry.h"

static size_t read_with(struct french_reading *reading, const struct lexicon *lexicon, size_t index,
                        size_t least)
{
    size_t count = 0;
    const struct lexicon_entry *entry =
        tokens_find_entry(&reading->tokens, lexicon, index, least, &count);
    if (entry != NULL)
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
