#include "work/progress.h"

#include <unistd.h>

static void show(struct progress *progress)
{
    if (!progress->shown)
        return;
    double elapsed = progress_elapsed(progress);
    double done = progress->total > 0 ? progress->weight / progress->total : 0;
    fprintf(progress->stream, "\r\033[Karticle %zu/%zu, %.0f %%", progress->done, progress->count,
            100 * done);
    if (done > 0.02)
        fprintf(progress->stream, ", %.0f s left", elapsed / done - elapsed);
    fflush(progress->stream);
    progress->on_screen = true;
}

double progress_elapsed(const struct progress *progress)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)(now.tv_sec - progress->begin.tv_sec) +
           (double)(now.tv_nsec - progress->begin.tv_nsec) / 1e9;
}

void progress_begin(struct progress *progress, FILE *stream, bool quiet, size_t count, double total)
{
    *progress = (struct progress){.stream = stream, .count = count, .total = total};
    progress->shown = !quiet && isatty(fileno(stream));
    clock_gettime(CLOCK_MONOTONIC, &progress->begin);
    show(progress);
}

void progress_advance(struct progress *progress, double weight)
{
    progress->weight += weight;
    show(progress);
}

void progress_step(struct progress *progress, double weight)
{
    progress->done++;
    progress->weight += weight;
    show(progress);
}

void progress_clear(struct progress *progress)
{
    if (progress->on_screen) {
        fputs("\r\033[K", progress->stream);
        fflush(progress->stream);
    }
    progress->on_screen = false;
}
