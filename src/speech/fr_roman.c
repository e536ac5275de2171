/* Roman numerals: only where the context says that the letters are a number. */
#include "speech/fr_ordinal.h"
#include "speech/fr_rules.h"
#include "speech/roman.h"

#include <string.h>

static bool is_small_numeral(const char *text, size_t length)
{
    return strspn(text, "IVX") >= length;
}

static bool is_century(const struct french_reading *reading, size_t index)
{
    static const char *const CENTURIES[] = {"siècle", "siècles", "siecle", "s", NULL};
    return french_is_one_of(reading, index, CENTURIES);
}

/* « xixe siècle », « xve et xvie siècles »: small capitals that an extraction has made small. The
 * numeral in capitals, or NULL. */
static const char *raise_numeral(struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"au", "du", "le", "les", "des",
                                         "et", "ou", "-",  "–",   NULL};
    const struct token *token = french_token_at(reading, index);
    size_t length = strspn(token->text, "ivxl");
    bool is_known = french_word_is_known(reading, token->text);
    if (token->letter_case != TOKEN_LOWER || length == 0 || token->text[length] == '\0' ||
        (is_known &&
         !(is_century(reading, index + 1) && french_is_one_of(reading, index - 1, BEFORE))) ||
        (token->letters < 3 && !is_century(reading, index + 1)))
        return NULL;
    char *raised = arena_format(reading->arena, "%s", token->text);
    for (size_t at = 0; at < length; at++)
        raised[at] = (char)(raised[at] - 'a' + 'A');
    bool is_nth = roman_value(raised, length) == 1; /* « la n-ième » */
    return is_nth ? NULL : raised;
}

/* « XXIe », « Ier », « Ve »: letters and a suffix in one word; not « Le », « De », « Mer ». */
static size_t read_ordinal(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const char *raised = raise_numeral(reading, index);
    const char *text = raised != NULL ? raised : token->text;
    size_t length = strspn(text, "IVXLC");
    bool is_shouted_century = text[length] == 'E' && text[length + 1] == '\0' &&
                              token->letter_case == TOKEN_UPPER && is_century(reading, index + 1);
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

/* « XX e siècle », « XIX° siècle », « Napoléon I er »: the suffix apart, or a degree sign for it.
 */
static size_t read_parted_ordinal(struct french_reading *reading, size_t index)
{
    static const char *const COUNTED[] = {
        "siècle",          "siècles",    "s",          "arrondissement",
        "arrondissements", "république", "millénaire", NULL};
    const struct token *token = french_token_at(reading, index);
    const struct token *suffix = french_token_at(reading, index + 1);
    long value = token->letter_case == TOKEN_UPPER && is_small_numeral(token->text, token->letters)
                     ? roman_value(token->text, token->letters)
                     : 0;
    bool is_degree = suffix->sign == 0xB0;
    bool is_counted = french_is_one_of(reading, index + 2, COUNTED);
    bool is_king = value == 1 && strcmp(suffix->text, "er") == 0;
    if (value == 0 || !(is_counted || is_king) ||
        !(is_degree || french_ordinal_is_suffix(suffix->text) || is_king))
        return 0;
    const char *text = french_ordinal_text(reading, value,
                                           value == 1  ? "er"
                                           : is_degree ? "e"
                                                       : suffix->text);
    if (text == NULL)
        return 0;
    french_say(reading, text, index, index + 1);
    return 2;
}

/* « XIXe s. », « 19e s. »: the s is a century behind an ordinal. */
size_t french_read_century(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const struct token *before = french_token_at(reading, index - 1);
    size_t numeral = strspn(before->text, "IVXivx");
    const char *suffix = before->text + numeral;
    bool is_roman = numeral > 0 && (strcmp(suffix, "er") == 0 || french_ordinal_is_suffix(suffix));
    bool is_arabic = french_ordinal_is_suffix(before->folded) &&
                     french_token_at(reading, index - 2)->kind == TOKEN_NUMBER;
    if (strcmp(token->text, "s") != 0 || token->before == TOKEN_JOINED || !(is_roman || is_arabic))
        return 0;
    bool has_stop = french_is_sign(reading, index + 1, '.') && french_is_joined(reading, index + 1);
    french_say(reading, "siècle", index, index + has_stop);
    if (has_stop && french_token_at(reading, index + 2)->kind == TOKEN_EDGE)
        french_say_pause(reading, ".", index + 1);
    return 1 + has_stop;
}

static const char *const LABELS[] = {
    "tome",      "titre",      "chapitre", "livre",   "annexe",   "annexes", "partie",
    "section",   "volume",     "acte",     "scène",   "phase",    "axe",     "niveau",
    "article",   "classe",     "étape",    "tableau", "titres",   "tomes",   "livres",
    "chapitres", "paragraphe", "sous",     "vague",   "division", "ligue",   "pilier",
    "objectif",  "volet",      "lot",      "type",    NULL};

static const char *const LETTER_LABELS[] = {"annexe", "type",   "classe",  "section", "volet",
                                            "axe",    "niveau", "tableau", "annexes", NULL};

static const char *const RULERS[] = {
    "louis",     "henri",    "charles",   "françois",  "napoléon",  "philippe",  "jean",
    "paul",      "pie",      "benoît",    "léon",      "élisabeth", "georges",   "édouard",
    "guillaume", "nicolas",  "alexandre", "catherine", "frédéric",  "ferdinand", "clovis",
    "albert",    "léopold",  "grégoire",  "innocent",  "urbain",    "clément",   "alphonse",
    "hassan",    "mohammed", "elizabeth", NULL};

static bool is_plain_numeral(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    return token->letter_case == TOKEN_UPPER && is_small_numeral(token->text, token->letters);
}

/* The numeral that a list goes on with: « et II », « , le II », « ou du III ». */
static bool is_list_behind(const struct french_reading *reading, size_t index)
{
    static const char *const LINKS[] = {",", "et", "ou", "à", NULL};
    static const char *const ARTICLES[] = {"le", "au", "du", NULL};
    if (!french_is_one_of(reading, index, LINKS))
        return false;
    size_t next = index + 1;
    next += french_is_one_of(reading, next, ARTICLES);
    return is_plain_numeral(reading, next);
}

/* « le II de l'article 5 », « au I », « du I bis », « les I et II ». */
static bool is_paragraph(const struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"le", "au", "du", "les", "aux", "des", "et", "ou", NULL};
    static const char *const LINKS[] = {"et", "ou", ",", "à", NULL};
    static const char *const BEHIND[] = {"de", "du", NULL};
    static const char *const NEW[] = {"bis", "ter", "quater", "quinquies", "sexies", NULL};
    if (french_is_one_of(reading, index + 1, NEW))
        return true;
    bool has_article =
        french_is_one_of(reading, index - 1, BEFORE) && french_is_one_of(reading, index - 2, LINKS);
    size_t link = index - 1 - has_article;
    bool is_last = french_is_one_of(reading, link, LINKS) && is_plain_numeral(reading, link - 1) &&
                   (has_article || french_token_at(reading, link - 1)->letters > 1);
    if (!french_is_one_of(reading, index - 1, BEFORE))
        return is_last;
    return is_last || is_list_behind(reading, index + 1) ||
           (french_is_one_of(reading, index + 1, BEHIND) &&
            (french_is_word(reading, index + 2, "l") ||
             french_is_word(reading, index + 2, "article") ||
             french_is_word(reading, index + 2, "même") ||
             french_is_word(reading, index + 2, "présent")));
}

/* « Charles X », « la rue Pie-X ». */
static bool is_ruler_before(const struct french_reading *reading, size_t index)
{
    size_t ruler = index - 1 - french_is_sign(reading, index - 1, '-');
    return french_is_one_of(reading, ruler, RULERS) && french_is_raised(reading, ruler);
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
               is_ruler_before(reading, index) || is_paragraph(reading, index);
    }
    return small || is_labelled;
}

size_t french_read_roman(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    if (strchr("IVXLCDMivxl", token->text[0]) == NULL)
        return 0;
    size_t count = read_ordinal(reading, index);
    if (count == 0)
        count = read_parted_ordinal(reading, index);
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
