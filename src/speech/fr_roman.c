/* Roman numerals: only where the context says that the letters are a number. */
#include "speech/fr_ordinal.h"
#include "speech/fr_rules.h"
#include "speech/roman.h"

#include <string.h>

static bool is_small_numeral(const char *text, size_t length)
{
    return strspn(text, "IVX") >= length;
}

/* « XXIe », « Ier », « Ve »: letters and a suffix in one word; not « Le », « De », « Mer ». */
static size_t read_ordinal(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const char *text = token->text;
    size_t length = strspn(text, "IVXLC");
    bool is_shouted_century = text[length] == 'E' && text[length + 1] == '\0' &&
                              token->letter_case == TOKEN_UPPER &&
                              (french_is_word(reading, index + 1, "siècle") ||
                               french_is_word(reading, index + 1, "siecle"));
    if (length == 0 || text[length] == '\0' || (length == 1 && !is_small_numeral(text, 1)))
        return 0;
    long value = roman_value(text, length);
    if (value == 0 || (token->letter_case == TOKEN_UPPER && !is_shouted_century &&
                       !(reading->is_shouted && strcmp(text + length, "ER") == 0)))
        return 0;
    const char *suffix =
        token->letter_case == TOKEN_UPPER ? (text[length + 1] == '\0' ? "e" : "er") : text + length;
    const char *words = french_ordinal_text(reading, value, suffix);
    if (words == NULL)
        return 0;
    french_say(reading, words, index, index);
    return 1;
}

static const char *const LABELS[] = {
    "tome",      "titre",      "chapitre", "livre",   "annexe",   "annexes", "partie",
    "section",   "volume",     "acte",     "scène",   "phase",    "axe",     "niveau",
    "article",   "classe",     "étape",    "tableau", "titres",   "tomes",   "livres",
    "chapitres", "paragraphe", "sous",     "vague",   "division", "ligue",   "pilier",
    "objectif",  "volet",      "acte",     "type",    NULL};

static const char *const LETTER_LABELS[] = {"annexe", "type",   "classe",  "section", "volet",
                                            "axe",    "niveau", "tableau", "annexes", NULL};

static const char *const RULERS[] = {
    "louis",     "henri",    "charles",   "françois",  "napoléon",  "philippe",  "jean",
    "paul",      "pie",      "benoît",    "léon",      "élisabeth", "georges",   "édouard",
    "guillaume", "nicolas",  "alexandre", "catherine", "frédéric",  "ferdinand", "clovis",
    "albert",    "léopold",  "grégoire",  "innocent",  "urbain",    "clément",   "alphonse",
    "hassan",    "mohammed", "elizabeth", NULL};

/* « le II de l'article 5 », « au I ». */
static bool is_paragraph(const struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"le", "au", "du", "les", "aux", "des", "et", "ou", NULL};
    static const char *const BEHIND[] = {"de", "du", NULL};
    return french_is_one_of(reading, index - 1, BEFORE) &&
           french_is_one_of(reading, index + 1, BEHIND) &&
           (french_is_word(reading, index + 2, "l") ||
            french_is_word(reading, index + 2, "article") ||
            french_is_word(reading, index + 2, "même") ||
            french_is_word(reading, index + 2, "présent"));
}

static bool is_number_here(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    bool small = is_small_numeral(token->text, token->letters);
    bool is_labelled = french_is_one_of(reading, index - 1, LABELS);
    if (token->letters == 1) {
        if (!small)
            return false;
        if (french_is_sign(reading, index + 1, '.') && french_is_joined(reading, index + 1) &&
            french_token_at(reading, index + 2)->kind != TOKEN_EDGE)
            return false;
        bool may_be_letter = french_is_one_of(reading, index - 1, LETTER_LABELS);
        return (is_labelled && (!may_be_letter || *token->text != 'X')) ||
               (french_is_one_of(reading, index - 1, RULERS) &&
                french_is_raised(reading, index - 1)) ||
               is_paragraph(reading, index);
    }
    return small || is_labelled;
}

size_t french_read_roman(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    if (roman_value(token->text, 1) == 0)
        return 0;
    size_t count = read_ordinal(reading, index);
    if (count > 0)
        return count;
    if (token->letter_case != TOKEN_UPPER || !is_number_here(reading, index))
        return 0;
    const struct token *next = french_token_at(reading, index + 1);
    bool is_part = next->before == TOKEN_JOINED &&
                   (next->kind == TOKEN_WORD || next->kind == TOKEN_NUMBER || next->sign == '\'');
    long value = roman_value(token->text, token->letters);
    if (value == 0 || is_part)
        return 0;
    french_say(reading, arena_format(reading->arena, "%ld", value), index, index);
    return 1;
}
