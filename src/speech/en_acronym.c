/* Acronyms: the lexicon's, those that are said as words, and those that are spelled. */
#include "speech/en_acronym.h"

#include "base/buffer.h"
#include "base/unicode.h"
#include "speech/en_grammar.h"
#include "speech/en_rules.h"
#include "speech/syllable.h"

#include <string.h>

static const struct syllable_rules SYLLABLES = {
    .begins = "bl br ch cl cr dr dw fl fr gh gl gn gr kn ph pl pr qu rh sc sch scr sh shr sk sl sm "
              "sn sp spl spr squ st str sw th thr tr tw wh wr",
    .ends = "bs ch ck cks cs ct cts ds ff ft gh ght gs ks lb ld lf lk ll lls lm lp ls lt mb mp mps "
            "ms nch nd nds ng ngs nk nks ns nt nth nts ph ps pt rb rc rch rd rds rf rk rks rl rm "
            "rms rn rns rp rs rst rt rth rts sh sk sm sp ss st sts tch th ths ts tt wd wk wl wn ws "
            "x xt",
    .clashes =
        "bd bf bg bk bp bv cb cd cf cg cj cp cv df dg dk dp fb fc fd fg fk fp fv gb gc gd gf "
        "gk gp gv hb hc hd hf hg hk hp hv jb jc jd jf jg jk jm jn jp jr jt jv kb kc kd kf kg "
        "kp kv pb pc pd pf pg pk pv tb tc td tf tg tk tp tv vb vc vd vf vg vk vp vt zb zc zd "
        "zf zg zk zp zt",
};

bool english_is_pronounceable(const char *folded)
{
    bool begins_with_y = *folded == 'y' && folded[1] != '\0' && strchr("aeiou", folded[1]) != NULL;
    return syllable_can_be_said(&SYLLABLES, folded + begins_with_y);
}

bool english_is_shouted(const struct tokens *tokens)
{
    size_t words = 0;
    bool has_word = false;
    for (size_t index = 0; index < tokens->count; index++) {
        const struct token *token = &tokens->items[index];
        if (token->kind != TOKEN_WORD || token->letters < 2)
            continue;
        if (token->letter_case != TOKEN_UPPER)
            return false;
        has_word |= token->letters > 3 && english_is_pronounceable(token->folded);
        words++;
    }
    return has_word && words > 1;
}

const char *english_letters(struct english_reading *reading, const char *text, bool has_ending)
{
    struct buffer letters;
    buffer_init(&letters);
    size_t length = strlen(text);
    for (size_t offset = 0; offset < length;) {
        uint32_t point = unicode_next(text, length, &offset);
        if (letters.length > 0)
            buffer_append_byte(&letters, has_ending ? '-' : '.');
        unicode_append(&letters, point);
    }
    struct buffer upper;
    buffer_init(&upper);
    unicode_uppercase(&upper, letters.data, letters.length, "en");
    const char *copy = arena_copy_bytes(reading->arena, upper.data, upper.length);
    buffer_free(&upper);
    buffer_free(&letters);
    return copy;
}

/* Short words that may stand in capitals to stress them. « IT », « US » and « WHO » are none. */
static bool is_stressed_word(const struct tokens *tokens, size_t index)
{
    static const char *const WORDS[] = {
        "all", "and", "any", "are",  "as",  "at",   "be",  "big", "but", "by",  "can", "day",
        "did", "do",  "end", "few",  "for", "get",  "go",  "had", "has", "her", "him", "his",
        "how", "if",  "in",  "is",   "its", "man",  "may", "me",  "men", "my",  "new", "no",
        "non", "nor", "not", "now",  "of",  "off",  "old", "on",  "one", "or",  "our", "out",
        "own", "she", "so",  "that", "the", "they", "to",  "too", "top", "try", "two", "up",
        "was", "way", "we",  "why",  "win", "yes",  "yet", "you", NULL};
    return tokens_is_one_of(tokens, index, WORDS);
}

/* Acronyms that stay spelled where all is in capitals. */
static bool is_always_spelled(const struct tokens *tokens, size_t index)
{
    static const char *const ACRONYMS[] = {"eu", "uk", "un", "ai", "usa", "uae", "eea", "gp", NULL};
    return tokens_is_one_of(tokens, index, ACRONYMS);
}

/* « 's », « ’s » behind the token. */
static bool has_ending(const struct tokens *tokens, size_t index)
{
    return tokens_is_sign(tokens, index + 1, '\'') && tokens_is_joined(tokens, index + 1) &&
           tokens_is_joined(tokens, index + 2);
}

static void say_acronym(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    const struct token *token = tokens_at(tokens, index);
    bool can_be_said = english_is_pronounceable(token->folded);
    bool is_word = token->letters > 3 ? can_be_said : is_stressed_word(tokens, index);
    bool is_spelled = is_always_spelled(tokens, index);
    if (reading->is_shouted && (is_word || can_be_said) && !is_spelled) {
        english_say_because(reading, SPOKEN_BY_GUESS, token->folded, index, index);
    } else if (is_word && !is_spelled) {
        english_say_written(reading, index, index);
        reading->out->words[reading->out->count - 1].reason = SPOKEN_BY_GUESS;
    } else {
        bool needs_hyphen = token->letters == 2 && has_ending(tokens, index);
        english_say_because(reading, SPOKEN_BY_GUESS,
                            english_letters(reading, token->text, needs_hyphen), index, index);
    }
}

/* « NGOs »: capitals and an s. */
static size_t read_plural(struct english_reading *reading, size_t index)
{
    const struct token *token = tokens_at(&reading->tokens, index);
    size_t length = strlen(token->text);
    if (token->letter_case != TOKEN_MIXED || length < 3 || token->text[length - 1] != 's')
        return 0;
    const char *singular = arena_copy_bytes(reading->arena, token->text, length - 1);
    if (strspn(singular, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != length - 1)
        return 0;
    const struct lexicon_entry *entry = lexicon_find(reading->english->lexicon, singular, singular);
    const char *folded = arena_copy_bytes(reading->arena, token->folded, length - 1);
    const char *letters = english_letters(reading, singular, true);
    if (entry != NULL && entry->kind == SPOKEN_TEXT && strchr(entry->said, '.') == NULL)
        english_say_because(reading, SPOKEN_BY_LEXICON,
                            arena_format(reading->arena, "%ss", entry->said), index, index);
    else if (length > 4 && english_is_pronounceable(folded) && entry == NULL)
        english_say_because(reading, SPOKEN_BY_GUESS, token->folded, index, index);
    else
        english_say_because(reading, SPOKEN_BY_GUESS, arena_format(reading->arena, "%s's", letters),
                            index, index);
    return 1;
}

size_t english_read_acronym(struct english_reading *reading, size_t index)
{
    const struct token *token = tokens_at(&reading->tokens, index);
    if (token->letters < 2)
        return 0;
    if (token->letter_case != TOKEN_UPPER)
        return read_plural(reading, index);
    /* « COP26 »: the lexicon's rule does not look into what goes on with a figure. */
    const struct lexicon_entry *entry =
        lexicon_find(reading->english->lexicon, token->text, token->text);
    if (entry != NULL)
        english_say_entry(reading, entry, index, index);
    else
        say_acronym(reading, index);
    return 1;
}

/* « type A blood », « Q&A », « A+ »: the engine would say the article. */
size_t english_read_letter(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    uint32_t before = tokens_is_joined(tokens, index) ? tokens_at(tokens, index - 1)->sign : 0;
    uint32_t behind = tokens_is_joined(tokens, index + 1) ? tokens_at(tokens, index + 1)->sign : 0;
    bool is_linked = before == '&' || before == '/' || behind == '&' || behind == '/' ||
                     behind == '+' || behind == '*';
    bool is_labelled = english_is_label(tokens, index - 1) && !tokens_is_raised(tokens, index + 1);
    if (strcmp(tokens_at(tokens, index)->text, "A") != 0 || (!is_linked && !is_labelled))
        return 0;
    english_say_phonemes(reading, "'eI", index, index);
    return 1;
}
