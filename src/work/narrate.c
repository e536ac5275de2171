#include "work/narrate.h"

#include "audio/limiter.h"
#include "audio/pcm.h"
#include "audio/tts.h"
#include "work/recording.h"
#include "work/run.h"

#include <string.h>

enum { RUNS_MOST = 4 }; /* at the same time: more than four would wait for the encoder */

struct narrator {
    const struct unit *unit;
    const struct narrate_outputs *outputs;
    struct mp3_encoder *encoder;
    struct pcm_writer *master;
    struct run *runs[RUNS_MOST]; /* being said, in order */
    size_t run_count;
    struct run_room *rooms[RUNS_MOST]; /* that no run uses */
    size_t room_count;
    size_t next; /* utterance to be given to a run */
};

bool narrate_open(const struct mp3_settings *mp3, struct failure *failure)
{
    int sample_rate;
    if (!tts_open(&sample_rate, failure))
        return false;
    if (sample_rate != mp3->sample_rate)
        return failure_set(failure, FAILURE_SYSTEM, "the engine speaks at %d Hz, not at %d",
                           sample_rate, mp3->sample_rate);
    return true;
}

/* Takes samples that are ready. */
static bool encode(void *user_data, const int16_t *samples, size_t count, struct failure *failure)
{
    struct narrator *narrator = user_data;
    if (narrator->master != NULL && !pcm_writer_write(narrator->master, samples, count, failure))
        return false;
    return narrator->encoder == NULL ||
           mp3_encoder_write(narrator->encoder, samples, count, failure);
}

/* Lengthens the last clip by silence, to a multiple of NARRATE_STEP. */
static bool fill_step(struct narrator *narrator, struct failure *failure)
{
    static const int16_t zeros[NARRATE_STEP];
    struct timeline *timeline = narrator->outputs->timeline;
    if (timeline->count == 0)
        return true;
    struct clip *last = &timeline->clips[timeline->count - 1];
    size_t rest = (size_t)((NARRATE_STEP - last->end % NARRATE_STEP) % NARRATE_STEP);
    last->end += (int64_t)rest;
    return rest == 0 || encode(narrator, zeros, rest, failure);
}

/* Starts runs while there are rooms for them. */
static bool start_runs(struct narrator *narrator, struct failure *failure)
{
    const struct script *script = narrator->unit->script;
    while (narrator->room_count > 0 && narrator->next < script->count) {
        size_t first = narrator->next;
        size_t end = first;
        while (end < script->count && script->utterances[end].run == script->utterances[first].run)
            end++;
        struct run *run =
            run_start(script, first, end, narrator->unit->profile, narrator->unit->mp3.sample_rate,
                      narrator->rooms[narrator->room_count - 1], failure);
        if (run == NULL)
            return false;
        narrator->room_count--;
        narrator->runs[narrator->run_count++] = run;
        narrator->next = end;
    }
    return true;
}

/* Takes the first run, whose room is then free. */
static void end_run(struct narrator *narrator)
{
    narrator->rooms[narrator->room_count++] = run_end(narrator->runs[0]);
    narrator->run_count--;
    memmove(narrator->runs, narrator->runs + 1, narrator->run_count * sizeof(struct run *));
}

static void tell_share(const struct narrator *narrator)
{
    const struct narrate_outputs *outputs = narrator->outputs;
    if (outputs->advanced != NULL)
        outputs->advanced(outputs->user_data,
                          (double)outputs->timeline->count / (double)narrator->unit->script->count);
}

/* While a run is encoded, those after it are said. */
static bool say_script(struct narrator *narrator, int ahead, struct failure *failure)
{
    bool good = true;
    int rooms = ahead > 1 ? ahead + 1 : 2;
    for (int room = 0; room < rooms && room < RUNS_MOST && good; room++) {
        narrator->rooms[narrator->room_count] = run_room_create(failure);
        good = narrator->rooms[narrator->room_count++] != NULL;
    }
    good = good && start_runs(narrator, failure);
    while (good && narrator->run_count > 0) {
        good = run_wait(narrator->runs[0], failure) &&
               run_hand_over(narrator->runs[0], encode, narrator, narrator->outputs->timeline,
                             failure);
        end_run(narrator);
        tell_share(narrator);
        good = good && start_runs(narrator, failure);
    }
    while (narrator->run_count > 0)
        end_run(narrator);
    while (narrator->room_count > 0)
        run_room_destroy(narrator->rooms[--narrator->room_count]);
    return good;
}

static bool open_outputs(struct narrator *narrator, struct failure *failure)
{
    const struct narrate_outputs *outputs = narrator->outputs;
    int rate = narrator->unit->mp3.sample_rate;
    outputs->timeline->sample_rate = rate;
    if (outputs->master != NULL)
        narrator->master = pcm_writer_create(outputs->master, PCM_FLAC, rate, failure);
    if (outputs->wav != NULL)
        narrator->master = pcm_writer_create(outputs->wav, PCM_WAV, rate, failure);
    if (outputs->stream != NULL)
        narrator->encoder = mp3_encoder_create(outputs->stream, &narrator->unit->mp3, failure);
    return failure->kind == FAILURE_NONE;
}

bool narrate_unit(const struct unit *unit, int ahead, const struct narrate_outputs *outputs,
                  struct failure *failure)
{
    struct narrator narrator = {.unit = unit, .outputs = outputs};
    const char *recording = unit->script->recording;
    bool good = open_outputs(&narrator, failure) &&
                (recording != NULL ? recording_narrate(recording, unit->mp3.sample_rate, encode,
                                                       &narrator, outputs->timeline, failure)
                                   : say_script(&narrator, ahead, failure)) &&
                fill_step(&narrator, failure) &&
                (narrator.encoder == NULL || mp3_encoder_finish(narrator.encoder, failure));
    if (good && narrator.master != NULL) {
        good = pcm_writer_close(narrator.master, failure);
        narrator.master = NULL;
    }
    mp3_encoder_destroy(narrator.encoder);
    pcm_writer_discard(narrator.master);
    return good;
}
