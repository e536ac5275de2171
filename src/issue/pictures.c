#include "issue/pictures.h"

#include "base/digest.h"
#include "base/failure.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/xml_read.h"
#include "issue/slug.h"
#include "issue/svg.h"

#include <string.h>

struct picture_type {
    const char *media_type;
    const char *extension;
};

/* The EPUB core media types for pictures (EPUB 3.3 §3.2), told by their first bytes. */
static const struct picture_type *picture_type(const char *data, size_t length)
{
    static const struct picture_type png = {"image/png", "png"};
    static const struct picture_type jpeg = {"image/jpeg", "jpg"};
    static const struct picture_type gif = {"image/gif", "gif"};
    static const struct picture_type webp = {"image/webp", "webp"};
    static const struct picture_type svg = {"image/svg+xml", "svg"};
    if (length >= 8 && memcmp(data, "\x89PNG\r\n\x1a\n", 8) == 0)
        return &png;
    if (length >= 3 && memcmp(data, "\xFF\xD8\xFF", 3) == 0)
        return &jpeg;
    if (length >= 6 && (memcmp(data, "GIF87a", 6) == 0 || memcmp(data, "GIF89a", 6) == 0))
        return &gif;
    if (length >= 12 && memcmp(data, "RIFF", 4) == 0 && memcmp(data + 8, "WEBP", 4) == 0)
        return &webp;
    size_t start = length < 4096 ? length : 4096;
    if (memmem(data, start, "<svg", 4) != NULL || memmem(data, start, ":svg", 4) != NULL)
        return &svg;
    return NULL;
}

static struct picture *find_picture(struct issue *issue, const char *path)
{
    for (struct picture *picture = issue->pictures; picture != NULL; picture = picture->next) {
        if (picture->source != NULL && strcmp(picture->source, path) == 0)
            return picture;
    }
    return NULL;
}

static const char *package_name(struct issue *issue, const char *stem, const char *extension)
{
    const char *slug = slug_make(issue->arena, stem, 48);
    if (slug[0] == '\0')
        slug = "picture";
    const char *name = arena_format(issue->arena, "pictures/%s.%s", slug, extension);
    for (int number = 2; !names_add(&issue->picture_names, name); number++)
        name = arena_format(issue->arena, "pictures/%s-%d.%s", slug, number, extension);
    return name;
}

/* A GIF or an SVG may move; nobody has looked whether it flashes. */
static bool may_move(const struct picture_type *type, const struct buffer *data)
{
    static const char animate[] = "<animate";
    if (strcmp(type->extension, "gif") == 0)
        return true;
    return strcmp(type->extension, "svg") == 0 &&
           memmem(data->data, data->length, animate, sizeof animate - 1) != NULL;
}

/* The bytes stay in memory only where they are not those of the file any more. */
static struct picture *list_picture(struct issue *issue, const char *path, const char *stem,
                                    const struct picture_type *type, const struct buffer *data,
                                    bool is_rewritten)
{
    struct picture *picture = arena_allocate(issue->arena, sizeof *picture);
    picture->source = path;
    picture->name = package_name(issue, stem, type->extension);
    picture->media_type = type->media_type;
    picture->length = data->length;
    picture->is_animated = may_move(type, data);
    if (is_rewritten) {
        picture->data = arena_copy_bytes(issue->arena, data->data, data->length);
    } else {
        picture->digest = digest_sha256(issue->arena, data->data, data->length);
        picture->checksum = digest_crc32(0, data->data, data->length);
    }
    struct picture **end = &issue->pictures;
    while (*end != NULL)
        end = &(*end)->next;
    *end = picture;
    return picture;
}

/* Reads the SVG, and takes out of it what a book must not bring along. */
static bool check_svg(const char *path, struct buffer *data, bool *is_rewritten, struct place place,
                      struct diagnostics *diagnostics)
{
    if (data->length > LIMIT_SVG_BYTES) {
        diagnostic_report(diagnostics, SEVERITY_ERROR, place,
                          "'%s' is larger than an SVG may be (%zu MiB)", path,
                          LIMIT_SVG_BYTES >> 20);
        return false;
    }
    struct arena *arena = arena_create();
    const struct xml_element *root = xml_read(arena, path, data->data, data->length, diagnostics);
    bool good = root != NULL && svg_clean(arena, path, root, data, is_rewritten, diagnostics);
    arena_destroy(arena);
    return good;
}

/* Tells the kind of the picture, and lists it; NULL after reporting what is wrong with it. */
static struct picture *take_picture(struct issue *issue, const char *path, const char *stem,
                                    struct buffer *data, struct place place,
                                    struct diagnostics *diagnostics)
{
    const struct picture_type *type = picture_type(data->data, data->length);
    bool is_rewritten = false;
    if (type == NULL) {
        diagnostic_report(diagnostics, SEVERITY_ERROR, place,
                          "'%s' is no picture of a known kind: PNG, JPEG, GIF, SVG or WebP", path);
        return NULL;
    }
    if (strcmp(type->extension, "svg") == 0 &&
        !check_svg(path, data, &is_rewritten, place, diagnostics))
        return NULL;
    return list_picture(issue, path, stem, type, data, is_rewritten);
}

static bool has_room_for_picture(const struct issue *issue, struct place place,
                                 struct diagnostics *diagnostics)
{
    size_t count = 0;
    size_t bytes = 0;
    for (const struct picture *picture = issue->pictures; picture != NULL;
         picture = picture->next) {
        count++;
        bytes += picture->length;
    }
    if (count < LIMIT_PICTURES && bytes < LIMIT_ALL_PICTURES)
        return true;
    diagnostic_report(diagnostics, SEVERITY_ERROR, place,
                      "too many pictures: an issue has room for %d, and %zu MiB of them",
                      LIMIT_PICTURES, LIMIT_ALL_PICTURES >> 20);
    return false;
}

struct picture *pictures_add(struct issue *issue, const char *path, const char *stem,
                             struct place place, struct diagnostics *diagnostics)
{
    struct picture *picture = find_picture(issue, path);
    if (picture != NULL)
        return picture;
    if (!file_exists(path) || file_is_folder(path)) {
        diagnostic_report(diagnostics, SEVERITY_ERROR, place, "there is no picture '%s'", path);
        return NULL;
    }
    if (!has_room_for_picture(issue, place, diagnostics))
        return NULL;
    struct failure failure = {0};
    struct buffer data;
    buffer_init(&data);
    struct file_bounds bounds = {issue->folder, LIMIT_PICTURE_BYTES};
    if (!file_read_bounded(path, &bounds, &data, &failure))
        diagnostic_report(diagnostics, SEVERITY_ERROR, place, "%s", failure.text);
    else
        picture = take_picture(issue, path, stem, &data, place, diagnostics);
    buffer_free(&data);
    failure_clear(&failure);
    return picture;
}

bool pictures_read(const struct issue *issue, const struct picture *picture, struct buffer *out,
                   struct failure *failure)
{
    if (picture->data != NULL) {
        buffer_append(out, picture->data, picture->length);
        return true;
    }
    struct file_bounds bounds = {issue->folder, LIMIT_PICTURE_BYTES};
    struct buffer data;
    buffer_init(&data);
    bool good = file_read_bounded(picture->source, &bounds, &data, failure);
    if (good && digest_crc32(0, data.data, data.length) != picture->checksum)
        good = failure_set(failure, FAILURE_CONTENT,
                           "'%s' was changed during the build: build again", picture->source);
    if (good)
        buffer_append(out, data.data, data.length);
    buffer_free(&data);
    return good;
}
