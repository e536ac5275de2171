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

/* What ends a clause, another mark, and a sign or a raised figure between two. */
static bool parts(const struct tokens *tokens, size_t index)
{
    const struct token *token = tokens_at(tokens, index);
    return tokens_is_pause(tokens, index) || token->kind == TOKEN_RAISED || token->sign == '*' ||
           token->sign == '/' || token->sign == '|' || token->sign == '=' ||
           token->sign == 0x2192 || mark_of(token->sign) != MARK_NONE;
}

static bool is_measure(const struct tokens *tokens, size_t index)
{
    static const char *const POINTS[] = {"point", "points", "pt", "pts"};
    const struct token *token = tokens_at(tokens, index);
    for (size_t each = 0; each < sizeof POINTS / sizeof *POINTS; each++) {
        if (strcmp(token->folded, POINTS[each]) == 0)
            return true;
    }
    return token->sign == '%' || token->sign == 0x20AC || token->sign == '$';
}

/* « 3 % », « + 1,5 point », « 2 000 € »: what rises or falls, not a distance or a page. */
static bool is_change(const struct tokens *tokens, size_t index)
{
    enum { MOST_TOKENS = 6 };
    if (tokens_at(tokens, index)->kind == TOKEN_SIGN)
        index++;
    if (!is_number(tokens, index))
        return false;
    size_t end = index + 1;
    while (end < index + MOST_TOKENS &&
           (is_number(tokens, end) ||
            (tokens_at(tokens, end)->sign != 0 && is_number(tokens, end + 1) &&
             tokens_at(tokens, end + 1)->before == TOKEN_JOINED)))
        end++;
    return is_measure(tokens, end);
}

/* « ✗ Vélos » says no; « ✗ Pas de vélos », « ✗ non » say it themselves. */
static bool denies(const struct tokens *tokens, size_t index)
{
    static const char *const DENIALS[] = {"non", "oui",   "pas",    "sans",   "ne",
                                          "ni",  "aucun", "aucune", "plus",   "no",
                                          "not", "yes",   "never",  "without"};
    for (size_t each = 0; each < sizeof DENIALS / sizeof *DENIALS; each++) {
        if (strcmp(tokens_at(tokens, index)->folded, DENIALS[each]) == 0)
            return true;
    }
    return false;
}

enum mark mark_said(const struct tokens *tokens, size_t index)
{
    uint32_t sign = tokens_at(tokens, index)->sign;
    enum mark mark = mark_of(sign);
    bool begins = index == 0 || parts(tokens, index - 1);
    bool ends = parts(tokens, index + 1);
    bool is_said = false;
    switch (mark) {
    case MARK_NONE:
        break;
    case MARK_YES:
        is_said = ends;
        break;
    case MARK_NO:
        begins = begins || mark_of(tokens_at(tokens, 0)->sign) == MARK_NO;
        is_said = ends || (begins && !denies(tokens, index + 1));
        break;
    case MARK_CHECKED:
    case MARK_UNCHECKED:
        is_said = true;
        break;
    case MARK_RISING:
    case MARK_FALLING:
        is_said = is_change(tokens, index + 1) || (ends && is_measure(tokens, index - 1));
        break;
    }
    if (unicode_is_pictograph(sign))
        is_said = begins && ends;
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

void mark_append_names(struct buffer *out, const char *text, size_t length, const char *language)
{
    size_t before = out->length;
    for (size_t offset = 0; offset < length;) {
        enum mark mark = mark_of(unicode_next(text, length, &offset));
        if (mark == MARK_NONE)
            continue;
        buffer_append_string(out, out->length > before ? ", " : "");
        buffer_append_string(out, mark_name(mark, language));
    }
}
