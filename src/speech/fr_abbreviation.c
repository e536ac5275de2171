/* Titles and abbreviations, each under the conditions that its row of the table names. */
#include "speech/fr_abbreviation.h"

#include "speech/fr_capitals.h"
#include "speech/fr_initials.h"
#include "speech/fr_phone.h"
#include "speech/fr_liaison.h"
#include "speech/fr_rules.h"
#include "speech/fr_unit.h"

#include <string.h>

struct spot {
    size_t index;  /* of the abbreviation's first token */
    size_t behind; /* of the token behind it and its full stop */
};

static bool has(const struct table_row *row, char condition)
{
    return strchr(row->fields[3], condition) != NULL;
}

static bool is_number(const struct french_reading *reading, size_t index)
{
    return french_token_at(reading, index)->kind == TOKEN_NUMBER;
}

/* The word before: over an apostrophe, the elided one. */
static size_t word_before(const struct french_reading *reading, size_t index)
{
    return french_is_sign(reading, index - 1, '\'') ? index - 2 : index - 1;
}

static bool is_particle(const struct french_reading *reading, size_t index)
{
    static const char *const PARTICLES[] = {"de", "d", "du", "des", "von", "van", NULL};
    return french_is_one_of(reading, index, PARTICLES) && !french_is_raised(reading, index);
}

bool french_is_before_name(const struct french_reading *reading, size_t index)
{
    if (french_is_sign(reading, index, '-') && french_is_joined(reading, index))
        index++;
    if (is_particle(reading, index))
        index += french_is_sign(reading, index + 1, '\'') || french_is_sign(reading, index + 1, '-')
                     ? 2
                     : 1;
    return french_is_raised(reading, index);
}

static bool before_number(const struct french_reading *reading, const struct spot *spot)
{
    static const char *const SERIES[] = {"l", "r", "d", "a", "lo", NULL};
    bool is_series =
        french_is_one_of(reading, spot->behind, SERIES) && french_is_raised(reading, spot->behind);
    const struct token *next = french_token_at(reading, spot->behind);
    bool is_roman = next->letter_case == TOKEN_UPPER &&
                    strspn(next->text, "IVXLC") == strlen(next->text) &&
                    french_token_at(reading, spot->index)->letter_case == TOKEN_LOWER;
    return is_number(reading, spot->behind) || is_series || is_roman ||
           french_is_sign(reading, spot->behind, 0xB0);
}

/* « cons. 4 », « apt 12 », but not « cons. 3e circonscription ». */
static bool before_figures(const struct french_reading *reading, const struct spot *spot)
{
    const struct token *next = french_token_at(reading, spot->behind + 1);
    return is_number(reading, spot->behind) &&
           !(next->kind == TOKEN_WORD && next->before == TOKEN_JOINED && next->letters > 1 &&
             next->letter_case == TOKEN_LOWER) &&
           !(next->before == TOKEN_JOINED && french_is_word(reading, spot->behind + 1, "e"));
}

static bool before_year(const struct french_reading *reading, const struct spot *spot)
{
    const struct token *token = french_token_at(reading, spot->behind);
    return token->kind == TOKEN_NUMBER && token->letters == 4;
}

static bool behind_number(const struct french_reading *reading, const struct spot *spot)
{
    return is_number(reading, spot->index - 1);
}

/* « ch. du Moulin », « rte de Lyon », « imp. de l'Église », « all. des Pins ». */
static bool before_named_place(const struct french_reading *reading, const struct spot *spot)
{
    static const char *const LINKS[] = {"de", "du", "des", "d", NULL};
    static const char *const ARTICLES[] = {"la", "l", NULL};
    size_t name = spot->behind;
    if (!french_is_one_of(reading, name, LINKS) || french_is_raised(reading, name))
        return false;
    name += 1 + french_is_sign(reading, name + 1, '\'');
    if (french_is_one_of(reading, name, ARTICLES) && !french_is_raised(reading, name))
        name += 1 + french_is_sign(reading, name + 1, '\'');
    return french_is_raised(reading, name);
}

/* A capital behind the abbreviation: « Dr Roux », « St-Jacques », « Gal de Gaulle ». */
static bool before_name(const struct french_reading *reading, const struct spot *spot)
{
    return french_is_before_name(reading, spot->behind);
}

static bool right_before_name(const struct french_reading *reading, const struct spot *spot)
{
    return !is_particle(reading, spot->behind) && before_name(reading, spot);
}

/* « M. le maire », « M. et Mme », « M. ou Mme ». */
static bool before_name_or_office(const struct french_reading *reading, const struct spot *spot)
{
    static const char *const OFFICES[] = {"le", "la", "l", NULL};
    static const char *const OTHERS[] = {"mme", "mmes", "mlle", "mlles", "m",
                                         "mm",  "dr",   "me",   NULL};
    bool is_pair = (french_is_word(reading, spot->behind, "et") ||
                    french_is_word(reading, spot->behind, "ou")) &&
                   french_is_one_of(reading, spot->behind + 1, OTHERS);
    return is_pair || before_name(reading, spot) ||
           french_is_one_of(reading, spot->behind, OFFICES);
}

/* « Mes Vidal et Caron »; inside a sentence a capital is enough, since no possessive has one. */
static bool before_names(const struct french_reading *reading, const struct spot *spot)
{
    bool is_list = french_is_word(reading, spot->behind + 1, "et") &&
                   french_is_raised(reading, spot->behind + 2);
    const char *name = french_token_at(reading, spot->behind)->folded;
    bool is_noun = french_word_has(reading, name, 'n') && french_word_has(reading, name, 'p') &&
                   !french_word_has(reading, name, 's'); /* « Mes Amis et Voisins » */
    bool is_inside = french_token_at(reading, spot->index - 1)->letter_case == TOKEN_LOWER;
    return french_is_raised(reading, spot->behind) && ((is_list && !is_noun) || is_inside);
}

static bool before_small(const struct french_reading *reading, const struct spot *spot)
{
    return !french_is_raised(reading, spot->behind);
}

static bool in_address(const struct french_reading *reading, const struct spot *spot)
{
    static const char *const BEFORE[] = {"bis", "ter", "quater", "le", "la", "du",
                                         "au",  "sur", "cette",  "l",  "et", NULL};
    size_t before = word_before(reading, spot->index);
    const struct token *token = french_token_at(reading, before);
    return token->kind == TOKEN_NUMBER || token->kind == TOKEN_EDGE || token->sign == ',' ||
           token->sign == '(' || token->sign == ':' || token->sign == '-' ||
           token->sign == 0x2013 || token->sign == 0x2014 ||
           french_is_one_of(reading, before, BEFORE);
}

/* No house number stands before: « Ch. Durand », not « 12, ch. Durand ». */
static bool in_no_address(const struct french_reading *reading, const struct spot *spot)
{
    size_t before = spot->index - 1;
    before -= french_is_sign(reading, before, ',');
    static const char *const HOUSES[] = {"bis", "ter", "quater", NULL};
    return !is_number(reading, before) && !french_is_one_of(reading, before, HOUSES);
}

static bool before_phone(const struct french_reading *reading, const struct spot *spot)
{
    size_t number = spot->behind + french_is_sign(reading, spot->behind, ':');
    return french_is_phone(reading, number);
}

/* The token that an ordinal before `index` begins with; `index` itself when there is none. */
static size_t ordinal_before(const struct french_reading *reading, size_t index)
{
    static const char *const WORDS[] = {"premier", "première", "premiers", "premières",
                                        "dernier", "dernière", "derniers", "dernières",
                                        "second",  "seconde",  NULL};
    static const char *const SUFFIXES[] = {"e",   "er", "re",  "ème", "eme", "ième", "ère",
                                           "ere", "nd", "nde", "è",   "d",   NULL};
    const char *word = french_token_at(reading, index - 1)->folded;
    size_t length = strlen(word);
    if (french_is_one_of(reading, index - 1, SUFFIXES) && french_is_joined(reading, index - 1) &&
        is_number(reading, index - 2))
        return index - 2;
    bool is_word = french_is_one_of(reading, index - 1, WORDS) ||
                   (length > strlen("ième") && strcmp(word + length - strlen("ième"), "ième") == 0);
    return is_word ? index - 1 : index;
}

static bool behind_ordinal(const struct french_reading *reading, const struct spot *spot)
{
    return ordinal_before(reading, spot->index) != spot->index;
}

static bool behind_feminine(const struct french_reading *reading, const struct spot *spot)
{
    static const char *const FEMININES[] = {"la",     "une",      "cette",   "notre", "mme",
                                            "madame", "première", "seconde", NULL};
    size_t ordinal = ordinal_before(reading, spot->index);
    return french_is_one_of(reading, ordinal, FEMININES) ||
           french_is_one_of(reading, ordinal - 1, FEMININES);
}

/* « du 3 mai », « n° 12 », also behind another abbreviation: « arr. préf. du 3 mai ». */
static bool before_date(const struct french_reading *reading, const struct spot *spot)
{
    size_t behind = spot->behind;
    if (french_token_at(reading, behind)->kind == TOKEN_WORD &&
        french_is_sign(reading, behind + 1, '.'))
        behind += 2;
    bool is_numero =
        french_is_word(reading, behind, "n") && french_is_sign(reading, behind + 1, 0xB0);
    return is_numero || (french_is_word(reading, behind, "du") && is_number(reading, behind + 1));
}

static bool behind_determiner(const struct french_reading *reading, const struct spot *spot)
{
    static const char *const DETERMINERS[] = {
        "le",  "la", "l",  "un",  "une", "au",  "du",     "de",    "par",   "des", "les",
        "aux", "d",  "en", "nos", "vos", "ces", "chaque", "cette", "notre", NULL};
    return french_is_one_of(reading, word_before(reading, spot->index), DETERMINERS);
}

static bool behind_masculine(const struct french_reading *reading, const struct spot *spot)
{
    static const char *const ARTICLES[] = {"le", "du", "au", NULL};
    return french_is_one_of(reading, spot->index - 1, ARTICLES);
}

/* « 50 max. », « 30 min env. », « 20 pers. maxi ». */
static bool behind_quantity(const struct french_reading *reading, const struct spot *spot)
{
    size_t before = spot->index - 1;
    before -= french_is_sign(reading, before, '.');
    return is_number(reading, before) || is_number(reading, before - 1);
}

/* A word stands before, no sign: this does not open the sentence. */
static bool inside_sentence(const struct french_reading *reading, const struct spot *spot)
{
    return french_token_at(reading, spot->index - 1)->kind == TOKEN_WORD;
}

static bool before_label(const struct french_reading *reading, const struct spot *spot)
{
    return french_is_sign(reading, spot->behind, ':') || french_is_raised(reading, spot->behind) ||
           is_particle(reading, spot->behind);
}

static bool before_colon(const struct french_reading *reading, const struct spot *spot)
{
    return french_is_sign(reading, spot->behind, ':');
}

/* « Tarif réd. », « réd. : 5 € ». */
static bool in_tariff(const struct french_reading *reading, const struct spot *spot)
{
    static const char *const TARIFFS[] = {"tarif",  "tarifs",  "entrée",     "plein", "prix",
                                          "billet", "billets", "abonnement", NULL};
    for (size_t back = 1; back <= 4 && back <= spot->index; back++) {
        if (french_is_one_of(reading, spot->index - back, TARIFFS))
            return true;
    }
    size_t number = spot->behind + french_is_sign(reading, spot->behind, ':');
    struct french_unit unit;
    return is_number(reading, number) && french_unit_parse(reading, number + 1, &unit) &&
           unit.is_money;
}

static bool behind_and(const struct french_reading *reading, const struct spot *spot)
{
    return french_is_word(reading, spot->index - 1, "et");
}

struct condition {
    char letter;
    bool tells; /* what the short form is, though it be a word at the end of a sentence */
    bool (*holds)(const struct french_reading *reading, const struct spot *spot);
};

/* voices/fr-abbreviations.tsv says what each means. */
static const struct condition CONDITIONS[] = {
    {'#', false, before_number},    {'y', true, before_year},
    {'n', true, behind_number},     {'C', true, before_name},
    {'N', true, right_before_name}, {'o', true, before_name_or_office},
    {'2', true, before_names},      {'l', false, before_small},
    {'a', false, in_address},       {'w', false, in_no_address},
    {'t', true, before_phone},      {'r', true, behind_ordinal},
    {'f', true, behind_feminine},   {'d', true, before_date},
    {'D', true, behind_determiner}, {'m', true, behind_masculine},
    {'u', true, behind_quantity},   {'i', false, inside_sentence},
    {'e', false, before_label},     {':', false, before_colon},
    {'T', true, in_tariff},         {'&', true, behind_and},
    {'g', true, before_figures},    {'P', true, before_named_place},
};

/* True when the conditions of the row hold; `*tells` when one of them tells what it is. */
static bool conditions_hold(const struct french_reading *reading, const struct table_row *row,
                            const struct spot *spot, bool *tells)
{
    for (size_t index = 0; index < sizeof CONDITIONS / sizeof *CONDITIONS; index++) {
        const struct condition *condition = &CONDITIONS[index];
        if (!has(row, condition->letter))
            continue;
        if (!condition->holds(reading, spot))
            return false;
        *tells |= condition->tells;
    }
    return true;
}

/* Capitals that have a row of their own, a full stop or words in capitals around them may be short
 * for what they are in small letters; « une BD », « RTE » may not. */
static bool case_allows(const struct french_reading *reading, const struct table_row *row,
                        const struct spot *spot)
{
    const struct token *token = french_token_at(reading, spot->index);
    if (strcmp(row->fields[0], token->text) == 0 || french_is_among_capitals(reading, spot->index))
        return true;
    if (has(row, 'x'))
        return false;
    return token->letter_case != TOKEN_UPPER || token->letters == 1 ||
           spot->behind > spot->index + 1 ||
           (has(row, 'a') && french_is_raised(reading, spot->behind));
}

/* True when what stands around allows the row. */
static bool may_stand(const struct french_reading *reading, const struct table_row *row,
                      const struct spot *spot, bool has_stop)
{
    const struct token *token = french_token_at(reading, spot->index);
    const struct token *next = french_token_at(reading, spot->behind);
    bool tells = false;
    if ((has(row, '.') && !has_stop) || !case_allows(reading, row, spot) ||
        !conditions_hold(reading, row, spot, &tells))
        return false;
    tells |= has(row, '#') && next->kind != TOKEN_NUMBER;
    bool may_end =
        next->kind == TOKEN_EDGE || (french_is_raised(reading, spot->behind) && !has(row, '!'));
    bool is_last_word = has(row, '.') && !tells && may_end &&
                        french_word_is_known(reading, token->folded); /* « la mer. » */
    return !is_last_word;
}

static const struct table_row *find_in(const struct french_reading *reading, const char *key,
                                       struct spot *spot)
{
    bool has_stop = french_is_sign(reading, spot->index + 1, '.') &&
                    french_is_joined(reading, spot->index + 1) &&
                    !french_is_sign(reading, spot->index + 2, '.');
    const struct table_row *row = table_find(reading->french->abbreviations, key);
    for (; row != NULL; row = row->next) {
        bool takes_stop = has_stop && (has(row, '.') || has(row, '?'));
        spot->behind = spot->index + 1 + takes_stop;
        if (may_stand(reading, row, spot, has_stop))
            return row;
    }
    return NULL;
}

static const struct table_row *find_row(struct french_reading *reading, struct spot *spot)
{
    const struct token *token = french_token_at(reading, spot->index);
    const struct table_row *row = find_in(reading, token->text, spot);
    if (row == NULL && token->folded != token->text)
        row = find_in(reading, token->folded, spot);
    if (row == NULL && token->letter_case == TOKEN_UPPER && token->letters > 1)
        row = find_in(reading, french_raise_first(reading, token->folded), spot);
    return row;
}

static bool is_plural_here(const struct french_reading *reading, const struct table_row *row,
                           const struct spot *spot)
{
    static const char *const PLURALS[] = {
        "les",       "des",      "aux",       "ces",  "nos",   "vos",    "leurs", "quelques",
        "plusieurs", "certains", "certaines", "deux", "trois", "quatre", "cinq",  NULL};
    if (french_is_one_of(reading, spot->index - 1, PLURALS))
        return true;
    const struct token *link = french_token_at(reading, spot->behind + 1);
    bool is_span =
        (link->sign == '-' || link->sign == 0x2013) && french_is_word(reading, spot->index, "p");
    bool is_list = is_span || french_is_word(reading, spot->behind + 1, "et") ||
                   french_is_word(reading, spot->behind + 1, "à");
    if (is_number(reading, spot->behind) && is_list && is_number(reading, spot->behind + 2))
        return true;
    /* « 12 bd Hugo » and « 49 al. 3 » count nothing */
    const struct token *before = french_token_at(reading, spot->index - 1);
    return before->kind == TOKEN_NUMBER && strcmp(before->text, "1") != 0 &&
           strcmp(before->text, "0") != 0 && !has(row, 'a') && !has(row, '#');
}

static bool is_apart(const struct french_reading *reading, const struct spot *spot)
{
    const struct token *before = french_token_at(reading, spot->index - 1);
    const struct token *next = french_token_at(reading, spot->behind);
    bool joined_before = french_is_joined(reading, spot->index) && before->kind != TOKEN_SIGN &&
                         before->kind != TOKEN_EDGE && before->kind != TOKEN_NUMBER;
    bool joined_behind = next->before == TOKEN_JOINED && spot->behind == spot->index + 1 &&
                         (next->kind == TOKEN_WORD || next->kind == TOKEN_NUMBER ||
                          next->sign == '\'' || next->sign == '@');
    return !joined_before && !joined_behind;
}

/* Without its full stop « M » may be a letter: « taille M », « A M F ». */
static bool is_letter(const struct french_reading *reading, const struct spot *spot)
{
    return spot->behind == spot->index + 1 &&
           (behind_number(reading, spot) || french_is_labelled_letter(reading, spot->index) ||
            french_is_capital(reading, spot->behind));
}

/* The M of « Dr M. Masson », « P. et M. Curie », « M.-C. Roux » is an initial. */
static bool is_initial(const struct french_reading *reading, const struct spot *spot)
{
    const struct token *token = french_token_at(reading, spot->index);
    const struct token *next = french_token_at(reading, spot->behind);
    if (token->letters != 1)
        return false;
    if (is_letter(reading, spot))
        return true;
    if (next->sign == '-' && next->before == TOKEN_JOINED)
        return true;
    static const char *const TITLES[] = {
        "docteur",      "docteure", "professeur", "professeure", "maître",    "madame",
        "mademoiselle", "monsieur", "messieurs",  "mesdames",    "abbé",      "père",
        "frère",        "sœur",     "général",    "colonel",     "capitaine", "commandant",
        "lieutenant",   "maréchal", "dr",         "dre",         "pr",        "pre",
        "me",           "mme",      "mmes",       "mlle",        "m",         "mgr",
        "gal",          "cdt",      "vve",        "mm",          NULL};
    size_t before = spot->index - 1;
    before -= french_is_sign(reading, before, '.');
    if (french_is_one_of(reading, before, TITLES))
        return true;
    bool is_pair = french_is_word(reading, spot->index - 1, "et") ||
                   french_is_sign(reading, spot->index - 1, '&');
    size_t first = spot->index - 2;
    first -= french_is_sign(reading, first, '.');
    return is_pair && french_is_capital(reading, first) && !french_is_word(reading, first, "m");
}

size_t french_read_abbreviation(struct french_reading *reading, size_t index)
{
    struct spot spot = {.index = index, .behind = index + 1};
    const struct table_row *row = find_row(reading, &spot);
    if (row == NULL || !is_apart(reading, &spot) || is_initial(reading, &spot))
        return 0;
    bool is_plural = *row->fields[2] != '\0' && is_plural_here(reading, row, &spot);
    const char *text = is_plural ? row->fields[2] : row->fields[1];
    if (french_is_first(reading, index))
        text = french_raise_first(reading, text);
    if (!french_say_linked(reading, text, index, spot.behind - 1))
        french_say_instead(reading, text, SPOKEN_BY_RULE, index, spot.behind - 1);
    reading->after_word = strchr(text, ' ') == NULL; /* « Ch.-Péguy » keeps no hyphen */
    if (spot.behind > index + 1 && french_token_at(reading, spot.behind)->kind == TOKEN_EDGE)
        french_say_pause(reading, ".", spot.behind - 1);
    return spot.behind - index;
}

const char *french_find_abbreviation(const struct french_reading *reading, const char *key,
                                     size_t first, size_t behind)
{
    const struct spot spot = {.index = first, .behind = behind};
    bool tells = false;
    const struct table_row *row = table_find(reading->french->abbreviations, key);
    while (row != NULL && !conditions_hold(reading, row, &spot, &tells))
        row = row->next;
    return row == NULL ? NULL : row->fields[1];
}
