#include "speech/fr_word.h"

#include "speech/fr_acronym.h"
#include "speech/fr_fraction.h"
#include "speech/fr_mend.h"
#include "speech/fr_liaison.h"
#include "speech/fr_rules.h"
#include "speech/fr_spelling.h"

#include <string.h>

static bool is_quote(const struct token *token)
{
    return token->sign == '"' || token->sign == 0xAB || token->sign == 0x201C ||
           token->sign == 0x201E || token->sign == 0x2039;
}

/* « p'tit » is said whole. */
static size_t read_petit(struct french_reading *reading, size_t index)
{
    static const char *const FORMS[][2] = {
        {"tit", "petit"}, {"tits", "petits"}, {"tite", "petite"}, {"tites", "petites"}};
    for (size_t form = 0; form < sizeof FORMS / sizeof *FORMS; form++) {
        if (!french_is_word(reading, index, "p") ||
            !french_is_word(reading, index + 2, FORMS[form][0]))
            continue;
        const char *text = FORMS[form][1];
        if (french_is_capital(reading, index))
            text = french_raise_first(reading, text);
        french_say_instead(reading, text, SPOKEN_BY_RULE, index, index + 2);
        return 3;
    }
    return 0;
}

/* « Croc'livres », « Pass'Sport », « grand'rue »: two words; the last consonant of the first, which
 * has lost its e, is heard. */
static size_t read_shortened(struct french_reading *reading, size_t index)
{
    const struct token *word = french_token_at(reading, index);
    const char *text =
        word->letter_case == TOKEN_UPPER ? french_raise_first(reading, word->folded) : word->text;
    bool is_known = strcmp(word->folded, "grand") == 0 ||
                    french_find_entry(reading, word->text, word->folded) != NULL;
    if (is_known)
        french_say_word(reading, text, word->folded, index, index + 1);
    else
        french_say_instead(reading, french_sound_last(reading, text), SPOKEN_BY_SPELLING, index,
                           index + 1);
    reading->after_word = false;
    return 2;
}

/* An apostrophe that closes a quotation: one that opens it stands before. */
static bool closes_quotation(const struct french_reading *reading, size_t index)
{
    for (size_t back = index; back-- > 0;) {
        if (french_is_sign(reading, back, '\'') &&
            (back == 0 || !french_is_joined(reading, back)) && french_is_joined(reading, back + 1))
            return true;
    }
    return false;
}

/* What an elided word may stand before: a word, which may be in quotation marks or have its prefix
 * in brackets (« d'(in)formation »), a number, « ½ », « € ». */
static bool is_elided_before(const struct french_reading *reading, size_t index)
{
    const struct token *next = french_token_at(reading, index);
    bool has_prefix = next->sign == '(' && french_is_sign(reading, index + 2, ')') &&
                      french_is_joined(reading, index + 3);
    return next->before == TOKEN_JOINED &&
           (next->kind == TOKEN_WORD || next->kind == TOKEN_NUMBER || is_quote(next) ||
            has_prefix || next->sign == 0x20AC || french_is_vulgar_fraction(next->sign));
}

/* « Croc'livres », « grand'rue », « l'anniv' du club »: but not « McDonald's » nor « Penmarc'h ».
 */
static bool is_shortened(const struct french_reading *reading, size_t index)
{
    const struct token *word = french_token_at(reading, index);
    const struct token *next = french_token_at(reading, index + 2);
    if (next->kind != TOKEN_WORD || next->before != TOKEN_JOINED)
        return word->letters > 2 && !is_elided_before(reading, index + 2) && !is_quote(next) &&
               !french_word_is_known(reading, word->folded) &&
               !closes_quotation(reading, index + 1);
    size_t length = strlen(word->folded);
    bool is_breton = length > 1 && word->folded[length - 1] == 'c' && *next->folded == 'h';
    return !french_is_elided(word->folded) && !is_breton && strcmp(next->folded, "s") != 0;
}

/* « Jusqu'aujourd'hui », « d'aujourd'hui »: two apostrophes in a word lead the engine to English.
 */
static size_t read_today(struct french_reading *reading, size_t index)
{
    if (reading->glue != FRENCH_GLUE_ELISION || !french_is_word(reading, index, "aujourd") ||
        !french_is_word(reading, index + 2, "hui"))
        return 0;
    french_say_instead(reading, "aujourdui", SPOKEN_BY_SPELLING, index, index + 2);
    return 3;
}

/* A word and an apostrophe. */
size_t french_read_elision(struct french_reading *reading, size_t index)
{
    const struct token *word = french_token_at(reading, index);
    const struct token *next = french_token_at(reading, index + 2);
    if (!french_is_sign(reading, index + 1, '\'') || !french_is_joined(reading, index + 1))
        return 0;
    size_t count = read_petit(reading, index);
    if (count == 0)
        count = read_today(reading, index);
    if (count > 0)
        return count;
    if (is_shortened(reading, index))
        return read_shortened(reading, index);
    if (!is_elided_before(reading, index + 2))
        return 0;
    bool lower = next->letter_case == TOKEN_UPPER || next->letter_case == TOKEN_MIXED ||
                 is_quote(next) || next->kind == TOKEN_NUMBER || reading->is_shouted;
    const char *text = arena_format(reading->arena, "%s%s", lower ? word->folded : word->text,
                                    french_token_at(reading, index + 1)->text);
    bool with_hyphen = reading->glue == FRENCH_GLUE_HYPHEN;
    if (with_hyphen || reading->glue == FRENCH_GLUE_NONE)
        french_say_instead(reading, text, SPOKEN_AS_WRITTEN, index, index + 1);
    else
        french_say(reading, text, index, index + 1);
    reading->glue = FRENCH_GLUE_ELISION;
    return 2;
}

/* A raised digit behind a word calls a note, which is not read out. */
size_t french_read_note_call(struct french_reading *reading, size_t index)
{
    const struct token *before = french_token_at(reading, index - 1);
    if (!french_is_joined(reading, index) || before->kind == TOKEN_NUMBER ||
        reading->out->count == reading->first_word)
        return 0;
    french_cover(reading, index);
    return 1;
}

static const char *without_accent(const char *text)
{
    static const char *const EXCHANGES[][2] = {{"É", "E"}, {"È", "E"}, {"Ê", "E"}, {"Ç", "C"},
                                               {"Ô", "O"}, {"Î", "I"}, {"Ù", "U"}};
    for (size_t index = 0; index < sizeof EXCHANGES / sizeof *EXCHANGES; index++) {
        if (strcmp(EXCHANGES[index][0], text) == 0)
            return EXCHANGES[index][1];
    }
    return text;
}

/* A word in small letters, but for the first of a sentence. */
static bool is_common(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    return token->letter_case == TOKEN_LOWER ||
           (token->letter_case == TOKEN_TITLE && french_is_first(reading, index));
}

static bool is_beside_latin(const struct french_reading *reading, size_t index)
{
    static const char *const LATIN[] = {"prorata", "rata", "causa", "jus", "in",
                                        "ex",      "ad",   "pro",   NULL};
    const size_t neighbours[] = {index - 1, index + 1};
    for (size_t each = 0; each < 2; each++) {
        const struct token *token = french_token_at(reading, neighbours[each]);
        bool is_unknown = is_common(reading, neighbours[each]) && token->letters > 2 &&
                          !french_word_is_known(reading, token->folded);
        if (is_unknown || french_is_one_of(reading, neighbours[each], LATIN))
            return true;
    }
    return false;
}

static bool ends_in(const char *text, const char *end)
{
    size_t length = strlen(text);
    size_t size = strlen(end);
    return length > size && strcmp(text + length - size, end) == 0;
}

/* A Latin word keeps its last s: « nullius »; « temporis » only beside another, since French words
 * that no list has (« caillebotis », « codétenus ») do not. */
static bool is_latin(const struct french_reading *reading, size_t index)
{
    static const char *const SURE[] = {"ius", "eus", "bus", "uus"};
    const struct token *word = french_token_at(reading, index);
    const char *folded = word->folded;
    size_t length = strlen(folded);
    bool may_be = length > 4 && (ends_in(folded, "is") || ends_in(folded, "us")) &&
                  strchr("ao", folded[length - 3]) == NULL && is_common(reading, index);
    for (const char *letter = folded; *letter != '\0'; letter++)
        may_be &= (unsigned char)*letter < 0x80;
    if (!may_be || french_word_is_known(reading, folded) ||
        french_word_is_known(reading, arena_copy_bytes(reading->arena, folded, length - 1)))
        return false;
    for (size_t each = 0; each < sizeof SURE / sizeof *SURE; each++) {
        if (word->letter_case == TOKEN_LOWER && ends_in(folded, SURE[each]))
            return true;
    }
    return is_beside_latin(reading, index);
}

void french_say_word(struct french_reading *reading, const char *text, const char *folded,
                     size_t first, size_t last)
{
    const struct lexicon_entry *entry = french_find_entry(reading, text, folded);
    if (entry != NULL) {
        french_say_entry(reading, entry, first, last);
        return;
    }
    struct french_spelling spelling = french_respell(reading, text, folded);
    if (spelling.text == text)
        french_say_instead(reading, text, SPOKEN_AS_WRITTEN, first, last);
    else
        french_say_spelled(reading, spelling.text, spelling.phonemes, first, last);
}

/* « e-commerce », « e-sport ». */
static bool is_electronic(const struct french_reading *reading, size_t index)
{
    const struct token *next = french_token_at(reading, index + 2);
    bool is_apart = !french_is_joined(reading, index) || french_is_sign(reading, index - 1, '\'');
    return french_is_word(reading, index, "e") && is_apart &&
           french_is_sign(reading, index + 1, '-') && french_is_joined(reading, index + 1) &&
           next->kind == TOKEN_WORD && next->before == TOKEN_JOINED && next->letters > 2;
}

size_t french_read_word(struct french_reading *reading, size_t index)
{
    const struct token *word = french_token_at(reading, index);
    const char *text = french_is_capital(reading, index) ? without_accent(word->text) : word->text;
    if (french_say_linked(reading, text, index, index))
        return 1;
    if (is_electronic(reading, index))
        french_say_instead(reading, "i", SPOKEN_BY_SPELLING, index, index);
    else if (is_latin(reading, index) && french_find_entry(reading, text, word->folded) == NULL)
        french_say_instead(reading, arena_format(reading->arena, "%sse", text), SPOKEN_BY_SPELLING,
                           index, index);
    else
        french_say_word(reading, text, word->folded, index, index);
    return 1;
}
