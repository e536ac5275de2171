/* A script is said run by run, in processes of their own, and sounds as if it were said in one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "audio/pcm.h"
#include "speech/reader.h"
#include "support/folder.h"
#include "work/narrate.h"
#include "work/recording.h"

#include <stdlib.h>
#include <string.h>

enum {
    SENTENCES = 40,
    QUIET = 2205, /* samples: the shortest pause is longer */
};

struct narrating {
    struct arena *arena;
    char *folder;
    struct reader *reader;
    const struct voice_profile *profile;
    struct mp3_settings mp3;
};

/* What was narrated: the stream, the samples before it, and the timeline. */
struct narrated {
    struct buffer stream;
    struct pcm_recording master;
    struct timeline timeline;
};

static void open_narrating(struct narrating *narrating)
{
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    *narrating = (struct narrating){.arena = arena_create(), .mp3 = mp3_settings_default()};
    narrating->folder = folder_open(narrating->arena);
    narrating->reader = reader_create(folder_of_data(), &diagnostics, &failure);
    narrating->profile = voice_read(narrating->arena, folder_of_data(), NULL, "fr", &failure);
    assert_non_null(narrating->reader);
    assert_non_null(narrating->profile);
}

static void close_narrating(struct narrating *narrating)
{
    reader_destroy(narrating->reader);
    folder_close(narrating->folder);
    arena_destroy(narrating->arena);
}

/* Enough sentences for several runs, loud ones (exclamations, questions) among them. */
static struct script *write_script(const struct narrating *narrating)
{
    static const char *const texts[] = {
        "Le conseil municipal a voté le budget de l’année, article par article !",
        "Qui répare le toit de l’école avant la rentrée de septembre ?",
        "La commune compte 1 250 habitants et trois écoles, dont une maternelle."};
    struct script *script = script_create("essai");
    for (size_t index = 0; index < SENTENCES; index++) {
        script_add_text(script, texts[index % 3], "fr", narrating->reader);
        struct utterance *utterance = &script->utterances[index];
        utterance->part = index % 5 == 4 ? VOICE_SECOND : VOICE_MAIN;
        utterance->pause = index % 4 == 3 ? PAUSE_PARAGRAPH : PAUSE_SENTENCE;
    }
    script_finish(script);
    return script;
}

static struct unit *make_unit(const struct narrating *narrating, const struct script *script)
{
    struct failure failure = {0};
    struct buffer text;
    buffer_init(&text);
    assert_true(unit_describe(script, narrating->profile, &narrating->mp3, &text, &failure));
    struct unit *unit = unit_create(text.data, script->recording, &failure);
    assert_non_null(unit);
    buffer_free(&text);
    return unit;
}

/* Narrates in this process, which says nothing itself. */
static void narrate(const struct narrating *narrating, const struct unit *unit, int ahead,
                    struct narrated *narrated)
{
    struct failure failure = {0};
    const char *path = file_join(narrating->arena, narrating->folder, "stream.mp3");
    const char *master = file_join(narrating->arena, narrating->folder, "master.flac");
    *narrated = (struct narrated){0};
    buffer_init(&narrated->stream);
    struct narrate_outputs outputs = {
        .stream = fopen(path, "w+b"), .master = master, .timeline = &narrated->timeline};
    if (!narrate_unit(unit, ahead, &outputs, &failure))
        fail_msg("%s", failure.text);
    assert_int_equal(fclose(outputs.stream), 0);
    assert_true(file_read(path, &narrated->stream, &failure));
    assert_true(pcm_read_file(master, &narrated->master, &failure));
}

static void free_narrated(struct narrated *narrated)
{
    buffer_free(&narrated->stream);
    free(narrated->master.samples);
    timeline_free(&narrated->timeline);
}

static void open_engine(const struct narrating *narrating)
{
    static bool is_open;
    struct failure failure = {0};
    assert_true(is_open || narrate_open(&narrating->mp3, &failure));
    is_open = true;
}

static void test_any_number_of_runs_at_a_time_gives_the_same(void **state)
{
    (void)state;
    struct narrating narrating;
    struct narrated one;
    struct narrated other;
    open_narrating(&narrating);
    open_engine(&narrating);
    struct script *script = write_script(&narrating);
    assert_true(script->run_count >= 3);
    struct unit *unit = make_unit(&narrating, script);
    narrate(&narrating, unit, 1, &one);
    for (int ahead = 2; ahead < 9; ahead += 3) {
        narrate(&narrating, unit, ahead, &other);
        assert_int_equal(one.stream.length, other.stream.length);
        assert_memory_equal(one.stream.data, other.stream.data, one.stream.length);
        assert_int_equal(one.timeline.count, SENTENCES);
        assert_int_equal(one.timeline.word_count, other.timeline.word_count);
        assert_memory_equal(one.timeline.clips, other.timeline.clips,
                            SENTENCES * sizeof(struct clip));
        free_narrated(&other);
    }
    for (size_t index = 0; index < SENTENCES; index++)
        assert_int_equal(one.timeline.clips[index].begin,
                         index > 0 ? one.timeline.clips[index - 1].end : 0);
    assert_int_equal(one.timeline.clips[SENTENCES - 1].end, one.master.count);
    assert_int_equal(one.master.count % NARRATE_STEP, 0);
    free_narrated(&one);
    unit_destroy(unit);
    script_destroy(script);
    close_narrating(&narrating);
}

/* The sentences of one run, as a script of their own. */
static struct script *cut_run(const struct narrating *narrating, const struct script *script,
                              size_t run)
{
    struct script *cut = script_create("run");
    for (size_t index = 0; index < script->count; index++) {
        const struct utterance *from = &script->utterances[index];
        if (from->run != run)
            continue;
        script_add_text(cut, from->written, "fr", narrating->reader);
        struct utterance *to = &cut->utterances[cut->count - 1];
        to->part = from->part;
        to->pause = from->pause;
    }
    return cut;
}

/* A seam would be heard where a run ends and the next begins: there the whole is, sample by sample,
 * what its runs are when each is narrated alone, and the sound dies away before. */
static void test_there_is_no_seam(void **state)
{
    (void)state;
    struct narrating narrating;
    struct narrated whole;
    open_narrating(&narrating);
    open_engine(&narrating);
    struct script *script = write_script(&narrating);
    struct unit *unit = make_unit(&narrating, script);
    narrate(&narrating, unit, 3, &whole);
    size_t position = 0;
    size_t clip = 0;
    for (size_t run = 0; run < script->run_count; run++) {
        struct narrated part;
        struct script *cut = cut_run(&narrating, script, run);
        struct unit *alone = make_unit(&narrating, cut);
        narrate(&narrating, alone, 1, &part);
        clip += cut->count;
        size_t end = (size_t)whole.timeline.clips[clip - 1].end;
        /* Each ends with silence up to a whole step, of its own length. */
        size_t count = end - position < part.master.count ? end - position : part.master.count;
        assert_true(end - position < count + NARRATE_STEP);
        assert_true(part.master.count < count + NARRATE_STEP);
        assert_memory_equal(whole.master.samples + position, part.master.samples,
                            count * sizeof(float));
        for (size_t sample = end - QUIET; sample < end; sample++)
            assert_true(whole.master.samples[sample] == 0);
        position = end;
        free_narrated(&part);
        unit_destroy(alone);
        script_destroy(cut);
    }
    assert_int_equal(position, whole.master.count);
    free_narrated(&whole);
    unit_destroy(unit);
    script_destroy(script);
    close_narrating(&narrating);
}

enum { RATE = 44100, SECONDS = 3 };

/* A WAV file of a square wave. */
static char *make_recording(const struct narrating *narrating, int16_t magnitude)
{
    struct failure failure = {0};
    char *path = file_join(narrating->arena, narrating->folder, "reading.wav");
    struct pcm_writer *writer = pcm_writer_create(path, PCM_WAV, RATE, &failure);
    assert_non_null(writer);
    for (int index = 0; index < RATE * SECONDS; index++) {
        int16_t sample = (int16_t)(index % 100 < 50 ? magnitude : -magnitude);
        assert_true(pcm_writer_write(writer, &sample, 1, &failure));
    }
    assert_true(pcm_writer_close(writer, &failure));
    return path;
}

/* A human reading, of any length and rate, becomes one clip. */
static void test_a_recording_is_one_clip(void **state)
{
    (void)state;
    struct narrating narrating;
    struct narrated narrated;
    open_narrating(&narrating);
    char *path = make_recording(&narrating, 1000);
    struct script *script = script_create("lu");
    script->recording = path;
    struct unit *unit = make_unit(&narrating, script);
    narrate(&narrating, unit, 1, &narrated);
    assert_int_equal(narrated.timeline.count, 1);
    assert_int_equal(timeline_duration(&narrated.timeline), SECONDS * 1000);
    assert_int_equal(narrated.master.count, SECONDS * 22050);
    free_narrated(&narrated);
    unit_destroy(unit);
    script_destroy(script);
    close_narrating(&narrating);
}

static bool discard_samples(void *user_data, const int16_t *samples, size_t count,
                            struct failure *failure)
{
    (void)user_data;
    (void)samples;
    (void)count;
    (void)failure;
    return true;
}

/* What a reader would take for a defect of the edition is said of the recording. */
static void test_a_silent_recording_is_refused(void **state)
{
    (void)state;
    struct narrating narrating;
    struct timeline timeline = {0};
    struct failure failure = {0};
    open_narrating(&narrating);
    const char *path = make_recording(&narrating, 30);
    assert_false(recording_narrate(path, 22050, discard_samples, NULL, &timeline, &failure));
    assert_int_equal(failure.kind, FAILURE_CONTENT);
    assert_non_null(strstr(failure.text, "reading.wav' has no sound"));
    failure_clear(&failure);
    path = make_recording(&narrating, 40);
    assert_true(recording_narrate(path, 22050, discard_samples, NULL, &timeline, &failure));
    timeline_free(&timeline);
    close_narrating(&narrating);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_any_number_of_runs_at_a_time_gives_the_same),
        cmocka_unit_test(test_there_is_no_seam),
        cmocka_unit_test(test_a_recording_is_one_clip),
        cmocka_unit_test(test_a_silent_recording_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
