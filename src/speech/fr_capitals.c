/* Words in capitals: « PRÉSIDENT DE L'AMF », « David LISNARD », « L'ETAT ». */
#include "speech/fr_acronym.h"
#include "speech/fr_capitals.h"
#include "speech/fr_rules.h"
#include "speech/fr_word.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <string.h>

const char *french_restore_accents(const struct french_reading *reading, const char *folded)
{
    const struct table_row *row = table_find(reading->french->accents, folded);
    return row == NULL ? folded : row->fields[1];
}

/* A neighbour in capitals that is a word: then this is one too. */
static bool is_capital_word(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    return token->kind == TOKEN_WORD && token->letter_case == TOKEN_UPPER && token->letters > 1 &&
           french_word_is_known(reading, french_restore_accents(reading, token->folded)) &&
           lexicon_find(reading->french->lexicon, token->text, token->text) == NULL;
}

static size_t skip_signs(const struct french_reading *reading, size_t index, bool forward)
{
    while (french_is_sign(reading, index, '\'') || french_is_sign(reading, index, '-'))
        index = forward ? index + 1 : index - 1;
    return index;
}

static bool is_among_capitals(const struct french_reading *reading, size_t index)
{
    if (reading->is_shouted)
        return true;
    size_t before = skip_signs(reading, index - 1, false);
    size_t behind = skip_signs(reading, index + 1, true);
    if (french_token_at(reading, before)->letters == 1)
        before = skip_signs(reading, before - 1, false);
    return is_capital_word(reading, before) || is_capital_word(reading, behind);
}

/* « David LISNARD », « Mme PETIT-DUPONT »: behind a first name or a title. */
static bool is_surname(const struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const struct token *before = french_token_at(reading, index - 1);
    if (token->letters < 4 || !french_is_pronounceable(token->folded))
        return false;
    if (before->sign == '-' || before->sign == '.')
        return french_is_raised(reading, index - 2);
    return before->letter_case == TOKEN_TITLE && index > 0 && before->letters > 1 &&
           !french_is_one_of(reading, index - 1,
                             (const char *const[]){"la", "le", "les", "une", "un", "des", "du",
                                                   "ce", "cette", "ces", "nos", "notre", "votre",
                                                   NULL});
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

static const char *as_name(struct french_reading *reading, const char *folded)
{
    struct buffer name;
    buffer_init(&name);
    unicode_titlecase(&name, folded, strlen(folded), "fr");
    const char *copy = arena_copy_bytes(reading->arena, name.data, name.length);
    buffer_free(&name);
    return copy;
}

/* « MaPrimeRénov », « LaPoste »: each capital begins a word. Returns NULL when it is none such. */
const char *french_split_capitals(struct french_reading *reading, const char *text)
{
    struct buffer words;
    buffer_init(&words);
    size_t length = strlen(text);
    bool was_lower = false;
    for (size_t offset = 0; offset < length;) {
        size_t begin = offset;
        uint32_t point = unicode_next(text, length, &offset);
        bool is_upper = unicode_is_uppercase(point);
        size_t peek = offset;
        bool before_lower =
            offset < length && unicode_is_lowercase(unicode_next(text, length, &peek));
        if (is_upper && begin > 0 && (was_lower || before_lower))
            buffer_append_byte(&words, ' ');
        buffer_append(&words, text + begin, offset - begin);
        was_lower = !is_upper;
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

size_t french_read_capitals(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    bool is_lone = strcmp(token->text, "À") == 0 && is_among_capitals(reading, index);
    if (is_lone) {
        french_say_word(reading, token->folded, token->folded, index, index);
        return 1;
    }
    if (token->letters < 2 ||
        (token->letter_case != TOKEN_UPPER && token->letter_case != TOKEN_MIXED))
        return 0;
    if (token->letter_case == TOKEN_MIXED)
        return token->letters > 4 ? read_camel(reading, index) : 0;
    const char *restored = french_restore_accents(reading, token->folded);
    bool is_known = french_word_is_known(reading, restored);
    bool among = is_among_capitals(reading, index);
    bool is_proper = french_word_has(reading, restored, 'N');
    if (is_known && !is_proper && (among || token->letters > 4)) {
        french_say_word(reading, restored, restored, index, index);
        return 1;
    }
    bool is_name = is_surname(reading, index) || (is_proper && (among || token->letters > 4)) ||
                   ((among || is_long_name(reading, index)) && token->letters > 3 &&
                    french_is_pronounceable(token->folded));
    if (!is_name)
        return 0;
    french_say_word(reading, as_name(reading, token->folded), token->folded, index, index);
    return 1;
}
