#include "audit/clips.h"

#include "base/memory.h"

#include <inttypes.h>
#include <stdlib.h>

static int compare_pars(const void *one, const void *other, void *user_data)
{
    const struct book *book = user_data;
    size_t left = *(const size_t *)one;
    size_t right = *(const size_t *)other;
    size_t left_audio = book->pars[left].audio;
    size_t right_audio = book->pars[right].audio;
    if (left_audio != right_audio)
        return left_audio < right_audio ? -1 : 1;
    return (left > right) - (left < right);
}

void clips_collect(struct clips *clips, const struct book *book)
{
    *clips = (struct clips){.pars = memory_allocate((book->par_count + 1) * sizeof *clips->pars)};
    for (size_t index = 0; index < book->par_count; index++) {
        if (book->pars[index].has_times && book->pars[index].audio != BOOK_NONE)
            clips->pars[clips->count++] = index;
    }
    qsort_r(clips->pars, clips->count, sizeof *clips->pars, compare_pars, (void *)book);
}

void clips_free(struct clips *clips)
{
    free(clips->pars);
}

size_t clips_end_of_audio(const struct clips *clips, const struct book *book, size_t first)
{
    size_t end = first;
    while (end < clips->count &&
           book->pars[clips->pars[end]].audio == book->pars[clips->pars[first]].audio)
        end++;
    return end;
}

static const char *overlay_entry(const struct book *book, size_t overlay)
{
    return book->items[book->overlays[overlay].item].path;
}

static double milliseconds(int64_t microseconds)
{
    return (double)microseconds / 1000;
}

static void compare_with_before(struct book *book, const struct book_par *par,
                                const struct book_par *before)
{
    const char *entry = overlay_entry(book, par->overlay);
    const char *audio = book->items[par->audio].path;
    int64_t distance = par->begin - before->end;
    if (par->begin < before->begin)
        findings_add(book->findings, SEVERITY_ERROR, "clip-backwards", entry, par->id,
                     "the clip begins before the one before it does, in %s", audio);
    else if (distance < -CLIPS_TOLERANCE)
        findings_add(book->findings, SEVERITY_ERROR, "clip-overlap", entry, par->id,
                     "the clip overlaps the one before it by %.0f ms, in %s",
                     milliseconds(-distance), audio);
    else if (distance > CLIPS_TOLERANCE)
        findings_add(book->findings, SEVERITY_WARNING, "clip-gap", entry, par->id,
                     "between the clip and the one before it are %.0f ms of no clip, in %s",
                     milliseconds(distance), audio);
}

static void check_audio(struct book *book, const size_t *pars, size_t count)
{
    const struct book_par *first = &book->pars[pars[0]];
    if (first->begin > CLIPS_LONGEST_EDGE)
        findings_add(book->findings, SEVERITY_WARNING, "audio-unused",
                     book->items[first->audio].path, NULL, "the first %.3f s belong to no clip",
                     milliseconds(first->begin) / 1000);
    for (size_t index = 1; index < count; index++)
        compare_with_before(book, &book->pars[pars[index]], &book->pars[pars[index - 1]]);
}

static bool agree(int64_t one, int64_t other, int64_t tolerance)
{
    return llabs((long long)(one - other)) <= tolerance;
}

/* Half of what the last digit of a stated time stands for, and at least a rounded ms. */
static int64_t tolerance_of(int64_t precision)
{
    return precision / 2 > CLIPS_TOLERANCE ? precision / 2 : CLIPS_TOLERANCE;
}

/* The sum of the overlay's clips. */
static int64_t check_overlay(struct book *book, const struct book_overlay *overlay)
{
    const char *entry = book->items[overlay->item].path;
    int64_t sum = 0;
    size_t short_clips = 0;
    const struct book_par *first_short = NULL;
    for (size_t index = overlay->first_par; index < overlay->end_par; index++) {
        const struct book_par *par = &book->pars[index];
        if (!par->has_times)
            continue;
        sum += par->end - par->begin;
        if (par->end - par->begin < CLIPS_SHORTEST && short_clips++ == 0)
            first_short = par;
    }
    if (short_clips > 0)
        findings_add(book->findings, SEVERITY_WARNING, "clip-short", entry, first_short->id,
                     "the first of %zu clip%s under %d ms, which some readers never show",
                     short_clips, short_clips == 1 ? "" : "s", CLIPS_SHORTEST / 1000);
    if (entry == NULL)
        return sum;
    if (overlay->duration < 0)
        findings_add(book->findings, SEVERITY_ERROR, "duration-missing", book->package,
                     book->items[overlay->item].id, "there is no media:duration of %s", entry);
    else if (overlay->is_read &&
             !agree(overlay->duration, sum, tolerance_of(overlay->duration_precision)))
        findings_add(book->findings, SEVERITY_ERROR, "duration-clips", book->package,
                     book->items[overlay->item].id,
                     "media:duration of %s is %.3f s, and its clips last %.3f s", entry,
                     milliseconds(overlay->duration) / 1000, milliseconds(sum) / 1000);
    return sum;
}

static void check_durations(struct book *book)
{
    int64_t sum = 0;
    int64_t tolerance = tolerance_of(book->duration_precision);
    for (size_t index = 0; index < book->overlay_count; index++) {
        const struct book_overlay *overlay = &book->overlays[index];
        int64_t clips = check_overlay(book, overlay);
        bool is_stated = overlay->duration >= 0;
        sum += is_stated ? overlay->duration : clips;
        if (is_stated)
            tolerance += overlay->duration_precision / 2;
    }
    if (book->overlay_count == 0)
        return;
    if (book->duration < 0)
        findings_add(book->findings, SEVERITY_ERROR, "duration-missing", book->package, NULL,
                     "there is no media:duration of the whole");
    else if (!agree(book->duration, sum, tolerance))
        findings_add(book->findings, SEVERITY_ERROR, "duration-sum", book->package, NULL,
                     "media:duration of the whole is %.3f s, and its overlays last %.3f s",
                     milliseconds(book->duration) / 1000, milliseconds(sum) / 1000);
}

void clips_check(const struct clips *clips, struct book *book)
{
    for (size_t first = 0; first < clips->count;) {
        size_t end = clips_end_of_audio(clips, book, first);
        check_audio(book, clips->pars + first, end - first);
        first = end;
    }
    check_durations(book);
}
