#include "speech/fr_reading.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <string.h>

bool french_is_word(const struct french_reading *reading, size_t index, const char *folded)
{
    return tokens_is_word(&reading->tokens, index, folded);
}

bool french_is_one_of(const struct french_reading *reading, size_t index, const char *const *folded)
{
    return tokens_is_one_of(&reading->tokens, index, folded);
}

bool french_is_capital(const struct french_reading *reading, size_t index)
{
    return tokens_is_capital(&reading->tokens, index);
}

bool french_is_raised(const struct french_reading *reading, size_t index)
{
    return tokens_is_raised(&reading->tokens, index);
}

bool french_is_pause(const struct french_reading *reading, size_t index)
{
    return tokens_is_pause(&reading->tokens, index);
}

bool french_is_first(const struct french_reading *reading, size_t index)
{
    return tokens_is_first(&reading->tokens, index);
}

bool french_word_is_known(const struct french_reading *reading, const char *folded)
{
    return sorted_table_has(reading->french->words, folded);
}

bool french_word_has(const struct french_reading *reading, const char *folded, char property)
{
    const struct table_row *row = sorted_table_find(reading->french->words, reading->arena, folded);
    return row != NULL && strchr(row->fields[1], property) != NULL;
}

static struct spoken_word *last_word(const struct french_reading *reading)
{
    const struct spoken *out = reading->out;
    return out->count > reading->first_word ? &out->words[out->count - 1] : NULL;
}

static void add(struct french_reading *reading, enum spoken_kind kind, const char *text,
                size_t length, size_t first, size_t last)
{
    spoken_add(reading->out, kind, text, length, reading->tokens.items[first].begin,
               reading->tokens.items[last].end);
}

void french_say(struct french_reading *reading, const char *text, size_t first, size_t last)
{
    bool joined = reading->glue == FRENCH_GLUE_ELISION || reading->glue == FRENCH_GLUE_OPENING;
    while (*text != '\0') {
        size_t length = strcspn(text, " ");
        if (length > 0) {
            add(reading, SPOKEN_TEXT, text, length, first, last);
            last_word(reading)->joined = joined;
            last_word(reading)->reason = SPOKEN_BY_RULE;
            joined = false;
        }
        text += length;
        text += strspn(text, " ");
    }
    reading->glue = FRENCH_GLUE_NONE;
    reading->after_word = false;
}

struct elision {
    const char *written; /* without its apostrophe */
    const char *phonemes;
};

static const struct elision ELISIONS[] = {
    {"l", "l"},          {"d", "d"},          {"qu", "k"},        {"n", "n"}, {"s", "s"},
    {"j", "Z"},          {"m", "m"},          {"t", "t"},         {"c", "s"}, {"jusqu", "Zysk"},
    {"lorsqu", "lOrsk"}, {"puisqu", "pyisk"}, {"quoiqu", "kwak"},
};

/* The engine says the letter of an elided word that stands before phonemes: put it into them. */
static const char *take_elision(struct french_reading *reading)
{
    struct spoken_word *word = last_word(reading);
    if (reading->glue != FRENCH_GLUE_ELISION || word == NULL)
        return NULL;
    for (size_t index = 0; index < sizeof ELISIONS / sizeof *ELISIONS; index++) {
        size_t length = strlen(ELISIONS[index].written);
        bool is_it =
            strncasecmp(word->text, ELISIONS[index].written, length) == 0 &&
            (strcmp(word->text + length, "'") == 0 || strcmp(word->text + length, "’") == 0);
        if (is_it)
            return ELISIONS[index].phonemes;
    }
    return NULL;
}

void french_say_phonemes(struct french_reading *reading, const char *phonemes, size_t first,
                         size_t last)
{
    const char *elided = take_elision(reading);
    if (elided == NULL) {
        /* Never joined: the engine leaves out phonemes that stand right behind a bracket. */
        add(reading, SPOKEN_PHONEMES, phonemes, strlen(phonemes), first, last);
    } else {
        struct spoken_word *word = last_word(reading);
        word->kind = SPOKEN_PHONEMES;
        word->text = arena_format(reading->out->arena, "%s%s", elided, phonemes);
        word->source_end = reading->tokens.items[last].end;
    }
    reading->glue = FRENCH_GLUE_NONE;
    reading->after_word = false;
}

/* Notes why the words from `begin` on are said so. */
static void give_reason(struct french_reading *reading, size_t begin, enum spoken_reason reason,
                        const struct lexicon_entry *entry)
{
    for (size_t index = begin; index < reading->out->count; index++) {
        reading->out->words[index].reason = reason;
        reading->out->words[index].entry = entry;
    }
}

void french_say_guess(struct french_reading *reading, const char *text, size_t first, size_t last)
{
    size_t begin = reading->out->count;
    french_say(reading, text, first, last);
    give_reason(reading, begin, SPOKEN_BY_GUESS, NULL);
}

void french_say_instead(struct french_reading *reading, const char *text, enum spoken_reason reason,
                        size_t first, size_t last)
{
    size_t begin = reading->out->count;
    bool with_hyphen = reading->glue == FRENCH_GLUE_HYPHEN && strchr(text, ' ') == NULL;
    if (with_hyphen) {
        add(reading, SPOKEN_TEXT, "-", 1, reading->hyphen, reading->hyphen);
        last_word(reading)->joined = true;
    }
    french_say(reading, text, first, last);
    if (with_hyphen)
        last_word(reading)->joined = true;
    reading->after_word = true;
    give_reason(reading, begin, reason, NULL);
}

void french_say_spelled(struct french_reading *reading, const char *text, const char *phonemes,
                        size_t first, size_t last)
{
    size_t begin = reading->out->count;
    if (*text != '\0')
        french_say_instead(reading, text, SPOKEN_BY_SPELLING, first, last);
    if (phonemes != NULL)
        french_say_phonemes(reading, phonemes, first, last);
    if (begin == reading->out->count)
        begin--; /* the phonemes went into the elided word before */
    give_reason(reading, begin, SPOKEN_BY_SPELLING, NULL);
}

void french_say_entry(struct french_reading *reading, const struct lexicon_entry *entry,
                      size_t first, size_t last)
{
    size_t begin = reading->out->count;
    if (entry->kind == SPOKEN_PHONEMES)
        french_say_phonemes(reading, entry->said, first, last);
    else
        french_say_instead(reading, entry->said, SPOKEN_BY_LEXICON, first, last);
    /* Phonemes may have gone into the elided word before. */
    if (begin == reading->out->count)
        begin--;
    give_reason(reading, begin, SPOKEN_BY_LEXICON, entry);
}

const struct lexicon_entry *french_find_entry(const struct french_reading *reading,
                                              const char *text, const char *folded)
{
    const struct lexicon_entry *entry = lexicon_find(reading->issue_lexicon, text, folded);
    return entry != NULL ? entry : lexicon_find(reading->french->lexicon, text, folded);
}

void french_cover(struct french_reading *reading, size_t token)
{
    struct spoken_word *word = last_word(reading);
    if (word != NULL)
        word->source_end = reading->tokens.items[token].end;
}

void french_say_pause(struct french_reading *reading, const char *sign, size_t token)
{
    const struct spoken_word *word = last_word(reading);
    if (word == NULL || reading->glue == FRENCH_GLUE_ELISION)
        return;
    reading->glue = FRENCH_GLUE_NONE;
    if (word->kind == SPOKEN_TEXT && strchr(",;:.!?", word->text[0]) != NULL &&
        word->text[0] != '\0')
        return;
    french_say_sign(reading, sign, true, token);
}

void french_say_sign(struct french_reading *reading, const char *sign, bool joined, size_t token)
{
    const struct spoken_word *word = last_word(reading);
    bool is_pair =
        joined && word != NULL && strcmp(word->text, sign) == 0 && (*sign == '[' || *sign == ']');
    if (is_pair) { /* the engine's own marks of phonemes */
        french_cover(reading, token);
    } else {
        add(reading, SPOKEN_TEXT, sign, strlen(sign), token, token);
        last_word(reading)->joined = joined;
    }
    reading->glue = FRENCH_GLUE_NONE;
    reading->after_word = false;
}

const char *french_spell(struct french_reading *reading, long long number, const char *rule_set)
{
    struct buffer words;
    buffer_init(&words);
    unicode_spell_number(&words, number, "fr", rule_set);
    const char *copy = arena_copy_bytes(reading->arena, words.data, words.length);
    buffer_free(&words);
    return copy;
}

/* The engine says « é accent aigu » for a lone capital with an accent. */
static uint32_t plain_capital(uint32_t point)
{
    switch (point) {
    case 0xC8:
    case 0xC9:
    case 0xCA:
    case 0xCB:
        return 'E';
    case 0xC0:
    case 0xC2:
        return 'A';
    case 0xCE:
    case 0xCF:
        return 'I';
    case 0xD4:
        return 'O';
    case 0xD9:
    case 0xDB:
        return 'U';
    case 0xC7:
        return 'C';
    default:
        return point;
    }
}

const char *french_letters_apart(struct french_reading *reading, const char *text)
{
    struct buffer upper;
    struct buffer apart;
    buffer_init(&upper);
    buffer_init(&apart);
    unicode_uppercase(&upper, text, strlen(text), "fr");
    for (size_t offset = 0; offset < upper.length;) {
        uint32_t point = unicode_next(upper.data, upper.length, &offset);
        if (apart.length > 0)
            buffer_append_byte(&apart, ' ');
        unicode_append(&apart, plain_capital(point));
    }
    const char *copy = arena_copy_bytes(reading->arena, apart.data, apart.length);
    buffer_free(&upper);
    buffer_free(&apart);
    return copy;
}

const char *french_raise_first(struct french_reading *reading, const char *text)
{
    struct buffer title;
    buffer_init(&title);
    unicode_titlecase(&title, text, strlen(text), "fr");
    const char *copy = arena_copy_bytes(reading->arena, title.data, title.length);
    buffer_free(&title);
    return copy;
}
