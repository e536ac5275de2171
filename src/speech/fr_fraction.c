/* « 2/3 », « ½ journée », « 28/35e », « 2 ½ ans ». */
#include "speech/fr_fraction.h"

#include "speech/fr_date.h"
#include "speech/fr_number.h"
#include "speech/fr_ordinal.h"
#include "speech/fr_range.h"
#include "speech/fr_place.h"
#include "speech/fr_rules.h"
#include "speech/fr_unit.h"

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

/* A fraction as it is written. */
struct part {
    size_t first;
    size_t end;        /* the token behind */
    const char *count; /* the figures above the line */
    long above, below;
    bool is_ordinal; /* a suffix says so: « 28/35e » */
};

static bool is_reduced(long above, long below)
{
    while (below != 0) {
        long rest = above % below;
        above = below;
        below = rest;
    }
    return above == 1;
}

bool french_is_vulgar_fraction(uint32_t sign)
{
    for (size_t vulgar = 0; vulgar < sizeof VULGARS / sizeof *VULGARS; vulgar++) {
        if (VULGARS[vulgar].sign == sign)
            return true;
    }
    return false;
}

static bool parse_vulgar(const struct french_reading *reading, size_t index, struct part *part)
{
    uint32_t sign = french_token_at(reading, index)->sign;
    for (size_t vulgar = 0; vulgar < sizeof VULGARS / sizeof *VULGARS; vulgar++) {
        if (VULGARS[vulgar].sign != sign)
            continue;
        *part = (struct part){.first = index,
                              .end = index + 1,
                              .above = VULGARS[vulgar].above,
                              .below = VULGARS[vulgar].below};
        part->count = arena_format(reading->arena, "%ld", part->above);
        return true;
    }
    return false;
}

/* The number below the line; a grouped one only in a scale: « 1/25 000 », « 1/5.000e ». */
static size_t parse_below(const struct french_reading *reading, size_t index, struct part *part)
{
    struct french_number number;
    if (!french_is_joined(reading, index) || !french_number_parse(reading, index, &number) ||
        number.whole > 1000000)
        return 0;
    part->below = (long)number.whole;
    if (number.decimals == NULL)
        return !number.is_grouped || part->above == 1 ? number.tokens : 0;
    if (!number.has_point || strlen(number.decimals) != 3 || part->above != 1)
        return 0;
    part->below = part->below * 1000 + french_number_value(reading, index + 2);
    return number.tokens;
}

/* The scale of a map: « 1:25 000 », « 1:500 »; not « un ratio de 1:200 ». */
static bool parse_scale(const struct french_reading *reading, size_t index, struct part *part)
{
    static const char *const RATIOS[] = {"ratio", "rapport", "proportion", "cote", NULL};
    for (size_t back = 1; back < 4; back++) {
        if (french_is_one_of(reading, index - back, RATIOS))
            return false;
    }
    *part = (struct part){.first = index, .count = "1", .above = 1};
    size_t colon = index + 1;
    if (strcmp(french_token_at(reading, index)->text, "1") != 0 ||
        !french_is_sign(reading, colon, ':') || !french_is_joined(reading, colon))
        return false;
    size_t count = parse_below(reading, colon + 1, part);
    part->end = colon + 1 + count;
    return count > 0 && part->below >= 100 && part->below % 50 == 0;
}

/* « 2/3 », « 17,5/35e »: by its figures and suffix alone. */
static bool parse_part(const struct french_reading *reading, size_t index, struct part *part)
{
    struct french_number above;
    if (!french_number_parse(reading, index, &above) || above.is_grouped || above.has_point ||
        above.whole > 1000 || french_number_has_leading_zero(&above))
        return false;
    size_t slash = index + above.tokens;
    *part = (struct part){.first = index, .count = above.digits, .above = (long)above.whole};
    size_t count = french_is_sign(reading, slash, '/') && french_is_joined(reading, slash)
                       ? parse_below(reading, slash + 1, part)
                       : 0;
    if (count == 0 || part->below < 2)
        return false;
    if (above.decimals != NULL)
        part->count = arena_format(reading->arena, "%s,%s", above.digits, above.decimals);
    part->end = slash + 1 + count;
    const struct token *suffix = french_token_at(reading, part->end);
    if (suffix->kind == TOKEN_WORD && suffix->before == TOKEN_JOINED) {
        part->is_ordinal = french_ordinal_is_suffix(suffix->folded);
        part->end += part->is_ordinal;
        return part->is_ordinal || strcmp(suffix->folded, "h") == 0;
    }
    return above.decimals == NULL;
}

/* « 1/3 de », « les 7/10 »: no mark, no span. */
static bool is_part_of_whole(const struct french_reading *reading, const struct part *part)
{
    static const char *const BEFORE[] = {"les", "des", "aux", NULL};
    static const char *const BEHIND[] = {"de", "des", "du", "d", NULL};
    return french_is_one_of(reading, part->first - 1, BEFORE) ||
           french_is_one_of(reading, part->end, BEHIND);
}

static bool is_hour(const struct french_reading *reading, size_t index)
{
    static const char *const HOURS[] = {"h", "heure", "heures", NULL};
    return french_is_one_of(reading, index, HOURS);
}

/* « 4/5 personnes », « 5/6 avril », but « 3/4 h », « 1/2 l », « 1/2 journées ». */
static bool is_span(const struct french_reading *reading, const struct part *part)
{
    static const char *const LITRES[] = {"l", "litre", NULL};
    static const char *const PEOPLE[] = {"personnes", "pers",   "enfants", "ans",     "places",
                                         "jours",     "agents", "élèves",  "adultes", NULL};
    if (part->below == 2)
        return french_is_one_of(reading, part->end, PEOPLE);
    if (!french_range_is_counted(reading, part->end) || part->above == 1)
        return false;
    return part->above != 3 || part->below != 4 ||
           !(is_hour(reading, part->end) || french_is_one_of(reading, part->end, LITRES));
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

static bool is_sight(const struct french_reading *reading, const struct part *part)
{
    static const char *const WORDS[] = {"acuité", "vision", "œil", "vue", NULL};
    for (size_t away = 1; away < 5; away++) {
        if (french_is_one_of(reading, part->first - away, WORDS) ||
            french_is_one_of(reading, part->end + away - 1, WORDS))
            return true;
    }
    return false;
}

static bool is_fraction(const struct french_reading *reading, const struct part *part)
{
    long above = part->above, below = part->below;
    if (part->is_ordinal)
        return true;
    const struct token *behind = french_token_at(reading, part->end);
    if (above < 1 || above >= below || behind->sign == '/' || is_span(reading, part) ||
        is_counter(reading, part->first) ||
        (french_is_sign(reading, part->first - 1, '(') && behind->sign == ')'))
        return false;
    if (french_is_street(reading, part->end + french_is_sign(reading, part->end, ',')))
        return false;
    if (above == 1)
        return (below <= 1000 || part->end > part->first + 3) &&
               !french_range_is_mark(reading, part->first);
    bool is_clear = is_part_of_whole(reading, part) || is_sight(reading, part);
    if (!is_clear &&
        (!is_reduced(above, below) || below == 10 || french_range_is_mark(reading, part->first)))
        return false;
    return below <= 6 || below == 8 || below == 9 || below == 10;
}

/* How the words before take the part: « 1/3 », « le 1/3 », « les 1/3 ». */
enum standing {
    STANDING_ALONE,
    STANDING_ARTICLE,
    STANDING_PLURAL,
};

static enum standing standing_of(const struct french_reading *reading, const struct part *part)
{
    static const char *const ARTICLES[] = {
        "un", "une",     "le",       "la",      "ce",       "cette",     "chaque", "du",
        "au", "premier", "première", "dernier", "dernière", "prochaine", NULL};
    static const char *const PLURALS[] = {"les",      "des",       "aux",      "ces",       "deux",
                                          "trois",    "quatre",    "cinq",     "six",       "nos",
                                          "quelques", "plusieurs", "premiers", "dernières", NULL};
    static const char *const FINALS[] = {"finale", "finales", NULL};
    if (french_is_one_of(reading, part->first - 1, PLURALS) ||
        french_token_at(reading, part->first - 1)->kind == TOKEN_NUMBER)
        return STANDING_PLURAL;
    bool is_final =
        french_is_one_of(reading, part->end + french_is_word(reading, part->end, "de"), FINALS);
    return is_final || french_is_one_of(reading, part->first - 1, ARTICLES) ? STANDING_ARTICLE
                                                                            : STANDING_ALONE;
}

static const char *part_text(struct french_reading *reading, const struct part *part,
                             enum standing standing)
{
    bool is_one = part->above == 1 && strchr(part->count, ',') == NULL;
    const char *plural = part->above > 1 || standing == STANDING_PLURAL ? "s" : "";
    const char *name = part->below == 2   ? "demi"
                       : part->below == 3 ? "tiers"
                       : part->below == 4 ? "quart"
                                          : french_ordinal_text(reading, part->below, "e");
    if (part->below == 3)
        plural = "";
    if (is_one && standing != STANDING_ALONE)
        return arena_format(reading->arena, "%s%s", name, plural);
    return arena_format(reading->arena, "%s %s%s", is_one ? "un" : part->count, name, plural);
}

/* « 1/2 pension », « ½ journée ». */
static const char *half_text(const struct french_reading *reading, const struct part *part,
                             enum standing standing, bool is_feminine)
{
    static const char *const COMPOUNDS[] = {"pension",      "pensions",      "tarif",
                                            "tarifs",       "finale",        "finales",
                                            "pensionnaire", "pensionnaires", NULL};
    if (standing != STANDING_ALONE || french_is_one_of(reading, part->end, COMPOUNDS))
        return "demi";
    return is_feminine ? "une demi" : "un demi";
}

/* The noun goes with the part: « ½ journée », « 1/4 l », « 3/4 h ». Returns the tokens of it that
 * were said. */
static size_t say_with_noun(struct french_reading *reading, const struct part *part)
{
    struct french_unit unit;
    enum standing standing = standing_of(reading, part);
    const struct token *noun = french_token_at(reading, part->end);
    bool is_unit = noun->kind == TOKEN_WORD && french_unit_parse(reading, part->end, &unit) &&
                   !unit.is_money && strcmp(unit.singular, noun->text) != 0;
    const char *name = is_unit ? unit.singular : noun->folded;
    bool is_symbol = is_unit || (is_hour(reading, part->end) && part->below != 2);
    bool is_half = part->above == 1 && part->below == 2 && noun->kind == TOKEN_WORD;
    bool is_feminine =
        is_unit ? unit.is_feminine : french_number_is_feminine_before(reading, part->end);
    french_say(reading,
               is_half ? half_text(reading, part, standing, is_feminine)
                       : part_text(reading, part, standing),
               part->first, part->end - 1);
    if (!is_symbol)
        return 0;
    if (!is_half)
        name = arena_format(reading->arena, "%s%s", strchr("aeiouh", *name) ? "d'" : "de ",
                            is_unit ? name : "heure");
    size_t count = is_unit ? unit.tokens : 1;
    french_say(reading, name, part->end, part->end + count - 1);
    return count;
}

bool french_fraction_parse(const struct french_reading *reading, size_t index,
                           struct french_fraction *fraction)
{
    struct part part;
    bool is_known = parse_vulgar(reading, index, &part) ||
                    (parse_part(reading, index, &part) && part.below <= 4 && part.above > 0 &&
                     part.above < part.below && is_reduced(part.above, part.below) &&
                     !part.is_ordinal && !french_is_sign(reading, part.end, '/'));
    if (is_known)
        *fraction = (struct french_fraction){part.end - index, part.above, part.below};
    return is_known;
}

const char *french_fraction_after(struct french_reading *reading,
                                  const struct french_fraction *fraction, bool is_feminine)
{
    if (fraction->below == 2)
        return is_feminine ? "et demie" : "et demi";
    if (fraction->below == 4)
        return fraction->above == 1 ? "et quart" : "trois quarts";
    struct part part = {.above = fraction->above,
                        .below = fraction->below,
                        .count = arena_format(reading->arena, "%ld", fraction->above)};
    return arena_format(reading->arena, "et %s", part_text(reading, &part, STANDING_ALONE));
}

/* The noun that a whole number and a part count together: « 2 ½ ans », « 1 ½ verre ». */
static const char *mixed_noun(struct french_reading *reading, size_t index, long long whole,
                              struct french_unit *unit)
{
    const struct token *noun = french_token_at(reading, index);
    bool is_noun = noun->letter_case == TOKEN_LOWER && noun->letters > 2 &&
                   french_word_has(reading, noun->folded, 'n');
    if (french_unit_parse(reading, index, unit))
        return whole < 2 ? unit->singular : unit->plural;
    unit->tokens = is_noun;
    unit->is_feminine = french_number_is_feminine_before(reading, index);
    return is_noun ? noun->text : NULL;
}

/* « 2 ½ ans » is "2 ans et demi"; « 2 1/2 journées » are two halves. */
static size_t read_mixed(struct french_reading *reading, size_t index)
{
    static const char *const HALVES[] = {"journée",  "journées", "tarif",   "tarifs", "pension",
                                         "pensions", "finale",   "finales", "parts",  NULL};
    struct french_number number;
    struct french_fraction fraction;
    if (!french_number_parse(reading, index, &number) || number.decimals != NULL ||
        french_number_has_leading_zero(&number))
        return 0;
    size_t part = index + number.tokens;
    if (!french_fraction_parse(reading, part, &fraction) ||
        (fraction.tokens > 1 &&
         (french_is_one_of(reading, part + 3, HALVES) || french_is_weekday(reading, index - 1))))
        return 0;
    struct french_unit unit = {0};
    const char *noun = mixed_noun(reading, part + fraction.tokens, number.whole, &unit);
    const char *after = french_fraction_after(reading, &fraction, unit.is_feminine);
    if (noun == NULL)
        after = arena_format(reading->arena, "%s%s",
                             fraction.above > 1 && fraction.below == 4 ? "et " : "", after);
    size_t end = part + fraction.tokens + unit.tokens;
    french_say(reading,
               arena_format(reading->arena, "%s %s %s",
                            french_number_text(reading, &number, unit.is_feminine, NULL),
                            noun == NULL ? "" : noun, after),
               index, end - 1);
    return end - index;
}

size_t french_read_fraction(struct french_reading *reading, size_t index)
{
    struct part part;
    size_t count = read_mixed(reading, index);
    if (count > 0)
        return count;
    if (parse_scale(reading, index, &part)) {
        french_say(reading, part_text(reading, &part, standing_of(reading, &part)), index,
                   part.end - 1);
        return part.end - index;
    }
    if (!parse_vulgar(reading, index, &part) &&
        !(parse_part(reading, index, &part) && is_fraction(reading, &part)))
        return 0;
    count = say_with_noun(reading, &part);
    return part.end + count - index;
}
