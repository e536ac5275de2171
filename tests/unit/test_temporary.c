#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/file.h"
#include "base/temporary.h"
#include "support/folder.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct scene {
    struct arena *arena;
    char *folder;
};

static int open_scene(void **state)
{
    static struct scene scene;
    scene.arena = arena_create();
    scene.folder = folder_open(scene.arena);
    *state = &scene;
    return 0;
}

static int close_scene(void **state)
{
    struct scene *scene = *state;
    folder_close(scene->folder);
    arena_destroy(scene->arena);
    return 0;
}

/* As if nobody had touched it for so many days. */
static void make_older(const char *path, int days)
{
    time_t then = time(NULL) - (time_t)days * 24 * 3600 - 1;
    const struct timespec times[] = {{then, 0}, {then, 0}};
    assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

static void test_what_is_being_worked_at_stays(void **state)
{
    struct scene *scene = *state;
    struct failure failure = {0};
    int lock;
    int descriptor;
    char *folder = temporary_make_folder(scene->arena, scene->folder, &lock, &failure);
    char *file = temporary_make_file(scene->folder, &descriptor);
    assert_non_null(folder);
    assert_non_null(file);
    folder_write(scene->arena, folder, "tracks/inside.mp3", "x");
    make_older(file, 2);
    make_older(folder, 2);
    temporary_sweep(scene->folder);
    assert_true(file_exists(file_join(scene->arena, folder, "tracks/inside.mp3")));
    assert_true(file_exists(file));
    close(lock);
    temporary_sweep(scene->folder);
    assert_false(file_exists(folder));
    assert_true(file_exists(file));
    close(descriptor);
    temporary_sweep(scene->folder);
    assert_false(file_exists(file));
    free(file);
}

/* A killed program gives up its locks; its children that still live keep them. */
static void test_locks_end_with_the_last_process(void **state)
{
    struct scene *scene = *state;
    int descriptor;
    char *file = temporary_make_file(scene->folder, &descriptor);
    assert_non_null(file);
    pid_t child = fork();
    if (child == 0) {
        for (;;)
            pause();
    }
    close(descriptor);
    temporary_sweep(scene->folder);
    assert_true(file_exists(file));
    kill(child, SIGKILL);
    assert_int_equal(waitpid(child, NULL, 0), child);
    temporary_sweep(scene->folder);
    assert_false(file_exists(file));
    free(file);
}

static void test_those_of_other_machines_go_by_age(void **state)
{
    struct scene *scene = *state;
    int descriptor;
    char *ours = temporary_make_file(scene->folder, &descriptor);
    assert_non_null(ours);
    char *other = arena_copy(scene->arena, file_base_name(ours));
    char *digit = other + strlen(".crieur-");
    *digit = *digit == '0' ? '1' : '0';
    const char *path = folder_write(scene->arena, scene->folder, other, "x");
    temporary_sweep(scene->folder);
    assert_true(file_exists(path));
    make_older(path, 1);
    temporary_sweep(scene->folder);
    assert_false(file_exists(path));
    assert_true(file_exists(ours));
    close(descriptor);
    free(ours);
}

static void test_other_files_stay(void **state)
{
    struct scene *scene = *state;
    static const char *const names[] = {"crieur-00000000.abcdef", ".crieur-",
                                        ".crieur-notes.txt",      ".crieur-00000000.abcdefg",
                                        ".autre-00000000.abcdef", ".crieur-00000000abcdefg"};
    for (size_t index = 0; index < sizeof names / sizeof *names; index++)
        make_older(folder_write(scene->arena, scene->folder, names[index], "x"), 100);
    temporary_sweep(scene->folder);
    for (size_t index = 0; index < sizeof names / sizeof *names; index++)
        assert_true(file_exists(file_join(scene->arena, scene->folder, names[index])));
    temporary_sweep("/nonexistent-folder");
}

static void test_a_link_is_not_followed(void **state)
{
    struct scene *scene = *state;
    const char *kept = folder_write(scene->arena, scene->folder, "kept/precious.txt", "x");
    int descriptor;
    char *ours = temporary_make_file(scene->folder, &descriptor);
    assert_non_null(ours);
    close(descriptor);
    assert_int_equal(unlink(ours), 0);
    assert_int_equal(symlink("kept", ours), 0);
    temporary_sweep(scene->folder);
    assert_true(file_exists(kept));
    free(ours);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_what_is_being_worked_at_stays, open_scene,
                                        close_scene),
        cmocka_unit_test_setup_teardown(test_locks_end_with_the_last_process, open_scene,
                                        close_scene),
        cmocka_unit_test_setup_teardown(test_those_of_other_machines_go_by_age, open_scene,
                                        close_scene),
        cmocka_unit_test_setup_teardown(test_other_files_stay, open_scene, close_scene),
        cmocka_unit_test_setup_teardown(test_a_link_is_not_followed, open_scene, close_scene),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
