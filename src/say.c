#include "commands.h"

#include "audio/tts.h"
#include "base/arena.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/temporary.h"
#include "base/unicode.h"
#include "speech/script.h"
#include "work/narrate.h"
#include "work/needs.h"

#include <stdio.h>
#include <string.h>

/* The clauses of an utterance on one line. */
static bool print_phonemes(const struct script *script, const struct voice_profile *profile,
                           struct failure *failure)
{
    static const enum tts_alphabet alphabets[] = {TTS_MNEMONICS, TTS_IPA};
    int sample_rate;
    struct buffer sounds;
    buffer_init(&sounds);
    bool good = tts_open(&sample_rate, failure);
    for (size_t index = 0; index < sizeof alphabets / sizeof *alphabets && good; index++) {
        buffer_clear(&sounds);
        good = tts_phonemes(script, 0, profile, alphabets[index], &sounds, failure);
        buffer_trim_end(&sounds);
        for (size_t at = 0; at < sounds.length; at++)
            sounds.data[at] = sounds.data[at] == '\n' ? ' ' : sounds.data[at];
        if (good)
            printf("%s%s", index > 0 ? "\t" : "", sounds.data + strspn(sounds.data, " "));
    }
    if (good)
        putchar('\n');
    buffer_free(&sounds);
    return good;
}

/* A name that was meant for TEXT, or an article's, must not cost what stands there. */
static bool replaces_no_other(const char *path, struct failure *failure)
{
    char begin[12] = "";
    if (file_size(path) <= 0)
        return true;
    FILE *file = file_open(path, failure);
    if (file == NULL)
        return failure_context(failure, "%s", path);
    bool is_wav = fread(begin, 1, sizeof begin, file) == sizeof begin &&
                  (memcmp(begin, "RIFF", 4) == 0 || memcmp(begin, "RF64", 4) == 0) &&
                  memcmp(begin + 8, "WAVE", 4) == 0;
    fclose(file);
    return is_wav || failure_set(failure, FAILURE_USAGE,
                                 "'%s' is no WAV file: it is not replaced, name another", path);
}

static bool write_wav(const struct options *options, const struct script *script,
                      const struct voice_profile *profile, struct diagnostics *diagnostics,
                      struct failure *failure)
{
    struct mp3_settings mp3 = mp3_settings_default();
    struct timeline timeline = {0};
    struct narrate_outputs outputs = {.wav = options->output, .timeline = &timeline};
    struct buffer text;
    buffer_init(&text);
    struct unit *unit = NULL;
    struct arena *arena = arena_create();
    bool may_write = replaces_no_other(options->output, failure);
    if (may_write)
        temporary_sweep(file_folder_of(arena, options->output));
    arena_destroy(arena);
    if (may_write && unit_describe(script, profile, &mp3, &text, failure))
        unit = unit_create(text.data, NULL, failure);
    bool good =
        unit != NULL && narrate_open(&mp3, failure) && narrate_unit(unit, 1, &outputs, failure);
    if (good)
        diagnostic_report(diagnostics, SEVERITY_NOTE, (struct place){.file = options->output},
                          "%.1f s", (double)timeline_duration(&timeline) / 1000);
    timeline_free(&timeline);
    unit_destroy(unit);
    buffer_free(&text);
    return good;
}

bool say_run(const struct options *options, const char *data_folder,
             struct diagnostics *diagnostics, struct failure *failure)
{
    size_t bad;
    if (!unicode_is_valid(options->operand, strlen(options->operand), &bad))
        return failure_set(failure, FAILURE_USAGE, "TEXT is not valid UTF-8");
    if (strcmp(options->output, "-") == 0)
        return failure_set(failure, FAILURE_USAGE,
                           "a WAV file cannot go to standard output: name a file, or './-'");
    struct arena *arena = arena_create();
    const char *language = options->language != NULL ? options->language : "fr";
    struct script *script = script_create("say");
    struct reader *reader = reader_create(data_folder, diagnostics, failure);
    const struct voice_profile *profile =
        voice_read(arena, data_folder, options->voice, language, failure);
    bool good = reader != NULL && profile != NULL &&
                (options->lexicon == NULL ||
                 reader_add_lexicon(reader, options->lexicon, language, diagnostics, failure));
    if (good) {
        script_add_text(script, options->operand, language, reader);
        script_finish(script);
        good = unicode_has_word(options->operand, strlen(options->operand)) ||
               failure_set(failure, FAILURE_CONTENT, "there is nothing to say in '%s'",
                           options->operand);
    }
    good = good && needs_check_script(script, profile, diagnostics, failure) &&
           (options->phonemes ? print_phonemes(script, profile, failure)
                              : write_wav(options, script, profile, diagnostics, failure));
    script_destroy(script);
    reader_destroy(reader);
    arena_destroy(arena);
    return good;
}
