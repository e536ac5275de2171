#include "speech/en_unit.h"

#include "speech/en_number.h"

#include <string.h>

const char *english_scale(const struct tokens *tokens, size_t index)
{
    static const char *const SCALES[][2] = {
        {"k", "thousand"},  {"K", "thousand"},  {"m", "million"},    {"M", "million"},
        {"mn", "million"},  {"mln", "million"}, {"Mio", "million"},  {"b", "billion"},
        {"B", "billion"},   {"bn", "billion"},  {"Bn", "billion"},   {"BN", "billion"},
        {"Md", "billion"},  {"tn", "trillion"}, {"trn", "trillion"}, {"T", "trillion"},
        {"mio", "million"}, {"Mrd", "billion"},
    };
    const struct token *token = tokens_at(tokens, index);
    if (token->kind != TOKEN_WORD)
        return NULL;
    for (size_t scale = 0; scale < sizeof SCALES / sizeof *SCALES; scale++) {
        if (strcmp(SCALES[scale][0], token->text) == 0)
            return SCALES[scale][1];
    }
    return NULL;
}

static bool has(const struct table_row *row, char property)
{
    return strchr(row->fields[3], property) != NULL;
}

/* Fills the unit from the row of the symbol; `is_joined` where its number stands right before. */
static bool fill(const struct english_reading *reading, const char *symbol, bool is_joined,
                 struct english_unit *unit)
{
    const struct table_row *row = table_find(reading->english->units, symbol);
    if (row == NULL || (has(row, 'j') && !is_joined) || (has(row, 's') && is_joined))
        return false;
    unit->symbol = row->fields[0];
    unit->singular = row->fields[1];
    unit->plural = *row->fields[2] != '\0' ? row->fields[2] : row->fields[1];
    unit->hundredths = row->fields[4];
    unit->is_money = has(row, '$');
    unit->scale = "";
    return true;
}

/* The full stop of « hrs. »: part of the abbreviation. */
static void take_stop(const struct english_reading *reading, size_t index,
                      struct english_unit *unit)
{
    const struct tokens *tokens = &reading->tokens;
    size_t stop = index + unit->tokens;
    const struct table_row *row = table_find(reading->english->units, unit->symbol);
    if (!has(row, '.') || !tokens_is_sign(tokens, stop, '.') || !tokens_is_joined(tokens, stop) ||
        tokens_is_sign(tokens, stop + 1, '.'))
        return;
    unit->tokens++;
    unit->ends_sentence = tokens_at(tokens, stop + 1)->kind == TOKEN_EDGE;
}

/* « m² », « m2 », « °C », « sq km », « sq. km »: the key of two tokens in the table, or NULL. */
static const char *pair_key(const struct english_reading *reading, size_t index, size_t *count)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index);
    size_t second = index + 1;
    *count = 2;
    if (tokens_is_word(tokens, index, "sq")) {
        second += tokens_is_sign(tokens, second, '.');
        *count = second + 1 - index;
        return arena_format(reading->arena, "sq %s", tokens_at(tokens, second)->text);
    }
    const struct token *next = tokens_at(tokens, second);
    bool is_power = token->kind == TOKEN_WORD && next->letters == 1 &&
                    next->before == TOKEN_JOINED &&
                    (next->kind == TOKEN_RAISED || next->kind == TOKEN_NUMBER);
    bool is_degree = token->sign == 0xB0 && next->kind == TOKEN_WORD;
    if (!is_power && !is_degree)
        return NULL;
    return arena_format(reading->arena, "%s%s", token->text, next->text);
}

/* « k€ », « M€ »: the scale before the sign, as the French write it. */
static bool parse_scaled_money(const struct english_reading *reading, size_t index,
                               struct english_unit *unit)
{
    const struct tokens *tokens = &reading->tokens;
    const char *scale = english_scale(tokens, index);
    const struct token *sign = tokens_at(tokens, index + 1);
    if (scale == NULL || sign->kind != TOKEN_SIGN || sign->before != TOKEN_JOINED ||
        !fill(reading, sign->text, true, unit) || !unit->is_money)
        return false;
    unit->scale = scale;
    unit->tokens = 2;
    return true;
}

bool english_unit_parse(const struct english_reading *reading, size_t index,
                        struct english_unit *unit)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index);
    bool is_joined =
        tokens_is_joined(tokens, index) && tokens_at(tokens, index - 1)->kind == TOKEN_NUMBER;
    *unit = (struct english_unit){0};
    if (parse_scaled_money(reading, index, unit))
        return true;
    size_t count;
    const char *key = pair_key(reading, index, &count);
    if (key != NULL && fill(reading, key, is_joined, unit))
        unit->tokens = count;
    else if ((token->kind == TOKEN_WORD || token->kind == TOKEN_SIGN) &&
             fill(reading, token->text, is_joined, unit))
        unit->tokens = 1;
    else
        return false;
    const struct token *next = tokens_at(tokens, index + unit->tokens);
    bool is_part = next->before == TOKEN_JOINED &&
                   (next->kind == TOKEN_NUMBER || next->kind == TOKEN_WORD || next->sign == '\'');
    if (token->kind == TOKEN_WORD && is_part) {
        unit->tokens = 0;
        return false;
    }
    take_stop(reading, index, unit);
    return true;
}

bool english_currency_parse(const struct english_reading *reading, size_t index,
                            struct english_unit *unit)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index);
    const struct token *next = tokens_at(tokens, index + 1);
    *unit = (struct english_unit){0};
    if (token->kind == TOKEN_WORD && next->kind == TOKEN_SIGN && next->before == TOKEN_JOINED &&
        fill(reading, arena_format(reading->arena, "%s%s", token->text, next->text), true, unit))
        unit->tokens = 2;
    else if (fill(reading, token->text, false, unit))
        unit->tokens = 1;
    return unit->tokens > 0 && unit->is_money;
}

/* What stands behind « / »: the symbol of a unit, a quantity or a plain word (« /month »). */
static size_t parse_one_per(const struct english_reading *reading, size_t index, struct buffer *out,
                            bool *ends_sentence)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index + 1);
    struct english_unit unit;
    struct english_number number;
    if (!tokens_is_sign(tokens, index, '/') || !tokens_is_joined(tokens, index + 1))
        return 0;
    if (english_unit_parse(reading, index + 1, &unit) && !unit.is_money) {
        buffer_format(out, " per %s", unit.singular);
        *ends_sentence = unit.ends_sentence;
        return 1 + unit.tokens;
    }
    if (english_number_parse(reading, index + 1, &number) &&
        english_unit_parse(reading, index + 1 + number.tokens, &unit)) {
        buffer_format(out, " per %s %s", number.text, unit.plural);
        *ends_sentence = unit.ends_sentence;
        return 1 + number.tokens + unit.tokens;
    }
    if (token->kind != TOKEN_WORD || token->letter_case != TOKEN_LOWER || token->letters < 2)
        return 0;
    buffer_format(out, " per %s", token->text);
    return 2;
}

size_t english_unit_parse_per(const struct english_reading *reading, size_t index,
                              struct buffer *out, bool *ends_sentence)
{
    size_t count = 0;
    for (size_t step; (step = parse_one_per(reading, index + count, out, ends_sentence)) > 0;)
        count += step;
    return count;
}
