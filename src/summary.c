#include "summary.h"

#include "base/file.h"
#include "base/unicode.h"

#include <string.h>

static size_t count_words(const char *text)
{
    size_t words = 0;
    size_t length = strlen(text);
    bool inside = false;
    for (size_t offset = 0; offset < length;) {
        bool space = unicode_is_space(unicode_next(text, length, &offset));
        words += !space && !inside;
        inside = !space;
    }
    return words;
}

static const char *plural(size_t count)
{
    return count == 1 ? "" : "s";
}

static void print_track_summary(const struct summary *summary, FILE *stream)
{
    double size = 0;
    for (size_t index = 0; index < summary->script_count; index++)
        size +=
            (double)file_size(arena_format(summary->issue->arena, "%s/%s.mp3",
                                           summary->track_folder, summary->scripts[index]->name));
    fprintf(stream, "  %s/: %zu MP3 file%s, %.1f MB, and %s.m3u8\n", summary->track_folder,
            summary->script_count, plural(summary->script_count), size / 1e6, summary->issue->id);
}

void summary_print(const struct summary *summary, FILE *stream)
{
    size_t words = 0;
    for (size_t index = 0; index < summary->script_count; index++) {
        const struct script *script = summary->scripts[index];
        for (size_t utterance = 0; utterance < script->count; utterance++)
            words += count_words(script->utterances[utterance].written);
    }
    size_t articles = summary->issue->article_count;
    long long seconds = (summary->duration + 500) / 1000;
    double speed = (double)summary->duration / 1000 / (summary->elapsed + 0.001);
    fprintf(stream, "%zu article%s, %zu word%s", articles, plural(articles), words, plural(words));
    if (summary->track_folder != NULL)
        fprintf(stream,
                ", %lld:%02lld:%02lld of narration, made in %.1f s (%.0f times faster than real "
                "time)",
                seconds / 3600, seconds / 60 % 60, seconds % 60, summary->elapsed, speed);
    fprintf(stream, "\n  %s, %.1f MB\n", summary->book_path,
            (double)file_size(summary->book_path) / 1e6);
    if (summary->track_folder != NULL)
        print_track_summary(summary, stream);
}
