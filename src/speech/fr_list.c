/* Marks that begin the items of a list: « 1/ », « 3°) », « a) », « A. – », « ② », « • »; and « 4° »
 * where it numbers a paragraph of a text of law. */
#include "speech/fr_number.h"
#include "speech/fr_rules.h"

#include "base/buffer.h"

#include <string.h>

static bool is_dash(const struct french_reading *reading, size_t index)
{
    return french_is_sign(reading, index, '-') || french_is_sign(reading, index, 0x2013) ||
           french_is_sign(reading, index, 0x2014);
}

/* Circled figures, plain or black. */
static int circled_value(uint32_t sign)
{
    if (sign >= 0x2460 && sign <= 0x2473)
        return (int)(sign - 0x2460 + 1);
    if (sign >= 0x2776 && sign <= 0x277F)
        return (int)(sign - 0x2776 + 1);
    if (sign >= 0x2780 && sign <= 0x2793)
        return (int)((sign - 0x2780) % 10 + 1);
    return 0;
}

/* « 2° », and « 2o » as it is typed for it. */
static bool is_degree(const struct french_reading *reading, size_t index)
{
    return french_is_joined(reading, index) &&
           (french_is_sign(reading, index, 0xB0) || french_is_word(reading, index, "o"));
}

/* The signs behind a figure or letter that make it a mark; returns the token behind, or 0. */
static size_t skip_mark(const struct french_reading *reading, size_t index, bool is_number)
{
    size_t next = index;
    bool has_degree = is_number && is_degree(reading, next);
    next += has_degree;
    bool closed = french_is_sign(reading, next, ')') || french_is_sign(reading, next, '/') ||
                  (french_is_sign(reading, next, '.') && french_is_joined(reading, next));
    next += closed;
    bool dashed =
        is_dash(reading, next) && french_token_at(reading, next + 1)->before != TOKEN_JOINED;
    next += dashed;
    const struct token *behind = french_token_at(reading, next);
    bool is_measure = !french_is_raised(reading, next) || french_is_capital(reading, next);
    if (has_degree && !closed && !dashed && is_measure)
        return 0; /* « 40° à l'ombre », « 45° N » */
    if (!(has_degree || closed || dashed) || behind->kind == TOKEN_EDGE ||
        behind->before == TOKEN_JOINED)
        return 0;
    return next;
}

/* « Petit est », « Petit, »: the surname of a person of whom something is told. */
static bool is_surname(const struct french_reading *reading, size_t index)
{
    static const char *const ARTICLES[] = {"le", "la", "un", "une", NULL};
    const char *next = french_token_at(reading, index + 1)->folded;
    bool is_verb = french_word_has(reading, next, 'v') && !french_word_has(reading, next, 'a');
    const char *name = french_token_at(reading, index)->folded;
    bool is_single = french_word_has(reading, name, 's') &&
                     (french_word_has(reading, name, 'n') || french_word_has(reading, name, 'a')) &&
                     !french_is_one_of(reading, index, ARTICLES);
    return is_single && (is_verb || french_is_sign(reading, index + 1, ',') ||
                         french_is_sign(reading, index + 1, '('));
}

/* « A. Les dépenses » is a mark, « A. Martin » and « A. Petit est élu » are not. */
static bool is_letter_mark(const struct french_reading *reading, size_t index, size_t next)
{
    const struct token *letter = french_token_at(reading, index);
    const struct token *behind = french_token_at(reading, next);
    bool only_stop = next == index + 2 && french_is_sign(reading, index + 1, '.');
    if (letter->letters != 1 || is_dash(reading, index + 1))
        return false;
    if (french_is_sign(reading, index + 1, '/') && letter->before != TOKEN_JOINED && index > 0)
        return false;
    bool is_early = *letter->folded >= 'a' && *letter->folded <= 'h';
    bool is_item = letter->letter_case == TOKEN_LOWER || french_is_raised(reading, next);
    bool is_known = french_word_is_known(reading, behind->folded) ||
                    french_is_sign(reading, next + 1, '\''); /* « a. l'eau » */
    return !only_stop || (is_early && is_item && is_known && !is_surname(reading, next));
}

/* « II. », « iii) »; « i) » too, since few lists reach their ninth letter. */
static bool is_roman_mark(const struct french_reading *reading, size_t index, size_t next)
{
    const struct token *token = french_token_at(reading, index);
    if (token->letters > 4 || strspn(token->folded, "ivx") != strlen(token->folded))
        return false;
    bool is_lower = token->letter_case == TOKEN_LOWER;
    bool is_closed = french_is_sign(reading, index + 1, ')');
    bool has_dash = is_dash(reading, index + 1) || is_dash(reading, index + 2);
    /* « V. Hugo » is none */
    bool is_sure = is_closed || (!is_lower && (*token->text == 'I' || has_dash));
    if (token->letters == 1 && !is_sure)
        return false;
    return (is_lower || token->letter_case == TOKEN_UPPER) &&
           french_word_is_known(reading, french_token_at(reading, next)->folded);
}

static int roman_value(const char *text)
{
    int value = 0;
    for (; *text != '\0'; text++) {
        int own = *text == 'i' ? 1 : *text == 'v' ? 5 : 10;
        int next = text[1] == '\0' ? 0 : text[1] == 'i' ? 1 : text[1] == 'v' ? 5 : 10;
        value += own < next ? -own : own;
    }
    return value;
}

static size_t read_mark(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    bool is_number = token->kind == TOKEN_NUMBER && token->letters < 3;
    size_t next =
        is_number || token->kind == TOKEN_WORD ? skip_mark(reading, index + 1, is_number) : 0;
    if (next == 0)
        return 0;
    bool is_span =
        is_dash(reading, index + 1) && french_token_at(reading, next)->kind == TOKEN_NUMBER;
    if (is_number && is_span)
        return 0; /* « 3 - 6 ans », « 10 - 3 = 7 » */
    const char *text = token->text;
    if (!is_number && is_roman_mark(reading, index, next))
        text = arena_format(reading->arena, "%d", roman_value(token->folded));
    else if (!is_number && !is_letter_mark(reading, index, next))
        return 0;
    french_say(reading, text, index, next - 1);
    french_say_pause(reading, ",", next - 1);
    return next - index;
}

/* « 1.2.3 Méthode », « IV.2 – Budget »: levels of an outline. */
static size_t read_outline(struct french_reading *reading, size_t index)
{
    enum { MOST_LEVELS = 5 };
    const struct token *first = french_token_at(reading, index);
    size_t next = index + 1;
    size_t levels = 1;
    while (levels < MOST_LEVELS && french_is_sign(reading, next, '.') &&
           french_is_joined(reading, next) && french_is_joined(reading, next + 1) &&
           french_token_at(reading, next + 1)->kind == TOKEN_NUMBER &&
           french_token_at(reading, next + 1)->letters < 3) {
        next += 2;
        levels++;
    }
    size_t end = skip_mark(reading, next, false);
    if (end == 0)
        end = next;
    bool is_roman = first->letter_case == TOKEN_UPPER && is_roman_mark(reading, index, end);
    bool is_number = first->kind == TOKEN_NUMBER && first->letters < 3;
    if (levels == 1 || !(is_roman || is_number) || !french_is_raised(reading, end) ||
        french_token_at(reading, end)->before == TOKEN_JOINED)
        return 0;
    const char *text =
        is_roman ? arena_format(reading->arena, "%d", roman_value(first->folded)) : first->text;
    for (size_t level = 1; level < levels; level++)
        text = arena_format(reading->arena, "%s point %s", text,
                            french_token_at(reading, index + 2 * level)->text);
    french_say(reading, text, index, end - 1);
    french_say_pause(reading, ",", end - 1);
    return end - index;
}

static bool is_numbered(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const struct token *behind = french_token_at(reading, index + 2);
    return token->kind == TOKEN_NUMBER && token->letters < 3 && is_degree(reading, index + 1) &&
           !(behind->before == TOKEN_JOINED && behind->kind == TOKEN_WORD);
}

/* A reference to a text of law before the comma: « L. 2122-22, 4° », « art. 3, II, 2° ». */
static bool is_behind_citation(const struct french_reading *reading, size_t index)
{
    static const char *const NAMES[] = {"article", "articles", "art",        "alinéa", "al",
                                        "l",       "r",        "d",          "loi",    "décret",
                                        "code",    "cgct",     "paragraphe", NULL};
    if (!french_is_sign(reading, index - 1, ','))
        return false;
    for (size_t back = 2; back <= 12 && back <= index; back++) {
        bool is_name = french_is_one_of(reading, index - back, NAMES) &&
                       !french_is_sign(reading, index - back + 1, '\'');
        if (is_name)
            return true;
    }
    return false;
}

static bool is_between_marks(const struct french_reading *reading, size_t index)
{
    static const char *const LINKS[] = {",", "et", "ou", "à", "au", "du", "-", "–", NULL};
    return french_is_one_of(reading, index, LINKS);
}

/* « 1°, 2° et 3° », « les 4° et 5° »; not « entre 17° et 19° ». */
static bool is_in_series(const struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"le", "les", "au", "aux", "du", "des", NULL};
    size_t first = index;
    while (first >= 3 && is_between_marks(reading, first - 1) && is_numbered(reading, first - 3))
        first -= 3;
    bool has_others =
        first < index || (is_between_marks(reading, index + 2) && is_numbered(reading, index + 3));
    return has_others && (french_number_value(reading, first) == 1 ||
                          french_is_one_of(reading, first - 1, BEFORE));
}

/* A bracket that closes none: « 3°) et 4°) ». */
static bool is_lone_bracket(const struct french_reading *reading, size_t index)
{
    if (!french_is_sign(reading, index, ')'))
        return false;
    while (index > 0 && !french_is_sign(reading, index - 1, '(')) {
        if (french_is_sign(reading, --index, ')'))
            return true;
    }
    return index == 0;
}

/* « au 4° de l'article », « L. 2122-22, 4°, le conseil », « 1°, 2° et 3° ». */
static size_t read_paragraph(struct french_reading *reading, size_t index)
{
    static const char *const ARTICLES[] = {"au", "du", "le", NULL};
    static const char *const BEFORE[] = {"au", "du", "le", "aux", "des", "les", ",", ")", NULL};
    static const char *const BEHIND[] = {",", ";",   ")",   "de",  "du",   "et", "ou",
                                         "à", "bis", "ter", "est", "sont", NULL};
    if (!is_numbered(reading, index))
        return 0;
    bool is_named = french_is_one_of(reading, index - 1, BEFORE) &&
                    french_is_one_of(reading, index + 2, BEHIND);
    bool is_last = french_is_one_of(reading, index - 1, ARTICLES) &&
                   (french_is_sign(reading, index + 2, '.') ||
                    french_token_at(reading, index + 2)->kind == TOKEN_EDGE);
    bool is_closed = is_lone_bracket(reading, index + 2);
    bool is_cited = is_behind_citation(reading, index);
    if (!is_named && !is_last && !is_closed && !is_cited && !is_in_series(reading, index))
        return 0;
    size_t count = 2 + is_closed;
    french_say(reading, french_token_at(reading, index)->text, index, index + count - 1);
    return count;
}

size_t french_read_list_mark(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    int circled = circled_value(token->sign);
    if (circled > 0) {
        french_say(reading, arena_format(reading->arena, "%d", circled), index, index);
        if (french_is_first(reading, index))
            french_say_pause(reading, ",", index);
        return 1;
    }
    if (token->kind == TOKEN_SIGN)
        return 0;
    size_t count = french_is_first(reading, index) ? read_outline(reading, index) : 0;
    if (count == 0 && french_is_first(reading, index))
        count = read_mark(reading, index);
    return count > 0 ? count : read_paragraph(reading, index);
}
