#include "commands.h"

#include "base/file.h"
#include "base/memory.h"
#include "base/unicode.h"
#include "edition/tracks.h"
#include "epub/access.h"
#include "epub/book.h"
#include "epub/issue_cover.h"
#include "epub/style.h"
#include "issue/date.h"
#include "issue/load.h"
#include "issue/markdown.h"
#include "speech/script.h"
#include "summary.h"
#include "work/narrate.h"
#include "work/pool.h"
#include "work/progress.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* All that a build knows; made step by step by build_run, in the order of the members. */
struct build {
    const struct options *options;
    const char *data_folder;
    struct diagnostics *diagnostics;
    struct issue *issue;
    const struct strings *strings;
    const struct voice_profile *profile;
    struct reader *reader;
    struct script **scripts; /* the front pages' first, then one for each article */
    size_t script_count;
    char *work_folder;
    struct narrate_settings narration;
    struct progress progress;
    double *weights; /* of the scripts, of a total of 1 */
    struct timeline *timelines;
    struct buffer tag_picture; /* the cover for the tags of MP3s */
    const char *cover_name;
    struct buffer style;       /* sheet */
    const char *finished_book; /* in the work folder */
    const char *book_path;
    const char *track_folder;
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
    if (build->diagnostics->errors > 0)
        return failure_set(failure, FAILURE_CONTENT, "nothing was made: the issue has %d error%s",
                           build->diagnostics->errors, build->diagnostics->errors > 1 ? "s" : "");
    build->strings =
        strings_read(build->issue->arena, build->data_folder, build->issue->language, failure);
    return build->strings != NULL;
}

static bool read_voice_and_style(struct build *build, struct failure *failure)
{
    struct issue *issue = build->issue;
    const char *name = build->options->voice != NULL ? build->options->voice : issue->voice;
    build->profile = voice_read(issue->arena, build->data_folder, name, issue->language, failure);
    if (build->profile == NULL)
        return false;
    name = build->options->style != NULL ? build->options->style : issue->style;
    if (!style_read(issue->arena, build->data_folder, name, !build->options->no_audio,
                    &build->style, failure))
        return false;
    build->reader = reader_create_for_issue(issue, build->data_folder, build->diagnostics, failure);
    return build->reader != NULL;
}

/* "00-couverture", with as many zeros as the articles' numbers have digits. */
static const char *front_name(const struct issue *issue, const struct strings *strings)
{
    size_t width = strcspn(issue->articles[0].name, "-");
    struct buffer name;
    buffer_init(&name);
    unicode_to_ascii(&name, strings_get(strings, "cover"), strlen(strings_get(strings, "cover")));
    struct buffer lower;
    buffer_init(&lower);
    unicode_lowercase(&lower, name.data, name.length, "");
    const char *made = arena_format(issue->arena, "%0*d-%s", (int)width, 0, lower.data);
    buffer_free(&name);
    buffer_free(&lower);
    return made;
}

static void write_scripts(struct build *build)
{
    struct issue *issue = build->issue;
    build->script_count = issue->article_count + 1;
    build->scripts = memory_allocate(build->script_count * sizeof *build->scripts);
    struct script *front = script_create(front_name(issue, build->strings));
    script_add_article(front, &issue->cover_page, build->reader, build->strings);
    script_add_article(front, &issue->title_page, build->reader, build->strings);
    script_finish(front);
    build->scripts[0] = front;
    for (size_t index = 0; index < issue->article_count; index++) {
        const struct article *article = &issue->articles[index];
        struct script *script = script_create(article->name);
        script_add_article(script, article, build->reader, build->strings);
        script_finish(script);
        build->scripts[index + 1] = script;
    }
}

static bool make_folders(struct build *build, struct failure *failure)
{
    struct issue *issue = build->issue;
    const char *output = build->options->output;
    build->book_path = arena_format(issue->arena, "%s/%s%s.epub", output, issue->id,
                                    build->options->no_audio ? "-text" : "");
    build->track_folder = arena_format(issue->arena, "%s/%s", output, issue->id);
    if (!file_make_folders(output, failure) ||
        (build->options->masters != NULL && !file_make_folders(build->options->masters, failure)))
        return false;
    return file_make_temporary_folder(issue->arena,
                                      arena_format(issue->arena, "%s/.crieur-", output),
                                      &build->work_folder, failure);
}

static bool begin_narrating(void *user_data, struct failure *failure)
{
    const struct build *build = user_data;
    return narrate_open(&build->narration, failure);
}

static bool narrate_one(void *user_data, size_t task, struct failure *failure)
{
    const struct build *build = user_data;
    return narrate_script(build->scripts[task], &build->narration, failure);
}

static void one_is_narrated(void *user_data, size_t task)
{
    struct build *build = user_data;
    progress_step(&build->progress, build->weights[task]);
}

struct weighed {
    size_t script;
    double weight;
};

static int heavier_first(const void *one, const void *other)
{
    const struct weighed *left = one;
    const struct weighed *right = other;
    if (left->weight != right->weight)
        return left->weight < right->weight ? 1 : -1;
    return left->script < right->script ? -1 : 1;
}

/* The order of work: longest first, so that no long article is left alone at the end. */
static size_t *order_scripts(struct build *build)
{
    double total = 0;
    struct weighed *weighed = memory_allocate(build->script_count * sizeof *weighed);
    size_t *order = memory_allocate(build->script_count * sizeof *order);
    build->weights = memory_allocate(build->script_count * sizeof *build->weights);
    for (size_t index = 0; index < build->script_count; index++) {
        const struct script *script = build->scripts[index];
        double weight = 1;
        for (size_t utterance = 0; utterance < script->count; utterance++)
            weight += (double)strlen(script->utterances[utterance].written);
        weighed[index] = (struct weighed){index, weight};
        total += weight;
    }
    for (size_t index = 0; index < build->script_count; index++)
        build->weights[index] = weighed[index].weight / total;
    qsort(weighed, build->script_count, sizeof *weighed, heavier_first);
    for (size_t index = 0; index < build->script_count; index++)
        order[index] = weighed[index].script;
    free(weighed);
    return order;
}

static bool narrate(struct build *build, struct failure *failure)
{
    long processors = sysconf(_SC_NPROCESSORS_ONLN);
    int jobs = build->options->jobs > 0 ? build->options->jobs : (int)processors;
    size_t *order = order_scripts(build);
    struct pool_tasks tasks = {.count = build->script_count,
                               .order = order,
                               .user_data = build,
                               .begin = begin_narrating,
                               .work = narrate_one,
                               .finished = one_is_narrated};
    progress_begin(&build->progress, stderr, build->options->quiet, build->script_count);
    bool good = pool_run(&tasks, jobs, failure);
    progress_end(&build->progress);
    free(order);
    return good;
}

static bool read_timelines(struct build *build, struct failure *failure)
{
    build->timelines = memory_allocate(build->script_count * sizeof *build->timelines);
    bool good = true;
    for (size_t index = 0; index < build->script_count && good; index++)
        good = timeline_read(
            &build->timelines[index],
            narrate_path(build->issue->arena, &build->narration, build->scripts[index], "timeline"),
            failure);
    return good;
}

static bool make_cover(struct build *build, struct failure *failure)
{
    build->cover_name =
        issue_cover_make(build->issue, build->strings, &build->tag_picture, failure);
    return build->cover_name != NULL;
}

static struct package_page make_page(const struct build *build, const struct article *article,
                                     size_t number)
{
    const struct script *script = build->scripts[number];
    struct package_page page = {.article = article, .script = script};
    if (build->options->no_audio)
        return page;
    page.timeline = &build->timelines[number];
    page.span = smil_find(script, article);
    bool by_word = build->options->sync != NULL && strcmp(build->options->sync, "word") == 0;
    if (by_word && script->recording == NULL)
        page.words = word_cut_all(build->issue->arena, script, page.timeline, page.span.first,
                                  page.span.end);
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

static bool write_book(struct build *build, struct failure *failure)
{
    struct issue *issue = build->issue;
    size_t count = issue->article_count + 2;
    struct package_page *pages = arena_allocate(issue->arena, count * sizeof *pages);
    pages[0] = make_page(build, &issue->cover_page, 0);
    pages[1] = make_page(build, &issue->title_page, 0);
    for (size_t index = 1; index < build->script_count; index++)
        pages[index + 1] = make_page(build, &issue->articles[index - 1], index);
    struct package package = {
        .issue = issue,
        .strings = build->strings,
        .profile = build->profile,
        .pages = pages,
        .page_count = count,
        .scripts = (const struct script *const *)build->scripts,
        .script_count = build->script_count,
        .has_audio = !build->options->no_audio,
        .cover_name = build->cover_name,
        .pronunciations = pronunciation_collect(
            issue->arena, (const struct script *const *)build->scripts, build->script_count),
        .modified = date_modified(issue, build->diagnostics)};
    struct book_sources sources = {.style = &build->style, .audio = build->work_folder};
    check_claim(build, &package);
    build->finished_book = arena_format(issue->arena, "%s/book.epub", build->work_folder);
    return book_write(&package, &sources, build->finished_book, failure);
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
    return strings_fill(build->issue->arena, build->strings, "narrator",
                        build->profile->settings[VOICE_MAIN].voice);
}

static bool write_tracks(struct build *build, struct failure *failure)
{
    struct issue *issue = build->issue;
    struct track *tracks = arena_allocate(issue->arena, build->script_count * sizeof *tracks);
    for (size_t index = 0; index < build->script_count; index++) {
        const struct article *article =
            index == 0 ? &issue->title_page : &issue->articles[index - 1];
        tracks[index] = (struct track){
            .name = build->scripts[index]->name,
            .title = article->title,
            .artist = artist_of(issue, article),
            .comment = comment_of(build, article),
            .language = article->language,
            .stream = narrate_path(issue->arena, &build->narration, build->scripts[index], "mp3"),
            .duration = timeline_duration(&build->timelines[index])};
    }
    struct track_list list = {.issue = issue,
                              .genre = "Speech",
                              .tracks = tracks,
                              .count = build->script_count,
                              .cover = &build->tag_picture};
    return tracks_write(&list, build->track_folder, failure);
}

static void print_summary(const struct build *build)
{
    int64_t duration = 0;
    for (size_t index = 0; index < build->script_count && build->timelines != NULL; index++)
        duration += timeline_duration(&build->timelines[index]);
    struct summary summary = {.issue = build->issue,
                              .scripts = build->scripts,
                              .script_count = build->script_count,
                              .duration = duration,
                              .elapsed = progress_elapsed(&build->progress),
                              .book_path = build->book_path,
                              .track_folder =
                                  build->options->no_audio ? NULL : build->track_folder};
    summary_print(&summary, stderr);
}

static void build_free(struct build *build)
{
    if (build->work_folder != NULL)
        file_remove_tree(build->work_folder);
    for (size_t index = 0; index < build->script_count; index++) {
        script_destroy(build->scripts[index]);
        if (build->timelines != NULL)
            timeline_free(&build->timelines[index]);
    }
    free(build->scripts);
    free(build->timelines);
    free(build->weights);
    reader_destroy(build->reader);
    issue_destroy(build->issue);
    buffer_free(&build->tag_picture);
    buffer_free(&build->style);
}

static void warn_of_bitrate(struct build *build)
{
    if (!mp3_has_info_frame(&build->narration.mp3))
        diagnostic_report(build->diagnostics, SEVERITY_WARNING, (struct place){0},
                          "at %d kbit/s an MP3 has no room for its delay and padding: players "
                          "cannot start it to the sample; use 56 or more",
                          build->narration.mp3.bitrate);
}

/* All that is heard: the voices are looked for first, then every script is said. */
static bool narrate_issue(struct build *build, struct failure *failure)
{
    warn_of_bitrate(build);
    build->narration.profile = build->profile;
    build->narration.folder = build->work_folder;
    return narrate_check(build->scripts, build->script_count, build->profile, build->diagnostics,
                         failure) &&
           narrate(build, failure) && read_timelines(build, failure);
}

bool build_run(const struct options *options, const char *data_folder,
               struct diagnostics *diagnostics, struct failure *failure)
{
    struct build build = {
        .options = options, .data_folder = data_folder, .diagnostics = diagnostics};
    buffer_init(&build.tag_picture);
    buffer_init(&build.style);
    build.narration.mp3 = mp3_settings_default();
    build.narration.mp3.bitrate = options->bitrate;
    build.narration.masters = options->masters;

    bool good = mp3_settings_check(&build.narration.mp3, failure) && read_issue(&build, failure) &&
                read_voice_and_style(&build, failure);
    if (good)
        write_scripts(&build);
    good = good && make_folders(&build, failure) &&
           (options->no_audio || narrate_issue(&build, failure)) && make_cover(&build, failure) &&
           write_book(&build, failure) && (options->no_audio || write_tracks(&build, failure)) &&
           file_publish(build.finished_book, build.book_path, failure);
    if (good && !options->quiet)
        print_summary(&build);
    build_free(&build);
    return good;
}
