#include "support/engine.h"

#include "base/arena.h"
#include "base/buffer.h"
#include "base/memory.h"
#include "base/unicode.h"

#include <espeak-ng/speak_lib.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

/* The engine in a fork, and what it has said of the utterance. */
struct speaker {
    struct arena *arena;
    const struct voice_profile *profile;
    const char *voice; /* set at present */
    enum voice_part part;
    struct engine_said said;
    size_t capacity;
    size_t before; /* samples of the calls before this one */
};

static int collect(short *samples, int count, espeak_EVENT *events)
{
    struct speaker *speaker = events->user_data;
    struct engine_said *said = &speaker->said;
    for (; events->type != espeakEVENT_LIST_TERMINATED; events++) {
        /* Events at position 0 or without a length stand for no word of the text. */
        if (events->type != espeakEVENT_WORD || events->text_position < 1 || events->length < 1)
            continue;
        if (said->word_count == speaker->capacity) {
            speaker->capacity = 2 * speaker->capacity + 64;
            said->words = memory_resize(said->words, speaker->capacity * sizeof *said->words);
        }
        said->words[said->word_count++] =
            (struct engine_word){.call = said->calls,
                                 .character = (size_t)events->text_position - 1,
                                 .sample = speaker->before + (size_t)events->sample};
    }
    if (samples != NULL && count > 0)
        said->count += (size_t)count;
    return 0;
}

static size_t count_characters(const char *text)
{
    size_t count = 0;
    for (; *text != '\0'; text++)
        count += ((unsigned char)*text & 0xC0) != 0x80;
    return count;
}

static void set_voice(struct speaker *speaker, enum voice_part part, const char *language)
{
    const struct voice_setting *setting = &speaker->profile->settings[part];
    const char *voice = voice_for_language(speaker->arena, speaker->profile, part, language);
    bool other = speaker->voice == NULL || strcmp(speaker->voice, voice) != 0;
    if (other && espeak_SetVoiceByName(voice) != EE_OK)
        _exit(1);
    if (other || speaker->part != part) {
        espeak_SetParameter(espeakRATE, setting->rate, 0);
        espeak_SetParameter(espeakPITCH, setting->pitch, 0);
        espeak_SetParameter(espeakRANGE, setting->range, 0);
    }
    speaker->voice = voice;
    speaker->part = part;
}

/* The engine sometimes takes the space before a word for its begin. */
static size_t skip_spaces(const char *text, size_t character)
{
    size_t length = strlen(text);
    size_t count = 0;
    for (size_t offset = 0; offset < length; count++) {
        bool space = unicode_is_space(unicode_next(text, length, &offset));
        if (count >= character && !space)
            break;
    }
    return count;
}

/* Says `text`; `begins` are the characters at which its spoken words begin, `first` the number of
 * the first of them. */
static void call_engine(struct speaker *speaker, const char *text, const size_t *begins,
                        size_t first, size_t count)
{
    struct engine_said *said = &speaker->said;
    size_t known = said->word_count;
    speaker->before = said->count;
    unsigned flags = espeakCHARS_UTF8 | (strstr(text, "[[") != NULL ? espeakPHONEMES : 0);
    if (espeak_Synth(text, strlen(text) + 1, 0, POS_CHARACTER, 0, flags, NULL, speaker) != EE_OK)
        _exit(1);
    said->calls++;
    for (; known < said->word_count; known++) {
        struct engine_word *event = &said->words[known];
        size_t word = 0;
        event->character = skip_spaces(text, event->character);
        while (word + 1 < count && begins[word + 1] <= event->character)
            word++;
        event->word = first + word;
    }
}

static const char *language_of(const struct utterance *utterance, size_t index)
{
    const char *language = utterance->spoken.words[index].language;
    return language != NULL ? language : utterance->language;
}

static void say(struct speaker *speaker, const struct utterance *utterance)
{
    const struct spoken *spoken = &utterance->spoken;
    size_t *begins = memory_allocate((spoken->count + 1) * sizeof *begins);
    for (size_t index = 0; index < spoken->count;) {
        const char *language = language_of(utterance, index);
        struct buffer text;
        buffer_init(&text);
        size_t first = index;
        for (; index < spoken->count && strcmp(language_of(utterance, index), language) == 0;
             index++) {
            const struct spoken_word *word = &spoken->words[index];
            bool phonemes = word->kind == SPOKEN_PHONEMES;
            buffer_append_string(&text, index > first && !word->joined ? " " : "");
            begins[index - first] = count_characters(text.data);
            buffer_format(&text, phonemes ? "[[%s]]" : "%s", word->text);
        }
        set_voice(speaker, utterance->part, language);
        call_engine(speaker, text.data, begins, first, index - first);
        buffer_free(&text);
    }
    free(begins);
}

static void send(int channel, const void *data, size_t length)
{
    for (size_t sent = 0; sent < length;) {
        ssize_t count = write(channel, (const char *)data + sent, length - sent);
        if (count <= 0)
            _exit(1);
        sent += (size_t)count;
    }
}

static _Noreturn void say_run_and_exit(const struct script *script, size_t first, size_t end,
                                       const struct voice_profile *profile, int channel)
{
    struct speaker speaker = {.arena = arena_create(), .profile = profile};
    setenv("PULSE_SERVER", "unix:/nonexistent", 1);
    espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, NULL, espeakINITIALIZE_DONT_EXIT);
    espeak_SetSynthCallback(collect);
    for (size_t index = first; index < end; index++) {
        struct engine_said *said = &speaker.said;
        said->count = said->calls = said->word_count = 0;
        say(&speaker, &script->utterances[index]);
        send(channel, said, sizeof *said);
        send(channel, said->words, said->word_count * sizeof *said->words);
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

static void receive_said(int channel, struct engine_said *said)
{
    receive(channel, said, sizeof *said);
    said->words = memory_allocate((said->word_count + 1) * sizeof *said->words);
    receive(channel, said->words, said->word_count * sizeof *said->words);
}

struct engine_said *engine_say(const struct script *script, const struct voice_profile *profile)
{
    struct engine_said *said = memory_allocate((script->count + 1) * sizeof *said);
    for (size_t first = 0; first < script->count;) {
        size_t end = first;
        while (end < script->count && script->utterances[end].run == script->utterances[first].run)
            end++;
        int channel[2];
        assert_int_equal(pipe(channel), 0);
        pid_t child = fork();
        assert_true(child >= 0);
        if (child == 0)
            say_run_and_exit(script, first, end, profile, channel[1]);
        close(channel[1]);
        for (; first < end; first++)
            receive_said(channel[0], &said[first]);
        close(channel[0]);
        waitpid(child, NULL, 0);
    }
    return said;
}

void engine_free(struct engine_said *said, size_t count)
{
    for (size_t index = 0; index < count; index++)
        free(said[index].words);
    free(said);
}
