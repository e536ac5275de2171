#include "audio/timeline.h"

#include "base/buffer.h"
#include "base/file.h"
#include "base/memory.h"

#include <inttypes.h>
#include <stdlib.h>

void timeline_add(struct timeline *timeline, int64_t begin, int64_t end)
{
    if (timeline->count == timeline->capacity) {
        timeline->capacity = timeline->capacity ? 2 * timeline->capacity : 64;
        timeline->clips =
            memory_resize(timeline->clips, timeline->capacity * sizeof *timeline->clips);
    }
    timeline->clips[timeline->count++] = (struct clip){begin, end};
}

void timeline_free(struct timeline *timeline)
{
    free(timeline->clips);
    *timeline = (struct timeline){0};
}

int64_t timeline_milliseconds(const struct timeline *timeline, int64_t samples)
{
    int64_t rate = timeline->sample_rate;
    return (samples * 1000 + rate / 2) / rate;
}

int64_t timeline_duration(const struct timeline *timeline)
{
    if (timeline->count == 0)
        return 0;
    return timeline_milliseconds(timeline, timeline->clips[timeline->count - 1].end);
}

bool timeline_write(const struct timeline *timeline, const char *path, struct failure *failure)
{
    struct buffer text;
    buffer_init(&text);
    buffer_format(&text, "%d %zu\n", timeline->sample_rate, timeline->count);
    for (size_t index = 0; index < timeline->count; index++)
        buffer_format(&text, "%" PRId64 " %" PRId64 "\n", timeline->clips[index].begin,
                      timeline->clips[index].end);
    bool good = file_write(path, text.data, text.length, failure);
    buffer_free(&text);
    return good;
}

bool timeline_read(struct timeline *timeline, const char *path, struct failure *failure)
{
    struct buffer text;
    buffer_init(&text);
    bool good = file_read(path, &text, failure);
    if (good) {
        char *at = text.data;
        *timeline = (struct timeline){.sample_rate = (int)strtol(at, &at, 10)};
        unsigned long long count = strtoull(at, &at, 10);
        for (unsigned long long index = 0; index < count && *at != '\0'; index++) {
            int64_t begin = strtoll(at, &at, 10);
            timeline_add(timeline, begin, strtoll(at, &at, 10));
        }
        if (timeline->sample_rate <= 0 || timeline->count != count) {
            timeline_free(timeline);
            good = failure_set(failure, FAILURE_SYSTEM, "'%s' is damaged", path);
        }
    }
    buffer_free(&text);
    return good;
}
