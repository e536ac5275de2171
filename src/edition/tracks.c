#include "edition/tracks.h"

#include "audio/mp3.h"
#include "base/file.h"
#include "base/unicode.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static bool copy_stream(const char *from, FILE *to, struct failure *failure)
{
    FILE *stream = fopen(from, "rbe");
    if (stream == NULL)
        return failure_set(failure, FAILURE_SYSTEM, "cannot open '%s': %s", from, strerror(errno));
    char chunk[65536];
    size_t count;
    while ((count = fread(chunk, 1, sizeof chunk, stream)) > 0)
        fwrite(chunk, 1, count, to);
    bool good = !ferror(stream) ||
                failure_set(failure, FAILURE_SYSTEM, "cannot read '%s': %s", from, strerror(errno));
    fclose(stream);
    return good;
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

static bool write_track(const struct track_list *list, size_t index, const char *folder,
                        struct failure *failure)
{
    const struct track *track = &list->tracks[index];
    const char *path = arena_format(list->issue->arena, "%s/%s.mp3", folder, track->name);
    struct pending_file pending = {0};
    struct buffer tag;
    buffer_init(&tag);
    bool good = build_tag(list, index, &tag, failure) && file_pending_open(&pending, path, failure);
    if (good) {
        fwrite(tag.data, 1, tag.length, pending.stream);
        good = copy_stream(track->stream, pending.stream, failure) &&
               file_pending_commit(&pending, failure);
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

/* Removes the files that the old playlist names and the new one does not. */
static void remove_old_tracks(const struct track_list *list, const char *folder,
                              const char *playlist)
{
    struct buffer text;
    struct failure ignored = {0};
    buffer_init(&text);
    if (file_exists(playlist) && file_read(playlist, &text, &ignored)) {
        for (char *line = strtok(text.data, "\r\n"); line != NULL; line = strtok(NULL, "\r\n")) {
            size_t length = strlen(line);
            bool ours = line[0] != '#' && strchr(line, '/') == NULL && length > 4 &&
                        strcmp(line + length - 4, ".mp3") == 0;
            if (ours && !is_track(list, line, length))
                unlink(arena_format(list->issue->arena, "%s/%s", folder, line));
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

bool tracks_write(const struct track_list *list, const char *folder, struct failure *failure)
{
    struct arena *arena = list->issue->arena;
    const char *playlist = arena_format(arena, "%s/%s.m3u8", folder, list->issue->id);
    struct buffer text;
    buffer_init(&text);
    bool good = file_make_folders(folder, failure);
    buffer_append_string(&text, "#EXTM3U\n");
    buffer_format(&text, "#PLAYLIST:%s\n", issue_full_title(list->issue));
    for (size_t index = 0; index < list->count && good; index++) {
        good = write_track(list, index, folder, failure);
        append_entry(&text, &list->tracks[index]);
    }
    if (good)
        remove_old_tracks(list, folder, playlist);
    good = good && file_write(playlist, text.data, text.length, failure);
    buffer_free(&text);
    return good;
}
