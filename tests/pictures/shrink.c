/* shrink IN WIDTH OUT: a PNG at that width, with a palette where its colours are few. */
#include "base/file.h"
#include "epub/cover.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    struct failure failure = {0};
    struct buffer png;
    struct buffer small;
    if (argc != 4) {
        fprintf(stderr, "usage: shrink IN WIDTH OUT\n");
        return 2;
    }
    buffer_init(&png);
    buffer_init(&small);
    bool good = file_read(argv[1], &png, &failure) &&
                cover_thumbnail(&png, atoi(argv[2]), &small, &failure) &&
                file_write(argv[3], small.data, small.length, &failure);
    if (!good)
        fprintf(stderr, "%s: %s\n", argv[1], failure.text);
    failure_clear(&failure);
    buffer_free(&png);
    buffer_free(&small);
    return good ? 0 : 1;
}
