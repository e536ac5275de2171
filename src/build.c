#include "commands.h"

#include "archive.h"
#include "base/file.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "base/temporary.h"
#include "base/origin.h"
#include "edition/record.h"
#include "edition/tracks.h"
#include "epub/access.h"
#include "epub/book.h"
#include "epub/issue_cover.h"
#include "epub/style.h"
#include "explain.h"
#include "issue/date.h"
#include "issue/load.h"
#include "issue/markdown.h"
#include "narration.h"
#include "summary.h"
#include "verify.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* All that a build knows; made step by step by build_issue, in the order of the members. */
struct build {
    const struct options *options;
    const char *data_folder;
    struct diagnostics *diagnostics;
    struct issue *issue;
    struct narration narration;
    struct buffer style; /* sheet */
    const char *cache;   /* folder; NULL: nothing is kept */
    char *work_folder;   /* for what is not finished, beside the editions */
    int work_lock;       /* descriptor that keeps it from other builds; -1: there is none */
    const char *book_path;
    const char *track_folder;
    struct record *record;
    struct buffer tag_picture; /* the cover for the tags of MP3s */
    const char *cover_name;
};

static bool read_issue(struct build *build, struct failure *failure)
{
    const struct options *options = build->options;
    struct load_options load = {.title = options->title,
                                .language = options->language,
                                .mend = !options->keep_breaks,
                                .typography = options->typography != NULL,
                                .strict = options->strict};
    build->issue =
        issue_load(options->operand, build->data_folder, &load, build->diagnostics, failure);
    if (build->issue == NULL)
        return false;
    return build->diagnostics->errors == 0 ||
           failure_set(failure, FAILURE_CONTENT, "nothing was made: the issue has %d error%s",
                       build->diagnostics->errors, build->diagnostics->errors > 1 ? "s" : "");
}

static bool read_voice_and_style(struct build *build, struct failure *failure)
{
    const struct options *options = build->options;
    const char *style = options->style != NULL ? options->style : build->issue->style;
    if (!narration_open(&build->narration, build->issue, options, build->data_folder,
                        build->diagnostics, failure))
        return false;
    return style_read(build->issue->arena, build->data_folder, style, !options->no_audio,
                      &build->style, failure) ||
           (style != NULL && style == build->issue->style &&
            diagnostic_blame(build->diagnostics, build->issue->style_place, failure));
}

/* Also removes from it what killed builds left unfinished; NULL is allowed. */
static bool open_folder(const char *folder, struct failure *failure)
{
    if (folder == NULL)
        return true;
    if (!file_make_folders(folder, failure))
        return false;
    temporary_sweep(folder);
    return true;
}

static bool is_same_folder(const char *one, const char *other)
{
    struct stat left;
    struct stat right;
    return stat(one, &left) == 0 && stat(other, &right) == 0 && left.st_dev == right.st_dev &&
           left.st_ino == right.st_ino;
}

/* What is made must not replace what it is made of: recordings have such names, too. */
static bool spares_issue(const struct issue *issue, const char *folder, const char *option,
                         struct failure *failure)
{
    const char *own = is_same_folder(folder, issue->folder) ? issue->folder : NULL;
    for (size_t index = 0; index < issue->article_count && own == NULL; index++) {
        const char *recording = issue->articles[index].recording;
        const char *beside = recording != NULL ? file_folder_of(issue->arena, recording) : NULL;
        own = beside != NULL && is_same_folder(folder, beside) ? beside : NULL;
    }
    return own == NULL ||
           failure_set(failure, FAILURE_USAGE,
                       "what is made would be put into the issue's own folder '%s': name another "
                       "%s or 'id:'",
                       own, option);
}

static bool make_folders(struct build *build, struct failure *failure)
{
    struct arena *arena = build->issue->arena;
    const struct options *options = build->options;
    const char *id =
        arena_format(arena, "%s%s", build->issue->id, options->no_audio ? ".text" : "");
    build->book_path = arena_format(arena, "%s/%s.epub", options->output, id);
    build->track_folder = arena_format(arena, "%s/%s", options->output, build->issue->id);
    const char *masters = build->narration.masters;
    if (!options->no_audio &&
        (!spares_issue(build->issue, build->track_folder, "--output", failure) ||
         (masters != NULL && !spares_issue(build->issue, masters, "--masters", failure))))
        return false;
    if (!open_folder(options->output, failure) || !open_folder(masters, failure))
        return false;
    build->work_folder = temporary_make_folder(arena, options->output, &build->work_lock, failure);
    if (build->work_folder == NULL ||
        !narration_open_cache(options, arena, &build->cache, build->diagnostics, failure))
        return false;
    build->narration.cache = build->cache;
    build->narration.folder = build->cache != NULL ? build->cache : build->work_folder;
    build->narration.units = file_join(arena, build->work_folder, "units");
    build->record = record_open(build->cache, options->output, id);
    return true;
}

static void warn_of_bitrate(struct build *build)
{
    if (!mp3_has_info_frame(&build->narration.mp3))
        diagnostic_report(build->diagnostics, SEVERITY_WARNING, (struct place){0},
                          "at %d kbit/s an MP3 has no room for its delay and padding: players "
                          "cannot start it to the sample; use 56 or more",
                          build->narration.mp3.bitrate);
}

static void explain(const struct build *build)
{
    struct record *plan = record_open_plan(build->cache, build->issue->id);
    explain_tracks(&build->narration, build->record, plan, stdout);
    record_destroy(plan);
}

/* All that is heard. */
static bool narrate(struct build *build, struct failure *failure)
{
    struct narration *narration = &build->narration;
    warn_of_bitrate(build);
    if (build->options->explain)
        explain(build);
    if (fflush(stdout) != 0)
        return failure_set(failure, FAILURE_SYSTEM, "standard output cannot be written: %s",
                           strerror(errno));
    if (!narration_make(narration, build->options->quiet, failure) ||
        !narration_read_timelines(narration, failure))
        return false;
    for (size_t index = 0; index < narration->count; index++)
        record_track(build->record, narration->tracks[index].script->name,
                     narration->tracks[index].key);
    return true;
}

static bool make_cover(struct build *build, struct failure *failure)
{
    build->cover_name =
        issue_cover_make(build->issue, build->narration.strings, &build->tag_picture, failure);
    return build->cover_name != NULL;
}

static struct package_page make_page(const struct build *build, const struct article *article,
                                     size_t number)
{
    const struct narration_track *track = &build->narration.tracks[number];
    struct package_page page = {.article = article, .script = track->script};
    if (build->options->no_audio)
        return page;
    page.timeline = &track->timeline;
    page.span = smil_find(track->script, article);
    if (build->narration.keeps_words && track->script->recording == NULL)
        page.words = word_cut_all(build->issue->arena, track->script, page.timeline,
                                  page.span.first, page.span.end);
    return page;
}

/* A claim that would be untrue is not made. */
static void check_claim(const struct build *build, const struct package *package)
{
    const struct certifier *certifier = &build->issue->certifier;
    struct access access = access_examine(package);
    if (certifier->name == NULL || access.obstacle == NULL)
        return;
    diagnostic_report(build->diagnostics, SEVERITY_WARNING, access.obstacle_place, "%s",
                      access.obstacle);
    diagnostic_report(build->diagnostics, SEVERITY_WARNING, certifier->place,
                      "the claim of WCAG 2.2 AA is left out, since it would be untrue");
}

static struct package_page *make_pages(const struct build *build, size_t count)
{
    struct issue *issue = build->issue;
    struct package_page *pages = arena_allocate(issue->arena, count * sizeof *pages);
    pages[0] = make_page(build, &issue->cover_page, 0);
    pages[1] = make_page(build, &issue->title_page, 0);
    for (size_t index = 2; index < count; index++)
        pages[index] = make_page(build, &issue->articles[index - 2], index - 1);
    return pages;
}

static struct package_audio *list_audio(const struct build *build)
{
    const struct narration *narration = &build->narration;
    struct package_audio *audio =
        arena_allocate(build->issue->arena, narration->count * sizeof *audio);
    for (size_t index = 0; index < narration->count; index++) {
        const struct narration_track *track = &narration->tracks[index];
        audio[index] = (struct package_audio){.name = track->script->name,
                                              .path = track->entry.path,
                                              .length = track->entry.stream_length,
                                              .digest = track->entry.digest,
                                              .checksum = track->entry.stream_checksum};
    }
    return audio;
}

static const struct pronunciation *take_pronunciations(struct build *build)
{
    struct pronunciation_collector *collector = build->narration.pronunciations;
    build->narration.pronunciations = NULL;
    return pronunciation_collector_finish(build->issue->arena, collector);
}

static bool write_book(struct build *build, struct failure *failure)
{
    struct issue *issue = build->issue;
    struct narration *narration = &build->narration;
    struct package package = {.issue = issue,
                              .strings = narration->strings,
                              .profile = narration->profile,
                              .pages = make_pages(build, issue->article_count + 2),
                              .page_count = issue->article_count + 2,
                              .audio = build->options->no_audio ? NULL : list_audio(build),
                              .audio_count = build->options->no_audio ? 0 : narration->count,
                              .has_audio = !build->options->no_audio,
                              .cover_name = build->cover_name,
                              .pronunciations = take_pronunciations(build),
                              .modified = date_modified(issue, build->diagnostics)};
    check_claim(build, &package);
    const char *finished = file_join(issue->arena, build->work_folder, "book.epub");
    struct ocf *book = book_fill(&package, &build->style, finished, failure);
    if (book == NULL)
        return false;
    const char *digest = ocf_digest(book, issue->arena);
    bool verify = build->options->verify;
    if (record_keep(build->record, build->book_path, digest)) {
        ocf_discard(book);
        return !verify || verify_book(build->book_path, true, build->diagnostics, failure);
    }
    record_stage(build->record, build->book_path, finished, digest);
    return ocf_close(book, failure) && verify_book(finished, verify, build->diagnostics, failure);
}

static const char *artist_of(const struct issue *issue, const struct article *article)
{
    return article->author_count > 0 ? article->authors[0] : issue->publication;
}

/* What the article is about, or else who speaks. */
static const char *comment_of(const struct build *build, const struct article *article)
{
    const char *about = article->summary != NULL ? article->summary : article->standfirst;
    if (about != NULL)
        return markdown_plain_line(build->issue->arena, about);
    return strings_fill(build->issue->arena, build->narration.strings, "narrator",
                        build->narration.profile->settings[VOICE_MAIN].voice);
}

static bool write_tracks(struct build *build, struct failure *failure)
{
    struct issue *issue = build->issue;
    const struct narration *narration = &build->narration;
    struct track *tracks = arena_allocate(issue->arena, narration->count * sizeof *tracks);
    for (size_t index = 0; index < narration->count; index++) {
        const struct article *article =
            index == 0 ? &issue->title_page : &issue->articles[index - 1];
        const struct narration_track *narrated = &narration->tracks[index];
        tracks[index] = (struct track){.name = narrated->script->name,
                                       .title = article->title,
                                       .artist = artist_of(issue, article),
                                       .comment = comment_of(build, article),
                                       .language = article->language,
                                       .stream = narrated->entry.path,
                                       .length = narrated->entry.stream_length,
                                       .digest = narrated->entry.digest,
                                       .duration = timeline_duration(&narrated->timeline)};
    }
    struct track_list list = {.issue = issue,
                              .genre = "Speech",
                              .tracks = tracks,
                              .count = narration->count,
                              .cover = &build->tag_picture,
                              .folder = build->track_folder,
                              .staging = file_join(issue->arena, build->work_folder, "tracks"),
                              .record = build->record};
    return tracks_stage(&list, failure);
}

/* What keeps them from being written may be a narration that was damaged in the cache. */
static bool write_editions(struct build *build, struct failure *failure)
{
    bool has_audio = !build->options->no_audio;
    bool good = make_cover(build, failure) && write_book(build, failure) &&
                (!has_audio || write_tracks(build, failure));
    if (!good && has_audio && failure->kind == FAILURE_SYSTEM && !interrupt_came())
        narration_forget_damaged(&build->narration);
    return good;
}

static void build_close(struct build *build)
{
    if (build->work_folder != NULL)
        file_remove_tree(build->work_folder);
    if (build->work_lock >= 0)
        close(build->work_lock);
    narration_close(&build->narration);
    record_destroy(build->record);
    issue_destroy(build->issue);
    buffer_free(&build->tag_picture);
    buffer_free(&build->style);
}

/* The editions are in their places and whole, whether or not the next build can know it. */
static void keep_record(struct build *build)
{
    struct failure refused = {0};
    if (!record_write(build->record, &refused))
        diagnostic_report(build->diagnostics, SEVERITY_WARNING, (struct place){0},
                          "the next build will write all files again: %s", refused.text);
    failure_clear(&refused);
}

static bool build_issue(void *user_data, const struct options *options, struct archive *archive,
                        struct diagnostics *diagnostics, struct failure *failure)
{
    struct build build = {
        .options = options, .data_folder = user_data, .diagnostics = diagnostics, .work_lock = -1};
    buffer_init(&build.tag_picture);
    buffer_init(&build.style);
    bool with_audio = !options->no_audio;
    bool good = read_issue(&build, failure) && archive_is_free(archive, build.issue->id, failure) &&
                read_voice_and_style(&build, failure) && make_folders(&build, failure) &&
                narration_write_scripts(&build.narration, failure) &&
                (!with_audio || narrate(&build, failure)) && interrupt_go_on(failure) &&
                write_editions(&build, failure) &&
                record_publish(build.record, build.work_folder, failure);
    if (good) {
        archive_enter(archive, build.issue->id);
        keep_record(&build);
    }
    if (good && !options->quiet)
        summary_print(&build.narration, build.book_path, with_audio ? build.track_folder : NULL,
                      stderr);
    build_close(&build);
    return good;
}

bool build_run(const struct options *options, const char *data_folder,
               struct diagnostics *diagnostics, struct failure *failure)
{
    return archive_run(options, build_issue, (void *)data_folder, "made", diagnostics, failure);
}
