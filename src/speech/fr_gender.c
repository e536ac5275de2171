#include "speech/fr_gender.h"

#include "speech/fr_place.h"
#include "speech/fr_unit.h"

#include <string.h>

enum { MOST_NUMBERS = 20, MOST_PARTS = 8 };

/* « la ligne 21 », « l'article 1 »: a number that names what stands before it. */
static bool is_label(const struct french_reading *reading, size_t index)
{
    static const char *const LABELS[] = {
        "article", "page",     "chapitre", "titre",   "numéro",    "n",        "phase",   "zone",
        "lot",     "tome",     "niveau",   "tranche", "alinéa",    "ligne",    "étape",   "annexe",
        "partie",  "option",   "figure",   "tableau", "volet",     "axe",      "fiche",   "groupe",
        "type",    "scénario", "articles", "pages",   "chapitres", "lots",     "lignes",  "étapes",
        "annexes", "phases",   "zones",    "fiches",  "groupes",   "tranches", "alinéas", NULL};
    return french_is_one_of(reading, index - 1, LABELS);
}

static bool ends_with_one(const struct french_number *number)
{
    long long rest = number->whole % 100;
    bool is_year = !number->is_grouped && strlen(number->digits) == 4 && number->whole >= 1500 &&
                   number->whole < 2200;
    return number->decimals == NULL && rest % 10 == 1 && rest != 11 && rest != 71 && rest != 91 &&
           !is_year;
}

/* Over « à 2 », « ou 22 », « - 3 »: the token behind the last of the numbers, of which there may be
 * a whole page. */
static size_t skip_numbers(const struct french_reading *reading, size_t index)
{
    static const char *const LINKS[] = {"à", "ou", "et", "-", ",", "/", NULL};
    struct french_number next;
    for (int numbers = 0; numbers < MOST_NUMBERS; numbers++) {
        bool is_link =
            french_is_one_of(reading, index, LINKS) || french_is_sign(reading, index, 0x2013);
        if (!is_link || !french_number_parse(reading, index + 1, &next))
            break;
        index += 1 + next.tokens;
    }
    return index;
}

/* « 1 place Pasteur », « le 1 rue de la Paix »: the number of a house. */
static bool is_house(const struct french_reading *reading, size_t index, size_t street)
{
    static const char *const BEFORE[] = {"le", "au", "du", "numéro", NULL};
    static const char *const PARTICLES[] = {"de", "du", "des", "d", "la", "l", "les", NULL};
    if (!french_is_street(reading, street))
        return false;
    if (french_is_one_of(reading, index - 1, BEFORE))
        return true;
    size_t name = street + 1;
    while (french_is_one_of(reading, name, PARTICLES) || french_is_sign(reading, name, '\''))
        name++;
    return french_is_raised(reading, name);
}

/* « 21 de nos communes », « 21 des 22 communes », « 21 d'entre elles »: the token of the noun, or
 * `index` when these are no part of a whole. Behind a noun the number names it: « la version 21 des
 * statuts ». */
static size_t skip_part(const struct french_reading *reading, size_t number, size_t index)
{
    static const char *const OWNERS[] = {"nos", "vos", "leurs", "ces", "ses", "mes", "tes", NULL};
    struct french_number whole;
    const char *before = french_token_at(reading, number - 1)->folded;
    if (french_word_has(reading, before, 'n') || french_word_has(reading, before, 'a') ||
        strcmp(before, "le") == 0)
        return index;
    if (french_is_word(reading, index, "de") && french_is_one_of(reading, index + 1, OWNERS))
        return index + 2;
    if (french_is_word(reading, index, "d") && french_is_word(reading, index + 2, "entre"))
        return index + 3;
    if (!french_is_word(reading, index, "des"))
        return index;
    return index + 1 + (french_number_parse(reading, index + 1, &whole) ? whole.tokens : 0);
}

/* « présidentes » where the list has « présidente » only; the word itself when it is there or
 * neither is. */
static const char *listed_form(const struct french_reading *reading, const char *word)
{
    size_t length = strlen(word);
    if (french_word_is_known(reading, word) || length < 3 || word[length - 1] != 's')
        return word;
    const char *singular = arena_copy_bytes(reading->arena, word, length - 1);
    return french_word_is_known(reading, singular) ? singular : word;
}

/* What fr-genders.tsv, else the list of words, knows: 'f', 'm', or '\0' for either. */
static char gender_of(const struct french_reading *reading, const char *word)
{
    const struct table_row *row = table_find(reading->french->genders, word);
    if (row != NULL)
        return *row->fields[1];
    const char *form = listed_form(reading, word);
    bool is_feminine = french_word_has(reading, form, 'f');
    bool is_masculine = french_word_has(reading, form, 'm');
    return is_feminine == is_masculine ? '\0' : is_feminine ? 'f' : 'm';
}

/* « sages-femmes », « demi-journée », « aides-soignantes »: of the whole, else of its first part
 * that has one; `*last` receives the last token. */
static char compound_gender(const struct french_reading *reading, size_t index, size_t *last)
{
    static const char *const PREFIXES[] = {"vice", "demi", "sous", "mi",  "ex",   "non", "mini",
                                           "auto", "semi", "co",   "pré", "post", NULL};
    const char *whole = french_token_at(reading, index)->folded;
    char gender = french_is_one_of(reading, index, PREFIXES) ? '\0' : gender_of(reading, whole);
    *last = index;
    for (int parts = 1; parts < MOST_PARTS; parts++) {
        bool is_part = french_is_sign(reading, *last + 1, '-') &&
                       french_is_joined(reading, *last + 1) &&
                       french_is_joined(reading, *last + 2) &&
                       french_token_at(reading, *last + 2)->kind == TOKEN_WORD;
        if (!is_part)
            break;
        *last += 2;
        const char *part = french_token_at(reading, *last)->folded;
        whole = arena_format(reading->arena, "%s-%s", whole, part);
        if (gender == '\0')
            gender = gender_of(reading, part);
    }
    char of_whole = *last > index ? gender_of(reading, whole) : '\0';
    return of_whole != '\0' ? of_whole : gender;
}

static bool is_nominal(const struct french_reading *reading, const char *word)
{
    const char *form = listed_form(reading, word);
    return french_word_has(reading, form, 'n') || french_word_has(reading, form, 'a') ||
           french_word_has(reading, form, 'k');
}

/* True for one thing or several, as the number wants it; unknown words may be either. */
static bool has_number(const struct french_reading *reading, size_t index, bool is_plural)
{
    const char *word = french_token_at(reading, index)->folded;
    if (listed_form(reading, word) != word)
        return is_plural;
    return !french_word_is_known(reading, word) ||
           french_word_has(reading, word, is_plural ? 'p' : 's');
}

/* The noun, behind an adverb and adjectives of either gender: « très belle », « autres communes ».
 */
static bool is_feminine_noun(const struct french_reading *reading, size_t index, bool is_plural)
{
    static const char *const ADVERBS[] = {"très", "plus", "si", "assez", "bien", "trop", NULL};
    index += french_is_one_of(reading, index, ADVERBS);
    for (size_t tries = 0; tries < 3; tries++) {
        const struct token *token = french_token_at(reading, index);
        size_t last;
        char gender = compound_gender(reading, index, &last);
        if (token->kind != TOKEN_WORD)
            return false;
        if (token->letter_case == TOKEN_UPPER)
            return gender_of(reading, token->text) == 'f';
        bool is_compound = last > index;
        if (!has_number(reading, last, is_plural) ||
            (!is_compound && !is_nominal(reading, token->folded)))
            return false;
        if (gender != '\0')
            return gender == 'f';
        if (!french_word_has(reading, token->folded, 'a'))
            return false;
        index = last + 1;
    }
    return false;
}

bool french_number_is_feminine(const struct french_reading *reading, size_t index,
                               const struct french_number *number, size_t behind)
{
    static const char *const DAYS[] = {"le", "du", "au", "ce", NULL};
    bool is_day = number->whole == 1 && french_is_one_of(reading, index - 1, DAYS);
    if (!ends_with_one(number) || is_label(reading, index) || is_day)
        return false;
    size_t noun = skip_numbers(reading, behind);
    struct french_unit unit;
    if (noun > behind && french_unit_parse(reading, noun, &unit))
        return unit.is_feminine;
    if (noun == behind && is_house(reading, index, noun))
        return false;
    bool is_plural = number->whole != 1 || noun > behind;
    size_t whole = skip_part(reading, index, noun);
    if (whole > noun)
        return french_is_word(reading, whole, "elles") || is_feminine_noun(reading, whole, true);
    return is_feminine_noun(reading, noun, is_plural);
}
