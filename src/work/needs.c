#include "work/needs.h"

#include "audio/tts.h"
#include "base/memory.h"
#include "speech/reader.h"

#include <stdlib.h>
#include <string.h>

/* Each voice has the utterance that needs it first. */
struct needs {
    struct arena *arena;
    const struct voice_profile *profile;
    const char **voices;
    const char **languages; /* NULL: a voice of the profile's own */
    struct place *places;
    size_t count;
};

static void add_need(struct needs *needs, const char *voice, const char *language,
                     struct place place)
{
    for (size_t index = 0; index < needs->count; index++) {
        if (strcmp(needs->voices[index], voice) == 0)
            return;
    }
    size_t count = needs->count + 1;
    needs->voices = memory_resize(needs->voices, count * sizeof *needs->voices);
    needs->languages = memory_resize(needs->languages, count * sizeof *needs->languages);
    needs->places = memory_resize(needs->places, count * sizeof *needs->places);
    needs->voices[needs->count] = voice;
    needs->languages[needs->count] = arena_copy(needs->arena, language);
    needs->places[needs->count++] = place;
}

static void add_utterance(struct needs *needs, const struct utterance *utterance)
{
    const char *last = NULL;
    for (size_t index = 0; index < utterance->spoken.count; index++) {
        const char *language = utterance->spoken.words[index].language;
        if (language == NULL)
            language = utterance->language;
        if (language == last)
            continue;
        last = language;
        const char *voice =
            voice_for_language(needs->arena, needs->profile, utterance->part, language);
        add_need(needs, voice, language, utterance->place);
    }
}

static bool judge(const struct needs *needs, const bool *known, struct diagnostics *diagnostics,
                  struct failure *failure)
{
    for (size_t index = 0; index < needs->count; index++) {
        if (known[index] && needs->languages[index] != NULL &&
            !reader_knows(needs->languages[index]))
            diagnostic_report(diagnostics, SEVERITY_WARNING, needs->places[index],
                              "crieur has no rules for the language '%s': its figures and "
                              "abbreviations are left to espeak-ng",
                              needs->languages[index]);
        if (known[index])
            continue;
        if (needs->languages[index] == NULL)
            return failure_set(
                failure, FAILURE_SYSTEM,
                "espeak-ng has no voice '%s'; 'espeak-ng --voices' lists its voices, "
                "'espeak-ng --voices=variant' what may follow a plus",
                needs->voices[index]);
        diagnostic_report(diagnostics, SEVERITY_WARNING, needs->places[index],
                          "espeak-ng does not speak the language '%s': its words are read as if "
                          "they were in that of the voice",
                          needs->languages[index]);
    }
    return true;
}

struct needs *needs_create(const struct voice_profile *profile)
{
    struct needs *needs = memory_allocate(sizeof *needs);
    needs->arena = arena_create();
    needs->profile = profile;
    for (int part = 0; part < VOICE_PART_COUNT; part++)
        add_need(needs, profile->settings[part].voice, NULL, (struct place){0});
    return needs;
}

void needs_add(struct needs *needs, const struct script *script)
{
    for (size_t index = 0; index < script->count; index++)
        add_utterance(needs, &script->utterances[index]);
}

bool needs_check(struct needs *needs, struct diagnostics *diagnostics, struct failure *failure)
{
    bool *known = memory_allocate(needs->count * sizeof *known);
    bool good = tts_check_voices(needs->voices, needs->count, known, failure) &&
                judge(needs, known, diagnostics, failure);
    free(known);
    needs_destroy(needs);
    return good;
}

bool needs_check_script(const struct script *script, const struct voice_profile *profile,
                        struct diagnostics *diagnostics, struct failure *failure)
{
    struct needs *needs = needs_create(profile);
    needs_add(needs, script);
    return needs_check(needs, diagnostics, failure);
}

void needs_destroy(struct needs *needs)
{
    if (needs == NULL)
        return;
    free(needs->voices);
    free(needs->languages);
    free(needs->places);
    arena_destroy(needs->arena);
    free(needs);
}
