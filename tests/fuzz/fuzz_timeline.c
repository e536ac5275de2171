/* A timeline as text, then the same bytes as an entry of the cache, found and read. When the first
 * of them is odd they are the whole file; otherwise lengths that fit are added, since those of an
 * entry that was changed seldom do. */
#include "audio/cache.h"
#include "fuzz/fuzz.h"

#include "base/digest.h"
#include "base/memory.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#define KEY_REST "00000000000000000000000000000000000000000000000000000000000000"

/* Rounded to the nearest; in whole numbers, as a double does not hold the largest of them. */
static void check_boundary(const struct timeline *timeline, int64_t samples)
{
    int64_t rate = timeline->sample_rate;
    int64_t off = timeline_milliseconds(timeline, samples) * rate - samples * 1000;
    fuzz_require(2 * llabs(off) <= rate, "%" PRId64 " samples are not rounded well", samples);
}

/* What clips and words promise to those that use them. */
static void check_timeline(const struct timeline *timeline)
{
    fuzz_require(timeline->sample_rate > 0, "no sample rate");
    for (size_t clip = 0; clip < timeline->count; clip++) {
        const struct clip *bounds = &timeline->clips[clip];
        size_t count;
        fuzz_require(bounds->begin < bounds->end, "clip %zu is empty", clip);
        fuzz_require(clip == 0 || bounds->begin == timeline->clips[clip - 1].end,
                     "there is a gap before clip %zu", clip);
        check_boundary(timeline, bounds->begin);
        check_boundary(timeline, bounds->end);
        const struct timeline_word *words = timeline_words(timeline, clip, &count);
        for (size_t word = 1; word < count; word++)
            fuzz_require(words[word].word > words[word - 1].word, "words of clip %zu go back",
                         clip);
    }
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

/* Appends the last line that makes an entry of the bytes: the first is the stream, what stands
 * behind the last line feed is the text. */
static void add_lengths(struct buffer *entry)
{
    size_t size = entry->length;
    const char *line_end = memrchr(entry->data, '\n', size);
    size_t text = line_end != NULL ? size - (size_t)(line_end + 1 - entry->data) : size / 2;
    size_t times = size > text ? size - text - 1 : 0;
    uint32_t checksum = digest_crc32(0, entry->data + 1, times);
    buffer_format(entry, "\ncrieur-audio-2 %019d %019zu %019zu %08d %08" PRIx32 " %064d\n", 1,
                  times, text, 0, checksum, 0);
}

void fuzz_one(const uint8_t *data, size_t size)
{
    struct arena *arena = arena_create();
    struct failure failure = {0};
    struct cache_entry entry;
    struct buffer file;
    check_text(data, size);
    buffer_init(&file);
    buffer_append(&file, data, size);
    bool is_whole = size > 0 && data[0] % 2 != 0;
    if (!is_whole)
        add_lengths(&file);
    fuzz_require(file_make_folders(file_join(arena, fuzz_folder(), "audio/00"), &failure), "%s",
                 failure.text);
    fuzz_write("audio/00/" KEY_REST ".mp3", file.data, file.length);
    if (cache_find(fuzz_folder(), "00" KEY_REST, arena, &entry))
        check_entry(&entry);
    buffer_free(&file);
    arena_destroy(arena);
}
