#include "speech/fr_ordinal.h"

#include "speech/fr_number.h"
#include "speech/fr_rules.h"

#include "base/buffer.h"

#include <string.h>

enum suffix_kind {
    SUFFIX_ANY,
    SUFFIX_FIRST_MASCULINE,
    SUFFIX_FIRST_FEMININE,
    SUFFIX_SECOND_MASCULINE,
    SUFFIX_SECOND_FEMININE,
};

struct suffix {
    const char *text;
    enum suffix_kind kind;
};

static const struct suffix SUFFIXES[] = {
    {"e", SUFFIX_ANY},
    {"ème", SUFFIX_ANY},
    {"eme", SUFFIX_ANY},
    {"éme", SUFFIX_ANY},
    {"ième", SUFFIX_ANY},
    {"ieme", SUFFIX_ANY},
    {"è", SUFFIX_ANY},
    {"er", SUFFIX_FIRST_MASCULINE},
    {"ier", SUFFIX_FIRST_MASCULINE},
    {"re", SUFFIX_FIRST_FEMININE},
    {"ère", SUFFIX_FIRST_FEMININE},
    {"ere", SUFFIX_FIRST_FEMININE},
    {"ière", SUFFIX_FIRST_FEMININE},
    {"nd", SUFFIX_SECOND_MASCULINE},
    {"d", SUFFIX_SECOND_MASCULINE},
    {"nde", SUFFIX_SECOND_FEMININE},
    {"de", SUFFIX_SECOND_FEMININE},
};

static const struct suffix *find_suffix(const char *text, bool *is_plural)
{
    size_t length = strlen(text);
    for (size_t index = 0; index < sizeof SUFFIXES / sizeof *SUFFIXES; index++) {
        const char *suffix = SUFFIXES[index].text;
        size_t own = strlen(suffix);
        *is_plural = length == own + 1 && text[own] == 's';
        if ((length == own || *is_plural) && strncmp(text, suffix, own) == 0)
            return &SUFFIXES[index];
    }
    return NULL;
}

/* The engine says « huisième », and sounds the t of « quatre-vingt-deuxième »: spell around it. */
static const char *respell(struct french_reading *reading, const char *words)
{
    struct buffer text;
    buffer_init(&text);
    while (*words != '\0') {
        bool hard = (*words == 'n' || *words == 'i') && strncmp(words + 1, "tième", 6) == 0;
        if (hard && text.length > 0 && strncmp(words - 2, "ng", 2) != 0) {
            buffer_append_byte(&text, *words++);
            buffer_append_byte(&text, 't');
        } else if (strncmp(words, "quatre-vingt-", 13) == 0) {
            buffer_append_string(&text, "quatre-vin-");
            words += 13;
        } else {
            buffer_append_byte(&text, *words++);
        }
    }
    const char *copy = arena_copy_bytes(reading->arena, text.data, text.length);
    buffer_free(&text);
    return copy;
}

const char *french_ordinal_text(struct french_reading *reading, long number, const char *suffix)
{
    bool is_plural = false;
    const struct suffix *found = find_suffix(suffix, &is_plural);
    if (found == NULL || number < 0)
        return NULL;
    const char *word = NULL;
    if (found->kind == SUFFIX_SECOND_MASCULINE || found->kind == SUFFIX_SECOND_FEMININE) {
        if (number != 2)
            return NULL;
        word = found->kind == SUFFIX_SECOND_MASCULINE ? "second" : "seconde";
    } else if (number == 1) {
        word = found->kind == SUFFIX_FIRST_FEMININE ? "première" : "premier";
    } else if (found->kind != SUFFIX_ANY) {
        return NULL;
    } else {
        word = respell(reading, french_spell(reading, number, "%spellout-ordinal-masculine"));
    }
    return is_plural ? arena_format(reading->arena, "%ss", word) : word;
}

size_t french_read_ordinal(struct french_reading *reading, size_t index)
{
    const struct token *suffix = french_token_at(reading, index + 1);
    const struct token *behind = french_token_at(reading, index + 2);
    if (suffix->kind != TOKEN_WORD || suffix->before != TOKEN_JOINED ||
        (suffix->letter_case == TOKEN_UPPER && !reading->is_shouted && suffix->letters < 2))
        return 0;
    if (behind->kind == TOKEN_NUMBER && behind->before == TOKEN_JOINED)
        return 0;
    const char *text =
        french_ordinal_text(reading, french_number_value(reading, index), suffix->folded);
    if (text == NULL)
        return 0;
    french_say(reading, text, index, index + 1);
    return 2;
}
