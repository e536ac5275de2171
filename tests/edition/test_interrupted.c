/* A build that fails late, or is interrupted, leaves the editions before it as they were and no
 * temporary file. Files may not grow beyond a limit here: the same as a full disk, at a chosen
 * place.
 */
#include "base/digest.h"
#include "base/file.h"
#include "support/edition.h"
#include "support/folder.h"

#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define INPUT "tests/edition/data/everything.md"
#define ISSUE "tests/issues/perron-2025-t2"
#define ID    "tout-ce-qu-un-article-peut-avoir"

static struct arena *arena;
static char *folder;
static const char *output;
static const char *changed; /* the same article with other words */

static int build_before(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct buffer text;
    buffer_init(&text);
    arena = arena_create();
    folder = folder_open(arena);
    output = file_join(arena, folder, "out");
    assert_true(file_read(INPUT, &text, &failure));
    buffer_append_string(&text, "\n# Un article de plus\n\nIl n’y était pas avant.\n");
    changed = folder_write(arena, folder, "everything.md", text.data);
    buffer_clear(&text);
    assert_true(file_read("tests/edition/data/chart.svg", &text, &failure));
    folder_write(arena, folder, "chart.svg", text.data);
    buffer_free(&text);
    return edition_run("build -q -o '%s' %s 2>/dev/null", output, INPUT);
}

static int remove_all(void **state)
{
    (void)state;
    folder_close(folder);
    arena_destroy(arena);
    return 0;
}

/* Appends the name and the digest of each file below, hidden ones included, in the order of names.
 */
static void describe(const char *path, struct buffer *out)
{
    struct dirent **entries = NULL;
    int count = scandir(path, &entries, NULL, alphasort);
    for (int index = 0; index < count; index++) {
        const char *name = entries[index]->d_name;
        const char *below = file_join(arena, path, name);
        struct failure failure = {0};
        struct buffer contents;
        buffer_init(&contents);
        if (strcmp(name, ".") != 0 && strcmp(name, "..") != 0) {
            bool is_folder = file_is_folder(below);
            if (!is_folder)
                assert_true(file_read(below, &contents, &failure));
            buffer_format(out, "%s %s\n", below,
                          is_folder ? "" : digest_sha256(arena, contents.data, contents.length));
            if (is_folder)
                describe(below, out);
        }
        buffer_free(&contents);
        free(entries[index]);
    }
    free(entries);
}

static const char *description_of(const char *path)
{
    struct buffer out;
    buffer_init(&out);
    describe(path, &out);
    const char *text = arena_copy(arena, out.data);
    buffer_free(&out);
    return text;
}

/* Starts a build in which no file can become longer than `most` bytes; 0: any length. */
static pid_t start_build(const char *input, const char *into, long long most)
{
    const char *named = getenv("CRIEUR");
    const char *program = named != NULL ? named : "out/bin/crieur";
    pid_t child = fork();
    if (child != 0)
        return child;
    int nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC);
    dup2(nowhere, STDERR_FILENO);
    struct rlimit limit = {(rlim_t)most, (rlim_t)most};
    /* Ignored, the signal becomes an error of write, as a full disk is. */
    signal(SIGXFSZ, SIG_IGN);
    if (most > 0 && setrlimit(RLIMIT_FSIZE, &limit) != 0)
        _exit(99);
    execl(program, program, "build", "-q", "--no-cache", "-o", into, input, (char *)NULL);
    _exit(99);
}

static int finish_build(pid_t child)
{
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

static void test_description_sees_changes(void **state)
{
    (void)state;
    const char *other = file_join(arena, folder, "described");
    const char *hidden = ".crieur-abcdef/book.epub";
    folder_write(arena, other, "book.epub", "one");
    const char *before = description_of(other);
    folder_write(arena, other, "book.epub", "two");
    const char *after = description_of(other);
    folder_write(arena, other, hidden, "");
    assert_string_not_equal(before, after);
    assert_string_not_equal(after, description_of(other));
}

static void test_failures_leave_no_trace(void **state)
{
    (void)state;
    const char *track = arena_format(arena, "%s/%s/02-les-blocs.mp3", output, ID);
    const char *book = arena_format(arena, "%s/%s.epub", output, ID);
    /* The first narration fails; one in the midst; the book, when all are done. */
    const long long limits[] = {3000, file_size(track) / 2, file_size(book) * 19 / 20};
    const char *before = description_of(output);
    assert_non_null(strstr(before, "02-les-blocs.mp3"));
    assert_true(limits[2] > file_size(track) + 4096);
    for (size_t index = 0; index < sizeof limits / sizeof *limits; index++) {
        assert_int_equal(finish_build(start_build(changed, output, limits[index])), 3);
        assert_string_equal(before, description_of(output));
    }
}

static void test_interruption_leaves_no_trace(void **state)
{
    (void)state;
    const char *before = description_of(output);
    for (int milliseconds = 150; milliseconds < 1600; milliseconds += 700) {
        const struct timespec delay = {milliseconds / 1000, milliseconds % 1000 * 1000000L};
        pid_t child = start_build(ISSUE, output, 0);
        nanosleep(&delay, NULL);
        kill(child, SIGTERM);
        assert_int_equal(finish_build(child), 3);
        assert_string_equal(before, description_of(output));
    }
}

/* The failures above were those of the limit: without it the same build works, and is seen. */
static void test_build_without_limit_works(void **state)
{
    (void)state;
    const char *before = description_of(output);
    assert_int_equal(finish_build(start_build(changed, output, 0)), 0);
    const char *after = description_of(output);
    assert_string_not_equal(before, after);
    assert_non_null(strstr(after, "04-un-article-de-plus.mp3"));
    assert_null(strstr(after, "/."));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_description_sees_changes),
        cmocka_unit_test(test_failures_leave_no_trace),
        cmocka_unit_test(test_interruption_leaves_no_trace),
        cmocka_unit_test(test_build_without_limit_works),
    };
    return cmocka_run_group_tests(tests, build_before, remove_all);
}
