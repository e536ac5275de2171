#include "speech/en_text.h"

#include "base/file.h"
#include "base/memory.h"
#include "speech/en_acronym.h"
#include "speech/en_rules.h"

#include <stdlib.h>

struct rule {
    unsigned kinds; /* of token that it can begin with */
    english_rule *read;
};

/* In the order in which they are tried. */
static const struct rule RULES[] = {
    {TOKEN_WORD | TOKEN_NUMBER | TOKEN_SIGN, english_read_issue_lexicon},
    {TOKEN_WORD | TOKEN_NUMBER, english_read_address},
    {TOKEN_SIGN, english_read_mention},
    {TOKEN_NUMBER, english_read_date},
    {TOKEN_WORD, english_read_month},
    {TOKEN_WORD, english_read_weekday},
    {TOKEN_SIGN, english_read_calendar_dash},
    {TOKEN_NUMBER, english_read_time},
    {TOKEN_NUMBER | TOKEN_SIGN, english_read_phone},
    {TOKEN_NUMBER, english_read_emergency_number},
    {TOKEN_NUMBER, english_read_chain},
    {TOKEN_NUMBER | TOKEN_SIGN, english_read_decade},
    {TOKEN_NUMBER, english_read_year},
    {TOKEN_NUMBER | TOKEN_SIGN, english_read_fraction},
    {TOKEN_NUMBER, english_read_ordinal},
    {TOKEN_SIGN | TOKEN_WORD, english_read_money},
    {TOKEN_NUMBER | TOKEN_SIGN, english_read_quantity},
    {TOKEN_SIGN | TOKEN_WORD, english_read_unit_word},
    {TOKEN_WORD, english_read_by},
    {TOKEN_WORD, english_read_roman},
    {TOKEN_WORD | TOKEN_NUMBER, english_read_lexicon_group},
    {TOKEN_WORD, english_read_dotted},
    {TOKEN_WORD, english_read_abbreviation},
    {TOKEN_WORD, english_read_initials},
    {TOKEN_WORD, english_read_contraction},
    {TOKEN_WORD, english_read_letter},
    {TOKEN_WORD, english_read_lexicon},
    {TOKEN_WORD, english_read_acronym},
    {TOKEN_RAISED, english_read_raised},
    {TOKEN_WORD | TOKEN_NUMBER | TOKEN_RAISED | TOKEN_LOWERED, english_read_word},
    {TOKEN_SIGN, english_read_sign},
};

static bool read_data(struct english *english, struct arena *arena, const char *folder,
                      struct diagnostics *diagnostics, struct failure *failure)
{
    english->lexicon = lexicon_create();
    if (!lexicon_read(english->lexicon, file_join(arena, folder, "en.pls"), diagnostics, failure))
        return false;
    english->units = table_read(file_join(arena, folder, "en-units.tsv"), failure);
    if (english->units == NULL)
        return false;
    english->abbreviations = table_read(file_join(arena, folder, "en-abbreviations.tsv"), failure);
    return english->abbreviations != NULL;
}

struct english *english_create(const char *data_folder, struct diagnostics *diagnostics,
                               struct failure *failure)
{
    struct english *english = memory_allocate(sizeof *english);
    struct arena *arena = arena_create();
    bool good = read_data(english, arena, data_folder, diagnostics, failure);
    arena_destroy(arena);
    if (good)
        return english;
    english_destroy(english);
    return NULL;
}

void english_destroy(struct english *english)
{
    if (english == NULL)
        return;
    lexicon_destroy(english->lexicon);
    table_destroy(english->units);
    table_destroy(english->abbreviations);
    free(english);
}

static size_t read_token(struct english_reading *reading, size_t index)
{
    unsigned kind = reading->tokens.items[index].kind;
    for (size_t rule = 0; rule < sizeof RULES / sizeof *RULES; rule++) {
        size_t count = (RULES[rule].kinds & kind) != 0 ? RULES[rule].read(reading, index) : 0;
        if (count > 0)
            return count;
    }
    return 1;
}

void english_read(const struct english *english, const struct lexicon *issue_lexicon,
                  const char *written, size_t length, struct spoken *out)
{
    struct arena *arena = arena_create();
    struct english_reading reading = {
        .english = english,
        .issue_lexicon = issue_lexicon,
        .arena = arena,
        .tokens = tokens_cut(arena, written, length),
        .written = written,
        .out = out,
        .first_word = out->count,
    };
    reading.is_shouted = english_is_shouted(&reading.tokens);
    for (size_t index = 0; index < reading.tokens.count;)
        index += read_token(&reading, index);
    arena_destroy(arena);
}
