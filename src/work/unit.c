#include "work/unit.h"

#include "audio/resample.h"
#include "audio/tts_data.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/memory.h"
#include "base/names.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* What the Makefile counts as the code that makes the sound. */
#ifndef NARRATION_CODE
#define NARRATION_CODE "unknown"
#endif

#if defined __x86_64__
#define MACHINE "x86_64"
#elif defined __aarch64__
#define MACHINE "aarch64"
#else
#define MACHINE "other"
#endif

static const char first_line[] = "crieur unit 1\n";
static const char from[] = "from ";

/* The voices of a script, each once. */
struct voices {
    struct arena *arena;
    struct names seen;
    const char **names;
    size_t count;
};

static void add_voice(struct voices *voices, const char *name)
{
    if (!names_add(&voices->seen, name))
        return;
    voices->names = memory_resize(voices->names, (voices->count + 1) * sizeof *voices->names);
    voices->names[voices->count++] = name;
}

static void add_voices(struct voices *voices, const struct utterance *utterance,
                       const struct voice_profile *profile)
{
    const char *last = NULL;
    for (size_t index = 0; index < utterance->spoken.count; index++) {
        const char *language = utterance->spoken.words[index].language;
        language = language != NULL ? language : utterance->language;
        if (language != last)
            add_voice(voices,
                      voice_for_language(voices->arena, profile, utterance->part, language));
        last = language;
    }
}

static bool describe_engine(const struct script *script, const struct voice_profile *profile,
                            struct buffer *text, struct failure *failure)
{
    struct voices voices = {.arena = arena_create()};
    for (size_t index = 0; index < script->count; index++) {
        add_voices(&voices, &script->utterances[index], profile);
        /* It says what is in languages that the engine does not have. */
        add_voice(&voices, profile->settings[script->utterances[index].part].voice);
    }
    bool good = tts_data_describe(voices.names, voices.count, text, failure);
    free(voices.names);
    names_clear(&voices.seen);
    arena_destroy(voices.arena);
    return good;
}

static void describe_profile(const struct voice_profile *profile, struct buffer *text)
{
    buffer_format(text, "language %s\n", profile->language);
    for (int part = 0; part < VOICE_PART_COUNT; part++) {
        const struct voice_setting *setting = &profile->settings[part];
        buffer_format(text, "voice %d %d %d %.6f %s\n", setting->rate, setting->pitch,
                      setting->range, setting->gain, setting->voice);
    }
    for (const struct voice_language *each = profile->languages; each != NULL; each = each->next)
        buffer_format(text, "speaks %s %s\n", each->language, each->voice);
    buffer_append_string(text, "pauses");
    for (int pause = 0; pause < PAUSE_COUNT; pause++)
        buffer_format(text, " %d", profile->pauses[pause]);
    buffer_append_byte(text, '\n');
}

/* The engine takes control characters for spaces, and here they would end a line. */
static void append_line(struct buffer *text, const char *words)
{
    size_t begin = text->length;
    buffer_append_string(text, words);
    for (size_t index = begin; index < text->length; index++) {
        if ((unsigned char)text->data[index] < ' ')
            text->data[index] = ' ';
    }
    buffer_append_byte(text, '\n');
}

static void describe_utterance(const struct utterance *utterance, struct buffer *text)
{
    buffer_format(text, "utterance %d %d %zu %s\n", (int)utterance->part, (int)utterance->pause,
                  utterance->run, utterance->language);
    for (size_t index = 0; index < utterance->spoken.count; index++) {
        const struct spoken_word *word = &utterance->spoken.words[index];
        buffer_format(text, "%c%c %s ", word->kind == SPOKEN_PHONEMES ? 'p' : 't',
                      word->joined ? '+' : ' ', word->language != NULL ? word->language : "-");
        append_line(text, word->text);
    }
}

static bool describe_recording(const char *path, struct buffer *text, struct failure *failure)
{
    FILE *stream = file_open(path, failure);
    if (stream == NULL)
        return false;
    struct arena *arena = arena_create();
    struct digest *digest = digest_create();
    char chunk[65536];
    size_t count;
    while ((count = fread(chunk, 1, sizeof chunk, stream)) > 0)
        digest_add(digest, chunk, count);
    bool good = !ferror(stream) ||
                failure_set(failure, FAILURE_SYSTEM, "cannot read '%s': %s", path, strerror(errno));
    fclose(stream);
    buffer_format(text, "recording %s by %s\n", digest_finish(arena, digest), resample_version());
    arena_destroy(arena);
    return good;
}

bool unit_describe(const struct script *script, const struct voice_profile *profile,
                   const struct mp3_settings *mp3, struct buffer *text, struct failure *failure)
{
    buffer_append_string(text, first_line);
    buffer_format(text, "code %s %s\n", NARRATION_CODE, MACHINE);
    mp3_describe(mp3, text);
    if (script->recording != NULL)
        return describe_recording(script->recording, text, failure);
    if (!describe_engine(script, profile, text, failure))
        return false;
    describe_profile(profile, text);
    for (size_t index = 0; index < script->count; index++)
        describe_utterance(&script->utterances[index], text);
    return true;
}

const char *unit_key(struct arena *arena, const struct buffer *text)
{
    return digest_sha256(arena, text->data, text->length);
}

/* The text being taken apart. */
struct parser {
    struct unit *unit;
    struct voice_profile *profile;
    struct voice_language **next_language;
    int part; /* of the voice to come */
};

static bool parse_voice(struct parser *parser, const char *rest)
{
    if (parser->part == VOICE_PART_COUNT)
        return false;
    struct voice_setting *setting = &parser->profile->settings[parser->part++];
    int begin = 0;
    int count = sscanf(rest, "%d %d %d %lf %n", &setting->rate, &setting->pitch, &setting->range,
                       &setting->gain, &begin);
    setting->voice = arena_copy(parser->unit->arena, rest + begin);
    return count == 4;
}

static bool parse_language(struct parser *parser, const char *rest)
{
    struct arena *arena = parser->unit->arena;
    const char *space = strchr(rest, ' ');
    if (space == NULL)
        return false;
    struct voice_language *language = arena_allocate(arena, sizeof *language);
    language->language = arena_copy_bytes(arena, rest, (size_t)(space - rest));
    language->voice = arena_copy(arena, space + 1);
    *parser->next_language = language;
    parser->next_language = &language->next;
    return true;
}

static bool parse_pauses(struct parser *parser, const char *rest)
{
    char *end = (char *)rest;
    for (int pause = 0; pause < PAUSE_COUNT; pause++)
        parser->profile->pauses[pause] = (int)strtol(end, &end, 10);
    return *end == '\0';
}

static bool parse_utterance(struct parser *parser, const char *rest)
{
    int part, pause, begin = 0;
    size_t run;
    if (sscanf(rest, "%d %d %zu %n", &part, &pause, &run, &begin) != 3 || part < 0 ||
        part >= VOICE_PART_COUNT || pause < 0 || pause >= PAUSE_COUNT)
        return false;
    script_add_read(parser->unit->script, (enum voice_part)part, (enum voice_pause)pause, run,
                    rest + begin);
    return true;
}

static bool parse_word(struct parser *parser, const char *line)
{
    const char *text = strlen(line) > 3 ? strchr(line + 3, ' ') : NULL;
    if (text == NULL || parser->unit->script->count == 0)
        return false;
    bool own = strncmp(line + 3, "- ", 2) != 0;
    script_add_word(parser->unit->script, line[0] == 'p' ? SPOKEN_PHONEMES : SPOKEN_TEXT,
                    line[1] == '+', own ? line + 3 : "", own ? (size_t)(text - line - 3) : 0,
                    text + 1);
    return true;
}

/* The rest of the line, when it begins with that word. */
static const char *rest_of(const char *line, const char *word)
{
    size_t length = strlen(word);
    return strncmp(line, word, length) == 0 && line[length] == ' ' ? line + length + 1 : NULL;
}

static bool parse_line(struct parser *parser, const char *line)
{
    struct unit *unit = parser->unit;
    const char *rest;
    if (line[0] != '\0' && (line[1] == ' ' || line[1] == '+') && line[2] == ' ')
        return parse_word(parser, line);
    if ((rest = rest_of(line, "utterance")) != NULL)
        return parse_utterance(parser, rest);
    if ((rest = rest_of(line, "voice")) != NULL)
        return parse_voice(parser, rest);
    if ((rest = rest_of(line, "speaks")) != NULL)
        return parse_language(parser, rest);
    if ((rest = rest_of(line, "pauses")) != NULL)
        return parse_pauses(parser, rest);
    if ((rest = rest_of(line, "language")) != NULL)
        parser->profile->language = arena_copy(unit->arena, rest);
    if ((rest = rest_of(line, "encoder")) != NULL)
        return mp3_settings_read(&unit->mp3, rest);
    return true;
}

static bool parse(struct unit *unit, const char *recording)
{
    struct parser parser = {.unit = unit};
    parser.profile = arena_allocate(unit->arena, sizeof *parser.profile);
    parser.profile->language = "";
    parser.next_language = &parser.profile->languages;
    unit->profile = parser.profile;
    if (strncmp(unit->text, first_line, sizeof first_line - 1) != 0)
        return false;
    char *copy = memory_copy_string(unit->text + sizeof first_line - 1);
    bool good = true;
    for (char *rest = copy, *line; good && (line = strsep(&rest, "\n")) != NULL;)
        good = parse_line(&parser, line);
    free(copy);
    if (recording != NULL)
        unit->script->recording = arena_copy(unit->arena, recording);
    return good && (recording != NULL || parser.part == VOICE_PART_COUNT);
}

static bool refuse_damaged(const char *key, struct failure *failure)
{
    return failure_set(failure, FAILURE_SYSTEM,
                       "the description of the unit %.12s is damaged: plan again", key);
}

struct unit *unit_create(const char *text, const char *recording, struct failure *failure)
{
    struct unit *unit = memory_allocate(sizeof *unit);
    unit->arena = arena_create();
    unit->text = arena_copy(unit->arena, text);
    unit->key = digest_sha256(unit->arena, text, strlen(text));
    unit->script = script_create("");
    if (parse(unit, recording))
        return unit;
    refuse_damaged(unit->key, failure);
    unit_destroy(unit);
    return NULL;
}

void unit_destroy(struct unit *unit)
{
    if (unit == NULL)
        return;
    script_destroy(unit->script);
    arena_destroy(unit->arena);
    free(unit);
}

/* The path of a recording, in one line. */
static void append_path(struct buffer *text, const char *path)
{
    for (; *path != '\0'; path++) {
        if (*path == '%' || *path == '\n')
            buffer_format(text, "%%%02X", (unsigned)*path);
        else
            buffer_append_byte(text, *path);
    }
}

static void read_path(char *path)
{
    char *end = path;
    for (const char *next = path; *next != '\0'; next++) {
        bool is_percent = strncmp(next, "%25", 3) == 0;
        bool is_break = strncmp(next, "%0A", 3) == 0;
        *end++ = is_percent ? '%' : is_break ? '\n' : *next;
        next += is_percent || is_break ? 2 : 0;
    }
    *end = '\0';
}

bool unit_save(const char *folder, const char *key, const struct buffer *text,
               const char *recording, struct failure *failure)
{
    struct arena *arena = arena_create();
    struct buffer whole;
    buffer_init(&whole);
    buffer_append(&whole, text->data, text->length);
    /* Whoever takes the unit may stand in another folder. */
    char *whole_path = recording != NULL ? realpath(recording, NULL) : NULL;
    if (recording != NULL) {
        buffer_append_string(&whole, from);
        append_path(&whole, whole_path != NULL ? whole_path : recording);
        buffer_append_byte(&whole, '\n');
    }
    free(whole_path);
    bool good = file_make_folders(folder, failure) &&
                file_write(file_join(arena, folder, key), whole.data, whole.length, failure);
    buffer_free(&whole);
    arena_destroy(arena);
    return good;
}

/* Cuts the last line, where the recording is, off the text. */
static char *cut_recording(struct buffer *text)
{
    if (text->length == 0 || text->data[text->length - 1] != '\n')
        return NULL;
    size_t begin = text->length - 1;
    while (begin > 0 && text->data[begin - 1] != '\n')
        begin--;
    if (strncmp(text->data + begin, from, sizeof from - 1) != 0)
        return NULL;
    char *path = memory_copy_string(text->data + begin + sizeof from - 1);
    path[strlen(path) - 1] = '\0';
    read_path(path);
    buffer_truncate(text, begin);
    return path;
}

/* Tells what is otherwise here, by the first line that differs. */
static bool refuse_other(const struct unit *unit, const char *here, struct failure *failure)
{
    size_t begin = 0;
    for (size_t index = 0; here[index] == unit->text[index]; index++)
        begin = here[index] == '\n' ? index + 1 : begin;
    if (rest_of(unit->text + begin, "recording") != NULL)
        return failure_set(failure, FAILURE_SYSTEM,
                           "the recording '%s' is not what was planned: plan again",
                           unit->script->recording);
    return failure_set(failure, FAILURE_SYSTEM,
                       "the unit %.12s was planned for '%.*s', but here is '%.*s': install the "
                       "same crieur, espeak-ng and LAME on all machines, or plan again",
                       unit->key, (int)strcspn(unit->text + begin, "\n"), unit->text + begin,
                       (int)strcspn(here + begin, "\n"), here + begin);
}

bool unit_check(const struct unit *unit, struct failure *failure)
{
    struct buffer here;
    buffer_init(&here);
    bool good = unit_describe(unit->script, unit->profile, &unit->mp3, &here, failure) &&
                (strcmp(here.data, unit->text) == 0 || refuse_other(unit, here.data, failure));
    buffer_free(&here);
    return good;
}

struct unit *unit_load(const char *folder, const char *key, struct failure *failure)
{
    struct arena *arena = arena_create();
    struct buffer text;
    buffer_init(&text);
    struct unit *unit = NULL;
    char *recording = NULL;
    if (file_read(file_join(arena, folder, key), &text, failure)) {
        recording = cut_recording(&text);
        unit = unit_create(text.data, recording, failure);
    }
    bool good = unit != NULL && (strcmp(unit->key, key) == 0 || refuse_damaged(key, failure));
    if (!good || !unit_check(unit, failure)) {
        unit_destroy(unit);
        unit = NULL;
    }
    free(recording);
    buffer_free(&text);
    arena_destroy(arena);
    return unit;
}
