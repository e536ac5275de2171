#include "speech/token.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <string.h>

struct tokenizer {
    struct arena *arena;
    const char *written;
    size_t length;
    size_t offset;
    struct tokens tokens;
    size_t capacity;
    struct buffer text;
};

struct exchange {
    uint32_t from;
    const char *to;
};

/* Letters that stand for others: raised ordinals and typographic ligatures. */
static const struct exchange LETTERS[] = {
    {0x02B3, "r"},   {0x02E2, "s"},   {0x1D48, "d"},  {0x1D49, "e"},
    {0x1D50, "m"},   {0x1D52, "o"},   {0x02B0, "h"},  {0x1D57, "t"},
    {0x207F, "n"},   {0xFB00, "ff"},  {0xFB01, "fi"}, {0xFB02, "fl"},
    {0xFB03, "ffi"}, {0xFB04, "ffl"}, {0x0132, "IJ"}, {0x0133, "ij"},
};

/* « Ⅳ », one sign for a Roman numeral. */
static const char *roman_numeral(uint32_t point)
{
    static const char *const UPPER[] = {"I",  "II", "III", "IV",  "V", "VI", "VII", "VIII",
                                        "IX", "X",  "XI",  "XII", "L", "C",  "D",   "M"};
    static const char *const LOWER[] = {"i",  "ii", "iii", "iv",  "v", "vi", "vii", "viii",
                                        "ix", "x",  "xi",  "xii", "l", "c",  "d",   "m"};
    if (point < 0x2160 || point > 0x217F)
        return NULL;
    return point < 0x2170 ? UPPER[point - 0x2160] : LOWER[point - 0x2170];
}

static const char *exchange_letter(uint32_t point)
{
    if (point < 0x0132)
        return NULL;
    if (roman_numeral(point) != NULL)
        return roman_numeral(point);
    for (size_t index = 0; index < sizeof LETTERS / sizeof *LETTERS; index++) {
        if (LETTERS[index].from == point)
            return LETTERS[index].to;
    }
    return NULL;
}

/* Characters that are neither seen nor said. */
static bool is_invisible(uint32_t point)
{
    return point == 0x00AD || (point >= 0x200B && point <= 0x200F) || point == 0x2060 ||
           point == 0xFEFF || point == 0xFE0F || point == 0xFE0E ||
           (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

static bool is_space(uint32_t point)
{
    return point <= 0x20 || point == 0x7F || unicode_is_space(point);
}

static bool is_fixed_space(uint32_t point)
{
    return point == 0x00A0 || point == 0x202F || point == 0x2007 || point == 0x2009;
}

static bool is_combining(uint32_t point)
{
    return point >= 0x0300 && point <= 0x036F;
}

static bool is_letter(uint32_t point)
{
    if (point < 0x80)
        return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
    return point != 0x00AA && point != 0x00BA && unicode_is_letter(point);
}

static bool is_digit(uint32_t point)
{
    return point >= '0' && point <= '9';
}

/* The digit that a raised or lowered one stands for, or -1. */
static int script_digit(uint32_t point)
{
    switch (point) {
    case 0x00B9:
        return 1;
    case 0x00B2:
        return 2;
    case 0x00B3:
        return 3;
    default:
        break;
    }
    if (point == 0x2070 || (point >= 0x2074 && point <= 0x2079))
        return (int)(point - 0x2070);
    if (point >= 0x2080 && point <= 0x2089)
        return (int)(point - 0x2080);
    return -1;
}

/* One sort of apostrophe and one of hyphen is enough for the rules. */
static uint32_t unify_sign(uint32_t point)
{
    switch (point) {
    case 0x2019:
    case 0x2018:
    case 0x02BC:
    case 0x00B4:
    case 0x0060:
    case 0x2032:
        return '\'';
    case 0x2010:
    case 0x2011:
        return '-';
    case 0x2012:
        return 0x2013;
    case 0x2015:
        return 0x2014;
    case 0x00B7:
    case 0x2027:
    case 0x22C5:
    case 0x30FB:
        return 0x00B7;
    case 0x00BA:
        return 0x00B0;
    case 0x2044:
    case 0x2215:
        return '/';
    case 0x2795:
        return '+';
    case 0x2796:
        return 0x2212;
    default:
        return point;
    }
}

static struct token *token_add(struct tokenizer *tokenizer)
{
    struct tokens *tokens = &tokenizer->tokens;
    if (tokens->count == tokenizer->capacity) {
        size_t capacity = tokenizer->capacity == 0 ? 64 : tokenizer->capacity * 2;
        struct token *items = arena_allocate(tokenizer->arena, capacity * sizeof *items);
        if (tokens->count > 0)
            memcpy(items, tokens->items, tokens->count * sizeof *items);
        tokens->items = items;
        tokenizer->capacity = capacity;
    }
    return &tokens->items[tokens->count++];
}

static uint32_t peek(const struct tokenizer *tokenizer, size_t *next)
{
    *next = tokenizer->offset;
    return unicode_next(tokenizer->written, tokenizer->length, next);
}

struct case_count {
    size_t upper, lower;
    bool first_is_upper;
};

static enum token_case case_of(const struct case_count *count)
{
    if (count->upper == 0)
        return count->lower > 0 ? TOKEN_LOWER : TOKEN_NO_CASE;
    if (count->lower == 0)
        return TOKEN_UPPER;
    return count->upper == 1 && count->first_is_upper ? TOKEN_TITLE : TOKEN_MIXED;
}

/* Most capitals are ASCII, which needs no library. */
static void fold_case(struct buffer *out, const char *text, size_t length)
{
    for (size_t index = 0; index < length; index++) {
        if ((uint8_t)text[index] >= 0x80) {
            buffer_clear(out);
            unicode_lowercase(out, text, length, "fr");
            return;
        }
        char letter = text[index];
        buffer_append_byte(out, letter >= 'A' && letter <= 'Z' ? (char)(letter + 32) : letter);
    }
}

static void fold(struct tokenizer *tokenizer, struct token *token)
{
    token->folded = token->text;
    if (token->letter_case == TOKEN_LOWER)
        return;
    struct buffer *text = &tokenizer->text;
    buffer_clear(text);
    fold_case(text, token->text, strlen(token->text));
    token->folded = arena_copy_bytes(tokenizer->arena, text->data, text->length);
}

/* The offset behind a hyphen that the page put at the end of a line, and the space behind it: of
 * « fonc- tion » with a soft hyphen, « com¬mune »; the offset itself when the word does not go on.
 */
static size_t skip_line_end(const struct tokenizer *tokenizer)
{
    size_t next;
    uint32_t point = peek(tokenizer, &next);
    if (point != 0x00AD && point != 0x00AC)
        return tokenizer->offset;
    while (next < tokenizer->length) {
        size_t behind = next;
        point = unicode_next(tokenizer->written, tokenizer->length, &behind);
        if (!is_space(point))
            break;
        next = behind;
    }
    return next < tokenizer->length && is_letter(point) ? next : tokenizer->offset;
}

/* What a letter counts for: one that stands for others counts for as many. */
static void count_letter(struct case_count *count, struct token *token, uint32_t point,
                         const char *instead)
{
    bool is_upper =
        instead == NULL ? unicode_is_uppercase(point) : *instead >= 'A' && *instead <= 'Z';
    size_t letters = instead == NULL ? is_letter(point) : strlen(instead);
    if (is_upper) {
        count->first_is_upper |= token->letters == 0;
        count->upper += letters;
    } else {
        count->lower += letters;
    }
    token->letters += letters;
}

static void cut_word(struct tokenizer *tokenizer, struct token *token)
{
    struct buffer *text = &tokenizer->text;
    struct case_count count = {0};
    bool composed = true;
    buffer_clear(text);
    while (tokenizer->offset < tokenizer->length) {
        tokenizer->offset = skip_line_end(tokenizer);
        size_t next;
        uint32_t point = peek(tokenizer, &next);
        const char *instead = exchange_letter(point);
        if (is_combining(point))
            composed = false;
        else if (!is_invisible(point) && instead == NULL && !is_letter(point))
            break;
        if (instead != NULL)
            buffer_append_string(text, instead);
        else if (!is_invisible(point))
            buffer_append(text, tokenizer->written + tokenizer->offset, next - tokenizer->offset);
        count_letter(&count, token, point, instead);
        tokenizer->offset = next;
    }
    if (!composed) {
        size_t plain = text->length;
        unicode_compose(text, arena_copy_bytes(tokenizer->arena, text->data, plain), plain);
        memmove(text->data, text->data + plain, text->length - plain + 1);
        buffer_truncate(text, text->length - plain);
    }
    token->kind = TOKEN_WORD;
    token->letter_case = case_of(&count);
    token->text = arena_copy_bytes(tokenizer->arena, text->data, text->length);
    fold(tokenizer, token);
}

static void cut_number(struct tokenizer *tokenizer, struct token *token)
{
    size_t begin = tokenizer->offset;
    while (tokenizer->offset < tokenizer->length &&
           is_digit((uint8_t)tokenizer->written[tokenizer->offset]))
        tokenizer->offset++;
    token->kind = TOKEN_NUMBER;
    token->letters = tokenizer->offset - begin;
    token->text = arena_copy_bytes(tokenizer->arena, tokenizer->written + begin, token->letters);
    token->folded = token->text;
}

static void cut_script(struct tokenizer *tokenizer, struct token *token, bool is_lowered)
{
    struct buffer *text = &tokenizer->text;
    buffer_clear(text);
    while (tokenizer->offset < tokenizer->length) {
        size_t next;
        int digit = script_digit(peek(tokenizer, &next));
        if (digit < 0)
            break;
        buffer_append_byte(text, (char)('0' + digit));
        tokenizer->offset = next;
    }
    token->kind = is_lowered ? TOKEN_LOWERED : TOKEN_RAISED;
    token->letters = text->length;
    token->text = arena_copy_bytes(tokenizer->arena, text->data, text->length);
    token->folded = token->text;
}

/* Signs of ASCII put together: « -- » is a dash, « << » and « >> » are quotation marks, « -> » and
 * « => » arrows, « ==== » a line, for which « _ » stands here. */
static uint32_t read_double_sign(const struct tokenizer *tokenizer, uint32_t point, size_t *next)
{
    const char *rest = tokenizer->written + *next;
    size_t left = tokenizer->length - *next;
    size_t same = 0;
    bool may_be_many = point == '-' || point == '='; /* what is taken is not counted again */
    while (same < left && (uint8_t)rest[same] == point && (same == 0 || may_be_many))
        same++;
    bool is_arrow = same < left && rest[same] == '>';
    size_t taken = same + is_arrow;
    uint32_t sign = point;
    switch (point) {
    case '-':
        sign = is_arrow ? 0x2192 : same > 0 ? 0x2013 : point;
        break;
    case '=':
        sign = is_arrow ? 0x21D2 : same > 1 ? '_' : point;
        break;
    case '<':
    case '>':
        taken = same > 0;
        sign = same == 0 ? point : point == '<' ? 0xAB : 0xBB;
        break;
    default:
        break;
    }
    if (sign != point)
        *next += taken;
    return sign;
}

static void cut_sign(struct tokenizer *tokenizer, struct token *token)
{
    size_t next;
    token->kind = TOKEN_SIGN;
    uint32_t point = unify_sign(peek(tokenizer, &next));
    token->sign = point < 0x80 ? read_double_sign(tokenizer, point, &next) : point;
    buffer_clear(&tokenizer->text);
    unicode_append(&tokenizer->text, token->sign);
    token->folded =
        arena_copy_bytes(tokenizer->arena, tokenizer->text.data, tokenizer->text.length);
    bool is_curved = token->sign == '\'' && next - tokenizer->offset == strlen("’") &&
                     memcmp(tokenizer->written + tokenizer->offset, "’", strlen("’")) == 0;
    token->text = is_curved ? "’" : token->folded;
    tokenizer->offset = next;
}

/* Moves over spaces and what is not seen; returns what there was. */
static enum token_space skip_space(struct tokenizer *tokenizer)
{
    enum token_space space = TOKEN_JOINED;
    while (tokenizer->offset < tokenizer->length) {
        size_t next;
        uint32_t point = peek(tokenizer, &next);
        if (is_space(point))
            space = is_fixed_space(point) && space != TOKEN_SPACE ? TOKEN_FIXED_SPACE : TOKEN_SPACE;
        else if (!is_invisible(point))
            break;
        tokenizer->offset = next;
    }
    return space;
}

struct tokens tokens_cut(struct arena *arena, const char *written, size_t length)
{
    struct tokenizer tokenizer = {.arena = arena, .written = written, .length = length};
    buffer_init(&tokenizer.text);
    for (;;) {
        enum token_space space = skip_space(&tokenizer);
        if (tokenizer.offset >= length)
            break;
        size_t next;
        uint32_t point = peek(&tokenizer, &next);
        struct token *token = token_add(&tokenizer);
        token->before = space;
        token->begin = tokenizer.offset;
        if (is_digit(point))
            cut_number(&tokenizer, token);
        else if (script_digit(point) >= 0)
            cut_script(&tokenizer, token, point >= 0x2080 && point <= 0x2089);
        else if (is_letter(point) || exchange_letter(point) != NULL)
            cut_word(&tokenizer, token);
        else
            cut_sign(&tokenizer, token);
        token->end = tokenizer.offset;
    }
    buffer_free(&tokenizer.text);
    return tokenizer.tokens;
}
