/* Acronyms that no lexicon knows: spelled, or said as a word when they can be. */
#include "speech/fr_acronym.h"

#include "speech/fr_rules.h"
#include "speech/syllable.h"

#include "base/buffer.h"

#include <string.h>

static bool is_vowel(char letter)
{
    return strchr("aeiouy", letter) != NULL && letter != '\0';
}

/* Groups of consonants that begin or end words; in the middle any two that can be parted may stand.
 */
static const struct syllable_rules SYLLABLES = {
    .begins = "bl br ch cl cr dr fl fr gl gn gr ph pl pr ps rh sc sk sl sm sn sp st "
              "th tr vr str scr spr spl sch chr qu",
    .ends = "ch ck ct ft ll lt mp nd ng nk ns nt ph ps pt rc rd rf rk rm rn rp rs rt "
            "sk sm sp ss st th tt x nc lm lc lf ff ts rch qu",
    .clashes = "bd bf bk bm bp bt bv cb cd cf cg ck cm cp cv db df dg dk dp dt dv fb fc "
               "fd fg fk fm fn fp fs fv gb gc gd gf gk gp gt gv hb hc hd hf hg hm hn hp "
               "hs ht hv jb jc jd jf jl jm jn jp jr js jt jv kb kc kd kf kg km kp kt kv "
               "pb pc pd pf pg pk pm pv tb tc td tf tg tk tp tv vb vc vd vf vg vk vl vm "
               "vn vp vs vt zb zc zd zf zg zl zm zn zp zr zs zt mr nr ml",
};

bool french_has_vowel(const char *folded)
{
    for (; *folded != '\0'; folded++) {
        if (is_vowel(*folded) || (unsigned char)*folded >= 0x80)
            return true;
    }
    return false;
}

/* The letters without their accents, all of which stand on vowels here; « ç » is no vowel. */
static void plain_letters(const char *folded, char *plain, size_t size)
{
    size_t length = 0;
    for (; *folded != '\0' && length + 1 < size; folded++) {
        unsigned char byte = (unsigned char)*folded;
        bool is_rest = (byte & 0xC0) == 0x80;
        if (is_rest && byte == 0xA7 && length > 0)
            plain[length - 1] = 'c';
        if (!is_rest)
            plain[length++] = byte < 0x80 ? *folded : 'e';
    }
    plain[length] = '\0';
}

/* Vowels that sound apart in a row of three are no word: « AOI ». A y between vowels parts them. */
bool french_is_pronounceable(const char *folded)
{
    char word[64];
    plain_letters(folded, word, sizeof word);
    return syllable_can_be_said(&SYLLABLES, word);
}

/* An e sounds in an acronym: é before a vowel or an open syllable. */
static const char *e_in(const char *word, size_t at, size_t length)
{
    if (at + 1 == length)
        return at > 0 && is_vowel(word[at - 1]) ? "é" : "e";
    bool before_vowel = is_vowel(word[at + 1]);
    bool before_open = at + 2 < length && !is_vowel(word[at + 1]) && is_vowel(word[at + 2]);
    if (before_open && at + 3 == length && word[at + 2] == 'e')
        return "è";
    if (at + 2 == length && !before_vowel)
        return "è";
    return before_vowel || before_open ? "é" : "e";
}

/* What stands for a last consonant that is heard; NULL: itself and an e. */
static const char *ending_for(char letter)
{
    switch (letter) {
    case 'c':
        return "que";
    case 's':
        return "sse";
    case 'x':
        return "xe";
    case 'g':
        return "gue";
    case 'h':
        return "";
    default:
        return NULL;
    }
}

const char *french_sound_last(struct french_reading *reading, const char *text)
{
    size_t length = strlen(text);
    if (length < 2 || is_vowel(text[length - 1]) || (unsigned char)text[length - 1] >= 0x80)
        return text;
    char last = text[length - 1];
    const char *ending = ending_for(last);
    if (ending == NULL || text[length - 2] == last)
        return arena_format(reading->arena, "%se", text);
    return arena_format(reading->arena, "%.*s%s", (int)length - 1, text, ending);
}

/* Respells an acronym that is said as a word so that all its letters sound: "adil" → "adile". */
static const char *as_word(struct french_reading *reading, const char *folded)
{
    struct buffer word;
    buffer_init(&word);
    size_t length = strlen(folded);
    for (size_t at = 0; at < length; at++) {
        if (folded[at] == 'e')
            buffer_append_string(&word, e_in(folded, at, length));
        else
            buffer_append_byte(&word, folded[at]);
    }
    const char *copy = arena_copy_bytes(reading->arena, word.data, word.length);
    buffer_free(&word);
    return french_sound_last(reading, copy);
}

/* « PLUi », « AdCF »: capitals and small letters that make no syllables. */
static bool is_mixed_acronym(const struct token *token)
{
    size_t upper = 0;
    size_t lower_run = 0;
    size_t longest = 0;
    for (const char *letter = token->text; *letter != '\0'; letter++) {
        bool is_upper = *letter >= 'A' && *letter <= 'Z';
        upper += is_upper;
        lower_run = is_upper ? 0 : lower_run + 1;
        longest = lower_run > longest ? lower_run : longest;
    }
    return upper >= 2 && token->letters <= 6 && longest < 2;
}

/* « TICs », « PME·s »: the plural of an acronym is not heard. */
static const char *without_plural(struct french_reading *reading, const struct token *token)
{
    size_t length = strlen(token->text);
    if (token->letter_case != TOKEN_MIXED || length < 3 || token->text[length - 1] != 's')
        return NULL;
    for (size_t at = 0; at + 1 < length; at++) {
        if (token->text[at] < 'A' || token->text[at] > 'Z')
            return NULL;
    }
    return arena_copy_bytes(reading->arena, token->text, length - 1);
}

static void say_acronym(struct french_reading *reading, const char *text, const char *folded,
                        size_t index)
{
    const struct lexicon_entry *entry = french_find_entry(reading, text, text);
    if (entry != NULL)
        french_say_entry(reading, entry, index, index);
    else if (strlen(folded) > 3 && french_is_pronounceable(folded))
        french_say_guess(reading, as_word(reading, folded), index, index);
    else
        french_say_guess(reading, french_letters_apart(reading, text), index, index);
}

size_t french_read_acronym(struct french_reading *reading, size_t index)
{
    const struct token *token = french_token_at(reading, index);
    if (token->letters < 2)
        return 0;
    const char *singular = without_plural(reading, token);
    if (singular != NULL) {
        say_acronym(reading, singular,
                    arena_copy_bytes(reading->arena, token->folded, strlen(singular)), index);
        return 1;
    }
    if (token->letter_case == TOKEN_MIXED && is_mixed_acronym(token)) {
        french_say_guess(reading, french_letters_apart(reading, token->text), index, index);
        return 1;
    }
    if (token->letter_case != TOKEN_UPPER)
        return 0;
    say_acronym(reading, token->text, token->folded, index);
    return 1;
}
