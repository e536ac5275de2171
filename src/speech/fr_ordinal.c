#include "speech/fr_ordinal.h"

#include "speech/fr_number.h"
#include "speech/fr_rules.h"

#include "base/buffer.h"

#include <string.h>

enum suffix_kind {
    SUFFIX_ANY,
    SUFFIX_FIRST_MASCULINE,
    SUFFIX_FIRST_FEMININE,
    SUFFIX_SECOND_MASCULINE,
    SUFFIX_SECOND_FEMININE,
};

struct suffix {
    const char *text;
    enum suffix_kind kind;
    bool is_word; /* in its own right too: it must be joined to its number */
};

static const struct suffix SUFFIXES[] = {
    {"e", SUFFIX_ANY, false},
    {"ème", SUFFIX_ANY, false},
    {"eme", SUFFIX_ANY, false},
    {"éme", SUFFIX_ANY, false},
    {"ième", SUFFIX_ANY, false},
    {"ieme", SUFFIX_ANY, false},
    {"è", SUFFIX_ANY, false},
    {"é", SUFFIX_ANY, false},
    {"er", SUFFIX_FIRST_MASCULINE, false},
    {"ier", SUFFIX_FIRST_MASCULINE, false},
    {"re", SUFFIX_FIRST_FEMININE, false},
    {"ère", SUFFIX_FIRST_FEMININE, false},
    {"ere", SUFFIX_FIRST_FEMININE, false},
    {"ière", SUFFIX_FIRST_FEMININE, false},
    {"nd", SUFFIX_SECOND_MASCULINE, false},
    {"d", SUFFIX_SECOND_MASCULINE, true},
    {"nde", SUFFIX_SECOND_FEMININE, false},
    {"de", SUFFIX_SECOND_FEMININE, true},
};

static const struct suffix *find_suffix(const char *text, bool *is_plural)
{
    size_t length = strlen(text);
    for (size_t index = 0; index < sizeof SUFFIXES / sizeof *SUFFIXES; index++) {
        const char *suffix = SUFFIXES[index].text;
        size_t own = strlen(suffix);
        *is_plural = length == own + 1 && text[own] == 's';
        if ((length == own || *is_plural) && strncmp(text, suffix, own) == 0)
            return &SUFFIXES[index];
    }
    return NULL;
}

/* The engine says « huisième », and sounds the t of « quatre-vingt-deuxième »: spell around it. */
static const char *respell(struct french_reading *reading, const char *words)
{
    struct buffer text;
    buffer_init(&text);
    while (*words != '\0') {
        bool hard = (*words == 'n' || *words == 'i') && strncmp(words + 1, "tième", 6) == 0;
        if (hard && text.length > 0 && strncmp(words - 2, "ng", 2) != 0) {
            buffer_append_byte(&text, *words++);
            buffer_append_byte(&text, 't');
        } else if (strncmp(words, "quatre-vingt-", 13) == 0) {
            buffer_append_string(&text, "quatre-vin-");
            words += 13;
        } else if (strncmp(words, "dix-neuvième", strlen("dix-neuvième")) == 0) {
            buffer_append_string(&text, "diz ");
            words += strlen("dix-");
        } else {
            buffer_append_byte(&text, *words++);
        }
    }
    const char *copy = arena_copy_bytes(reading->arena, text.data, text.length);
    buffer_free(&text);
    return copy;
}

const char *french_ordinal_text(struct french_reading *reading, long number, const char *suffix)
{
    bool is_plural = false;
    const struct suffix *found = find_suffix(suffix, &is_plural);
    if (found == NULL || number < 0)
        return NULL;
    const char *word = NULL;
    if (found->kind == SUFFIX_SECOND_MASCULINE || found->kind == SUFFIX_SECOND_FEMININE) {
        if (number != 2)
            return NULL;
        word = found->kind == SUFFIX_SECOND_MASCULINE ? "second" : "seconde";
    } else if (number == 1) {
        word = found->kind == SUFFIX_FIRST_FEMININE ? "première" : "premier";
    } else if (found->kind != SUFFIX_ANY) {
        return NULL;
    } else {
        word = respell(reading, french_spell(reading, number, "%spellout-ordinal-masculine"));
    }
    return is_plural ? arena_format(reading->arena, "%ss", word) : word;
}

bool french_ordinal_is_suffix(const char *suffix)
{
    bool is_plural;
    const struct suffix *found = find_suffix(suffix, &is_plural);
    return found != NULL && found->kind == SUFFIX_ANY;
}

/* The number with its groups of thousands: « 1 000e », « 25.000e ». Returns its tokens, or 0. */
static size_t parse_whole(const struct french_reading *reading, size_t index, long *whole)
{
    struct french_number number;
    if (!french_number_parse(reading, index, &number) || number.whole > 1000000000)
        return 0;
    *whole = (long)number.whole;
    if (number.decimals == NULL)
        return number.tokens;
    if (!number.has_point || strlen(number.decimals) != 3 || strlen(number.digits) > 3 ||
        french_number_has_leading_zero(&number))
        return 0;
    *whole = *whole * 1000 + french_number_value(reading, index + 2);
    return number.tokens;
}

/* The suffix that text taken from a printed page has parted from its number: « 1 er », « 2 e ». */
static bool may_be_apart(const struct french_reading *reading, size_t index)
{
    bool is_plural;
    const struct token *token = french_token_at(reading, index);
    const struct token *behind = french_token_at(reading, index + 1);
    const struct suffix *found = find_suffix(token->folded, &is_plural);
    return found != NULL && !found->is_word && token->letter_case == TOKEN_LOWER &&
           !(is_plural && token->letters < 3) && behind->before != TOKEN_JOINED;
}

/* « au 2° étage », « le 3° âge »: a degree sign for a raised letter. */
static size_t read_with_degree(struct french_reading *reading, size_t index)
{
    static const char *const COUNTED[] = {
        "étage",     "âge",      "alinéa",    "arrondissement", "siècle",     "rang",   "édition",
        "classe",    "tour",     "trimestre", "semestre",       "place",      "jour",   "régiment",
        "bataillon", "degré",    "parallèle", "anniversaire",   "catégorie",  "groupe", "étages",
        "adjoint",   "adjointe", "collège",   "tranche",        "génération", NULL};
    if (!french_is_sign(reading, index + 1, 0xB0) || !french_is_joined(reading, index + 1) ||
        !french_is_one_of(reading, index + 2, COUNTED))
        return 0;
    const char *suffix = "e";
    if (french_number_value(reading, index) == 1)
        suffix = french_number_is_feminine_before(reading, index + 2) ? "re" : "er";
    const char *text = french_ordinal_text(reading, french_number_value(reading, index), suffix);
    if (text == NULL)
        return 0;
    french_say(reading, text, index, index + 1);
    return 2;
}

size_t french_read_ordinal(struct french_reading *reading, size_t index)
{
    long whole;
    size_t count = read_with_degree(reading, index);
    if (count > 0)
        return count;
    count = parse_whole(reading, index, &whole);
    const struct token *suffix = french_token_at(reading, index + count);
    const struct token *behind = french_token_at(reading, index + count + 1);
    if (count == 0 || suffix->kind != TOKEN_WORD ||
        (suffix->before != TOKEN_JOINED && !may_be_apart(reading, index + count)) ||
        (suffix->letter_case == TOKEN_UPPER && !reading->is_shouted && suffix->letters < 2))
        return 0;
    if (behind->kind == TOKEN_NUMBER && behind->before == TOKEN_JOINED)
        return 0;
    const char *text = french_ordinal_text(reading, whole, suffix->folded);
    if (text == NULL)
        return 0;
    french_say(reading, text, index, index + count);
    return count + 1;
}
