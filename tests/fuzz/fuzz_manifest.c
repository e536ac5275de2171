/* An issue.yaml over a folder that has a few articles and pictures. */
#include "fuzz/fuzz.h"

void fuzz_one(const uint8_t *data, size_t size)
{
    fuzz_write("issue.yaml", data, size);
    fuzz_build(fuzz_folder(), false);
}
