#include "speech/syllable.h"

#include <string.h>

static bool is_vowel(char letter)
{
    return strchr("aeiouy", letter) != NULL && letter != '\0';
}

static bool is_in_list(const char *text, size_t length, const char *list)
{
    for (const char *item = list; *item != '\0';) {
        size_t size = strcspn(item, " ");
        if (size == length && strncmp(item, text, length) == 0)
            return true;
        item += size;
        item += strspn(item, " ");
    }
    return false;
}

static bool is_good_cluster(const struct syllable_rules *rules, const char *word, size_t begin,
                            size_t end, size_t length)
{
    size_t size = end - begin;
    if (size <= 1)
        return true;
    if (begin == 0)
        return is_in_list(word, size, rules->begins);
    if (end == length)
        return is_in_list(word + begin, size, rules->ends);
    if (size == 2)
        return !is_in_list(word + begin, 2, rules->clashes);
    return size == 3 && !is_in_list(word + begin, 2, rules->clashes) &&
           is_in_list(word + begin + 1, 2, rules->begins);
}

bool syllable_can_be_said(const struct syllable_rules *rules, const char *folded)
{
    size_t length = strlen(folded);
    size_t vowels = 0;
    size_t in_a_row = 0;
    for (size_t at = 0; at < length;) {
        if ((unsigned char)folded[at] >= 0x80)
            return true;
        if (folded[at] == 'y' && in_a_row > 0 && is_vowel(folded[at + 1])) {
            in_a_row = 0; /* parts the vowels: « Boyer » */
            at++;
            continue;
        }
        if (is_vowel(folded[at])) {
            vowels++;
            if (++in_a_row > 2 && folded[at] != 'u')
                return false;
            at++;
            continue;
        }
        size_t end = at;
        while (end < length && !is_vowel(folded[end]) && (unsigned char)folded[end] < 0x80)
            end++;
        if (!is_good_cluster(rules, folded, at, end, length))
            return false;
        in_a_row = 0;
        at = end;
    }
    return vowels > 0 && vowels < length;
}
