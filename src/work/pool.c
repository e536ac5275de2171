#include "work/pool.h"

#include "base/channel.h"
#include "base/memory.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { POOL_NO_TASK = -1 };

static volatile sig_atomic_t interrupted;

struct worker {
    pid_t process; /* 0 once reaped */
    int channel;   /* task numbers out, replies in */
    int64_t task;  /* at hand, or POOL_NO_TASK */
};

/* A worker's word on a task; a failure's text follows it. */
struct reply {
    int64_t task;
    int32_t kind; /* enum failure_kind */
    uint32_t length;
};

struct pool {
    const struct pool_tasks *tasks;
    struct worker *workers;
    size_t worker_count;
    size_t next; /* in the order */
    size_t done;
};

void pool_interrupt(void)
{
    interrupted = 1;
}

bool pool_interrupted(void)
{
    return interrupted != 0;
}

static bool send_reply(int channel, int64_t task, const struct failure *failure)
{
    struct reply reply = {.task = task, .kind = (int32_t)failure->kind};
    if (failure->text != NULL)
        reply.length = (uint32_t)strlen(failure->text);
    return channel_send(channel, &reply, sizeof reply, pool_interrupted) &&
           channel_send(channel, failure->text, reply.length, pool_interrupted);
}

static _Noreturn void worker_main(const struct pool_tasks *tasks, int channel, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    signal(SIGINT, SIG_IGN); /* the parent ends its workers itself */
    if (getppid() != parent)
        _exit(FAILURE_SYSTEM);
    struct failure failure = {0};
    bool good = tasks->begin == NULL || tasks->begin(tasks->user_data, &failure);
    int64_t task;
    while (channel_receive(channel, &task, sizeof task, pool_interrupted)) {
        good = good && tasks->work(tasks->user_data, (size_t)task, &failure);
        if (!send_reply(channel, task, &failure) || !good)
            break;
    }
    _exit(good ? 0 : FAILURE_SYSTEM);
}

static bool start_worker(struct pool *pool, struct failure *failure)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return failure_set(failure, FAILURE_SYSTEM, "no channel to a worker: %s", strerror(errno));
    pid_t parent = getpid();
    pid_t process = fork();
    if (process == 0) {
        close(ends[0]);
        for (size_t index = 0; index < pool->worker_count; index++)
            close(pool->workers[index].channel);
        worker_main(pool->tasks, ends[1], parent);
    }
    close(ends[1]);
    if (process < 0) {
        close(ends[0]);
        return failure_set(failure, FAILURE_SYSTEM, "no worker can be started: %s",
                           strerror(errno));
    }
    pool->workers[pool->worker_count++] =
        (struct worker){.process = process, .channel = ends[0], .task = POOL_NO_TASK};
    return true;
}

static bool lost_worker(struct worker *worker, struct failure *failure)
{
    int status = 0;
    while (waitpid(worker->process, &status, 0) < 0 && errno == EINTR)
        continue;
    worker->process = 0;
    if (WIFSIGNALED(status))
        return failure_set(failure, FAILURE_SYSTEM, "a worker was ended by signal %d (%s)",
                           WTERMSIG(status), strsignal(WTERMSIG(status)));
    return failure_set(failure, FAILURE_SYSTEM, "a worker ended with status %d",
                       WEXITSTATUS(status));
}

static bool give_task(struct pool *pool, struct worker *worker, struct failure *failure)
{
    const struct pool_tasks *tasks = pool->tasks;
    if (pool->next == tasks->count)
        return true;
    worker->task = (int64_t)(tasks->order != NULL ? tasks->order[pool->next] : pool->next);
    pool->next++;
    return channel_send(worker->channel, &worker->task, sizeof worker->task, pool_interrupted) ||
           lost_worker(worker, failure);
}

static bool take_reply(struct pool *pool, struct worker *worker, struct failure *failure)
{
    struct reply reply;
    if (!channel_receive(worker->channel, &reply, sizeof reply, pool_interrupted))
        return lost_worker(worker, failure);
    if (reply.kind != FAILURE_NONE) {
        char *text = memory_allocate(reply.length + 1);
        bool whole = channel_receive(worker->channel, text, reply.length, pool_interrupted);
        failure_set(failure, (enum failure_kind)reply.kind, "%s", whole ? text : "a worker failed");
        free(text);
        return false;
    }
    worker->task = POOL_NO_TASK;
    pool->done++;
    if (pool->tasks->finished != NULL)
        pool->tasks->finished(pool->tasks->user_data, (size_t)reply.task);
    return give_task(pool, worker, failure);
}

/* Waits until workers have something to say, and hears them. */
static bool hear_workers(struct pool *pool, struct failure *failure)
{
    struct pollfd *events = memory_allocate(pool->worker_count * sizeof *events);
    for (size_t index = 0; index < pool->worker_count; index++)
        events[index] = (struct pollfd){.fd = pool->workers[index].channel, .events = POLLIN};
    bool good = true;
    if (poll(events, pool->worker_count, -1) < 0 && errno != EINTR)
        good = failure_set(failure, FAILURE_SYSTEM, "waiting for workers: %s", strerror(errno));
    if (interrupted)
        good = failure_set(failure, FAILURE_SYSTEM, "interrupted");
    for (size_t index = 0; index < pool->worker_count && good; index++) {
        if (events[index].revents != 0 && pool->workers[index].task != POOL_NO_TASK)
            good = take_reply(pool, &pool->workers[index], failure);
        else if (events[index].revents != 0)
            good = lost_worker(&pool->workers[index], failure);
    }
    free(events);
    return good;
}

static void end_workers(struct pool *pool, bool good)
{
    for (size_t index = 0; index < pool->worker_count; index++) {
        struct worker *worker = &pool->workers[index];
        close(worker->channel);
        if (worker->process == 0)
            continue;
        if (!good)
            kill(worker->process, SIGKILL);
        while (waitpid(worker->process, NULL, 0) < 0 && errno == EINTR)
            continue;
    }
}

bool pool_run(const struct pool_tasks *tasks, int jobs, struct failure *failure)
{
    size_t workers = jobs < 1 ? 1 : (size_t)jobs;
    if (workers > tasks->count)
        workers = tasks->count;
    struct pool pool = {.tasks = tasks};
    pool.workers = memory_allocate(workers * sizeof *pool.workers);
    bool good = true;
    for (size_t index = 0; index < workers && good; index++)
        good = start_worker(&pool, failure);
    for (size_t index = 0; index < pool.worker_count && good; index++)
        good = give_task(&pool, &pool.workers[index], failure);
    while (good && pool.done < tasks->count)
        good = hear_workers(&pool, failure);
    end_workers(&pool, good);
    free(pool.workers);
    return good;
}
