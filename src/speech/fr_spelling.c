/* Spellings that lead the engine astray: « -ing », the s behind a prefix, which it makes a z, and
 * what the table of patterns has. */
#include "speech/fr_spelling.h"

#include "base/buffer.h"
#include "speech/fr_pattern.h"

#include <string.h>

static bool is_vowel(char letter)
{
    return letter != '\0' && (strchr("aeiouy", letter | 0x20) != NULL || (letter & 0x80) != 0);
}

static bool ends_with(const char *text, const char *end)
{
    size_t length = strlen(text);
    size_t size = strlen(end);
    return length > size && strcmp(text + length - size, end) == 0;
}

/* No capital behind the first letter: such words are acronyms and brands. */
static bool is_plain(const char *text)
{
    for (text += *text != '\0'; *text != '\0'; text++) {
        if (*text >= 'A' && *text <= 'Z')
            return false;
    }
    return true;
}

/* A word of the table, perhaps in a plural, a feminine or a participle that the table lacks. */
static bool is_form_known(const struct french_reading *reading, const char *folded)
{
    static const char *const ENDINGS[][2] = {{"s", ""},   {"e", ""},   {"es", ""},  {"é", "e"},
                                             {"ée", "e"}, {"és", "e"}, {"ées", "e"}};
    if (french_word_is_known(reading, folded))
        return true;
    for (size_t index = 0; index < sizeof ENDINGS / sizeof *ENDINGS; index++) {
        size_t kept = strlen(folded) - strlen(ENDINGS[index][0]);
        if (ends_with(folded, ENDINGS[index][0]) &&
            french_word_is_known(reading, arena_format(reading->arena, "%.*s%s", (int)kept, folded,
                                                       ENDINGS[index][1])))
            return true;
    }
    return false;
}

static bool begins_with_one_of(const char *text, const char *stems)
{
    while (*stems != '\0') {
        size_t size = strcspn(stems, " ");
        if (strncmp(text, stems, size) == 0)
            return true;
        stems += size + strspn(stems + size, " ");
    }
    return false;
}

/* The bytes of the prefix before an s that keeps its sound: 5 for « vidéosurveillance » … 0 where
 * there is none. */
static size_t find_prefix(struct french_reading *reading, const char *folded)
{
    size_t length = strlen(folded);
    for (size_t at = 2; at < length; at++) {
        if (folded[at] != 's' || !is_vowel(folded[at - 1]) || !is_vowel(folded[at + 1]))
            continue;
        const struct table_row *row =
            table_find(reading->french->prefixes, arena_copy_bytes(reading->arena, folded, at));
        if (row != NULL && strlen(folded + at) > 2 && is_form_known(reading, folded + at) &&
            !begins_with_one_of(folded, row->fields[1]))
            return at;
    }
    return 0;
}

/* "vidéossurveillance"; with a hyphen where two s would change the vowel: "re-surgir". */
static const char *part_prefix(struct french_reading *reading, const char *text, size_t prefix)
{
    char link = text[prefix - 1] == 'e' ? '-' : 's';
    return arena_format(reading->arena, "%.*s%c%s", (int)prefix, text, link, text + prefix);
}

/* Consonants before « -ing », as they stand and as they sound; the longer ones first. */
static const char *const CONSONANTS[][2] = {
    {"tch", "tS"}, {"ch", "S"}, {"sh", "S"}, {"ck", "k"}, {"th", "t"}, {"ph", "f"},  {"qu", "k"},
    {"bb", "b"},   {"dd", "d"}, {"ff", "f"}, {"gg", "g"}, {"ll", "l"}, {"mm", "m"},  {"nn", "n"},
    {"pp", "p"},   {"rr", "r"}, {"ss", "s"}, {"tt", "t"}, {"zz", "z"}, {"dg", "dZ"}, {"ng", "N"},
    {"ct", "kt"},  {"b", "b"},  {"c", "s"},  {"d", "d"},  {"f", "f"},  {"g", "Z"},   {"h", ""},
    {"j", "Z"},    {"k", "k"},  {"l", "l"},  {"m", "m"},  {"n", "n"},  {"p", "p"},   {"r", "r"},
    {"s", "s"},    {"t", "t"},  {"v", "v"},  {"w", "w"},  {"x", "ks"}, {"z", "z"},
};

/* Vowels before them, as they are spelled in English and in French. */
static const char *const VOWELS[][2] = {
    {"ee", "i"}, {"ea", "i"},  {"oo", "ou"}, {"ai", "è"}, {"ay", "è"}, {"ow", "o"},   {"oa", "o"},
    {"aw", "o"}, {"ou", "ou"}, {"ew", "ou"}, {"e", "è"},  {"u", "eu"}, {"gi", "gui"},
};

static const char *consonant_sounds(struct french_reading *reading, const char *letters,
                                    size_t length)
{
    struct buffer sounds;
    buffer_init(&sounds);
    for (size_t at = 0; at < length;) {
        size_t step = 1;
        for (size_t index = 0; index < sizeof CONSONANTS / sizeof *CONSONANTS; index++) {
            size_t size = strlen(CONSONANTS[index][0]);
            if (size <= length - at && strncasecmp(letters + at, CONSONANTS[index][0], size) == 0) {
                buffer_append_string(&sounds, CONSONANTS[index][1]);
                step = size;
                break;
            }
        }
        at += step;
    }
    const char *copy = arena_copy_bytes(reading->arena, sounds.data, sounds.length);
    buffer_free(&sounds);
    return copy;
}

/* "fundr" + "ai" → "fundrè", that the engine reads as the English word sounds in French. */
static const char *french_vowel(struct french_reading *reading, const char *text, size_t length)
{
    for (size_t index = 0; index < sizeof VOWELS / sizeof *VOWELS; index++) {
        size_t size = strlen(VOWELS[index][0]);
        if (length >= size && strncasecmp(text + length - size, VOWELS[index][0], size) == 0)
            return arena_format(reading->arena, "%.*s%s", (int)(length - size), text,
                                VOWELS[index][1]);
    }
    return arena_copy_bytes(reading->arena, text, length);
}

/* « Thanksgiving » → "Tanksgi" and [[viN]]: the text up to the last vowel, the rest in phonemes,
 * since no spelling gives the sound of « -ing ». */
static struct french_spelling spell_ing(struct french_reading *reading, const char *text)
{
    size_t end = strlen(text) - strlen("ing");
    size_t vowel = end;
    while (vowel > 0 && !is_vowel(text[vowel - 1]) &&
           !(vowel > 1 && text[vowel - 1] == 'w' && is_vowel(text[vowel - 2])))
        vowel--;
    return (struct french_spelling){
        .text = vowel == 0 ? "" : french_vowel(reading, text, vowel),
        .phonemes = arena_format(reading->arena, "%siN",
                                 consonant_sounds(reading, text + vowel, end - vowel)),
    };
}

static bool ends_in_ing(const char *text)
{
    return strlen(text) > 4 && ends_with(text, "ing") && !ends_with(text, "oing") &&
           !ends_with(text, "aing") && !ends_with(text, "eing");
}

/* A word of the lists; what they have as a name only is spelled like other names. */
static bool is_common_word(const struct french_reading *reading, const char *folded)
{
    return french_word_is_known(reading, folded) && !french_word_has(reading, folded, 'N');
}

const char *french_without_english(struct french_reading *reading, const char *text)
{
    return french_patterns_apply(reading->french->patterns, reading->arena, text);
}

struct french_spelling french_respell(struct french_reading *reading, const char *text,
                                      const char *folded)
{
    struct french_spelling spelling = {.text = text};
    if (!is_plain(text))
        return spelling;
    size_t prefix = find_prefix(reading, folded);
    if (prefix > 0)
        spelling.text = part_prefix(reading, text, prefix);
    else if (ends_in_ing(text))
        return spell_ing(reading, french_without_english(reading, text));
    else if (!is_common_word(reading, folded))
        spelling.text = french_without_english(reading, text);
    return spelling;
}
