/* `crieur check` finds each fault that is put into a book, names it and its place, and finds
 * nothing in the books as they are built. */
#include "audit/audit.h"
#include "audit/book.h"
#include "audit/report.h"
#include "audio/mp3.h"
#include "base/file.h"
#include "base/memory.h"
#include "support/damage.h"
#include "support/edition.h"
#include "support/messages.h"
#include "verify.h"

#include <inttypes.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define EVERY   "tests/edition/data/everything.md"
#define SAMPLE  "tests/issues/perron-2025-t2"
#define PACKAGE "EPUB/package.opf"
#define OVERLAY "EPUB/overlay/02-les-blocs.smil"
#define PAGE    "EPUB/text/02-les-blocs.xhtml"
#define SOUND   "EPUB/audio/02-les-blocs.mp3"

static struct arena *arena;
static char *folder;
static const char *sound_book; /* as it was built */
static const char *book;       /* a copy to be damaged */

static int build_book(void **state)
{
    (void)state;
    struct failure failure = {0};
    arena = arena_create();
    if (!file_make_temporary_folder(arena, "/tmp/crieur-audit-", &folder, &failure) ||
        edition_run("build -q -o '%s' '%s' 2>/dev/null", folder, EVERY) != 0)
        return -1;
    sound_book = arena_format(arena, "%s/tout-ce-qu-un-article-peut-avoir.epub", folder);
    book = file_join(arena, folder, "damaged.epub");
    return 0;
}

static int remove_book(void **state)
{
    (void)state;
    file_remove_tree(folder);
    arena_destroy(arena);
    return 0;
}

static void copy_book(void)
{
    struct failure failure = {0};
    struct buffer bytes;
    buffer_init(&bytes);
    assert_true(file_read(sound_book, &bytes, &failure));
    assert_true(file_write(book, bytes.data, bytes.length, &failure));
    buffer_free(&bytes);
}

static struct audit audit_file(const char *path)
{
    struct audit audit;
    struct failure failure = {0};
    if (!audit_whole(path, NULL, &audit, &failure))
        fail_msg("%s", failure.text);
    return audit;
}

static void print_findings(const struct audit *audit)
{
    struct buffer text;
    buffer_init(&text);
    report_write_text(audit, "book", false, &text);
    fprintf(stderr, "%s", text.data);
    buffer_free(&text);
}

/* What is done to the book. */

static void text(const char *entry, const char *old, const char *new)
{
    damage_text(book, entry, old, new);
}

static struct edition_clip clip_of(const char *id)
{
    size_t count;
    const struct edition_clip *clips =
        edition_clips(arena, book, "overlay/02-les-blocs.smil", &count);
    for (size_t index = 0; index < count; index++) {
        if (strcmp(clips[index].id, id) == 0)
            return clips[index];
    }
    fail_msg("there is no clip %s", id);
    return (struct edition_clip){0};
}

static const char *attribute(const char *name, int64_t milliseconds)
{
    return arena_format(arena, "%s=\"%" PRId64 ".%03ds\"", name, milliseconds / 1000,
                        (int)(milliseconds % 1000));
}

/* Moves the begin or the end of a clip of the second article by so many ms. */
static void move(const char *id, const char *name, int distance)
{
    struct edition_clip clip = clip_of(id);
    int64_t old = strcmp(name, "clipEnd") == 0 ? clip.end : clip.begin;
    text(OVERLAY, attribute(name, old), attribute(name, old + distance));
}

/* Moves all bounds but the first and the last. */
static void move_all(int distance)
{
    struct buffer overlay;
    struct buffer moved;
    buffer_init(&overlay);
    buffer_init(&moved);
    damage_read(book, OVERLAY, &overlay);
    size_t count;
    const struct edition_clip *clips =
        edition_clips(arena, book, "overlay/02-les-blocs.smil", &count);
    int64_t last = clips[count - 1].end;
    const char *rest = overlay.data;
    for (const char *clip; (clip = strstr(rest, " clip")) != NULL;) {
        const char *clock = strchr(clip, '"') + 1;
        int64_t time = (int64_t)llrint(strtod(clock, NULL) * 1000);
        time += time > 0 && time < last ? distance : 0;
        buffer_append(&moved, rest, (size_t)(clock - rest));
        buffer_format(&moved, "%" PRId64 ".%03ds", time / 1000, (int)(time % 1000));
        rest = strchr(clock, '"');
    }
    buffer_append_string(&moved, rest);
    damage_replace(book, OVERLAY, moved.data, moved.length);
    buffer_free(&overlay);
    buffer_free(&moved);
}

static void end_late(void)
{
    size_t count;
    const struct edition_clip *clips =
        edition_clips(arena, book, "overlay/03-second-article.smil", &count);
    int64_t end = clips[count - 1].end;
    text("EPUB/overlay/03-second-article.smil", attribute("clipEnd", end),
         attribute("clipEnd", end + 400));
}

static void lose_fragment(void)
{
    text(OVERLAY, "xhtml#s4\"", "xhtml#nowhere\"");
}

static void lose_group(void)
{
    text(OVERLAY, "xhtml#l3\"", "xhtml#nowhere\"");
}

static void swap_pars(void)
{
    text(OVERLAY, "xhtml#s4\"", "xhtml#s0\"");
    text(OVERLAY, "xhtml#s5\"", "xhtml#s4\"");
    text(OVERLAY, "xhtml#s0\"", "xhtml#s5\"");
}

static void swap_sentences(void)
{
    text(PAGE, "id=\"s4\"", "id=\"s0\"");
    text(PAGE, "id=\"s5\"", "id=\"s4\"");
    text(PAGE, "id=\"s0\"", "id=\"s5\"");
}

/* Under right ids and times: only their lengths tell. */
static void exchange_texts(void)
{
    text(PAGE, "id=\"s69\">Sur deux lignes.",
         "id=\"s69\">Un lien vers un site. Deux phrases. et accueil@example.org.");
    text(PAGE, "id=\"s70\">Un lien vers ", "id=\"s70\">Sur deux lignes.</span><span hidden=\"\">");
}

static void repeat_fragment(void)
{
    text(OVERLAY, "xhtml#s5\"", "xhtml#s4\"");
}

static void nest_fragment(void)
{
    text(PAGE, "<p><span id=\"s3\">", "<p id=\"s0\"><span id=\"s3\">");
    text(OVERLAY, "xhtml#s3\"", "xhtml#s0\"");
}

static void name_other_document(void)
{
    text(OVERLAY, "../text/02-les-blocs.xhtml#s4\"", "../text/01-ours.xhtml#s1\"");
}

static void leave_gap(void)
{
    move("s4", "clipBegin", 200);
}

static void overlap(void)
{
    move("s4", "clipBegin", -200);
}

static void go_back(void)
{
    move("s4", "clipBegin", -3000);
}

static void round_up(void)
{
    move("s4", "clipBegin", 1);
}

static void empty_clip(void)
{
    struct edition_clip clip = clip_of("s4");
    text(OVERLAY, attribute("clipEnd", clip.end), attribute("clipEnd", clip.begin));
}

static void shorten_clip(void)
{
    struct edition_clip clip = clip_of("s4");
    move("s4", "clipEnd", (int)(clip.begin + 200 - clip.end));
    text(OVERLAY, attribute("clipBegin", clip.end), attribute("clipBegin", clip.begin + 200));
}

static void lose_end(void)
{
    text(OVERLAY, attribute("clipEnd", clip_of("s4").end), "");
}

static void break_clock(void)
{
    text(OVERLAY, "clipBegin=\"0.000s\"", "clipBegin=\"npt=0.000s\"");
}

static void lose_audio_element(void)
{
    text(OVERLAY, "#s1\"/><audio ", "#s1\"/><nothing ");
}

static void name_other_audio(void)
{
    text(OVERLAY, "../audio/02-les-blocs.mp3", "../audio/nowhere.mp3");
}

static void miscount_overlay(void)
{
    text(PACKAGE, "<meta refines=\"#overlay-02-les-blocs\" property=\"media:duration\">",
         "<meta refines=\"#overlay-02-les-blocs\" property=\"media:duration\">1");
}

static void miscount_whole(void)
{
    text(PACKAGE, "<meta property=\"media:duration\">", "<meta property=\"media:duration\">1");
}

static void lose_duration(void)
{
    text(PACKAGE, "<meta property=\"media:duration\">", "<meta property=\"media:other\">");
}

static void lose_class(void)
{
    text(PACKAGE, "media:active-class", "media:playback-active-class");
}

static void encode(const struct edition_sound *sound, const char *path)
{
    struct failure failure = {0};
    struct mp3_settings settings = mp3_settings_default();
    FILE *stream = fopen(path, "wb+");
    assert_non_null(stream);
    struct mp3_encoder *encoder = mp3_encoder_create(stream, &settings, &failure);
    assert_non_null(encoder);
    assert_true(mp3_encoder_write(encoder, sound->samples, sound->count, &failure) &&
                mp3_encoder_finish(encoder, &failure));
    mp3_encoder_destroy(encoder);
    assert_int_equal(fclose(stream), 0);
}

static void silence_clip(void)
{
    struct failure failure = {0};
    struct edition_sound sound;
    struct buffer bytes;
    const char *path = file_join(arena, folder, "silenced.mp3");
    struct edition_clip clip = clip_of("s5");
    assert_true(edition_decode(book, "audio/02-les-blocs.mp3", &sound));
    for (int64_t at = clip.begin * sound.sample_rate / 1000;
         at < clip.end * sound.sample_rate / 1000; at++)
        sound.samples[at] = 0;
    encode(&sound, path);
    buffer_init(&bytes);
    assert_true(file_read(path, &bytes, &failure));
    damage_replace(book, SOUND, bytes.data, bytes.length);
    buffer_free(&bytes);
    free(sound.samples);
}

static void truncate_audio(void)
{
    struct buffer bytes;
    buffer_init(&bytes);
    damage_read(book, SOUND, &bytes);
    damage_replace(book, SOUND, bytes.data, bytes.length / 2);
    buffer_free(&bytes);
}

static void lengthen_audio(void)
{
    struct buffer bytes;
    buffer_init(&bytes);
    damage_read(book, SOUND, &bytes);
    damage_replace(book, "EPUB/audio/03-second-article.mp3", bytes.data, bytes.length);
    buffer_free(&bytes);
}

static void no_audio_at_all(void)
{
    char noise[20000];
    unsigned state = 1;
    for (size_t index = 0; index < sizeof noise; index++) {
        state = state * 1103515245 + 12345;
        noise[index] = (char)(state >> 16 & 0x7F);
    }
    damage_replace(book, SOUND, noise, sizeof noise);
}

static void other_type_of_audio(void)
{
    text(PACKAGE, "href=\"audio/02-les-blocs.mp3\" media-type=\"audio/mpeg\"",
         "href=\"audio/02-les-blocs.mp3\" media-type=\"audio/mp4\"");
}

static void forget_paragraph(void)
{
    text(PAGE, "<ul id=\"l3\">", "<p id=\"lost\">Un texte oublié.</p><ul id=\"l3\">");
}

static void forget_words(void)
{
    text(PAGE, "<p><span id=\"s3\">", "<p>Trois mots oubliés <span id=\"s3\">");
}

static void forget_document(void)
{
    text(PACKAGE, " media-overlay=\"overlay-03-second-article\"", "");
}

static void forget_picture(void)
{
    text(PAGE, "<ul id=\"l3\">",
         "<p><img id=\"lost\" src=\"x.png\" alt=\"Un graphique\"/></p>"
         "<ul id=\"l3\">");
}

static void skip_on_purpose(void)
{
    text(
        PAGE, "<ul id=\"l3\">",
        "<p data-overlay=\"skip\">Un.</p><p hidden=\"\">Deux.</p><p aria-hidden=\"true\">Trois.</p>"
        "<p>—</p><p><span role=\"doc-noteref\">5</span></p><style>p {}</style>"
        "<div epub:type=\"pagebreak\">6</div><ul id=\"l3\">");
}

static void move_late(void)
{
    move_all(300);
}

static void move_early(void)
{
    move_all(-600);
}

static void mimetype_last(void)
{
    damage_move_first(book);
}

static void mimetype_deflated(void)
{
    damage_deflate_first(book);
}

static void mimetype_other(void)
{
    damage_replace(book, "mimetype", "application/epub+zop", 20);
}

static void lose_container(void)
{
    damage_remove(book, "META-INF/container.xml");
}

static void lose_package(void)
{
    damage_remove(book, PACKAGE);
}

static void lose_audio(void)
{
    damage_remove(book, SOUND);
}

static void lose_overlay(void)
{
    damage_remove(book, OVERLAY);
}

static void lose_spine_item(void)
{
    text(PACKAGE, "<itemref idref=\"text-02-les-blocs\"/>", "<itemref idref=\"text-nowhere\"/>");
}

static void lose_overlay_item(void)
{
    text(PACKAGE, "media-overlay=\"overlay-02-les-blocs\"", "media-overlay=\"nowhere\"");
}

static void lead_out(void)
{
    damage_add(book, "EPUB/../../evil.xhtml", "x", 1);
}

static void break_xml(void)
{
    text(PAGE, "</h1>", "</h2>");
}

static void declare_entities(void)
{
    text(PAGE, "<!DOCTYPE html>", "<!DOCTYPE html [<!ENTITY a \"aaaaaaaaaa\">]>");
}

static void blow_up(void)
{
    size_t length = (size_t)40 << 20;
    char *zeros = memory_allocate(length);
    memset(zeros, ' ', length);
    damage_replace(book, PAGE, zeros, length);
    free(zeros);
}

static void fill_with_tags(void)
{
    struct buffer page;
    buffer_init(&page);
    buffer_append_string(&page, "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>");
    for (int index = 0; index < BOOK_MOST_MARKS; index++)
        buffer_append_string(&page, "<i/>");
    buffer_append_string(&page, "</body></html>");
    damage_replace(book, PAGE, page.data, page.length);
    buffer_free(&page);
}

static void nest_deeply(void)
{
    struct buffer page;
    buffer_init(&page);
    for (int index = 0; index < 100000; index++)
        buffer_append_string(&page, "<i>");
    damage_replace(book, PAGE, page.data, page.length);
    buffer_free(&page);
}

static void name_at_length(void)
{
    size_t length = 1 << 20;
    char *name = memory_allocate(length + 1);
    memset(name, 'x', length);
    text(OVERLAY, "../text/02-les-blocs.xhtml#s4", name);
    free(name);
}

static void blow_up_audio(void)
{
    size_t length = (size_t)40 << 20;
    char *zeros = memory_allocate(length);
    damage_remove(book, SOUND);
    damage_add(book, SOUND, zeros, length);
    free(zeros);
}

struct damage {
    const char *name;
    void (*inflict)(void);
    enum severity severity;
    const char *kind; /* NULL: nothing is found */
    const char *entry;
    const char *fragment; /* or NULL */
    bool alone;           /* nothing else is found */
};

#define FAULT   SEVERITY_ERROR
#define WARNING SEVERITY_WARNING
#define NOTE    SEVERITY_NOTE

static const struct damage damages[] = {
    {"clip past the end", end_late, FAULT, "clip-past-end", "EPUB/overlay/03-second-article.smil",
     "par-s3", false},
    {"fragment missing", lose_fragment, FAULT, "fragment-missing", OVERLAY, "par-s4", false},
    {"fragment missing, its text", lose_fragment, WARNING, "text-uncovered", PAGE, NULL, false},
    {"group's fragment missing", lose_group, FAULT, "group-missing", OVERLAY, NULL, true},
    {"order swapped", swap_pars, FAULT, "fragment-order", OVERLAY, "par-s5", true},
    {"sentences swapped", swap_sentences, FAULT, "fragment-order", OVERLAY, "par-s5", true},
    {"texts exchanged", exchange_texts, WARNING, "texts-exchanged", OVERLAY, "par-s70", true},
    {"fragment twice", repeat_fragment, FAULT, "fragment-twice", OVERLAY, "par-s5", false},
    {"fragment in another", nest_fragment, FAULT, "fragment-nested", OVERLAY, "par-s4", false},
    {"text of another page", name_other_document, FAULT, "text-of-other", OVERLAY, "par-s4", false},
    {"gap", leave_gap, WARNING, "clip-gap", OVERLAY, "par-s4", false},
    {"gap, the sum", leave_gap, FAULT, "duration-clips", PACKAGE, "overlay-02-les-blocs", false},
    {"overlap", overlap, FAULT, "clip-overlap", OVERLAY, "par-s4", false},
    {"backwards", go_back, FAULT, "clip-backwards", OVERLAY, "par-s4", false},
    {"rounded", round_up, NOTE, NULL, NULL, NULL, true},
    {"empty clip", empty_clip, FAULT, "clip-empty", OVERLAY, "par-s4", false},
    {"short clip", shorten_clip, WARNING, "clip-short", OVERLAY, "par-s4", false},
    {"no clipEnd", lose_end, FAULT, "clip-bound", OVERLAY, "par-s4", false},
    {"no clock value", break_clock, FAULT, "clip-bound", OVERLAY, "par-s1", false},
    {"no audio element", lose_audio_element, WARNING, "par-without-audio", OVERLAY, "par-s1",
     false},
    {"audio not there", name_other_audio, FAULT, "audio-missing", OVERLAY, "par-s1", false},
    {"wrong sum of an overlay", miscount_overlay, FAULT, "duration-clips", PACKAGE,
     "overlay-02-les-blocs", false},
    {"wrong sum of all", miscount_whole, FAULT, "duration-sum", PACKAGE, NULL, true},
    {"no sum", lose_duration, FAULT, "duration-missing", PACKAGE, NULL, true},
    {"no active class", lose_class, WARNING, "active-class", PACKAGE, NULL, true},
    {"silent clip", silence_clip, FAULT, "clip-silent", OVERLAY, "par-s5", true},
    {"audio truncated", truncate_audio, FAULT, "audio-truncated", SOUND, NULL, false},
    {"audio truncated, its clips", truncate_audio, FAULT, "clip-past-end", OVERLAY, "par-s67",
     false},
    {"audio longer than its clips", lengthen_audio, WARNING, "audio-unused",
     "EPUB/audio/03-second-article.mp3", NULL, false},
    {"audio is none", no_audio_at_all, FAULT, "audio-damaged", SOUND, NULL, true},
    {"audio of another type", other_type_of_audio, NOTE, "not-decoded", SOUND, NULL, true},
    {"paragraph forgotten", forget_paragraph, WARNING, "text-uncovered", PAGE, "lost", true},
    {"words forgotten", forget_words, WARNING, "text-uncovered", PAGE, NULL, true},
    {"picture forgotten", forget_picture, WARNING, "alternative-unspoken", PAGE, "lost", true},
    {"page forgotten", forget_document, WARNING, "document-unspoken",
     "EPUB/text/03-second-article.xhtml", NULL, false},
    {"skipped on purpose", skip_on_purpose, NOTE, NULL, NULL, NULL, true},
    {"clips late", move_late, FAULT, "start-in-speech", OVERLAY, "par-s4", false},
    {"clips early", move_early, FAULT, "start-in-speech", OVERLAY, "par-s4", false},
    {"mimetype last", mimetype_last, FAULT, "mimetype", "mimetype", NULL, true},
    {"mimetype deflated", mimetype_deflated, FAULT, "mimetype", "mimetype", NULL, true},
    {"mimetype of another kind", mimetype_other, FAULT, "mimetype", "mimetype", NULL, true},
    {"no container", lose_container, FAULT, "entry-missing", "META-INF/container.xml", NULL, true},
    {"no package", lose_package, FAULT, "entry-missing", PACKAGE, NULL, true},
    {"audio entry missing", lose_audio, FAULT, "item-missing", PACKAGE, "audio-02-les-blocs",
     false},
    {"overlay entry missing", lose_overlay, FAULT, "item-missing", PACKAGE, "overlay-02-les-blocs",
     false},
    {"spine names nothing", lose_spine_item, FAULT, "spine-item", PACKAGE, "text-nowhere", false},
    {"overlay names nothing", lose_overlay_item, FAULT, "overlay-missing", PACKAGE,
     "text-02-les-blocs", false},
    {"name leads out", lead_out, FAULT, "unsafe-name", "EPUB/../../evil.xhtml", NULL, true},
    {"XML broken", break_xml, FAULT, "not-well-formed", PAGE, NULL, true},
    {"entities declared", declare_entities, FAULT, "not-well-formed", PAGE, NULL, true},
    {"page blown up", blow_up, FAULT, "too-large", PAGE, NULL, true},
    {"page full of tags", fill_with_tags, FAULT, "too-large", PAGE, NULL, true},
    {"page nested deeply", nest_deeply, FAULT, "not-well-formed", PAGE, NULL, true},
    {"name of a MiB", name_at_length, FAULT, "text-missing", OVERLAY, "par-s4", false},
    {"audio blown up", blow_up_audio, FAULT, "too-large", SOUND, NULL, true},
};

static bool is_found(const struct audit *audit, const struct damage *damage)
{
    for (size_t index = 0; index < audit->findings.count; index++) {
        const struct finding *finding = &audit->findings.items[index];
        if (finding->severity == damage->severity && strcmp(finding->kind, damage->kind) == 0 &&
            strcmp(finding->entry, damage->entry) == 0 &&
            (damage->fragment == NULL ||
             (finding->fragment != NULL && strcmp(finding->fragment, damage->fragment) == 0)))
            return true;
    }
    return false;
}

static void test_each_damage_is_found(void **state)
{
    (void)state;
    int bad = 0;
    for (size_t index = 0; index < sizeof damages / sizeof *damages; index++) {
        const struct damage *damage = &damages[index];
        copy_book();
        damage->inflict();
        struct audit audit = audit_file(book);
        bool good = damage->kind == NULL || is_found(&audit, damage);
        good = good && (!damage->alone || audit.findings.count == (damage->kind != NULL));
        if (!good) {
            fprintf(stderr, "%s: not as it should be:\n", damage->name);
            print_findings(&audit);
            bad++;
        }
        audit_free(&audit);
    }
    assert_int_equal(bad, 0);
}

static void test_most_shifted_starts_are_found(void **state)
{
    (void)state;
    const int distances[] = {-600, 200, 300, 500};
    for (size_t index = 0; index < sizeof distances / sizeof *distances; index++) {
        copy_book();
        move_all(distances[index]);
        struct audit audit = audit_file(book);
        printf("shifted by %d ms: %zu faults of %zu starts\n", distances[index],
               audit.findings.faults, audit.sound.starts);
        assert_true(audit.findings.faults > 10);
        audit_free(&audit);
    }
}

/* A book as it is built has no finding of any kind, and figures that are those of the book. */
static void check_clean(const char *arguments, const char *input, const char *id, size_t least)
{
    assert_int_equal(
        edition_run("build -q %s -o '%s/clean' '%s' 2>/dev/null", arguments, folder, input), 0);
    const char *path = arena_format(arena, "%s/clean/%s.epub", folder, id);
    struct audit audit = audit_file(path);
    print_findings(&audit);
    assert_int_equal(audit.findings.count, 0);
    assert_true(audit.pages.pages >= 5);
    assert_true(audit.clips >= least);
    assert_true(audit.sound.starts >= least / 10);
    assert_int_equal(audit.sound.unknown, 0);
    assert_int_equal(audit.pages.covered, audit.pages.characters);
    assert_int_equal(audit.sound.decoded, audit.duration);
    printf("audit: %s %s: %zu clips, %zu starts judged, farthest %d ms inside speech\n", id,
           arguments, audit.clips, audit.sound.starts, sound_percentile(audit.sound.inside, 100));
    audit_free(&audit);
}

static void test_built_books_are_clean(void **state)
{
    (void)state;
    check_clean("", EVERY, "tout-ce-qu-un-article-peut-avoir", 80);
    check_clean("--sync word", EVERY, "tout-ce-qu-un-article-peut-avoir", 150);
    check_clean("", SAMPLE, "le-perron-014", 900);
    check_clean("--sync word", SAMPLE, "le-perron-014", 5000);
}

/* The cheap part finds all but what is heard. */
static void test_structure_needs_no_sound(void **state)
{
    (void)state;
    struct audit audit;
    struct failure failure = {0};
    copy_book();
    silence_clip();
    repeat_fragment();
    assert_true(audit_structure(book, &audit, &failure));
    assert_int_equal(audit.findings.faults, 1);
    assert_string_equal(audit.findings.items[0].kind, "fragment-twice");
    assert_int_equal(audit.sound.starts, 0);
    audit_free(&audit);
}

static void test_no_zip_is_a_failure(void **state)
{
    (void)state;
    struct audit audit;
    struct failure failure = {0};
    assert_false(audit_whole(EVERY, NULL, &audit, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    failure_clear(&failure);
    audit_free(&audit);
    assert_false(audit_whole("/dev/zero", NULL, &audit, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    failure_clear(&failure);
    audit_free(&audit);
    assert_false(audit_whole("nowhere.epub", NULL, &audit, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    failure_clear(&failure);
    audit_free(&audit);
}

static int asked;

static bool stop_soon(void)
{
    return ++asked > 10;
}

static void test_an_audit_can_be_stopped(void **state)
{
    (void)state;
    struct audit audit;
    struct failure failure = {0};
    assert_false(audit_whole(sound_book, stop_soon, &audit, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    assert_string_equal(failure.text, "interrupted");
    assert_true(asked < 20);
    failure_clear(&failure);
    audit_free(&audit);
}

/* What a build does with its own EPUB. */
static void test_build_refuses_a_faulty_book(void **state)
{
    (void)state;
    struct messages messages;
    struct failure failure = {0};
    messages_open(&messages);
    assert_true(verify_book(sound_book, true, &messages.diagnostics, &failure));
    assert_true(messages_none(&messages));
    copy_book();
    silence_clip();
    assert_true(verify_book(book, false, &messages.diagnostics, &failure));
    assert_false(verify_book(book, true, &messages.diagnostics, &failure));
    assert_int_equal(failure.kind, FAILURE_SYSTEM);
    assert_non_null(strstr(failure.text, "a defect of crieur"));
    assert_non_null(
        messages_find(&messages, SEVERITY_ERROR, "par-s5: nothing is heard in the clip"));
    failure_clear(&failure);
    forget_words();
    assert_true(verify_book(book, false, &messages.diagnostics, &failure));
    assert_non_null(messages_find(&messages, SEVERITY_WARNING, "Trois mots"));
    messages_close(&messages);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_damage_is_found),
        cmocka_unit_test(test_most_shifted_starts_are_found),
        cmocka_unit_test(test_structure_needs_no_sound),
        cmocka_unit_test(test_no_zip_is_a_failure),
        cmocka_unit_test(test_an_audit_can_be_stopped),
        cmocka_unit_test(test_build_refuses_a_faulty_book),
        cmocka_unit_test(test_built_books_are_clean),
    };
    return cmocka_run_group_tests(tests, build_book, remove_book);
}
