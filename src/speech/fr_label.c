/* Labels of addresses: an acronym or a name that the lexicon has, a word, words run together, or
 * letters. */
#include "speech/fr_label.h"

#include "speech/fr_accent.h"
#include "speech/fr_acronym.h"
#include "speech/fr_capitals.h"
#include "speech/fr_spelling.h"
#include "speech/fr_word.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <string.h>

static bool is_in(const char *const *list, const char *word)
{
    for (; *list != NULL; list++) {
        if (strcmp(*list, word) == 0)
            return true;
    }
    return false;
}

/* What fr-labels.tsv has of a small word: its kind, and how it is said; "" when there is none. */
static const char *small_kind(const struct french_reading *reading, const char *word)
{
    const struct table_row *row = table_find(reading->french->labels, word);
    return row != NULL ? row->fields[1] : "";
}

static const char *small_said(const struct french_reading *reading, const char *word)
{
    const struct table_row *row = table_find(reading->french->labels, word);
    return row != NULL && *row->fields[2] != '\0' ? row->fields[2] : word;
}

static bool ends_with(const char *word, const char *end)
{
    size_t length = strlen(word);
    size_t size = strlen(end);
    return length > size && strcmp(word + length - size, end) == 0;
}

/* « plantons », « partagez »: of a verb that is known. */
static bool is_imperative(const struct french_reading *reading, const char *word)
{
    int ending = ends_with(word, "ons") ? 3 : ends_with(word, "ez") ? 2 : 0;
    return ending > 0 &&
           french_word_has(reading,
                           arena_format(reading->arena, "%.*ser", (int)strlen(word) - ending, word),
                           'i');
}

/* « simplifiees » → « simplifiées »; NULL when the word ends otherwise. */
static const char *with_participle(const struct french_reading *reading, const char *word)
{
    int length = (int)strlen(word);
    if (length < 6)
        return NULL;
    if (ends_with(word, "ees"))
        return arena_format(reading->arena, "%.*sées", length - 3, word);
    return ends_with(word, "ee") ? arena_format(reading->arena, "%.*sée", length - 2, word) : NULL;
}

static const struct lexicon_entry *find_name(const struct french_reading *reading, const char *word)
{
    struct buffer title;
    buffer_init(&title);
    unicode_titlecase(&title, word, strlen(word), "fr");
    const struct lexicon_entry *entry =
        lexicon_find(reading->french->lexicon, title.data, title.data);
    buffer_free(&title);
    return entry != NULL ? entry : lexicon_find(reading->french->lexicon, word, word);
}

static bool is_word(const struct french_reading *reading, const char *word)
{
    const char *participle = with_participle(reading, word);
    return french_word_is_known(reading, word) || french_restore_accents(reading, word) != word ||
           (participle != NULL && french_word_is_known(reading, participle)) ||
           is_imperative(reading, word) || find_name(reading, word) != NULL;
}

/* How words run together are parted: the cheapest way from the begin to each letter. */
enum { MOST_LETTERS = 40, KEPT_WHOLE = 90, IMPOSSIBLE = 1000 };

enum piece_kind { PIECE_LINK, PIECE_ELISION, PIECE_SHORT, PIECE_WORD, PIECE_UNKNOWN };

struct step {
    int cost;
    size_t from;
    enum piece_kind kind;
    bool has_unknown;
    bool has_link;
    size_t longest; /* letters of the longest word known */
};

static int cost_of(enum piece_kind kind, size_t length)
{
    switch (kind) {
    case PIECE_LINK:
        return 5;
    case PIECE_ELISION:
        return 12;
    case PIECE_SHORT:
        return 14;
    case PIECE_WORD:
        return length > 4 ? 10 : 12;
    default:
        return 40 + 5 * (int)length;
    }
}

static bool is_vowel(char letter)
{
    return letter != '\0' && strchr("aeiouyh", letter) != NULL;
}

/* « l », « d », « qu » before a vowel. */
static bool is_elided(const char *piece, char next)
{
    static const char *const ELIDED[] = {"l", "d", "j", "qu", NULL};
    return is_vowel(next) && is_in(ELIDED, piece);
}

/* What the piece can be; false when it can stand in no label. `next` is the letter behind. */
static bool find_kind(const struct french_reading *reading, const char *piece, char next,
                      enum piece_kind *kind)
{
    size_t length = strlen(piece);
    char small = *small_kind(reading, piece);
    if (small == 'l' && next != '\0')
        *kind = PIECE_LINK;
    else if (is_elided(piece, next))
        *kind = PIECE_ELISION;
    else if (small == 'w' || (small == 'e' && next == '\0'))
        *kind = PIECE_SHORT;
    else if (length > 3 && is_word(reading, piece))
        *kind = PIECE_WORD;
    else if (length > 2)
        *kind = PIECE_UNKNOWN;
    else
        return false;
    return true;
}

/* A piece that nothing knows may be a name next to « de », « saint » and the like, or beside a long
 * word: « villedepau », « maisonsalfort ». */
static bool may_stand(const char *text, const struct step *before, size_t begin, size_t end,
                      enum piece_kind kind)
{
    bool after_link = begin > 0 && before->kind == PIECE_LINK;
    size_t length_before = begin - before->from;
    if (kind == PIECE_UNKNOWN) {
        bool after_long = begin > 0 && before->kind == PIECE_WORD && length_before > 5 &&
                          end - begin > 3 && text[begin] != text[begin - 1];
        return !before->has_unknown && (begin == 0 || after_link || after_long);
    }
    bool after_unknown = begin > 0 && before->kind == PIECE_UNKNOWN;
    return !after_unknown || kind == PIECE_LINK || kind == PIECE_ELISION ||
           (end - begin > 5 && length_before > 3);
}

static void take_step(const struct french_reading *reading, const char *text, size_t begin,
                      size_t end, struct step *steps)
{
    const struct step *before = &steps[begin];
    const char *piece = arena_copy_bytes(reading->arena, text + begin, end - begin);
    enum piece_kind kind;
    bool is_whole = begin == 0 && text[end] == '\0';
    if (is_whole || before->cost >= IMPOSSIBLE || !find_kind(reading, piece, text[end], &kind) ||
        !may_stand(text, before, begin, end, kind))
        return;
    bool is_long = kind == PIECE_WORD || (kind == PIECE_LINK && end - begin > 4); /* « saint » */
    int accents = kind == PIECE_WORD && !french_word_is_known(reading, piece) ? 10 : 0;
    int cost = before->cost + cost_of(kind, end - begin) + accents;
    if (cost >= steps[end].cost)
        return;
    steps[end] = (struct step){
        .cost = cost,
        .from = begin,
        .kind = kind,
        .has_unknown = before->has_unknown || kind == PIECE_UNKNOWN,
        .has_link = before->has_link || kind == PIECE_LINK || kind == PIECE_ELISION,
        .longest = is_long && end - begin > before->longest ? end - begin : before->longest,
    };
}

static bool begins_letter(char byte)
{
    return ((unsigned char)byte & 0xC0) != 0x80;
}

/* Fills the steps for the text; false when it is better kept whole. */
static bool part_words(const struct french_reading *reading, const char *text, struct step *steps)
{
    size_t length = strlen(text);
    if (length > MOST_LETTERS || length < 5)
        return false;
    steps[0] = (struct step){0};
    for (size_t end = 1; end <= length; end++) {
        steps[end].cost = IMPOSSIBLE;
        for (size_t begin = 0; begin < end && begins_letter(text[end]); begin++) {
            if (begins_letter(text[begin]))
                take_step(reading, text, begin, end, steps);
        }
    }
    const struct step *last = &steps[length];
    return last->cost < KEPT_WHOLE + (int)length && last->longest + last->has_link > 4;
}

static void say_letters(struct french_reading *reading, const char *text, size_t index)
{
    french_say(reading, french_letters_apart(reading, text), index, index);
}

static bool has_vowels(const char *word)
{
    size_t vowels = 0;
    for (const char *letter = word; *letter != '\0'; letter++)
        vowels += is_vowel(*letter) && *letter != 'h';
    return vowels * 5 >= strlen(word) && vowels > 0;
}

/* A word that nothing knows: « ecoquartier » has an é, « jferry » an initial, « stmalo » a saint.
 */
static void say_unknown(struct french_reading *reading, const char *word, size_t index)
{
    const char *participle = with_participle(reading, word);
    size_t length = strlen(word);
    bool is_said = french_is_pronounceable(word);
    size_t saint = strncmp(word, "ste", 3) == 0 ? 3 : strncmp(word, "st", 2) == 0 ? 2 : 0;
    bool opens =
        word[0] == 'e' && length > 4 && word[1] != 'x' && !is_vowel(word[1]) && is_vowel(word[2]);
    if (participle != NULL) {
        french_say(reading, participle, index, index);
    } else if (is_said && length > 2) {
        const char *text = opens ? arena_format(reading->arena, "é%s", word + 1) : word;
        french_say(reading, french_without_english(reading, text), index, index);
    } else if (saint > 0 && length > saint + 2 && french_is_pronounceable(word + saint)) {
        french_say(reading, saint == 2 ? "saint" : "sainte", index, index);
        french_say(reading, word + saint, index, index);
    } else if (length > 4 && !is_vowel(*word) && french_is_pronounceable(word + 1)) {
        say_letters(reading, arena_copy_bytes(reading->arena, word, 1), index);
        french_say(reading, french_without_english(reading, word + 1), index, index);
    } else if (length > 6 && has_vowels(word)) {
        french_say(reading, french_without_english(reading, word), index, index);
    } else {
        say_letters(reading, word, index);
    }
}

static void say_word(struct french_reading *reading, const char *word, size_t index)
{
    const struct lexicon_entry *entry = find_name(reading, word);
    const char *accented = french_restore_accents(reading, word);
    const char *participle = with_participle(reading, word);
    if (entry != NULL)
        french_say_entry(reading, entry, index, index);
    else if (participle != NULL && french_word_is_known(reading, participle))
        french_say_word(reading, participle, participle, index, index);
    else
        french_say_word(reading, accented, accented, index, index);
}

static void say_piece(struct french_reading *reading, const char *piece, enum piece_kind kind,
                      size_t index)
{
    switch (kind) {
    case PIECE_LINK:
    case PIECE_SHORT: {
        const char *said = small_said(reading, piece);
        french_say_word(reading, said, said, index, index);
        break;
    }
    case PIECE_ELISION:
        french_say(reading, arena_format(reading->arena, "%s'", piece), index, index);
        reading->glue = FRENCH_GLUE_ELISION;
        break;
    case PIECE_WORD:
        say_word(reading, piece, index);
        break;
    default:
        if (strlen(piece) > 3 && has_vowels(piece))
            french_say(reading, french_without_english(reading, piece), index, index);
        else
            say_unknown(reading, piece, index);
    }
}

/* The pieces that the steps lead to, from the first on. */
static void say_pieces(struct french_reading *reading, const char *text, const struct step *steps,
                       size_t end, size_t index)
{
    size_t begin = steps[end].from;
    if (begin > 0)
        say_pieces(reading, text, steps, begin, index);
    say_piece(reading, arena_copy_bytes(reading->arena, text + begin, end - begin), steps[end].kind,
              index);
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

static const struct lexicon_entry *find_entry(struct french_reading *reading, const char *text,
                                              const char *folded)
{
    const struct lexicon *lexicon = reading->french->lexicon;
    const char *upper = in_capitals(reading, text);
    const struct lexicon_entry *entry = find_name(reading, folded);
    if (entry == NULL)
        entry = lexicon_find(lexicon, text, folded);
    return entry != NULL ? entry : lexicon_find(lexicon, upper, upper);
}

/* The last labels of domains that are letters, not words. */
static bool is_spelled(const char *folded)
{
    static const char *const SPELLED[] = {"fr", "eu", "io", "tv", "be", "ch", "uk", "gp",
                                          "mq", "nc", "pf", "yt", "lu", "ca", NULL};
    return is_in(SPELLED, folded);
}

void french_say_label(struct french_reading *reading, const char *text, const char *folded,
                      size_t index)
{
    struct step steps[MOST_LETTERS + 1];
    if (is_spelled(folded)) {
        say_letters(reading, text, index);
        return;
    }
    const struct lexicon_entry *entry = find_entry(reading, text, folded);
    if (entry != NULL)
        french_say_entry(reading, entry, index, index);
    else if (strlen(folded) > 2 && is_word(reading, folded))
        say_word(reading, folded, index);
    else if (part_words(reading, folded, steps))
        say_pieces(reading, folded, steps, strlen(folded), index);
    else
        say_unknown(reading, folded, index);
}
