/* Numbers that name something: said by groups, as they are written. */
#include "speech/fr_number.h"
#include "speech/fr_range.h"
#include "speech/fr_reference.h"
#include "speech/fr_rules.h"

#include <string.h>

static bool is_joint(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const struct token *next = french_token_at(reading, index + 1);
    bool is_sign = token->sign == '-' || token->sign == '/' || token->sign == '.' ||
                   token->sign == ':' || token->sign == 0x2013;
    return is_sign && token->before == TOKEN_JOINED && next->before == TOKEN_JOINED;
}

/* Digits too many for a number, in groups of `size`, the last with the rest. */
static void say_groups(struct french_reading *reading, size_t index, const char *digits,
                       size_t size)
{
    size_t length = strlen(digits);
    while (length > 0) {
        size_t part = length < 2 * size ? (length <= size ? length : size) : size;
        const char *group = arena_copy_bytes(reading->arena, digits, part);
        french_say(reading, french_number_figures(reading, group), index, index);
        digits += part;
        length -= part;
        if (length > 0)
            french_say_pause(reading, ",", index);
    }
}

static void say_part(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    if (token->kind == TOKEN_WORD) {
        french_say(reading, french_letters_apart(reading, token->text), index, index);
        return;
    }
    if (token->letters > 9)
        say_groups(reading, index, token->text, 3);
    else
        french_say(reading, french_number_figures(reading, token->text), index, index);
}

static bool is_part(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    return token->kind == TOKEN_NUMBER ||
           (token->kind == TOKEN_WORD && token->letter_case == TOKEN_UPPER && token->letters < 4);
}

size_t french_say_reference(struct french_reading *reading, size_t index)
{
    size_t next = index;
    if (french_token_at(reading, next)->kind != TOKEN_NUMBER)
        return 0;
    say_part(reading, next++);
    for (;;) {
        bool letters_behind =
            french_token_at(reading, next)->before == TOKEN_JOINED && is_part(reading, next);
        if (letters_behind) {
            say_part(reading, next++);
        } else if (is_joint(reading, next) && is_part(reading, next + 1)) {
            french_say_pause(reading, ",", next);
            say_part(reading, next + 1);
            next += 2;
        } else {
            return next - index;
        }
    }
}

/* « nos » before a number is possessive when a plural noun follows: « nos 12 communes ». */
static bool is_possessive(const struct french_reading *reading, size_t index)
{
    const struct token *behind = french_token_at(reading, index + 2);
    return behind->kind == TOKEN_WORD && french_word_has(reading, behind->folded, 'n') &&
           french_word_has(reading, behind->folded, 'p');
}

/* « n° », « nº », « N° », « n<sup>os</sup> », « № ». Returns the tokens before the number. */
static size_t parse_numero(const struct french_reading *reading, size_t index, bool *is_plural)
{
    const struct token *token = french_token_at(reading, index);
    *is_plural = false;
    if (token->sign == 0x2116)
        return 1;
    if (token->kind != TOKEN_WORD)
        return 0;
    if (strcmp(token->folded, "n") == 0 && french_is_sign(reading, index + 1, 0xB0)) {
        *is_plural =
            french_is_word(reading, index + 2, "s") && french_is_joined(reading, index + 2);
        return *is_plural ? 3 : 2;
    }
    bool is_symbol = token->letter_case == TOKEN_UPPER && french_is_joined(reading, index + 1);
    bool before_number =
        french_token_at(reading, index + 1)->kind == TOKEN_NUMBER && !is_symbol; /* « NO2 » */
    if (before_number && strcmp(token->folded, "no") == 0)
        return 1;
    *is_plural =
        before_number && strcmp(token->folded, "nos") == 0 && !is_possessive(reading, index);
    return *is_plural ? 1 : 0;
}

size_t french_read_numero(struct french_reading *reading, size_t index)
{
    bool is_plural;
    size_t count = parse_numero(reading, index, &is_plural);
    if (count == 0)
        return 0;
    bool is_title = french_is_first(reading, index) || reading->is_shouted;
    const char *word = is_title && french_is_raised(reading, index)
                           ? (is_plural ? "Numéros" : "Numéro")
                           : (is_plural ? "numéros" : "numéro");
    french_say(reading, word, index, index + count - 1);
    struct french_number number;
    bool is_grouped = french_number_parse(reading, index + count, &number) && number.is_grouped;
    return count + (is_grouped ? 0 : french_say_reference(reading, index + count));
}

/* True when one of the few words before the token is `folded`. */
static bool is_behind(const struct french_reading *reading, size_t index, const char *const *folded)
{
    for (size_t back = 1; back <= 5 && back <= index; back++) {
        if (french_is_one_of(reading, index - back, folded))
            return true;
        if (french_is_sign(reading, index - back, ','))
            return false;
    }
    return false;
}

/* SIREN and SIRET: three digits at a time, and the last five of the latter. */
static size_t read_company(struct french_reading *reading, size_t index)
{
    static const char *const NAMES[] = {"siren", "siret", "rcs", "tva", "iban", "fr", "rna", NULL};
    if (!is_behind(reading, index, NAMES))
        return 0;
    size_t last = index;
    const struct token *token = french_token_at(reading, index);
    bool has_key = token->letters == 11 && french_is_word(reading, index - 1, "fr");
    if (has_key) { /* « FR12345678901 »: a key of two digits, and a SIREN */
        french_say(reading,
                   french_number_figures(reading, arena_copy_bytes(reading->arena, token->text, 2)),
                   index, index);
        french_say_pause(reading, ",", index);
        say_groups(reading, index, token->text + 2, 3);
        return 1;
    }
    if (token->letters == 9 || token->letters == 14) {
        say_groups(reading, index, token->text, 3);
        return 1;
    }
    while (french_token_at(reading, last + 1)->kind == TOKEN_NUMBER &&
           french_token_at(reading, last + 1)->before != TOKEN_JOINED)
        last++;
    if (last == index)
        return 0;
    for (size_t at = index; at <= last; at++) {
        if (at > index)
            french_say_pause(reading, ",", at - 1);
        const struct token *part = french_token_at(reading, at);
        if (part->letters == 9)
            say_groups(reading, at, part->text, 3);
        else
            say_part(reading, at);
    }
    return last + 1 - index;
}

static bool is_named_reference(const struct french_reading *reading, size_t index)
{
    static const char *const NAMES[] = {
        "issn",      "isbn", "eissn", "règlement", "directive", "dir", "doi",       "dossier",
        "référence", "réf",  "ue",    "ce",        "cee",       "iso", "paritaire", "cppap",
        "nf",        "en",   "arrêt", "affaire",   "aff",       NULL};
    static const char *const ACTS[] = {"délib",      "délibération", "arrêté", "décision",
                                       "convention", "circulaire",   NULL};
    size_t act = french_is_sign(reading, index - 1, '.') ? index - 2 : index - 1;
    return is_joint(reading, index + 1) && is_part(reading, index + 2) &&
           (french_is_one_of(reading, act, ACTS) ||
            (is_behind(reading, index, NAMES) && !french_is_word(reading, index - 1, "en")));
}

/* « 2°A », « 25X0012 »: digits with capitals between or behind them. */
static bool is_code(const struct french_reading *reading, size_t index)
{
    const struct token *letters = french_token_at(reading, index + 1);
    const struct token *digits = french_token_at(reading, index + 2);
    return letters->kind == TOKEN_WORD && letters->before == TOKEN_JOINED &&
           letters->letter_case == TOKEN_UPPER && digits->kind == TOKEN_NUMBER &&
           digits->before == TOKEN_JOINED && letters->letters < 4 &&
           strcmp(letters->folded, "h") != 0 && strcmp(letters->folded, "x") != 0;
}

/* « L-R-21-4520 »: letters and a hyphen go before the digits. */
static bool is_behind_letters(const struct french_reading *reading, size_t index)
{
    const struct token *letters = french_token_at(reading, index - 2);
    return french_is_sign(reading, index - 1, '-') && french_is_joined(reading, index - 1) &&
           french_is_joined(reading, index) && letters->kind == TOKEN_WORD &&
           letters->letter_case == TOKEN_UPPER && french_is_sign(reading, index + 1, '-') &&
           is_joint(reading, index + 1) && is_part(reading, index + 2) &&
           !french_range_is_counted(reading, index + 3);
}

/* « 1-1012345 », the licence of a show: the second number is too long for a range. */
static bool is_licence(const struct french_reading *reading, size_t index)
{
    enum { MOST_CLASS = 2, LEAST_NUMBER = 6 };
    const struct token *number = french_token_at(reading, index + 2);
    return is_joint(reading, index + 1) && french_is_sign(reading, index + 1, '-') &&
           french_token_at(reading, index)->letters <= MOST_CLASS && number->kind == TOKEN_NUMBER &&
           number->letters >= LEAST_NUMBER;
}

size_t french_read_identifier(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    size_t count = read_company(reading, index);
    if (count > 0)
        return count;
    bool is_long = token->letters > 9;
    bool has_many_parts = is_joint(reading, index + 1) && is_part(reading, index + 2) &&
                          is_joint(reading, index + 3) && is_part(reading, index + 4) &&
                          french_is_sign(reading, index + 1, '-');
    if (is_long || has_many_parts || is_code(reading, index) ||
        is_named_reference(reading, index) || is_behind_letters(reading, index) ||
        is_licence(reading, index))
        return french_say_reference(reading, index);
    return 0;
}
