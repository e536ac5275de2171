/* Signs: punctuation is kept, since the engine pauses at it; others have a name or are not said. */
#include "speech/fr_rules.h"

#include <string.h>

struct named_sign {
    uint32_t sign;
    const char *name; /* "" is not said; "," is a pause */
};

static const struct named_sign NAMES[] = {
    {'&', "et"},
    {'%', "pour cent"},
    {0x2030, "pour mille"},
    {0xA7, "paragraphe"},
    {0xA9, ""},
    {0xAE, ""},
    {0x2122, ""},
    {0x2120, ""},
    {0x2022, ""},
    {0x2023, ""},
    {0x2043, ""},
    {0x2020, ""},
    {0x2021, ""},
    {'_', ""},
    {'^', ""},
    {'\\', ""},
    {'~', "environ"},
    {'|', ","},
    {'=', "égale"},
    {'+', "plusse"},
    {0xD7, "fois"},
    {0xF7, "divisé par"},
    {0xB0, "degrés"},
    {0x20AC, "euros"},
    {'$', "dollars"},
    {0xA3, "livres"},
    {0x2260, "différent de"},
    {0x2248, "environ"},
    {0x2264, "inférieur ou égal à"},
    {0x2265, "supérieur ou égal à"},
    {'<', "inférieur à"},
    {'>', "supérieur à"},
    {0xB1, "plu zou moins"},
    {0x2212, "moins"},
    {0x221E, "l'infini"},
    {0x221A, "racine de"},
    {'#', "dièse"},
    {'@', "arobase"},
    {0xB6, "paragraphe"},
    {0x2116, "numéro"},
    {0x2103, "degrés Celsius"},
    {0xB7, ""},
    {'{', ""},
    {'}', ""},
    {0xA0, ""},
    {0xFFFD, ""},
};

static const char *name_of(uint32_t sign)
{
    for (size_t index = 0; index < sizeof NAMES / sizeof *NAMES; index++) {
        if (NAMES[index].sign == sign)
            return NAMES[index].name;
    }
    return NULL;
}

static bool is_opening(uint32_t sign)
{
    return sign == '(' || sign == '[' || sign == 0xAB || sign == 0x201C || sign == 0x201E ||
           sign == 0x2039;
}

static bool is_quote(uint32_t sign)
{
    return sign == '"' || sign == 0xAB || sign == 0xBB || sign == 0x201C || sign == 0x201D ||
           sign == 0x201E || sign == 0x2039 || sign == 0x203A;
}

static const char *const LARGE_NUMBERS[] = {"million", "millions", "milliard", "milliards", NULL};

static size_t read_hyphen(struct french_reading *reading, size_t index)
{
    const struct token *next = french_token_at(reading, index + 1);
    if (french_is_joined(reading, index) && reading->after_word && next->kind == TOKEN_WORD) {
        reading->glue = FRENCH_GLUE_HYPHEN;
        reading->hyphen = index;
        return 1;
    }
    bool is_dash = !french_is_joined(reading, index) && next->before != TOKEN_JOINED &&
                   !french_is_first(reading, index) && next->kind != TOKEN_EDGE;
    if (is_dash)
        french_say_sign(reading, "–", false, index);
    return 1;
}

static size_t read_slash(struct french_reading *reading, size_t index)
{
    if (french_is_word(reading, index - 1, "et") && french_is_word(reading, index + 1, "ou"))
        return 1;
    if (!french_is_pause(reading, index + 1) && !french_is_first(reading, index))
        french_say_pause(reading, ",", index);
    return 1;
}

static void keep(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    bool opened = reading->glue == FRENCH_GLUE_OPENING;
    french_say_sign(reading, token->text, opened || french_is_joined(reading, index), index);
    if (is_opening(token->sign) || token->sign == '"')
        reading->glue = french_token_at(reading, index + 1)->before == TOKEN_JOINED
                            ? FRENCH_GLUE_OPENING
                            : FRENCH_GLUE_NONE;
}

size_t french_read_sign(struct french_reading *reading, size_t index)
{
    uint32_t sign = french_token_at(reading, index)->sign;
    if (sign == '\'' || (is_quote(sign) && reading->glue == FRENCH_GLUE_ELISION))
        return 1;
    if (sign == '-')
        return read_hyphen(reading, index);
    if (sign == '/')
        return read_slash(reading, index);
    if ((sign == '[' || sign == ']') && french_is_sign(reading, index + 1, sign))
        return 1; /* brackets in pairs are the engine's own marks of phonemes */
    bool is_dash = sign == 0x2013 || sign == 0x2014;
    if (is_dash && (french_is_first(reading, index) ||
                    french_token_at(reading, index + 1)->kind == TOKEN_EDGE))
        return 1;
    if (sign == 0xA7 && french_is_sign(reading, index + 1, sign)) {
        french_say(reading, "paragraphes", index, index + 1);
        return 2;
    }
    const char *name = name_of(sign);
    if (sign == '~' && french_token_at(reading, index + 1)->kind != TOKEN_NUMBER)
        name = "";
    if ((sign == '<' || sign == '>') && french_is_word(reading, index + 1, "à"))
        name = sign == '<' ? "inférieur" : "supérieur";
    if (sign == 0x20AC && french_is_one_of(reading, index - 1, LARGE_NUMBERS))
        name = "d'euros";
    static const char *const OF_SHARE[] = {"en", "le", "un", "du", "au", "ce", NULL};
    if (sign == '%' && french_is_one_of(reading, index - 1, OF_SHARE))
        name = "pourcentage";
    if (name == NULL)
        keep(reading, index);
    else if (strcmp(name, ",") == 0)
        french_say_pause(reading, ",", index);
    else if (*name != '\0')
        french_say(reading, name, index, index);
    return 1;
}
