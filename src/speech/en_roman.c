/* Roman numerals: only where the context says that the letters are a number. */
#include "speech/en_grammar.h"
#include "speech/en_number.h"
#include "speech/en_rules.h"
#include "speech/roman.h"

#include <string.h>

static const char *const RULERS[] = {
    "albert",  "alexander", "alfonso",   "benedict",  "catherine", "charles",   "christian",
    "clement", "edward",    "elizabeth", "ferdinand", "francis",   "frederick", "george",
    "gregory", "gustav",    "harald",    "henry",     "innocent",  "ivan",      "james",
    "john",    "juan",      "julius",    "leo",       "leopold",   "louis",     "mary",
    "mehmed",  "mohammed",  "napoleon",  "nicholas",  "otto",      "paul",      "peter",
    "philip",  "pius",      "ramses",    "richard",   "robert",    "stephen",   "urban",
    "victor",  "wilhelm",   "william",   NULL};

/* What goes on after the pronoun « I », so that the letter is none of a ruler's name. */
static bool is_pronoun(const struct tokens *tokens, size_t index)
{
    static const char *const VERBS[] = {"am",   "have", "do",   "think", "know", "can",
                                        "mean", "want", "hope", "say",   NULL};
    bool is_shortened =
        tokens_is_sign(tokens, index + 1, '\'') && !tokens_is_word(tokens, index + 2, "s");
    return tokens_is_word(tokens, index, "i") &&
           (is_shortened || tokens_is_one_of(tokens, index + 1, VERBS));
}

static bool is_ruler(const struct tokens *tokens, size_t index)
{
    return tokens_is_raised(tokens, index) && tokens_is_one_of(tokens, index, RULERS);
}

/* « Chapter X » is a number, « type X » a letter. */
static bool is_letter_number(const struct tokens *tokens, size_t index)
{
    static const char *const TENTHS[] = {"act",     "article", "book",   "chapter", "part",
                                         "section", "title",   "volume", NULL};
    switch (*tokens_at(tokens, index)->text) {
    case 'I':
        return english_is_label(tokens, index - 1) && tokens_is_raised(tokens, index - 1) &&
               !is_pronoun(tokens, index);
    case 'V':
        return english_is_label(tokens, index - 1);
    default:
        return tokens_is_one_of(tokens, index - 1, TENTHS) && tokens_is_word(tokens, index, "x");
    }
}

/* « Chapter I », « Type II », « World War II », « Apollo XI », « I, II and III ». */
static bool is_number_here(const struct tokens *tokens, size_t index)
{
    const struct token *token = tokens_at(tokens, index);
    if (token->letters == 1)
        return is_letter_number(tokens, index);
    bool is_small = strspn(token->text, "IVX") == token->letters;
    bool after_name = tokens_is_raised(tokens, index - 1) &&
                      tokens_at(tokens, index - 1)->letter_case != TOKEN_UPPER;
    bool is_nothing_else = strstr(token->text, "II") != NULL;
    return english_is_label(tokens, index - 1) || (is_small && (after_name || is_nothing_else));
}

/* « XIX century », « XXIst »: "nineteenth". */
static const char *ordinal_here(struct english_reading *reading, size_t index)
{
    static const char *const SUFFIXES[] = {"st", "nd", "rd", "th"};
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index);
    size_t letters = strspn(token->text, "IVXLC");
    long value = roman_value(token->text, letters);
    if (value == 0)
        return NULL;
    bool is_century = token->text[letters] == '\0' && letters > 1 &&
                      (tokens_is_word(tokens, index + 1, "century") ||
                       tokens_is_word(tokens, index + 1, "centuries"));
    for (size_t at = 0; at < sizeof SUFFIXES / sizeof *SUFFIXES; at++)
        is_century |= strcmp(token->text + letters, SUFFIXES[at]) == 0;
    return is_century ? english_ordinal(reading, value) : NULL;
}

size_t english_read_roman(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index);
    const char *text = ordinal_here(reading, index);
    if (text == NULL) {
        const struct token *next = tokens_at(tokens, index + 1);
        bool is_part = next->before == TOKEN_JOINED &&
                       (next->kind == TOKEN_WORD || next->kind == TOKEN_NUMBER);
        long value = roman_value(token->text, strlen(token->text));
        bool is_small = strspn(token->text, "IVX") == token->letters;
        if (value == 0 || is_part)
            return 0;
        if (is_ruler(tokens, index - 1) && is_small && !is_pronoun(tokens, index))
            text = arena_format(reading->arena, "the %s", english_ordinal(reading, value));
        else if (is_number_here(tokens, index))
            text = arena_format(reading->arena, "%ld", value);
        else
            return 0;
    }
    english_say(reading, text, index, index);
    return 1;
}
