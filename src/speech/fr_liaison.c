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

const char *french_link(const struct french_reading *reading, const char *text, size_t behind)
{
    if (strcmp(text, "Saint") != 0 && strcmp(text, "saint") != 0)
        return text;
    behind += french_is_sign(reading, behind, '-');
    if (!french_is_raised(reading, behind) ||
        !begins_with_vowel(french_token_at(reading, behind)->folded))
        return text;
    return *text == 'S' ? "Sainte" : "sainte";
}
