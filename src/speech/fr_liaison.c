#include "speech/fr_liaison.h"

#include <string.h>

static bool begins_with_vowel(const char *folded)
{
    static const char *const LETTERS[] = {"a", "e", "i", "o", "u", "y", "h", "é", "è",
                                          "ê", "à", "â", "î", "ï", "ô", "œ", "æ", NULL};
    for (size_t index = 0; LETTERS[index] != NULL; index++) {
        if (strncmp(folded, LETTERS[index], strlen(LETTERS[index])) == 0)
            return true;
    }
    return false;
}

bool french_say_linked(struct french_reading *reading, const char *text, size_t first, size_t last)
{
    size_t behind = last + 1;
    if (strcmp(text, "Saint") != 0 && strcmp(text, "saint") != 0)
        return false;
    bool has_hyphen = french_is_sign(reading, behind, '-');
    behind += has_hyphen;
    if (!french_is_raised(reading, behind) ||
        !begins_with_vowel(french_token_at(reading, behind)->folded))
        return false;
    french_say_spelled(reading, "", "sE~t2", first, last);
    if (has_hyphen)
        french_cover(reading, last + 1);
    return true;
}
