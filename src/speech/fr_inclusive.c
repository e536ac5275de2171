/* Inclusive writing: « élu·es », « citoyen(ne)s », « habitant.e.s », « directeur·rice ». Both forms
 * are said: "élus et élues", "candidat ou candidate". */
#include "speech/fr_inclusive.h"

#include "speech/fr_accent.h"
#include "speech/fr_capitals.h"
#include "speech/fr_rules.h"
#include "speech/fr_word.h"

#include "base/buffer.h"

#include <string.h>

/* What a feminine ending takes the place of. */
struct ending {
    const char *feminine;  /* singular */
    const char *masculine; /* what is cut from the end of the masculine */
    const char *instead;   /* what is put there */
};

static const struct ending ENDINGS[] = {
    {"trice", "teur", "trice"},
    {"rice", "teur", "trice"},
    {"ice", "teur", "trice"},
    {"euse", "eur", "euse"},
    {"euse", "eux", "euse"},
    {"se", "eur", "euse"},
    {"eresse", "eur", "eresse"},
    {"se", "eux", "euse"},
    {"se", "ur", "use"},
    {"ière", "ier", "ière"},
    {"ère", "er", "ère"},
    {"re", "er", "ère"},
    {"ière", "er", "ère"},
    {"ive", "if", "ive"},
    {"ine", "ain", "ine"},
    {"ve", "f", "ve"},
    {"elle", "eau", "elle"},
    {"elle", "el", "elle"},
    {"lle", "l", "lle"},
    {"le", "", "le"},
    {"enne", "en", "enne"},
    {"ienne", "ien", "ienne"},
    {"ne", "", "ne"},
    {"nne", "n", "nne"},
    {"te", "", "te"},
    {"tte", "t", "tte"},
    {"esse", "e", "esse"},
    {"sse", "", "sse"},
    {"se", "e", "esse"},
    {"se", "", "se"},
    {"fe", "", "fe"},
    {"que", "c", "que"},
    {"ète", "et", "ète"},
    {"oise", "ois", "oise"},
    {"aise", "ais", "aise"},
    {"ale", "al", "ale"},
    {"e", "er", "ère"},
    {"e", "", "e"},
};

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text);
    size_t size = strlen(end);
    return length > size && strcmp(text + length - size, end) == 0;
}

/* The feminine that the ending makes of the masculine singular, or NULL. */
static const char *feminine_of(struct french_reading *reading, const char *masculine,
                               const char *feminine)
{
    for (size_t index = 0; index < sizeof ENDINGS / sizeof *ENDINGS; index++) {
        const struct ending *ending = &ENDINGS[index];
        if (strcmp(ending->feminine, feminine) != 0 || !ends_with(masculine, ending->masculine))
            continue;
        size_t kept = strlen(masculine) - strlen(ending->masculine);
        return arena_format(reading->arena, "%.*s%s", (int)kept, masculine, ending->instead);
    }
    return NULL;
}

struct inclusive {
    const char *masculine;
    const char *ending;
    bool is_plural;
    size_t end; /* the token behind */
};

static bool is_point(const struct french_reading *reading, size_t index, uint32_t sign)
{
    const struct token *next = french_token_at(reading, index + 1);
    return french_is_sign(reading, index, sign) && french_is_joined(reading, index) &&
           next->kind == TOKEN_WORD && next->before == TOKEN_JOINED;
}

/* The ending is written as the word is: « élu·e », « ÉLU·E »; not « élu.E ». */
static bool has_case_of(const struct french_reading *reading, size_t ending, size_t head)
{
    enum token_case wanted = french_token_at(reading, head)->letter_case;
    return french_token_at(reading, ending)->letter_case ==
           (wanted == TOKEN_UPPER ? TOKEN_UPPER : TOKEN_LOWER);
}

struct pair {
    const char *masculine, *ending, *said;
};

/* Where the ending is a word of its own, or the forms are not regular. */
static const struct pair PAIRS[] = {
    {"tous", "tes", "tous et toutes"},
    {"tou", "te", "tous et toutes"},
    {"tou", "tes", "tous et toutes"},
    {"tous", "toutes", "tous et toutes"},
    {"ceux", "celles", "ceux et celles"},
    {"celles", "ceux", "celles et ceux"},
    {"ceux", "elles", "ceux et celles"},
    {"celui", "celle", "celui ou celle"},
    {"ils", "elles", "ils et elles"},
    {"il", "elle", "il ou elle"},
    {"elle", "il", "elle ou il"},
    {"elles", "ils", "elles et ils"},
    {"eux", "elles", "eux et elles"},
    {"le", "la", "le ou la"},
    {"la", "le", "la ou le"},
    {"un", "e", "un ou une"},
    {"un", "une", "un ou une"},
    {"du", "de la", "du ou de la"},
    {"au", "à la", "au ou à la"},
    {"le", "s", "le ou les"},
    {"la", "s", "la ou les"},
    {"le", "les", "le ou les"},
    {"la", "les", "la ou les"},
    {"du", "la", "du ou de la"},
    {"nouveaux", "elles", "nouveaux et nouvelles"},
    {"chacun", "e", "chacun et chacune"},
    {"ce", "tte", "ce ou cette"},
    {"de", "s", "de"},
    {"chaque", "s", "chaque"},
    {"beau", "belle", "beau ou belle"},
    {"certain", "e", "certain ou certaine"},
    {"mon", "ma", "mon ou ma"},
    {"son", "sa", "son ou sa"},
    {"ton", "ta", "ton ou ta"},
    {"un", "des", "un ou des"},
    {"iel", "s", "iels"},
};

static const char *find_pair(const char *masculine, const char *ending)
{
    for (size_t index = 0; index < sizeof PAIRS / sizeof *PAIRS; index++) {
        if (strcmp(PAIRS[index].masculine, masculine) == 0 &&
            strcmp(PAIRS[index].ending, ending) == 0)
            return PAIRS[index].said;
    }
    return NULL;
}

/* « élu·e·s », « élu.es », « élu-e-s ». */
static bool parse_points(const struct french_reading *reading, size_t index,
                         struct inclusive *inclusive)
{
    uint32_t sign = french_token_at(reading, index + 1)->sign;
    const char *behind_sign = french_token_at(reading, index + 2)->folded;
    bool is_slash = sign == '/' && (!french_word_is_known(reading, behind_sign) ||
                                    find_pair(inclusive->masculine, behind_sign) != NULL);
    if ((sign != 0xB7 && sign != '.' && sign != '-' && sign != 0x2022 && !is_slash) ||
        !is_point(reading, index + 1, sign) || !has_case_of(reading, index + 2, index))
        return false;
    inclusive->ending = french_token_at(reading, index + 2)->folded;
    inclusive->end = index + 3;
    bool has_s = is_point(reading, index + 3, sign) && french_is_word(reading, index + 4, "s");
    if (has_s) {
        inclusive->is_plural = true;
        inclusive->end = index + 5;
    }
    const struct token *behind = french_token_at(reading, inclusive->end);
    if (behind->before == TOKEN_JOINED && (behind->kind != TOKEN_SIGN || behind->sign == '@'))
        return false;
    bool is_bare_e = strcmp(inclusive->ending, "e") == 0 || strcmp(inclusive->ending, "es") == 0;
    bool is_bare_ending =
        strlen(inclusive->ending) > 2 && !french_word_is_known(reading, inclusive->ending);
    return sign != '-' || has_s || is_bare_e || is_bare_ending;
}

/* « citoyen(ne)s », « candidat(e)(s) », « directeur(trice) ». */
static bool parse_brackets(const struct french_reading *reading, size_t index,
                           struct inclusive *inclusive)
{
    static const char *const SURE[] = {"e", "es", "s", "ne", "nes", NULL}; /* « agent (e) » */
    const struct token *ending = french_token_at(reading, index + 2);
    bool is_close =
        french_is_joined(reading, index + 1) ||
        (ending->letter_case == TOKEN_LOWER && french_is_one_of(reading, index + 2, SURE));
    if (!french_is_sign(reading, index + 1, '(') || !is_close ||
        !has_case_of(reading, index + 2, index) || ending->before != TOKEN_JOINED ||
        !french_is_sign(reading, index + 3, ')'))
        return false;
    inclusive->ending = ending->folded;
    bool has_s = french_is_word(reading, index + 4, "s") && french_is_joined(reading, index + 4);
    bool has_s_apart =
        french_is_sign(reading, index + 4, '(') && french_is_joined(reading, index + 4) &&
        french_is_word(reading, index + 5, "s") && french_is_sign(reading, index + 6, ')');
    inclusive->is_plural = has_s || has_s_apart;
    inclusive->end = index + 4 + (has_s ? 1 : has_s_apart ? 3 : 0);
    return true;
}

static const char *without_s(struct french_reading *reading, const char *text)
{
    return arena_copy_bytes(reading->arena, text, strlen(text) - 1);
}

/* Brings the masculine and the ending to the singular. */
static void settle_number(struct french_reading *reading, struct inclusive *inclusive)
{
    size_t length = strlen(inclusive->ending);
    bool ending_is_plural = length > 1 && inclusive->ending[length - 1] == 's';
    if (ending_is_plural) {
        inclusive->is_plural = true;
        inclusive->ending = without_s(reading, inclusive->ending);
    }
    const char *masculine = inclusive->masculine;
    bool is_plural_word =
        french_word_has(reading, masculine, 'p') && !french_word_has(reading, masculine, 's');
    if (inclusive->is_plural && ends_with(masculine, "s") &&
        (is_plural_word || !french_word_is_known(reading, masculine)))
        inclusive->masculine = without_s(reading, masculine);
    else if (inclusive->is_plural && ends_with(masculine, "eaux"))
        inclusive->masculine = without_s(reading, masculine);
}

static const char *plural_of(struct french_reading *reading, const char *word)
{
    if (ends_with(word, "s") || ends_with(word, "x") || ends_with(word, "z"))
        return word;
    return arena_format(reading->arena, "%s%s", word, ends_with(word, "eau") ? "x" : "s");
}

/* Forms that differ to the eye alone: « élu » and « élue », « social » and « sociale ». */
static bool sounds_alike(const char *masculine, const char *feminine)
{
    static const char *const ENDS[] = {"é", "i", "u", "ï", "û", "l", "r", NULL};
    size_t length = strlen(masculine);
    if (ends_with(masculine, "el") && strncmp(feminine, masculine, length) == 0)
        return strcmp(feminine + length, "le") == 0;
    if (ends_with(masculine, "c") && strncmp(feminine, masculine, length - 1) == 0)
        return strcmp(feminine + length - 1, "que") == 0;
    if (strncmp(feminine, masculine, length) != 0 || strcmp(feminine + length, "e") != 0)
        return false;
    for (size_t index = 0; ENDS[index] != NULL; index++) {
        if (ends_with(masculine, ENDS[index]))
            return true;
    }
    return false;
}

/* « légal(aux) », « journal(aux) ». */
static const char *plural_in_aux(struct french_reading *reading, const struct inclusive *inclusive)
{
    if (strcmp(inclusive->ending, "aux") != 0)
        return NULL;
    size_t cut = ends_with(inclusive->masculine, "ail") ? strlen("ail") : strlen("al");
    if (cut == strlen("al") && !ends_with(inclusive->masculine, "al"))
        return NULL;
    return arena_format(reading->arena, "%.*saux", (int)(strlen(inclusive->masculine) - cut),
                        inclusive->masculine);
}

/* « accompagne(nt) », « prend(ent) »: a verb, whose plural in brackets gives way to the singular.
 */
static const char *singular_verb(const struct french_reading *reading,
                                 const struct inclusive *inclusive)
{
    static const char *const PLURALS[] = {"nt", "ent", "vent", "ont", NULL};
    for (size_t index = 0; PLURALS[index] != NULL; index++) {
        if (strcmp(inclusive->ending, PLURALS[index]) == 0)
            return french_word_is_known(reading, inclusive->masculine) ? inclusive->masculine
                                                                       : NULL;
    }
    return NULL;
}

/* Masculine and feminine, both in the number that is written. */
struct forms {
    const char *masculine, *feminine; /* NULL when it is not known */
    bool is_plural;
};

static struct forms find_forms(struct french_reading *reading, struct inclusive *inclusive)
{
    struct forms forms = {0};
    if (ends_with(inclusive->masculine, "aux") && strcmp(inclusive->ending, "ales") == 0) {
        forms.masculine = inclusive->masculine;
        forms.feminine = arena_format(reading->arena, "%.*sales",
                                      (int)strlen(inclusive->masculine) - 3, inclusive->masculine);
        forms.is_plural = true;
        return forms;
    }
    settle_number(reading, inclusive);
    forms.is_plural = inclusive->is_plural;
    forms.masculine = inclusive->masculine;
    forms.feminine = feminine_of(reading, inclusive->masculine, inclusive->ending);
    if (forms.feminine == NULL)
        return forms;
    if (sounds_alike(forms.masculine, forms.feminine))
        forms.feminine = "";
    if (forms.is_plural) {
        forms.masculine = plural_of(reading, forms.masculine);
        if (*forms.feminine != '\0')
            forms.feminine = plural_of(reading, forms.feminine);
    }
    return forms;
}

static const char *both_forms(struct french_reading *reading, struct inclusive *inclusive)
{
    const char *pair = find_pair(inclusive->masculine, inclusive->ending);
    if (pair != NULL)
        return pair;
    if (strcmp(inclusive->ending, "s") == 0 || strcmp(inclusive->ending, "x") == 0)
        return french_word_is_known(reading, inclusive->masculine) ? inclusive->masculine : NULL;
    const char *plural = plural_in_aux(reading, inclusive);
    if (plural != NULL)
        return plural;
    const char *verb = singular_verb(reading, inclusive);
    if (verb != NULL)
        return verb;
    struct forms forms = find_forms(reading, inclusive);
    if (forms.feminine == NULL || *forms.feminine == '\0')
        return forms.feminine == NULL ? NULL : forms.masculine;
    return arena_format(reading->arena, "%s %s %s", forms.masculine, forms.is_plural ? "et" : "ou",
                        forms.feminine);
}

static bool parse(const struct french_reading *reading, size_t index, struct inclusive *inclusive)
{
    const struct token *token = french_token_at(reading, index);
    const char *masculine = token->folded;
    if (token->letter_case == TOKEN_UPPER)
        masculine = french_restore_accents(reading, masculine);
    *inclusive = (struct inclusive){.masculine = masculine};
    bool may_be_word = token->letter_case == TOKEN_LOWER || token->letter_case == TOKEN_TITLE ||
                       (token->letter_case == TOKEN_UPPER && !french_is_acronym(reading, token) &&
                        french_word_is_known(reading, masculine));
    return token->letters > 1 && may_be_word &&
           (parse_points(reading, index, inclusive) || parse_brackets(reading, index, inclusive));
}

/* A determiner for both: « un(e) », « le·la », « le ou la ». */
struct determiner {
    const char *masculine, *feminine;
    size_t end; /* the token behind; 0: there is none */
};

static struct determiner parse_determiner(struct french_reading *reading, size_t index)
{
    static const char *const DETERMINERS[][2] = {
        {"un", "une"}, {"le", "la"},  {"du", "de la"},   {"au", "à la"},     {"ce", "cette"},
        {"mon", "ma"}, {"son", "sa"}, {"tout", "toute"}, {"aucun", "aucune"}};
    struct determiner determiner = {0};
    struct inclusive inclusive;
    const char *said = NULL;
    size_t end = index;
    if (parse(reading, index, &inclusive)) {
        end = inclusive.end;
        said = both_forms(reading, &inclusive);
    } else if (french_is_word(reading, index + 1, "ou")) {
        said = arena_format(reading->arena, "%s ou %s", french_token_at(reading, index)->folded,
                            french_token_at(reading, index + 2)->folded);
        end = index + 3;
    }
    for (size_t each = 0; said != NULL && each < sizeof DETERMINERS / sizeof *DETERMINERS; each++) {
        const char *masculine = DETERMINERS[each][0];
        const char *feminine = DETERMINERS[each][1];
        if (strcmp(said, arena_format(reading->arena, "%s ou %s", masculine, feminine)) == 0 ||
            strcmp(said, arena_format(reading->arena, "%s ou %s", feminine, masculine)) == 0)
            determiner = (struct determiner){masculine, feminine, end};
    }
    return determiner;
}

static const char *with_determiner(struct french_reading *reading, const char *determiner,
                                   const char *noun)
{
    bool has_vowel = strchr("aeiouh", *noun) != NULL || (unsigned char)*noun >= 0x80;
    if (has_vowel && (strcmp(determiner, "le") == 0 || strcmp(determiner, "la") == 0))
        return arena_format(reading->arena, "l'%s", noun);
    if (has_vowel && strcmp(determiner, "ce") == 0)
        return arena_format(reading->arena, "cet %s", noun);
    return arena_format(reading->arena, "%s %s", determiner, noun);
}

/* « un(e) agent(e) » → "un agent ou une agente"; 0 where the noun has one sound for both. */
static size_t read_with_determiner(struct french_reading *reading, size_t index)
{
    struct determiner determiner = parse_determiner(reading, index);
    struct inclusive inclusive;
    if (determiner.end == 0 || !parse(reading, determiner.end, &inclusive) ||
        find_pair(inclusive.masculine, inclusive.ending) != NULL)
        return 0;
    struct forms forms = find_forms(reading, &inclusive);
    if (forms.feminine == NULL || *forms.feminine == '\0' || forms.is_plural)
        return 0;
    const char *text = arena_format(reading->arena, "%s ou %s",
                                    with_determiner(reading, determiner.masculine, forms.masculine),
                                    with_determiner(reading, determiner.feminine, forms.feminine));
    if (french_token_at(reading, index)->letter_case == TOKEN_TITLE)
        text = french_raise_first(reading, text);
    french_say_instead(reading, text, SPOKEN_BY_RULE, index, inclusive.end - 1);
    return inclusive.end - index;
}

const char *french_both_genders(struct french_reading *reading, const char *masculine,
                                const char *ending)
{
    struct inclusive inclusive = {.masculine = masculine, .ending = ending};
    return both_forms(reading, &inclusive);
}

/* « doi(ven)t », « peu(ven)t »: the plural of a verb in brackets, inside the word. */
static size_t read_verb(struct french_reading *reading, size_t index)
{
    const struct token *stem = french_token_at(reading, index);
    bool is_closed =
        french_is_sign(reading, index + 1, '(') && french_is_joined(reading, index + 1) &&
        french_is_joined(reading, index + 2) && french_is_sign(reading, index + 3, ')') &&
        french_is_joined(reading, index + 3) && french_is_word(reading, index + 4, "t") &&
        french_is_joined(reading, index + 4);
    const struct token *inner = french_token_at(reading, index + 2);
    size_t length = strlen(inner->folded);
    if (!is_closed || inner->kind != TOKEN_WORD || length < 1 || inner->folded[length - 1] != 'n')
        return 0;
    const char *verb = arena_format(reading->arena, "%st", stem->folded);
    if (!french_word_is_known(reading, verb))
        verb = arena_format(reading->arena, "%s", stem->folded); /* « signe(n)t » */
    if (!french_word_is_known(reading, verb))
        return 0;
    if (stem->letter_case == TOKEN_TITLE)
        verb = french_raise_first(reading, verb);
    french_say_word(reading, verb, verb, index, index + 4);
    return 5;
}

size_t french_read_inclusive(struct french_reading *reading, size_t index)
{
    size_t count = read_with_determiner(reading, index);
    if (count == 0)
        count = read_verb(reading, index);
    if (count > 0)
        return count;
    struct inclusive inclusive;
    if (!parse(reading, index, &inclusive))
        return 0;
    const char *text = both_forms(reading, &inclusive);
    if (text == NULL)
        return 0;
    if (french_token_at(reading, index)->letter_case == TOKEN_TITLE)
        text = french_raise_first(reading, text);
    french_say_instead(reading, text, SPOKEN_BY_RULE, index, inclusive.end - 1);
    return inclusive.end - index;
}
