/* Addresses of the web and of mail, hashtags, names with an at sign. */
#include "speech/fr_accent.h"
#include "speech/fr_capitals.h"
#include "speech/fr_inclusive.h"
#include "speech/fr_label.h"
#include "speech/fr_number.h"
#include "speech/fr_rules.h"
#include "speech/fr_word.h"

#include "base/buffer.h"
#include "base/limits.h"
#include "base/unicode.h"

#include <string.h>

enum { MOST_PLACE_WORDS = 12 }; /* « Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson » has eight */

static const char *const DOMAINS[] = {
    "fr",      "com",  "org",  "net", "eu",    "info", "io",     "paris", "bzh",    "alsace",
    "corsica", "gouv", "edu",  "int", "tv",    "be",   "ch",     "de",    "uk",     "example",
    "pro",     "biz",  "coop", "app", "ovh",   "re",   "gp",     "mq",    "asso",   "es",
    "it",      "lu",   "ca",   "dev", "media", "site", "online", "tech",  "social", "name",
    "museum",  "link", "nc",   "pf",  "yt",    NULL};

static const char *const FILES[] = {"pdf", "doc",  "docx", "xls",  "xlsx", "odt", "ods",
                                    "ppt", "pptx", "jpg",  "jpeg", "png",  "gif", "svg",
                                    "zip", "csv",  "txt",  "html", "htm",  "php", "mp3",
                                    "mp4", "wav",  "epub", "ics",  "aspx", NULL};

/* The last label of a domain or of the name of a file. */
static bool is_extension(const struct french_reading *reading, size_t index)
{
    return french_token_at(reading, index)->letter_case != TOKEN_TITLE &&
           (french_is_one_of(reading, index, DOMAINS) || french_is_one_of(reading, index, FILES));
}

static bool is_address_sign(uint32_t sign)
{
    return sign != 0 && sign < 0x80 && strchr("./@-_:?=&#%~+", (int)sign) != NULL;
}

/* « [at] », « (arobase) », « [@] »: an at sign that is hidden from robots. */
static bool is_hidden_at(const struct french_reading *reading, size_t index)
{
    static const char *const NAMES[] = {"at", "arobase", "@", NULL};
    uint32_t sign = french_token_at(reading, index)->sign;
    if (sign != '(' && sign != '[') /* asked of each token of a text */
        return false;
    bool in_brackets =
        (french_is_sign(reading, index, '(') && french_is_sign(reading, index + 2, ')')) ||
        (french_is_sign(reading, index, '[') && french_is_sign(reading, index + 2, ']'));
    return in_brackets && french_is_one_of(reading, index + 1, NAMES) &&
           french_token_at(reading, index + 3)->kind == TOKEN_WORD;
}

/* The token behind the run of joined tokens that an address can be made of. */
static size_t find_end(const struct french_reading *reading, size_t index)
{
    size_t end = index + 1;
    for (;;) {
        const struct token *token = french_token_at(reading, end);
        if (end - index > LIMIT_ADDRESS_SIGNS)
            break;
        if (is_hidden_at(reading, end))
            end += 4;
        else if (token->kind != TOKEN_EDGE && french_is_joined(reading, end) &&
                 (token->kind != TOKEN_SIGN || is_address_sign(token->sign)))
            end++;
        else
            break;
    }
    while (end > index + 1 && french_token_at(reading, end - 1)->kind == TOKEN_SIGN &&
           !french_is_sign(reading, end - 1, '/') && !french_is_sign(reading, end - 1, '_'))
        end--;
    return end;
}

static bool has_at(const struct french_reading *reading, size_t index, size_t end)
{
    for (; index < end; index++) {
        if (french_is_sign(reading, index, '@') || is_hidden_at(reading, index))
            return true;
    }
    return false;
}

static bool has_stop(const struct french_reading *reading, size_t index, size_t end)
{
    while (index < end && !french_is_sign(reading, index, '.'))
        index++;
    return index < end;
}

/* A full stop and a known last label, before a path or at the end. */
static bool has_domain(const struct french_reading *reading, size_t index, size_t end)
{
    for (size_t at = index + 1; at + 1 < end; at++) {
        if (!french_is_sign(reading, at, '.'))
            continue;
        const struct token *behind = french_token_at(reading, at + 2);
        bool is_last =
            at + 2 == end || behind->sign == '/' || behind->sign == '?' || behind->sign == ':';
        if (is_last && is_extension(reading, at + 1))
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

static const char *sign_name(uint32_t sign)
{
    switch (sign) {
    case '.':
        return "point";
    case '@':
        return "arobase";
    case '/':
        return "slache";
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

/* « pre-plainte-en-ligne », « eco-quartier »: a small word beside a hyphen, as it is said; or NULL.
 */
static const char *small_word(const struct french_reading *reading, size_t index)
{
    bool beside_hyphen =
        french_is_sign(reading, index - 1, '-') || french_is_sign(reading, index + 1, '-');
    const struct table_row *row =
        beside_hyphen ? table_find(reading->french->labels, french_token_at(reading, index)->folded)
                      : NULL;
    if (row == NULL || *row->fields[1] == 'e')
        return NULL;
    return *row->fields[2] != '\0' ? row->fields[2] : row->fields[0];
}

static void say_word(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    const char *small = small_word(reading, index);
    if (small != NULL)
        french_say_word(reading, small, small, index, index);
    else
        french_say_label(reading, token->text, token->folded, index);
}

/* « saint-brieuc », « Aix-en-provence »: a place that the lexicon has with its hyphens. Returns the
 * tokens that it takes, 0 when there is none; small words in it keep their small letters. */
static size_t say_place(struct french_reading *reading, size_t index)
{
    static const char *const LINKS[] = {"en", "sur", "sous", "la", "le", "les", "de",
                                        "du", "des", "et",   "à",  "au", "aux", NULL};
    const struct lexicon_entry *found = NULL;
    size_t count = 0;
    const char *name = "";
    for (size_t at = index; french_token_at(reading, at)->kind == TOKEN_WORD; at += 2) {
        if (at - index >= 2 * (size_t)MOST_PLACE_WORDS)
            break;
        const char *word = french_restore_accents(reading, french_token_at(reading, at)->folded);
        bool is_link = at > index && french_is_one_of(reading, at, LINKS);
        name = arena_format(reading->arena, "%s%s%s", name, at > index ? "-" : "",
                            is_link ? word : french_raise_first(reading, word));
        const struct lexicon_entry *entry =
            at > index ? lexicon_find(reading->french->lexicon, name, name) : NULL;
        if (entry != NULL) {
            found = entry;
            count = at + 1 - index;
        }
        if (!french_is_sign(reading, at + 1, '-') || !french_is_joined(reading, at + 1) ||
            !french_is_joined(reading, at + 2))
            break;
    }
    if (found != NULL)
        french_say_entry(reading, found, index, index + count - 1);
    return count;
}

/* Says what stands at the token; returns the tokens that it is. */
static size_t say_token(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    if (is_hidden_at(reading, index)) {
        french_say(reading, "arobase", index, index + 2);
        return 3;
    }
    size_t place = token->kind == TOKEN_WORD ? say_place(reading, index) : 0;
    if (place > 0)
        return place;
    if (token->kind == TOKEN_SIGN)
        french_say(reading, sign_name(token->sign), index, index);
    else if (token->kind == TOKEN_WORD)
        say_word(reading, index);
    else
        french_say(reading, french_number_figures(reading, token->text), index, index);
    return 1;
}

size_t french_read_address(struct french_reading *reading, size_t index)
{
    if (french_token_at(reading, index)->kind == TOKEN_SIGN)
        return 0;
    const struct token *next = french_token_at(reading, index + 1);
    if ((next->before != TOKEN_JOINED || !is_address_sign(next->sign)) &&
        !is_hidden_at(reading, index + 1))
        return 0;
    size_t begin = skip_scheme(reading, index);
    if (begin == index && index < reading->no_address)
        return 0;
    size_t end = find_end(reading, index);
    bool is_address =
        begin > index || (has_stop(reading, index, end) &&
                          (has_at(reading, index, end) || has_domain(reading, index, end)));
    if (!is_address)
        reading->no_address = end;
    if (!is_address || begin >= end)
        return 0;
    size_t last = end - 1;
    if (french_is_sign(reading, last, '/'))
        last--;
    if (begin > last)
        return 0;
    size_t word = reading->out->count;
    for (size_t at = begin; at <= last;)
        at += say_token(reading, at);
    /* A hyphen before the address may have become a word with it, or a part of its first. */
    size_t address = french_token_at(reading, index)->begin;
    while (word < reading->out->count && reading->out->words[word].source_end <= address)
        word++;
    if (word < reading->out->count && reading->out->words[word].source_begin > address)
        reading->out->words[word].source_begin = address;
    return end - index;
}

/* « .fr », « .gouv.fr », « .pdf » with nothing before. */
size_t french_read_extension(struct french_reading *reading, size_t index)
{
    const struct token *before = french_token_at(reading, index - 1);
    bool is_apart = !french_is_joined(reading, index) ||
                    (before->kind == TOKEN_SIGN && before->sign != '.' && before->sign != ')');
    if (!french_is_sign(reading, index, '.') || !is_apart)
        return 0;
    size_t end = index;
    while (french_is_sign(reading, end, '.') && french_is_joined(reading, end + 1) &&
           french_token_at(reading, end + 1)->letter_case == TOKEN_LOWER &&
           (end == index || french_is_joined(reading, end)))
        end += 2;
    const struct token *behind = french_token_at(reading, end);
    bool is_cut = behind->before == TOKEN_JOINED && behind->kind != TOKEN_SIGN;
    if (end == index || !is_extension(reading, end - 1) || is_cut)
        return 0;
    for (size_t at = index; at < end;)
        at += say_token(reading, at);
    return end - index;
}

static const char *in_small(struct french_reading *reading, const char *text)
{
    struct buffer folded;
    buffer_init(&folded);
    unicode_lowercase(&folded, text, strlen(text), "fr");
    const char *copy = arena_copy_bytes(reading->arena, folded.data, folded.length);
    buffer_free(&folded);
    return copy;
}

/* One word of a tag; `next` begins the one behind, « L » of « LEau » is elided before it. */
static void say_tag_word(struct french_reading *reading, const char *word, const char *next,
                         size_t index)
{
    const char *lower = in_small(reading, word);
    bool is_elided = strlen(word) == 1 && strchr("LDJNSCMT", *word) != NULL && *next != '\0' &&
                     strchr("aeiouyh\xC3", *in_small(reading, next)) != NULL;
    bool is_known = strlen(word) < 3 && strpbrk(lower, "aeiouy") != NULL &&
                    french_word_is_known(reading, lower);
    if (is_elided) {
        french_say(reading, arena_format(reading->arena, "%s'", lower), index, index);
        reading->glue = FRENCH_GLUE_ELISION;
    } else if (is_known) {
        french_say_word(reading, lower, lower, index, index);
    } else {
        french_say_label(reading, word, lower, index);
    }
}

/* Says « ConseilMunicipal » word by word. `ending` is « es » in « Élu·es », else NULL. Returns
 * whether that is said too. */
static bool say_tag(struct french_reading *reading, const struct token *token, const char *ending,
                    size_t index)
{
    const char *words = french_split_capitals(reading, token->text);
    while (*words != '\0') {
        size_t length = strcspn(words, " ");
        const char *word = arena_copy_bytes(reading->arena, words, length);
        const char *next = words + length + strspn(words + length, " ");
        const char *both = *next == '\0' && ending != NULL
                               ? french_both_genders(reading, in_small(reading, word), ending)
                               : NULL;
        if (both != NULL) {
            french_say(reading, both, index, index + 2);
            return true;
        }
        say_tag_word(reading, word, next, index);
        words = next;
    }
    return false;
}

/* The ending behind the point of « Élu·es », or NULL. */
static const char *find_ending(const struct french_reading *reading, size_t index)
{
    const struct token *ending = french_token_at(reading, index + 2);
    bool is_ending = french_is_sign(reading, index + 1, 0xB7) &&
                     french_is_joined(reading, index + 1) && french_is_joined(reading, index + 2) &&
                     ending->kind == TOKEN_WORD;
    return is_ending ? ending->folded : NULL;
}

/* The words and figures of a tag; returns the token behind. */
static size_t say_words(struct french_reading *reading, size_t index)
{
    while (french_token_at(reading, index)->kind != TOKEN_EDGE &&
           french_is_joined(reading, index)) {
        const struct token *token = french_token_at(reading, index);
        bool has_ending = false;
        if (token->kind == TOKEN_WORD) {
            has_ending = say_tag(reading, token, find_ending(reading, index), index);
        } else if (token->kind == TOKEN_NUMBER) {
            french_say(reading, french_number_figures(reading, token->text), index, index);
        } else if (token->sign != '_') {
            break;
        }
        index += has_ending ? 3 : 1;
    }
    return index;
}

/* « @mairie.fr »; returns the token behind. */
static size_t say_domain(struct french_reading *reading, size_t index)
{
    size_t end = find_end(reading, index);
    while (index < end)
        index += say_token(reading, index);
    return end;
}

/* « #Congrès2025 », « @MairesDeFrance ». */
size_t french_read_mention(struct french_reading *reading, size_t index)
{
    uint32_t sign = french_token_at(reading, index)->sign;
    const struct token *next = french_token_at(reading, index + 1);
    const struct token *third = french_token_at(reading, index + 2);
    bool is_number = next->kind == TOKEN_NUMBER &&
                     (sign == '@' || (third->before == TOKEN_JOINED && third->kind == TOKEN_WORD));
    bool is_tag = next->before == TOKEN_JOINED && (next->kind == TOKEN_WORD || is_number);
    if ((sign != '#' && sign != '@') || !is_tag)
        return 0;
    french_say(reading, sign == '#' ? "hashtag" : "arobase", index, index);
    size_t end = sign == '@' && has_domain(reading, index, find_end(reading, index + 1))
                     ? say_domain(reading, index + 1)
                     : say_words(reading, index + 1);
    if (sign == '#' && french_is_sign(reading, end, '#'))
        french_say_pause(reading, ",", end - 1);
    return end - index;
}
