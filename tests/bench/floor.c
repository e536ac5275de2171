/* floor [--only NAME] ISSUE: what an edition's sound costs at the least.
 *
 * One process says all utterances of the issue one after the other and encodes them, pauses
 * included, to nowhere: no fork, no limiter, no file. The samples are as loud as in the edition,
 * since LAME takes longer for loud ones. Reading the issue and making samples loud are not timed.
 * Prints lines of a name and a number: seconds of CPU (user and system) and of wall time, of audio,
 * and counts. With --only it takes the article alone whose audio file would have that name. */
#include "audio/mp3.h"
#include "audio/tts.h"
#include "base/memory.h"
#include "data.h"
#include "issue/load.h"
#include "issue/strings.h"
#include "speech/reader.h"
#include "speech/script.h"
#include "speech/voice.h"
#include "work/narrate.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum {
    SHORTEST_CLIP = 400, /* ms, as in work/run.c: the audio is as long as the edition's */
};

struct floor {
    struct mp3_settings mp3;
    const struct voice_profile *profile;
    const struct script *script; /* being said */
    struct mp3_encoder *encoder;
    int64_t position; /* samples of this script */
    double encoding;  /* seconds of CPU */
    double together;  /* seconds of CPU of encoding and synthesis */
    double wall;      /* seconds for both */
    double aside;     /* seconds that are not to be counted */
    int16_t *loud;
    size_t loud_count;
    int64_t samples;
    size_t utterances;
    size_t scripts;
};

static double cpu_now(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_utime.tv_sec + (double)usage.ru_stime.tv_sec +
           1e-6 * (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

static double wall_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static bool encode(struct floor *floor, const int16_t *samples, int64_t count,
                   struct failure *failure)
{
    floor->position += count;
    return mp3_encoder_write(floor->encoder, samples, (size_t)count, failure);
}

static bool encode_silence(struct floor *floor, int64_t count, struct failure *failure)
{
    static const int16_t zeros[4096];
    bool good = true;
    for (; count > 0 && good; count -= 4096)
        good = encode(floor, zeros, count < 4096 ? count : 4096, failure);
    return good;
}

static int64_t pause_after(const struct floor *floor, size_t index, int64_t count)
{
    const struct script *script = floor->script;
    int rate = floor->mp3.sample_rate;
    int64_t shortest = (int64_t)SHORTEST_CLIP * rate / 1000;
    int64_t pause = (int64_t)floor->profile->pauses[script->utterances[index].pause] * rate / 1000;
    if (count + pause < shortest)
        pause = shortest - count;
    int64_t end = floor->position + count + pause;
    if (index + 1 == script->count)
        pause += (NARRATE_STEP - end % NARRATE_STEP) % NARRATE_STEP;
    return pause;
}

/* The samples at the gain of their voice. */
static const int16_t *make_loud(struct floor *floor, size_t index, const struct tts_sound *sound)
{
    double begin = cpu_now();
    const struct utterance *utterance = &floor->script->utterances[index];
    double factor = pow(10, floor->profile->settings[utterance->part].gain / 20);
    if (sound->count > floor->loud_count) {
        floor->loud_count = sound->count;
        floor->loud = memory_resize(floor->loud, sound->count * sizeof *floor->loud);
    }
    for (size_t sample = 0; sample < sound->count; sample++) {
        double scaled = sound->samples[sample] * factor;
        scaled = scaled > INT16_MAX ? INT16_MAX : scaled < INT16_MIN ? INT16_MIN : scaled;
        floor->loud[sample] = (int16_t)lrint(scaled);
    }
    floor->aside += cpu_now() - begin;
    return floor->loud;
}

static bool take_utterance(void *user_data, size_t index, const struct tts_sound *sound,
                           struct failure *failure)
{
    struct floor *floor = user_data;
    int64_t pause = pause_after(floor, index, (int64_t)sound->count);
    const int16_t *loud = make_loud(floor, index, sound);
    double begin = cpu_now();
    bool good = encode(floor, loud, (int64_t)sound->count, failure) &&
                encode_silence(floor, pause, failure);
    floor->encoding += cpu_now() - begin;
    return good;
}

static bool open_encoder(struct floor *floor, FILE *nowhere, struct failure *failure)
{
    double begin = cpu_now();
    floor->encoder = mp3_encoder_create(nowhere, &floor->mp3, failure);
    floor->encoding += cpu_now() - begin;
    return floor->encoder != NULL;
}

static bool close_encoder(struct floor *floor, struct failure *failure)
{
    double begin = cpu_now();
    bool good = mp3_encoder_finish(floor->encoder, failure);
    mp3_encoder_destroy(floor->encoder);
    floor->encoder = NULL;
    floor->encoding += cpu_now() - begin;
    return good;
}

static bool say_script(struct floor *floor, const struct script *script, FILE *nowhere,
                       struct failure *failure)
{
    double cpu_begin = cpu_now();
    double wall_begin = wall_now();
    floor->script = script;
    floor->position = 0;
    floor->aside = 0;
    if (script->recording != NULL)
        return failure_set(failure, FAILURE_USAGE, "%s has a recording: there is nothing to say",
                           script->name);
    bool good =
        open_encoder(floor, nowhere, failure) &&
        tts_say_here(script, 0, script->count, floor->profile, take_utterance, floor, failure) &&
        close_encoder(floor, failure);
    floor->together += cpu_now() - cpu_begin - floor->aside;
    floor->wall += wall_now() - wall_begin - floor->aside;
    floor->samples += floor->position;
    floor->utterances += script->count;
    floor->scripts++;
    return good;
}

/* The cover and the title page for `number` 0, else the article before it. */
static bool say_number(struct floor *floor, const struct issue *issue, size_t number,
                       const struct reader *reader, const struct strings *strings, FILE *nowhere,
                       struct failure *failure)
{
    struct script *script = script_create(number == 0 ? "front" : issue->articles[number - 1].name);
    if (number == 0) {
        script_add_article(script, &issue->cover_page, reader, strings);
        script_add_article(script, &issue->title_page, reader, strings);
    } else {
        script_add_article(script, &issue->articles[number - 1], reader, strings);
    }
    script_finish(script);
    bool good = say_script(floor, script, nowhere, failure);
    script_destroy(script);
    return good;
}

static bool say_issue(struct floor *floor, const struct issue *issue, const char *data_folder,
                      const char *only, struct failure *failure)
{
    struct diagnostics diagnostics = {0};
    int sample_rate;
    const struct strings *strings =
        strings_read(issue->arena, data_folder, issue->language, failure);
    floor->profile = voice_read(issue->arena, data_folder, issue->voice, issue->language, failure);
    if (strings == NULL || floor->profile == NULL)
        return false;
    struct reader *reader = reader_create_for_issue(issue, data_folder, &diagnostics, failure);
    FILE *nowhere = fopen("/dev/null", "w+be");
    bool good = reader != NULL && nowhere != NULL && tts_open(&sample_rate, failure);
    for (size_t number = 0; number <= issue->article_count && good; number++) {
        if (only == NULL || (number > 0 && strcmp(issue->articles[number - 1].name, only) == 0))
            good = say_number(floor, issue, number, reader, strings, nowhere, failure);
    }
    mp3_encoder_destroy(floor->encoder);
    free(floor->loud);
    if (nowhere != NULL)
        fclose(nowhere);
    if (reader != NULL)
        reader_destroy(reader);
    return good && (floor->scripts > 0 ||
                    failure_set(failure, FAILURE_USAGE, "there is no article '%s'", only));
}

static void print_floor(const struct floor *floor)
{
    printf("synthesis %.6f\nencoding %.6f\ntogether %.6f\nwall %.6f\naudio %.3f\n"
           "utterances %zu\nscripts %zu\n",
           floor->together - floor->encoding, floor->encoding, floor->together, floor->wall,
           (double)floor->samples / floor->mp3.sample_rate, floor->utterances, floor->scripts);
}

static bool run(const char *input, const char *only, struct failure *failure)
{
    struct floor floor = {.mp3 = mp3_settings_default()};
    struct load_options load = {.mend = true};
    struct diagnostics diagnostics = {0};
    struct arena *arena = arena_create();
    const char *data_folder = data_find(arena, failure);
    struct issue *issue =
        data_folder == NULL ? NULL : issue_load(input, data_folder, &load, &diagnostics, failure);
    bool good = issue != NULL &&
                (diagnostics.errors == 0 ||
                 failure_set(failure, FAILURE_CONTENT, "the issue has errors: build it to see")) &&
                say_issue(&floor, issue, data_folder, only, failure);
    if (good)
        print_floor(&floor);
    if (issue != NULL)
        issue_destroy(issue);
    arena_destroy(arena);
    return good;
}

int main(int argc, char **argv)
{
    struct failure failure = {0};
    bool with_name = argc == 4 && strcmp(argv[1], "--only") == 0;
    if (argc != 2 && !with_name) {
        fprintf(stderr, "usage: floor [--only NAME] ISSUE\n");
        return FAILURE_USAGE;
    }
    run(argv[argc - 1], with_name ? argv[2] : NULL, &failure);
    if (failure.text != NULL)
        fprintf(stderr, "floor: error: %s\n", failure.text);
    int status = (int)failure.kind;
    failure_clear(&failure);
    return status;
}
