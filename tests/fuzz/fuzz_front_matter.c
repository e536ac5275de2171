/* What stands between the two lines of hyphens: of a bare file, then of an article in a folder. */
#include "base/buffer.h"
#include "fuzz/fuzz.h"

void fuzz_one(const uint8_t *data, size_t size)
{
    static const char manifest[] = "publication: P\nissue: 1\narticles: [input.md, a.md]\n";
    static const char text[] = "\n---\n# Titre\n\n**Une question ?**\n\nUne réponse.\n\n"
                               "## Brève\n\nTexte. Suite.\n";
    struct buffer whole;
    buffer_init(&whole);
    buffer_append_string(&whole, "---\n");
    buffer_append(&whole, data, size);
    buffer_append(&whole, text, sizeof text - 1);
    fuzz_build(fuzz_write("input.md", whole.data, whole.length), false);
    fuzz_write("issue.yaml", manifest, sizeof manifest - 1);
    fuzz_build(fuzz_folder(), false);
    buffer_free(&whole);
}
