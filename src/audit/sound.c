#include "audit/sound.h"

#include "audit/decoder.h"
#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

/* A clip's middle, in microseconds: the codec lets neighbouring sound ring a little into silence.
 */
struct middle {
    size_t par;
    int64_t begin;
    int64_t end;
};

/* An audio file being listened to. */
struct listening {
    struct book *book;
    struct sound_figures *figures;
    const size_t *pars; /* indexes */
    size_t count;
    size_t item;
    bool (*stop)(void);
    struct archive_stream *stream;
    struct onset_meter *meter;
    size_t *judged;  /* pars whose start is judged, by their begin */
    int64_t *starts; /* of these, microseconds */
    size_t judged_count;
    struct middle *middles; /* by their end */
    size_t next;            /* middle to be judged */
    int64_t position;       /* samples */
    int64_t loud;           /* the last loud sample; -1: none */
    int sample_rate;
};

static const char *overlay_entry(const struct book *book, const struct book_par *par)
{
    return book->items[book->overlays[par->overlay].item].path;
}

static void judge_onset(void *user_data, size_t start, struct onset onset)
{
    struct listening *listening = user_data;
    struct sound_figures *figures = listening->figures;
    struct book *book = listening->book;
    const struct book_par *par = &book->pars[listening->judged[start]];
    if (!onset.is_known) {
        figures->unknown++;
        return;
    }
    figures->starts++;
    figures->inside[onset.inside]++;
    if (onset.inside == 0)
        figures->leads[onset.lead]++;
    if (onset.inside > SOUND_INSIDE)
        findings_add(book->findings, SEVERITY_ERROR, "start-in-speech", overlay_entry(book, par),
                     par->id, "the clip begins in running speech, %s%d ms from the nearest pause",
                     onset.inside >= ONSET_MOST ? "over " : "", onset.inside);
}

static int64_t samples_of(const struct listening *listening, int64_t microseconds)
{
    /* In two parts, for hours of it at high rates. */
    int64_t seconds = microseconds / 1000000;
    return seconds * listening->sample_rate +
           microseconds % 1000000 * listening->sample_rate / 1000000;
}

static void judge_middle(struct listening *listening, const struct middle *middle)
{
    struct book *book = listening->book;
    const struct book_par *par = &book->pars[middle->par];
    if (listening->loud >= samples_of(listening, middle->begin))
        return;
    findings_add(book->findings, SEVERITY_ERROR, "clip-silent", overlay_entry(book, par), par->id,
                 "nothing is heard in the clip");
}

/* Notes the last loud sample, and judges the clips that end on the way. */
static void hear(struct listening *listening, const int16_t *samples, size_t count)
{
    while (count > 0) {
        size_t part = count;
        if (listening->next < listening->count) {
            const struct middle *middle = &listening->middles[listening->next];
            int64_t left = samples_of(listening, middle->end) - listening->position;
            if (left <= 0) {
                judge_middle(listening, middle);
                listening->next++;
                continue;
            }
            part = (int64_t)count < left ? count : (size_t)left;
        }
        size_t last = part;
        while (last > 0 && abs(samples[last - 1]) < SOUND_SILENCE)
            last--;
        if (last > 0)
            listening->loud = listening->position + (int64_t)last - 1;
        listening->position += (int64_t)part;
        samples += part;
        count -= part;
    }
}

static void take_samples(void *user_data, const int16_t *samples, size_t count, int sample_rate)
{
    struct listening *listening = user_data;
    listening->sample_rate = sample_rate;
    onset_add(listening->meter, samples, count, sample_rate);
    hear(listening, samples, count);
}

static long long give_bytes(void *user_data, void *data, size_t size)
{
    const struct listening *listening = user_data;
    if (listening->stop != NULL && listening->stop())
        return 0;
    return archive_stream_read(listening->stream, data, size);
}

static int compare_begins(const void *one, const void *other, void *user_data)
{
    const struct book *book = user_data;
    int64_t left = book->pars[*(const size_t *)one].begin;
    int64_t right = book->pars[*(const size_t *)other].begin;
    return (left > right) - (left < right);
}

static int compare_ends(const void *one, const void *other)
{
    int64_t left = ((const struct middle *)one)->end;
    int64_t right = ((const struct middle *)other)->end;
    return (left > right) - (left < right);
}

static void prepare(struct listening *listening)
{
    enum { MOST_EDGE = 50000 /* microseconds */ };
    struct book *book = listening->book;
    listening->judged = memory_allocate(listening->count * sizeof *listening->judged);
    listening->starts = memory_allocate(listening->count * sizeof *listening->starts);
    listening->middles = memory_allocate(listening->count * sizeof *listening->middles);
    listening->loud = -1;
    for (size_t index = 0; index < listening->count; index++) {
        size_t number = listening->pars[index];
        const struct book_par *par = &book->pars[number];
        int64_t edge = (par->end - par->begin) / 4;
        if (edge > MOST_EDGE)
            edge = MOST_EDGE;
        listening->middles[index] = (struct middle){number, par->begin + edge, par->end - edge};
        if (par->begins_speech)
            listening->judged[listening->judged_count++] = number;
    }
    qsort_r(listening->judged, listening->judged_count, sizeof *listening->judged, compare_begins,
            book);
    for (size_t index = 0; index < listening->judged_count; index++)
        listening->starts[index] = book->pars[listening->judged[index]].begin;
    qsort(listening->middles, listening->count, sizeof *listening->middles, compare_ends);
}

static void report_past_end(struct listening *listening, const struct book_par *par, int64_t length)
{
    struct book *book = listening->book;
    double past = (double)(par->end - length) / 1000;
    if (past <= (double)CLIPS_TOLERANCE / 1000)
        return;
    findings_add(book->findings,
                 past > SOUND_PAST || par->begin >= length ? SEVERITY_ERROR : SEVERITY_WARNING,
                 "clip-past-end", overlay_entry(book, par), par->id,
                 "the clip ends %.0f ms behind the end of %s, which lasts %.3f s as decoded", past,
                 book->items[listening->item].path, (double)length / 1e6);
}

/* What only the end of the sound tells. */
static void judge_end(struct listening *listening, const struct decoded *decoded)
{
    enum { FRAME = 1152 /* samples */ };
    struct book *book = listening->book;
    const char *entry = book->items[listening->item].path;
    int64_t length = (int64_t)((double)decoded->count * 1e6 / decoded->sample_rate);
    int64_t last = 0;
    for (; listening->next < listening->count; listening->next++) {
        const struct middle *middle = &listening->middles[listening->next];
        if (middle->begin < length)
            judge_middle(listening, middle);
    }
    for (size_t index = 0; index < listening->count; index++) {
        const struct book_par *par = &book->pars[listening->pars[index]];
        report_past_end(listening, par, length);
        last = par->end > last ? par->end : last;
    }
    if (length - last > CLIPS_LONGEST_EDGE)
        findings_add(book->findings, SEVERITY_WARNING, "audio-unused", entry, NULL,
                     "the last %.3f s belong to no clip", (double)(length - last) / 1e6);
    if (decoded->expected - decoded->count > FRAME)
        findings_add(book->findings, SEVERITY_ERROR, "audio-truncated", entry, NULL,
                     "%.3f s are missing of what its header promises",
                     (double)(decoded->expected - decoded->count) / decoded->sample_rate);
    listening->figures->decoded += length / 1000;
}

static void listen(struct listening *listening)
{
    struct book *book = listening->book;
    const char *entry = book->items[listening->item].path;
    listening->stream = archive_stream_open(book->archive, entry, book->findings);
    if (listening->stream == NULL)
        return;
    prepare(listening);
    listening->meter =
        onset_create(listening->starts, listening->judged_count, judge_onset, listening);
    struct decoded decoded = decoder_run(give_bytes, listening, take_samples, listening);
    onset_finish(listening->meter);
    if (decoded.trouble != NULL)
        findings_add(book->findings, SEVERITY_ERROR, "audio-damaged", entry, NULL,
                     "cannot be decoded to its end: %s", decoded.trouble);
    if (decoded.sample_rate > 0)
        judge_end(listening, &decoded);
    onset_destroy(listening->meter);
    archive_stream_close(listening->stream);
    free(listening->judged);
    free(listening->starts);
    free(listening->middles);
}

bool sound_check_all(const struct clips *clips, struct book *book, bool (*stop)(void),
                     struct sound_figures *figures)
{
    for (size_t first = 0; first < clips->count;) {
        if (stop != NULL && stop())
            return false;
        size_t end = clips_end_of_audio(clips, book, first);
        size_t item = book->pars[clips->pars[first]].audio;
        const char *type = book->items[item].media_type;
        struct listening listening = {.book = book,
                                      .figures = figures,
                                      .pars = clips->pars + first,
                                      .count = end - first,
                                      .item = item,
                                      .stop = stop};
        if (strcmp(type, "audio/mpeg") == 0 || strcmp(type, "audio/mp3") == 0) {
            listen(&listening);
        } else {
            figures->not_decoded++;
            findings_add(book->findings, SEVERITY_NOTE, "not-decoded", book->items[item].path, NULL,
                         "is not decoded: %s", finding_excerpt(book->arena, type));
        }
        first = end;
    }
    return stop == NULL || !stop();
}

int sound_percentile(const size_t *histogram, int percent)
{
    size_t total = 0;
    for (int value = 0; value <= ONSET_MOST; value++)
        total += histogram[value];
    size_t wanted = (total * (size_t)percent + 99) / 100;
    size_t sum = 0;
    for (int value = 0; value <= ONSET_MOST && total > 0; value++) {
        sum += histogram[value];
        if (sum >= wanted && sum > 0)
            return value;
    }
    return -1;
}
