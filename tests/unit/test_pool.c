#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/interrupt.h"
#include "support/folder.h"
#include "work/pool.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { TASKS = 40 };

/* Shared by all processes: what the workers did. */
struct record {
    int begun;         /* workers */
    int worked[TASKS]; /* how often each task was done */
    int order[TASKS];  /* tasks in the order they were begun, by one worker */
    int count;
    int finished[TASKS]; /* in the parent */
    int finished_count;
    int advanced[TASKS];
    int failed[TASKS]; /* in the parent */
    int failed_count;
    pid_t worker[TASKS];
};

static struct record *record;

static int make_record(void **state)
{
    (void)state;
    record = mmap(NULL, sizeof *record, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return record == MAP_FAILED ? -1 : 0;
}

static int drop_record(void **state)
{
    (void)state;
    return munmap(record, sizeof *record);
}

static bool begin(void *user_data, struct failure *failure)
{
    (void)user_data;
    (void)failure;
    __atomic_add_fetch(&record->begun, 1, __ATOMIC_SEQ_CST);
    return true;
}

static bool work(void *user_data, size_t task, const struct pool_report *report,
                 struct failure *failure)
{
    (void)user_data;
    (void)failure;
    pool_report_share(report, 0.25);
    pool_report_share(report, 0.75);
    __atomic_add_fetch(&record->worked[task], 1, __ATOMIC_SEQ_CST);
    record->order[__atomic_fetch_add(&record->count, 1, __ATOMIC_SEQ_CST)] = (int)task;
    record->worker[task] = getpid();
    return true;
}

static void finished(void *user_data, size_t task)
{
    (void)user_data;
    record->finished[task]++;
    record->finished_count++;
}

static void advanced(void *user_data, size_t task, double share)
{
    (void)user_data;
    assert_true(share == (record->advanced[task] == 0 ? 0.25 : 0.75));
    assert_int_equal(record->finished[task], 0);
    record->advanced[task]++;
}

static void assert_no_child_is_left(void)
{
    assert_int_equal(waitpid(-1, NULL, WNOHANG), -1);
    assert_int_equal(errno, ECHILD);
}

static void test_all_tasks_are_done_once(void **state)
{
    (void)state;
    static const int job_counts[] = {-1, 0, 1, 3, 100};
    for (size_t index = 0; index < sizeof job_counts / sizeof *job_counts; index++) {
        struct failure failure = {0};
        struct pool_tasks tasks = {.count = TASKS,
                                   .begin = begin,
                                   .work = work,
                                   .advanced = advanced,
                                   .finished = finished};
        memset(record, 0, sizeof *record);
        assert_true(pool_run(&tasks, job_counts[index], &failure));
        assert_int_equal(failure.kind, FAILURE_NONE);
        for (int task = 0; task < TASKS; task++) {
            assert_int_equal(record->worked[task], 1);
            assert_int_equal(record->finished[task], 1);
            assert_int_equal(record->advanced[task], 2);
            assert_true(record->worker[task] != getpid());
        }
        assert_true(record->begun >= 1 && record->begun <= TASKS);
        assert_no_child_is_left();
    }
}

static void test_the_order_is_kept(void **state)
{
    (void)state;
    size_t order[TASKS];
    struct failure failure = {0};
    for (size_t index = 0; index < TASKS; index++)
        order[index] = TASKS - 1 - index;
    struct pool_tasks tasks = {.count = TASKS, .order = order, .work = work};
    assert_true(pool_run(&tasks, 1, &failure));
    for (int index = 0; index < TASKS; index++)
        assert_int_equal(record->order[index], TASKS - 1 - index);
}

static void test_nothing_to_do(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct pool_tasks tasks = {.count = 0, .work = work};
    assert_true(pool_run(&tasks, 4, &failure));
    assert_no_child_is_left();
}

static bool fail_at_five(void *user_data, size_t task, const struct pool_report *report,
                         struct failure *failure)
{
    work(user_data, task, report, failure);
    if (task == 5)
        return failure_set(failure, FAILURE_CONTENT, "la tâche %zu n’a pas plu", task);
    return true;
}

static void test_the_text_of_a_failure_arrives(void **state)
{
    (void)state;
    for (int jobs = 1; jobs <= 4; jobs += 3) {
        struct failure failure = {0};
        struct pool_tasks tasks = {.count = TASKS, .work = fail_at_five, .finished = finished};
        memset(record, 0, sizeof *record);
        assert_false(pool_run(&tasks, jobs, &failure));
        assert_int_equal(failure.kind, FAILURE_CONTENT);
        assert_string_equal(failure.text, "la tâche 5 n’a pas plu");
        assert_int_equal(record->finished[5], 0);
        assert_no_child_is_left();
        failure_clear(&failure);
    }
}

static bool fail_with_long_text(void *user_data, size_t task, const struct pool_report *report,
                                struct failure *failure)
{
    (void)report;
    (void)user_data;
    (void)task;
    return failure_set(failure, FAILURE_SYSTEM, "%0300000d", 7);
}

static void test_a_long_text_arrives_whole(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct pool_tasks tasks = {.count = 2, .work = fail_with_long_text};
    assert_false(pool_run(&tasks, 2, &failure));
    assert_int_equal(strlen(failure.text), 300000);
    failure_clear(&failure);
}

static bool fail_at_each_fifth(void *user_data, size_t task, const struct pool_report *report,
                               struct failure *failure)
{
    work(user_data, task, report, failure);
    return task % 5 != 0 || failure_set(failure, FAILURE_CONTENT, "no task %zu", task);
}

/* How many failures may pass is the user data. */
static bool let_pass(void *user_data, size_t task, const struct failure *failure)
{
    char expected[32];
    snprintf(expected, sizeof expected, "no task %zu", task);
    assert_string_equal(failure->text, expected);
    assert_int_equal(failure->kind, FAILURE_CONTENT);
    record->failed[task]++;
    record->failed_count++;
    return record->failed_count <= *(const int *)user_data;
}

static void test_the_others_are_done_all_the_same(void **state)
{
    (void)state;
    for (int jobs = 1; jobs <= 4; jobs += 3) {
        int most = TASKS;
        struct failure failure = {0};
        struct pool_tasks tasks = {.count = TASKS,
                                   .user_data = &most,
                                   .work = fail_at_each_fifth,
                                   .finished = finished,
                                   .failed = let_pass};
        memset(record, 0, sizeof *record);
        assert_true(pool_run(&tasks, jobs, &failure));
        assert_int_equal(failure.kind, FAILURE_NONE);
        for (int task = 0; task < TASKS; task++) {
            assert_int_equal(record->worked[task], 1);
            assert_int_equal(record->failed[task], task % 5 == 0);
            assert_int_equal(record->finished[task], task % 5 != 0);
        }
        assert_no_child_is_left();
    }
}

static void test_a_failure_that_may_not_pass_ends_all(void **state)
{
    (void)state;
    int most = 2;
    struct failure failure = {0};
    struct pool_tasks tasks = {
        .count = TASKS, .user_data = &most, .work = fail_at_each_fifth, .failed = let_pass};
    assert_false(pool_run(&tasks, 1, &failure));
    assert_string_equal(failure.text, "no task 10");
    assert_int_equal(record->failed_count, 3);
    assert_int_equal(record->count, 11);
    assert_no_child_is_left();
    failure_clear(&failure);
}

static bool fail_to_begin(void *user_data, struct failure *failure)
{
    (void)user_data;
    return failure_set(failure, FAILURE_SYSTEM, "no engine");
}

static void test_a_worker_that_cannot_begin(void **state)
{
    (void)state;
    struct failure failure = {0};
    int most = TASKS;
    struct pool_tasks tasks = {.count = TASKS,
                               .user_data = &most,
                               .begin = fail_to_begin,
                               .work = work,
                               .failed = let_pass};
    assert_false(pool_run(&tasks, 3, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    assert_string_equal(failure.text, "no engine");
    assert_int_equal(record->count, 0);
    assert_no_child_is_left();
    failure_clear(&failure);
}

static bool die_at_three(void *user_data, size_t task, const struct pool_report *report,
                         struct failure *failure)
{
    work(user_data, task, report, failure);
    if (task == 3)
        kill(getpid(), SIGKILL);
    return true;
}

static bool leave_at_three(void *user_data, size_t task, const struct pool_report *report,
                           struct failure *failure)
{
    work(user_data, task, report, failure);
    if (task == 3)
        _exit(42);
    return true;
}

static void test_a_lost_worker_is_reported(void **state)
{
    (void)state;
    struct failure failure = {0};
    struct pool_tasks tasks = {.count = TASKS, .work = die_at_three};
    assert_false(pool_run(&tasks, 2, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    assert_non_null(strstr(failure.text, "signal 9"));
    failure_clear(&failure);
    assert_no_child_is_left();
    record->count = 0; /* both pools together do more tasks than there is room for */
    tasks.work = leave_at_three;
    assert_false(pool_run(&tasks, 2, &failure));
    assert_non_null(strstr(failure.text, "42"));
    failure_clear(&failure);
    assert_no_child_is_left();
}

static bool sleep_long(void *user_data, size_t task, const struct pool_report *report,
                       struct failure *failure)
{
    work(user_data, task, report, failure);
    for (;;)
        pause();
    return true;
}

static void on_alarm(int number)
{
    (void)number;
    interrupt_note();
}

/* Comes last: an interrupted pool stays interrupted. */
static void test_an_interrupt_ends_the_workers(void **state)
{
    (void)state;
    struct sigaction action = {.sa_handler = on_alarm};
    struct failure failure = {0};
    struct pool_tasks tasks = {.count = TASKS, .work = sleep_long};
    assert_int_equal(sigaction(SIGALRM, &action, NULL), 0);
    assert_false(interrupt_came());
    time_t begun = time(NULL);
    alarm(1);
    assert_false(pool_run(&tasks, 3, &failure));
    assert_true(time(NULL) - begun < 10);
    assert_true(interrupt_came());
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    assert_non_null(strstr(failure.text, "interrupted"));
    assert_no_child_is_left();
    failure_clear(&failure);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_all_tasks_are_done_once, make_record, drop_record),
        cmocka_unit_test_setup_teardown(test_the_order_is_kept, make_record, drop_record),
        cmocka_unit_test_setup_teardown(test_nothing_to_do, make_record, drop_record),
        cmocka_unit_test_setup_teardown(test_the_text_of_a_failure_arrives, make_record,
                                        drop_record),
        cmocka_unit_test_setup_teardown(test_a_long_text_arrives_whole, make_record, drop_record),
        cmocka_unit_test_setup_teardown(test_the_others_are_done_all_the_same, make_record,
                                        drop_record),
        cmocka_unit_test_setup_teardown(test_a_failure_that_may_not_pass_ends_all, make_record,
                                        drop_record),
        cmocka_unit_test_setup_teardown(test_a_worker_that_cannot_begin, make_record, drop_record),
        cmocka_unit_test_setup_teardown(test_a_lost_worker_is_reported, make_record, drop_record),
        cmocka_unit_test_setup_teardown(test_an_interrupt_ends_the_workers, make_record,
                                        drop_record),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
