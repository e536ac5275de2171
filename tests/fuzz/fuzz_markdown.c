/* A bare Markdown file, from its bytes to the documents of an EPUB. */
#include "fuzz/fuzz.h"

void fuzz_one(const uint8_t *data, size_t size)
{
    fuzz_build(fuzz_write("input.md", data, size), size % 2 == 1);
}
