/* References to articles: « L. 2121-29 », « R.* 123-4 », « LO 1112-1 », « D. 2224-5-1 ». */
#include "speech/fr_reference.h"
#include "speech/fr_rules.h"

#include <string.h>

static bool is_series(const struct french_reading *reading, size_t index)
{
    static const char *const SERIES[] = {"L", "R", "D", "A", "LO", "LP", "C", "RE", NULL};
    const struct token *token = french_token_at(reading, index);
    for (size_t series = 0; SERIES[series] != NULL; series++) {
        if (strcmp(SERIES[series], token->text) == 0)
            return true;
    }
    return false;
}

/* « L.O. » is one series too. Returns the token behind the letters and their full stops. */
static size_t skip_letters(const struct french_reading *reading, size_t index)
{
    size_t next = index + 1;
    if (french_is_sign(reading, next, '.') && french_is_word(reading, next + 1, "o") &&
        french_is_joined(reading, next + 1))
        next += 2;
    next += french_is_sign(reading, next, '*');
    next += french_is_sign(reading, next, '.') && french_is_joined(reading, next);
    next += french_is_sign(reading, next, '*');
    return next;
}

size_t french_read_legal(struct french_reading *reading, size_t index)
{
    if (!is_series(reading, index) || french_is_joined(reading, index + 1) == false)
        return 0;
    const struct token *before = french_token_at(reading, index - 1);
    if (before->kind != TOKEN_EDGE && french_is_joined(reading, index) && before->sign != '\'' &&
        before->sign != '(')
        return 0;
    size_t number = skip_letters(reading, index);
    const struct token *digits = french_token_at(reading, number);
    bool has_stop = number > index + 1;
    const struct token *hyphen = french_token_at(reading, number + 1);
    bool has_parts = hyphen->sign == '-' && hyphen->before == TOKEN_JOINED;
    if (digits->kind != TOKEN_NUMBER || !(has_stop || has_parts))
        return 0;
    const char *letters = french_token_at(reading, index)->text;
    if (french_is_word(reading, index + 2, "o") && has_stop)
        letters = "LO";
    french_say(reading, french_letters_apart(reading, letters), index, number - 1);
    return number - index + french_say_reference(reading, number);
}

/* « L 2121-29 »: without a full stop, the parts tell. */
size_t french_read_legal_bare(struct french_reading *reading, size_t index)
{
    const struct token *number = french_token_at(reading, index + 1);
    const struct token *hyphen = french_token_at(reading, index + 2);
    if (!is_series(reading, index) || number->kind != TOKEN_NUMBER || hyphen->sign != '-' ||
        hyphen->before != TOKEN_JOINED || !french_is_joined(reading, index + 3))
        return 0;
    french_say(reading, french_letters_apart(reading, french_token_at(reading, index)->text), index,
               index);
    return 1 + french_say_reference(reading, index + 1);
}

/* « article 432-12 », « art. 6-1 »: a breath, not « à ». */
size_t french_read_article(struct french_reading *reading, size_t index)
{
    static const char *const NAMES[] = {"article",      "articles", "art",        "arts",
                                        "loi",          "décret",   "ordonnance", "arrêté",
                                        "délibération", "lois",     "décrets",    NULL};
    const struct token *sign = french_token_at(reading, index + 1);
    bool is_named =
        french_is_one_of(reading, index - 1, NAMES) ||
        (french_is_sign(reading, index - 1, '.') && french_is_one_of(reading, index - 2, NAMES));
    if (!is_named || sign->sign != '-' || sign->before != TOKEN_JOINED ||
        french_token_at(reading, index + 2)->kind != TOKEN_NUMBER)
        return 0;
    return french_say_reference(reading, index);
}
