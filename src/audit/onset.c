#include "audit/onset.h"

#include "base/memory.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    FRAME_MILLISECONDS = 1000 / ONSET_FRAMES_PER_SECOND,
    MARGIN = ONSET_MOST / FRAME_MILLISECONDS, /* frames around a start that must be in the window */
    WINDOW = 34 * ONSET_FRAMES_PER_SECOND,
    LEVELS = 256, /* half decibels, from -120 dBFS */
};

struct onset_meter {
    const int64_t *starts;
    size_t count;
    size_t next; /* start to be judged */
    onset_judge *judge;
    void *user_data;
    int sample_rate;
    int64_t position;    /* samples seen */
    int64_t frame_end;   /* sample at which the present frame ends */
    double energy;       /* of it so far */
    int64_t first_frame; /* the number of the first frame in the window */
    size_t frames;       /* in the window */
    unsigned char levels[WINDOW];
    bool pauses[WINDOW];
};

struct onset_meter *onset_create(const int64_t *starts, size_t count, onset_judge *judge,
                                 void *user_data)
{
    struct onset_meter *meter = memory_allocate(sizeof *meter);
    meter->starts = starts;
    meter->count = count;
    meter->judge = judge;
    meter->user_data = user_data;
    return meter;
}

void onset_destroy(struct onset_meter *meter)
{
    free(meter);
}

static int percentile(const size_t *histogram, size_t count, size_t percent)
{
    size_t wanted = count * percent / 100;
    int level = 0;
    for (size_t sum = histogram[0]; sum <= wanted && level < LEVELS - 1;)
        sum += histogram[++level];
    return level;
}

/* The level under which a frame belongs to a pause; -1: it cannot be told. Background noise may lie
 * high, and the breath and the echo in a pause above it. */
static int find_threshold(const struct onset_meter *meter)
{
    enum { SPEECH_TO_PAUSE = 70 /* half decibels */, LEAST_SPEECH = 120 /* -60 dBFS */ };
    size_t histogram[LEVELS] = {0};
    for (size_t frame = 0; frame < meter->frames; frame++)
        histogram[meter->levels[frame]]++;
    int quiet = percentile(histogram, meter->frames, 5);
    int speech = percentile(histogram, meter->frames, 95);
    if (speech < LEAST_SPEECH)
        return LEAST_SPEECH;
    if (speech - quiet < 2 * ONSET_DYNAMIC)
        return -1;
    int above_noise = quiet + (speech - quiet) / 5;
    return above_noise > speech - SPEECH_TO_PAUSE ? above_noise : speech - SPEECH_TO_PAUSE;
}

/* Before the first frame and, with `at_end`, behind the last one is a pause. */
static void find_pauses(struct onset_meter *meter, int threshold, bool at_end)
{
    size_t run = meter->first_frame == 0 ? ONSET_PAUSE : 0;
    size_t begin = 0;
    for (size_t frame = 0; frame <= meter->frames; frame++) {
        bool is_quiet = frame < meter->frames && meter->levels[frame] < threshold;
        if (is_quiet) {
            run++;
            continue;
        }
        bool is_pause = run >= ONSET_PAUSE || (at_end && frame == meter->frames);
        memset(meter->pauses + begin, is_pause, frame - begin);
        if (frame < meter->frames)
            meter->pauses[frame] = false;
        begin = frame + 1;
        run = 0;
    }
}

/* Frames from `from` to the nearest one in or out of a pause, in steps of `step`; MARGIN when there
 * is none so near. Beyond the ends of the sound is a pause. */
static int look(const struct onset_meter *meter, int64_t from, int step, bool for_pause,
                bool at_end)
{
    for (int distance = 0; distance < MARGIN; distance++) {
        int64_t frame = from + (int64_t)distance * step;
        bool is_pause;
        if (frame < 0)
            is_pause = meter->first_frame == 0;
        else if (frame >= (int64_t)meter->frames)
            is_pause = at_end;
        else
            is_pause = meter->pauses[frame];
        if (is_pause == for_pause)
            return distance;
    }
    return MARGIN;
}

static struct onset judge_start(const struct onset_meter *meter, int64_t frame, bool at_end)
{
    int before = look(meter, frame, -1, true, at_end);
    int after = look(meter, frame, 1, true, at_end);
    int inside = before < after ? before : after;
    struct onset onset = {.is_known = true, .inside = inside * FRAME_MILLISECONDS};
    if (inside == 0)
        onset.lead = look(meter, frame, 1, false, at_end) * FRAME_MILLISECONDS;
    return onset;
}

/* Judges the starts in front of the frame `end` of the window. */
static void judge_starts(struct onset_meter *meter, size_t end, bool at_end)
{
    int64_t last = meter->first_frame + (int64_t)end;
    int threshold = -2; /* not asked for yet */
    while (meter->next < meter->count) {
        int64_t frame = meter->starts[meter->next] / ((int64_t)1000 * FRAME_MILLISECONDS);
        if (frame >= last)
            return;
        if (threshold == -2) {
            threshold = find_threshold(meter);
            find_pauses(meter, threshold, at_end);
        }
        struct onset onset = {0};
        if (threshold >= 0)
            onset = judge_start(meter, frame - meter->first_frame, at_end);
        meter->judge(meter->user_data, meter->next++, onset);
    }
}

static void add_frame(struct onset_meter *meter, int64_t length)
{
    double mean = meter->energy / (double)(length > 0 ? length : 1) / (32768.0 * 32768.0);
    double level = mean > 0 ? 2 * (10 * log10(mean) + 120) : 0;
    if (meter->frames == WINDOW) {
        judge_starts(meter, WINDOW - MARGIN, false);
        size_t kept = 2 * (size_t)MARGIN;
        memmove(meter->levels, meter->levels + WINDOW - kept, kept);
        meter->first_frame += (int64_t)(WINDOW - kept);
        meter->frames = kept;
    }
    meter->levels[meter->frames++] = (unsigned char)(level < 0 ? 0 : level > 255 ? 255 : level);
    meter->energy = 0;
}

static int64_t frame_bound(const struct onset_meter *meter)
{
    int64_t frame = meter->first_frame + (int64_t)meter->frames + 1;
    return frame * meter->sample_rate / ONSET_FRAMES_PER_SECOND;
}

void onset_add(struct onset_meter *meter, const int16_t *samples, size_t count, int sample_rate)
{
    if (meter->sample_rate == 0) {
        meter->sample_rate = sample_rate;
        meter->frame_end = frame_bound(meter);
    }
    int64_t frame_begin = meter->frame_end - meter->sample_rate / ONSET_FRAMES_PER_SECOND;
    for (size_t index = 0; index < count;) {
        int64_t left = meter->frame_end - meter->position;
        size_t part = (int64_t)(count - index) < left ? count - index : (size_t)left;
        int64_t energy = 0;
        for (size_t end = index + part; index < end; index++)
            energy += (int64_t)samples[index] * samples[index];
        meter->energy += (double)energy;
        meter->position += (int64_t)part;
        if (meter->position < meter->frame_end)
            continue;
        add_frame(meter, meter->frame_end - frame_begin);
        frame_begin = meter->frame_end;
        meter->frame_end = frame_bound(meter);
    }
}

void onset_finish(struct onset_meter *meter)
{
    judge_starts(meter, meter->frames, true);
    for (; meter->next < meter->count; meter->next++)
        meter->judge(meter->user_data, meter->next, (struct onset){0});
}
