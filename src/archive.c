#include "archive.h"

#include "base/buffer.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "base/origin.h"

#include <stdlib.h>
#include <string.h>

struct entered {
    char *id;
    const char *input;
    struct entered *next;
};

struct archive {
    struct entered *entered;
    const char *input; /* at hand */
    size_t bad;
    enum failure_kind kind;   /* the gravest */
    struct buffer bad_inputs; /* "a, b" */
};

bool archive_is_free(const struct archive *archive, const char *id, struct failure *failure)
{
    for (const struct entered *each = archive->entered; each != NULL; each = each->next) {
        if (strcmp(each->id, id) == 0)
            return failure_set(failure, FAILURE_CONTENT,
                               "its id '%s' is that of %s: give one of them another 'id:'", id,
                               each->input);
    }
    return true;
}

void archive_enter(struct archive *archive, const char *id)
{
    struct entered *entered = memory_allocate(sizeof *entered);
    *entered = (struct entered){memory_copy_string(id), archive->input, archive->entered};
    archive->entered = entered;
}

static void note_bad(struct archive *archive, enum failure_kind kind)
{
    buffer_append_string(&archive->bad_inputs, archive->bad > 0 ? ", " : "");
    buffer_append_string(&archive->bad_inputs, archive->input);
    archive->bad++;
    if (kind > archive->kind)
        archive->kind = kind;
}

/* One of several. */
static void work_one(struct archive *archive, const struct options *options, archive_work *work,
                     void *user_data, const struct diagnostics *diagnostics)
{
    struct options one = *options;
    struct diagnostics own = {.sink = diagnostics->sink, .user_data = diagnostics->user_data};
    struct failure failure = {0};
    one.operand = archive->input;
    one.operands = (char **)&one.operand;
    one.operand_count = 1;
    if (!work(user_data, &one, archive, &own, &failure) && !interrupt_came()) {
        diagnostic_report(&own, SEVERITY_ERROR, (struct place){.file = archive->input}, "%s",
                          failure.text);
        note_bad(archive, failure.kind);
    }
    failure_clear(&failure);
    origin_forget(&own);
}

static void forget(struct archive *archive)
{
    while (archive->entered != NULL) {
        struct entered *next = archive->entered->next;
        free(archive->entered->id);
        free(archive->entered);
        archive->entered = next;
    }
    buffer_free(&archive->bad_inputs);
}

bool archive_run(const struct options *options, archive_work *work, void *user_data,
                 const char *participle, struct diagnostics *diagnostics, struct failure *failure)
{
    struct archive archive = {.input = options->operand};
    buffer_init(&archive.bad_inputs);
    bool is_alone = options->operand_count == 1;
    if (is_alone)
        work(user_data, options, &archive, diagnostics, failure);
    for (size_t index = 0; !is_alone && index < options->operand_count && interrupt_go_on(failure);
         index++) {
        archive.input = options->operands[index];
        work_one(&archive, options, work, user_data, diagnostics);
    }
    if (!is_alone && interrupt_go_on(failure) && archive.bad > 0)
        failure_set(failure, archive.kind, "%zu of %zu issues could not be %s: %s", archive.bad,
                    options->operand_count, participle, archive.bad_inputs.data);
    forget(&archive);
    return failure->kind == FAILURE_NONE;
}
