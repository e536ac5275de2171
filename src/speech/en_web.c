/* Addresses of the web and of mail, hashtags, names with an at sign. */
#include "speech/en_acronym.h"
#include "speech/en_rules.h"
#include "speech/en_year.h"

#include "base/limits.h"

#include <stdlib.h>
#include <string.h>

static const char *const DOMAINS[] = {
    "com",  "org",    "net",   "info", "io",     "edu",  "gov",     "int",   "tv",
    "eu",   "uk",     "ie",    "fr",   "de",     "be",   "ch",      "es",    "it",
    "nl",   "lu",     "ca",    "us",   "au",     "nz",   "example", "biz",   "coop",
    "app",  "dev",    "media", "site", "online", "tech", "social",  "paris", "bzh",
    "gouv", "museum", "name",  "link", NULL};

static bool is_address_sign(uint32_t sign)
{
    return sign != 0 && sign < 0x80 && strchr("./@-_:?=&#%~+", (int)sign) != NULL;
}

/* The token behind the run of joined tokens that an address can be made of. */
static size_t find_end(const struct tokens *tokens, size_t index)
{
    size_t end = index + 1;
    while (end - index <= LIMIT_ADDRESS_SIGNS && tokens_at(tokens, end)->kind != TOKEN_EDGE &&
           tokens_is_joined(tokens, end) &&
           (tokens_at(tokens, end)->kind != TOKEN_SIGN ||
            is_address_sign(tokens_at(tokens, end)->sign)))
        end++;
    while (end > index + 1 && tokens_at(tokens, end - 1)->kind == TOKEN_SIGN &&
           !tokens_is_sign(tokens, end - 1, '/') && !tokens_is_sign(tokens, end - 1, '_'))
        end--;
    return end;
}

static bool is_mail(const struct tokens *tokens, size_t index, size_t end)
{
    bool has_at = false;
    bool has_stop = false;
    for (; index < end; index++) {
        has_at |= tokens_is_sign(tokens, index, '@');
        has_stop |= tokens_is_sign(tokens, index, '.');
    }
    return has_at && has_stop;
}

/* A full stop and a known last label, before a path or at the end. */
static bool has_domain(const struct tokens *tokens, size_t index, size_t end)
{
    for (size_t at = index + 1; at + 1 < end; at++) {
        uint32_t behind = tokens_at(tokens, at + 2)->sign;
        bool is_last = at + 2 == end || behind == '/' || behind == '?' || behind == ':';
        if (tokens_is_sign(tokens, at, '.') && is_last &&
            tokens_is_one_of(tokens, at + 1, DOMAINS) &&
            tokens_at(tokens, at + 1)->letter_case == TOKEN_LOWER &&
            tokens_at(tokens, at - 1)->kind != TOKEN_SIGN)
            return true;
    }
    return false;
}

/* Skips « https:// » and « www. », which are not read out. */
static size_t skip_scheme(const struct tokens *tokens, size_t index)
{
    static const char *const SCHEMES[] = {"http", "https", "ftp", "mailto", NULL};
    if (tokens_is_one_of(tokens, index, SCHEMES) && tokens_is_sign(tokens, index + 1, ':')) {
        index += 2;
        while (tokens_is_sign(tokens, index, '/'))
            index++;
    }
    if (tokens_is_word(tokens, index, "www") && tokens_is_sign(tokens, index + 1, '.'))
        index += 2;
    return index;
}

static const char *sign_name(uint32_t sign)
{
    switch (sign) {
    case '.':
        return "dot";
    case '@':
        return "at";
    case '/':
        return "slash";
    case '-':
        return "hyphen";
    case '_':
        return "underscore";
    case ':':
        return "colon";
    case '?':
        return "question mark";
    case '=':
        return "equals";
    case '&':
        return "and";
    case '#':
        return "hash";
    case '%':
        return "percent";
    case '+':
        return "plus";
    default:
        return "tilde";
    }
}

/* A label is a word (or words run together, which the engine tries), or letters. */
static void say_label(struct english_reading *reading, size_t index)
{
    static const char *const SHORT_WORDS[] = {"in", "of", "to", "on",  "at",  "my",  "we",  "go",
                                              "me", "co", "be", "the", "and", "for", "org", NULL};
    static const char *const SPELLED[] = {"uk", "eu", "fr", "de", "io",
                                          "us", "ie", "tv", "ai", NULL};
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index);
    bool can_be_said = english_is_pronounceable(token->folded) || token->letters > 5;
    size_t least = token->letter_case == TOKEN_UPPER ? 4 : 3;
    bool is_word =
        tokens_is_one_of(tokens, index, SHORT_WORDS) || (token->letters >= least && can_be_said);
    bool is_last =
        tokens_is_sign(tokens, index - 1, '.') && tokens_is_one_of(tokens, index, SPELLED);
    const char *text =
        is_word && !is_last ? token->text : english_letters(reading, token->text, false);
    english_say(reading, text, index, index);
}

static void say_token(struct english_reading *reading, size_t index)
{
    const struct token *token = tokens_at(&reading->tokens, index);
    if (token->kind == TOKEN_SIGN)
        english_say(reading, sign_name(token->sign), index, index);
    else if (token->kind == TOKEN_WORD)
        say_label(reading, index);
    else
        english_say(reading, token->text, index, index);
}

size_t english_read_address(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *next = tokens_at(tokens, index + 1);
    if (next->before != TOKEN_JOINED || !is_address_sign(next->sign))
        return 0;
    size_t end = find_end(tokens, index);
    size_t begin = skip_scheme(tokens, index);
    if (begin >= end ||
        (begin == index && !is_mail(tokens, index, end) && !has_domain(tokens, index, end)))
        return 0;
    size_t last = end - 1 - tokens_is_sign(tokens, end - 1, '/');
    if (begin > last)
        return 0;
    size_t words = reading->out->count;
    for (size_t at = begin; at <= last; at++)
        say_token(reading, at);
    if (reading->out->count > words)
        reading->out->words[words].source_begin = tokens_at(tokens, index)->begin;
    return end - index;
}

/* « #CleanAir2025 », « @TownHall »: the engine parts words run together at their capitals. */
size_t english_read_mention(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    uint32_t sign = tokens_at(tokens, index)->sign;
    const struct token *next = tokens_at(tokens, index + 1);
    bool is_tag = next->before == TOKEN_JOINED &&
                  (next->kind == TOKEN_WORD || (next->kind == TOKEN_NUMBER && sign == '@'));
    if ((sign != '#' && sign != '@') || !is_tag || tokens_is_joined(tokens, index))
        return 0;
    english_say(reading, sign == '#' ? "hashtag" : "at", index, index);
    size_t end = index + 1;
    for (; tokens_at(tokens, end)->kind != TOKEN_EDGE && tokens_is_joined(tokens, end); end++) {
        const struct token *token = tokens_at(tokens, end);
        if (token->kind == TOKEN_SIGN && token->sign != '_')
            break;
        bool is_year = token->kind == TOKEN_NUMBER && token->letters == 4;
        if (is_year)
            english_say(reading, english_year(reading, strtol(token->text, NULL, 10)), end, end);
        else if (token->kind != TOKEN_SIGN)
            english_say(reading, token->text, end, end);
    }
    return end - index;
}
