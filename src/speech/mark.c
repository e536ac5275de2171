#include "speech/mark.h"

#include "base/unicode.h"

#include <stddef.h>
#include <string.h>
#include <strings.h>

enum mark mark_of(uint32_t sign)
{
    switch (sign) {
    case 0x2713:
    case 0x2714:
    case 0x2705:
        return MARK_YES;
    case 0x2717:
    case 0x2718:
    case 0x274C:
        return MARK_NO;
    case 0x2611:
    case 0x2612:
        return MARK_CHECKED;
    case 0x2610:
        return MARK_UNCHECKED;
    case 0x2191:
    case 0x2197:
        return MARK_RISING;
    case 0x2193:
    case 0x2198:
        return MARK_FALLING;
    default:
        return MARK_NONE;
    }
}

static bool is_number(const struct tokens *tokens, size_t index)
{
    return tokens_at(tokens, index)->kind == TOKEN_NUMBER;
}

enum mark mark_said(const struct tokens *tokens, size_t index)
{
    uint32_t sign = tokens_at(tokens, index)->sign;
    enum mark mark = mark_of(sign);
    if (mark == MARK_NONE)
        return MARK_NONE;
    bool begins = index == 0 || tokens_is_pause(tokens, index - 1);
    bool ends = tokens_is_pause(tokens, index + 1);
    if (unicode_is_pictograph(sign))
        return begins && ends ? mark : MARK_NONE;
    bool before_number =
        is_number(tokens, index + 1) ||
        (tokens_at(tokens, index + 1)->kind == TOKEN_SIGN && is_number(tokens, index + 2));
    bool changes = mark == MARK_RISING || mark == MARK_FALLING;
    bool is_said = ends || mark == MARK_CHECKED || mark == MARK_UNCHECKED ||
                   (mark == MARK_NO && begins) || (changes && before_number);
    return is_said ? mark : MARK_NONE;
}

struct names {
    const char *language;
    const char *of[MARK_FALLING + 1];
};

const char *mark_name(enum mark mark, const char *language)
{
    static const struct names names[] = {
        {"en", {"", "yes", "no", "checked", "not checked", "up", "down"}},
        {"fr", {"", "oui", "non", "case cochée", "case vide", "en hausse", "en baisse"}},
        {"de", {"", "ja", "nein", "angekreuzt", "nicht angekreuzt", "steigend", "fallend"}},
        {"es", {"", "sí", "no", "marcado", "sin marcar", "en alza", "a la baja"}},
        {"it", {"", "sì", "no", "selezionato", "non selezionato", "in aumento", "in calo"}},
        {"pt", {"", "sim", "não", "assinalado", "não assinalado", "em alta", "em baixa"}},
        {"nl", {"", "ja", "nee", "aangevinkt", "niet aangevinkt", "stijgend", "dalend"}},
    };
    size_t length = strcspn(language, "-_");
    for (size_t index = 1; index < sizeof names / sizeof *names; index++) {
        if (strlen(names[index].language) == length &&
            strncasecmp(names[index].language, language, length) == 0)
            return names[index].of[mark];
    }
    return names[0].of[mark];
}
