#include "support/edition.h"

#include "base/memory.h"

#include <mpg123.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <zip.h>

#include <cmocka.h>

int edition_run(const char *format, ...)
{
    const char *program = getenv("CRIEUR");
    struct buffer command;
    buffer_init(&command);
    buffer_format(&command, "'%s' ", program != NULL ? program : "out/bin/crieur");
    va_list arguments;
    va_start(arguments, format);
    buffer_format_list(&command, format, arguments);
    va_end(arguments);
    int status = system(command.data);
    buffer_free(&command);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool edition_entry(const char *book, const char *name, struct buffer *out)
{
    struct buffer path;
    buffer_init(&path);
    buffer_format(&path, "EPUB/%s", name);
    zip_t *archive = zip_open(book, ZIP_RDONLY, NULL);
    zip_file_t *file = archive != NULL ? zip_fopen(archive, path.data, 0) : NULL;
    bool found = file != NULL;
    char chunk[65536];
    zip_int64_t count;
    while (found && (count = zip_fread(file, chunk, sizeof chunk)) > 0)
        buffer_append(out, chunk, (size_t)count);
    if (file != NULL)
        zip_fclose(file);
    if (archive != NULL)
        zip_discard(archive);
    buffer_free(&path);
    return found;
}

static struct xml_element *read_entry(struct arena *arena, const char *book, const char *name)
{
    struct buffer text;
    struct diagnostics diagnostics = {0};
    buffer_init(&text);
    struct xml_element *root = NULL;
    if (edition_entry(book, name, &text))
        root = xml_read(arena, name, text.data, text.length, &diagnostics);
    buffer_free(&text);
    return root;
}

struct xml_element *edition_page(struct arena *arena, const char *book, const char *document)
{
    struct xml_element *html = read_entry(arena, book, document);
    assert_non_null(html);
    return html;
}

/* Calls `visit` for the element and all below it, in document order. */
static void walk(const struct xml_element *element,
                 void (*visit)(const struct xml_element *, void *), void *user_data)
{
    visit(element, user_data);
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        walk(child, visit, user_data);
}

struct spine {
    struct arena *arena;
    const char **documents;
    size_t count;
};

static void visit_package(const struct xml_element *element, void *user_data)
{
    struct spine *spine = user_data;
    if (element->name == NULL || strcmp(element->name, "itemref") != 0)
        return;
    const char *id = xml_attribute_value(element, "idref");
    spine->documents[spine->count++] = arena_format(spine->arena, "text/%s.xhtml", id + 5);
}

const char **edition_spine(struct arena *arena, const char *book)
{
    struct spine spine = {.arena = arena};
    spine.documents = arena_allocate(arena, 20000 * sizeof *spine.documents);
    const struct xml_element *package = read_entry(arena, book, "package.opf");
    if (package != NULL)
        walk(package, visit_package, &spine);
    return spine.documents;
}

const char *edition_overlay(struct arena *arena, const char *document)
{
    return arena_format(arena, "overlay/%.*s.smil", (int)strlen(document) - 11, document + 5);
}

int64_t edition_clock(const char *text)
{
    char *end;
    long long seconds = strtoll(text, &end, 10);
    if (end == text || *end != '.')
        return -1;
    long long milliseconds = strtoll(end + 1, &end, 10);
    return strcmp(end, "s") == 0 ? seconds * 1000 + milliseconds : -1;
}

struct clip_list {
    struct arena *arena;
    struct edition_clip *clips;
    size_t count;
};

static void visit_overlay(const struct xml_element *element, void *user_data)
{
    struct clip_list *list = user_data;
    if (element->name == NULL || strcmp(element->name, "par") != 0)
        return;
    list->clips = memory_resize(list->clips, (list->count + 1) * sizeof *list->clips);
    struct edition_clip *clip = &list->clips[list->count++];
    *clip = (struct edition_clip){0};
    for (const struct xml_element *child = element->first_child; child != NULL;
         child = child->next) {
        const char *source = child->name != NULL ? xml_attribute_value(child, "src") : NULL;
        if (source == NULL)
            continue;
        if (strcmp(child->name, "text") == 0) {
            const char *hash = strchr(source, '#');
            clip->document = arena_copy_bytes(list->arena, source + 3, (size_t)(hash - source) - 3);
            clip->id = hash + 1;
        } else {
            clip->audio = source + 3;
            clip->begin = edition_clock(xml_attribute_value(child, "clipBegin"));
            clip->end = edition_clock(xml_attribute_value(child, "clipEnd"));
        }
    }
}

struct edition_clip *edition_clips(struct arena *arena, const char *book, const char *overlay,
                                   size_t *count)
{
    struct clip_list list = {.arena = arena};
    const struct xml_element *root = read_entry(arena, book, overlay);
    if (root != NULL)
        walk(root, visit_overlay, &list);
    struct edition_clip *clips = arena_allocate(arena, (list.count + 1) * sizeof *clips);
    if (list.count > 0)
        memcpy(clips, list.clips, list.count * sizeof *clips);
    free(list.clips);
    *count = list.count;
    return clips;
}

bool edition_decode(const char *book, const char *name, struct edition_sound *sound)
{
    struct buffer mp3;
    struct buffer pcm;
    buffer_init(&mp3);
    buffer_init(&pcm);
    *sound = (struct edition_sound){0};
    bool good = edition_entry(book, name, &mp3);
    mpg123_init();
    mpg123_handle *decoder = mpg123_new(NULL, NULL);
    mpg123_param(decoder, MPG123_ADD_FLAGS, MPG123_GAPLESS | MPG123_MONO_MIX | MPG123_QUIET, 0);
    good = good && mpg123_open_feed(decoder) == MPG123_OK;
    int state = MPG123_NEED_MORE;
    if (good)
        state = mpg123_feed(decoder, (const unsigned char *)mp3.data, mp3.length);
    while (good && (state == MPG123_OK || state == MPG123_NEW_FORMAT)) {
        unsigned char chunk[65536];
        size_t count = 0;
        state = mpg123_read(decoder, chunk, sizeof chunk, &count);
        buffer_append(&pcm, chunk, count);
        if (state == MPG123_NEW_FORMAT) {
            long rate;
            int channels, encoding;
            mpg123_getformat(decoder, &rate, &channels, &encoding);
            sound->sample_rate = (int)rate;
            good = channels == 1 && encoding == MPG123_ENC_SIGNED_16;
        }
    }
    mpg123_delete(decoder);
    sound->count = pcm.length / sizeof *sound->samples;
    sound->samples = memory_allocate(pcm.length + 2);
    memcpy(sound->samples, pcm.data, pcm.length);
    buffer_free(&mp3);
    buffer_free(&pcm);
    return good && sound->count > 0;
}
