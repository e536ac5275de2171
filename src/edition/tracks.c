#include "edition/tracks.h"

#include "audio/mp3.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/interrupt.h"
#include "base/unicode.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

static bool copy_stream(const struct track *track, FILE *to, struct arena *arena,
                        struct failure *failure)
{
    FILE *stream = fopen(track->stream, "rbe");
    if (stream == NULL)
        return failure_set(failure, FAILURE_SYSTEM, "cannot open '%s': %s", track->stream,
                           strerror(errno));
    char chunk[65536];
    long long rest = track->length;
    struct digest *digest = digest_create();
    while (rest > 0) {
        size_t part = rest < (long long)sizeof chunk ? (size_t)rest : sizeof chunk;
        if (fread(chunk, 1, part, stream) != part)
            break;
        fwrite(chunk, 1, part, to);
        digest_add(digest, chunk, part);
        rest -= (long long)part;
    }
    bool is_damaged = strcmp(digest_finish(arena, digest), track->digest) != 0;
    if (rest > 0)
        failure_set(failure, FAILURE_SYSTEM, "cannot read '%s': %s", track->stream,
                    ferror(stream) ? strerror(errno) : "it is cut short");
    else if (is_damaged)
        failure_set(failure, FAILURE_SYSTEM, "'%s' is damaged: build again", track->stream);
    fclose(stream);
    return rest == 0 && !is_damaged;
}

static bool build_tag(const struct track_list *list, size_t index, struct buffer *tag,
                      struct failure *failure)
{
    const struct track *track = &list->tracks[index];
    char date[11] = "";
    if (list->issue->date != NULL)
        snprintf(date, sizeof date, "%.10s", list->issue->date);
    struct mp3_tags tags = {
        .title = track->title,
        .artist = track->artist,
        .album = issue_full_title(list->issue),
        .album_artist = list->issue->publication,
        .publisher = list->issue->publisher,
        .comment = track->comment,
        .genre = list->genre,
        .language = unicode_language_code(track->language),
        .date = date,
        .track = (int)index + 1,
        .track_count = (int)list->count,
        .cover = list->cover->length > 0 ? list->cover->data : NULL,
        .cover_size = list->cover->length,
    };
    return mp3_tag_build(&tags, tag, failure);
}

/* Of what a track is made: its tag and its stream. */
static const char *digest_track(const struct track_list *list, size_t index,
                                const struct buffer *tag)
{
    struct digest *digest = digest_create();
    digest_add(digest, tag->data, tag->length);
    digest_add(digest, list->tracks[index].digest, strlen(list->tracks[index].digest));
    return digest_finish(list->issue->arena, digest);
}

/* A file as it will stand, and as it is staged. */
struct place_of {
    const char *final;
    const char *staged;
};

static struct place_of place_file(const struct track_list *list, const char *name,
                                  const char *extension)
{
    struct arena *arena = list->issue->arena;
    const char *file = arena_format(arena, "%s.%s", name, extension);
    return (struct place_of){file_join(arena, list->folder, file),
                             file_join(arena, list->staging, file)};
}

static bool stage_track(const struct track_list *list, size_t index, struct failure *failure)
{
    const struct track *track = &list->tracks[index];
    struct place_of place = place_file(list, track->name, "mp3");
    struct pending_file pending = {0};
    struct buffer tag;
    buffer_init(&tag);
    bool good = build_tag(list, index, &tag, failure);
    const char *digest = good ? digest_track(list, index, &tag) : NULL;
    if (good && !record_keep(list->record, place.final, digest)) {
        good = file_pending_open(&pending, place.staged, failure);
        if (good) {
            fwrite(tag.data, 1, tag.length, pending.stream);
            good = copy_stream(track, pending.stream, list->issue->arena, failure) &&
                   file_pending_commit(&pending, failure);
        }
        record_stage(list->record, place.final, place.staged, digest);
    }
    file_pending_discard(&pending);
    buffer_free(&tag);
    return good;
}

static bool is_track(const struct track_list *list, const char *name, size_t length)
{
    for (size_t index = 0; index < list->count; index++) {
        if (strlen(list->tracks[index].name) + 4 == length &&
            strncmp(list->tracks[index].name, name, length - 4) == 0)
            return true;
    }
    return false;
}

/* « 03-editorial.mp3 », « 03.mp3 »: others are the reader's own, who may have put them into the
 * playlist. */
static bool is_named_as_track(const char *name, size_t length)
{
    size_t digits = strspn(name, "0123456789");
    return length > 4 && strcmp(name + length - 4, ".mp3") == 0 && strchr(name, '/') == NULL &&
           digits >= 2 && (name[digits] == '-' || digits + 4 == length);
}

/* Lets the files be removed that the old playlist names and the new one does not. */
static void remove_old_tracks(const struct track_list *list)
{
    const char *playlist = place_file(list, list->issue->id, "m3u8").final;
    struct buffer text;
    struct failure ignored = {0};
    buffer_init(&text);
    if (file_exists(playlist) && file_read(playlist, &text, &ignored)) {
        for (char *line = strtok(text.data, "\r\n"); line != NULL; line = strtok(NULL, "\r\n")) {
            size_t length = strlen(line);
            const char *path = file_join(list->issue->arena, list->folder, line);
            if (is_named_as_track(line, length) && !is_track(list, line, length) &&
                record_may_remove(list->record, path))
                record_remove(list->record, path);
        }
    }
    failure_clear(&ignored);
    buffer_free(&text);
}

/* One line of the playlist: a title with line ends in it must not make two. */
static void append_entry(struct buffer *out, const struct track *track)
{
    size_t begin = out->length;
    buffer_format(out, "#EXTINF:%d,%s - %s", (int)((track->duration + 500) / 1000), track->artist,
                  track->title);
    for (size_t index = begin; index < out->length; index++) {
        if ((unsigned char)out->data[index] < ' ')
            out->data[index] = ' ';
    }
    buffer_format(out, "\n%s.mp3\n", track->name);
}

static bool stage_playlist(const struct track_list *list, struct failure *failure)
{
    struct place_of place = place_file(list, list->issue->id, "m3u8");
    struct buffer text;
    buffer_init(&text);
    buffer_append_string(&text, "#EXTM3U\n");
    buffer_format(&text, "#PLAYLIST:%s\n", issue_full_title(list->issue));
    for (size_t index = 0; index < list->count; index++)
        append_entry(&text, &list->tracks[index]);
    const char *digest = digest_sha256(list->issue->arena, text.data, text.length);
    bool good = true;
    if (!record_keep(list->record, place.final, digest)) {
        good = file_write(place.staged, text.data, text.length, failure);
        record_stage(list->record, place.final, place.staged, digest);
    }
    buffer_free(&text);
    return good;
}

bool tracks_stage(const struct track_list *list, struct failure *failure)
{
    bool good =
        file_make_folders(list->folder, failure) && file_make_folders(list->staging, failure);
    for (size_t index = 0; index < list->count && good; index++)
        good = interrupt_go_on(failure) && stage_track(list, index, failure);
    if (good)
        remove_old_tracks(list);
    return good && stage_playlist(list, failure);
}
