#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/confine.h"

#include <errno.h>
#include <linux/seccomp.h>
#include <stdbool.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { UNSUPPORTED = 77, PRIVILEGES, NO_FILTER, NETWORK, LOCAL, PAIR };

static bool is_refused(int domain)
{
    return socket(domain, SOCK_STREAM, 0) < 0 && errno == EACCES;
}

/* A kernel that knows filters looks for the one that is not there. */
static bool can_filter(void)
{
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL) != 0 && errno == EFAULT;
}

/* Says by its exit status what is wrong; 0: nothing. */
static int look_around(void)
{
    int ends[2];
    bool supported = can_filter();
    confine();
    if (prctl(PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) != 1)
        return PRIVILEGES;
    if (!supported)
        return UNSUPPORTED;
    if (prctl(PR_GET_SECCOMP) != SECCOMP_MODE_FILTER)
        return NO_FILTER;
    if (!is_refused(AF_INET) || !is_refused(AF_INET6))
        return NETWORK;
    if (!is_refused(AF_UNIX))
        return LOCAL;
    return socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == 0 ? 0 : PAIR;
}

/* For all of a process and its children, but not for this test. */
static void test_no_socket_is_left(void **state)
{
    (void)state;
    int status;
    pid_t child = fork();
    if (child == 0)
        _exit(look_around());
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    if (WEXITSTATUS(status) == UNSUPPORTED) {
        print_message("skipped: this kernel filters no system calls\n");
        skip();
    }
    assert_int_equal(WEXITSTATUS(status), 0);
}

/* A file must not take the number of a stream that was closed. */
static void test_closed_streams_are_held(void **state)
{
    (void)state;
    int status;
    pid_t child = fork();
    if (child == 0) {
        close(STDIN_FILENO);
        close(STDOUT_FILENO);
        confine_standard_streams();
        int opened = dup(STDERR_FILENO);
        char byte = 0;
        bool good = opened > STDERR_FILENO && write(STDOUT_FILENO, &byte, 1) < 0 &&
                    read(STDIN_FILENO, &byte, 1) < 0;
        _exit(good ? 0 : 1);
    }
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_socket_is_left),
        cmocka_unit_test(test_closed_streams_are_held),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
