/* Where the sentences are in the decoded audio, and where the overlays say that they are. */
#include "audio/pcm.h"
#include "base/file.h"
#include "base/memory.h"
#include "issue/load.h"
#include "speech/script.h"
#include "support/edition.h"

#include <espeak-ng/speak_lib.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#define ISSUE "tests/issues/perron-2025-t2"
#define RATE  22050

enum {
    MOST_LAG = 40 * RATE / 1000, /* samples: how far a sentence is looked for */
    SNIPPET = 250 * RATE / 1000, /* samples of sound that it is known by */
    QUIET = 200,                 /* below this a sample is no sound */
    ALLOWED_MILLISECONDS = 5,
};

struct edition {
    char *folder;
    struct arena *arena;
    const char *book;
    struct issue *issue;
    const struct strings *strings;
    const struct voice_profile *profile;
    struct reader *reader;
};

static struct edition built;

static int build_sample(void **state)
{
    (void)state;
    struct failure failure = {0};
    static struct diagnostics diagnostics; /* lives as long as the reader */
    struct load_options options = {.mend = true};
    built.arena = arena_create();
    if (!file_make_temporary_folder(built.arena, "/tmp/crieur-sync-", &built.folder, &failure) ||
        edition_run("build -q -o '%s' --masters '%s/masters' %s", built.folder, built.folder,
                    ISSUE) != 0)
        return -1;
    built.book = arena_format(built.arena, "%s/le-perron-014.epub", built.folder);
    built.issue = issue_load(ISSUE, ".", &options, &diagnostics, &failure);
    built.strings = strings_read(built.arena, ".", "fr", &failure);
    built.profile = voice_read(built.arena, ".", "fr", "fr", &failure);
    built.reader = reader_create(".", &diagnostics, &failure);
    return built.issue != NULL && built.reader != NULL ? 0 : -1;
}

static int remove_sample(void **state)
{
    (void)state;
    file_remove_tree(built.folder);
    reader_destroy(built.reader);
    issue_destroy(built.issue);
    arena_destroy(built.arena);
    return 0;
}

/* The script of the `number`-th audio file; 0 is that of the cover and the title page. */
static struct script *make_script(size_t number)
{
    struct script *script =
        script_create(number == 0 ? "00-couverture" : built.issue->articles[number - 1].name);
    if (number == 0) {
        script_add_article(script, &built.issue->cover_page, built.reader, built.strings);
        script_add_article(script, &built.issue->title_page, built.reader, built.strings);
    } else {
        script_add_article(script, &built.issue->articles[number - 1], built.reader, built.strings);
    }
    script_finish(script);
    return script;
}

/* The clips of an audio file, of all overlays that use it. */
static size_t clips_of_audio(const char *name, struct edition_clip *clips, size_t most)
{
    size_t total = 0;
    const char *audio = arena_format(built.arena, "audio/%s.mp3", name);
    for (const char **document = edition_spine(built.arena, built.book); *document != NULL;
         document++) {
        size_t count;
        const struct edition_clip *found =
            edition_clips(built.arena, built.book, edition_overlay(built.arena, *document), &count);
        for (size_t index = 0; index < count; index++) {
            if (strcmp(found[index].audio, audio) == 0 && total < most)
                clips[total++] = found[index];
        }
    }
    return total;
}

/* The normalized correlation of two stretches, -1 to 1. */
static double correlation(const int16_t *one, const int16_t *other, size_t count)
{
    double product = 0;
    double energy = 0;
    double other_energy = 0;
    for (size_t index = 0; index < count; index++) {
        double left = one[index];
        double right = other[index];
        product += left * right;
        energy += left * left;
        other_energy += right * right;
    }
    return energy > 0 && other_energy > 0 ? product / sqrt(energy * other_energy) : 0;
}

/* Looks for `snippet` in the sound around `expected`; gives the distance in samples from there to
 * where it fits best, and how well it does. */
static int find_lag(const struct edition_sound *sound, const int16_t *snippet, size_t count,
                    int64_t expected, double *fit)
{
    int best = 0;
    *fit = -1;
    for (int lag = -MOST_LAG; lag <= MOST_LAG; lag++) {
        int64_t begin = expected + lag;
        if (begin < 0 || begin + (int64_t)count > (int64_t)sound->count)
            continue;
        double fits = correlation(snippet, sound->samples + begin, count);
        if (fits > *fit) {
            *fit = fits;
            best = lag;
        }
    }
    return best;
}

/* The first stretch of sound in a sentence: its offset, and its length in `*count`. */
static size_t find_onset(const int16_t *samples, size_t length, size_t *count)
{
    size_t onset = 0;
    while (onset < length && abs(samples[onset]) < QUIET)
        onset++;
    *count = length - onset < SNIPPET ? length - onset : SNIPPET;
    return onset;
}

static void test_measure_sees_a_shift(void **state)
{
    (void)state;
    struct edition_sound sound;
    assert_true(edition_decode(built.book, "audio/02-ce-que-disent-les-fenetres.mp3", &sound));
    size_t begin = 3 * RATE;
    int16_t snippet[SNIPPET];
    double fit;
    memcpy(snippet, sound.samples + begin, sizeof snippet);
    assert_int_equal(find_lag(&sound, snippet, SNIPPET, (int64_t)begin, &fit), 0);
    assert_true(fit > 0.999);
    assert_int_equal(find_lag(&sound, snippet, SNIPPET, (int64_t)begin - RATE / 100, &fit),
                     RATE / 100);
    for (size_t index = 0; index < SNIPPET; index++)
        snippet[index] = (int16_t)(rand() % 20000 - 10000);
    find_lag(&sound, snippet, SNIPPET, (int64_t)begin, &fit);
    assert_true(fit < 0.5);
    free(sound.samples);
}

/* Independent synthesis: the engine itself, in a process that has said nothing else. */

static int collect(short *samples, int count, espeak_EVENT *events)
{
    struct buffer *said = events->user_data;
    if (samples != NULL && count > 0)
        buffer_append(said, samples, (size_t)count * sizeof *samples);
    return 0;
}

static const char *language_of(const struct utterance *utterance, size_t index)
{
    const char *language = utterance->spoken.words[index].language;
    return language != NULL ? language : utterance->language;
}

static void say(const struct utterance *utterance, const char **voice, enum voice_part *part,
                struct buffer *said)
{
    const struct spoken *spoken = &utterance->spoken;
    const struct voice_setting *setting = &built.profile->settings[utterance->part];
    for (size_t index = 0; index < spoken->count;) {
        struct spoken stretch = {.words = &spoken->words[index]};
        const char *language = language_of(utterance, index);
        for (; index < spoken->count && strcmp(language_of(utterance, index), language) == 0;
             index++)
            stretch.count++;
        const char *wanted =
            voice_for_language(built.arena, built.profile, utterance->part, language);
        bool other = *voice == NULL || strcmp(*voice, wanted) != 0;
        if (other)
            assert_int_equal(espeak_SetVoiceByName(wanted), EE_OK);
        if (other || *part != utterance->part) {
            espeak_SetParameter(espeakRATE, setting->rate, 0);
            espeak_SetParameter(espeakPITCH, setting->pitch, 0);
            espeak_SetParameter(espeakRANGE, setting->range, 0);
        }
        *voice = wanted;
        *part = utterance->part;
        struct buffer text;
        buffer_init(&text);
        spoken_to_text(&stretch, &text);
        bool phonemes = strstr(text.data, "[[") != NULL;
        espeak_Synth(text.data, text.length + 1, 0, POS_CHARACTER, 0,
                     espeakCHARS_UTF8 | (phonemes ? espeakPHONEMES : 0), NULL, said);
        buffer_free(&text);
    }
}

static void say_run_and_exit(const struct script *script, size_t first, size_t end, int channel)
{
    struct buffer said;
    const char *voice = NULL;
    enum voice_part part = VOICE_MAIN;
    buffer_init(&said);
    setenv("PULSE_SERVER", "unix:/nonexistent", 1);
    espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, NULL, espeakINITIALIZE_DONT_EXIT);
    espeak_SetSynthCallback(collect);
    for (size_t index = first; index < end; index++) {
        buffer_clear(&said);
        say(&script->utterances[index], &voice, &part, &said);
        uint64_t size = said.length;
        if (write(channel, &size, sizeof size) != sizeof size)
            _exit(1);
        for (size_t sent = 0; sent < said.length;) {
            ssize_t count = write(channel, said.data + sent, said.length - sent);
            if (count <= 0)
                _exit(1);
            sent += (size_t)count;
        }
    }
    _exit(0);
}

static void receive(int channel, void *data, size_t length)
{
    for (size_t got = 0; got < length;) {
        ssize_t part = read(channel, (char *)data + got, length - got);
        assert_true(part > 0);
        got += (size_t)part;
    }
}

/* The samples of each utterance of the script, said run by run. */
static void synthesize(const struct script *script, struct edition_sound *sounds)
{
    for (size_t first = 0; first < script->count;) {
        size_t end = first;
        while (end < script->count && script->utterances[end].run == script->utterances[first].run)
            end++;
        int channel[2];
        assert_int_equal(pipe(channel), 0);
        pid_t child = fork();
        if (child == 0)
            say_run_and_exit(script, first, end, channel[1]);
        close(channel[1]);
        for (; first < end; first++) {
            uint64_t size;
            receive(channel[0], &size, sizeof size);
            sounds[first].count = size / sizeof(int16_t);
            sounds[first].samples = memory_allocate(size + 2);
            receive(channel[0], sounds[first].samples, size);
        }
        close(channel[0]);
        waitpid(child, NULL, 0);
    }
}

static struct edition_sound read_master(const char *name)
{
    struct failure failure = {0};
    struct pcm_recording recording = {0};
    const char *path =
        arena_format(built.arena, "%s/masters/%s/%s.flac", built.folder, built.issue->id, name);
    assert_true(pcm_read_file(path, &recording, &failure));
    struct edition_sound master = {.count = recording.count, .sample_rate = RATE};
    master.samples = memory_allocate(recording.count * sizeof *master.samples);
    pcm_round(recording.samples, recording.count, master.samples);
    free(recording.samples);
    return master;
}

struct distances {
    double *milliseconds;
    size_t count;
    double most;
    double least_fit;
};

static void check_sound(const struct script *script, const struct edition_clip *clips,
                        struct distances *distances)
{
    struct edition_sound *sounds = memory_allocate(script->count * sizeof *sounds);
    struct edition_sound master = read_master(script->name);
    struct edition_sound decoded;
    assert_true(edition_decode(built.book, arena_format(built.arena, "audio/%s.mp3", script->name),
                               &decoded));
    assert_int_equal(decoded.sample_rate, RATE);
    assert_int_equal(decoded.count, master.count);
    synthesize(script, sounds);
    int64_t position = 0;
    for (size_t index = 0; index < script->count; index++) {
        size_t count;
        double fit;
        size_t onset = find_onset(sounds[index].samples, sounds[index].count, &count);
        assert_true(count > RATE / 50);
        const int16_t *snippet = sounds[index].samples + onset;
        /* In the master a sentence begins where the lengths before it add up to, to the sample. */
        assert_int_equal(find_lag(&master, snippet, count, position + (int64_t)onset, &fit), 0);
        assert_true(fit > 0.95);
        double expected = (double)clips[index].begin * RATE / 1000;
        int lag = find_lag(&decoded, snippet, count, llrint(expected) + (int64_t)onset, &fit);
        double distance = fabs(((double)llrint(expected) + lag - expected) * 1000 / RATE);
        if (fit < 0.8)
            fail_msg("%s#%s: the sentence is not found (%.2f)", script->name, clips[index].id, fit);
        distances->milliseconds[distances->count++] = distance;
        distances->most = fmax(distances->most, distance);
        distances->least_fit = fmin(distances->least_fit, fit);
        assert_string_equal(script->utterances[index].id, clips[index].id);
        int64_t pause =
            (int64_t)built.profile->pauses[script->utterances[index].pause] * RATE / 1000;
        int64_t length = (int64_t)sounds[index].count + pause;
        position += length < 400 * RATE / 1000 ? 400 * RATE / 1000 : length;
        free(sounds[index].samples);
    }
    free(sounds);
    free(master.samples);
    free(decoded.samples);
}

static int compare_numbers(const void *one, const void *other)
{
    double left = *(const double *)one;
    double right = *(const double *)other;
    return (left > right) - (left < right);
}

static void test_clips_begin_where_sentences_do(void **state)
{
    (void)state;
    enum { MOST = 20000 };
    struct distances all = {.least_fit = 1};
    all.milliseconds = memory_allocate(MOST * sizeof *all.milliseconds);
    struct edition_clip *clips = memory_allocate(MOST * sizeof *clips);
    for (size_t number = 0; number <= built.issue->article_count; number++) {
        struct script *script = make_script(number);
        size_t count = clips_of_audio(script->name, clips, MOST);
        assert_int_equal(count, script->count);
        struct distances before = all;
        all.most = 0;
        check_sound(script, clips, &all);
        printf("%s: %zu clips, farthest %.2f ms\n", script->name, count, all.most);
        all.most = fmax(all.most, before.most);
        script_destroy(script);
    }
    qsort(all.milliseconds, all.count, sizeof *all.milliseconds, compare_numbers);
    printf("sync: %zu clips, median %.2f ms, farthest %.2f ms, worst fit %.3f\n", all.count,
           all.milliseconds[all.count / 2], all.most, all.least_fit);
    assert_true(all.count > 800);
    assert_true(all.most <= ALLOWED_MILLISECONDS);
    free(all.milliseconds);
    free(clips);
}

static void test_clips_are_contiguous(void **state)
{
    (void)state;
    struct edition_clip *clips = memory_allocate(20000 * sizeof *clips);
    int64_t total = 0;
    for (size_t number = 0; number <= built.issue->article_count; number++) {
        struct script *script = make_script(number);
        struct edition_sound sound;
        size_t count = clips_of_audio(script->name, clips, 20000);
        assert_int_equal(clips[0].begin, 0);
        for (size_t index = 0; index < count; index++) {
            assert_true(clips[index].end - clips[index].begin >= 300);
            assert_true(index + 1 == count || clips[index].end == clips[index + 1].begin);
        }
        assert_true(edition_decode(
            built.book, arena_format(built.arena, "audio/%s.mp3", script->name), &sound));
        /* 20 ms are 441 samples: the end is exact. */
        assert_int_equal(clips[count - 1].end * 441, (int64_t)sound.count * 20);
        total += clips[count - 1].end;
        free(sound.samples);
        script_destroy(script);
    }
    struct buffer package;
    buffer_init(&package);
    assert_true(edition_entry(built.book, "package.opf", &package));
    const char *stated = strstr(package.data, "<meta property=\"media:duration\">");
    assert_non_null(stated);
    char clock[32] = "";
    assert_int_equal(sscanf(stated, "<meta property=\"media:duration\">%31[0-9.s]", clock), 1);
    assert_int_equal(edition_clock(clock), total);
    buffer_free(&package);
    free(clips);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_measure_sees_a_shift),
        cmocka_unit_test(test_clips_begin_where_sentences_do),
        cmocka_unit_test(test_clips_are_contiguous),
    };
    return cmocka_run_group_tests(tests, build_sample, remove_sample);
}
