/* What the rules of all languages ask about tokens. */
#include "speech/token.h"

#include "base/unicode.h"

#include <string.h>

const struct token token_edge = {
    .kind = TOKEN_EDGE, .before = TOKEN_SPACE, .text = "", .folded = ""};

bool tokens_is_word(const struct tokens *tokens, size_t index, const char *folded)
{
    return strcmp(tokens_at(tokens, index)->folded, folded) == 0;
}

bool tokens_is_one_of(const struct tokens *tokens, size_t index, const char *const *folded)
{
    for (; *folded != NULL; folded++) {
        if (tokens_is_word(tokens, index, *folded))
            return true;
    }
    return false;
}

bool tokens_is_capital(const struct tokens *tokens, size_t index)
{
    const struct token *token = tokens_at(tokens, index);
    return token->kind == TOKEN_WORD && token->letters == 1 && token->letter_case == TOKEN_UPPER;
}

bool tokens_is_raised(const struct tokens *tokens, size_t index)
{
    const struct token *token = tokens_at(tokens, index);
    size_t offset = 0;
    return token->kind == TOKEN_WORD && token->letter_case != TOKEN_LOWER &&
           unicode_is_uppercase(unicode_next(token->text, strlen(token->text), &offset));
}

bool tokens_is_pause(const struct tokens *tokens, size_t index)
{
    const struct token *token = tokens_at(tokens, index);
    if (token->kind == TOKEN_EDGE)
        return true;
    return token->sign != 0 &&
           ((token->sign < 0x80 && strchr(".,;:!?()[]", (int)token->sign)) ||
            token->sign == 0x2026 || token->sign == 0xBB || token->sign == 0xAB ||
            token->sign == 0x201D || token->sign == 0x2013 || token->sign == 0x2014);
}

bool tokens_is_first(const struct tokens *tokens, size_t index)
{
    while (index > 0) {
        if (tokens_at(tokens, --index)->kind != TOKEN_SIGN)
            return false;
    }
    return true;
}
