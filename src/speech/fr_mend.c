/* « col- lectivités » is one word, « peut- être » keeps its hyphen, « pré- et postscolaire » is
 * two; « l' après-midi » has a space too many; « rendez–vous » has a dash for its hyphen. */
#include "speech/fr_mend.h"

#include "speech/fr_accent.h"

#include <string.h>

bool french_is_elided(const char *folded)
{
    static const char *const ELIDED[] = {
        "l",      "d",      "qu",      "n",    "s",     "j",      "m",      "t",
        "c",      "z",      "v",       "ch",   "jusqu", "lorsqu", "puisqu", "quoiqu",
        "presqu", "quelqu", "aujourd", "entr", "prud",  "ti",     NULL};
    for (size_t index = 0; ELIDED[index] != NULL; index++) {
        if (strcmp(ELIDED[index], folded) == 0)
            return true;
    }
    return false;
}

static struct token *item(const struct french_reading *reading, size_t index)
{
    return &reading->tokens.items[index];
}

static void remove_tokens(struct french_reading *reading, size_t index, size_t count)
{
    struct tokens *tokens = &reading->tokens;
    memmove(item(reading, index), item(reading, index) + count,
            (tokens->count - index - count) * sizeof *tokens->items);
    tokens->count -= count;
}

static bool is_known(const struct french_reading *reading, const char *folded)
{
    return french_word_is_known(reading, french_restore_accents(reading, folded));
}

/* Makes one token of the head and of the tail two tokens on. */
static void join(struct french_reading *reading, size_t index)
{
    struct token *head = item(reading, index);
    const struct token *tail = item(reading, index + 2);
    bool is_same = head->letter_case == tail->letter_case ||
                   (head->letter_case == TOKEN_TITLE && tail->letter_case == TOKEN_LOWER);
    head->text = arena_format(reading->arena, "%s%s", head->text, tail->text);
    head->folded = arena_format(reading->arena, "%s%s", head->folded, tail->folded);
    head->letters += tail->letters;
    head->end = tail->end;
    head->letter_case = is_same ? head->letter_case : TOKEN_MIXED;
    remove_tokens(reading, index + 1, 2);
}

/* « pré- et postscolaire »: the hyphen stands for the word that both share. */
static bool is_prefix_of_two(const struct french_reading *reading, size_t index)
{
    static const char *const LINKS[] = {"et", "ou", "puis", "comme", NULL};
    return french_is_one_of(reading, index, LINKS);
}

static bool is_hyphen_before_word(const struct french_reading *reading, size_t index)
{
    return french_is_sign(reading, index, '-') && french_is_joined(reading, index) &&
           french_token_at(reading, index + 1)->kind == TOKEN_WORD;
}

/* « Aix- en-Provence », « porte- à-porte », « vis-à- vis »: a small word that hyphens tie to both
 * sides. */
static bool has_link(const struct french_reading *reading, size_t index)
{
    static const char *const LINKS[] = {"en", "sur", "sous", "lès", "lez", "les", "le",  "la", "de",
                                        "du", "des", "d",    "l",   "à",   "au",  "aux", NULL};
    bool is_before =
        french_is_one_of(reading, index + 2, LINKS) && is_hyphen_before_word(reading, index + 3);
    bool is_behind = french_is_one_of(reading, index, LINKS) && index > 0 &&
                     french_is_sign(reading, index - 1, '-') &&
                     french_is_joined(reading, index - 1) && french_is_joined(reading, index);
    return is_before || is_behind;
}

/* « vingt- et-un », « tout- à-l'égout »: a small word with a hyphen of its own behind. */
static bool is_middle(const struct french_reading *reading, size_t index)
{
    static const char *const MIDDLES[] = {"et",  "à",   "a",   "de",   "du", "des", "la",
                                          "le",  "l",   "en",  "sur",  "au", "aux", "d",
                                          "les", "lès", "lez", "sous", NULL};
    return french_is_one_of(reading, index, MIDDLES) && french_is_sign(reading, index + 1, '-') &&
           french_is_joined(reading, index + 1) && french_is_joined(reading, index + 2);
}

/* True where the hyphen belongs to the word: « peut- être », « Loire- Atlantique », « a- t-il ». */
static bool is_compound(const struct french_reading *reading, size_t index)
{
    const struct token *head = item(reading, index);
    const struct token *tail = item(reading, index + 2);
    const char *joined = arena_format(reading->arena, "%s%s", head->folded, tail->folded);
    bool before_apostrophe = french_is_sign(reading, index + 3, '\'');
    if (before_apostrophe && french_is_elided(joined)) /* « aujour- d'hui » */
        return false;
    if (has_link(reading, index))
        return true;
    bool has_t = strcmp(tail->folded, "t") == 0 || strcmp(head->folded, "t") == 0;
    if (has_t || is_middle(reading, index + 2) ||
        (before_apostrophe && french_is_elided(tail->folded)))
        return true;
    bool all_capitals = head->letter_case == TOKEN_UPPER && tail->letter_case == TOKEN_UPPER;
    if (french_is_raised(reading, index + 2) && !all_capitals)
        return true;
    return is_known(reading, head->folded) && is_known(reading, tail->folded) &&
           !is_known(reading, joined);
}

/* A word, a hyphen, a space and another word: returns true when the first has changed. */
static bool mend_hyphen(struct french_reading *reading, size_t index)
{
    const struct token *tail = french_token_at(reading, index + 2);
    if (!french_is_sign(reading, index + 1, '-') || !french_is_joined(reading, index + 1) ||
        tail->kind != TOKEN_WORD || tail->before == TOKEN_JOINED)
        return false;
    const struct token *head = item(reading, index);
    bool is_group = head->letter_case == TOKEN_UPPER && head->letters < 3; /* « B- et A+ » */
    if (is_group)
        return false;
    if (is_prefix_of_two(reading, index + 2) && !is_middle(reading, index + 2)) {
        item(reading, index)->end = item(reading, index + 1)->end;
        remove_tokens(reading, index + 1, 1);
        return false;
    }
    if (is_compound(reading, index)) {
        item(reading, index + 2)->before = TOKEN_JOINED;
        return false;
    }
    join(reading, index);
    return true;
}

static void mend_dash(struct french_reading *reading, size_t index)
{
    const struct token *tail = french_token_at(reading, index + 2);
    if (!french_is_sign(reading, index + 1, 0x2013) || !french_is_joined(reading, index + 1) ||
        tail->kind != TOKEN_WORD || tail->before != TOKEN_JOINED)
        return;
    struct token *dash = item(reading, index + 1);
    dash->sign = '-';
    dash->text = "-";
    dash->folded = "-";
}

/* « l' eau », « l 'eau », « s ' il »; not the letter in « 'L' est ». */
static void mend_apostrophe(struct french_reading *reading, size_t index)
{
    const struct token *tail = french_token_at(reading, index + 2);
    bool before_vowel = tail->kind == TOKEN_WORD && (strchr("aeiouyh", *tail->folded) != NULL ||
                                                     (unsigned char)*tail->folded >= 0x80);
    bool is_quoted = french_is_sign(reading, index - 1, '\'') && french_is_joined(reading, index);
    if (!french_is_sign(reading, index + 1, '\'') || !before_vowel || is_quoted ||
        !french_is_elided(french_token_at(reading, index)->folded))
        return;
    item(reading, index + 1)->before = TOKEN_JOINED;
    item(reading, index + 2)->before = TOKEN_JOINED;
}

/* « l'‘eau’ », « l’‘‘entraide’’ »: the first apostrophe elides, those behind are quotation marks.
 */
static void mend_quoted(struct french_reading *reading, size_t index)
{
    size_t quotes = 0;
    bool is_opened = french_is_sign(reading, index - 1, '\'') && french_is_joined(reading, index);
    if (is_opened || !french_is_sign(reading, index + 1, '\'') ||
        !french_is_joined(reading, index + 1) ||
        !french_is_elided(french_token_at(reading, index)->folded))
        return;
    while (french_is_sign(reading, index + 2 + quotes, '\'') &&
           french_is_joined(reading, index + 2 + quotes))
        quotes++;
    const struct token *word = french_token_at(reading, index + 2 + quotes);
    if (word->kind == TOKEN_WORD && word->before == TOKEN_JOINED)
        remove_tokens(reading, index + 2, quotes);
}

void french_mend(struct french_reading *reading)
{
    for (size_t index = 0; index < reading->tokens.count; index++) {
        if (item(reading, index)->kind != TOKEN_WORD)
            continue;
        while (mend_hyphen(reading, index))
            ;
        mend_dash(reading, index);
        mend_quoted(reading, index);
        mend_apostrophe(reading, index);
    }
}
