#include "speech/roman.h"

#include <string.h>

static int letter_value(char letter)
{
    switch (letter) {
    case 'I':
        return 1;
    case 'V':
        return 5;
    case 'X':
        return 10;
    case 'L':
        return 50;
    case 'C':
        return 100;
    case 'D':
        return 500;
    case 'M':
        return 1000;
    default:
        return 0;
    }
}

/* Writes the numeral of a value below 4,000 to compare with what was read. */
static void write_numeral(long value, char *numeral)
{
    static const struct {
        long value;
        const char *letters;
    } STEPS[] = {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"},
                 {90, "XC"},  {50, "L"},   {40, "XL"}, {10, "X"},   {9, "IX"},
                 {5, "V"},    {4, "IV"},   {1, "I"}};
    *numeral = '\0';
    for (size_t index = 0; index < sizeof STEPS / sizeof *STEPS; index++) {
        for (; value >= STEPS[index].value; value -= STEPS[index].value)
            numeral = stpcpy(numeral, STEPS[index].letters);
    }
}

long roman_value(const char *text, size_t length)
{
    char numeral[32];
    long value = 0;
    if (length == 0 || length > 15)
        return 0;
    for (size_t index = 0; index < length; index++) {
        int own = letter_value(text[index]);
        int next = index + 1 < length ? letter_value(text[index + 1]) : 0;
        if (own == 0)
            return 0;
        value += own < next ? -own : own;
    }
    if (value <= 0 || value >= 4000)
        return 0;
    write_numeral(value, numeral);
    return strlen(numeral) == length && strncmp(numeral, text, length) == 0 ? value : 0;
}
