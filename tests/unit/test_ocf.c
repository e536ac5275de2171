/* The container: stretches of files, and the digest of what it will hold. */
#include "base/digest.h"
#include "base/file.h"
#include "epub/ocf.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <cmocka.h>

struct scene {
    struct arena *arena;
    char *folder;
    char *book;
    char *stream;
};

static int set_up(void **state)
{
    static struct scene scene;
    struct failure failure = {0};
    const char *above = getenv("TMPDIR");
    scene.arena = arena_create();
    const char *prefix = arena_format(scene.arena, "%s/crieur-ocf-", above ? above : "/tmp");
    assert_true(file_make_temporary_folder(scene.arena, prefix, &scene.folder, &failure));
    scene.book = arena_format(scene.arena, "%s/book.epub", scene.folder);
    scene.stream = arena_format(scene.arena, "%s/stream", scene.folder);
    assert_true(file_write(scene.stream, "before-STRETCH-behind", 21, &failure));
    *state = &scene;
    return 0;
}

static int tear_down(void **state)
{
    struct scene *scene = *state;
    file_remove_tree(scene->folder);
    arena_destroy(scene->arena);
    return 0;
}

static struct ocf *create(const struct scene *scene, time_t modified)
{
    struct failure failure = {0};
    struct ocf *ocf = ocf_create(scene->book, modified, &failure);
    assert_non_null(ocf);
    return ocf;
}

static void holds_the_stretch_only(void **state)
{
    struct scene *scene = *state;
    struct failure failure = {0};
    struct ocf *ocf = create(scene, 0);
    assert_true(ocf_add(ocf, "empty", "", 0, &failure));
    assert_true(ocf_add(ocf, "note.mp3", "spooled", 7, &failure));
    struct ocf_part part = {scene->stream, 7, 7, "digest", digest_crc32(0, "STRETCH", 7),
                            FAILURE_SYSTEM};
    assert_true(ocf_add_part(ocf, "part.mp3", &part, &failure));
    assert_true(ocf_close(ocf, &failure));
    struct buffer book;
    buffer_init(&book);
    assert_true(file_read(scene->book, &book, &failure));
    assert_non_null(memmem(book.data, book.length, "note.mp3spooled", 15));
    assert_non_null(memmem(book.data, book.length, "part.mp3STRETCHPK", 17));
    buffer_free(&book);
    assert_false(file_exists(arena_format(scene->arena, "%s.spool", scene->book)));
}

static void leaves_nothing_behind(void **state)
{
    struct scene *scene = *state;
    struct ocf *ocf = create(scene, 0);
    ocf_discard(ocf);
    assert_false(file_exists(scene->book));
    assert_false(file_exists(arena_format(scene->arena, "%s.spool", scene->book)));
}

static void refuses_a_stretch_that_is_not_there(void **state)
{
    struct scene *scene = *state;
    struct failure failure = {0};
    struct ocf *ocf = create(scene, 0);
    struct ocf_part part = {
        .path = scene->stream, .offset = 20, .length = 2, .kind = FAILURE_SYSTEM};
    assert_false(ocf_add_part(ocf, "part.mp3", &part, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    failure_clear(&failure);
    ocf_discard(ocf);
}

static void refuses_a_part_that_has_changed(void **state)
{
    struct scene *scene = *state;
    struct failure failure = {0};
    struct ocf *ocf = create(scene, 0);
    struct ocf_part part = {scene->stream,  7, 7, "digest", digest_crc32(0, "STRETCh", 7),
                            FAILURE_CONTENT};
    assert_true(ocf_add_part(ocf, "part.mp3", &part, &failure));
    assert_false(ocf_close(ocf, &failure));
    assert_int_equal(failure.kind, FAILURE_CONTENT);
    assert_non_null(
        strstr(failure.text, "/stream' is damaged, or was changed meanwhile: build again"));
    assert_false(file_exists(scene->book));
    failure_clear(&failure);
}

/* What a container with one entry and one part digests to. */
static const char *digest_of(const struct scene *scene, time_t modified, const char *name,
                             const char *text, const char *content_digest)
{
    struct failure failure = {0};
    struct ocf *ocf = create(scene, modified);
    assert_true(ocf_add(ocf, name, text, strlen(text), &failure));
    struct ocf_part part = {.path = scene->stream, .length = 5, .digest = content_digest};
    assert_true(ocf_add_part(ocf, "part.mp3", &part, &failure));
    const char *digest = ocf_digest(ocf, scene->arena);
    ocf_discard(ocf);
    return digest;
}

static void digests_all_it_will_hold(void **state)
{
    struct scene *scene = *state;
    const time_t noon = 1744718400;
    const char *digest = digest_of(scene, noon, "a.txt", "text", "one");
    assert_int_equal(strlen(digest), 64);
    assert_string_equal(digest, digest_of(scene, noon, "a.txt", "text", "one"));
    assert_string_not_equal(digest, digest_of(scene, noon + 2, "a.txt", "text", "one"));
    assert_string_not_equal(digest, digest_of(scene, noon, "b.txt", "text", "one"));
    assert_string_not_equal(digest, digest_of(scene, noon, "a.txt", "texts", "one"));
    assert_string_not_equal(digest, digest_of(scene, noon, "a.txt", "text", "other"));
    assert_null(digest_of(scene, noon, "a.txt", "text", NULL));
}

static void digests_piece_by_piece(void **state)
{
    struct scene *scene = *state;
    struct digest *digest = digest_create();
    digest_add(digest, "one ", 4);
    digest_add(digest, "other", 5);
    assert_string_equal(digest_finish(scene->arena, digest),
                        digest_sha256(scene->arena, "one other", 9));
    assert_null(digest_finish(scene->arena, NULL));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(holds_the_stretch_only, set_up, tear_down),
        cmocka_unit_test_setup_teardown(leaves_nothing_behind, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_a_stretch_that_is_not_there, set_up, tear_down),
        cmocka_unit_test_setup_teardown(refuses_a_part_that_has_changed, set_up, tear_down),
        cmocka_unit_test_setup_teardown(digests_all_it_will_hold, set_up, tear_down),
        cmocka_unit_test_setup_teardown(digests_piece_by_piece, set_up, tear_down),
    };
    return cmocka_run_group_tests_name("ocf", tests, NULL, NULL);
}
