#include "summary.h"

#include "base/file.h"

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

static void print_narration(const struct narration *narration, FILE *stream)
{
    long long seconds = (narration_duration(narration) + 500) / 1000;
    fprintf(stream, ", %lld:%02lld:%02lld of narration, ", seconds / 3600, seconds / 60 % 60,
            seconds % 60);
    size_t made = narration->progress.done;
    if (made == 0) {
        fprintf(stream, "all from the cache");
        return;
    }
    double elapsed = progress_elapsed(&narration->progress);
    if (made < narration->count)
        fprintf(stream, "%zu file%s of it made again in %.1f s", made, plural(made), elapsed);
    else
        fprintf(stream, "made in %.1f s (%.0f times faster than real time)", elapsed,
                (double)seconds / (elapsed + 0.001));
}

static void print_tracks(const struct narration *narration, const char *folder, FILE *stream)
{
    double size = 0;
    for (size_t index = 0; index < narration->count; index++)
        size += (double)file_size(arena_format(narration->issue->arena, "%s/%s.mp3", folder,
                                               narration->tracks[index].script->name));
    fprintf(stream, "  %s/: %zu MP3 file%s, %.1f MB, and %s.m3u8\n", folder, narration->count,
            plural(narration->count), size / 1e6, narration->issue->id);
}

void summary_print(const struct narration *narration, const char *book_path,
                   const char *track_folder, FILE *stream)
{
    size_t articles = narration->issue->article_count;
    fprintf(stream, "%zu article%s, %zu word%s", articles, plural(articles), narration->words,
            plural(narration->words));
    if (track_folder != NULL)
        print_narration(narration, stream);
    fprintf(stream, "\n  %s, %.1f MB\n", book_path, (double)file_size(book_path) / 1e6);
    if (track_folder != NULL)
        print_tracks(narration, track_folder, stream);
}
