/* Words of one spelling and two sounds: the words around tell which. The table has the words and
 * the conditions; the conditions are here. */
#include "speech/fr_rules.h"
#include "speech/fr_verb.h"

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

/* A third person plural in -ent. */
static bool is_verb(const struct french_reading *reading, size_t index, const char *list)
{
    (void)list;
    return french_is_third_person(reading, index);
}

static bool is_after(const struct french_reading *reading, size_t index, const char *list)
{
    return is_in_list(list, french_token_at(reading, french_word_before(reading, index))->folded);
}

/* « vous fier », not « êtes-vous fier » */
static bool is_object(const struct french_reading *reading, size_t index, const char *list)
{
    size_t before = french_word_before(reading, index);
    return is_after(reading, index, list) && !french_is_sign(reading, before - 1, '-');
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
    return french_is_one_of(reading, french_word_before(reading, index), PLURALS) ||
           (before->kind == TOKEN_NUMBER && strcmp(before->text, "1") != 0);
}

/* Both: behind one of the words before « / », before one of those after it. */
static bool is_between(const struct french_reading *reading, size_t index, const char *list)
{
    const char *slash = strchr(list, '/');
    return slash != NULL && is_in_list(slash + 1, french_token_at(reading, index + 1)->folded) &&
           is_in_list(list, french_token_at(reading, french_word_before(reading, index))->folded);
}

/* « fils de laine », « fils de l'araignée »: completed by one of the words. */
static bool is_of(const struct french_reading *reading, size_t index, const char *list)
{
    static const char *const LINKS[] = {"de", "d", "du", "des", "à", NULL};
    static const char *const ARTICLES[] = {"la", "l", NULL};
    size_t next = index + 1;
    if (!french_is_one_of(reading, next, LINKS))
        return false;
    next += 1 + french_is_sign(reading, next + 1, '\'');
    if (french_is_one_of(reading, next, ARTICLES))
        next += 1 + french_is_sign(reading, next + 1, '\'');
    return is_in_list(list, french_token_at(reading, next)->folded);
}

static bool is_before_vowel(const struct french_reading *reading, size_t index, const char *list)
{
    (void)list;
    const struct token *next = french_token_at(reading, index + 1);
    return next->kind == TOKEN_WORD &&
           (strchr("aeiouh", *next->folded) != NULL || ((unsigned char)*next->folded >= 0x80));
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

static bool is_quote(const struct french_reading *reading, size_t index)
{
    uint32_t sign = french_token_at(reading, index)->sign;
    return sign == '"' || sign == 0xAB || sign == 0xBB || sign == 0x201C || sign == 0x201D;
}

/* « un plus grand nombre » compares, « un plus indéniable » does not. */
static bool is_comparison(const struct french_reading *reading, size_t index)
{
    static const char *const BEFORE_NOUNS[] = {"grand",  "petit", "gros",  "large", "haut",
                                               "bas",    "beau",  "jeune", "vieux", "long",
                                               "faible", "fort",  NULL};
    const struct token *next = french_token_at(reading, index + 1);
    const struct token *behind = french_token_at(reading, index + 2);
    return next->kind == TOKEN_NUMBER || french_is_one_of(reading, index + 1, BEFORE_NOUNS) ||
           (french_word_has(reading, next->folded, 'a') &&
            french_word_has(reading, behind->folded, 'n'));
}

/* « un gros plus », « les plus et les moins », « le plus du projet », « les « plus » ». */
static bool is_noun_plus(const struct french_reading *reading, size_t index)
{
    static const char *const ADJECTIVES[] = {"petit", "gros",      "vrai", "grand",
                                             "réel",  "véritable", "net",  NULL};
    static const char *const ARTICLES[] = {"le", "les", "des", "ces", "nos", NULL};
    static const char *const BEHIND[] = {"du", "des", "et", NULL};
    if (is_quote(reading, index - 1) && is_quote(reading, index + 1))
        return true;
    bool has_adjective = french_is_one_of(reading, index - 1, ADJECTIVES);
    size_t article = index - 1 - has_adjective;
    if (french_is_word(reading, article, "un"))
        return !is_comparison(reading, index);
    return french_is_one_of(reading, article, ARTICLES) &&
           (french_is_pause(reading, index + 1) || french_is_one_of(reading, index + 1, BEHIND));
}

/* « en plus », but not that of « de plus en plus de familles ». */
static bool is_added_plus(const struct french_reading *reading, size_t index)
{
    static const char *const BEHIND[] = {"de", "d", "des", "du", "que", "qu", NULL};
    if (!french_is_word(reading, index - 1, "en") || french_is_word(reading, index - 2, "plus"))
        return false;
    return french_is_one_of(reading, index + 1, BEHIND) ||
           french_word_has(reading, french_token_at(reading, index + 1)->folded, 'i');
}

/* « plus que prévu », « trois de plus qu'hier »; but « plus que trois jours » counts down. */
static bool is_before_que(const struct french_reading *reading, size_t index)
{
    static const char *const COUNTS[] = {"deux", "trois",    "quatre", "cinq",
                                         "six",  "quelques", "jamais", NULL};
    size_t behind = index + 2 + french_is_sign(reading, index + 2, '\'');
    return (french_is_word(reading, index + 1, "que") ||
            french_is_word(reading, index + 1, "qu")) &&
           french_token_at(reading, behind)->kind == TOKEN_WORD &&
           !french_is_one_of(reading, behind, COUNTS);
}

/* « plus » with its s: a noun, a sum, or at the end of a clause that denies nothing. */
static bool is_sounded_plus(const struct french_reading *reading, size_t index, const char *list)
{
    (void)list;
    if (french_is_word(reading, index + 1, "ou") && french_is_word(reading, index + 2, "moins"))
        return false;
    if (is_negated(reading, index))
        return false;
    const struct token *before = french_token_at(reading, index - 1);
    const struct token *next = french_token_at(reading, index + 1);
    bool is_sum = before->kind == TOKEN_NUMBER && next->kind == TOKEN_NUMBER;
    bool is_difference = before->kind == TOKEN_WORD && is_before_que(reading, index);
    if (is_sum || is_difference || french_is_word(reading, index - 1, "bac"))
        return true;
    if (is_noun_plus(reading, index) || is_added_plus(reading, index))
        return true;
    return french_is_pause(reading, index + 1) && before->kind == TOKEN_WORD;
}

/* « tous » with its s: a pronoun. Before a determiner, a number or a plural noun it is none. */
static bool is_pronoun_tous(const struct french_reading *reading, size_t index, const char *list)
{
    static const char *const BEHIND[] = {"les",   "ces",  "mes",  "tes",   "ses",    "nos", "vos",
                                         "leurs", "ceux", "deux", "trois", "quatre", NULL};
    static const char *const BEING[] = {"sommes",  "êtes",     "sont",   "étions", "étiez",
                                        "étaient", "serons",   "serez",  "seront", "soyons",
                                        "soient",  "seraient", "furent", NULL};
    (void)list;
    const struct token *next = french_token_at(reading, index + 1);
    if (french_is_word(reading, index + 1, "et") && french_is_word(reading, index + 2, "toutes"))
        return false;
    if (french_is_one_of(reading, index + 1, BEHIND) || next->kind == TOKEN_NUMBER)
        return false;
    if (french_is_pause(reading, index + 1) || french_is_one_of(reading, index - 1, BEING))
        return true;
    bool before_participle =
        french_word_has(reading, french_token_at(reading, index + 2)->folded, 'k');
    bool is_noun = french_word_has(reading, next->folded, 'n') &&
                   (french_is_plural_noun(reading, index + 1) || before_participle) &&
                   !french_word_has(reading, next->folded, 'k');
    /* « trois élus, tous maires »; « tous lots réunis » */
    bool is_apposed = french_is_pause(reading, index - 1) && !french_is_first(reading, index) &&
                      !before_participle;
    return next->kind != TOKEN_WORD || !is_noun || is_apposed;
}

/* « SECTEUR EST », at the end of a title in capitals. */
static bool is_last_of_title(const struct french_reading *reading, size_t index)
{
    const struct token *next = french_token_at(reading, index + 1);
    const struct token *before = french_token_at(reading, index - 1);
    return french_token_at(reading, index)->letter_case == TOKEN_UPPER &&
           before->letter_case == TOKEN_UPPER && french_word_has(reading, before->folded, 'n') &&
           (next->kind == TOKEN_EDGE || next->sign == ':' || next->sign == '(');
}

/* « touche l'est de la France », « conte l'est du village »; not « il l'est du matin au soir ». */
static bool is_part_of_place(const struct french_reading *reading, size_t index)
{
    static const char *const SUBJECTS[] = {"il",   "elle", "ils",  "elles", "on",  "je",
                                           "tu",   "ce",   "cela", "ça",    "qui", "ne",
                                           "ceci", "nous", "vous", "l",     NULL};
    static const char *const NOT_PLACES[] = {"même", "façon", "manière", "sorte", "fait",
                                             "deux", "point", "côté",    NULL};
    size_t before = french_word_before(reading, index) - 1;
    size_t behind = index + 2;
    if (french_token_at(reading, before)->kind != TOKEN_WORD ||
        french_is_one_of(reading, before, SUBJECTS))
        return false;
    if (french_is_word(reading, index + 1, "du") || french_is_word(reading, index + 1, "des"))
        return french_token_at(reading, behind)->kind == TOKEN_WORD &&
               !french_is_one_of(reading, behind, NOT_PLACES);
    if (!french_is_word(reading, index + 1, "de"))
        return false;
    bool has_article =
        french_is_word(reading, behind, "la") ||
        (french_is_word(reading, behind, "l") && french_is_sign(reading, behind + 1, '\''));
    return has_article ? !french_is_one_of(reading, behind + 1, NOT_PLACES)
                       : french_is_raised(reading, behind);
}

/* « Le quartier est sera desservi »: a noun before, the verb behind. */
static bool is_before_verb(const struct french_reading *reading, size_t index)
{
    static const char *const VERBS[] = {"sera",   "serait",  "était",   "aura",
                                        "aurait", "avait",   "devient", "deviendra",
                                        "reste",  "restera", NULL};
    const char *noun = french_token_at(reading, index - 1)->folded;
    return french_is_one_of(reading, index + 1, VERBS) && french_word_has(reading, noun, 'n') &&
           french_token_at(reading, index)->letter_case != TOKEN_TITLE;
}

/* « est » the point of the compass: behind « l' » or « d' » where no verb can stand. */
static bool is_compass(const struct french_reading *reading, size_t index, const char *list)
{
    static const char *const BEFORE[] = {"à",      "dans", "vers",  "de",  "et",
                                         "depuis", "sur",  "entre", "par", NULL};
    static const char *const BEHIND[] = {"de", "du", "des", "et", NULL};
    (void)list;
    size_t before = french_word_before(reading, index);
    if (french_is_word(reading, before, "d") && french_is_sign(reading, index - 1, '\''))
        return true;
    if (french_is_sign(reading, index + 1, '-'))
        return false;
    bool is_name = french_token_at(reading, index)->letter_case == TOKEN_TITLE &&
                   french_token_at(reading, before)->kind == TOKEN_WORD;
    if (is_name || is_last_of_title(reading, index) || is_before_verb(reading, index))
        return true;
    bool is_subject =
        french_is_first(reading, before) && french_is_one_of(reading, index + 1, BEHIND);
    return french_is_word(reading, before, "l") && french_is_sign(reading, index - 1, '\'') &&
           (french_is_one_of(reading, before - 1, BEFORE) || is_subject ||
            is_part_of_place(reading, index));
}

struct condition {
    const char *name;
    bool (*holds)(const struct french_reading *reading, size_t index, const char *list);
};

static const struct condition CONDITIONS[] = {
    {"verb", is_verb},          {"after", is_after},          {"object", is_object},
    {"before", is_before},      {"pause", is_before_pause},   {"plural", is_plural},
    {"between", is_between},    {"capital", is_capital},      {"plus", is_sounded_plus},
    {"tous", is_pronoun_tous},  {"compass", is_compass},      {"of", is_of},
    {"vowel", is_before_vowel}, {"number", is_before_number},
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
    if (row == NULL || *row->fields[2] == '\0')
        return 0;
    bool is_title = token->letter_case == TOKEN_TITLE && french_is_first(reading, index);
    french_say_instead(reading,
                       is_title ? french_raise_first(reading, row->fields[2]) : row->fields[2],
                       SPOKEN_BY_CONTEXT, index, index);
    return 1;
}
