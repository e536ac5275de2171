/* measure FILE COMMAND [ARGUMENT…]: runs the command and writes to FILE what its whole process tree
 * cost, as lines of a name and a number: "cpu" and "wall" in seconds, "peak" in KiB, the most
 * memory (resident set) that any single process of the tree had. The exit status is the command's.
 *
 * Processes whose parent ends before them come to this one, which waits for them too, so that the
 * kernel's account of waited children is that of the tree. A process that its parent lets go
 * without waiting (SIGCHLD ignored) is missing from the CPU; its memory is seen all the same by
 * looking at all descendants in /proc now and then. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    LOOK_EVERY = 10,  /* ms */
    DEEPEST_LOOK = 64 /* levels of processes */
};

static double wall_now(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static double seconds(struct timeval time)
{
    return (double)time.tv_sec + 1e-6 * (double)time.tv_usec;
}

/* The most memory that a process has had so far, in KiB; 0 when it is gone. */
static long peak_of(long process)
{
    char path[64];
    char line[256];
    long peak = 0;
    snprintf(path, sizeof path, "/proc/%ld/status", process);
    FILE *status = fopen(path, "re");
    if (status == NULL)
        return 0;
    while (peak == 0 && fgets(line, sizeof line, status) != NULL) {
        if (strncmp(line, "VmHWM:", 6) == 0)
            peak = strtol(line + 6, NULL, 10);
    }
    fclose(status);
    return peak;
}

/* The highest peak among all processes below this one. */
static long peak_below(long process, int depth)
{
    char path[64];
    long peak = 0;
    long child;
    snprintf(path, sizeof path, "/proc/%ld/task/%ld/children", process, process);
    FILE *children = depth < DEEPEST_LOOK ? fopen(path, "re") : NULL;
    if (children == NULL)
        return 0;
    while (fscanf(children, "%ld", &child) == 1) {
        long own = peak_of(child);
        long below = peak_below(child, depth + 1);
        if (own > peak)
            peak = own;
        if (below > peak)
            peak = below;
    }
    fclose(children);
    return peak;
}

/* Waits for the command and all that it leaves behind; looks at their memory meanwhile. */
static int wait_for_all(pid_t command, long *peak)
{
    const struct timespec pause = {0, LOOK_EVERY * 1000000L};
    sigset_t child_ends;
    sigemptyset(&child_ends);
    sigaddset(&child_ends, SIGCHLD);
    int command_status = 0;
    for (;;) {
        int status;
        pid_t ended = waitpid(-1, &status, WNOHANG);
        if (ended == command)
            command_status = status;
        if (ended < 0 && errno != EINTR)
            return command_status;
        if (ended != 0)
            continue;
        long seen = peak_below((long)getpid(), 0);
        if (seen > *peak)
            *peak = seen;
        sigtimedwait(&child_ends, NULL, &pause);
    }
}

/* Blocked, the signal is kept until sigtimedwait takes it. */
static void hold_child_signal(void)
{
    sigset_t child_ends;
    sigemptyset(&child_ends);
    sigaddset(&child_ends, SIGCHLD);
    sigprocmask(SIG_BLOCK, &child_ends, NULL);
}

static _Noreturn void become(char **command)
{
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execvp(command[0], command);
    fprintf(stderr, "measure: cannot run '%s': %s\n", command[0], strerror(errno));
    _exit(127);
}

static int report(const char *path, double wall, long peak)
{
    struct rusage usage;
    getrusage(RUSAGE_CHILDREN, &usage);
    if (usage.ru_maxrss > peak)
        peak = usage.ru_maxrss;
    FILE *stream = fopen(path, "we");
    if (stream == NULL)
        return -1;
    fprintf(stream, "cpu %.6f\nwall %.6f\npeak %ld\n",
            seconds(usage.ru_utime) + seconds(usage.ru_stime), wall, peak);
    return fclose(stream);
}

int main(int argc, char **argv)
{
    if (argc < 3) {
        fprintf(stderr, "usage: measure FILE COMMAND [ARGUMENT…]\n");
        return 2;
    }
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    hold_child_signal();
    long peak = 0;
    double begin = wall_now();
    pid_t command = fork();
    if (command == 0)
        become(argv + 2);
    if (command < 0) {
        fprintf(stderr, "measure: cannot fork: %s\n", strerror(errno));
        return 3;
    }
    int status = wait_for_all(command, &peak);
    if (report(argv[1], wall_now() - begin, peak) != 0) {
        fprintf(stderr, "measure: cannot write '%s': %s\n", argv[1], strerror(errno));
        return 3;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
