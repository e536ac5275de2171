#include "base/unicode.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ucasemap.h>
#include <unicode/uchar.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/unorm2.h>
#include <unicode/unum.h>
#include <unicode/uregex.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>
#include <unicode/utrans.h>

uint32_t unicode_next(const char *text, size_t length, size_t *offset)
{
    const uint8_t *bytes = (const uint8_t *)text;
    UChar32 code_point;
    U8_NEXT_OR_FFFD(bytes, *offset, length, code_point);
    return (uint32_t)code_point;
}

uint32_t unicode_previous(const char *text, size_t *offset)
{
    if (*offset == 0)
        return 0;
    const uint8_t *bytes = (const uint8_t *)text;
    int32_t window = *offset < U8_MAX_LENGTH ? (int32_t)*offset : U8_MAX_LENGTH;
    int32_t end = window;
    UChar32 code_point;
    bytes += *offset - (size_t)window;
    U8_PREV_OR_FFFD(bytes, 0, end, code_point);
    *offset -= (size_t)(window - end);
    return (uint32_t)code_point;
}

void unicode_append(struct buffer *buffer, uint32_t code_point)
{
    uint8_t bytes[U8_MAX_LENGTH];
    int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, code_point);
    buffer_append(buffer, bytes, (size_t)length);
}

void unicode_append_visible(struct buffer *buffer, const char *text)
{
    size_t length = strlen(text);
    for (size_t offset = 0; offset < length;) {
        uint32_t code = unicode_next(text, length, &offset);
        bool is_control = code < 0x20 || (code >= 0x7F && code < 0xA0) ||
                          (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
        unicode_append(buffer, is_control ? 0xFFFD : code);
    }
}

bool unicode_is_valid(const char *text, size_t length, size_t *bad)
{
    const uint8_t *bytes = (const uint8_t *)text;
    for (size_t offset = 0; offset < length;) {
        size_t begin = offset;
        UChar32 code_point;
        U8_NEXT(bytes, offset, length, code_point);
        if (code_point < 0) {
            *bad = begin;
            return false;
        }
    }
    return true;
}

static bool is_between(uint32_t code_point, char first, char last)
{
    return code_point >= (uint32_t)first && code_point <= (uint32_t)last;
}

/* ASCII and the Latin letters behind it, which most text is made of, are told without ICU. */
bool unicode_is_letter(uint32_t code_point)
{
    if (code_point < 0x80)
        return is_between(code_point, 'A', 'Z') || is_between(code_point, 'a', 'z');
    if (code_point >= 0xC0 && code_point < 0x250)
        return code_point != 0xD7 && code_point != 0xF7;
    return u_isalpha((UChar32)code_point);
}

bool unicode_is_uppercase(uint32_t code_point)
{
    if (code_point < 0x80)
        return is_between(code_point, 'A', 'Z');
    return u_isUUppercase((UChar32)code_point);
}

bool unicode_is_lowercase(uint32_t code_point)
{
    if (code_point < 0x80)
        return is_between(code_point, 'a', 'z');
    return u_isULowercase((UChar32)code_point);
}

bool unicode_is_digit(uint32_t code_point)
{
    if (code_point < 0x80)
        return is_between(code_point, '0', '9');
    if (code_point < 0x250)
        return false;
    return u_isdigit((UChar32)code_point);
}

bool unicode_is_space(uint32_t code_point)
{
    if (code_point < 0x80)
        return code_point == ' ' || is_between(code_point, '\t', '\r');
    if (code_point < 0x250)
        return code_point == 0x85 || code_point == 0xA0;
    return u_isUWhiteSpace((UChar32)code_point);
}

bool unicode_is_word(uint32_t code_point)
{
    if (code_point < 0x80)
        return unicode_is_letter(code_point) || unicode_is_digit(code_point);
    if (code_point >= 0xC0 && code_point < 0x250)
        return unicode_is_letter(code_point);
    int8_t type = u_charType((UChar32)code_point);
    return u_isalnum((UChar32)code_point) || type == U_OTHER_NUMBER || type == U_LETTER_NUMBER;
}

bool unicode_is_pictograph(uint32_t code_point)
{
    if (code_point < 0x80)
        return false;
    return u_hasBinaryProperty((UChar32)code_point, UCHAR_EMOJI_PRESENTATION);
}

bool unicode_is_mark(uint32_t code_point)
{
    static const uint32_t marks[] = {0x2191, 0x2193, 0x2197, 0x2198, 0x2610, 0x2611,
                                     0x2612, 0x2713, 0x2714, 0x2717, 0x2718};
    for (size_t index = 0; index < sizeof marks / sizeof *marks; index++) {
        if (marks[index] == code_point)
            return true;
    }
    return false;
}

bool unicode_is_arrow(uint32_t code_point)
{
    return code_point >= 0x2190 && code_point <= 0x21FF;
}

bool unicode_is_symbol(uint32_t code_point)
{
    int8_t type = u_charType((UChar32)code_point);
    return type == U_MATH_SYMBOL || type == U_CURRENCY_SYMBOL || type == U_OTHER_SYMBOL ||
           type == U_PRIVATE_USE_CHAR;
}

bool unicode_has_word(const char *text, size_t length)
{
    for (size_t offset = 0; offset < length;) {
        uint32_t code_point = unicode_next(text, length, &offset);
        if (unicode_is_word(code_point) || unicode_is_pictograph(code_point))
            return true;
    }
    return false;
}

/* ICU's UTF-16 form of a text, for the services that have no UTF-8 form. */
struct wide {
    UChar *text;
    int32_t length;
};

static struct wide wide_from(const char *text, size_t length, int32_t spare)
{
    struct wide wide = {0};
    wide.text = memory_allocate((length + (size_t)spare + 1) * sizeof(UChar));
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(wide.text, (int32_t)length + spare, &wide.length, text, (int32_t)length,
                         0xFFFD, NULL, &status);
    return wide;
}

static void append_wide(struct buffer *out, const UChar *text, int32_t length)
{
    for (int32_t index = 0; index < length;) {
        UChar32 code_point;
        U16_NEXT(text, index, length, code_point);
        unicode_append(out, U_IS_SURROGATE(code_point) ? 0xFFFD : (uint32_t)code_point);
    }
}

static bool is_ascii(const char *text, size_t length)
{
    for (size_t index = 0; index < length; index++) {
        if ((uint8_t)text[index] >= 0x80)
            return false;
    }
    return true;
}

typedef int32_t case_mapping(const UCaseMap *map, char *target, int32_t capacity,
                             const char *source, int32_t length, UErrorCode *status);

/* Languages in which ASCII letters are raised or lowered otherwise: i and ı. */
static bool has_own_case(const char *language)
{
    return strncmp(language, "tr", 2) == 0 || strncmp(language, "az", 2) == 0 ||
           strncmp(language, "lt", 2) == 0;
}

static void map_case(struct buffer *out, const char *text, size_t length, const char *language,
                     case_mapping *mapping)
{
    UErrorCode status = U_ZERO_ERROR;
    UCaseMap *map = ucasemap_open(language, 0, &status);
    int32_t capacity = (int32_t)length * 3 + 1;
    char *mapped = memory_allocate((size_t)capacity);
    int32_t mapped_length = mapping(map, mapped, capacity, text, (int32_t)length, &status);
    if (U_SUCCESS(status))
        buffer_append(out, mapped, (size_t)mapped_length);
    else
        buffer_append(out, text, length);
    free(mapped);
    ucasemap_close(map);
}

void unicode_lowercase(struct buffer *out, const char *text, size_t length, const char *language)
{
    if (is_ascii(text, length) && !has_own_case(language)) {
        for (size_t index = 0; index < length; index++)
            buffer_append_byte(out, is_between((uint8_t)text[index], 'A', 'Z')
                                        ? (char)(text[index] - 'A' + 'a')
                                        : text[index]);
        return;
    }
    map_case(out, text, length, language, ucasemap_utf8ToLower);
}

void unicode_uppercase(struct buffer *out, const char *text, size_t length, const char *language)
{
    map_case(out, text, length, language, ucasemap_utf8ToUpper);
}

void unicode_titlecase(struct buffer *out, const char *text, size_t length, const char *language)
{
    size_t first = 0;
    while (first < length) {
        size_t next = first;
        if (unicode_is_letter(unicode_next(text, length, &next))) {
            buffer_append(out, text, first);
            unicode_uppercase(out, text + first, next - first, language);
            buffer_append(out, text + next, length - next);
            return;
        }
        first = next;
    }
    buffer_append(out, text, length);
}

void unicode_compose(struct buffer *out, const char *text, size_t length)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *normalizer = unorm2_getNFCInstance(&status);
    struct wide wide = wide_from(text, length, 0);
    int32_t capacity = wide.length * 3 + 1;
    UChar *composed = memory_allocate((size_t)capacity * sizeof(UChar));
    int32_t composed_length =
        unorm2_normalize(normalizer, wide.text, wide.length, composed, capacity, &status);
    if (U_SUCCESS(status))
        append_wide(out, composed, composed_length);
    else
        buffer_append(out, text, length);
    free(composed);
    free(wide.text);
}

/* The ASCII of a sign or letter common in French, where it has no mark to lose; or NULL. */
static const char *common_ascii(uint32_t code_point)
{
    switch (code_point) {
    case 0x00A0:
        return " ";
    case 0x00AB:
        return "<<";
    case 0x00BB:
        return ">>";
    case 0x0153:
        return "oe";
    case 0x2013:
        return "-";
    case 0x2019:
        return "'";
    default:
        return NULL;
    }
}

/* The ASCII letter that the code point is with marks on it, or 0. */
static char base_letter(uint32_t code_point)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar parts[8];
    const UNormalizer2 *normalizer = unorm2_getNFDInstance(&status);
    int32_t count = unorm2_getDecomposition(normalizer, (UChar32)code_point, parts, 8, &status);
    if (U_FAILURE(status) || count < 2 || parts[0] >= 0x80 || !unicode_is_letter(parts[0]))
        return 0;
    for (int32_t index = 1; index < count; index++) {
        if (u_charType(parts[index]) != U_NON_SPACING_MARK)
            return 0;
    }
    return (char)parts[0];
}

/* Appends the ASCII of a text of letters with and without marks and common signs, as French has
 * them: the transliterator takes longer to make than most runs last. False, and nothing appended,
 * when the text has another. */
static bool strip_marks(struct buffer *out, const char *text, size_t length)
{
    size_t before = out->length;
    for (size_t offset = 0; offset < length;) {
        uint32_t code_point = unicode_next(text, length, &offset);
        const char *common = common_ascii(code_point);
        char letter = code_point < 0x80 ? (char)code_point : base_letter(code_point);
        if (common != NULL) {
            buffer_append_string(out, common);
        } else if (code_point < 0x80 || letter != 0) {
            buffer_append_byte(out, letter);
        } else {
            buffer_truncate(out, before);
            return false;
        }
    }
    return true;
}

void unicode_to_ascii(struct buffer *out, const char *text, size_t length)
{
    if (strip_marks(out, text, length))
        return;
    static UTransliterator *transliterator;
    UErrorCode status = U_ZERO_ERROR;
    if (transliterator == NULL) {
        UChar name[64];
        u_uastrcpy(name, "Any-Latin; Latin-ASCII");
        transliterator = utrans_openU(name, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
        if (U_FAILURE(status))
            memory_exhausted();
    }
    int32_t spare = (int32_t)length * 4 + 16;
    struct wide wide = wide_from(text, length, spare);
    int32_t limit = wide.length;
    utrans_transUChars(transliterator, wide.text, &wide.length, (int32_t)length + spare, 0, &limit,
                       &status);
    for (int32_t index = 0; index < wide.length; index++) {
        if (wide.text[index] < 0x80)
            buffer_append_byte(out, (char)wide.text[index]);
    }
    free(wide.text);
}

/* The break iterator of the language used last: making one costs more than using it. */
static UBreakIterator *sentence_iterator(const char *language)
{
    static UBreakIterator *iterator;
    static char iterator_language[32];
    if (iterator != NULL && strcmp(iterator_language, language) == 0)
        return iterator;
    if (iterator != NULL)
        ubrk_close(iterator);
    UErrorCode status = U_ZERO_ERROR;
    strncpy(iterator_language, language, sizeof iterator_language - 1);
    iterator = ubrk_open(UBRK_SENTENCE, iterator_language, NULL, 0, &status);
    if (U_FAILURE(status))
        memory_exhausted();
    return iterator;
}

void unicode_sentences(const char *text, size_t length, const char *language,
                       unicode_boundary *boundary, void *user_data)
{
    UBreakIterator *iterator = sentence_iterator(language);
    UErrorCode status = U_ZERO_ERROR;
    UText *source = utext_openUTF8(NULL, text, (int64_t)length, &status);
    ubrk_setUText(iterator, source, &status);
    if (U_SUCCESS(status)) {
        ubrk_first(iterator);
        for (int32_t offset = ubrk_next(iterator); offset != UBRK_DONE && (size_t)offset < length;
             offset = ubrk_next(iterator))
            boundary(user_data, (size_t)offset);
    }
    utext_close(source);
}

/* The rule-based formatter of the language used last. */
static UNumberFormat *spellout_format(const char *language)
{
    static UNumberFormat *format;
    static char format_language[32];
    if (format != NULL && strcmp(format_language, language) == 0)
        return format;
    if (format != NULL)
        unum_close(format);
    UErrorCode status = U_ZERO_ERROR;
    format = unum_open(UNUM_SPELLOUT, NULL, 0, language, NULL, &status);
    if (U_FAILURE(status)) {
        format = NULL;
        return NULL;
    }
    strncpy(format_language, language, sizeof format_language - 1);
    return format;
}

bool unicode_spell_number(struct buffer *out, int64_t number, const char *language,
                          const char *rule_set)
{
    UNumberFormat *format = spellout_format(language);
    if (format == NULL)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    UChar name[64];
    u_uastrncpy(name, rule_set, 63);
    name[63] = 0;
    unum_setTextAttribute(format, UNUM_DEFAULT_RULESET, name, -1, &status);
    UChar words[512];
    int32_t length = unum_formatInt64(format, number, words, 512, NULL, &status);
    if (U_FAILURE(status))
        return false;
    int32_t kept = 0;
    for (int32_t index = 0; index < length; index++) {
        if (words[index] != 0x00AD)
            words[kept++] = words[index];
    }
    append_wide(out, words, kept);
    return true;
}

void unicode_language_name(struct buffer *out, const char *tag, const char *in_language)
{
    UChar name[128];
    UErrorCode status = U_ZERO_ERROR;
    int32_t length = uloc_getDisplayLanguage(tag, in_language, name, 128, &status);
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING)
        buffer_append_string(out, tag);
    else
        append_wide(out, name, length);
}

const char *unicode_language_code(const char *tag)
{
    const char *code = uloc_getISO3Language(tag);
    return code[0] != '\0' ? code : "und";
}

void unicode_format_date(struct buffer *out, int year, int month, int day, const char *language)
{
    UChar utc[8];
    u_uastrcpy(utc, "UTC");
    UErrorCode status = U_ZERO_ERROR;
    UCalendar *calendar = ucal_open(utc, -1, language, UCAL_GREGORIAN, &status);
    ucal_setDateTime(calendar, year, month - 1, day, 12, 0, 0, &status);
    UDate date = ucal_getMillis(calendar, &status);
    UDateFormat *format = udat_open(UDAT_NONE, UDAT_LONG, language, utc, -1, NULL, 0, &status);
    UChar text[128];
    int32_t length = udat_format(format, date, text, 128, NULL, &status);
    if (U_SUCCESS(status))
        append_wide(out, text, length);
    else
        buffer_format(out, "%04d-%02d-%02d", year, month, day);
    udat_close(format);
    ucal_close(calendar);
}

struct unicode_pattern {
    URegularExpression *expression;
    UChar *replacement;
    int32_t replacement_length;
};

/* The text in UTF-16; `*wide_length` receives its length. The caller frees it. */
static UChar *widen(const char *text, size_t length, int32_t *wide_length)
{
    UErrorCode status = U_ZERO_ERROR;
    UChar *wide = memory_allocate((length + 1) * sizeof *wide);
    u_strFromUTF8WithSub(wide, (int32_t)length + 1, wide_length, text, (int32_t)length, 0xFFFD,
                         NULL, &status);
    return wide;
}

struct unicode_pattern *unicode_pattern_create(const char *expression, const char *replacement)
{
    int32_t length;
    UErrorCode status = U_ZERO_ERROR;
    UChar *wide = widen(expression, strlen(expression), &length);
    URegularExpression *opened = uregex_open(wide, length, 0, NULL, &status);
    free(wide);
    if (U_FAILURE(status))
        return NULL;
    struct unicode_pattern *pattern = memory_allocate(sizeof *pattern);
    pattern->expression = opened;
    pattern->replacement = widen(replacement, strlen(replacement), &pattern->replacement_length);
    return pattern;
}

void unicode_pattern_destroy(struct unicode_pattern *pattern)
{
    if (pattern == NULL)
        return;
    uregex_close(pattern->expression);
    free(pattern->replacement);
    free(pattern);
}

bool unicode_pattern_replace(const struct unicode_pattern *pattern, const char *text, size_t length,
                             struct buffer *out)
{
    int32_t wide_length;
    UErrorCode status = U_ZERO_ERROR;
    UChar *wide = widen(text, length, &wide_length);
    uregex_setText(pattern->expression, wide, wide_length, &status);
    bool found = uregex_find(pattern->expression, 0, &status) && U_SUCCESS(status);
    if (found) {
        int32_t room = 2 * wide_length + 16 * pattern->replacement_length + 16;
        UChar *made = memory_allocate((size_t)room * sizeof *made);
        int32_t made_length = uregex_replaceAll(pattern->expression, pattern->replacement,
                                                pattern->replacement_length, made, room, &status);
        found = U_SUCCESS(status);
        if (found)
            append_wide(out, made, made_length);
        free(made);
    }
    free(wide);
    return found;
}

const char *unicode_version(void)
{
    return U_ICU_VERSION;
}
