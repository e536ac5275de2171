/* Roman numerals. */
#ifndef SPEECH_ROMAN_H
#define SPEECH_ROMAN_H

#include <stddef.h>

/* The value of the first `length` letters as a well-formed numeral in capitals, or 0. */
long roman_value(const char *text, size_t length);

#endif
