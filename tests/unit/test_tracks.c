#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/digest.h"
#include "edition/tracks.h"
#include "support/folder.h"

#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct writing {
    struct issue *issue;
    char *folder;
    struct buffer cover;
    struct track tracks[2];
    struct track_list list;
};

static const char *path_of(const struct writing *writing, const char *name)
{
    return file_join(writing->issue->arena, writing->folder, name);
}

static void open_writing(struct writing *writing)
{
    memset(writing, 0, sizeof *writing);
    writing->issue = issue_create();
    writing->issue->id = "perron-14";
    writing->issue->publication = "Le Perron";
    writing->issue->label = "N° 14";
    writing->issue->date = "2025-04-15";
    writing->issue->language = "fr";
    writing->folder = folder_open(writing->issue->arena);
    buffer_init(&writing->cover);
    const char *stream =
        folder_write(writing->issue->arena, writing->folder, "stream.bin", "MP3 STREAM and more");
    const char *digest = digest_sha256(writing->issue->arena, "MP3 STREAM", 10);
    writing->tracks[0] = (struct track){.name = "00-couverture",
                                        .title = "Le Perron",
                                        .artist = "Le Perron",
                                        .language = "fr",
                                        .stream = stream,
                                        .length = 10,
                                        .digest = digest,
                                        .duration = 1499};
    writing->tracks[1] = (struct track){.name = "01-edito",
                                        .title = "Été, l’essai",
                                        .artist = "Anne",
                                        .comment = "Un résumé",
                                        .language = "fr",
                                        .stream = stream,
                                        .length = 10,
                                        .digest = digest,
                                        .duration = 1500};
    writing->list = (struct track_list){.issue = writing->issue,
                                        .genre = "Speech",
                                        .tracks = writing->tracks,
                                        .count = 2,
                                        .cover = &writing->cover,
                                        .folder = path_of(writing, "out"),
                                        .staging = path_of(writing, "staging")};
}

static void close_writing(struct writing *writing)
{
    folder_close(writing->folder);
    buffer_free(&writing->cover);
    issue_destroy(writing->issue);
}

/* Stages and publishes with a record kept in that cache; NULL: with none. */
static bool try_tracks(struct writing *writing, const char *cache, struct failure *failure)
{
    struct record *record = record_open(cache, writing->folder, "perron-14");
    writing->list.record = record;
    bool good = tracks_stage(&writing->list, failure) &&
                record_publish(record, writing->list.staging, failure) &&
                record_write(record, failure);
    record_destroy(record);
    return good;
}

static void write_tracks(struct writing *writing)
{
    struct failure failure = {0};
    bool good = try_tracks(writing, NULL, &failure);
    if (!good)
        print_error("%s\n", failure.text);
    assert_true(good);
}

static void read_file(const struct writing *writing, const char *name, struct buffer *contents)
{
    struct failure failure = {0};
    buffer_init(contents);
    assert_true(file_read(path_of(writing, name), contents, &failure));
}

static void test_tracks_and_playlist(void **state)
{
    (void)state;
    struct writing writing;
    open_writing(&writing);
    write_tracks(&writing);
    struct buffer contents;
    read_file(&writing, "out/01-edito.mp3", &contents);
    assert_memory_equal(contents.data, "ID3", 3);
    assert_memory_equal(contents.data + contents.length - 10, "MP3 STREAM", 10);
    buffer_free(&contents);
    read_file(&writing, "out/perron-14.m3u8", &contents);
    assert_string_equal(contents.data, "#EXTM3U\n#PLAYLIST:Le Perron, N° 14\n"
                                       "#EXTINF:1,Le Perron - Le Perron\n00-couverture.mp3\n"
                                       "#EXTINF:2,Anne - Été, l’essai\n01-edito.mp3\n");
    buffer_free(&contents);
    close_writing(&writing);
}

static void test_line_ends_in_titles_stay_out_of_the_playlist(void **state)
{
    (void)state;
    struct writing writing;
    open_writing(&writing);
    writing.tracks[1].title = "Un\nprecious.mp3";
    write_tracks(&writing);
    struct buffer contents;
    read_file(&writing, "out/perron-14.m3u8", &contents);
    assert_null(strstr(contents.data, "\nprecious.mp3"));
    buffer_free(&contents);
    close_writing(&writing);
}

static void test_old_tracks_go_only_when_the_playlist_names_them(void **state)
{
    (void)state;
    struct writing writing;
    open_writing(&writing);
    struct arena *arena = writing.issue->arena;
    folder_write(arena, writing.folder, "out/perron-14.m3u8",
                 "#EXTM3U\n#EXTINF:1,X - mine.mp3\n01-ancien.mp3\r\n01-edito.mp3\n../escape.mp3\n"
                 "notes.txt\n.mp3\n/abs.mp3\nabsent.mp3\n");
    static const char *const kept[] = {"escape.mp3", "out/notes.txt", "out/mine.mp3", "out/abs.mp3",
                                       "out/02-autre.mp3"};
    for (size_t index = 0; index < sizeof kept / sizeof *kept; index++)
        folder_write(arena, writing.folder, kept[index], "x");
    folder_write(arena, writing.folder, "out/01-ancien.mp3", "x");
    write_tracks(&writing);
    assert_false(file_exists(path_of(&writing, "out/01-ancien.mp3")));
    assert_true(file_exists(path_of(&writing, "out/01-edito.mp3")));
    for (size_t index = 0; index < sizeof kept / sizeof *kept; index++)
        assert_true(file_exists(path_of(&writing, kept[index])));
    close_writing(&writing);
}

static void test_a_missing_stream_is_a_failure_that_leaves_no_track(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct writing writing;
    open_writing(&writing);
    folder_write(writing.issue->arena, writing.folder, "out/perron-14.m3u8",
                 "#EXTM3U\n09-ancien.mp3\n");
    folder_write(writing.issue->arena, writing.folder, "out/09-ancien.mp3", "x");
    writing.tracks[1].stream = "/nonexistent/stream.mp3";
    assert_false(try_tracks(&writing, NULL, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    assert_false(file_exists(path_of(&writing, "out/01-edito.mp3")));
    assert_true(file_exists(path_of(&writing, "out/09-ancien.mp3")));
    failure_clear(&failure);
    close_writing(&writing);
}

static void test_the_same_tracks_give_the_same_bytes(void **state)
{
    (void)state;
    struct writing writing;
    struct buffer first;
    struct buffer second;
    open_writing(&writing);
    write_tracks(&writing);
    read_file(&writing, "out/01-edito.mp3", &first);
    write_tracks(&writing);
    read_file(&writing, "out/01-edito.mp3", &second);
    assert_int_equal(first.length, second.length);
    assert_memory_equal(first.data, second.data, first.length);
    buffer_free(&first);
    buffer_free(&second);
    close_writing(&writing);
}

static long long inode_of(const struct writing *writing, const char *name)
{
    struct stat status;
    assert_int_equal(stat(path_of(writing, name), &status), 0);
    return (long long)status.st_ino;
}

/* A file that would be the same stays; one that was changed, by us or by others, does not. */
static void test_only_what_is_other_is_written(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct writing writing;
    struct buffer contents;
    open_writing(&writing);
    const char *cache = path_of(&writing, "cache");
    assert_true(try_tracks(&writing, cache, &failure));
    long long first = inode_of(&writing, "out/00-couverture.mp3");
    long long second = inode_of(&writing, "out/01-edito.mp3");
    long long playlist = inode_of(&writing, "out/perron-14.m3u8");
    writing.tracks[1].comment = "Un autre";
    assert_true(try_tracks(&writing, cache, &failure));
    assert_int_equal(first, inode_of(&writing, "out/00-couverture.mp3"));
    assert_int_not_equal(second, inode_of(&writing, "out/01-edito.mp3"));
    assert_int_equal(playlist, inode_of(&writing, "out/perron-14.m3u8"));
    folder_write(writing.issue->arena, writing.folder, "out/00-couverture.mp3", "spoilt");
    assert_true(try_tracks(&writing, cache, &failure));
    read_file(&writing, "out/00-couverture.mp3", &contents);
    assert_memory_equal(contents.data, "ID3", 3);
    buffer_free(&contents);
    close_writing(&writing);
}

/* The playlist, which comes last, cannot be put in its place: the tracks before it are taken back.
 */
static void test_a_failure_in_the_midst_puts_all_back(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct writing writing;
    struct buffer before;
    struct buffer after;
    open_writing(&writing);
    write_tracks(&writing);
    read_file(&writing, "out/01-edito.mp3", &before);
    assert_int_equal(unlink(path_of(&writing, "out/perron-14.m3u8")), 0);
    folder_write(writing.issue->arena, writing.folder, "out/perron-14.m3u8/taken", "");
    assert_int_equal(unlink(path_of(&writing, "out/00-couverture.mp3")), 0);
    writing.tracks[1].comment = "Un autre";
    assert_false(try_tracks(&writing, NULL, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    assert_non_null(strstr(failure.text, "perron-14.m3u8"));
    failure_clear(&failure);
    read_file(&writing, "out/01-edito.mp3", &after);
    assert_int_equal(before.length, after.length);
    assert_memory_equal(before.data, after.data, before.length);
    assert_false(file_exists(path_of(&writing, "out/00-couverture.mp3")));
    buffer_free(&before);
    buffer_free(&after);
    close_writing(&writing);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_tracks_and_playlist),
        cmocka_unit_test(test_line_ends_in_titles_stay_out_of_the_playlist),
        cmocka_unit_test(test_old_tracks_go_only_when_the_playlist_names_them),
        cmocka_unit_test(test_a_missing_stream_is_a_failure_that_leaves_no_track),
        cmocka_unit_test(test_the_same_tracks_give_the_same_bytes),
        cmocka_unit_test(test_only_what_is_other_is_written),
        cmocka_unit_test(test_a_failure_in_the_midst_puts_all_back),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
