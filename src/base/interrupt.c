#include "base/interrupt.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <sys/time.h>
#include <unistd.h>

enum { PATIENCE = 700000 }; /* µs for the work to end by itself: all is to be over in a second */

static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
enum { SIGNAL_COUNT = sizeof signals / sizeof *signals };

static volatile sig_atomic_t interrupted;

static void end_at_once(int number)
{
    static const char line[] = "crieur: error: interrupted\n";
    (void)number;
    ssize_t written = write(STDERR_FILENO, line, sizeof line - 1);
    (void)written;
    _exit(FAILURE_SYSTEM);
}

static void on_signal(int number)
{
    struct itimerval patience = {.it_value.tv_usec = PATIENCE};
    (void)number;
    if (!interrupted)
        setitimer(ITIMER_REAL, &patience, NULL);
    interrupted = 1;
}

void interrupt_catch(void)
{
    struct sigaction action = {.sa_handler = on_signal};
    struct sigaction end = {.sa_handler = end_at_once};
    sigaction(SIGALRM, &end, NULL);
    for (int index = 0; index < SIGNAL_COUNT; index++) {
        struct sigaction before;
        sigaction(signals[index], NULL, &before);
        /* nohup wants the program to go on without its terminal. */
        if (signals[index] != SIGHUP || before.sa_handler != SIG_IGN)
            sigaction(signals[index], &action, NULL);
    }
}

static void mask_end(int how)
{
    sigset_t end;
    sigemptyset(&end);
    sigaddset(&end, SIGALRM);
    sigprocmask(how, &end, NULL);
}

void interrupt_hold(void)
{
    mask_end(SIG_BLOCK);
}

void interrupt_release(void)
{
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    struct sigaction end;
    /* An end that waits is forgotten by that, and put off. */
    sigaction(SIGALRM, &ignore, &end);
    sigaction(SIGALRM, &end, NULL);
    mask_end(SIG_UNBLOCK);
    if (interrupted)
        setitimer(ITIMER_REAL, &(struct itimerval){.it_value.tv_usec = PATIENCE}, NULL);
}

void interrupt_leave_to_parent(void)
{
    struct sigaction action = {.sa_handler = SIG_IGN};
    struct sigaction usual = {.sa_handler = SIG_DFL};
    for (int index = 0; index < SIGNAL_COUNT; index++)
        sigaction(signals[index], &action, NULL);
    sigaction(SIGALRM, &usual, NULL);
}

void interrupt_note(void)
{
    interrupted = 1;
}

bool interrupt_came(void)
{
    return interrupted != 0;
}

bool interrupt_go_on(struct failure *failure)
{
    return !interrupted || failure_set(failure, FAILURE_SYSTEM, "interrupted");
}

int interrupt_poll(struct pollfd *events, size_t count)
{
    sigset_t blocked;
    sigset_t before;
    sigemptyset(&blocked);
    for (int index = 0; index < SIGNAL_COUNT; index++)
        sigaddset(&blocked, signals[index]);
    sigprocmask(SIG_BLOCK, &blocked, &before);
    int ready = interrupted ? 0 : ppoll(events, count, NULL, &before);
    int cause = errno;
    sigprocmask(SIG_SETMASK, &before, NULL);
    errno = cause;
    return ready < 0 && cause == EINTR ? 0 : ready;
}
