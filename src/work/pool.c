#include "work/pool.h"

#include "base/channel.h"
#include "base/interrupt.h"
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
    int32_t is_last; /* the worker can do no other */
    int32_t is_share;
    double share; /* done so far, when it is one */
};

struct pool_report {
    int channel;
    int64_t task;
};

struct pool {
    const struct pool_tasks *tasks;
    struct worker *workers;
    size_t worker_count;
    size_t next; /* in the order */
    size_t done;
};

void pool_report_share(const struct pool_report *report, double share)
{
    if (report == NULL)
        return;
    /* A parent that does not hear any more will not hear the reply either. */
    struct reply reply = {.task = report->task, .is_share = 1, .share = share};
    (void)channel_send(report->channel, &reply, sizeof reply, NULL);
}

static bool send_reply(int channel, int64_t task, bool is_last, const struct failure *failure)
{
    struct reply reply = {.task = task, .kind = (int32_t)failure->kind, .is_last = is_last};
    if (failure->text != NULL)
        reply.length = (uint32_t)strlen(failure->text);
    return channel_send(channel, &reply, sizeof reply, NULL) &&
           channel_send(channel, failure->text, reply.length, NULL);
}

static _Noreturn void worker_main(const struct pool_tasks *tasks, int channel, pid_t parent)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    interrupt_leave_to_parent();
    memory_leave_to_parent();
    if (getppid() != parent)
        _exit(FAILURE_SYSTEM);
    struct failure failure = {0};
    bool can_work = tasks->begin == NULL || tasks->begin(tasks->user_data, &failure);
    int64_t task;
    while (channel_receive(channel, &task, sizeof task, NULL)) {
        struct pool_report report = {channel, task};
        if (can_work)
            tasks->work(tasks->user_data, (size_t)task, &report, &failure);
        if (!send_reply(channel, task, !can_work, &failure) || !can_work)
            break;
        failure_clear(&failure);
    }
    _exit(can_work ? 0 : FAILURE_SYSTEM);
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

/* Tells which task it was that failed. Always returns false. */
static bool blame_task(const struct pool *pool, const struct worker *worker,
                       struct failure *failure)
{
    if (worker->task == POOL_NO_TASK || pool->tasks->name == NULL)
        return false;
    return failure_context(failure, "%s",
                           pool->tasks->name(pool->tasks->user_data, (size_t)worker->task));
}

static bool lost_worker(const struct pool *pool, struct worker *worker, struct failure *failure)
{
    int status = 0;
    if (!interrupt_go_on(failure))
        return false;
    while (waitpid(worker->process, &status, 0) < 0 && errno == EINTR)
        continue;
    worker->process = 0;
    if (WIFSIGNALED(status))
        failure_set(failure, FAILURE_SYSTEM, "a worker was ended by signal %d (%s)",
                    WTERMSIG(status), strsignal(WTERMSIG(status)));
    else if (WEXITSTATUS(status) == MEMORY_EXHAUSTED)
        failure_set(failure, FAILURE_SYSTEM, "out of memory");
    else
        failure_set(failure, FAILURE_SYSTEM, "a worker ended with status %d", WEXITSTATUS(status));
    return blame_task(pool, worker, failure);
}

static bool give_task(struct pool *pool, struct worker *worker, struct failure *failure)
{
    const struct pool_tasks *tasks = pool->tasks;
    if (pool->next == tasks->count)
        return true;
    worker->task = (int64_t)(tasks->order != NULL ? tasks->order[pool->next] : pool->next);
    pool->next++;
    return channel_send(worker->channel, &worker->task, sizeof worker->task, interrupt_came) ||
           lost_worker(pool, worker, failure);
}

/* True when the other tasks are to be done all the same. */
static bool take_failure(struct pool *pool, struct worker *worker, const struct reply *reply,
                         struct failure *failure)
{
    const struct pool_tasks *tasks = pool->tasks;
    char *text = memory_allocate(reply->length + 1);
    bool whole = channel_receive(worker->channel, text, reply->length, interrupt_came);
    if (whole)
        failure_set(failure, (enum failure_kind)reply->kind, "%s", text);
    free(text);
    if (!whole)
        return lost_worker(pool, worker, failure);
    if (reply->is_last || tasks->failed == NULL ||
        !tasks->failed(tasks->user_data, (size_t)reply->task, failure))
        return blame_task(pool, worker, failure);
    failure_clear(failure);
    return true;
}

static bool take_reply(struct pool *pool, struct worker *worker, struct failure *failure)
{
    struct reply reply;
    if (!channel_receive(worker->channel, &reply, sizeof reply, interrupt_came))
        return lost_worker(pool, worker, failure);
    if (reply.is_share) {
        if (pool->tasks->advanced != NULL)
            pool->tasks->advanced(pool->tasks->user_data, (size_t)reply.task, reply.share);
        return true;
    }
    if (reply.kind != FAILURE_NONE && !take_failure(pool, worker, &reply, failure))
        return false;
    worker->task = POOL_NO_TASK;
    pool->done++;
    if (reply.kind == FAILURE_NONE && pool->tasks->finished != NULL)
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
    if (interrupt_poll(events, pool->worker_count) < 0)
        good = failure_set(failure, FAILURE_SYSTEM, "waiting for workers: %s", strerror(errno));
    good = good && interrupt_go_on(failure);
    for (size_t index = 0; index < pool->worker_count && good; index++) {
        if (events[index].revents != 0 && pool->workers[index].task != POOL_NO_TASK)
            good = take_reply(pool, &pool->workers[index], failure);
        else if (events[index].revents != 0)
            good = lost_worker(pool, &pool->workers[index], failure);
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
