/* Titles and abbreviations, each under the conditions that its row of the table names. */
#include "speech/en_acronym.h"
#include "speech/en_grammar.h"
#include "speech/en_rules.h"

#include "base/buffer.h"

#include <string.h>

static bool has(const struct table_row *row, char condition)
{
    return strchr(row->fields[3], condition) != NULL;
}

static bool is_stop(const struct tokens *tokens, size_t index)
{
    return tokens_is_sign(tokens, index, '.') && tokens_is_joined(tokens, index);
}

/* « pp. 5-7 », « Nos. 3 and 4 », « 5 vols. »: more than one. */
static bool is_plural_here(const struct tokens *tokens, size_t index, size_t behind)
{
    static const char *const LINKS[] = {"and", "to", "or", "-", "–", "&", NULL};
    const struct token *before = tokens_at(tokens, index - 1);
    bool is_list = tokens_at(tokens, behind)->kind == TOKEN_NUMBER &&
                   tokens_is_one_of(tokens, behind + 1, LINKS) &&
                   tokens_at(tokens, behind + 2)->kind == TOKEN_NUMBER;
    return is_list || (before->kind == TOKEN_NUMBER && strcmp(before->text, "1") != 0);
}

/* « 12 Baker St, », « Fifth Ave. »: a name before, and none behind. */
static bool is_behind_name(const struct tokens *tokens, size_t index, size_t behind)
{
    return tokens_is_raised(tokens, index - 1) && !english_is_determiner(tokens, index - 1) &&
           !tokens_is_raised(tokens, behind);
}

/* True when what stands around allows the row; `behind` is the token after the abbreviation. */
static bool may_stand(const struct tokens *tokens, const struct table_row *row, size_t index,
                      size_t behind, bool has_stop)
{
    if (has(row, '.') && !has_stop)
        return false;
    if (has(row, 'x') && strcmp(row->fields[0], tokens_at(tokens, index)->text) != 0)
        return false;
    if (has(row, '#') && tokens_at(tokens, behind)->kind != TOKEN_NUMBER)
        return false;
    if (has(row, 'y') && tokens_at(tokens, behind)->letters != strlen("1900"))
        return false;
    if (has(row, 'n') && tokens_at(tokens, index - 1)->kind != TOKEN_NUMBER)
        return false;
    if (has(row, 'C') && !tokens_is_raised(tokens, behind))
        return false;
    if (has(row, 'm') && tokens_is_first(tokens, index))
        return false;
    if (has(row, 'o') && !tokens_is_word(tokens, behind, "of"))
        return false;
    size_t comma = tokens_is_sign(tokens, index - 1, ',');
    if (has(row, 'b') && !tokens_is_raised(tokens, index - 1 - comma))
        return false;
    return !has(row, 's') || is_behind_name(tokens, index, behind);
}

/* The first row of the key whose conditions hold, or NULL. */
static const struct table_row *find_row(const struct english_reading *reading, const char *key,
                                        size_t index, size_t *behind)
{
    const struct tokens *tokens = &reading->tokens;
    bool has_stop = is_stop(tokens, index + 1) && !tokens_is_sign(tokens, index + 2, '.');
    const struct table_row *row = table_find(reading->english->abbreviations, key);
    for (; row != NULL; row = row->next) {
        bool takes_stop = has_stop && (has(row, '.') || has(row, '?'));
        *behind = index + 1 + takes_stop;
        if (may_stand(tokens, row, index, *behind, has_stop))
            return row;
    }
    return NULL;
}

static bool is_apart(const struct tokens *tokens, size_t index, size_t behind)
{
    const struct token *before = tokens_at(tokens, index - 1);
    const struct token *next = tokens_at(tokens, behind);
    bool joined_before =
        tokens_is_joined(tokens, index) && (before->kind == TOKEN_WORD || before->sign == '\'' ||
                                            before->sign == '-' || before->sign == '.');
    bool joined_behind = next->before == TOKEN_JOINED &&
                         (next->kind == TOKEN_WORD || next->kind == TOKEN_NUMBER ||
                          next->sign == '@' || next->sign == '-' || next->sign == '\'');
    return !joined_before && !(joined_behind && behind == index + 1);
}

/* The full stop ends the sentence too at its end, and for some before a capital. */
static void say_stop(struct english_reading *reading, const struct table_row *row, size_t behind)
{
    const struct tokens *tokens = &reading->tokens;
    bool ends = tokens_at(tokens, behind)->kind == TOKEN_EDGE ||
                (has(row, '!') && tokens_is_raised(tokens, behind));
    if (is_stop(tokens, behind - 1) && ends)
        english_say_pause(reading, ".", behind - 1);
}

size_t english_read_abbreviation(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    size_t behind = index + 1;
    const struct token *token = tokens_at(tokens, index);
    const struct table_row *row = find_row(reading, token->text, index, &behind);
    if (row == NULL && strcmp(token->text, token->folded) != 0)
        row = find_row(reading, token->folded, index, &behind);
    if (row == NULL || !is_apart(tokens, index, behind))
        return 0;
    bool is_plural = *row->fields[2] != '\0' && is_plural_here(tokens, index, behind);
    const char *text = is_plural ? row->fields[2] : row->fields[1];
    if (tokens_is_raised(tokens, index))
        text = english_raise_first(reading, text);
    english_say(reading, text, index, behind - 1);
    say_stop(reading, row, behind);
    return behind - index;
}

/* « e.g. », « p.m. », « Ph.D. »: parts with full stops between, as one key of the table. */
size_t english_read_dotted(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    const struct table_row *row = NULL;
    size_t behind = index + 1;
    struct buffer key;
    buffer_init(&key);
    buffer_append_string(&key, tokens_at(tokens, index)->folded);
    for (size_t at = index + 2; at < index + 8 && is_stop(tokens, at - 1); at += 2) {
        const struct token *token = tokens_at(tokens, at);
        if (token->kind != TOKEN_WORD || token->before != TOKEN_JOINED || token->letters > 3)
            break;
        buffer_format(&key, ".%s", token->folded);
        const struct table_row *found = table_find(reading->english->abbreviations, key.data);
        row = found != NULL ? found : row;
        behind = found != NULL ? at + 1 : behind;
    }
    buffer_free(&key);
    const struct token *next = tokens_at(tokens, behind);
    if (row == NULL || (next->before == TOKEN_JOINED && next->kind == TOKEN_WORD))
        return 0;
    behind += is_stop(tokens, behind) && !tokens_is_sign(tokens, behind + 1, '.');
    const char *text = row->fields[1];
    if (tokens_is_raised(tokens, index))
        text = english_raise_first(reading, text);
    english_say(reading, text, index, behind - 1);
    say_stop(reading, row, behind);
    return behind - index;
}

/* The letters of « J. K. », « J.-P. », « U.S. », « U.S »; returns the token behind them. */
static size_t find_letters(const struct tokens *tokens, size_t index, struct buffer *letters,
                           size_t *count)
{
    size_t next = index;
    *count = 0;
    while (*count < 10 && tokens_is_capital(tokens, next)) {
        bool has_stop = is_stop(tokens, next + 1) && !tokens_is_sign(tokens, next + 2, '.');
        bool is_last = !has_stop && *count > 0 && tokens_is_joined(tokens, next) &&
                       !(tokens_is_joined(tokens, next + 1) &&
                         tokens_at(tokens, next + 1)->kind == TOKEN_WORD);
        if (!has_stop && !is_last)
            break;
        buffer_append_string(letters, tokens_at(tokens, next)->text);
        (*count)++;
        next += 1 + has_stop;
        if (is_last)
            break;
        bool has_hyphen = tokens_is_sign(tokens, next, '-') && tokens_is_joined(tokens, next) &&
                          tokens_is_capital(tokens, next + 1) && is_stop(tokens, next + 2);
        next += has_hyphen;
    }
    return next;
}

/* One letter is an initial before a name: « George W. Bush », not « plan B. Then », « and I. » nor
 * « A. Budget », where it begins an item of a list. */
static bool is_initial(const struct tokens *tokens, size_t index, size_t behind)
{
    if (tokens_at(tokens, behind)->kind != TOKEN_WORD || !tokens_is_raised(tokens, behind) ||
        english_is_label(tokens, index - 1))
        return false;
    char letter = *tokens_at(tokens, index)->text;
    if (tokens_is_first(tokens, index))
        return letter > 'H';
    return letter != 'I';
}

size_t english_read_initials(struct english_reading *reading, size_t index)
{
    const struct tokens *tokens = &reading->tokens;
    struct buffer letters;
    size_t count;
    buffer_init(&letters);
    size_t behind = find_letters(tokens, index, &letters, &count);
    bool is_good = count > 1 || (count == 1 && is_initial(tokens, index, behind));
    const char *text = arena_copy_bytes(reading->arena, letters.data, letters.length);
    buffer_free(&letters);
    if (!is_good)
        return 0;
    bool has_ending = count == 2 && tokens_is_sign(tokens, behind, '\'') &&
                      tokens_is_joined(tokens, behind) && tokens_is_joined(tokens, behind + 1);
    if (strcmp(text, "A") == 0)
        english_say_phonemes(reading, "'eI", index, behind - 1);
    else
        english_say(reading, english_letters(reading, text, has_ending), index, behind - 1);
    if (is_stop(tokens, behind - 1) && tokens_at(tokens, behind)->kind == TOKEN_EDGE)
        english_say_pause(reading, ".", behind - 1);
    return behind - index;
}
