/* Titles and abbreviations, each under the conditions that its row of the table names. */
#include "speech/fr_rules.h"

#include "base/buffer.h"
#include "base/unicode.h"

#include <string.h>

static bool has(const struct table_row *row, char condition)
{
    return strchr(row->fields[3], condition) != NULL;
}

static bool is_plural_here(const struct french_reading *reading, size_t index, size_t behind)
{
    static const char *const PLURALS[] = {"les",       "des",   "aux",      "ces",       "nos",
                                          "vos",       "leurs", "quelques", "plusieurs", "certains",
                                          "certaines", "deux",  "trois",    "quatre",    "cinq",
                                          "leurs",     NULL};
    if (french_is_one_of(reading, index - 1, PLURALS))
        return true;
    const struct token *number = french_token_at(reading, behind);
    const struct token *link = french_token_at(reading, behind + 1);
    bool is_span =
        (link->sign == '-' || link->sign == 0x2013) && french_is_word(reading, index, "p");
    bool is_list = is_span || french_is_word(reading, behind + 1, "et") ||
                   french_is_word(reading, behind + 1, "à");
    bool before_two = number->kind == TOKEN_NUMBER && is_list &&
                      french_token_at(reading, behind + 2)->kind == TOKEN_NUMBER;
    const struct token *before = french_token_at(reading, index - 1);
    bool after_many = before->kind == TOKEN_NUMBER && strcmp(before->text, "1") != 0 &&
                      strcmp(before->text, "0") != 0;
    return before_two || after_many;
}

static bool is_series(const struct french_reading *reading, size_t index)
{
    static const char *const SERIES[] = {"l", "r", "d", "a", "lo", NULL};
    return french_is_one_of(reading, index, SERIES) && french_is_raised(reading, index);
}

static bool is_in_address(const struct french_reading *reading, size_t index)
{
    static const char *const BEFORE[] = {"bis", "ter", "quater", "le", "la",
                                         "du",  "au",  "sur",    "l",  NULL};
    const struct token *before = french_token_at(reading, index - 1);
    return before->kind == TOKEN_NUMBER || before->kind == TOKEN_EDGE || before->sign == ',' ||
           french_is_one_of(reading, index - 1, BEFORE);
}

/* A capital behind the abbreviation: « Dr Roux », « St-Jacques », « Gal de Gaulle ». */
static bool is_before_name(const struct french_reading *reading, size_t behind)
{
    static const char *const PARTICLES[] = {"de", "d", "du", "des", "von", "van", NULL};
    if (french_is_sign(reading, behind, '-') && french_is_joined(reading, behind))
        return french_is_raised(reading, behind + 1);
    if (french_is_one_of(reading, behind, PARTICLES))
        behind += french_is_sign(reading, behind + 1, '\'') ? 2 : 1;
    return french_is_raised(reading, behind);
}

/* True when what stands around allows the row; `behind` is the token after the abbreviation. */
static bool may_stand(const struct french_reading *reading, const struct table_row *row,
                      size_t index, size_t behind, bool has_stop)
{
    const struct token *token = french_token_at(reading, index);
    const struct token *next = french_token_at(reading, behind);
    if (has(row, '.') && !has_stop)
        return false;
    if (has(row, 'x') && strcmp(row->fields[0], token->text) != 0 && !reading->is_shouted)
        return false;
    bool is_roman = next->letter_case == TOKEN_UPPER && strspn(next->text, "IVX") == next->letters;
    if (has(row, '#') && next->kind != TOKEN_NUMBER && !is_series(reading, behind) && !is_roman &&
        next->sign != 0xB0)
        return false;
    if (has(row, 'n') && french_token_at(reading, index - 1)->kind != TOKEN_NUMBER)
        return false;
    static const char *const OFFICES[] = {"le", "la", "l", "et", NULL};
    bool is_office = french_is_one_of(reading, behind, OFFICES);
    if (has(row, 'C') && !is_before_name(reading, behind) && !(has(row, 'o') && is_office))
        return false;
    bool is_free = !has(row, 'C') && !has(row, 'n') && !is_series(reading, behind);
    if (has(row, '.') && is_free && french_word_is_known(reading, token->folded) &&
        (next->kind == TOKEN_EDGE || (french_is_raised(reading, behind) && !has(row, '!'))))
        return false; /* the last word of a sentence: « la mer. » */
    if (has(row, 'l') && french_is_raised(reading, behind))
        return false;
    return !has(row, 'a') || is_in_address(reading, index);
}

static const struct table_row *find_row(const struct french_reading *reading, size_t index,
                                        size_t *behind)
{
    const struct token *token = french_token_at(reading, index);
    const struct table_row *row = table_find(reading->french->abbreviations, token->text);
    if (row == NULL)
        row = table_find(reading->french->abbreviations, token->folded);
    bool has_stop = french_is_sign(reading, index + 1, '.') &&
                    french_is_joined(reading, index + 1) &&
                    !french_is_sign(reading, index + 2, '.');
    for (; row != NULL; row = row->next) {
        bool takes_stop = has_stop && (has(row, '.') || has(row, '?'));
        *behind = index + 1 + takes_stop;
        if (may_stand(reading, row, index, *behind, has_stop))
            return row;
    }
    return NULL;
}

static bool is_apart(const struct french_reading *reading, size_t index, size_t behind)
{
    const struct token *before = french_token_at(reading, index - 1);
    const struct token *next = french_token_at(reading, behind);
    bool joined_before = french_is_joined(reading, index) && before->kind != TOKEN_SIGN &&
                         before->kind != TOKEN_EDGE && before->kind != TOKEN_NUMBER;
    bool joined_behind = next->before == TOKEN_JOINED && behind == index + 1 &&
                         (next->kind == TOKEN_WORD || next->kind == TOKEN_NUMBER ||
                          next->sign == '\'' || next->sign == '@');
    return !joined_before && !joined_behind;
}

size_t french_read_abbreviation(struct french_reading *reading, size_t index)
{
    size_t behind = index + 1;
    const struct table_row *row = find_row(reading, index, &behind);
    if (row == NULL || !is_apart(reading, index, behind))
        return 0;
    /* « M.-C. Roux »: an initial */
    const struct token *next = french_token_at(reading, behind);
    if (next->sign == '-' && next->before == TOKEN_JOINED &&
        french_token_at(reading, index)->letters == 1)
        return 0;
    bool is_plural = *row->fields[2] != '\0' && is_plural_here(reading, index, behind);
    const char *text = is_plural ? row->fields[2] : row->fields[1];
    if (french_is_first(reading, index))
        text = french_raise_first(reading, text);
    french_say_instead(reading, text, SPOKEN_BY_RULE, index, behind - 1);
    if (behind > index + 1 && next->kind == TOKEN_EDGE)
        french_say_pause(reading, ".", behind - 1);
    return behind - index;
}

/* The letters of « J.-P. », « X. B. », « S.N.C.F. »; returns the token behind them. */
static size_t find_letters(const struct french_reading *reading, size_t index, char *letters,
                           size_t *count)
{
    size_t next = index;
    *count = 0;
    while (*count < 12 && french_is_capital(reading, next) &&
           french_is_sign(reading, next + 1, '.') && french_is_joined(reading, next + 1)) {
        const char *text = french_token_at(reading, next)->text;
        letters[(*count)++] = *text;
        if ((unsigned char)*text >= 0x80)
            letters[*count - 1] = 'E';
        next += 2;
        bool has_hyphen = french_is_sign(reading, next, '-') && french_is_joined(reading, next) &&
                          french_is_capital(reading, next + 1);
        next += has_hyphen;
    }
    letters[*count] = '\0';
    return next;
}

size_t french_read_initials(struct french_reading *reading, size_t index)
{
    char letters[16];
    size_t count;
    static const char *const LABELS[] = {"catégorie", "type",     "plan",     "groupe", "zone",
                                         "classe",    "vitamine", "hépatite", "bloc",   "bâtiment",
                                         "section",   "annexe",   "point",    "option", "cadre",
                                         "corps",     NULL};
    bool ends_letters = french_is_capital(reading, index - 1); /* « le T T C. » */
    if (!french_is_capital(reading, index) || ends_letters ||
        french_is_one_of(reading, index - 1, LABELS))
        return 0;
    size_t end = find_letters(reading, index, letters, &count);
    const struct token *next = french_token_at(reading, end);
    if (count == 0 ||
        (count == 1 && (next->kind != TOKEN_WORD || !french_is_raised(reading, end)) &&
         next->kind != TOKEN_EDGE))
        return 0;
    if (count == 1 && next->kind == TOKEN_EDGE) /* « la catégorie C. » */
        return 0;
    const struct lexicon_entry *entry =
        count > 1 ? lexicon_find(reading->french->lexicon, letters, letters) : NULL;
    if (entry != NULL)
        french_say_entry(reading, entry, index, end - 1);
    else
        french_say(reading, french_letters_apart(reading, letters), index, end - 1);
    if (next->kind == TOKEN_EDGE)
        french_say_pause(reading, ".", end - 1);
    return end - index;
}
