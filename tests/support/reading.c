#include "support/reading.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/unicode.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void reading_check_places(const struct spoken *spoken, const char *written, size_t length)
{
    char *covered = calloc(length + 1, 1);
    size_t begin = 0;
    for (size_t index = 0; index < spoken->count; index++) {
        const struct spoken_word *word = &spoken->words[index];
        assert_true(word->source_begin >= begin);
        assert_true(word->source_end <= length && word->source_begin < word->source_end);
        assert_true(*word->text != '\0');
        begin = word->source_begin;
        memset(covered + word->source_begin, 1, word->source_end - word->source_begin);
    }
    for (size_t offset = 0; offset < length;) {
        size_t at = offset;
        uint32_t point = unicode_next(written, length, &offset);
        if ((unicode_is_letter(point) || unicode_is_digit(point)) && !covered[at]) {
            print_error("lost at byte %zu of: %.*s\n", at, (int)length, written);
            fail();
        }
    }
    free(covered);
}

size_t reading_each_case(const char *path, void (*check)(const char *written, size_t length))
{
    FILE *file = fopen(path, "r");
    assert_non_null(file);
    char *line = NULL;
    size_t capacity = 0;
    size_t count = 0;
    while (getline(&line, &capacity, file) > 0) {
        char *written = strchr(line, '\t');
        if (*line == '#' || written == NULL)
            continue;
        written++;
        check(written, strcspn(written, "\t"));
        count++;
    }
    free(line);
    fclose(file);
    return count;
}
