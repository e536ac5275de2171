/* Signs that stand for a word by what is around them, and pictures that stand for none. */
#include "speech/fr_rules.h"

#include "base/unicode.h"
#include "speech/mark.h"

#include <string.h>

/* « §§ 4 et 5 ». */
static size_t read_paragraphs(struct french_reading *reading, size_t index)
{
    if (!french_is_sign(reading, index, 0xA7) || !french_is_sign(reading, index + 1, 0xA7))
        return 0;
    french_say(reading, "paragraphes", index, index + 1);
    return 2;
}

static bool is_star(uint32_t sign)
{
    return sign == '*' || sign == 0x2605 || sign == 0x2606 || sign == 0x2B50;
}

/* A house that has stars, in the few words before. */
static bool is_behind_lodging(const struct french_reading *reading, size_t index)
{
    static const char *const LODGINGS[] = {
        "camping",     "campings", "hôtel",   "hôtels",    "hotel",   "gîte",
        "gîtes",       "meublé",   "meublés", "résidence", "auberge", "restaurant",
        "hébergement", "classé",   "classée", "village",   NULL};
    for (size_t back = 1; back <= 4 && back <= index; back++) {
        if (french_is_one_of(reading, index - back, LODGINGS))
            return true;
    }
    return false;
}

/* « 3★ », « Camping*** », « ★★★ Hôtel du Parc »; a lone star is the mark of a list or note. */
static size_t read_stars(struct french_reading *reading, size_t index)
{
    enum { MOST_STARS = 5 };
    uint32_t sign = french_token_at(reading, index)->sign;
    if (!is_star(sign))
        return 0;
    size_t count = 1;
    while (french_is_sign(reading, index + count, sign))
        count++;
    bool is_drawn = sign != '*';
    const struct token *before = french_token_at(reading, index - 1);
    if (count == 1 && before->kind == TOKEN_NUMBER && before->letters == 1 &&
        (is_drawn || is_behind_lodging(reading, index))) {
        french_say(reading, strcmp(before->text, "1") == 0 ? "étoile" : "étoiles", index, index);
        return 1;
    }
    bool is_rank = count <= MOST_STARS && (is_drawn ? count > 1 : true) &&
                   (is_drawn || (count > 1 && is_behind_lodging(reading, index)));
    if (!is_rank)
        return count;
    bool is_first = french_is_first(reading, index);
    french_say(reading, arena_format(reading->arena, "%zu étoiles", count), index,
               index + count - 1);
    if (is_first)
        french_say_pause(reading, ",", index + count - 1);
    return count;
}

static bool is_picture(uint32_t sign)
{
    return (sign >= 0x2190 && sign <= 0x21FF) || (sign >= 0x2300 && sign <= 0x23FF) ||
           (sign >= 0x25A0 && sign <= 0x27BF) || (sign >= 0x2900 && sign <= 0x297F) ||
           (sign >= 0x2B00 && sign <= 0x2BFF) || (sign >= 0x1F000 && sign <= 0x1FAFF) ||
           (sign >= 0xE000 && sign <= 0xF8FF) || unicode_is_pictograph(sign);
}

static bool has_words(const struct french_reading *reading)
{
    for (size_t index = 0; index < reading->tokens.count; index++) {
        if (french_token_at(reading, index)->kind != TOKEN_SIGN)
            return true;
    }
    return false;
}

static bool is_number(const struct french_reading *reading, size_t index)
{
    return french_token_at(reading, index)->kind == TOKEN_NUMBER;
}

static bool is_arrow(uint32_t sign)
{
    return sign == 0x2192 || sign == 0x21D2 || sign == 0x2794 || sign == 0x279C || sign == 0x27A1;
}

/* « 5 → 6 km », « de 12 % → 15 % »; but « Bus 5 → 12 rue de la Paix », « page 3 → 06 12 … »: there,
 * and between words, an arrow parts. */
static size_t read_arrow(struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"de",     "passe", "passent", "passé",
                                         "passer", "ou",    "et",      NULL};
    if (!is_arrow(french_token_at(reading, index)->sign) || !is_number(reading, index + 1) ||
        french_token_at(reading, index + 1)->text[0] == '0')
        return 0;
    size_t first = index - (french_is_sign(reading, index - 1, '%') ||
                            french_is_sign(reading, index - 1, 0x20AC));
    size_t end = first;
    while (is_number(reading, first - 1))
        first--;
    bool opens =
        french_is_pause(reading, first - 1) || french_is_one_of(reading, first - 1, BEFORE);
    if (first == end || !opens)
        return 0;
    french_say(reading, "à", index, index);
    return 1;
}

static size_t read_mark(struct french_reading *reading, size_t index)
{
    enum mark mark = mark_said(&reading->tokens, index);
    if (mark == MARK_NONE)
        return 0;
    bool changes = mark == MARK_RISING || mark == MARK_FALLING;
    const struct token *next = french_token_at(reading, index + 1);
    bool goes_on = mark_of(next->sign) != MARK_NONE || next->sign == '=' ||
                   next->kind == TOKEN_WORD || next->kind == TOKEN_NUMBER ||
                   (changes && is_number(reading, index + 2));
    if (index > 0 && !french_is_pause(reading, index - 1))
        french_say_pause(reading, ",", index);
    french_say(reading, mark_name(mark, "fr"), index, index);
    if (changes && is_number(reading, index + 1))
        french_say(reading, "de", index, index);
    else if (goes_on)
        french_say_pause(reading, ",", index);
    return 1;
}

/* « un coup de ♥ ». */
static bool is_heart_of_text(const struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"de", "un", "le", "mon", "notre", "votre", "du", NULL};
    uint32_t sign = french_token_at(reading, index)->sign;
    return (sign == 0x2665 || sign == 0x2764 || (sign >= 0x1F493 && sign <= 0x1F49F)) &&
           french_is_one_of(reading, index - 1, BEFORE);
}

/* Pictures beside a text adorn it, and part what stands around them; alone they are said by their
 * names, which the engine knows. */
static size_t read_picture(struct french_reading *reading, size_t index)
{
    static const uint32_t PHONES[] = {0x260E, 0x260F, 0x2706, 0x1F4DE, 0x1F4F1, 0x1F4F2};
    uint32_t sign = french_token_at(reading, index)->sign;
    if (!is_picture(sign) || !has_words(reading))
        return 0;
    size_t last = index;
    while (is_picture(french_token_at(reading, last + 1)->sign))
        last++;
    for (size_t phone = 0; phone < sizeof PHONES / sizeof *PHONES; phone++) {
        bool before_number = is_number(reading, last + 1) || french_is_sign(reading, last + 1, '+');
        if (PHONES[phone] == sign && before_number) {
            french_say(reading, "téléphone", index, last);
            french_say_pause(reading, ",", last);
            return last + 1 - index;
        }
    }
    bool is_cross = sign == 0x2715 || sign == 0x2716;
    if (is_cross && is_number(reading, index - 1) && is_number(reading, index + 1))
        french_say(reading, "fois", index, last);
    else if (is_heart_of_text(reading, index))
        french_say(reading, "cœur", index, last);
    else if (french_token_at(reading, last + 1)->kind != TOKEN_EDGE &&
             !french_is_pause(reading, last + 1) && !french_is_pause(reading, index - 1))
        french_say_pause(reading, ",", index);
    return last + 1 - index;
}

/* « RDV @ 14 h »; but « contact @ mairie.fr ». */
static size_t read_at(struct french_reading *reading, size_t index)
{
    const struct token *next = french_token_at(reading, index + 1);
    const struct token *dot = french_token_at(reading, index + 2);
    bool is_address = dot->sign == '.' && dot->before == TOKEN_JOINED &&
                      french_token_at(reading, index + 3)->before == TOKEN_JOINED;
    if (!french_is_sign(reading, index, '@') || next->before == TOKEN_JOINED || is_address ||
        (next->kind != TOKEN_WORD && next->kind != TOKEN_NUMBER))
        return 0;
    french_say(reading, french_is_first(reading, index) ? "À" : "à", index, index);
    return 1;
}

/* The blood groups « A- », « AB- ». */
static size_t read_rhesus(struct french_reading *reading, size_t index)
{
    static const char *const GROUPS[] = {"A", "B", "AB", "O", NULL};
    const char *group = french_token_at(reading, index - 1)->text;
    uint32_t sign = french_token_at(reading, index)->sign;
    bool is_minus = sign == '-' || sign == 0x2212 || sign == 0x2013;
    if (!is_minus || !french_is_joined(reading, index) ||
        !(french_is_pause(reading, index + 1) || french_is_word(reading, index + 1, "et") ||
          french_is_word(reading, index + 1, "ou")))
        return 0;
    for (size_t each = 0; GROUPS[each] != NULL; each++) {
        if (strcmp(GROUPS[each], group) != 0)
            continue;
        french_say(reading, "moins", index, index);
        return 1;
    }
    return 0;
}

/* « > », « >> » before the item of a list; but « > à 10 % » compares. */
static size_t read_pointer(const struct french_reading *reading, size_t index)
{
    size_t last = index;
    while (french_is_sign(reading, last, '>') || french_is_sign(reading, last, 0xBB))
        last++;
    bool is_pointer = last > index && french_is_first(reading, index) &&
                      french_token_at(reading, last)->kind == TOKEN_WORD &&
                      !french_is_word(reading, last, "à");
    return is_pointer ? last - index : 0;
}

size_t french_read_symbol(struct french_reading *reading, size_t index)
{
    size_t count = read_paragraphs(reading, index);
    if (count == 0)
        count = read_stars(reading, index);
    if (count == 0)
        count = read_arrow(reading, index);
    if (count == 0)
        count = read_mark(reading, index);
    if (count == 0)
        count = read_picture(reading, index);
    if (count == 0)
        count = read_at(reading, index);
    if (count == 0)
        count = read_rhesus(reading, index);
    return count > 0 ? count : read_pointer(reading, index);
}
