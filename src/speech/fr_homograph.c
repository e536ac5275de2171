/* Words of one spelling and two sounds: the words around tell which. The table has the words and
 * the conditions; the conditions are here. */
#include "speech/fr_rules.h"

#include <string.h>

static bool is_in_list(const char *list, const char *word)
{
    size_t length = strlen(word);
    for (const char *item = list; *item != '\0' && length > 0;) {
        size_t size = strcspn(item, " ");
        if (size == length && strncmp(item, word, size) == 0)
            return true;
        item += size;
        item += strspn(item, " ");
    }
    return false;
}

/* The word before: over an apostrophe, the elided one. */
static size_t word_before(const struct french_reading *reading, size_t index)
{
    size_t before = index - 1;
    if (french_is_sign(reading, before, '\''))
        before--;
    return before;
}

static bool is_plural_noun(const struct french_reading *reading, size_t index)
{
    static const char *const NOT_NOUNS[] = {
        "ans", "fois", "les",       "des",      "ces",   "aux",  "nos",   "vos",  "leurs", "ses",
        "mes", "tes",  "plusieurs", "quelques", "jours", "mois", "deux",  "dans", "sans",  "sous",
        "dès", "très", "plus",      "moins",    "pas",   "puis", "après", "vers", NULL};
    const struct token *token = french_token_at(reading, index);
    if (token->kind != TOKEN_WORD || french_is_one_of(reading, index, NOT_NOUNS))
        return false;
    bool nominal = french_word_has(reading, token->folded, 'n') ||
                   french_word_has(reading, token->folded, 'a') ||
                   french_word_has(reading, token->folded, 'k');
    if (!nominal || !french_word_has(reading, token->folded, 'p'))
        return false;
    static const char *const PLURALS[] = {"les",       "des",      "ces", "aux", "nos",
                                          "vos",       "leurs",    "ses", "mes", "tes",
                                          "plusieurs", "quelques", NULL};
    return !french_word_has(reading, token->folded, 's') ||
           french_is_one_of(reading, index - 1, PLURALS);
}

/* A form in -ent is a verb behind its subject or a pronoun, before « -ils », or behind itself («
 * les poules du couvent couvent »). */
static bool is_verb(const struct french_reading *reading, size_t index, const char *list)
{
    static const char *const SUBJECTS[] = {"ils", "elles", "qui", "ne",  "n",
                                           "se",  "s",     "y",   "lui", NULL};
    static const char *const OBJECTS[] = {"les", "leur", "la",   "le", "l",
                                          "en",  "nous", "vous", NULL};
    static const char *const PERSONS[] = {"ils", "elles", "qui", NULL};
    static const char *const ADVERBS[] = {"souvent",   "toujours", "aussi",     "ensuite", "donc",
                                          "également", "parfois",  "désormais", "tous",    "toutes",
                                          "ainsi",     "encore",   "déjà",      NULL};
    (void)list;
    if (french_is_sign(reading, index + 1, '-') &&
        (french_is_word(reading, index + 2, "ils") || french_is_word(reading, index + 2, "elles")))
        return true;
    size_t before = word_before(reading, index);
    if (french_is_one_of(reading, before, ADVERBS))
        before = word_before(reading, before);
    if (french_is_one_of(reading, before, SUBJECTS))
        return true;
    if (french_is_one_of(reading, before, OBJECTS))
        return french_is_one_of(reading, word_before(reading, before), PERSONS);
    return is_plural_noun(reading, before) || strcmp(french_token_at(reading, before)->folded,
                                                     french_token_at(reading, index)->folded) == 0;
}

static bool is_after(const struct french_reading *reading, size_t index, const char *list)
{
    return is_in_list(list, french_token_at(reading, word_before(reading, index))->folded);
}

static bool is_before(const struct french_reading *reading, size_t index, const char *list)
{
    return is_in_list(list, french_token_at(reading, index + 1)->folded);
}

/* « Lot 3 », « Lot n° 3 ». */
static bool is_before_number(const struct french_reading *reading, size_t index, const char *list)
{
    (void)list;
    bool is_numero =
        french_is_word(reading, index + 1, "n") && french_is_sign(reading, index + 2, 0xB0);
    return is_numero || french_token_at(reading, index + 1)->kind == TOKEN_NUMBER;
}

static bool is_before_pause(const struct french_reading *reading, size_t index, const char *list)
{
    (void)list;
    return french_is_pause(reading, index + 1);
}

static bool is_plural(const struct french_reading *reading, size_t index, const char *list)
{
    static const char *const PLURALS[] = {"les",  "des",   "aux",    "ces",      "mes",
                                          "tes",  "ses",   "nos",    "vos",      "leurs",
                                          "deux", "trois", "quatre", "quelques", "plusieurs",
                                          "d",    "vieux", "petits", "gros",     NULL};
    (void)list;
    const struct token *before = french_token_at(reading, index - 1);
    return french_is_one_of(reading, word_before(reading, index), PLURALS) ||
           (before->kind == TOKEN_NUMBER && strcmp(before->text, "1") != 0);
}

/* Both: behind one of the words before « / », before one of those after it. */
static bool is_between(const struct french_reading *reading, size_t index, const char *list)
{
    const char *slash = strchr(list, '/');
    return slash != NULL && is_in_list(slash + 1, french_token_at(reading, index + 1)->folded) &&
           is_in_list(list, french_token_at(reading, word_before(reading, index))->folded);
}

static bool is_capital(const struct french_reading *reading, size_t index, const char *list)
{
    (void)list;
    return french_is_raised(reading, index) && !french_is_first(reading, index);
}

/* « ne … plus », « non plus », « sans plus »: a negation before, in the same clause. */
static bool is_negated(const struct french_reading *reading, size_t index)
{
    static const char *const NEGATIONS[] = {"ne",   "n",   "non", "sans",  "pas", "jamais",
                                            "rien", "nul", "ni",  "guère", NULL};
    for (size_t back = 1; back <= index && back < 12; back++) {
        if (french_is_pause(reading, index - back))
            return false;
        if (french_is_one_of(reading, index - back, NEGATIONS))
            return true;
    }
    return false;
}

/* « plus » with its s: a noun (« un plus »), a sum, or at the end of a clause that denies nothing.
 */
static bool is_sounded_plus(const struct french_reading *reading, size_t index, const char *list)
{
    static const char *const NOUNS[] = {"un",    "petit", "vrai",  "grand",  "véritable", "le",
                                        "signe", "bac",   "euros", "points", NULL};
    static const char *const ENDS[] = {"en",        "de",   "et",       "ou", "encore",
                                       "beaucoup",  "bien", "toujours", "au", "fois",
                                       "davantage", "peu",  NULL};
    (void)list;
    if (french_is_word(reading, index + 1, "ou") && french_is_word(reading, index + 2, "moins"))
        return false;
    if (is_negated(reading, index))
        return false;
    const struct token *next = french_token_at(reading, index + 1);
    bool is_sum =
        french_token_at(reading, index - 1)->kind == TOKEN_NUMBER && next->kind == TOKEN_NUMBER;
    if (is_sum || (french_is_word(reading, index - 1, "bac")))
        return true;
    if (french_is_word(reading, index - 1, "un") || french_is_word(reading, index - 1, "vrai"))
        return next->kind != TOKEN_NUMBER && !french_is_word(reading, index + 1, "grand");
    if (french_is_word(reading, index - 1, "en"))
        return french_is_pause(reading, index + 1) || french_is_word(reading, index + 1, "de") ||
               french_is_word(reading, index + 1, "d") ||
               french_is_word(reading, index + 1, "des") ||
               french_is_word(reading, index + 1, "du");
    if (!french_is_pause(reading, index + 1))
        return false;
    return french_is_one_of(reading, index - 1, NOUNS) ||
           french_is_one_of(reading, index - 1, ENDS) ||
           french_token_at(reading, index - 1)->kind == TOKEN_WORD;
}

/* « tous » with its s: a pronoun. Before a determiner, a number or a plural noun it is none. */
static bool is_pronoun_tous(const struct french_reading *reading, size_t index, const char *list)
{
    static const char *const BEHIND[] = {
        "les",   "ces",     "mes",     "tes",      "ses",    "nos",     "vos",
        "leurs", "ceux",    "deux",    "trois",    "quatre", "azimuts", "l",
        "types", "niveaux", "publics", "horizons", "âges",   "risques", NULL};
    static const char *const BEFORE[] = {"nous", "vous", "eux", "pour", "à",
                                         "sont", "ont",  "et",  NULL};
    (void)list;
    const struct token *next = french_token_at(reading, index + 1);
    if (french_is_word(reading, index + 1, "et") && french_is_word(reading, index + 2, "toutes"))
        return false;
    if (french_is_one_of(reading, index + 1, BEHIND) || next->kind == TOKEN_NUMBER)
        return false;
    if (french_is_pause(reading, index + 1))
        return true;
    bool is_noun = french_word_has(reading, next->folded, 'n') &&
                   is_plural_noun(reading, index + 1) &&
                   !french_word_has(reading, next->folded, 'k');
    if (is_noun)
        return false;
    return french_is_one_of(reading, index - 1, BEFORE) || next->kind == TOKEN_WORD;
}

/* « est » the point of the compass: behind « l' » or « d' » where no verb can stand. */
static bool is_compass(const struct french_reading *reading, size_t index, const char *list)
{
    static const char *const BEFORE[] = {"à",      "dans", "vers",  "de",  "et",
                                         "depuis", "sur",  "entre", "par", NULL};
    (void)list;
    size_t before = word_before(reading, index);
    if (french_is_word(reading, before, "d") && french_is_sign(reading, index - 1, '\''))
        return true;
    if (french_is_sign(reading, index + 1, '-'))
        return false;
    if (french_token_at(reading, index)->letter_case == TOKEN_TITLE &&
        french_token_at(reading, before)->kind == TOKEN_WORD)
        return true;
    static const char *const BEHIND[] = {"de", "du", "des", NULL};
    bool is_subject =
        french_is_first(reading, before) && french_is_one_of(reading, index + 1, BEHIND);
    return french_is_word(reading, before, "l") && french_is_sign(reading, index - 1, '\'') &&
           (french_is_one_of(reading, before - 1, BEFORE) || is_subject);
}

struct condition {
    const char *name;
    bool (*holds)(const struct french_reading *reading, size_t index, const char *list);
};

static const struct condition CONDITIONS[] = {
    {"verb", is_verb},          {"after", is_after},          {"before", is_before},
    {"pause", is_before_pause}, {"plural", is_plural},        {"between", is_between},
    {"capital", is_capital},    {"plus", is_sounded_plus},    {"tous", is_pronoun_tous},
    {"compass", is_compass},    {"number", is_before_number},
};

static bool holds(const struct french_reading *reading, size_t index, const struct table_row *row)
{
    for (size_t each = 0; each < sizeof CONDITIONS / sizeof *CONDITIONS; each++) {
        if (strcmp(CONDITIONS[each].name, row->fields[1]) == 0)
            return CONDITIONS[each].holds(reading, index, row->fields[3]);
    }
    return strcmp(row->fields[1], "always") == 0;
}

size_t french_read_homograph(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const struct table_row *row = table_find(reading->french->homographs, token->folded);
    while (row != NULL && !holds(reading, index, row))
        row = row->next;
    if (row == NULL)
        return 0;
    french_say_instead(reading, row->fields[2], SPOKEN_BY_CONTEXT, index, index);
    return 1;
}
