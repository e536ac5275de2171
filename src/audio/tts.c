#include "audio/tts.h"

#include "base/buffer.h"
#include "base/channel.h"
#include "base/file.h"
#include "base/interrupt.h"
#include "base/memory.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <espeak-ng/speak_lib.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { CHECK_LIMIT = 60 }; /* s for finding all voices, which takes some ms */

/* The begin of a word that the engine found in the text it was given. */
struct engine_word {
    size_t character; /* of the text, from 0 */
    size_t sample;    /* of the utterance */
};

/* What is said of the utterance so far. */
static struct {
    int16_t *samples;
    size_t count;
    size_t capacity;
    size_t before; /* samples of the calls before this one */
    struct engine_word *words;
    size_t word_count; /* of this call */
    size_t word_capacity;
} said;

static void note_word(const espeak_EVENT *event)
{
    /* Without a length, an event is of a clause that has signs alone, and its place may be any. */
    if (event->text_position < 1 || event->length < 1 || event->sample < 0)
        return;
    if (said.word_count == said.word_capacity) {
        said.word_capacity = said.word_capacity ? 2 * said.word_capacity : 64;
        said.words = memory_resize(said.words, said.word_capacity * sizeof *said.words);
    }
    said.words[said.word_count++] =
        (struct engine_word){(size_t)event->text_position - 1, said.before + (size_t)event->sample};
}

static int collect(short *samples, int count, espeak_EVENT *events)
{
    for (; events->type != espeakEVENT_LIST_TERMINATED; events++) {
        if (events->type == espeakEVENT_WORD)
            note_word(events);
    }
    if (samples == NULL || count <= 0)
        return 0;
    if (said.count + (size_t)count > said.capacity) {
        said.capacity = 2 * (said.count + (size_t)count);
        said.samples = memory_resize(said.samples, said.capacity * sizeof *said.samples);
    }
    memcpy(said.samples + said.count, samples, (size_t)count * sizeof *samples);
    said.count += (size_t)count;
    return 0;
}

bool tts_open(int *sample_rate, struct failure *failure)
{
    /* Else the engine would look for a sound server although it never plays: this is one of another
     * machine, and no other is tried. */
    setenv("PULSE_SERVER", "{none}unix:/nonexistent", 1);
    *sample_rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, NULL, espeakINITIALIZE_DONT_EXIT);
    if (*sample_rate <= 0)
        return failure_set(failure, FAILURE_SYSTEM,
                           "espeak-ng cannot start: is the package espeak-ng-data installed?");
    espeak_SetSynthCallback(collect);
    /* The engine looks at some hundred files for its list of voices: once here, not in each fork.
     */
    espeak_ListVoices(NULL);
    return true;
}

/* espeak-ng takes an unknown variant without a word: look for its file. */
static bool variant_exists(const char *voice)
{
    const char *plus = strchr(voice, '+');
    if (plus == NULL)
        return true;
    const char *data = NULL;
    espeak_Info(&data);
    struct arena *arena = arena_create();
    bool exists = strchr(plus, '/') == NULL &&
                  file_exists(arena_format(arena, "%s/voices/!v/%s", data, plus + 1));
    arena_destroy(arena);
    return exists;
}

/* Finds a voice by its name or file, or else by its language, as the engine's own program does. */
static bool select_voice(const char *voice)
{
    if (!variant_exists(voice))
        return false;
    if (espeak_SetVoiceByName(voice) == EE_OK)
        return true;
    char language[64];
    size_t length = strcspn(voice, "+");
    if (length >= sizeof language)
        return false;
    for (size_t index = 0; index < length; index++)
        language[index] = (char)tolower((unsigned char)voice[index]);
    language[length] = '\0';
    espeak_VOICE wanted = {.languages = language};
    return espeak_SetVoiceByProperties(&wanted) == EE_OK;
}

static void set_parameters(const struct voice_setting *setting)
{
    espeak_SetParameter(espeakRATE, setting->rate, 0);
    espeak_SetParameter(espeakPITCH, setting->pitch, 0);
    espeak_SetParameter(espeakRANGE, setting->range, 0);
}

/* Control characters are commands to the engine, and [[ would begin phonemes. */
static void append_plain(struct buffer *out, const char *text)
{
    for (; *text != '\0'; text++) {
        unsigned char byte = (unsigned char)*text;
        bool second = byte == '[' && out->length > 0 && out->data[out->length - 1] == '[';
        if (second)
            buffer_append_byte(out, ' ');
        buffer_append_byte(out, byte < 0x20 || byte == 0x7f ? ' ' : (char)byte);
    }
}

static void append_word(struct buffer *out, const struct spoken_word *word)
{
    if (out->length > 0 && !word->joined)
        buffer_append_byte(out, ' ');
    if (word->kind == SPOKEN_PHONEMES)
        buffer_format(out, "[[%s]]", word->text);
    else
        append_plain(out, word->text);
}

static bool synthesize(const char *text, bool phonemes, struct failure *failure)
{
    said.before = said.count;
    said.word_count = 0;
    unsigned flags = espeakCHARS_UTF8 | (phonemes ? espeakPHONEMES : 0);
    if (espeak_Synth(text, strlen(text) + 1, 0, POS_CHARACTER, 0, flags, NULL, NULL) != EE_OK)
        return failure_set(failure, FAILURE_ENGINE, "espeak-ng cannot say '%.60s'", text);
    return true;
}

struct speaker {
    struct arena *arena;
    const struct voice_profile *profile;
    const char *voice; /* set at present */
    enum voice_part part;
    struct tts_word *words; /* of the utterance */
    size_t word_count;
    size_t word_capacity;
};

static void add_word(struct speaker *speaker, size_t word, size_t sample)
{
    const struct tts_word *last =
        speaker->word_count > 0 ? &speaker->words[speaker->word_count - 1] : NULL;
    if (last != NULL && (word <= last->word || sample <= last->begin))
        return;
    if (speaker->word_count == speaker->word_capacity) {
        speaker->word_capacity = speaker->word_capacity ? 2 * speaker->word_capacity : 64;
        speaker->words =
            memory_resize(speaker->words, speaker->word_capacity * sizeof *speaker->words);
    }
    speaker->words[speaker->word_count++] = (struct tts_word){word, sample};
}

/* Turns the engine's words into ours: `characters[i]` is where word `first + i` begins. */
static void take_words(struct speaker *speaker, size_t first, const size_t *characters,
                       size_t count)
{
    size_t word = 0;
    for (size_t index = 0; index < said.word_count; index++) {
        while (word + 1 < count && characters[word + 1] <= said.words[index].character)
            word++;
        add_word(speaker, first + word, said.words[index].sample);
    }
}

static bool choose_voice(struct speaker *speaker, enum voice_part part, const char *language,
                         struct failure *failure)
{
    const struct voice_setting *setting = &speaker->profile->settings[part];
    const char *voice = voice_for_language(speaker->arena, speaker->profile, part, language);
    bool same = speaker->voice != NULL && strcmp(speaker->voice, voice) == 0;
    if (same && speaker->part == part)
        return true;
    if (!same && !select_voice(voice) && !select_voice(setting->voice))
        return failure_set(failure, FAILURE_SYSTEM, "espeak-ng has no voice '%s'", setting->voice);
    speaker->voice = voice;
    speaker->part = part;
    set_parameters(setting);
    return true;
}

static const char *word_language(const struct utterance *utterance, size_t index)
{
    const char *language = utterance->spoken.words[index].language;
    return language != NULL ? language : utterance->language;
}

static size_t count_characters(const struct buffer *text)
{
    size_t count = 0;
    for (size_t index = 0; index < text->length; index++)
        count += ((unsigned char)text->data[index] & 0xC0) != 0x80;
    return count;
}

/* Says the words from `*index` on that are in one language, and moves `*index` behind them. */
static bool say_stretch(struct speaker *speaker, const struct utterance *utterance, size_t *index,
                        struct failure *failure)
{
    const struct spoken *spoken = &utterance->spoken;
    const char *language = word_language(utterance, *index);
    size_t first = *index;
    size_t *characters = memory_allocate((spoken->count - first) * sizeof *characters);
    bool phonemes = false;
    struct buffer text;
    buffer_init(&text);
    for (; *index < spoken->count && strcmp(word_language(utterance, *index), language) == 0;
         ++*index) {
        /* Of a space before the word, the engine's place of the word is behind. */
        characters[*index - first] = count_characters(&text);
        append_word(&text, &spoken->words[*index]);
        phonemes = phonemes || spoken->words[*index].kind == SPOKEN_PHONEMES;
    }
    bool good = choose_voice(speaker, utterance->part, language, failure) &&
                synthesize(text.data, phonemes, failure);
    take_words(speaker, first, characters, *index - first);
    buffer_free(&text);
    free(characters);
    return good;
}

/* One call of the engine for each stretch in one language. */
static bool say_utterance(struct speaker *speaker, const struct utterance *utterance,
                          struct failure *failure)
{
    bool good = true;
    said.count = 0;
    speaker->word_count = 0;
    for (size_t index = 0; index < utterance->spoken.count && good;)
        good = say_stretch(speaker, utterance, &index, failure);
    return good;
}

static void speaker_end(struct speaker *speaker)
{
    arena_destroy(speaker->arena);
    free(speaker->words);
}

bool tts_say_here(const struct script *script, size_t first, size_t end,
                  const struct voice_profile *profile, tts_sink *sink, void *user_data,
                  struct failure *failure)
{
    struct speaker speaker = {.arena = arena_create(), .profile = profile};
    bool good = true;
    for (size_t index = first; index < end && good; index++) {
        good = say_utterance(&speaker, &script->utterances[index], failure);
        struct tts_sound sound = {said.samples, said.count, speaker.words, speaker.word_count};
        good = good && sink(user_data, index, &sound, failure);
    }
    speaker_end(&speaker);
    return good;
}

bool tts_phonemes(const struct script *script, size_t index, const struct voice_profile *profile,
                  enum tts_alphabet alphabet, struct buffer *out, struct failure *failure)
{
    char *text = NULL;
    size_t length = 0;
    FILE *stream = open_memstream(&text, &length);
    if (stream == NULL)
        memory_exhausted();
    struct speaker speaker = {.arena = arena_create(), .profile = profile};
    espeak_SetPhonemeTrace(espeakPHONEMES_SHOW | (alphabet == TTS_IPA ? espeakPHONEMES_IPA : 0),
                           stream);
    bool good = say_utterance(&speaker, &script->utterances[index], failure);
    espeak_SetPhonemeTrace(0, NULL);
    speaker_end(&speaker);
    if (fclose(stream) != 0)
        memory_exhausted();
    buffer_append(out, text, length);
    free(text);
    return good;
}

static _Noreturn void check_and_exit(const char *const *voices, size_t count, int descriptor)
{
    int sample_rate;
    struct failure failure = {0};
    interrupt_leave_to_parent();
    memory_leave_to_parent();
    alarm(CHECK_LIMIT);
    if (!tts_open(&sample_rate, &failure))
        _exit(3);
    for (size_t index = 0; index < count; index++) {
        bool known = select_voice(voices[index]);
        if (!channel_send(descriptor, &known, sizeof known, NULL))
            _exit(3);
    }
    _exit(0);
}

static bool explain_check(int status, struct failure *failure)
{
    if (WIFSIGNALED(status))
        return failure_set(failure, FAILURE_SYSTEM,
                           "the speech engine was ended by signal %d (%s) while voices were sought",
                           WTERMSIG(status), strsignal(WTERMSIG(status)));
    if (WEXITSTATUS(status) == MEMORY_EXHAUSTED)
        return failure_set(failure, FAILURE_SYSTEM, "out of memory");
    return failure_set(failure, FAILURE_SYSTEM,
                       "espeak-ng cannot start: is the package espeak-ng-data installed?");
}

bool tts_check_voices(const char *const *voices, size_t count, bool *known, struct failure *failure)
{
    int pipe_ends[2];
    int status = 0;
    if (pipe2(pipe_ends, O_CLOEXEC) != 0)
        return failure_set(failure, FAILURE_SYSTEM, "no pipe to the speech engine: %s",
                           strerror(errno));
    pid_t child = fork();
    if (child == 0)
        check_and_exit(voices, count, pipe_ends[1]);
    close(pipe_ends[1]);
    if (child < 0)
        failure_set(failure, FAILURE_SYSTEM, "the speech engine cannot be forked: %s",
                    strerror(errno));
    bool good =
        child > 0 && channel_receive(pipe_ends[0], known, count * sizeof *known, interrupt_came);
    close(pipe_ends[0]);
    if (child > 0 && !interrupt_go_on(failure))
        kill(child, SIGKILL);
    while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    return good || explain_check(status, failure);
}
