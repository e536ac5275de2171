/* Inclusive writing: « élu·es », « citoyen(ne)s », « habitant.e.s », « directeur·rice ». Both forms
 * are said: "élus et élues", "candidat ou candidate". */
#include "speech/fr_inclusive.h"

#include "speech/fr_rules.h"

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
           next->kind == TOKEN_WORD && next->before == TOKEN_JOINED &&
           next->letter_case == TOKEN_LOWER;
}

/* « élu·e·s », « élu.es », « élu-e-s ». */
static bool parse_points(const struct french_reading *reading, size_t index,
                         struct inclusive *inclusive)
{
    uint32_t sign = french_token_at(reading, index + 1)->sign;
    bool is_slash =
        sign == '/' && !french_word_is_known(reading, french_token_at(reading, index + 2)->folded);
    if ((sign != 0xB7 && sign != '.' && sign != '-' && sign != 0x2022 && !is_slash) ||
        !is_point(reading, index + 1, sign))
        return false;
    inclusive->ending = french_token_at(reading, index + 2)->text;
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

/* « citoyen(ne)s », « candidat(e) », « directeur(trice) ». */
static bool parse_brackets(const struct french_reading *reading, size_t index,
                           struct inclusive *inclusive)
{
    const struct token *ending = french_token_at(reading, index + 2);
    if (!french_is_sign(reading, index + 1, '(') || !french_is_joined(reading, index + 1) ||
        ending->letter_case != TOKEN_LOWER || ending->before != TOKEN_JOINED ||
        !french_is_sign(reading, index + 3, ')'))
        return false;
    inclusive->ending = ending->text;
    inclusive->end = index + 4;
    if (french_is_word(reading, index + 4, "s") && french_is_joined(reading, index + 4)) {
        inclusive->is_plural = true;
        inclusive->end = index + 5;
    }
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
    {"du", "la", "du ou de la"},
    {"nouveaux", "elles", "nouveaux et nouvelles"},
    {"chacun", "e", "chacun et chacune"},
    {"copain", "ine", "copain ou copine"},
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

static const char *both_forms(struct french_reading *reading, struct inclusive *inclusive)
{
    const char *pair = find_pair(inclusive->masculine, inclusive->ending);
    if (pair != NULL)
        return pair;
    if (strcmp(inclusive->ending, "s") == 0 || strcmp(inclusive->ending, "x") == 0)
        return french_word_is_known(reading, inclusive->masculine) ? inclusive->masculine : NULL;
    if (ends_with(inclusive->masculine, "aux") && strcmp(inclusive->ending, "ales") == 0)
        return arena_format(reading->arena, "%s et %.*sales", inclusive->masculine,
                            (int)strlen(inclusive->masculine) - 3, inclusive->masculine);
    settle_number(reading, inclusive);
    const char *feminine = feminine_of(reading, inclusive->masculine, inclusive->ending);
    if (feminine == NULL)
        return NULL;
    if (!inclusive->is_plural)
        return arena_format(reading->arena, "%s ou %s", inclusive->masculine, feminine);
    return arena_format(reading->arena, "%s et %s", plural_of(reading, inclusive->masculine),
                        plural_of(reading, feminine));
}

const char *french_both_genders(struct french_reading *reading, const char *masculine,
                                const char *ending)
{
    struct inclusive inclusive = {.masculine = masculine, .ending = ending};
    return both_forms(reading, &inclusive);
}

size_t french_read_inclusive(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    struct inclusive inclusive = {.masculine = token->folded};
    if (token->letters < 2 ||
        (token->letter_case != TOKEN_LOWER && token->letter_case != TOKEN_TITLE))
        return 0;
    if (!parse_points(reading, index, &inclusive) && !parse_brackets(reading, index, &inclusive))
        return 0;
    const char *text = both_forms(reading, &inclusive);
    if (text == NULL)
        return 0;
    french_say_instead(reading, text, SPOKEN_BY_RULE, index, inclusive.end - 1);
    return inclusive.end - index;
}
