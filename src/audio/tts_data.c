#include "audio/tts_data.h"

#include "base/arena.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/memory.h"

#include <dirent.h>
#include <espeak-ng/espeak_ng.h>
#include <espeak-ng/speak_lib.h>
#include <stdlib.h>
#include <string.h>

struct dictionary {
    const char *language;
    const char *digest;      /* of all dictionaries when there is none of that language */
    struct dictionary *next; /* in the order of languages */
};

/* What has been read so far. */
static struct {
    struct arena *arena;
    const char *folder;
    const char *version;
    const char *common;           /* digest of all but the dictionaries */
    const char *all_dictionaries; /* digest of them together */
    struct dictionary *dictionaries;
} known;

static bool is_dictionary(const char *name)
{
    size_t length = strlen(name);
    return length > 5 && strcmp(name + length - 5, "_dict") == 0;
}

/* Adds the files below the folder that are dictionaries, or those that are not, in the order of
 * their names, each name with its contents. */
static bool add_folder(struct digest *digest, const char *folder, bool dictionaries,
                       struct failure *failure)
{
    struct dirent **entries = NULL;
    struct arena *arena = arena_create();
    struct buffer contents;
    buffer_init(&contents);
    int count = scandir(folder, &entries, NULL, alphasort);
    bool good = count >= 0;
    for (int index = 0; index < count; index++) {
        const char *name = entries[index]->d_name;
        const char *path = file_join(arena, folder, name);
        bool is_folder = file_is_folder(path);
        bool is_skipped = name[0] == '.' || (!is_folder && is_dictionary(name) != dictionaries);
        if (good && !is_skipped) {
            digest_add(digest, name, strlen(name) + 1);
            buffer_clear(&contents);
            good = is_folder ? add_folder(digest, path, dictionaries, failure)
                             : file_read(path, &contents, failure);
            digest_add(digest, contents.data, contents.length);
        }
        free(entries[index]);
    }
    free(entries);
    buffer_free(&contents);
    arena_destroy(arena);
    return good;
}

static bool read_common(struct failure *failure)
{
    if (known.common != NULL)
        return true;
    known.arena = arena_create();
    espeak_ng_InitializePath(NULL);
    known.version = espeak_Info(&known.folder);
    struct digest *digest = digest_create();
    bool good = add_folder(digest, known.folder, false, failure);
    const char *text = digest_finish(known.arena, digest);
    if (!good)
        return failure_set(failure, FAILURE_SYSTEM,
                           "espeak-ng has no data: is the package espeak-ng-data installed?");
    known.common = text;
    return true;
}

/* As strcmp, with the language of the voice: "fr" of "fr+f2". */
static int compare_language(const struct dictionary *dictionary, const char *voice)
{
    size_t length = strcspn(voice, "-+");
    int order = strncmp(dictionary->language, voice, length);
    return order != 0 ? order : dictionary->language[length] != '\0';
}

/* A few languages have a dictionary of another name: all dictionaries count for them. */
static const char *digest_all(void)
{
    if (known.all_dictionaries == NULL) {
        struct failure unread = {0};
        struct digest *digest = digest_create();
        add_folder(digest, known.folder, true, &unread);
        failure_clear(&unread);
        known.all_dictionaries = digest_finish(known.arena, digest);
    }
    return known.all_dictionaries;
}

static struct dictionary *read_dictionary(const char *voice)
{
    struct dictionary *dictionary = arena_allocate(known.arena, sizeof *dictionary);
    struct failure absent = {0};
    struct buffer contents;
    buffer_init(&contents);
    dictionary->language = arena_copy_bytes(known.arena, voice, strcspn(voice, "-+"));
    const char *path = arena_format(known.arena, "%s/%s_dict", known.folder, dictionary->language);
    dictionary->digest = file_read(path, &contents, &absent)
                             ? digest_sha256(known.arena, contents.data, contents.length)
                             : digest_all();
    failure_clear(&absent);
    buffer_free(&contents);
    return dictionary;
}

/* Makes the dictionary of the voice's language known. */
static void know_dictionary(const char *voice)
{
    struct dictionary **place = &known.dictionaries;
    while (*place != NULL && compare_language(*place, voice) < 0)
        place = &(*place)->next;
    if (*place != NULL && compare_language(*place, voice) == 0)
        return;
    struct dictionary *dictionary = read_dictionary(voice);
    dictionary->next = *place;
    *place = dictionary;
}

static bool is_needed(const struct dictionary *dictionary, const char *const *voices, size_t count)
{
    if (strcmp(dictionary->language, "en") == 0)
        return true;
    for (size_t index = 0; index < count; index++) {
        if (compare_language(dictionary, voices[index]) == 0)
            return true;
    }
    return false;
}

bool tts_data_describe(const char *const *voices, size_t count, struct buffer *out,
                       struct failure *failure)
{
    if (!read_common(failure))
        return false;
    know_dictionary("en");
    for (size_t index = 0; index < count; index++)
        know_dictionary(voices[index]);
    buffer_format(out, "engine espeak-ng %s %.16s\n", known.version, known.common);
    for (const struct dictionary *each = known.dictionaries; each != NULL; each = each->next) {
        if (is_needed(each, voices, count))
            buffer_format(out, "dictionary %s %.16s\n", each->language, each->digest);
    }
    return true;
}
