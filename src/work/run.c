#include "work/run.h"

#include "audio/tts.h"
#include "base/buffer.h"
#include "base/interrupt.h"
#include "base/memory.h"

#include <errno.h>
#include <math.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
    SHORTEST_CLIP = 400,      /* ms: players that poll four times a second miss shorter ones */
    ROOM_SIZE = 256 << 20,    /* bytes, of which only those used are taken: 100 minutes */
    ROOM_KEPT = 4 << 20,      /* bytes that a room may hold on to between its runs */
    LONGEST_FAILURE = 512,    /* bytes of text */
    SAMPLES_AT_A_TIME = 8192, /* handed over */
    LONGEST_EXCERPT = 80,     /* bytes of a sentence in a failure */
};

/* s that a sentence may take: at least, and more for each KB of what is said. The engine takes 3 ms
 * for an usual sentence. */
enum { SENTENCE_LIMIT = 60, SENTENCE_LIMIT_PER_KB = 1 };

/* Memory that a run and the process that waits for it share: the samples, and behind them the clips
 * and the words. */
struct run_room {
    size_t sample_count;
    size_t clip_count;
    size_t word_count;
    size_t utterance; /* at hand */
    char failure[LONGEST_FAILURE];
    int16_t samples[];
};

struct run {
    pid_t process; /* 0 once it was waited for */
    const struct script *script;
    size_t utterances;
    struct run_room *room;
};

/* The saying of a run, in its process. */
struct saying {
    const struct script *script;
    size_t end;
    const struct voice_profile *profile;
    struct limiter *limiter;
    double loudest_gain;
    struct run_room *room;
    struct timeline timeline; /* from the begin of the run */
    int64_t position;
    int16_t *scratch;
    size_t scratch_count;
};

struct run_room *run_room_create(struct failure *failure)
{
    void *memory = mmap(NULL, ROOM_SIZE, PROT_READ | PROT_WRITE,
                        MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory != MAP_FAILED)
        return memory;
    failure_set(failure, FAILURE_SYSTEM, "no memory for speech: %s", strerror(errno));
    return NULL;
}

void run_room_destroy(struct run_room *room)
{
    if (room != NULL)
        munmap(room, ROOM_SIZE);
}

/* Where the clips begin: behind the samples, on a boundary that suits them. */
static struct clip *clips_of(struct run_room *room)
{
    size_t rounded = (room->sample_count + 7) / 8 * 8;
    return (struct clip *)(void *)(room->samples + rounded);
}

static struct timeline_word *words_of(struct run_room *room)
{
    return (struct timeline_word *)(void *)(clips_of(room) + room->clip_count);
}

/* True when there is room behind the samples for that many bytes. */
static bool has_room(const struct run_room *room, size_t bytes)
{
    size_t used = sizeof *room + (room->sample_count + 8) * sizeof *room->samples;
    return bytes <= ROOM_SIZE - used;
}

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
    struct run_room *room = ((struct saying *)user_data)->room;
    if (!has_room(room, count * sizeof *samples))
        return failure_set(failure, FAILURE_CONTENT, "a sentence is over an hour long");
    memcpy(room->samples + room->sample_count, samples, count * sizeof *samples);
    room->sample_count += count;
    return true;
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

static volatile sig_atomic_t seconds_left;

/* A second of the process's own has passed: while it is stopped, none does. */
static void count_second(int number)
{
    (void)number;
    if (--seconds_left > 0)
        return;
    signal(SIGALRM, SIG_DFL);
    raise(SIGALRM);
}

static void start_clock(void)
{
    struct sigaction action = {.sa_handler = count_second, .sa_flags = SA_RESTART};
    struct itimerval second = {{.tv_sec = 1}, {.tv_sec = 1}};
    sigaction(SIGALRM, &action, NULL);
    setitimer(ITIMER_REAL, &second, NULL);
}

static int sentence_limit(const struct utterance *utterance)
{
    size_t length = 0;
    for (size_t index = 0; index < utterance->spoken.count; index++)
        length += strlen(utterance->spoken.words[index].text) + 1;
    return SENTENCE_LIMIT + (int)(length / 1024) * SENTENCE_LIMIT_PER_KB;
}

static void begin_utterance(struct saying *saying, size_t index)
{
    if (index == saying->end)
        return;
    saying->room->utterance = index;
    seconds_left = sentence_limit(&saying->script->utterances[index]);
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
    begin_utterance(saying, index + 1);
    return good;
}

static bool keep_timeline(struct saying *saying, struct failure *failure)
{
    const struct timeline *timeline = &saying->timeline;
    struct run_room *room = saying->room;
    size_t clips = timeline->count * sizeof *timeline->clips;
    size_t words = timeline->word_count * sizeof *timeline->words;
    if (!has_room(room, clips + words))
        return failure_set(failure, FAILURE_CONTENT, "a sentence is over an hour long");
    room->clip_count = timeline->count;
    room->word_count = timeline->word_count;
    if (clips > 0)
        memcpy(clips_of(room), timeline->clips, clips);
    if (words > 0)
        memcpy(words_of(room), timeline->words, words);
    return true;
}

/* The life of the process. */
static _Noreturn void say_and_exit(struct saying *saying, size_t first, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent)
        _exit(FAILURE_SYSTEM);
    interrupt_leave_to_parent();
    memory_leave_to_parent();
    begin_utterance(saying, first);
    start_clock();
    struct failure failure = {0};
    saying->loudest_gain = run_loudest_gain(saying->profile);
    saying->limiter = limiter_create(saying->timeline.sample_rate, saying->loudest_gain,
                                     LIMITER_CEILING, keep, saying);
    bool good = tts_say_here(saying->script, first, saying->end, saying->profile, take_utterance,
                             saying, &failure) &&
                limiter_finish(saying->limiter, &failure) && keep_timeline(saying, &failure);
    if (!good)
        snprintf(saying->room->failure, LONGEST_FAILURE, "%s", failure.text);
    _exit(good ? 0 : (int)failure.kind);
}

struct run *run_start(const struct script *script, size_t first, size_t end,
                      const struct voice_profile *profile, int sample_rate, struct run_room *room,
                      struct failure *failure)
{
    struct run *run = memory_allocate(sizeof *run);
    pid_t parent = getpid();
    run->script = script;
    run->utterances = end - first;
    run->room = room;
    room->utterance = first;
    room->sample_count = room->clip_count = room->word_count = 0;
    room->failure[0] = '\0';
    run->process = fork();
    if (run->process == 0) {
        struct saying saying = {.script = script, .end = end, .profile = profile, .room = room};
        saying.timeline.sample_rate = sample_rate;
        say_and_exit(&saying, first, parent);
    }
    if (run->process > 0)
        return run;
    failure_set(failure, FAILURE_SYSTEM, "the speech engine cannot be forked: %s", strerror(errno));
    free(run);
    return NULL;
}

/* The begin of what is said, in whole characters. */
static void append_excerpt(struct buffer *out, const struct utterance *utterance)
{
    size_t begin = out->length;
    for (size_t index = 0; index < utterance->spoken.count; index++) {
        if (out->length - begin > LONGEST_EXCERPT) {
            buffer_append_string(out, " …");
            return;
        }
        if (index > 0)
            buffer_append_byte(out, ' ');
        const char *word = utterance->spoken.words[index].text;
        size_t length = strlen(word);
        size_t kept = length < LONGEST_EXCERPT ? length : LONGEST_EXCERPT;
        while (kept < length && ((unsigned char)word[kept] & 0xC0) == 0x80)
            kept--;
        buffer_append(out, word, kept);
    }
}

static bool explain_signal(const struct run *run, int number, struct failure *failure)
{
    /* A process that wrote where it should not may have left anything there. */
    size_t last = run->script->count - 1;
    size_t index = run->room->utterance < last ? run->room->utterance : last;
    const struct utterance *utterance = &run->script->utterances[index];
    struct buffer excerpt;
    buffer_init(&excerpt);
    append_excerpt(&excerpt, utterance);
    if (number == SIGALRM)
        failure_set(failure, FAILURE_ENGINE, "the speech engine hangs: over %d s for '%s'",
                    sentence_limit(utterance), excerpt.data);
    else
        failure_set(failure, FAILURE_ENGINE,
                    "the speech engine was ended by signal %d (%s) while it said '%s'", number,
                    strsignal(number), excerpt.data);
    buffer_free(&excerpt);
    return false;
}

/* Why the process ended otherwise than well. */
static bool explain_end(const struct run *run, int status, struct failure *failure)
{
    const struct run_room *room = run->room;
    if (WIFSIGNALED(status))
        return explain_signal(run, WTERMSIG(status), failure);
    if (WEXITSTATUS(status) == MEMORY_EXHAUSTED)
        return failure_set(failure, FAILURE_SYSTEM, "out of memory");
    if (room->failure[0] == '\0' || status == 0)
        return failure_set(failure, FAILURE_ENGINE, "the speech engine ended with status %d",
                           WEXITSTATUS(status));
    return failure_set(failure, (enum failure_kind)WEXITSTATUS(status), "%.*s", LONGEST_FAILURE,
                       room->failure);
}

bool run_wait(struct run *run, struct failure *failure)
{
    int status = 0;
    while (run->process > 0 && waitpid(run->process, &status, 0) < 0) {
        if (errno != EINTR || !interrupt_go_on(failure))
            return failure_set(failure, FAILURE_SYSTEM, "the speech engine is lost: %s",
                               strerror(errno));
    }
    run->process = 0;
    /* A library may end the process as if all had been said. */
    bool said_all = status == 0 && run->room->clip_count == run->utterances;
    return said_all || explain_end(run, status, failure);
}

static void add_clips(struct run_room *room, struct timeline *timeline)
{
    int64_t begin = timeline->count > 0 ? timeline->clips[timeline->count - 1].end : 0;
    const struct clip *clips = clips_of(room);
    const struct timeline_word *words = words_of(room);
    size_t word = 0;
    for (size_t index = 0; index < room->clip_count; index++) {
        timeline_add(timeline, begin + clips[index].begin, begin + clips[index].end);
        for (; word < room->word_count && words[word].clip == index; word++)
            timeline_add_word(timeline, words[word].word, begin + words[word].begin);
    }
}

/* A long run must not leave its memory to the short ones behind it. */
static void give_back(struct run_room *room)
{
    if (room->sample_count * sizeof *room->samples > ROOM_KEPT)
        madvise((char *)room + ROOM_KEPT, ROOM_SIZE - ROOM_KEPT, MADV_REMOVE);
}

bool run_hand_over(struct run *run, limiter_sink *sink, void *user_data, struct timeline *timeline,
                   struct failure *failure)
{
    struct run_room *room = run->room;
    for (size_t done = 0; done < room->sample_count;) {
        size_t rest = room->sample_count - done;
        size_t part = rest < SAMPLES_AT_A_TIME ? rest : SAMPLES_AT_A_TIME;
        if (!sink(user_data, room->samples + done, part, failure))
            return false;
        done += part;
    }
    add_clips(room, timeline);
    give_back(room);
    return true;
}

struct run_room *run_end(struct run *run)
{
    struct run_room *room = run->room;
    if (run->process > 0) {
        kill(run->process, SIGKILL);
        while (waitpid(run->process, NULL, 0) < 0 && errno == EINTR)
            continue;
    }
    free(run);
    return room;
}
