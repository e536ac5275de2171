/* Numbers, ranges of numbers, and their units. */
#include "speech/en_grammar.h"
#include "speech/en_money.h"
#include "speech/en_number.h"
#include "speech/en_rules.h"
#include "speech/en_unit.h"

#include <string.h>

struct quantity {
    struct english_number first;
    struct english_number second; /* of a range; its tokens are 0 when there is none */
    const char *link;             /* said between the two */
    struct english_unit unit;
    bool is_compound;  /* « 5-km »: a hyphen before the unit */
    size_t number_end; /* the token behind the numbers */
    size_t end;        /* and behind the unit */
};

/* How a range is said; « won 1-2 » is a result. Small ones may descend: « 9-5 », « voted 7-2 ». */
static const char *range_link(const struct tokens *tokens, size_t index,
                              const struct quantity *quantity)
{
    static const char *const RESULTS[] = {"won", "lost",    "beat",   "drew",  "draw",
                                          "win", "victory", "defeat", "score", NULL};
    bool ascends =
        quantity->first.whole < quantity->second.whole ||
        (quantity->first.whole == quantity->second.whole && quantity->second.decimals != NULL);
    bool is_small = quantity->first.whole <= 12 && quantity->second.whole <= 12;
    bool is_result = tokens_is_one_of(tokens, index - 1, RESULTS);
    if (ascends && tokens_is_word(tokens, index - 1, "between"))
        return " and ";
    return (ascends || is_small) && !is_result ? " to " : " ";
}

/* « 10-15 », « 10–15 »; « 10 – 15 % » where a unit follows. */
static void parse_range(const struct english_reading *reading, size_t index,
                        struct quantity *quantity)
{
    const struct tokens *tokens = &reading->tokens;
    size_t sign = quantity->number_end;
    struct english_number second;
    struct english_unit unit;
    if (!english_is_dash(tokens, sign) || !english_number_parse(reading, sign + 1, &second))
        return;
    size_t end = sign + 1 + second.tokens;
    bool is_spaced_range = tokens_is_sign(tokens, sign, 0x2013) &&
                           quantity->first.whole < second.whole &&
                           english_unit_parse(reading, end, &unit);
    if (!english_is_number_dash(tokens, sign) && !is_spaced_range)
        return;
    quantity->second = second;
    quantity->number_end = end;
    quantity->link = range_link(tokens, index, quantity);
}

/* « 5m people »: no metres. */
static bool parse_million(const struct english_reading *reading, struct quantity *quantity)
{
    const struct tokens *tokens = &reading->tokens;
    size_t at = quantity->number_end;
    const char *text = tokens_at(tokens, at)->text;
    if (!tokens_is_joined(tokens, at) || (strcmp(text, "m") != 0 && strcmp(text, "M") != 0) ||
        !english_is_plural_noun(tokens, at + 1))
        return false;
    quantity->unit = (struct english_unit){
        .tokens = 1, .singular = "million", .plural = "million", .scale = "", .hundredths = ""};
    return true;
}

/* « 1080p » is no sum of pence. */
static bool is_resolution(const struct quantity *quantity)
{
    return strcmp(quantity->unit.symbol, "p") == 0 && quantity->first.whole >= 200;
}

static void parse_unit(const struct english_reading *reading, struct quantity *quantity)
{
    const struct tokens *tokens = &reading->tokens;
    size_t at = quantity->number_end;
    quantity->end = at;
    if (parse_million(reading, quantity)) {
        quantity->end = at + 1;
        return;
    }
    bool has_hyphen = tokens_is_sign(tokens, at, '-') && tokens_is_joined(tokens, at) &&
                      tokens_is_joined(tokens, at + 1) &&
                      tokens_at(tokens, at + 1)->letter_case != TOKEN_TITLE;
    quantity->is_compound = has_hyphen && english_unit_parse(reading, at + 1, &quantity->unit);
    if (quantity->is_compound || english_unit_parse(reading, at, &quantity->unit))
        quantity->end = at + quantity->is_compound + quantity->unit.tokens;
    if (quantity->unit.tokens > 0 && is_resolution(quantity)) {
        quantity->unit.tokens = 0;
        quantity->end = at;
    }
}

static bool parse(const struct english_reading *reading, size_t index, struct quantity *quantity)
{
    *quantity = (struct quantity){0};
    if (!english_number_parse(reading, index, &quantity->first))
        return false;
    struct english_number with_comma = quantity->first;
    struct english_unit unit;
    english_number_take_comma(reading, index, &with_comma);
    if (english_unit_parse(reading, index + with_comma.tokens, &unit))
        quantity->first = with_comma;
    quantity->number_end = index + quantity->first.tokens;
    parse_range(reading, index, quantity);
    parse_unit(reading, quantity);
    return true;
}

static const char *with_unit(struct english_reading *reading, size_t index,
                             const struct quantity *quantity)
{
    const struct tokens *tokens = &reading->tokens;
    const struct english_unit *unit = &quantity->unit;
    bool is_range = quantity->second.tokens > 0;
    const struct english_number *number = is_range ? &quantity->second : &quantity->first;
    const char *before =
        is_range ? arena_format(reading->arena, "%s%s", quantity->first.text, quantity->link) : "";
    bool is_attributive =
        quantity->is_compound || english_is_attributive(tokens, index, quantity->end);
    if (unit->is_money)
        return arena_format(reading->arena, "%s%s", before,
                            english_money_text(reading, number, unit->scale, unit, is_attributive));
    bool is_singular = is_attributive || (!is_range && english_number_is_one(number));
    return arena_format(reading->arena, "%s%s %s", before, number->text,
                        is_singular ? unit->singular : unit->plural);
}

/* « 10%-15% », « 10 km–15 km »: the second is read next. */
static size_t read_link(struct english_reading *reading, size_t index)
{
    if (!english_is_number_dash(&reading->tokens, index))
        return 0;
    english_say(reading, "to", index, index);
    return 1;
}

static void say_plain(struct english_reading *reading, size_t index,
                      const struct quantity *quantity)
{
    size_t last = quantity->end - 1;
    if (quantity->second.tokens > 0)
        english_say(reading,
                    arena_format(reading->arena, "%s%s%s", quantity->first.text, quantity->link,
                                 quantity->second.text),
                    index, last);
    else if (quantity->first.is_rewritten)
        english_say(reading, quantity->first.text, index, last);
    else
        english_say_written(reading, index, last);
}

size_t english_read_quantity(struct english_reading *reading, size_t index)
{
    struct quantity quantity;
    if (!parse(reading, index, &quantity))
        return 0;
    if (quantity.unit.tokens == 0) {
        say_plain(reading, index, &quantity);
        return quantity.end - index;
    }
    bool ends_sentence = quantity.unit.ends_sentence;
    struct buffer text;
    buffer_init(&text);
    buffer_append_string(&text, with_unit(reading, index, &quantity));
    size_t end = quantity.end;
    end += english_unit_parse_per(reading, end, &text, &ends_sentence);
    english_say(reading, text.data, index, end - 1);
    buffer_free(&text);
    if (ends_sentence)
        english_say_pause(reading, ".", end - 1);
    else
        end += read_link(reading, end);
    return end - index;
}

/* « in kWh/m² », « per km² », « in k€ »: symbols that can be nothing else, without a number. */
size_t english_read_unit_word(struct english_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"in", "per", "each", "every", NULL};
    static const char *const SINGULAR[] = {"per", "each", "every", "a", "the", NULL};
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index);
    struct english_unit unit;
    bool is_word = token->kind == TOKEN_WORD;
    if (!is_word || !english_unit_parse(reading, index, &unit) || unit.ends_sentence ||
        (tokens_is_joined(tokens, index) && !tokens_is_sign(tokens, index - 1, '(')))
        return 0;
    bool is_after = tokens_is_one_of(tokens, index - 1, BEFORE) && token->letters == 2 &&
                    token->letter_case == TOKEN_LOWER && strchr("kcm", *token->text) != NULL;
    bool is_sure = unit.tokens == 2 || is_after ||
                   (token->letter_case == TOKEN_MIXED && token->letters > 2) ||
                   (tokens_is_sign(tokens, index + 1, '/') && token->letters > 1);
    if (!is_sure || tokens_is_word(tokens, index, "sq"))
        return 0;
    struct buffer text;
    buffer_init(&text);
    if (*unit.scale != '\0')
        buffer_format(&text, "%ss of %s", unit.scale, unit.plural);
    else
        buffer_append_string(&text, tokens_is_one_of(tokens, index - 1, SINGULAR) ? unit.singular
                                                                                  : unit.plural);
    bool ends_sentence = false;
    size_t end = index + unit.tokens;
    end += english_unit_parse_per(reading, end, &text, &ends_sentence);
    english_say(reading, text.data, index, end - 1);
    buffer_free(&text);
    return end - index;
}
