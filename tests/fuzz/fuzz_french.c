/* A line of text as the French front end reads it. */
#include "fuzz/fuzz.h"

void fuzz_one(const uint8_t *data, size_t size)
{
    fuzz_read("fr", data, size);
}
