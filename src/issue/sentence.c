#include "issue/sentence.h"

#include "base/file.h"
#include "base/unicode.h"
#include "base/yaml.h"

#include <string.h>

struct sentence_rules {
    const struct yaml_value *never_ending;          /* "M", "art", "p" */
    const struct yaml_value *ending_before_capital; /* "etc", "hab" */
    const struct yaml_value *before_single_letter;  /* "catégorie": a letter then may end it */
};

const struct sentence_rules *sentence_rules_read(struct arena *arena, const char *data_folder,
                                                 const char *language, struct failure *failure)
{
    struct sentence_rules *rules = arena_allocate(arena, sizeof *rules);
    const char *path = arena_format(arena, "%s/voices/sentences-%.*s.yaml", data_folder,
                                    (int)strcspn(language, "-_"), language);
    if (!file_exists(path))
        return rules;
    const struct yaml_value *root = yaml_read_data(arena, path, failure);
    if (root == NULL)
        return NULL;
    rules->never_ending = yaml_find(root, "never-ending");
    rules->ending_before_capital = yaml_find(root, "ending-before-capital");
    rules->before_single_letter = yaml_find(root, "before-single-letter");
    return rules;
}

/* True when the list has the word as it is, or as it would be written inside a sentence. */
static bool list_has(const struct yaml_value *list, const char *word, size_t length)
{
    if (list == NULL || length == 0)
        return false;
    char first = (char)(word[0] >= 'A' && word[0] <= 'Z' ? word[0] + 'a' - 'A' : word[0]);
    for (const struct yaml_value *entry = list->first_child; entry != NULL; entry = entry->next) {
        if (entry->kind == YAML_SCALAR && strlen(entry->text) == length &&
            (entry->text[0] == word[0] || entry->text[0] == first) &&
            memcmp(entry->text + 1, word + 1, length - 1) == 0)
            return true;
    }
    return false;
}

struct splitter {
    const struct sentence_rules *rules;
    const char *text;
    size_t length;
    const struct sentence_range *kept_whole;
    size_t kept_count;
    size_t kept_next; /* the first stretch that does not end before the boundary at hand */
    struct sentence_range *ranges;
    size_t count;
    size_t most;
    size_t begin; /* of the sentence at hand */
};

/* The code point at `offset`, or 0 at the end. */
static uint32_t peek(const struct splitter *splitter, size_t offset)
{
    return offset < splitter->length ? unicode_next(splitter->text, splitter->length, &offset) : 0;
}

static size_t skip_spaces(const struct splitter *splitter, size_t offset)
{
    while (offset < splitter->length) {
        size_t next = offset;
        if (!unicode_is_space(unicode_next(splitter->text, splitter->length, &next)))
            break;
        offset = next;
    }
    return offset;
}

/* The end of the text before `offset`, white space left out. */
static size_t trim_end(const struct splitter *splitter, size_t offset)
{
    while (offset > 0) {
        size_t before = offset;
        if (!unicode_is_space(unicode_previous(splitter->text, &before)))
            break;
        offset = before;
    }
    return offset;
}

/* The begin of the word (letters only) that ends at `end`. */
static size_t word_begin(const struct splitter *splitter, size_t end)
{
    while (end > 0) {
        size_t before = end;
        if (!unicode_is_letter(unicode_previous(splitter->text, &before)))
            break;
        end = before;
    }
    return end;
}

static bool is_closing(uint32_t code_point)
{
    return code_point == 0xBB || code_point == 0x201D || code_point == ')' || code_point == ']';
}

static bool goes_on(uint32_t code_point)
{
    return code_point == ',' || code_point == ';' || code_point == ':' || code_point == '!' ||
           code_point == '?' || code_point == '.' || code_point == 0x2026;
}

/* The word that a new sentence would begin with is one in lower case: there is none. */
static bool begins_in_lower_case(const struct splitter *splitter, size_t offset)
{
    while (offset < splitter->length) {
        uint32_t code_point = unicode_next(splitter->text, splitter->length, &offset);
        if (unicode_is_letter(code_point))
            return unicode_is_lowercase(code_point);
        if (unicode_is_digit(code_point) || code_point == '\n')
            return false;
    }
    return false;
}

/* « J. Dupont » and « L. 2121-29 », but not « de catégorie C. » */
static bool is_initial(const struct splitter *splitter, size_t begin, size_t end)
{
    size_t next = begin;
    uint32_t letter = unicode_next(splitter->text, splitter->length, &next);
    if (next != end || !unicode_is_uppercase(letter))
        return false;
    size_t space = trim_end(splitter, begin);
    if (space == begin)
        return true;
    size_t before = word_begin(splitter, space);
    return !list_has(splitter->rules->before_single_letter, splitter->text + before,
                     space - before);
}

/* A number or a letter with its full stop that begins the text or a line: « 1. Texte », « a. Texte
 * ». */
static bool is_numbering(const struct splitter *splitter, size_t end)
{
    size_t begin = end;
    if (end == splitter->begin + 1 && unicode_is_letter(peek(splitter, splitter->begin)))
        return true;
    while (begin > splitter->begin && splitter->text[begin - 1] >= '0' &&
           splitter->text[begin - 1] <= '9')
        begin--;
    return begin < end && begin == splitter->begin;
}

/* The begin of « e.g » or « p.m », when the letters at `begin` are the last part of such a form. */
static size_t dotted_begin(const struct splitter *splitter, size_t begin)
{
    while (begin > 1 && splitter->text[begin - 1] == '.') {
        size_t before = word_begin(splitter, begin - 1);
        if (before == begin - 1)
            break;
        begin = before;
    }
    return begin;
}

static bool ends_with_abbreviation(const struct splitter *splitter, size_t end, size_t next)
{
    if (end == 0 || splitter->text[end - 1] != '.')
        return false;
    size_t word_end = end - 1;
    size_t begin = word_begin(splitter, word_end);
    if (begin == word_end)
        return is_numbering(splitter, word_end);
    const char *word = splitter->text + begin;
    size_t length = word_end - begin;
    if (is_numbering(splitter, word_end))
        return true;
    size_t dotted = dotted_begin(splitter, begin);
    if (list_has(splitter->rules->never_ending, word, length) ||
        list_has(splitter->rules->never_ending, splitter->text + dotted, word_end - dotted) ||
        is_initial(splitter, begin, word_end))
        return true;
    return list_has(splitter->rules->ending_before_capital, word, length) &&
           !unicode_is_uppercase(peek(splitter, next));
}

static bool inside_kept_whole(struct splitter *splitter, size_t offset)
{
    while (splitter->kept_next < splitter->kept_count &&
           splitter->kept_whole[splitter->kept_next].end <= offset)
        splitter->kept_next++;
    return splitter->kept_next < splitter->kept_count &&
           splitter->kept_whole[splitter->kept_next].begin < offset;
}

/* « www.mairie.example », « accueil@mairie.example »: in lower case, but no word that goes on. */
static bool begins_with_address(const struct splitter *splitter, size_t offset)
{
    size_t end = offset;
    while (end < splitter->length && strchr(" \t\n", splitter->text[end]) == NULL)
        end++;
    const char *word = splitter->text + offset;
    size_t length = end - offset;
    const char *dot = memchr(word, '.', length);
    return memchr(word, '@', length) != NULL || (dot != NULL && dot + 1 < word + length);
}

/* True when a line break that the author made ends a sentence. */
static bool line_break_ends(const struct splitter *splitter, size_t end, size_t next)
{
    if (end == 0 || splitter->text[end - 1] == ',')
        return false;
    bool stopped = strchr(".!?", splitter->text[end - 1]) != NULL;
    return !begins_in_lower_case(splitter, next) ||
           (stopped && begins_with_address(splitter, next));
}

static void add_sentence(struct splitter *splitter, size_t end)
{
    size_t begin = skip_spaces(splitter, splitter->begin);
    end = trim_end(splitter, end);
    if (begin >= end || splitter->count == splitter->most)
        return;
    bool word = unicode_has_word(splitter->text + begin, end - begin);
    if (!word && splitter->count > 0)
        splitter->ranges[splitter->count - 1].end = end;
    else if (splitter->count == 1 &&
             !unicode_has_word(splitter->text + splitter->ranges[0].begin,
                               splitter->ranges[0].end - splitter->ranges[0].begin))
        splitter->ranges[0].end = end;
    else
        splitter->ranges[splitter->count++] = (struct sentence_range){begin, end};
}

/* Judges a boundary: `offset` is where the next sentence would begin. */
static void consider(struct splitter *splitter, size_t offset)
{
    while (is_closing(peek(splitter, offset))) {
        unicode_next(splitter->text, splitter->length, &offset);
        offset = skip_spaces(splitter, offset);
    }
    if (offset <= splitter->begin || offset >= splitter->length ||
        inside_kept_whole(splitter, offset))
        return;
    size_t next = skip_spaces(splitter, offset);
    size_t end = trim_end(splitter, offset);
    bool line_break = memchr(splitter->text + end, '\n', next - end) != NULL;
    if (line_break) {
        if (!line_break_ends(splitter, end, next))
            return;
    } else if (next == end || goes_on(peek(splitter, next)) ||
               begins_in_lower_case(splitter, next) ||
               ends_with_abbreviation(splitter, end, next)) {
        return;
    }
    add_sentence(splitter, end);
    splitter->begin = next;
}

static bool is_dash(uint32_t code_point)
{
    return code_point == 0x2013 || code_point == 0x2014;
}

/* The letters before a full stop: fewer than three may be an abbreviation that no list has. */
static bool ends_with_word(const struct splitter *splitter, size_t stop)
{
    size_t begin = word_begin(splitter, stop);
    size_t letters = 0;
    for (size_t offset = begin; offset < stop; letters++)
        unicode_next(splitter->text, stop, &offset);
    return letters == 0 || letters > 2;
}

/* True where ICU finds no begin of a sentence, and there is one: a capital letter after « … », a
 * number after a full stop, a dash and a capital letter after any end. */
static bool begins_unnoticed(const struct splitter *splitter, uint32_t mark, size_t stop,
                             size_t next)
{
    uint32_t first = peek(splitter, next);
    if (unicode_is_digit(first))
        return mark != 0x2026 && (mark != '.' || ends_with_word(splitter, stop));
    if (is_dash(first)) {
        size_t behind = next;
        unicode_next(splitter->text, splitter->length, &behind);
        first = peek(splitter, skip_spaces(splitter, behind));
        return unicode_is_uppercase(first);
    }
    return mark == 0x2026 && unicode_is_uppercase(first);
}

/* Looks for ends of sentences that ICU has passed over. */
static void consider_unnoticed(struct splitter *splitter, size_t from, size_t to)
{
    for (size_t offset = from; offset < to;) {
        size_t stop = offset;
        uint32_t mark = unicode_next(splitter->text, splitter->length, &offset);
        if (mark != '.' && mark != '!' && mark != '?' && mark != 0x2026)
            continue;
        size_t behind = offset;
        while (behind < to && is_closing(peek(splitter, skip_spaces(splitter, behind)))) {
            behind = skip_spaces(splitter, behind);
            unicode_next(splitter->text, splitter->length, &behind);
        }
        size_t next = skip_spaces(splitter, behind);
        if (next > behind && next < to && begins_unnoticed(splitter, mark, stop, next))
            consider(splitter, next);
    }
}

struct boundary_walk {
    struct splitter *splitter;
    size_t last;
};

static void at_boundary(void *user_data, size_t offset)
{
    struct boundary_walk *walk = user_data;
    consider_unnoticed(walk->splitter, walk->last, offset);
    consider(walk->splitter, offset);
    walk->last = offset;
}

size_t sentence_split(const struct sentence_rules *rules, const char *language, const char *text,
                      size_t length, const struct sentence_range *kept_whole, size_t kept_count,
                      struct sentence_range *ranges, size_t most)
{
    struct splitter splitter = {.rules = rules,
                                .text = text,
                                .length = length,
                                .kept_whole = kept_whole,
                                .kept_count = kept_count,
                                .ranges = ranges,
                                .most = most};
    struct boundary_walk walk = {.splitter = &splitter};
    unicode_sentences(text, length, language, at_boundary, &walk);
    consider_unnoticed(&splitter, walk.last, length);
    add_sentence(&splitter, length);
    return splitter.count;
}
