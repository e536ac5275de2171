/* « 2/3 », « ½ journée », « 2 ½ ». */
#include "speech/fr_number.h"
#include "speech/fr_ordinal.h"
#include "speech/fr_place.h"
#include "speech/fr_rules.h"

#include <string.h>

struct vulgar {
    uint32_t sign;
    int above, below;
};

static const struct vulgar VULGARS[] = {
    {0xBC, 1, 4},   {0xBD, 1, 2},   {0xBE, 3, 4},   {0x2153, 1, 3}, {0x2154, 2, 3}, {0x2155, 1, 5},
    {0x2156, 2, 5}, {0x2157, 3, 5}, {0x2158, 4, 5}, {0x2159, 1, 6}, {0x215A, 5, 6}, {0x215B, 1, 8},
    {0x215C, 3, 8}, {0x215D, 5, 8}, {0x215E, 7, 8}, {0x2150, 1, 7}, {0x2151, 1, 9}, {0x2152, 1, 10},
};

static const char *fraction_text(struct french_reading *reading, long above, long below)
{
    const char *plural = above > 1 ? "s" : "";
    const char *count = above == 1 ? "un" : arena_format(reading->arena, "%ld", above);
    if (below == 2)
        return above == 1 ? "un demi" : arena_format(reading->arena, "%s demis", count);
    if (below == 3)
        return arena_format(reading->arena, "%s tiers", count);
    if (below == 4)
        return arena_format(reading->arena, "%s quart%s", count, plural);
    return arena_format(reading->arena, "%s %s%s", count, french_ordinal_text(reading, below, "e"),
                        plural);
}

/* « ½ journée », « 1/2 heure », « ¾ h »: the noun goes with the fraction. Returns the tokens of it.
 */
static size_t say_with_noun(struct french_reading *reading, long above, long below, size_t first,
                            size_t last)
{
    const struct token *noun = french_token_at(reading, last + 1);
    static const char *const ARTICLES[] = {"un", "une", NULL};
    bool has_article = above == 1 && french_is_one_of(reading, first - 1, ARTICLES);
    bool is_hour = strcmp(noun->folded, "h") == 0 || strcmp(noun->folded, "heure") == 0;
    if (below == 2 && above == 1 && noun->kind == TOKEN_WORD) {
        bool is_feminine = is_hour || french_number_is_feminine_before(reading, last + 1);
        const char *text = has_article ? "demi" : is_feminine ? "une demi" : "un demi";
        french_say(reading, text, first, last);
        if (strcmp(noun->folded, "h") != 0)
            return 0;
        french_say(reading, "heure", last + 1, last + 1);
        return 1;
    }
    french_say(reading, fraction_text(reading, above, below) + (has_article ? strlen("un ") : 0),
               first, last);
    if (strcmp(noun->folded, "h") != 0)
        return 0;
    french_say(reading, "d'heure", last + 1, last + 1);
    return 1;
}

static size_t read_vulgar(struct french_reading *reading, size_t index)
{
    uint32_t sign = french_token_at(reading, index)->sign;
    for (size_t vulgar = 0; vulgar < sizeof VULGARS / sizeof *VULGARS; vulgar++) {
        if (VULGARS[vulgar].sign != sign)
            continue;
        if (french_token_at(reading, index - 1)->kind == TOKEN_NUMBER) {
            french_say(reading, "et", index, index);
            const char *text =
                VULGARS[vulgar].below == 2
                    ? "demi"
                    : fraction_text(reading, VULGARS[vulgar].above, VULGARS[vulgar].below);
            french_say(reading, text, index, index);
            return 1;
        }
        return 1 +
               say_with_noun(reading, VULGARS[vulgar].above, VULGARS[vulgar].below, index, index);
    }
    return 0;
}

/* Words before that make « 1/3 » one of three: « étape 1/3 », « page 1/2 ». */
static bool is_counter(const struct french_reading *reading, size_t index)
{
    static const char *const NAMES[] = {
        "page",    "pages",   "étape", "partie",  "épisode", "lot",       "pp",
        "planche", "feuille", "volet", "tableau", "ligne",   "lignes",    "numéro",
        "p",       "note",    "tome",  "bus",     "classe",  "catégorie", NULL};
    return french_is_one_of(reading, index - 1, NAMES) ||
           (french_is_sign(reading, index - 1, '.') && french_is_one_of(reading, index - 2, NAMES));
}

static bool is_fraction(const struct french_reading *reading, size_t index, long above, long below)
{
    const struct token *behind = french_token_at(reading, index + 3);
    if (above < 1 || below < 2 || above >= below || french_token_at(reading, index)->text[0] == '0')
        return false;
    if (behind->sign == '/' ||
        french_is_street(reading, index + 3 + french_is_sign(reading, index + 3, ',')))
        return false;
    if (is_counter(reading, index) ||
        (french_is_sign(reading, index - 1, '(') && behind->sign == ')'))
        return false;
    return below <= 6 || below == 8 || below == 9 || (below == 10 && above < 10) ||
           (above == 1 && below <= 1000);
}

size_t french_read_fraction(struct french_reading *reading, size_t index)
{
    if (french_token_at(reading, index)->kind == TOKEN_SIGN)
        return read_vulgar(reading, index);
    const struct token *below = french_token_at(reading, index + 2);
    if (!french_is_sign(reading, index + 1, '/') || !french_is_joined(reading, index + 1) ||
        below->kind != TOKEN_NUMBER || below->before != TOKEN_JOINED || below->letters > 4)
        return 0;
    struct french_number number;
    long above = french_number_value(reading, index);
    if (!french_number_parse(reading, index + 2, &number) || number.decimals != NULL)
        return 0;
    size_t behind = index + 2 + number.tokens;
    if (number.is_grouped && above == 1 && number.whole <= 1000000) {
        french_say(reading, fraction_text(reading, 1, (long)number.whole), index, behind - 1);
        return behind - index;
    }
    if (number.is_grouped || !is_fraction(reading, index, above, (long)number.whole))
        return 0;
    const struct token *suffix = french_token_at(reading, behind);
    if (suffix->kind == TOKEN_WORD && suffix->before == TOKEN_JOINED) {
        if (french_ordinal_text(reading, (long)number.whole, suffix->folded) == NULL)
            return 0;
        behind++;
    }
    return behind - index + say_with_noun(reading, above, (long)number.whole, index, behind - 1);
}
