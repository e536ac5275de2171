/* The accents that capitals lack: « SECURITE », « MARCHE DE NOEL », « LE MUSEE DEMENAGE ». Most
 * words can have them in one way only. Where a form in -e and one in -é are words, the words around
 * tell which is meant, as they tell a noun or verb from a participle. */
#include "speech/fr_accent.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <string.h>

static bool ends_in(const char *text, const char *end)
{
    size_t length = strlen(text);
    size_t size = strlen(end);
    return length > size && strcmp(text + length - size, end) == 0;
}

static bool is_in_list(const char *list, const char *word)
{
    size_t length = strlen(word);
    for (const char *item = list; *item != '\0' && length > 0;) {
        size_t size = strcspn(item, " ");
        if (size == length && strncmp(item, word, size) == 0)
            return true;
        item += size + strspn(item + size, " ");
    }
    return false;
}

static bool has_context(const struct table_row *row)
{
    return *row->fields[2] != '\0' || *row->fields[3] != '\0';
}

const char *french_restore_accents(const struct french_reading *reading, const char *folded)
{
    const struct table_row *row =
        sorted_table_find(reading->french->accents, reading->arena, folded);
    while (row != NULL && has_context(row))
        row = row->next;
    return row == NULL || strcmp(row->fields[1], folded) == 0 ? folded : row->fields[1];
}

/* The two words that one spelling may stand for; NULL where there is none. */
struct choice {
    const char *usual;
    const char *plain;  /* in -e or -es: a noun, an adjective, a verb */
    const char *accent; /* in -é or -és: a participle or a noun */
};

static struct choice find_choice(const struct french_reading *reading, const char *folded)
{
    struct choice choice = {.usual = french_restore_accents(reading, folded)};
    const struct table_row *row =
        sorted_table_find(reading->french->accents, reading->arena, folded);
    for (; row != NULL; row = row->next) {
        const char *word = row->fields[1];
        bool is_accent = ends_in(word, "é") || ends_in(word, "és");
        if (is_accent && choice.accent == NULL)
            choice.accent = word;
        else if (!is_accent && !has_context(row) && choice.plain == NULL)
            choice.plain = word;
    }
    return choice;
}

static const char *const ARTICLES[] = {"le",    "la",    "les",  "l",     "un",  "une",    "ce",
                                       "cet",   "cette", "ces",  "mon",   "ma",  "mes",    "ton",
                                       "ta",    "tes",   "son",  "sa",    "ses", "notre",  "nos",
                                       "votre", "vos",   "leur", "leurs", "des", "chaque", NULL};
static const char *const MASCULINES[] = {"le",  "un",  "du",  "au",    "ce", "cet",
                                         "mon", "ton", "son", "aucun", NULL};
static const char *const FEMININES[] = {"la", "une", "cette", "ma", "ta", "sa", NULL};
static const char *const PLURALS[] = {"les", "des", "ces", "aux",   "nos", "vos",
                                      "mes", "tes", "ses", "leurs", NULL};
static const char *const LINKS[] = {"de",   "d",    "du",   "des",   "à",    "a",    "au",
                                    "aux",  "en",   "et",   "pour",  "sur",  "par",  "avec",
                                    "sans", "sous", "dans", "entre", "vers", "chez", NULL};

static bool has(const struct french_reading *reading, const char *word, char property)
{
    return word != NULL && french_word_has(reading, word, property);
}

/* Of one gender and not of the other. */
static bool is_of_gender(const struct french_reading *reading, const char *word, char gender,
                         char other)
{
    return french_word_has(reading, word, gender) && !french_word_has(reading, word, other);
}

/* The word before, over an apostrophe. */
static size_t before_of(const struct french_reading *reading, size_t index)
{
    size_t before = index - 1;
    return french_is_sign(reading, before, '\'') ? before - 1 : before;
}

/* Where a clause begins: at an edge, behind a sign, or behind the number or letter of a list. */
static bool is_begin(const struct french_reading *reading, size_t index)
{
    const struct token *before = french_token_at(reading, index - 1);
    return before->kind == TOKEN_EDGE || (before->kind == TOKEN_SIGN && before->sign != '\'') ||
           before->kind == TOKEN_NUMBER;
}

static const char *const ADVERBS[] = {
    "pas", "bien", "tous", "toutes", "déjà", "toujours",    "enfin",     "ensuite", "plus",
    "non", "mal",  "très", "trop",   "tout", "entièrement", "également", NULL};

/* Behind « est », « a été », « ont » (and an adverb): a participle. */
static bool is_behind_auxiliary(const struct french_reading *reading, size_t before)
{
    static const char *const AUXILIARIES[] = {
        "est",     "sont", "était",  "étaient", "sera",  "seront",  "serait", "seraient",
        "été",     "être", "ai",     "as",      "ont",   "avons",   "avez",   "avait",
        "avaient", "aura", "auront", "avoir",   "ayant", "étant",   "êtes",   "sommes",
        "suis",    "fut",  "soit",   "soient",  "reste", "restent", NULL};
    size_t at = before;
    while (french_is_one_of(reading, at, ADVERBS))
        at--;
    if (french_is_one_of(reading, at, AUXILIARIES))
        return true;
    /* « LE MAIRE A DÉCIDÉ », not « SALLE A MANGER » */
    return french_is_word(reading, at, "a") &&
           french_is_one_of(reading, before_of(reading, at - 1), ARTICLES);
}

static bool is_behind_pronoun(const struct french_reading *reading, size_t before)
{
    static const char *const PRONOUNS[] = {"je", "j",  "tu", "il", "elle", "on",   "qui", "se",
                                           "s",  "ne", "n",  "y",  "nous", "vous", "me",  "m",
                                           "te", "t",  "ça", "ca", "cela", "ils",  "lui", NULL};
    static const char *const OBJECTS[] = {"le", "la", "les", "l", NULL};
    return french_is_one_of(reading, before, PRONOUNS) ||
           (french_is_one_of(reading, before, OBJECTS) &&
            french_is_one_of(reading, before_of(reading, before), PRONOUNS));
}

/* The word of a row of the table that names the word behind, or the one before. */
static const char *find_by_context(const struct french_reading *reading, size_t index)
{
    const struct table_row *row = sorted_table_find(reading->french->accents, reading->arena,
                                                    french_token_at(reading, index)->folded);
    const char *behind = french_token_at(reading, index + 1)->folded;
    const char *before = french_token_at(reading, index - 1)->folded;
    if (french_is_one_of(reading, index - 1, FEMININES) ||
        is_behind_pronoun(reading, before_of(reading, index)))
        return NULL;
    for (; row != NULL && has_context(row); row = row->next) {
        if (is_in_list(row->fields[2], behind) || is_in_list(row->fields[3], before))
            return row->fields[1];
    }
    return NULL;
}

/* True when a noun phrase that ends at the token has an article: it can be a subject. */
static bool has_article(const struct french_reading *reading, size_t last)
{
    size_t at = last;
    for (size_t depth = 0; depth < 8; depth++) {
        if (french_token_at(reading, at)->kind != TOKEN_WORD && !french_is_sign(reading, at, '-'))
            return false;
        if (french_is_one_of(reading, at, ARTICLES) &&
            !french_is_one_of(reading, before_of(reading, at), LINKS))
            return true;
        at = before_of(reading, at);
    }
    return false;
}

/* A verb that agrees with the subject stands later in the clause, or « par »: what comes before is
 * a participle (« LE REPAS PARTAGÉ AURA LIEU », « LE BUDGET ADOPTÉ PAR LE CONSEIL »). */
static bool is_before_verb(const struct french_reading *reading, size_t index)
{
    static const char *const VERBS[] = {"est",    "sont", "sera",  "seront", "a",    "ont",  "aura",
                                        "auront", "été",  "était", "fait",   "peut", "doit", NULL};
    const char *behind = french_token_at(reading, index + 1)->folded;
    bool is_verb = french_word_has(reading, behind, 'v') &&
                   !french_word_has(reading, behind, 'n') && !french_word_has(reading, behind, 'a');
    if (is_verb || french_is_word(reading, index + 1, "par"))
        return true;
    for (size_t at = index + 1; !french_is_pause(reading, at); at++) {
        if (french_is_one_of(reading, at, VERBS))
            return true;
    }
    return false;
}

/* Between two nouns the gender tells: « LE MARCHÉ », « MARCHÉS PUBLICS », « LA MARCHE ». `before`
 * is the determiner, or what stands in its place. */
static const char *choose_noun(const struct french_reading *reading, size_t index, size_t before,
                               const struct choice *choice)
{
    bool is_accent_noun = has(reading, choice->accent, 'n');
    bool is_plain_noun = has(reading, choice->plain, 'n');
    if (is_accent_noun != is_plain_noun)
        return is_accent_noun ? choice->accent : choice->plain;
    const char *behind = french_token_at(reading, index + 1)->folded;
    bool has_adjective = french_word_has(reading, behind, 'a');
    bool is_masculine = french_is_one_of(reading, before, MASCULINES) ||
                        (has_adjective && is_of_gender(reading, behind, 'm', 'f'));
    bool is_feminine = french_is_one_of(reading, before, FEMININES) ||
                       (has_adjective && is_of_gender(reading, behind, 'f', 'm'));
    bool tells =
        has(reading, choice->accent, 'm') && is_of_gender(reading, choice->plain, 'f', 'm');
    if (!is_accent_noun || !tells || is_masculine == is_feminine)
        return choice->usual;
    return is_masculine ? choice->accent : choice->plain;
}

/* Behind a noun: a verb where the noun can be its subject, else a participle that agrees. */
static const char *choose_behind_noun(const struct french_reading *reading, size_t index,
                                      const struct choice *choice)
{
    const char *noun = french_token_at(reading, index - 1)->folded;
    bool is_known = french_word_is_known(reading, noun);
    bool is_masculine = french_word_has(reading, noun, 'm');
    bool is_plural = ends_in(choice->accent, "s");
    if (is_plural)
        return is_masculine && french_word_has(reading, noun, 'p') &&
                       !(has(reading, choice->plain, 'a') && choice->usual == choice->plain)
                   ? choice->accent
                   : choice->usual;
    if (french_is_word(reading, index + 1, "par") && is_masculine)
        return choice->accent;
    if (has(reading, choice->plain, 'v') && has_article(reading, index - 1))
        return is_masculine && is_before_verb(reading, index) ? choice->accent : choice->plain;
    if (is_known && is_masculine && french_word_has(reading, noun, 's') &&
        !has(reading, choice->plain, 'n') && !has(reading, choice->plain, 'a'))
        return choice->accent;
    return choice->usual;
}

/* « RECRUTE UN AGENT », not « FERMÉ UN LUNDI SUR DEUX ». */
static bool is_before_person(const struct french_reading *reading, size_t index)
{
    static const char *const INDEFINITES[] = {"un", "une", NULL};
    static const char *const TIMES[] = {
        "jour",     "mois",  "an",       "année", "semaine", "heure",    "lundi",    "mardi",
        "mercredi", "jeudi", "vendredi", "fois",  "samedi",  "dimanche", "dernière", NULL};
    size_t noun = index + 1;
    bool is_inclusive = french_is_sign(reading, noun, '(') || french_is_sign(reading, noun, 0xB7);
    bool is_noun = french_word_has(reading, french_token_at(reading, noun)->folded, 'n') &&
                   !french_is_one_of(reading, noun, TIMES);
    return french_is_one_of(reading, index, INDEFINITES) && (is_inclusive || is_noun);
}

/* « APPROUVE LE BUDGET », « DÉSIGNE M. ROUX »: a verb, whose subject stands before the list; but «
 * REPORTÉ LE 3 MAI », « FERMÉ LE LUNDI ». */
static bool is_before_object(const struct french_reading *reading, size_t index)
{
    static const char *const OBJECTS[] = {"le",  "la",    "les", "l",      "son", "sa",
                                          "ses", "que",   "qu",  "m",      "mme", "monsieur",
                                          "ce",  "cette", "ces", "madame", NULL};
    static const char *const DAYS[] = {"lundi",    "mardi",  "mercredi", "jeudi",
                                       "vendredi", "samedi", "dimanche", "matin",
                                       "soir",     "midi",   NULL};
    return french_is_one_of(reading, index + 1, OBJECTS) &&
           french_token_at(reading, index + 2)->kind != TOKEN_NUMBER &&
           !french_is_one_of(reading, index + 2, DAYS);
}

/* « ANNULÉ », « REPORTÉ AU 3 MAI », « ARRÊTÉ DU MAIRE », « PARTAGE TES PHOTOS ». */
static const char *choose_first(const struct french_reading *reading, size_t index,
                                const struct choice *choice)
{
    static const char *const YOURS[] = {"ta", "ton", "tes", "toi", "moi", "-", NULL};
    bool has_object = french_is_one_of(reading, index + 1, YOURS) ||
                      is_before_person(reading, index + 1) || is_before_object(reading, index);
    if (has_object)
        return choice->plain;
    if (!has(reading, choice->plain, 'n') && !has(reading, choice->plain, 'a'))
        return choice->accent;
    return choose_noun(reading, index, index, choice);
}

static const char *choose(const struct french_reading *reading, size_t index,
                          const struct choice *choice)
{
    size_t before = before_of(reading, index);
    const struct token *left = french_token_at(reading, before);
    if (is_behind_auxiliary(reading, before))
        return choice->accent;
    if (is_behind_pronoun(reading, before))
        return choice->plain;
    if (french_is_word(reading, before, "ou") || french_is_word(reading, before, "et")) {
        bool behind_participle =
            french_word_has(reading, french_token_at(reading, before - 1)->folded, 'k');
        return behind_participle ? choice->accent : choice->usual;
    }
    if (is_begin(reading, index))
        return choose_first(reading, index, choice);
    bool is_determined = french_is_one_of(reading, before, ARTICLES) ||
                         french_is_one_of(reading, before, MASCULINES) ||
                         french_is_one_of(reading, before, PLURALS);
    bool behind_adjective = french_word_has(reading, left->folded, 'a') &&
                            is_of_gender(reading, left->folded, 'm', 'f') &&
                            (french_is_one_of(reading, before - 1, MASCULINES) ||
                             french_is_word(reading, before - 1, "plus") ||
                             (is_begin(reading, before) && has(reading, choice->accent, 'n')));
    if (behind_adjective)
        return has(reading, choice->accent, 'n') ? choice->accent : choice->usual;
    if (french_is_one_of(reading, before, ADVERBS) && !has(reading, choice->plain, 'a'))
        return choice->accent;
    if (is_determined || french_is_one_of(reading, before, LINKS))
        return choose_noun(reading, index, before, choice);
    return left->kind == TOKEN_WORD ? choose_behind_noun(reading, index, choice) : choice->usual;
}

/* « TU TRIES », where the table has but « triés ». */
static const char *second_person(struct french_reading *reading, const char *folded)
{
    const char *singular = arena_copy_bytes(reading->arena, folded, strlen(folded) - strlen("s"));
    struct choice choice = find_choice(reading, singular);
    const char *plain = choice.plain != NULL ? choice.plain : singular;
    return arena_format(reading->arena, "%ss", plain);
}

/* The plural of a word that the table has in the singular alone; `folded` when it has none. */
static const char *plural_of(struct french_reading *reading, const char *folded)
{
    if (!ends_in(folded, "s"))
        return folded;
    const char *singular = arena_copy_bytes(reading->arena, folded, strlen(folded) - strlen("s"));
    struct choice choice = find_choice(reading, singular);
    bool is_accent = choice.accent != NULL && !has(reading, choice.plain, 'n');
    const char *word = is_accent ? choice.accent : choice.usual;
    return word == singular ? folded : arena_format(reading->arena, "%ss", word);
}

/* « ÉLECTRICITE »: some accents stand there; those that do must agree. */
static const char *complete_accents(struct french_reading *reading, const char *folded)
{
    struct buffer plain;
    buffer_init(&plain);
    unicode_to_ascii(&plain, folded, strlen(folded));
    const char *word =
        french_restore_accents(reading, arena_copy_bytes(reading->arena, plain.data, plain.length));
    buffer_free(&plain);
    size_t at = 0;
    size_t other = 0;
    while (folded[at] != '\0' && word[other] != '\0') {
        uint32_t written = unicode_next(folded, strlen(folded), &at);
        uint32_t restored = unicode_next(word, strlen(word), &other);
        if (written != restored && written >= 0x80)
            return folded;
    }
    return folded[at] == word[other] && french_word_is_known(reading, word) ? word : folded;
}

/* Some of the words in capitals have their accents: then those without need none. */
static bool is_accented(const struct french_reading *reading)
{
    for (size_t index = 0; index < reading->tokens.count; index++) {
        const struct token *token = french_token_at(reading, index);
        if (token->letter_case == TOKEN_UPPER && token->letters > 1 &&
            (strstr(token->text, "É") != NULL || strstr(token->text, "È") != NULL))
            return true;
    }
    return false;
}

/* « EXCUSEE » is no word of English. */
static const char *with_accent_at_end(struct french_reading *reading, const char *folded)
{
    bool is_plural = ends_in(folded, "s");
    size_t kept = strlen(folded) - strlen("ee") - is_plural;
    return arena_format(reading->arena, "%.*sée%s", (int)kept, folded, is_plural ? "s" : "");
}

const char *french_accent_at(struct french_reading *reading, size_t index)
{
    const char *folded = french_token_at(reading, index)->folded;
    const char *found = find_by_context(reading, index);
    if (found != NULL)
        return found;
    struct choice choice = find_choice(reading, folded);
    if (ends_in(folded, "es") && choice.accent != NULL && french_is_word(reading, index - 1, "tu"))
        return second_person(reading, folded);
    if (choice.accent != NULL && choice.plain != NULL) {
        bool needs_none = strcmp(choice.plain, folded) == 0 && is_accented(reading);
        return needs_none ? choice.plain : choose(reading, index, &choice);
    }
    if (choice.usual != folded || french_word_is_known(reading, folded))
        return choice.usual;
    if (strlen(folded) > 5 && (ends_in(folded, "ee") || ends_in(folded, "ees")))
        return with_accent_at_end(reading, folded);
    const char *plural = plural_of(reading, folded);
    return plural != folded ? plural : complete_accents(reading, folded);
}
