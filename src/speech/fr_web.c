/* Addresses of the web and of mail, hashtags, names with an at sign. */
#include "speech/fr_acronym.h"
#include "speech/fr_accent.h"
#include "speech/fr_capitals.h"
#include "speech/fr_number.h"
#include "speech/fr_rules.h"
#include "speech/fr_word.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <string.h>

static const char *const DOMAINS[] = {
    "fr",      "com",  "org",  "net", "eu",    "info", "io",     "paris", "bzh",    "alsace",
    "corsica", "gouv", "edu",  "int", "tv",    "be",   "ch",     "de",    "uk",     "example",
    "pro",     "biz",  "coop", "app", "ovh",   "re",   "gp",     "mq",    "asso",   "es",
    "it",      "lu",   "ca",   "dev", "media", "site", "online", "tech",  "social", "name",
    "museum",  "link", "nc",   "pf",  "yt",    NULL};

static bool is_address_sign(uint32_t sign)
{
    return sign != 0 && sign < 0x80 && strchr("./@-_:?=&#%~+", (int)sign) != NULL;
}

/* The token behind the run of joined tokens that an address can be made of. */
static size_t find_end(const struct french_reading *reading, size_t index)
{
    size_t end = index + 1;
    while (french_token_at(reading, end)->kind != TOKEN_EDGE && french_is_joined(reading, end) &&
           (french_token_at(reading, end)->kind != TOKEN_SIGN ||
            is_address_sign(french_token_at(reading, end)->sign)))
        end++;
    while (end > index + 1 && french_token_at(reading, end - 1)->kind == TOKEN_SIGN &&
           !french_is_sign(reading, end - 1, '/') && !french_is_sign(reading, end - 1, '_'))
        end--;
    return end;
}

static bool has_sign(const struct french_reading *reading, size_t index, size_t end, uint32_t sign)
{
    for (; index < end; index++) {
        if (french_is_sign(reading, index, sign))
            return true;
    }
    return false;
}

/* A full stop and a known last label, before a path or at the end. */
static bool has_domain(const struct french_reading *reading, size_t index, size_t end)
{
    for (size_t at = index + 1; at + 1 < end; at++) {
        const struct token *behind = french_token_at(reading, at + 2);
        bool is_last =
            at + 2 == end || behind->sign == '/' || behind->sign == '?' || behind->sign == ':';
        if (french_is_sign(reading, at, '.') && is_last &&
            french_is_one_of(reading, at + 1, DOMAINS) &&
            french_token_at(reading, at + 1)->letter_case != TOKEN_TITLE)
            return true;
    }
    return false;
}

/* Skips « https:// » and « www. »; they are not read out. */
static size_t skip_scheme(const struct french_reading *reading, size_t index)
{
    static const char *const SCHEMES[] = {"http", "https", "ftp", "mailto", NULL};
    if (french_is_one_of(reading, index, SCHEMES) && french_is_sign(reading, index + 1, ':')) {
        index += 2;
        while (french_is_sign(reading, index, '/'))
            index++;
    }
    if (french_is_word(reading, index, "www") && french_is_sign(reading, index + 1, '.'))
        index += 2;
    return index;
}

enum { MOST_LETTERS = 40 };

static bool is_segment(const struct french_reading *reading, const char *text, size_t length)
{
    static const char *const SHORT[] = {"de", "du", "le", "la", "en", "et", "au", "je",
                                        "tu", "il", "ma", "un", "ne", "on", NULL};
    char word[MOST_LETTERS + 1];
    memcpy(word, text, length);
    word[length] = '\0';
    if (length > 2)
        return french_word_is_known(reading, word) ||
               french_restore_accents(reading, word) != (const char *)word;
    for (size_t index = 0; SHORT[index] != NULL; index++) {
        if (strcmp(SHORT[index], word) == 0)
            return true;
    }
    return false;
}

/* Parts « mairesdefrance » into the fewest known words. Returns NULL when it cannot be parted. */
static const char *part_words(struct french_reading *reading, const char *text)
{
    size_t length = strlen(text);
    size_t fewest[MOST_LETTERS + 1] = {0};
    size_t from[MOST_LETTERS + 1] = {0};
    if (length > MOST_LETTERS || length < 6)
        return NULL;
    for (size_t end = 1; end <= length; end++) {
        fewest[end] = MOST_LETTERS;
        for (size_t begin = 0; begin + 2 <= end; begin++) {
            bool better = fewest[begin] + 1 < fewest[end] ||
                          (fewest[begin] + 1 == fewest[end] && end - begin > end - from[end]);
            if (fewest[begin] < MOST_LETTERS && better &&
                is_segment(reading, text + begin, end - begin)) {
                fewest[end] = fewest[begin] + 1;
                from[end] = begin;
            }
        }
    }
    if (fewest[length] >= MOST_LETTERS || fewest[length] * 3 > length)
        return NULL;
    const char *parted = "";
    for (size_t end = length; end > 0; end = from[end]) {
        const char *word = arena_copy_bytes(reading->arena, text + from[end], end - from[end]);
        parted = arena_format(reading->arena, "%s %s", word, parted);
    }
    return parted;
}

static void say_known(struct french_reading *reading, const char *folded, size_t index)
{
    const char *word = french_restore_accents(reading, folded);
    french_say_word(reading, word, word, index, index);
}

static const char *in_capitals(struct french_reading *reading, const char *text)
{
    struct buffer upper;
    buffer_init(&upper);
    unicode_uppercase(&upper, text, strlen(text), "fr");
    const char *copy = arena_copy_bytes(reading->arena, upper.data, upper.length);
    buffer_free(&upper);
    return copy;
}

/* A label: an acronym that the lexicon has, a word, words run together, or letters. */
static void say_label(struct french_reading *reading, const char *text, const char *folded,
                      size_t index)
{
    static const char *const SPELLED[] = {"fr", "eu", "io", "tv", "be", "ch", "uk", "gp",
                                          "mq", "nc", "pf", "yt", "lu", "ca", NULL};
    bool is_spelled = french_is_one_of(reading, index, SPELLED);
    const char *upper = in_capitals(reading, text);
    const char *title = french_raise_first(reading, text);
    const struct lexicon_entry *entry = lexicon_find(reading->french->lexicon, title, title);
    if (entry == NULL)
        entry = lexicon_find(reading->french->lexicon, text, folded);
    if (entry == NULL)
        entry = lexicon_find(reading->french->lexicon, upper, upper);
    const char *accented = french_restore_accents(reading, folded);
    bool is_known = french_word_is_known(reading, folded) || accented != folded;
    const char *parted = is_known || entry != NULL ? NULL : part_words(reading, folded);
    if (entry != NULL && !is_spelled) {
        french_say_entry(reading, entry, index, index);
    } else if (is_known && !is_spelled && strlen(folded) > 2) {
        say_known(reading, folded, index);
    } else if (parted != NULL) {
        for (const char *word = parted; *word != '\0';) {
            size_t length = strcspn(word, " ");
            say_known(reading, arena_copy_bytes(reading->arena, word, length), index);
            word += length + strspn(word + length, " ");
        }
    } else if (!is_spelled && strlen(folded) > 2 && french_is_pronounceable(folded)) {
        french_say(reading, folded, index, index);
    } else {
        french_say(reading, french_letters_apart(reading, text), index, index);
    }
}

static const char *sign_name(uint32_t sign)
{
    switch (sign) {
    case '.':
        return "point";
    case '@':
        return "arobase";
    case '/':
        return "slash";
    case '-':
        return "tiret";
    case '_':
        return "tiret bas";
    case ':':
        return "deux points";
    case '?':
        return "point d'interrogation";
    case '=':
        return "égale";
    case '&':
        return "et commercial";
    case '#':
        return "dièse";
    case '%':
        return "pour cent";
    case '+':
        return "plusse";
    default:
        return "tilde";
    }
}

static void say_token(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    if (token->kind == TOKEN_SIGN)
        french_say(reading, sign_name(token->sign), index, index);
    else if (token->kind == TOKEN_WORD)
        say_label(reading, token->text, token->folded, index);
    else
        french_say(reading, french_number_figures(reading, token->text), index, index);
}

size_t french_read_address(struct french_reading *reading, size_t index)
{
    if (french_token_at(reading, index)->kind == TOKEN_SIGN)
        return 0;
    const struct token *next = french_token_at(reading, index + 1);
    if (next->before != TOKEN_JOINED || !is_address_sign(next->sign))
        return 0;
    size_t end = find_end(reading, index);
    size_t begin = skip_scheme(reading, index);
    bool is_mail = has_sign(reading, index, end, '@') && has_sign(reading, index, end, '.');
    if ((begin == index && !is_mail && !has_domain(reading, index, end)) || begin >= end)
        return 0;
    size_t last = end - 1;
    if (french_is_sign(reading, last, '/'))
        last--;
    size_t words = reading->out->count;
    for (size_t at = begin; at <= last; at++)
        say_token(reading, at);
    if (reading->out->count > words)
        reading->out->words[words].source_begin = french_token_at(reading, index)->begin;
    return end - index;
}

static void say_tag(struct french_reading *reading, const struct token *token, size_t index)
{
    const char *words = french_split_capitals(reading, token->text);
    if (strchr(words, ' ') == NULL) {
        say_label(reading, token->text, token->folded, index);
        return;
    }
    while (*words != '\0') {
        size_t length = strcspn(words, " ");
        const char *word = arena_copy_bytes(reading->arena, words, length);
        struct buffer folded;
        buffer_init(&folded);
        unicode_lowercase(&folded, word, length, "fr");
        const char *lower = arena_copy_bytes(reading->arena, folded.data, folded.length);
        buffer_free(&folded);
        if (length < 3 && french_word_is_known(reading, lower))
            say_known(reading, lower, index);
        else
            say_label(reading, word, lower, index);
        words += length + strspn(words + length, " ");
    }
}

/* « #Congrès2025 », « @MairesDeFrance ». */
size_t french_read_mention(struct french_reading *reading, size_t index)
{
    uint32_t sign = french_token_at(reading, index)->sign;
    const struct token *next = french_token_at(reading, index + 1);
    bool is_tag = next->before == TOKEN_JOINED &&
                  (next->kind == TOKEN_WORD || (next->kind == TOKEN_NUMBER && sign == '@'));
    if ((sign != '#' && sign != '@') || !is_tag)
        return 0;
    french_say(reading, sign == '#' ? "hashtag" : "arobase", index, index);
    size_t end = index + 1;
    while (french_token_at(reading, end)->kind != TOKEN_EDGE && french_is_joined(reading, end)) {
        const struct token *token = french_token_at(reading, end);
        if (token->kind == TOKEN_WORD)
            say_tag(reading, token, end);
        else if (token->kind == TOKEN_NUMBER)
            french_say(reading, french_number_figures(reading, token->text), end, end);
        else if (token->sign != '_')
            break;
        end++;
    }
    return end - index;
}
