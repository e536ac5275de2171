#include "speech/fr_text.h"

#include "base/file.h"
#include "base/memory.h"
#include "speech/fr_capitals.h"
#include "speech/fr_rules.h"

#include <stdlib.h>

struct rule {
    unsigned kinds; /* of token that it can begin with */
    french_rule *read;
};

/* In the order in which they are tried. */
static const struct rule RULES[] = {
    {FRENCH_WORD | FRENCH_NUMBER | FRENCH_SIGN, french_read_issue_lexicon},
    {FRENCH_WORD | FRENCH_NUMBER, french_read_address},
    {FRENCH_SIGN, french_read_mention},
    {FRENCH_WORD | FRENCH_NUMBER | FRENCH_SIGN, french_read_list_mark},
    {FRENCH_WORD | FRENCH_SIGN, french_read_numero},
    {FRENCH_WORD, french_read_legal},
    {FRENCH_WORD, french_read_legal_bare},
    {FRENCH_NUMBER, french_read_article},
    {FRENCH_NUMBER, french_read_date},
    {FRENCH_WORD, french_read_month},
    {FRENCH_NUMBER, french_read_time},
    {FRENCH_NUMBER | FRENCH_SIGN, french_read_phone},
    {FRENCH_NUMBER, french_read_identifier},
    {FRENCH_NUMBER, french_read_postcode},
    {FRENCH_NUMBER, french_read_department},
    {FRENCH_NUMBER | FRENCH_SIGN, french_read_fraction},
    {FRENCH_NUMBER, french_read_ordinal},
    {FRENCH_WORD, french_read_roman},
    {FRENCH_NUMBER, french_read_quantity},
    {FRENCH_SIGN, french_read_money_sign},
    {FRENCH_WORD, french_read_unit_word},
    {FRENCH_SIGN, french_read_maths},
    {FRENCH_WORD, french_read_times_sign},
    {FRENCH_WORD, french_read_inclusive},
    {FRENCH_WORD | FRENCH_NUMBER, french_read_lexicon_group},
    {FRENCH_WORD, french_read_elision},
    {FRENCH_WORD, french_read_broken_word},
    {FRENCH_WORD, french_read_abbreviation},
    {FRENCH_WORD, french_read_initials},
    {FRENCH_WORD, french_read_homograph},
    {FRENCH_WORD, french_read_lexicon},
    {FRENCH_WORD, french_read_capitals},
    {FRENCH_WORD, french_read_acronym},
    {FRENCH_RAISED, french_read_note_call},
    {FRENCH_WORD | FRENCH_NUMBER | FRENCH_RAISED | FRENCH_LOWERED, french_read_word},
    {FRENCH_SIGN, french_read_sign},
};

static bool read_tables(struct french *french, struct arena *arena, const char *folder,
                        struct failure *failure)
{
    french->words = french_table_read(file_join(arena, folder, "fr-words.tsv"), failure);
    if (french->words == NULL)
        return false;
    french->accents = french_table_read(file_join(arena, folder, "fr-accents.tsv"), failure);
    if (french->accents == NULL)
        return false;
    french->units = french_table_read(file_join(arena, folder, "fr-units.tsv"), failure);
    if (french->units == NULL)
        return false;
    french->abbreviations =
        french_table_read(file_join(arena, folder, "fr-abbreviations.tsv"), failure);
    if (french->abbreviations == NULL)
        return false;
    french->homographs = french_table_read(file_join(arena, folder, "fr-homographs.tsv"), failure);
    return french->homographs != NULL;
}

struct french *french_create(const char *data_folder, struct failure *failure)
{
    struct french *french = memory_allocate(sizeof *french);
    struct arena *arena = arena_create();
    struct diagnostics silent = {0};
    french->lexicon = lexicon_read(file_join(arena, data_folder, "fr.pls"), &silent, failure);
    bool good = french->lexicon != NULL && read_tables(french, arena, data_folder, failure);
    arena_destroy(arena);
    if (good)
        return french;
    french_destroy(french);
    return NULL;
}

void french_destroy(struct french *french)
{
    if (french == NULL)
        return;
    lexicon_destroy(french->lexicon);
    french_table_destroy(french->words);
    french_table_destroy(french->accents);
    french_table_destroy(french->units);
    french_table_destroy(french->abbreviations);
    french_table_destroy(french->homographs);
    free(french);
}

static size_t read_token(struct french_reading *reading, size_t index)
{
    unsigned kind = reading->tokens.items[index].kind;
    for (size_t rule = 0; rule < sizeof RULES / sizeof *RULES; rule++) {
        size_t count = (RULES[rule].kinds & kind) != 0 ? RULES[rule].read(reading, index) : 0;
        if (count > 0)
            return count;
    }
    return 1;
}

/* A sentence whose words of two letters or more are all in capitals, and one at least is no
 * acronym. */
static bool is_shouted(const struct french_reading *reading)
{
    bool has_word = false;
    for (size_t index = 0; index < reading->tokens.count; index++) {
        const struct french_token *token = &reading->tokens.items[index];
        if (token->kind != FRENCH_WORD || token->letters < 2)
            continue;
        if (token->letter_case != FRENCH_UPPER)
            return false;
        const char *word = french_restore_accents(reading, token->folded);
        has_word |= token->letters > 2 && french_word_is_known(reading, word) &&
                    lexicon_find(reading->french->lexicon, token->text, token->text) == NULL;
    }
    return has_word;
}

void french_read(const struct french *french, const struct lexicon *issue_lexicon,
                 const char *written, size_t length, struct spoken *out)
{
    struct arena *arena = arena_create();
    struct french_reading reading = {
        .french = french,
        .issue_lexicon = issue_lexicon,
        .arena = arena,
        .tokens = french_tokens_cut(arena, written, length),
        .out = out,
        .first_word = out->count,
    };
    reading.is_shouted = is_shouted(&reading);
    for (size_t index = 0; index < reading.tokens.count;)
        index += read_token(&reading, index);
    arena_destroy(arena);
}
