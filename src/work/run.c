#include "work/run.h"

#include "audio/tts.h"
#include "base/memory.h"

#include <errno.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    SHORTEST_CLIP = 400, /* ms: players that poll four times a second miss shorter ones */
    RUN_CHUNK = 16384,   /* samples handed over at a time */
};

struct run {
    pid_t process;
    int sound; /* what the process leaves: samples, clips, words, trailer; or a failure's text */
};

/* At the end of what the process leaves. */
struct trailer {
    int64_t samples;
    uint64_t clips;
    uint64_t words;
};

/* The saying of a run, in its process. */
struct saying {
    const struct script *script;
    const struct voice_profile *profile;
    struct limiter *limiter;
    double loudest_gain;
    FILE *stream;
    struct timeline timeline; /* from the begin of the run */
    int64_t position;
    int16_t *scratch;
    size_t scratch_count;
};

double run_loudest_gain(const struct voice_profile *profile)
{
    double gain = profile->settings[0].gain;
    for (int part = 1; part < VOICE_PART_COUNT; part++) {
        if (profile->settings[part].gain > gain)
            gain = profile->settings[part].gain;
    }
    return gain;
}

static bool keep(void *user_data, const int16_t *samples, size_t count, struct failure *failure)
{
    struct saying *saying = user_data;
    return fwrite(samples, sizeof *samples, count, saying->stream) == count ||
           failure_set(failure, FAILURE_SYSTEM, "no room for the speech: %s", strerror(errno));
}

static bool add_samples(struct saying *saying, const int16_t *samples, size_t count,
                        struct failure *failure)
{
    saying->position += (int64_t)count;
    return limiter_write(saying->limiter, samples, count, failure);
}

static bool add_silence(struct saying *saying, int64_t count, struct failure *failure)
{
    static const int16_t zeros[4096];
    bool good = true;
    while (count > 0 && good) {
        size_t part = count < 4096 ? (size_t)count : 4096;
        good = add_samples(saying, zeros, part, failure);
        count -= (int64_t)part;
    }
    return good;
}

/* The samples of a voice turned down to where the loudest gain suits it. */
static const int16_t *turn_down(struct saying *saying, const int16_t *samples, size_t count,
                                double gain)
{
    if (gain == saying->loudest_gain)
        return samples;
    double factor = pow(10.0, (gain - saying->loudest_gain) / 20.0);
    if (count > saying->scratch_count) {
        saying->scratch = memory_resize(saying->scratch, count * sizeof *saying->scratch);
        saying->scratch_count = count;
    }
    for (size_t index = 0; index < count; index++)
        saying->scratch[index] = (int16_t)lrint(samples[index] * factor);
    return saying->scratch;
}

static bool take_utterance(void *user_data, size_t index, const struct tts_sound *sound,
                           struct failure *failure)
{
    struct saying *saying = user_data;
    const struct utterance *utterance = &saying->script->utterances[index];
    int64_t rate = saying->timeline.sample_rate;
    int64_t begin = saying->position;
    int64_t pause = saying->profile->pauses[utterance->pause] * rate / 1000;
    int64_t shortest = SHORTEST_CLIP * rate / 1000;
    if ((int64_t)sound->count + pause < shortest)
        pause = shortest - (int64_t)sound->count;
    const int16_t *samples = turn_down(saying, sound->samples, sound->count,
                                       saying->profile->settings[utterance->part].gain);
    bool good =
        add_samples(saying, samples, sound->count, failure) && add_silence(saying, pause, failure);
    timeline_add(&saying->timeline, begin, saying->position);
    for (size_t word = 0; word < sound->word_count; word++)
        timeline_add_word(&saying->timeline, sound->words[word].word,
                          begin + (int64_t)sound->words[word].begin);
    return good;
}

static bool write_timeline(struct saying *saying, struct failure *failure)
{
    const struct timeline *timeline = &saying->timeline;
    struct trailer trailer = {saying->position, timeline->count, timeline->word_count};
    fwrite(timeline->clips, sizeof *timeline->clips, timeline->count, saying->stream);
    fwrite(timeline->words, sizeof *timeline->words, timeline->word_count, saying->stream);
    fwrite(&trailer, sizeof trailer, 1, saying->stream);
    return fclose(saying->stream) == 0 ||
           failure_set(failure, FAILURE_SYSTEM, "no room for the speech: %s", strerror(errno));
}

/* The life of the process. */
static _Noreturn void say_and_exit(struct saying *saying, size_t first, size_t end, int sound,
                                   pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(FAILURE_SYSTEM);
    struct failure failure = {0};
    saying->stream = fdopen(dup(sound), "wb");
    if (saying->stream == NULL)
        memory_exhausted();
    saying->loudest_gain = run_loudest_gain(saying->profile);
    saying->limiter = limiter_create(saying->timeline.sample_rate, saying->loudest_gain,
                                     LIMITER_CEILING, keep, saying);
    bool good = tts_say_here(saying->script, first, end, saying->profile, take_utterance, saying,
                             &failure) &&
                limiter_finish(saying->limiter, &failure) && write_timeline(saying, &failure);
    if (!good && (ftruncate(sound, 0) != 0 || lseek(sound, 0, SEEK_SET) != 0 ||
                  write(sound, failure.text, strlen(failure.text)) < 0))
        _exit(FAILURE_USAGE);
    _exit(good ? 0 : FAILURE_SYSTEM);
}

struct run *run_start(const struct script *script, size_t first, size_t end,
                      const struct voice_profile *profile, int sample_rate, struct failure *failure)
{
    struct run *run = memory_allocate(sizeof *run);
    run->sound = memfd_create("crieur-run", MFD_CLOEXEC);
    pid_t parent = getpid();
    if (run->sound >= 0)
        run->process = fork();
    if (run->sound >= 0 && run->process == 0) {
        struct saying saying = {.script = script, .profile = profile};
        saying.timeline.sample_rate = sample_rate;
        say_and_exit(&saying, first, end, run->sound, parent);
    }
    if (run->sound >= 0 && run->process > 0)
        return run;
    failure_set(failure, FAILURE_SYSTEM, "the speech engine cannot be forked: %s", strerror(errno));
    if (run->sound >= 0)
        close(run->sound);
    free(run);
    return NULL;
}

static bool read_at(int descriptor, void *data, size_t length, int64_t offset)
{
    char *bytes = data;
    while (length > 0) {
        ssize_t got = pread(descriptor, bytes, length, offset);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        length -= (size_t)got;
        offset += got;
    }
    return true;
}

static bool give_samples(const struct run_sound *sound, limiter_sink *sink, void *user_data,
                         struct failure *failure)
{
    int16_t samples[RUN_CHUNK];
    for (int64_t done = 0; done < sound->samples;) {
        int64_t rest = sound->samples - done;
        size_t part = rest < RUN_CHUNK ? (size_t)rest : RUN_CHUNK;
        if (!read_at(sound->descriptor, samples, part * sizeof *samples,
                     done * (int64_t)sizeof *samples))
            return failure_set(failure, FAILURE_SYSTEM, "the speech cannot be read back");
        if (!sink(user_data, samples, part, failure))
            return false;
        done += (int64_t)part;
    }
    return true;
}

static bool add_clips(const struct run_sound *sound, struct timeline *timeline,
                      struct failure *failure)
{
    int64_t begin = timeline->count > 0 ? timeline->clips[timeline->count - 1].end : 0;
    int64_t offset = sound->samples * (int64_t)sizeof(int16_t);
    struct clip *clips = memory_allocate(sound->clips * sizeof *clips);
    struct timeline_word *words = memory_allocate(sound->words * sizeof *words);
    size_t size = sound->clips * sizeof *clips;
    bool good =
        (read_at(sound->descriptor, clips, size, offset) &&
         read_at(sound->descriptor, words, sound->words * sizeof *words, offset + (int64_t)size)) ||
        failure_set(failure, FAILURE_SYSTEM, "the times of the speech cannot be read back");
    size_t word = 0;
    for (size_t index = 0; index < sound->clips && good; index++) {
        timeline_add(timeline, begin + clips[index].begin, begin + clips[index].end);
        for (; word < sound->words && words[word].clip == index; word++)
            timeline_add_word(timeline, words[word].word, begin + words[word].begin);
    }
    free(clips);
    free(words);
    return good;
}

/* Why the process ended otherwise than well. */
static bool explain_end(const struct run *run, int64_t size, int status, struct failure *failure)
{
    char text[512];
    size_t length = size < (int64_t)sizeof text ? (size_t)size : sizeof text - 1;
    if (WIFSIGNALED(status))
        return failure_set(failure, FAILURE_SYSTEM, "the speech engine was ended by signal %d (%s)",
                           WTERMSIG(status), strsignal(WTERMSIG(status)));
    if (WEXITSTATUS(status) != FAILURE_SYSTEM || !read_at(run->sound, text, length, 0))
        return failure_set(failure, FAILURE_SYSTEM, "the speech engine ended with status %d",
                           WEXITSTATUS(status));
    return failure_set(failure, FAILURE_SYSTEM, "%.*s", (int)length, text);
}

bool run_wait(struct run *run, struct run_sound *sound, struct failure *failure)
{
    int status = 0;
    struct trailer trailer;
    while (waitpid(run->process, &status, 0) < 0 && errno == EINTR)
        continue;
    run->process = 0;
    int64_t size = lseek(run->sound, 0, SEEK_END);
    if (status != 0)
        return explain_end(run, size, status, failure);
    if (size < (int64_t)sizeof trailer ||
        !read_at(run->sound, &trailer, sizeof trailer, size - (int64_t)sizeof trailer))
        return failure_set(failure, FAILURE_SYSTEM, "the speech engine left nothing");
    *sound = (struct run_sound){run->sound, trailer.samples, trailer.clips, trailer.words};
    return true;
}

bool run_hand_over(const struct run_sound *sound, limiter_sink *sink, void *user_data,
                   struct timeline *timeline, struct failure *failure)
{
    return give_samples(sound, sink, user_data, failure) && add_clips(sound, timeline, failure);
}

void run_free(struct run *run)
{
    close(run->sound);
    free(run);
}

void run_abandon(struct run *run)
{
    kill(run->process, SIGKILL);
    while (waitpid(run->process, NULL, 0) < 0 && errno == EINTR)
        continue;
    run_free(run);
}
