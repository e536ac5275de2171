/* The text of a unit of work, as a machine that narrates for another reads it. */
#include "base/memory.h"
#include "fuzz/fuzz.h"
#include "work/unit.h"

#include <stdlib.h>
#include <string.h>

/* What comes back describes itself, and that text gives a unit with the same text. */
static void check_unit(const struct unit *unit)
{
    struct failure failure = {0};
    struct buffer text;
    struct buffer again;
    buffer_init(&text);
    buffer_init(&again);
    bool good = unit_describe(unit->script, unit->profile, &unit->mp3, &text, &failure);
    struct unit *second = good ? unit_create(text.data, NULL, &failure) : NULL;
    fuzz_require(!good || second != NULL, "the unit cannot be read back");
    if (second != NULL) {
        fuzz_require(unit_describe(second->script, second->profile, &second->mp3, &again, &failure),
                     "%s", failure.text);
        fuzz_require(strcmp(text.data, again.data) == 0, "the unit changes on its way");
    }
    unit_destroy(second);
    failure_clear(&failure);
    buffer_free(&again);
    buffer_free(&text);
}

void fuzz_one(const uint8_t *data, size_t size)
{
    struct failure failure = {0};
    char *text = memory_allocate(size + 1);
    memcpy(text, data, size);
    struct unit *unit = unit_create(text, NULL, &failure);
    fuzz_require(unit != NULL || failure.kind == FAILURE_SYSTEM, "refused without a reason");
    if (unit != NULL && unit->script->recording == NULL && strstr(text, "\nrecording ") == NULL)
        check_unit(unit);
    unit_destroy(unit);
    failure_clear(&failure);
    free(text);
}
