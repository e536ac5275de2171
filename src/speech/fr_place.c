/* Postal codes and numbers of departments. */
#include "speech/fr_place.h"

#include "speech/fr_number.h"
#include "speech/fr_rules.h"

#include <string.h>

bool french_is_street(const struct french_reading *reading, size_t index)
{
    static const char *const STREETS[] = {
        "rue",      "place",    "avenue",  "route",  "impasse", "allée",     "allées",
        "voie",     "villa",    "cité",    "ruelle", "montée",  "résidence", "esplanade",
        "chaussée", "traverse", "venelle", "ferme",  "cours",   "boulevard", "chemin",
        "quai",     "square",   "passage", "sente",  "mail",    "faubourg",  "promenade",
        "bd",       "bld",      "av",      "ave",    "rte",     "imp",       "pl",
        "ch",       "chem",     "sq",      "all",    NULL};
    return french_is_one_of(reading, index, STREETS);
}

/* « 06400 Cannes », « 75343 Paris cedex 07 »: five digits before the name of a place. The engine
 * reads those without a leading zero well. */
size_t french_read_postcode(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const struct token *next = french_token_at(reading, index + 1);
    if (token->letters != 5 || token->text[0] != '0' || token->text[1] == '0' ||
        next->before == TOKEN_JOINED)
        return 0;
    if (!french_is_raised(reading, index + 1) && next->kind != TOKEN_EDGE && next->sign == 0)
        return 0;
    const char *text = token->text;
    if (text[1] == '1' && strcmp(text + 2, "000") != 0)
        french_say(
            reading,
            arena_format(reading->arena, "zéro 1, %s", french_number_figures(reading, text + 2)),
            index, index);
    else if (strcmp(text + 2, "000") == 0)
        french_say(reading,
                   text[1] == '1' ? "zéro 1 mille"
                                  : arena_format(reading->arena, "zéro %c mille", text[1]),
                   index, index);
    else
        french_say(reading, arena_format(reading->arena, "zéro %s", text + 1), index, index);
    return 1;
}

/* « 2A », « 2B »: Corsica. */
size_t french_read_department(struct french_reading *reading, size_t index)
{
    const struct token *letter = french_token_at(reading, index + 1);
    if (!french_is_word(reading, index, "2") || letter->before != TOKEN_JOINED ||
        (strcmp(letter->text, "A") != 0 && strcmp(letter->text, "B") != 0))
        return 0;
    const struct token *digits = french_token_at(reading, index + 2);
    size_t count = 2;
    french_say(reading, arena_format(reading->arena, "2 %s", letter->text), index, index + 1);
    if (digits->kind == TOKEN_NUMBER && digits->before == TOKEN_JOINED) {
        french_say(reading, french_number_figures(reading, digits->text), index + 2, index + 2);
        count = 3;
    }
    return count;
}
