/* An issue loaded from a text, as the commands load it. */
#ifndef SUPPORT_SAMPLE_H
#define SUPPORT_SAMPLE_H

#include "support/folder.h"
#include "support/messages.h"

#include "issue/load.h"

struct sample {
    struct arena *arena;
    char *folder;
    struct messages messages;
    struct failure failure;
    struct issue *issue; /* NULL after a failure */
    const struct strings *strings;
};

/* Starts a sample with an empty folder, for folder_write. */
static inline void sample_open(struct sample *sample)
{
    memset(sample, 0, sizeof *sample);
    sample->arena = arena_create();
    sample->folder = folder_open(sample->arena);
    messages_open(&sample->messages);
}

/* Loads what is in the sample's folder: the file of that name, or the folder itself for "". */
static inline void sample_load(struct sample *sample, const char *name,
                               const struct load_options *options)
{
    static const struct load_options usual = {.mend = true};
    const char *path =
        name[0] != '\0' ? file_join(sample->arena, sample->folder, name) : sample->folder;
    sample->issue = issue_load(path, folder_of_data(), options != NULL ? options : &usual,
                               &sample->messages.diagnostics, &sample->failure);
    if (sample->issue != NULL)
        sample->strings = strings_read(sample->arena, folder_of_data(), sample->issue->language,
                                       &sample->failure);
}

/* Both at once, for one bare file "essai.md". */
static inline void sample_read(struct sample *sample, const char *text)
{
    sample_open(sample);
    folder_write(sample->arena, sample->folder, "essai.md", text);
    sample_load(sample, "essai.md", NULL);
}

static inline void sample_close(struct sample *sample)
{
    issue_destroy(sample->issue);
    failure_clear(&sample->failure);
    folder_close(sample->folder);
    messages_close(&sample->messages);
    arena_destroy(sample->arena);
}

#endif
