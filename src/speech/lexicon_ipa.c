#include "speech/lexicon.h"

#include <string.h>

struct sound {
    const char *ipa;
    const char *mnemonic;
};

/* Longer signs stand before those they begin with. The first of two with the same IPA or the same
 * mnemonic is the one that is written. */
static const struct sound SOUNDS[] = {
    {"ɑ̃", "A~"}, {"ɔ̃", "O~"}, {"ɛ̃", "E~"}, {"œ̃", "W~"}, {"ɑ̃", "A~"}, {"tʃ", "tS"}, {"dʒ", "dZ"},
    {"ʃ", "S"},  {"ʒ", "Z"},  {"ɲ", "n^"}, {"ŋ", "N"},  {"ɥ", "y"},  {"j", "j"},   {"w", "w"},
    {"ʁ", "r"},  {"ɛ", "E"},  {"ɔ", "O"},  {"ø", "Y"},  {"œ", "W"},  {"ə", "@"},   {"ɑ", "a"},
    {"ɡ", "g"},  {"g", "g"},  {"a", "a"},  {"b", "b"},  {"d", "d"},  {"e", "e"},   {"f", "f"},
    {"i", "i"},  {"k", "k"},  {"l", "l"},  {"m", "m"},  {"n", "n"},  {"o", "o"},   {"p", "p"},
    {"ʀ", "r"},  {"r", "r"},  {"s", "s"},  {"t", "t"},  {"u", "u"},  {"v", "v"},   {"y", "y"},
    {"z", "z"},  {"ˈ", "'"},  {"ˌ", ","},  {"ː", ":"},  {".", ""},   {"‿", ""},    {" ", " "},
};

static const size_t SOUND_COUNT = sizeof SOUNDS / sizeof *SOUNDS;

/* The length of the sign where the text begins with it; else 0. */
static size_t match(const char *text, const char *sign)
{
    size_t length = 0;
    while (sign[length] != '\0' && text[length] == sign[length])
        length++;
    return sign[length] == '\0' ? length : 0;
}

bool lexicon_mnemonics_from_ipa(struct buffer *out, const char *ipa, size_t *bad)
{
    for (size_t offset = 0; ipa[offset] != '\0';) {
        const struct sound *found = NULL;
        for (size_t index = 0; index < SOUND_COUNT && found == NULL; index++) {
            if (match(ipa + offset, SOUNDS[index].ipa) > 0)
                found = &SOUNDS[index];
        }
        if (found == NULL) {
            *bad = offset;
            return false;
        }
        buffer_append_string(out, found->mnemonic);
        offset += strlen(found->ipa);
    }
    return true;
}

bool lexicon_ipa_from_mnemonics(struct buffer *out, const char *mnemonics, size_t *bad)
{
    for (size_t offset = 0; mnemonics[offset] != '\0';) {
        const struct sound *found = NULL;
        for (size_t index = 0; index < SOUND_COUNT && found == NULL; index++) {
            if (match(mnemonics + offset, SOUNDS[index].mnemonic) > 0)
                found = &SOUNDS[index];
        }
        if (found == NULL) {
            *bad = offset;
            return false;
        }
        buffer_append_string(out, found->ipa);
        offset += strlen(found->mnemonic);
    }
    return true;
}
