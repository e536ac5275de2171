#include "speech/fr_unit.h"

#include "speech/fr_number.h"
#include "speech/fr_place.h"
#include "speech/fr_rules.h"

#include "base/buffer.h"

#include <string.h>

struct scale {
    const char *symbol;
    int thousands;
};

static const struct scale SCALES[] = {
    {"k", 1},  {"K", 1},   {"M", 2},   {"m", 2},    {"Mio", 2}, {"Md", 3}, {"Mds", 3},
    {"MD", 3}, {"MDS", 3}, {"Mrd", 3}, {"Mrds", 3}, {"mds", 3}, {"md", 3}, {"G", 3},
};

static const struct scale *find_scale(const char *symbol)
{
    for (size_t index = 0; index < sizeof SCALES / sizeof *SCALES; index++) {
        if (strcmp(SCALES[index].symbol, symbol) == 0)
            return &SCALES[index];
    }
    return NULL;
}

static bool fill(const struct french_reading *reading, const char *symbol, struct french_unit *unit)
{
    const struct table_row *row = table_find(reading->french->units, symbol);
    if (row == NULL)
        return false;
    unit->symbol = row->fields[0];
    unit->singular = row->fields[1];
    unit->plural = *row->fields[2] != '\0' ? row->fields[2] : row->fields[1];
    unit->is_feminine = strchr(row->fields[3], 'f') != NULL;
    unit->is_money = strchr(row->fields[3], '$') != NULL;
    return true;
}

/* The full stop of « hab. »: part of the abbreviation; so is that of any symbol before a word in
 * lower case (« 5 t. de foin »). */
static void take_stop(const struct french_reading *reading, size_t index, struct french_unit *unit)
{
    size_t stop = index + unit->tokens;
    const struct table_row *row = table_find(reading->french->units, unit->symbol);
    const struct token *behind = french_token_at(reading, stop + 1);
    bool is_symbol =
        strcmp(unit->symbol, unit->singular) != 0 && strcmp(unit->symbol, unit->plural) != 0;
    bool goes_on =
        is_symbol && behind->letter_case == TOKEN_LOWER && behind->before != TOKEN_JOINED;
    if ((strchr(row->fields[3], '.') == NULL && !goes_on) || !french_is_sign(reading, stop, '.') ||
        !french_is_joined(reading, stop) || french_is_sign(reading, stop + 1, '.'))
        return;
    unit->tokens++;
    unit->ends_sentence =
        behind->kind == TOKEN_EDGE ||
        (behind->letter_case == TOKEN_TITLE && french_word_is_known(reading, behind->folded));
}

/* « m² », « m2 », « tCO2 », « tCO2e »: a power or an index behind the letters, letters behind it.
 */
static bool parse_with_digit(const struct french_reading *reading, size_t index,
                             struct french_unit *unit)
{
    const struct token *token = french_token_at(reading, index);
    const struct token *digit = french_token_at(reading, index + 1);
    const struct token *end = french_token_at(reading, index + 2);
    if ((digit->kind != TOKEN_RAISED && digit->kind != TOKEN_LOWERED &&
         digit->kind != TOKEN_NUMBER) ||
        digit->letters != 1 || digit->before != TOKEN_JOINED)
        return false;
    bool has_end = end->kind == TOKEN_WORD && end->before == TOKEN_JOINED;
    if (!fill(reading,
              arena_format(reading->arena, "%s%s%s", token->text, digit->text,
                           has_end ? end->text : ""),
              unit))
        return false;
    unit->tokens = 2 + has_end;
    return true;
}

/* « 25 p. 100 », « 3 p. 1 000 ». */
static bool parse_per_hundred(const struct french_reading *reading, size_t index,
                              struct french_unit *unit)
{
    struct french_number number;
    if (!french_is_word(reading, index, "p") || !french_is_sign(reading, index + 1, '.') ||
        french_token_at(reading, index - 1)->kind != TOKEN_NUMBER ||
        !french_number_parse(reading, index + 2, &number) || number.decimals != NULL ||
        (number.whole != 100 && number.whole != 1000))
        return false;
    (void)fill(reading, number.whole == 100 ? "%" : "‰", unit);
    unit->tokens = 2 + number.tokens;
    return true;
}

/* « 2 M d'euros », « 1,2 M de visiteurs »; « 5 M » may be anything. */
static bool parse_million(const struct french_reading *reading, size_t index,
                          struct french_unit *unit)
{
    const struct token *token = french_token_at(reading, index);
    bool is_elided =
        french_is_word(reading, index + 1, "d") && french_is_sign(reading, index + 2, '\'');
    const struct token *noun = french_token_at(reading, index + 2 + is_elided);
    if (strcmp(token->text, "M") != 0 || !(is_elided || french_is_word(reading, index + 1, "de")) ||
        !(noun->sign == 0x20AC || (french_word_has(reading, noun->folded, 'n') &&
                                   french_word_has(reading, noun->folded, 'p'))))
        return false;
    unit->tokens = fill(reading, "Mio", unit);
    return true;
}

static bool is_past_year(const struct french_reading *reading, size_t index)
{
    long year = french_number_value(reading, index);
    return french_token_at(reading, index)->letters == 4 && year >= 1700 && year < 2002;
}

/* « F » is a franc behind a thousand or more, behind decimals, or where a year of the past stands.
 */
static bool is_franc(const struct french_reading *reading, size_t index)
{
    const struct token *number = french_token_at(reading, index - 1);
    const struct token *before = french_token_at(reading, index - 2);
    bool is_group =
        number->letters == 3 && number->before != TOKEN_JOINED && before->kind == TOKEN_NUMBER;
    if (number->kind != TOKEN_NUMBER)
        return false;
    if (is_group || number->letters > 3 || before->sign == ',')
        return true;
    for (size_t token = 0; token < reading->tokens.count; token++) {
        if (is_past_year(reading, token))
            return true;
    }
    return false;
}

/* « 1 ha 25 a 30 ca »: small letters that are words too stand in a row of measures. */
static bool is_area(const struct french_reading *reading, size_t index)
{
    static const char *const LARGER[] = {"ha", "hectare", "hectares", NULL};
    bool is_are = french_is_word(reading, index, "a");
    if (french_is_one_of(reading, index - 2, LARGER))
        return true;
    return is_are ? french_is_word(reading, index + 2, "ca")
                  : french_is_word(reading, index - 2, "a");
}

/* « 2x/semaine », « 1 x par mois », « payer en 3x ». */
static bool is_times(const struct french_reading *reading, size_t index)
{
    static const char *const BEHIND[] = {"/", "par", "sans", NULL};
    return french_token_at(reading, index - 1)->kind == TOKEN_NUMBER &&
           (french_is_one_of(reading, index + 1, BEHIND) || french_is_pause(reading, index + 1));
}

/* « une prise de 16 A », « 32 A 230 V », but not « le 16 A de la rue ». */
static bool is_ampere(const struct french_reading *reading, size_t index)
{
    static const char *const CURRENTS[] = {
        "prise",    "prises",    "fusible",    "fusibles", "disjoncteur", "disjoncteurs",
        "courant",  "intensité", "ampérage",   "calibre",  "borne",       "bornes",
        "compteur", "rallonge",  "multiprise", "v",        NULL};
    for (size_t away = 2; away <= 5; away++) {
        if (french_is_one_of(reading, index - away, CURRENTS))
            return true;
    }
    return french_token_at(reading, index + 1)->kind == TOKEN_NUMBER &&
           french_is_word(reading, index + 2, "v");
}

/* False where the letters of a unit may well be something else. */
static bool is_likely(const struct french_reading *reading, size_t index)
{
    static const char *const AREAS[] = {"a", "ca", NULL};
    const struct token *token = french_token_at(reading, index);
    if (strcmp(token->text, "F") == 0)
        return is_franc(reading, index);
    if (strcmp(token->text, "A") == 0)
        return is_ampere(reading, index);
    if (french_is_one_of(reading, index, AREAS))
        return is_area(reading, index);
    if (strcmp(token->text, "x") == 0)
        return is_times(reading, index);
    if (strcmp(token->text, "T") == 0) /* « 3 T 2025 »: a quarter */
        return french_token_at(reading, index + 1)->kind != TOKEN_NUMBER;
    bool is_road = strcmp(token->text, "ch") == 0 && french_is_sign(reading, index + 1, '.') &&
                   french_token_at(reading, index + 2)->kind == TOKEN_WORD;
    return !is_road; /* « 8 ch. des Lilas » */
}

static bool parse_money(const struct french_reading *reading, size_t index,
                        struct french_unit *unit)
{
    const struct scale *scale = find_scale(french_token_at(reading, index)->text);
    size_t sign = index + (scale != NULL);
    sign += scale != NULL && french_is_sign(reading, sign, '.') && french_is_joined(reading, sign);
    const struct token *token = french_token_at(reading, sign);
    if (token->kind != TOKEN_SIGN || !fill(reading, token->text, unit) || !unit->is_money)
        return false;
    bool is_doubtful = scale != NULL && strcmp(scale->symbol, "m") == 0;
    if (is_doubtful && token->before == TOKEN_SPACE)
        return false;
    unit->thousands = scale == NULL ? 0 : scale->thousands;
    unit->tokens = sign + 1 - index;
    return true;
}

bool french_unit_parse(const struct french_reading *reading, size_t index, struct french_unit *unit)
{
    *unit = (struct french_unit){0};
    const struct token *token = french_token_at(reading, index);
    const struct token *next = french_token_at(reading, index + 1);
    if (parse_money(reading, index, unit) || parse_per_hundred(reading, index, unit) ||
        parse_million(reading, index, unit))
        return true;
    bool is_symbol =
        next->before == TOKEN_JOINED || /* « 5° C », « 45° N » */
        (french_is_capital(reading, index + 1) && !french_is_sign(reading, index + 2, '\''));
    if (token->sign == 0xB0 && next->kind == TOKEN_WORD && is_symbol &&
        fill(reading, arena_format(reading->arena, "°%s", next->text), unit)) {
        unit->tokens = 2;
        return true;
    }
    if (token->kind == TOKEN_WORD && parse_with_digit(reading, index, unit))
        return true;
    if ((token->kind != TOKEN_WORD && token->kind != TOKEN_SIGN) || !is_likely(reading, index) ||
        !fill(reading, token->text, unit))
        return false;
    unit->tokens = 1;
    static const char *const PARTICLES[] = {"de", "des", "du", "d", NULL};
    bool is_part = next->before == TOKEN_JOINED &&
                   (next->kind == TOKEN_NUMBER || next->kind == TOKEN_WORD || next->sign == '\'' ||
                    (next->sign == '.' && french_is_street(reading, index) &&
                     french_is_one_of(reading, index + 2, PARTICLES))); /* « 15 ch. des Lilas » */
    bool before_hyphen = next->sign == '-' && next->before == TOKEN_JOINED &&
                         french_token_at(reading, index + 2)->kind != TOKEN_NUMBER;
    if (token->kind == TOKEN_WORD && (is_part || before_hyphen)) {
        unit->tokens = 0;
        return false;
    }
    take_stop(reading, index, unit);
    return true;
}

/* What stands behind « / »: the symbol of a unit, or a plain word (« /jour », « /classe »). */
static size_t parse_one_per(const struct french_reading *reading, size_t index, struct buffer *out,
                            bool *ends_sentence)
{
    struct french_unit unit;
    const struct token *token = french_token_at(reading, index + 1);
    if (!french_is_sign(reading, index, '/'))
        return 0;
    if (french_unit_parse(reading, index + 1, &unit) && unit.thousands == 0) {
        buffer_format(out, " par %s", unit.singular);
        *ends_sentence = unit.ends_sentence;
        return 1 + unit.tokens;
    }
    struct french_number number;
    if (french_number_parse(reading, index + 1, &number) &&
        french_unit_parse(reading, index + 1 + number.tokens, &unit) && !unit.is_money) {
        buffer_format(out, " pour %s %s", number.digits, unit.plural);
        *ends_sentence = unit.ends_sentence;
        return 1 + number.tokens + unit.tokens;
    }
    if (token->kind != TOKEN_WORD || token->letter_case != TOKEN_LOWER || token->letters < 2)
        return 0;
    buffer_format(out, " par %s", token->text);
    return 2;
}

/* « en kWh/m² », « le prix au m² », « en M€ »: symbols that can be nothing else, without a number.
 */
size_t french_read_unit_word(struct french_reading *reading, size_t index)
{
    static const char *const SINGULARS[] = {"le", "la",  "au",     "du", "par",
                                            "un", "une", "chaque", "l",  NULL};
    const struct token *token = french_token_at(reading, index);
    struct french_unit unit;
    if (!french_unit_parse(reading, index, &unit))
        return 0;
    bool is_label = french_is_sign(reading, index + unit.tokens, ':'); /* « ex. : les bancs » */
    bool is_joined_before = french_is_joined(reading, index) &&
                            !french_is_sign(reading, index - 1, '(') &&
                            !french_is_sign(reading, index - 1, '\'');
    size_t own = unit.tokens - french_is_sign(reading, index + unit.tokens - 1, '.');
    bool is_sure = own > 1 || unit.thousands > 0 ||
                   (token->letter_case == TOKEN_MIXED && token->letters > 2) ||
                   french_is_sign(reading, index + unit.tokens, '/');
    bool is_letter = token->letters == 1 && own == 1 && /* « en l/min » */
                     !(is_sure && french_is_word(reading, index - 1, "en"));
    bool is_name = french_is_capital(reading, index) && /* « la M3 » */
                   french_token_at(reading, index + 1)->kind == TOKEN_NUMBER;
    if (is_joined_before || !is_sure || is_label || is_letter || is_name ||
        (unit.is_money && unit.thousands == 0 && unit.tokens == 1) || token->sign == '%' ||
        token->sign == 0x2030 || token->sign == 0xB0)
        return 0;
    bool is_singular = french_is_one_of(reading, index - 1, SINGULARS);
    static const char *const SCALE_NAMES[] = {"", "milliers d'", "millions d'", "milliards d'"};
    struct buffer text;
    buffer_init(&text);
    bool ends_sentence = false;
    buffer_format(&text, "%s%s", SCALE_NAMES[unit.thousands],
                  is_singular && unit.thousands == 0 ? unit.singular : unit.plural);
    size_t count = unit.tokens;
    count += french_unit_parse_per(reading, index + count, &text, &ends_sentence);
    french_say(reading, text.data, index, index + count - 1);
    buffer_free(&text);
    return count;
}

size_t french_unit_parse_per(const struct french_reading *reading, size_t index, struct buffer *out,
                             bool *ends_sentence)
{
    size_t count = 0;
    for (size_t step; (step = parse_one_per(reading, index + count, out, ends_sentence)) > 0;)
        count += step;
    return count;
}

/* « 2 séances/semaine », « 60 logements/ha », « 20 € TTC/mois »: a counted noun goes before. */
static bool is_counted_before(const struct french_reading *reading, size_t slash)
{
    static const char *const TAXES[] = {"ttc", "ht", "net", "nets", "brut", "bruts", NULL};
    static const char *const WHOLES[] = {"an",     "jour",  "mois",      "semaine",
                                         "heure",  "nuit",  "personne",  "famille",
                                         "enfant", "foyer", "trimestre", NULL};
    const struct token *noun = french_token_at(reading, slash - 1);
    const struct token *before = french_token_at(reading, slash - 2);
    if (french_is_one_of(reading, slash - 1, TAXES))
        return before->kind != TOKEN_EDGE;
    bool after_noun = french_token_at(reading, slash - 3)->kind == TOKEN_NUMBER &&
                      french_word_has(reading, before->folded, 'n') &&
                      french_word_has(reading, noun->folded, 'a');
    return noun->letter_case == TOKEN_LOWER && noun->letters > 2 &&
           (before->kind == TOKEN_NUMBER || after_noun) &&
           (french_word_has(reading, noun->folded, 'p') ||
            french_token_at(reading, slash + 1)->kind == TOKEN_NUMBER ||
            french_is_one_of(reading, slash + 1, WHOLES));
}

size_t french_read_per(struct french_reading *reading, size_t index)
{
    const struct token *whole = french_token_at(reading, index + 1);
    bool is_plural = french_word_has(reading, whole->folded, 'p') &&
                     !french_word_has(reading, whole->folded, 's');
    bool is_first_spaced = !french_is_joined(reading, index) || whole->before != TOKEN_JOINED;
    if (!french_is_sign(reading, index, '/') || is_first_spaced || is_plural ||
        !is_counted_before(reading, index))
        return 0;
    struct buffer text;
    buffer_init(&text);
    bool ends_sentence = false;
    size_t count = french_unit_parse_per(reading, index, &text, &ends_sentence);
    if (count == 0 && whole->kind == TOKEN_NUMBER) { /* « 1 chance/3 » */
        buffer_append_string(&text, "sur");
        count = 1;
    }
    if (count > 0)
        french_say(reading, text.data, index, index + count - 1);
    buffer_free(&text);
    if (ends_sentence)
        french_say_pause(reading, ".", index + count - 1);
    return count;
}
