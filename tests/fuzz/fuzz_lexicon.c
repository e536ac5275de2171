/* A pronunciation lexicon: read, looked up, used in a text of its own graphemes, and written. */
#include "base/arena.h"
#include "base/buffer.h"
#include "fuzz/fuzz.h"
#include "speech/fr_text.h"
#include "speech/lexicon.h"

#include <string.h>

enum { MOST_GRAPHEMES = 40 };

static struct french *french;

/* The text of the first graphemes; every entry is found again under its own. */
static void check_entries(const struct lexicon *lexicon, struct buffer *text)
{
    for (size_t index = 0; index < lexicon_count(lexicon); index++) {
        const struct lexicon_entry *entry = lexicon_entry_at(lexicon, index);
        fuzz_require(lexicon_find(lexicon, entry->grapheme, entry->grapheme) == entry,
                     "entry %zu is not found", index);
        fuzz_require(entry->said[0] != '\0', "entry %zu says nothing", index);
        struct buffer ipa;
        size_t bad = 0;
        buffer_init(&ipa);
        if (entry->kind == SPOKEN_PHONEMES && !lexicon_ipa_from_mnemonics(&ipa, entry->said, &bad))
            fuzz_require(bad < strlen(entry->said), "no sign is the bad one");
        buffer_free(&ipa);
        if (index < MOST_GRAPHEMES) {
            buffer_append_string(text, entry->grapheme);
            buffer_append_string(text, index % 2 == 0 ? " " : ", l’");
        }
    }
}

static void check_lexicon(const struct lexicon *lexicon)
{
    struct arena *arena = arena_create();
    struct spoken spoken = {.arena = arena};
    struct buffer text;
    buffer_init(&text);
    check_entries(lexicon, &text);
    french_read(french, lexicon, text.data, text.length, &spoken);
    size_t begin = 0;
    for (size_t index = 0; index < spoken.count; index++) {
        const struct spoken_word *word = &spoken.words[index];
        fuzz_require(word->source_begin >= begin && word->source_begin < word->source_end &&
                         word->source_end <= text.length && word->text[0] != '\0',
                     "word %zu has no place", index);
        begin = word->source_begin;
    }
    buffer_free(&text);
    arena_destroy(arena);
}

static void load_french(void)
{
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    if (french == NULL)
        french = french_create(FUZZ_DATA "/voices", &diagnostics, &failure);
    fuzz_require(french != NULL, "%s", failure.text);
}

void fuzz_one(const uint8_t *data, size_t size)
{
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    struct lexicon *lexicon = lexicon_create();
    load_french();
    bool good =
        lexicon_read(lexicon, fuzz_write("lexicon.pls", data, size), &diagnostics, &failure);
    fuzz_require(good || failure.kind == FAILURE_CONTENT, "refused without a reason");
    fuzz_require(good == (diagnostics.errors == 0), "%d errors", diagnostics.errors);
    if (good)
        check_lexicon(lexicon);
    failure_clear(&failure);
    lexicon_destroy(lexicon);
}
