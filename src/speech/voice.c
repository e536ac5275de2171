#include "speech/voice.h"

#include "base/buffer.h"
#include "base/diagnostic.h"
#include "base/file.h"
#include "base/yaml.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *const pause_names[PAUSE_COUNT] = {
    [PAUSE_SENTENCE] = "sentence",   [PAUSE_CELL] = "cell",       [PAUSE_ITEM] = "item",
    [PAUSE_PARAGRAPH] = "paragraph", [PAUSE_HEADING] = "heading", [PAUSE_SECTION] = "section",
    [PAUSE_TITLE] = "title",         [PAUSE_ARTICLE] = "article",
};

/* Where a part is set otherwise than the main voice. */
static const char *const part_names[VOICE_PART_COUNT] = {
    [VOICE_SECOND] = "second", [VOICE_HEADING] = "heading", [VOICE_BOX] = "box"};

/* Reads the number of that name where the mapping has it; false when it is out of bounds. */
static bool read_number(const struct yaml_value *mapping, const char *name, double least,
                        double most, double *number, struct failure *failure)
{
    const struct yaml_value *value = yaml_find(mapping, name);
    if (value == NULL)
        return true;
    char *end;
    double read = value->text != NULL ? strtod(value->text, &end) : 0;
    if (value->text == NULL || end == value->text || *end != '\0' || read < least || read > most)
        return failure_set(failure, FAILURE_SYSTEM, "%s:%d: '%s' must be a number from %g to %g",
                           value->place.file, value->place.line, name, least, most);
    *number = read;
    return true;
}

static bool read_setting(const struct yaml_value *mapping, struct voice_setting *setting,
                         struct failure *failure)
{
    double rate = setting->rate;
    double pitch = setting->pitch;
    double range = setting->range;
    const struct yaml_value *voice = yaml_find(mapping, "voice");
    if (voice != NULL && voice->text != NULL)
        setting->voice = voice->text;
    bool good = read_number(mapping, "rate", 80, 450, &rate, failure) &&
                read_number(mapping, "pitch", 0, 100, &pitch, failure) &&
                read_number(mapping, "range", 0, 100, &range, failure) &&
                read_number(mapping, "gain", -30, 30, &setting->gain, failure);
    setting->rate = (int)rate;
    setting->pitch = (int)pitch;
    setting->range = (int)range;
    return good;
}

static bool read_pauses(const struct yaml_value *mapping, struct voice_profile *profile,
                        struct failure *failure)
{
    for (int pause = 0; pause < PAUSE_COUNT; pause++) {
        double milliseconds = profile->pauses[pause];
        if (!read_number(mapping, pause_names[pause], 0, 10000, &milliseconds, failure))
            return false;
        profile->pauses[pause] = (int)milliseconds;
    }
    return true;
}

static void read_languages(struct arena *arena, const struct yaml_value *mapping,
                           struct voice_profile *profile)
{
    if (mapping == NULL || mapping->kind != YAML_MAPPING)
        return;
    for (const struct yaml_value *value = mapping->first_child; value != NULL;
         value = value->next) {
        struct voice_language *language = arena_allocate(arena, sizeof *language);
        language->language = value->key;
        language->voice = value->text;
        language->next = profile->languages;
        profile->languages = language;
    }
}

static const char *text_of(const struct yaml_value *root, const char *key, const char *otherwise)
{
    const struct yaml_value *value = yaml_find(root, key);
    return value != NULL && value->text != NULL ? value->text : otherwise;
}

static const struct voice_profile *read_profile(struct arena *arena, const char *path,
                                                const char *name, const char *language,
                                                struct failure *failure)
{
    const struct yaml_value *root = yaml_read_data(arena, path, failure);
    if (root == NULL)
        return NULL;
    static const int pauses[PAUSE_COUNT] = {300, 350, 450, 650, 750, 900, 1000, 1200};
    struct voice_profile *profile = arena_allocate(arena, sizeof *profile);
    struct voice_setting setting = {
        .voice = language, .rate = 165, .pitch = 50, .range = 50, .gain = 4};
    memcpy(profile->pauses, pauses, sizeof pauses);
    profile->name = arena_copy(arena, name);
    profile->language = text_of(root, "language", language);
    profile->description = text_of(root, "description", "");
    if (!read_setting(root, &setting, failure))
        return NULL;
    read_languages(arena, yaml_find(root, "languages"), profile);
    for (int part = 0; part < VOICE_PART_COUNT; part++) {
        profile->settings[part] = setting;
        if (part_names[part] != NULL &&
            !read_setting(yaml_find(root, part_names[part]), &profile->settings[part], failure))
            return NULL;
    }
    return read_pauses(yaml_find(root, "pauses"), profile, failure) ? profile : NULL;
}

/* True for the name of a table of strings or sentences. */
static bool is_table(const char *name)
{
    return strncmp(name, "strings-", 8) == 0 || strncmp(name, "sentences-", 10) == 0;
}

/* Profiles are the other files NAME.yaml. */
static int is_profile(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return length > 5 && strcmp(entry->d_name + length - 5, ".yaml") == 0 &&
           !is_table(entry->d_name);
}

static int compare_names(const struct dirent **one, const struct dirent **other)
{
    return strcmp((*one)->d_name, (*other)->d_name);
}

/* Appends the names of all profiles to `out`, with a comma between them, in alphabetical order. */
static void list_profiles(struct arena *arena, const char *data_folder, struct buffer *out)
{
    struct dirent **entries = NULL;
    int count =
        scandir(file_join(arena, data_folder, "voices"), &entries, is_profile, compare_names);
    for (int index = 0; index < count; index++) {
        const char *name = entries[index]->d_name;
        buffer_format(out, "%s%.*s", index > 0 ? ", " : "", (int)strlen(name) - 5, name);
        free(entries[index]);
    }
    free(entries);
}

const struct voice_profile *voice_read(struct arena *arena, const char *data_folder,
                                       const char *name, const char *language,
                                       struct failure *failure)
{
    const char *wanted = name;
    if (wanted == NULL)
        wanted = arena_copy_bytes(arena, language, strcspn(language, "-_"));
    const char *path = arena_format(arena, "%s/voices/%s.yaml", data_folder, wanted);
    bool is_no_name = strchr(wanted, '/') != NULL || is_table(wanted);
    if (name == NULL && !file_exists(path)) {
        wanted = "default";
        path = arena_format(arena, "%s/voices/default.yaml", data_folder);
    }
    if (is_no_name || !file_exists(path)) {
        struct buffer names;
        buffer_init(&names);
        list_profiles(arena, data_folder, &names);
        failure_set(failure, FAILURE_SYSTEM, "there is no voice '%s'; there are: %s", wanted,
                    names.data);
        buffer_free(&names);
        return NULL;
    }
    return read_profile(arena, path, wanted, language, failure);
}

const char *voice_for_language(struct arena *arena, const struct voice_profile *profile,
                               enum voice_part part, const char *language)
{
    const char *own = profile->settings[part].voice;
    size_t length = strcspn(language, "-_");
    if (length == strcspn(profile->language, "-_") &&
        strncasecmp(language, profile->language, length) == 0)
        return own;
    for (const struct voice_language *other = profile->languages; other != NULL;
         other = other->next) {
        if (strcasecmp(other->language, language) == 0 ||
            (strlen(other->language) == length &&
             strncasecmp(other->language, language, length) == 0))
            return other->voice;
    }
    const char *variant = strchr(own, '+');
    return arena_format(arena, "%s%s", language, variant != NULL ? variant : "");
}
