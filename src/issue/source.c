#include "issue/source.h"

#include "base/origin.h"

bool source_read(const char *path, const struct file_bounds *bounds, const char *name,
                 struct buffer *text, bool *decoded, struct diagnostics *diagnostics,
                 struct failure *failure)
{
    struct buffer bytes;
    buffer_init(&bytes);
    bool good = file_read_bounded(path, bounds, &bytes, failure);
    *decoded = good && origin_decode(name, bytes.data, bytes.length, text, diagnostics);
    buffer_free(&bytes);
    return good;
}
