#include "audio/timeline.h"

#include "base/buffer.h"
#include "base/memory.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

/* Samples: what milliseconds can be reckoned of without overflow. */
#define LATEST (INT64_MAX / 1000 - INT32_MAX)

void timeline_add(struct timeline *timeline, int64_t begin, int64_t end)
{
    if (timeline->count == timeline->capacity) {
        timeline->capacity = timeline->capacity ? 2 * timeline->capacity : 64;
        timeline->clips =
            memory_resize(timeline->clips, timeline->capacity * sizeof *timeline->clips);
    }
    timeline->clips[timeline->count++] = (struct clip){begin, end};
}

void timeline_add_word(struct timeline *timeline, size_t word, int64_t begin)
{
    if (timeline->word_count == timeline->word_capacity) {
        timeline->word_capacity = timeline->word_capacity ? 2 * timeline->word_capacity : 256;
        timeline->words =
            memory_resize(timeline->words, timeline->word_capacity * sizeof *timeline->words);
    }
    timeline->words[timeline->word_count++] =
        (struct timeline_word){timeline->count - 1, word, begin};
}

const struct timeline_word *timeline_words(const struct timeline *timeline, size_t clip,
                                           size_t *count)
{
    size_t low = 0;
    size_t high = timeline->word_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (timeline->words[middle].clip < clip)
            low = middle + 1;
        else
            high = middle;
    }
    size_t end = low;
    while (end < timeline->word_count && timeline->words[end].clip == clip)
        end++;
    *count = end - low;
    return *count > 0 ? &timeline->words[low] : NULL;
}

void timeline_free(struct timeline *timeline)
{
    free(timeline->clips);
    free(timeline->words);
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

/* One line for each clip: its bounds, then its words and when they begin. */
void timeline_write(const struct timeline *timeline, struct buffer *out)
{
    buffer_format(out, "%d %zu\n", timeline->sample_rate, timeline->count);
    for (size_t index = 0, word = 0; index < timeline->count; index++) {
        buffer_format(out, "%" PRId64 " %" PRId64, timeline->clips[index].begin,
                      timeline->clips[index].end);
        for (; word < timeline->word_count && timeline->words[word].clip == index; word++)
            buffer_format(out, " %zu %" PRId64, timeline->words[word].word,
                          timeline->words[word].begin);
        buffer_append_byte(out, '\n');
    }
}

/* Moves `*line` behind the number it begins with. */
static int64_t read_number(char **line)
{
    return strtoll(*line, line, 10);
}

static bool read_words(struct timeline *timeline, char *line)
{
    const struct clip clip = timeline->clips[timeline->count - 1];
    for (int64_t last = -1; *line == ' ';) {
        int64_t word = read_number(&line);
        int64_t begin = read_number(&line);
        if (word <= last || begin < clip.begin || begin > clip.end)
            return false;
        timeline_add_word(timeline, (size_t)word, begin);
        last = word;
    }
    return *line == '\0';
}

static bool read_clip(struct timeline *timeline, char *line, bool with_words)
{
    int64_t before = timeline->count > 0 ? timeline->clips[timeline->count - 1].end : 0;
    int64_t begin = read_number(&line);
    int64_t end = read_number(&line);
    if (begin != before || end <= begin || end > LATEST)
        return false;
    timeline_add(timeline, begin, end);
    return !with_words || read_words(timeline, line);
}

bool timeline_read(struct timeline *timeline, char *text, bool with_words)
{
    char *rest = text;
    char *line = strsep(&rest, "\n");
    int64_t rate = read_number(&line);
    bool good = rate > 0 && rate <= INT32_MAX && *line == ' ';
    int64_t count = read_number(&line);
    *timeline = (struct timeline){.sample_rate = (int)rate};
    good = good && count >= 0 && *line == '\0';
    while (good && rest != NULL && (line = strsep(&rest, "\n")) != NULL && *line != '\0')
        good = read_clip(timeline, line, with_words);
    if (good && timeline->count == (size_t)count)
        return true;
    timeline_free(timeline);
    return false;
}
