/* A unit says all of its sound, and comes back whole from its text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "speech/reader.h"
#include "support/folder.h"
#include "work/unit.h"

#include <string.h>

struct saying {
    struct arena *arena;
    char *folder;
    struct reader *reader;
    struct script *script;
    struct voice_profile profile;
    struct mp3_settings mp3;
};

static void open_saying(struct saying *saying)
{
    struct failure failure = {0};
    struct diagnostics diagnostics = {0};
    *saying = (struct saying){.arena = arena_create(), .mp3 = mp3_settings_default()};
    saying->folder = folder_open(saying->arena);
    saying->reader = reader_create(folder_of_data(), &diagnostics, &failure);
    const struct voice_profile *profile =
        voice_read(saying->arena, folder_of_data(), NULL, "fr", &failure);
    assert_non_null(saying->reader);
    assert_non_null(profile);
    saying->profile = *profile;
    saying->script = script_create("essai");
    script_add_text(saying->script, "L’EPCI a voté 12 500 € le 3 mai, à Guesde.", "fr",
                    saying->reader);
    script_add_text(saying->script, "Open data (parking gratuit)\n: [[x]] \\ fin", "fr",
                    saying->reader);
    script_add_text(saying->script, "It costs £12.", "en", saying->reader);
    saying->script->utterances[0].spoken.words[1].language = "en-us";
    script_finish(saying->script);
}

static void close_saying(struct saying *saying)
{
    script_destroy(saying->script);
    reader_destroy(saying->reader);
    folder_close(saying->folder);
    arena_destroy(saying->arena);
}

static const char *describe(const struct saying *saying)
{
    struct failure failure = {0};
    struct buffer text;
    buffer_init(&text);
    assert_true(unit_describe(saying->script, &saying->profile, &saying->mp3, &text, &failure));
    const char *copy = arena_copy(saying->arena, text.data);
    buffer_free(&text);
    return copy;
}

static void test_a_unit_comes_back_whole(void **state)
{
    (void)state;
    struct saying saying;
    struct failure failure = {0};
    struct buffer again;
    open_saying(&saying);
    const char *text = describe(&saying);
    struct unit *unit = unit_create(text, NULL, &failure);
    assert_non_null(unit);
    assert_int_equal(unit->script->count, 3);
    assert_string_equal(unit->script->utterances[0].spoken.words[1].language, "en-us");
    buffer_init(&again);
    assert_true(unit_describe(unit->script, unit->profile, &unit->mp3, &again, &failure));
    assert_string_equal(text, again.data);
    buffer_free(&again);
    unit_destroy(unit);
    close_saying(&saying);
}

/* What changes the sound changes the text; what does not, like where a sentence stands, does not.
 */
static void test_the_text_follows_the_sound(void **state)
{
    (void)state;
    struct saying saying;
    open_saying(&saying);
    struct utterance *utterance = &saying.script->utterances[1];
    const char *text = describe(&saying);
    utterance->id = "s99";
    utterance->place.line = 7;
    assert_string_equal(text, describe(&saying));
    utterance->pause = PAUSE_TITLE;
    assert_string_not_equal(text, describe(&saying));
    utterance->pause = PAUSE_PARAGRAPH;
    utterance->part = VOICE_SECOND;
    assert_string_not_equal(text, describe(&saying));
    utterance->part = VOICE_MAIN;
    utterance->spoken.words[0].joined = true;
    assert_string_not_equal(text, describe(&saying));
    utterance->spoken.words[0].joined = false;
    utterance->run++;
    assert_string_not_equal(text, describe(&saying));
    utterance->run--;
    saying.profile.settings[VOICE_BOX].gain += 0.1;
    assert_string_not_equal(text, describe(&saying));
    saying.profile.settings[VOICE_BOX].gain -= 0.1;
    saying.profile.pauses[PAUSE_CELL]++;
    assert_string_not_equal(text, describe(&saying));
    saying.profile.pauses[PAUSE_CELL]--;
    saying.mp3.quality ^= 1;
    assert_string_not_equal(text, describe(&saying));
    saying.mp3.quality ^= 1;
    assert_string_equal(text, describe(&saying));
    close_saying(&saying);
}

/* Every text cut short or with a line out of place gives a unit or a failure, and no harm. */
static void test_damaged_texts_do_no_harm(void **state)
{
    (void)state;
    struct saying saying;
    open_saying(&saying);
    const char *text = describe(&saying);
    size_t length = strlen(text);
    size_t refused = 0;
    for (size_t cut = 0; cut < length; cut++) {
        struct failure failure = {0};
        char *damaged = arena_copy_bytes(saying.arena, text, cut);
        struct unit *unit = unit_create(damaged, NULL, &failure);
        refused += unit == NULL;
        unit_destroy(unit);
        failure_clear(&failure);
        damaged = arena_copy(saying.arena, text);
        damaged[cut] = cut % 2 == 0 ? '\n' : 'x';
        unit = unit_create(damaged, NULL, &failure);
        unit_destroy(unit);
        failure_clear(&failure);
    }
    assert_true(refused > 100);
    close_saying(&saying);
}

static void test_a_unit_is_kept_and_refused_when_it_is_other(void **state)
{
    (void)state;
    struct saying saying;
    struct failure failure = {0};
    struct buffer text;
    open_saying(&saying);
    buffer_init(&text);
    buffer_append_string(&text, describe(&saying));
    const char *key = unit_key(saying.arena, &text);
    assert_true(unit_save(saying.folder, key, &text, NULL, &failure));
    struct unit *unit = unit_load(saying.folder, key, &failure);
    assert_non_null(unit);
    assert_null(unit->script->recording);
    unit_destroy(unit);
    char *engine = strstr(text.data, "engine espeak-ng ");
    assert_non_null(engine);
    engine[strlen("engine espeak-ng ")] = '9';
    assert_true(unit_save(saying.folder, key, &text, NULL, &failure));
    assert_null(unit_load(saying.folder, key, &failure));
    assert_non_null(strstr(failure.text, "damaged"));
    failure_clear(&failure);
    key = unit_key(saying.arena, &text);
    assert_true(unit_save(saying.folder, key, &text, NULL, &failure));
    assert_null(unit_load(saying.folder, key, &failure));
    assert_non_null(strstr(failure.text, "was planned for 'engine espeak-ng 9"));
    failure_clear(&failure);
    buffer_free(&text);
    close_saying(&saying);
}

static void test_a_recording_goes_with_its_unit(void **state)
{
    (void)state;
    struct saying saying;
    struct failure failure = {0};
    struct buffer text;
    open_saying(&saying);
    buffer_init(&text);
    const char *name = "a b%0A\n50 %25.wav";
    saying.script->recording = folder_write(saying.arena, saying.folder, name, "RIFF");
    buffer_append_string(&text, describe(&saying));
    const char *key = unit_key(saying.arena, &text);
    assert_true(unit_save(saying.folder, key, &text, saying.script->recording, &failure));
    struct unit *unit = unit_load(saying.folder, key, &failure);
    assert_non_null(unit);
    assert_string_equal(unit->script->recording, saying.script->recording);
    unit_destroy(unit);
    folder_write(saying.arena, saying.folder, name, "RIFX");
    assert_null(unit_load(saying.folder, key, &failure));
    assert_non_null(strstr(failure.text, "is not what was planned"));
    failure_clear(&failure);
    buffer_free(&text);
    close_saying(&saying);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_unit_comes_back_whole),
        cmocka_unit_test(test_the_text_follows_the_sound),
        cmocka_unit_test(test_damaged_texts_do_no_harm),
        cmocka_unit_test(test_a_unit_is_kept_and_refused_when_it_is_other),
        cmocka_unit_test(test_a_recording_goes_with_its_unit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
