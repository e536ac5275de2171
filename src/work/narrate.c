#include "work/narrate.h"

#include "audio/limiter.h"
#include "audio/loudness.h"
#include "audio/pcm.h"
#include "audio/resample.h"
#include "audio/tts.h"
#include "base/memory.h"

#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#define NARRATE_LOUDNESS (-18.0) /* LUFS, what the voices are brought to as well */

enum {
    SHORTEST_CLIP = 400, /* ms: players that poll four times a second miss shorter ones */
};

struct narrator {
    const struct script *script;
    const struct narrate_settings *settings;
    struct limiter *limiter;
    struct mp3_encoder *encoder;
    struct pcm_writer *master;
    struct timeline timeline;
    double loudest_gain; /* of the voices: the limiter applies it, the others are turned down */
    int64_t position;    /* samples written so far */
    int16_t *scratch;
    size_t scratch_count;
};

bool narrate_open(const struct narrate_settings *settings, struct failure *failure)
{
    int sample_rate;
    if (!tts_open(&sample_rate, failure))
        return false;
    if (sample_rate != settings->mp3.sample_rate)
        return failure_set(failure, FAILURE_SYSTEM, "the engine speaks at %d Hz, not at %d",
                           sample_rate, settings->mp3.sample_rate);
    return true;
}

const char *narrate_path(struct arena *arena, const struct narrate_settings *settings,
                         const struct script *script, const char *extension)
{
    return arena_format(arena, "%s/%s.%s", settings->folder, script->name, extension);
}

/* Where the limiter sends what is ready. */
static bool encode(void *user_data, const int16_t *samples, size_t count, struct failure *failure)
{
    struct narrator *narrator = user_data;
    if (narrator->master != NULL && !pcm_writer_write(narrator->master, samples, count, failure))
        return false;
    return narrator->encoder == NULL ||
           mp3_encoder_write(narrator->encoder, samples, count, failure);
}

static bool write_samples(struct narrator *narrator, const int16_t *samples, size_t count,
                          struct failure *failure)
{
    narrator->position += (int64_t)count;
    return limiter_write(narrator->limiter, samples, count, failure);
}

static bool write_silence(struct narrator *narrator, int64_t count, struct failure *failure)
{
    static const int16_t zeros[4096];
    bool good = true;
    while (count > 0 && good) {
        size_t part = count < 4096 ? (size_t)count : 4096;
        good = write_samples(narrator, zeros, part, failure);
        count -= (int64_t)part;
    }
    return good;
}

static int64_t samples_of(const struct narrator *narrator, int milliseconds)
{
    return (int64_t)milliseconds * narrator->settings->mp3.sample_rate / 1000;
}

/* Silence that brings the whole to a multiple of NARRATE_STEP. */
static int64_t rest_of_step(int64_t position)
{
    return (NARRATE_STEP - position % NARRATE_STEP) % NARRATE_STEP;
}

/* The samples of a voice turned down to where the loudest gain suits it. */
static const int16_t *turn_down(struct narrator *narrator, const int16_t *samples, size_t count,
                                double gain)
{
    if (gain == narrator->loudest_gain)
        return samples;
    double factor = pow(10.0, (gain - narrator->loudest_gain) / 20.0);
    if (count > narrator->scratch_count) {
        narrator->scratch = memory_resize(narrator->scratch, count * sizeof *narrator->scratch);
        narrator->scratch_count = count;
    }
    for (size_t index = 0; index < count; index++)
        narrator->scratch[index] = (int16_t)lrint(samples[index] * factor);
    return narrator->scratch;
}

static bool take_utterance(void *user_data, size_t index, const struct tts_sound *sound,
                           struct failure *failure)
{
    struct narrator *narrator = user_data;
    const struct utterance *utterance = &narrator->script->utterances[index];
    const struct voice_profile *profile = narrator->settings->profile;
    int64_t begin = narrator->position;
    int64_t pause = samples_of(narrator, profile->pauses[utterance->pause]);
    int64_t shortest = samples_of(narrator, SHORTEST_CLIP);
    size_t count = sound->count;
    const int16_t *samples =
        turn_down(narrator, sound->samples, count, profile->settings[utterance->part].gain);
    if ((int64_t)count + pause < shortest)
        pause = shortest - (int64_t)count;
    if (index + 1 == narrator->script->count)
        pause += rest_of_step(begin + (int64_t)count + pause);
    bool good =
        write_samples(narrator, samples, count, failure) && write_silence(narrator, pause, failure);
    timeline_add(&narrator->timeline, begin, narrator->position);
    for (size_t word = 0; word < sound->word_count; word++)
        timeline_add_word(&narrator->timeline, sound->words[word].word,
                          begin + (int64_t)sound->words[word].begin);
    return good;
}

static bool say_script(struct narrator *narrator, struct failure *failure)
{
    const struct script *script = narrator->script;
    bool good = true;
    for (size_t first = 0; first < script->count && good;) {
        size_t end = first;
        while (end < script->count && script->utterances[end].run == script->utterances[first].run)
            end++;
        good = tts_say_run(script, first, end, narrator->settings->profile, take_utterance,
                           narrator, failure);
        first = end;
    }
    return good;
}

static double loudness_gain(const struct pcm_recording *recording, struct failure *failure)
{
    struct loudness_meter *meter = loudness_meter_create(recording->sample_rate, failure);
    if (meter == NULL)
        return 0;
    loudness_meter_add_float(meter, recording->samples, recording->count);
    double loudness = loudness_meter_integrated(meter);
    loudness_meter_destroy(meter);
    return isfinite(loudness) ? NARRATE_LOUDNESS - loudness : 0;
}

/* A human reading: one clip for the whole article. */
static bool take_recording(struct narrator *narrator, const struct pcm_recording *recording,
                           struct failure *failure)
{
    float *samples = NULL;
    size_t count = 0;
    if (!resample_mono(recording->samples, recording->count, recording->sample_rate,
                       narrator->settings->mp3.sample_rate, &samples, &count, failure))
        return false;
    int16_t *rounded = memory_allocate(count * sizeof *rounded);
    pcm_round(samples, count, rounded);
    bool good = write_samples(narrator, rounded, count, failure) &&
                write_silence(narrator, rest_of_step(narrator->position), failure);
    timeline_add(&narrator->timeline, 0, narrator->position);
    free(rounded);
    free(samples);
    return good;
}

static double loudest_gain(const struct voice_profile *profile)
{
    double gain = profile->settings[0].gain;
    for (int part = 1; part < VOICE_PART_COUNT; part++) {
        if (profile->settings[part].gain > gain)
            gain = profile->settings[part].gain;
    }
    return gain;
}

static bool fill_stream(struct narrator *narrator, struct failure *failure)
{
    int rate = narrator->settings->mp3.sample_rate;
    struct pcm_recording recording = {0};
    double gain = loudest_gain(narrator->settings->profile);
    if (narrator->script->recording != NULL) {
        if (!pcm_read_file(narrator->script->recording, &recording, failure))
            return false;
        gain = loudness_gain(&recording, failure);
    }
    narrator->loudest_gain = gain;
    narrator->limiter = limiter_create(rate, gain, LIMITER_CEILING, encode, narrator);
    bool good = failure->kind == FAILURE_NONE &&
                (narrator->script->recording != NULL ? take_recording(narrator, &recording, failure)
                                                     : say_script(narrator, failure)) &&
                limiter_finish(narrator->limiter, failure) &&
                (narrator->encoder == NULL || mp3_encoder_finish(narrator->encoder, failure));
    free(recording.samples);
    return good;
}

bool narrate_script(const struct script *script, const struct narrate_settings *settings,
                    struct failure *failure)
{
    struct arena *arena = arena_create();
    struct narrator narrator = {.script = script, .settings = settings};
    narrator.timeline.sample_rate = settings->mp3.sample_rate;
    const char *path = narrate_path(arena, settings, script, "mp3");
    FILE *stream = fopen(path, "w+be");
    bool good = stream != NULL || failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s",
                                              path, strerror(errno));
    if (good && settings->masters != NULL) {
        narrator.master =
            pcm_writer_create(arena_format(arena, "%s/%s.flac", settings->masters, script->name),
                              PCM_FLAC, settings->mp3.sample_rate, failure);
        good = narrator.master != NULL;
    }
    if (good) {
        narrator.encoder = mp3_encoder_create(stream, &settings->mp3, failure);
        good = narrator.encoder != NULL;
    }
    good = good && fill_stream(&narrator, failure);
    if (good && narrator.master != NULL) {
        good = pcm_writer_close(narrator.master, failure);
        narrator.master = NULL;
    }
    if (stream != NULL && fclose(stream) != 0 && good)
        good = failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", path, strerror(errno));
    good = good && timeline_write(&narrator.timeline,
                                  narrate_path(arena, settings, script, "timeline"), failure);
    limiter_destroy(narrator.limiter);
    mp3_encoder_destroy(narrator.encoder);
    pcm_writer_discard(narrator.master);
    timeline_free(&narrator.timeline);
    free(narrator.scratch);
    arena_destroy(arena);
    return good || failure_context(failure, "%s", script->name);
}

bool narrate_wav(const struct script *script, const struct narrate_settings *settings,
                 const char *path, double *seconds, struct failure *failure)
{
    struct narrator narrator = {.script = script, .settings = settings};
    narrator.master = pcm_writer_create(path, PCM_WAV, settings->mp3.sample_rate, failure);
    bool good = narrator.master != NULL && fill_stream(&narrator, failure);
    if (good) {
        good = pcm_writer_close(narrator.master, failure);
        narrator.master = NULL;
    }
    *seconds = (double)narrator.position / settings->mp3.sample_rate;
    limiter_destroy(narrator.limiter);
    pcm_writer_discard(narrator.master);
    timeline_free(&narrator.timeline);
    free(narrator.scratch);
    return good;
}
