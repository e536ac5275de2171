#include "speech/fr_unit.h"

#include "speech/fr_number.h"
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

/* The full stop of « hab. »: part of the abbreviation. */
static void take_stop(const struct french_reading *reading, size_t index, struct french_unit *unit)
{
    size_t stop = index + unit->tokens;
    const struct table_row *row = table_find(reading->french->units, unit->symbol);
    if (strchr(row->fields[3], '.') == NULL || !french_is_sign(reading, stop, '.') ||
        !french_is_joined(reading, stop) || french_is_sign(reading, stop + 1, '.'))
        return;
    unit->tokens++;
    unit->ends_sentence = french_token_at(reading, stop + 1)->kind == TOKEN_EDGE;
}

/* « m² », « m2 », « CO2 »: a power or an index behind the letters. */
static bool parse_with_digit(const struct french_reading *reading, size_t index,
                             struct french_unit *unit)
{
    const struct token *token = french_token_at(reading, index);
    const struct token *digit = french_token_at(reading, index + 1);
    if ((digit->kind != TOKEN_RAISED && digit->kind != TOKEN_LOWERED &&
         digit->kind != TOKEN_NUMBER) ||
        digit->letters != 1 || digit->before != TOKEN_JOINED)
        return false;
    if (!fill(reading, arena_format(reading->arena, "%s%s", token->text, digit->text), unit))
        return false;
    unit->tokens = 2;
    return true;
}

static bool parse_money(const struct french_reading *reading, size_t index,
                        struct french_unit *unit)
{
    const struct scale *scale = find_scale(french_token_at(reading, index)->text);
    size_t sign = index + (scale != NULL);
    const struct token *token = french_token_at(reading, sign);
    if (token->kind != TOKEN_SIGN || !fill(reading, token->text, unit) || !unit->is_money)
        return false;
    if (scale != NULL && token->before == TOKEN_SPACE)
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
    if (parse_money(reading, index, unit))
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
    if ((token->kind != TOKEN_WORD && token->kind != TOKEN_SIGN) ||
        !fill(reading, token->text, unit))
        return false;
    unit->tokens = 1;
    bool is_part = next->before == TOKEN_JOINED &&
                   (next->kind == TOKEN_NUMBER || next->kind == TOKEN_WORD || next->sign == '\'');
    bool before_hyphen = next->sign == '-' && next->before == TOKEN_JOINED;
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
        french_unit_parse(reading, index + 1 + number.tokens, &unit)) {
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
    bool is_joined_before = french_is_joined(reading, index) &&
                            !french_is_sign(reading, index - 1, '(') &&
                            !french_is_sign(reading, index - 1, '\'');
    bool is_sure = unit.tokens > 1 || unit.thousands > 0 ||
                   (token->letter_case == TOKEN_MIXED && token->letters > 2) ||
                   french_is_sign(reading, index + 1, '/');
    if (is_joined_before || !is_sure ||
        (unit.is_money && unit.thousands == 0 && unit.tokens == 1) ||
        strchr("%‰°", (int)*token->text) != NULL || (unit.tokens == 2 && unit.ends_sentence) ||
        (token->letters == 1 && unit.tokens == 1))
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
