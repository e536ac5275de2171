/* Words in capitals: « PRÉSIDENT DE L'AMF », « David LISNARD », « L'ETAT ». */
#include "speech/fr_capitals.h"

#include "speech/fr_accent.h"
#include "speech/fr_acronym.h"
#include "speech/fr_rules.h"
#include "speech/fr_word.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <string.h>

enum { MOST_CAPITALS = 50 };

bool french_is_acronym(const struct french_reading *reading, const struct token *token)
{
    const struct lexicon_entry *entry =
        lexicon_find(reading->french->lexicon, token->text, token->text);
    return entry != NULL && strcasecmp(entry->said, token->folded) != 0;
}

/* A neighbour in capitals that is a word: then this is one too. */
static bool is_capital_word(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    return token->kind == TOKEN_WORD && token->letter_case == TOKEN_UPPER && token->letters > 1 &&
           !french_is_acronym(reading, token) &&
           french_word_is_known(reading, french_restore_accents(reading, token->folded));
}

/* The word next to the token in the run of words in capitals, over an apostrophe, a hyphen or the
 * full stop of an abbreviation. */
static size_t neighbour(const struct french_reading *reading, size_t index, bool forward)
{
    size_t next = forward ? index + 1 : index - 1;
    while (french_is_sign(reading, next, '\'') || french_is_sign(reading, next, '-') ||
           (french_is_sign(reading, next, '.') && french_is_joined(reading, next)))
        next = forward ? next + 1 : next - 1;
    return next;
}

/* « 05000 » right before; « 05 000 » may count something. */
static bool is_behind_postcode(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index - 1);
    return token->kind == TOKEN_NUMBER && token->letters == 5 && !french_is_joined(reading, index);
}

/* Asked of each word in capitals, so that a run without end may not be walked to its end. */
static bool run_has_word(const struct french_reading *reading, size_t index, bool forward)
{
    for (int words = 0; words < MOST_CAPITALS; words++) {
        if (!forward && is_behind_postcode(reading, index))
            return true;
        index = neighbour(reading, index, forward);
        const struct token *token = french_token_at(reading, index);
        if (token->kind != TOKEN_WORD || token->letter_case != TOKEN_UPPER)
            return false;
        if (is_capital_word(reading, index))
            return true;
    }
    return false;
}

bool french_is_among_capitals(const struct french_reading *reading, size_t index)
{
    return reading->is_shouted ||
           (french_token_at(reading, index)->letter_case == TOKEN_UPPER &&
            (run_has_word(reading, index, false) || run_has_word(reading, index, true)));
}

/* « M. », « Mme », « MME », but not « DR ». */
static bool is_title(const struct french_reading *reading, size_t index)
{
    static const char *const TITLES[] = {
        "M",      "MM",       "Mme",    "MME",    "Mmes",     "MMES",    "Mlle",
        "Mlles",  "Mr",       "Me",     "Dr",     "Pr",       "MLLE",    "MR",
        "MADAME", "MONSIEUR", "Maître", "Madame", "Monsieur", "Docteur", NULL};
    if (french_is_sign(reading, index, '.'))
        index--;
    for (size_t title = 0; TITLES[title] != NULL; title++) {
        if (strcmp(french_token_at(reading, index)->text, TITLES[title]) == 0)
            return true;
    }
    return false;
}

static size_t skip_signs(const struct french_reading *reading, size_t index, bool forward)
{
    while (french_is_sign(reading, index, '\'') || french_is_sign(reading, index, '-'))
        index = forward ? index + 1 : index - 1;
    return index;
}

/* « LE GALL », « DE LA TOUR », « D'HAENE »: the word before the name, over its particles. */
static size_t skip_particles(const struct french_reading *reading, size_t index)
{
    static const char *const PARTICLES[] = {"le", "la",  "les", "l",   "de", "du",
                                            "d",  "des", "van", "von", "el", NULL};
    size_t before = skip_signs(reading, index - 1, false);
    while (french_is_one_of(reading, before, PARTICLES) && french_is_raised(reading, before))
        before = skip_signs(reading, before - 1, false);
    return before;
}

/* « M. BOYER », « MM. DUPRÉ, LEROY et GARCIA »: behind a title, and others behind that. */
static bool is_titled(const struct french_reading *reading, size_t index)
{
    size_t before = skip_particles(reading, index);
    if (is_title(reading, before) || reading->is_shouted)
        return is_title(reading, before);
    if (!french_is_pronounceable(french_token_at(reading, index)->folded))
        return false;
    for (size_t depth = 0; depth < 32 && !is_title(reading, before); depth++) {
        const struct token *token = french_token_at(reading, before);
        bool is_between = token->sign == ',' || french_is_word(reading, before, "et") ||
                          (token->kind == TOKEN_WORD && token->letter_case == TOKEN_UPPER);
        if (!is_between)
            return false;
        before = skip_particles(reading, before);
    }
    return is_title(reading, before);
}

/* « David LISNARD », « Mme PETIT-DUPONT »: behind a first name or a title. */
static bool is_surname(const struct french_reading *reading, size_t index)
{
    static const char *const NO_NAMES[] = {"la", "le",    "les", "une", "un",    "des",   "du",
                                           "ce", "cette", "ces", "nos", "notre", "votre", NULL};
    const struct token *token = french_token_at(reading, index);
    if (token->letters > 2 && french_has_vowel(token->folded) && is_titled(reading, index))
        return true;
    const struct token *before = french_token_at(reading, index - 1);
    if (token->letters < 4 || !french_is_pronounceable(token->folded))
        return false;
    if (before->sign == '-' || before->sign == '.')
        return french_is_raised(reading, index - 2);
    return before->letter_case == TOKEN_TITLE && index > 0 && before->letters > 1 &&
           !french_is_one_of(reading, index - 1, NO_NAMES);
}

/* Six letters or more, with no article: « GIBERT-CLAREY », more likely a name than an acronym. */
static bool is_long_name(const struct french_reading *reading, size_t index)
{
    static const char *const ARTICLES[] = {"la",  "le",  "l",  "du",  "au",    "les",
                                           "des", "aux", "un", "une", "notre", "leur",
                                           "son", "sa",  "d",  "de",  NULL};
    size_t before = index - 1;
    if (french_is_sign(reading, before, '\''))
        before--;
    return french_token_at(reading, index)->letters > 5 &&
           !french_is_one_of(reading, before, ARTICLES);
}

static bool is_name(const struct french_reading *reading, size_t index, bool among)
{
    const struct token *token = french_token_at(reading, index);
    bool has_accent = strlen(token->text) > token->letters; /* « SAINT-LÔ » */
    size_t least = is_behind_postcode(reading, index) || has_accent ? 2 : 4;
    return (among || is_long_name(reading, index)) && token->letters >= least &&
           french_is_pronounceable(token->folded);
}

/* The bytes of the small letters that the text begins with. */
static size_t small_letters(const char *text)
{
    size_t offset = 0;
    size_t length = strlen(text);
    while (offset < length) {
        size_t next = offset;
        if (!unicode_is_lowercase(unicode_next(text, length, &next)))
            break;
        offset = next;
    }
    return offset;
}

/* « RDVavec »: the capital before small letters ends an acronym when it makes no word with them,
 * and they are one without it. */
static bool ends_acronym(const struct french_reading *reading, const char *capital, size_t size)
{
    size_t small = small_letters(capital + size);
    const char *without = arena_copy_bytes(reading->arena, capital + size, small);
    struct buffer with;
    buffer_init(&with);
    unicode_lowercase(&with, capital, size + small, "fr");
    bool ends = small > 1 && french_word_is_known(reading, without) &&
                !french_word_is_known(reading, with.data);
    buffer_free(&with);
    return ends;
}

/* Each capital behind a small letter or before one begins a word; so do small letters behind an
 * acronym. */
const char *french_split_capitals(struct french_reading *reading, const char *text)
{
    struct buffer words;
    buffer_init(&words);
    size_t length = strlen(text);
    bool was_lower = false;
    size_t capitals = 0; /* in a row */
    for (size_t offset = 0; offset < length;) {
        size_t begin = offset;
        bool is_upper = unicode_is_uppercase(unicode_next(text, length, &offset));
        bool begins_word = is_upper && begin > 0 && (was_lower || small_letters(text + offset) > 0);
        bool is_last =
            begins_word && capitals > 1 && ends_acronym(reading, text + begin, offset - begin);
        if (begins_word && !is_last)
            buffer_append_byte(&words, ' ');
        buffer_append(&words, text + begin, offset - begin);
        if (is_last)
            buffer_append_byte(&words, ' ');
        was_lower = !is_upper;
        capitals = is_upper ? capitals + 1 : 0;
    }
    const char *copy = arena_copy_bytes(reading->arena, words.data, words.length);
    buffer_free(&words);
    return copy;
}

static size_t read_camel(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const char *words = french_split_capitals(reading, token->text);
    if (strchr(words, ' ') == NULL || strncmp(token->text, "Mc", 2) == 0 ||
        strncmp(token->text, "Mac", 3) == 0)
        return 0;
    for (const char *word = words; *word != '\0';) {
        size_t length = strcspn(word, " ");
        const char *one = arena_copy_bytes(reading->arena, word, length);
        struct buffer folded;
        buffer_init(&folded);
        unicode_lowercase(&folded, one, length, "fr");
        bool is_acronym = length > 1 && one[1] >= 'A' && one[1] <= 'Z' &&
                          !french_word_is_known(reading, folded.data);
        if (is_acronym)
            french_say_guess(reading, french_letters_apart(reading, one), index, index);
        else
            french_say_word(reading, one, folded.data, index, index);
        buffer_free(&folded);
        word += length + strspn(word + length, " ");
    }
    return 1;
}

void french_fold_capitals(struct french_reading *reading)
{
    for (size_t index = 0; index < reading->tokens.count; index++) {
        struct token *token = &reading->tokens.items[index];
        bool may_be_word =
            token->kind == TOKEN_WORD && token->letter_case == TOKEN_UPPER && token->letters > 1;
        if (may_be_word && (token->letters > 4 || french_is_among_capitals(reading, index)))
            token->folded = french_accent_at(reading, index);
    }
}

static bool has_accent(const char *text)
{
    for (; *text != '\0'; text++) {
        if ((unsigned char)*text >= 0x80)
            return true;
    }
    return false;
}

/* « DUMÉRY »: acronyms have no accents. */
static bool is_accented_name(const struct token *token)
{
    return token->letters > 2 && has_accent(token->text) && french_is_pronounceable(token->folded);
}

size_t french_read_capitals(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const char *folded = token->folded;
    bool is_lone = strcmp(token->text, "À") == 0 && french_is_among_capitals(reading, index);
    if (is_lone) {
        french_say_word(reading, folded, folded, index, index);
        return 1;
    }
    if (token->letters < 2 ||
        (token->letter_case != TOKEN_UPPER && token->letter_case != TOKEN_MIXED))
        return 0;
    if (token->letter_case == TOKEN_MIXED)
        return token->letters > 4 ? read_camel(reading, index) : 0;
    bool among = french_is_among_capitals(reading, index);
    bool is_proper = french_word_has(reading, folded, 'N');
    bool is_restored = !has_accent(token->text) && has_accent(folded);
    bool is_word = is_restored || french_word_is_known(reading, folded);
    bool is_long = token->letters > 4 || (token->letters == 4 && french_is_pronounceable(folded));
    if (is_word && !is_proper && (among || is_long)) {
        french_say_word(reading, folded, folded, index, index);
        return 1;
    }
    if (!is_surname(reading, index) && !is_accented_name(token) &&
        !(is_proper && (among || token->letters > 4)) && !is_name(reading, index, among))
        return 0;
    french_say_word(reading, french_raise_first(reading, folded), folded, index, index);
    return 1;
}
