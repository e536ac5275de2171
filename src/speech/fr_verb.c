/* A form in -ent is a verb behind its subject or a pronoun, before « -ils », or behind itself. */
#include "speech/fr_verb.h"

#include <string.h>

static const char *const PLURALS[] = {"les", "des", "ces", "aux",       "nos",      "vos", "leurs",
                                      "ses", "mes", "tes", "plusieurs", "quelques", NULL};

size_t french_word_before(const struct french_reading *reading, size_t index)
{
    size_t before = index - 1;
    if (french_is_sign(reading, before, '\''))
        before--;
    return before;
}

bool french_is_plural_noun(const struct french_reading *reading, size_t index)
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
    return !french_word_has(reading, token->folded, 's') ||
           french_is_one_of(reading, index - 1, PLURALS);
}

/* The noun that the one at `noun` depends on, over « de », « du », « à la » …; (size_t)-1 when it
 * depends on none. */
static size_t head_of(const struct french_reading *reading, size_t noun)
{
    static const char *const LINKS[] = {"de",  "d",    "du",   "des",  "à",    "au",   "aux", "en",
                                        "sur", "pour", "dans", "sous", "avec", "sans", NULL};
    static const char *const ARTICLES[] = {"le",  "la",  "les",   "l",   "un",    "une",
                                           "ce",  "cet", "cette", "ces", "notre", "votre",
                                           "son", "sa",  "leur",  NULL};
    size_t link = french_word_before(reading, noun);
    if (!french_is_one_of(reading, link, LINKS) && !french_is_one_of(reading, link, ARTICLES) &&
        french_word_has(reading, french_token_at(reading, link)->folded, 'a'))
        link = french_word_before(reading, link);
    if (french_is_one_of(reading, link, ARTICLES))
        link = french_word_before(reading, link);
    return french_is_one_of(reading, link, LINKS) ? french_word_before(reading, link) : (size_t)-1;
}

/* « les eaux de pluie affluent »: the last noun completes a plural one, and the form is no
 * adjective of it. */
static bool is_behind_complement(const struct french_reading *reading, size_t index)
{
    static const char *const BEHIND_VERBS[] = {"le",  "la",   "les",    "l",  "un",
                                               "une", "leur", "leurs",  "ce", "son",
                                               "ici", "vers", "chaque", NULL};
    const struct token *last = french_token_at(reading, index - 1);
    bool is_masculine = french_word_has(reading, last->folded, 'm');
    bool is_noun = french_word_has(reading, last->folded, 'n') &&
                   !(is_masculine && french_word_has(reading, last->folded, 'a'));
    if (last->kind != TOKEN_WORD || !(is_noun || french_is_raised(reading, index - 1)))
        return false;
    bool may_agree = french_word_has(reading, french_token_at(reading, index)->folded, 'a') &&
                     (!is_noun || is_masculine);
    if (may_agree && !french_is_one_of(reading, index + 1, BEHIND_VERBS))
        return false;
    size_t noun = index - 1;
    for (size_t depth = 0; depth < 3; depth++) {
        noun = head_of(reading, noun);
        if (noun >= index)
            return false;
        if (french_is_plural_noun(reading, noun))
            return true;
    }
    return false;
}

bool french_is_third_person(const struct french_reading *reading, size_t index)
{
    static const char *const SUBJECTS[] = {"ils", "elles", "qui", "ne",  "n",
                                           "se",  "s",     "y",   "lui", NULL};
    static const char *const OBJECTS[] = {"les", "leur", "la",   "le", "l",
                                          "en",  "nous", "vous", NULL};
    static const char *const PERSONS[] = {"ils", "elles", "qui", NULL};
    static const char *const ADVERBS[] = {"souvent",   "toujours", "aussi",     "ensuite", "donc",
                                          "également", "parfois",  "désormais", "tous",    "toutes",
                                          "ainsi",     "encore",   "déjà",      NULL};
    if (french_is_sign(reading, index + 1, '-') &&
        (french_is_word(reading, index + 2, "ils") || french_is_word(reading, index + 2, "elles")))
        return true;
    size_t before = french_word_before(reading, index);
    if (french_is_one_of(reading, before, ADVERBS))
        before = french_word_before(reading, before);
    if (french_is_one_of(reading, before, SUBJECTS))
        return true;
    if (french_is_one_of(reading, before, OBJECTS))
        return french_is_one_of(reading, french_word_before(reading, before), PERSONS);
    return french_is_plural_noun(reading, before) ||
           strcmp(french_token_at(reading, before)->folded,
                  french_token_at(reading, index)->folded) == 0 ||
           is_behind_complement(reading, index);
}
