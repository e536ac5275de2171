/* Words cut at the end of a line: « col- lectivités » is one word, « peut- être » keeps its hyphen,
 * « pré- et postscolaire » is two. */
#include "speech/fr_rules.h"
#include "speech/fr_word.h"

#include <string.h>

static bool is_prefix_of_two(const struct french_reading *reading, size_t index)
{
    return french_is_word(reading, index, "et") || french_is_word(reading, index, "ou") ||
           french_is_word(reading, index, "puis") || french_is_word(reading, index, "comme");
}

size_t french_read_broken_word(struct french_reading *reading, size_t index)
{
    const struct token *head = french_token_at(reading, index);
    const struct token *hyphen = french_token_at(reading, index + 1);
    const struct token *tail = french_token_at(reading, index + 2);
    if (hyphen->sign != '-' || hyphen->before != TOKEN_JOINED || tail->kind != TOKEN_WORD ||
        tail->before == TOKEN_JOINED || head->letter_case == TOKEN_UPPER)
        return 0;
    if (is_prefix_of_two(reading, index + 2)) {
        french_say_word(reading, head->text, head->folded, index, index + 1);
        return 2;
    }
    const char *joined = arena_format(reading->arena, "%s%s", head->text, tail->text);
    const char *folded = arena_format(reading->arena, "%s%s", head->folded, tail->folded);
    bool both_known =
        french_word_is_known(reading, head->folded) && french_word_is_known(reading, tail->folded);
    bool is_compound = french_is_raised(reading, index + 2) ||
                       (both_known && !french_word_is_known(reading, folded));
    if (!is_compound) {
        french_say_word(reading, joined, folded, index, index + 2);
        return 3;
    }
    french_say_word(reading, arena_format(reading->arena, "%s-%s", head->text, tail->text),
                    arena_format(reading->arena, "%s-%s", head->folded, tail->folded), index,
                    index + 2);
    return 3;
}
