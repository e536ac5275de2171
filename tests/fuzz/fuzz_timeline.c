/* A timeline as text, then the same bytes as a whole entry of the cache, found and read. */
#include "audio/cache.h"
#include "fuzz/fuzz.h"

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

#define KEY_REST "00000000000000000000000000000000000000000000000000000000000000"

/* What clips and words promise to those that use them. */
static void check_timeline(const struct timeline *timeline)
{
    fuzz_require(timeline->sample_rate > 0, "no sample rate");
    int64_t sum = 0;
    for (size_t clip = 0; clip < timeline->count; clip++) {
        const struct clip *bounds = &timeline->clips[clip];
        size_t count;
        fuzz_require(bounds->begin < bounds->end, "clip %zu is empty", clip);
        fuzz_require(clip == 0 || bounds->begin == timeline->clips[clip - 1].end,
                     "there is a gap before clip %zu", clip);
        sum += timeline_milliseconds(timeline, bounds->end) -
               timeline_milliseconds(timeline, bounds->begin);
        const struct timeline_word *words = timeline_words(timeline, clip, &count);
        for (size_t word = 1; word < count; word++)
            fuzz_require(words[word].word > words[word - 1].word, "words of clip %zu go back",
                         clip);
    }
    fuzz_require(timeline->count == 0 ||
                     sum == timeline_duration(timeline) -
                                timeline_milliseconds(timeline, timeline->clips[0].begin),
                 "the durations do not add up");
}

static void check_same(const struct timeline *timeline)
{
    struct timeline again = {0};
    struct buffer text;
    buffer_init(&text);
    timeline_write(timeline, &text);
    fuzz_require(timeline_read(&again, text.data, true), "a timeline cannot be read back");
    fuzz_require(again.count == timeline->count && again.word_count == timeline->word_count,
                 "a timeline changes on its way");
    timeline_free(&again);
    buffer_free(&text);
}

static void check_text(const uint8_t *data, size_t size)
{
    struct timeline timeline = {0};
    char *text = memory_allocate(size + 1);
    memcpy(text, data, size);
    if (timeline_read(&timeline, text, true)) {
        check_timeline(&timeline);
        check_same(&timeline);
    }
    timeline_free(&timeline);
    free(text);
}

static void check_entry(const struct cache_entry *entry)
{
    struct timeline timeline = {0};
    struct failure failure = {0};
    struct buffer text;
    buffer_init(&text);
    if (cache_read_timeline(entry, true, &timeline, &failure)) {
        check_timeline(&timeline);
        check_same(&timeline);
    }
    failure_clear(&failure);
    cache_read_text(entry, &text, &failure);
    failure_clear(&failure);
    timeline_free(&timeline);
    buffer_free(&text);
}

void fuzz_one(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_create();
    struct failure failure = {0};
    struct cache_entry entry;
    check_text(data, size);
    fuzz_require(file_make_folders(file_join(arena, fuzz_folder(), "audio/00"), &failure), "%s",
                 failure.text);
    fuzz_write("audio/00/" KEY_REST ".mp3", data, size);
    if (cache_find(fuzz_folder(), "00" KEY_REST, arena, &entry))
        check_entry(&entry);
    arena_destroy(arena);
}
