/* Which words of a text are likely to be misread: no list has them, and their spelling may be said
 * in more than one way. */
#include "speech/fr_reading.h"
#include "speech/fr_text.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <string.h>

static bool has_spelling(const char *word, const char *spelling)
{
    size_t length = strlen(spelling);
    size_t size = strlen(word);
    if (*spelling == '^')
        return strncmp(word, spelling + 1, length - 1) == 0;
    if (spelling[length - 1] == '$')
        return size >= length - 1 && strncmp(word + size - (length - 1), spelling, length - 1) == 0;
    return strstr(word, spelling) != NULL;
}

bool french_knows(const struct french *french, const char *word)
{
    struct buffer folded;
    buffer_init(&folded);
    unicode_lowercase(&folded, word, strlen(word), "fr");
    bool known = sorted_table_has(french->words, folded.data) ||
                 lexicon_find(french->lexicon, word, folded.data) != NULL;
    buffer_free(&folded);
    return known;
}

const char *french_doubt(const struct french *french, const char *word)
{
    const char *reason = NULL;
    struct buffer folded;
    buffer_init(&folded);
    unicode_lowercase(&folded, word, strlen(word), "fr");
    bool is_name = strcmp(folded.data, word) != 0;
    for (size_t index = 0; index < table_count(french->doubts) && reason == NULL; index++) {
        const struct table_row *row = table_row_at(french->doubts, index);
        bool applies = is_name || *row->fields[2] == '\0';
        if (applies && has_spelling(folded.data, row->fields[0]))
            reason = row->fields[1];
    }
    buffer_free(&folded);
    return reason;
}
