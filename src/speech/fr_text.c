#include "speech/fr_text.h"

#include "base/file.h"
#include "base/memory.h"
#include "speech/fr_accent.h"
#include "speech/fr_capitals.h"
#include "speech/fr_mend.h"
#include "speech/fr_pattern.h"
#include "speech/fr_rules.h"

#include <stdlib.h>

struct rule {
    unsigned kinds; /* of token that it can begin with */
    french_rule *read;
};

/* In the order in which they are tried. */
static const struct rule RULES[] = {
    {TOKEN_WORD | TOKEN_NUMBER | TOKEN_SIGN, french_read_issue_lexicon},
    {TOKEN_WORD | TOKEN_NUMBER, french_read_address},
    {TOKEN_SIGN, french_read_mention},
    {TOKEN_SIGN, french_read_extension},
    {TOKEN_WORD | TOKEN_NUMBER | TOKEN_SIGN, french_read_list_mark},
    {TOKEN_WORD | TOKEN_SIGN, french_read_numero},
    {TOKEN_WORD, french_read_legal},
    {TOKEN_WORD, french_read_legal_bare},
    {TOKEN_NUMBER, french_read_article},
    {TOKEN_NUMBER, french_read_date},
    {TOKEN_NUMBER, french_read_day},
    {TOKEN_WORD, french_read_month},
    {TOKEN_WORD, french_read_days},
    {TOKEN_NUMBER, french_read_time},
    {TOKEN_NUMBER | TOKEN_SIGN, french_read_phone},
    {TOKEN_NUMBER, french_read_identifier},
    {TOKEN_NUMBER, french_read_postcode},
    {TOKEN_NUMBER, french_read_department},
    {TOKEN_NUMBER | TOKEN_SIGN, french_read_fraction},
    {TOKEN_NUMBER, french_read_ordinal},
    {TOKEN_WORD, french_read_roman},
    {TOKEN_WORD, french_read_century},
    {TOKEN_NUMBER, french_read_quantity},
    {TOKEN_SIGN, french_read_money_sign},
    {TOKEN_WORD, french_read_unit_word},
    {TOKEN_SIGN, french_read_per},
    {TOKEN_SIGN, french_read_maths},
    {TOKEN_WORD, french_read_times_sign},
    {TOKEN_WORD, french_read_inclusive},
    {TOKEN_WORD, french_read_dotted},
    {TOKEN_WORD | TOKEN_NUMBER, french_read_lexicon_group},
    {TOKEN_WORD, french_read_elision},
    {TOKEN_WORD, french_read_abbreviation},
    {TOKEN_WORD, french_read_initials},
    {TOKEN_WORD, french_read_homograph},
    {TOKEN_WORD, french_read_lexicon},
    {TOKEN_WORD, french_read_capitals},
    {TOKEN_WORD, french_read_acronym},
    {TOKEN_RAISED, french_read_power},
    {TOKEN_RAISED, french_read_note_call},
    {TOKEN_WORD | TOKEN_NUMBER | TOKEN_RAISED | TOKEN_LOWERED, french_read_word},
    {TOKEN_SIGN, french_read_symbol},
    {TOKEN_SIGN, french_read_bracket},
    {TOKEN_SIGN, french_read_sign},
};

static bool read_tables(struct french *french, struct arena *arena, const char *folder,
                        struct diagnostics *diagnostics, struct failure *failure)
{
    const struct {
        const char *name;
        struct table **table;
    } files[] = {
        {"fr-units.tsv", &french->units},
        {"fr-abbreviations.tsv", &french->abbreviations},
        {"fr-genders.tsv", &french->genders},
        {"fr-labels.tsv", &french->labels},
        {"fr-homographs.tsv", &french->homographs},
        {"fr-prefixes.tsv", &french->prefixes},
        {"fr-doubts.tsv", &french->doubts},
    };
    for (size_t index = 0; index < sizeof files / sizeof *files; index++) {
        *files[index].table = table_read(file_join(arena, folder, files[index].name), failure);
        if (*files[index].table == NULL)
            return false;
    }
    french->words = sorted_table_read(file_join(arena, folder, "fr-words.tsv"), failure);
    if (french->words == NULL)
        return false;
    french->accents = sorted_table_read(file_join(arena, folder, "fr-accents.tsv"), failure);
    if (french->accents == NULL)
        return false;
    french->patterns =
        french_patterns_read(file_join(arena, folder, "fr-spellings.tsv"), diagnostics, failure);
    return french->patterns != NULL;
}

struct french *french_create(const char *data_folder, struct diagnostics *diagnostics,
                             struct failure *failure)
{
    struct french *french = memory_allocate(sizeof *french);
    struct arena *arena = arena_create();
    static const char *const lexicons[] = {"fr.pls", "fr-names.pls"};
    french->lexicon = lexicon_create();
    bool good = true;
    /* Lexicons first: what reading them takes for a while is then there for the tables. */
    for (size_t index = 0; index < sizeof lexicons / sizeof *lexicons && good; index++)
        good = lexicon_read(french->lexicon, file_join(arena, data_folder, lexicons[index]),
                            diagnostics, failure);
    good = good && read_tables(french, arena, data_folder, diagnostics, failure);
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
    sorted_table_destroy(french->words);
    sorted_table_destroy(french->accents);
    table_destroy(french->units);
    table_destroy(french->abbreviations);
    table_destroy(french->genders);
    table_destroy(french->labels);
    table_destroy(french->homographs);
    table_destroy(french->prefixes);
    table_destroy(french->doubts);
    french_patterns_destroy(french->patterns);
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

/* A sentence whose words of two letters or more are all in capitals, and that are not all acronyms:
 * one longer word is known, or all are (« ON Y VA »). */
static bool is_shouted(const struct french_reading *reading)
{
    bool has_long_word = false;
    size_t words = 0;
    size_t known = 0;
    for (size_t index = 0; index < reading->tokens.count; index++) {
        const struct token *token = &reading->tokens.items[index];
        if (token->kind != TOKEN_WORD || token->letters < 2)
            continue;
        if (token->letter_case != TOKEN_UPPER)
            return false;
        bool is_known =
            french_word_is_known(reading, french_restore_accents(reading, token->folded)) &&
            !french_is_acronym(reading, token);
        words++;
        known += is_known;
        has_long_word |= is_known && token->letters > 2;
    }
    return has_long_word || (words > 1 && known == words);
}

void french_read(const struct french *french, const struct lexicon *issue_lexicon,
                 const char *written, size_t length, struct spoken *out)
{
    struct arena *arena = arena_create();
    struct french_reading reading = {
        .french = french,
        .issue_lexicon = issue_lexicon,
        .arena = arena,
        .tokens = tokens_cut(arena, written, length),
        .out = out,
        .first_word = out->count,
    };
    french_mend(&reading);
    reading.is_shouted = is_shouted(&reading);
    french_fold_capitals(&reading);
    for (size_t index = 0; index < reading.tokens.count;)
        index += read_token(&reading, index);
    arena_destroy(arena);
}
