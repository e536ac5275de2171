/* What the package says of its overlays: each document of the spine names its own, and their
 * durations are the sums of their clips, to the millisecond. */
#include "base/file.h"
#include "support/edition.h"
#include "support/folder.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define INPUT "tests/edition/data/everything.md"
#define ID    "tout-ce-qu-un-article-peut-avoir"

struct faults {
    int without_overlay; /* documents of the spine */
    int wrong_durations;
    int wrong_totals;
    int lost_references; /* epub:textref to what is not there */
    int documents;
    int references;
};

static struct arena *arena;
static char *folder;
static const char *book;

static int build_book(void **state)
{
    (void)state;
    arena = arena_create();
    folder = folder_open(arena);
    book = arena_format(arena, "%s/%s.epub", folder, ID);
    return edition_run("build -q -o '%s' %s 2>/dev/null", folder, INPUT);
}

static int remove_book(void **state)
{
    (void)state;
    folder_close(folder);
    arena_destroy(arena);
    return 0;
}

static const char *entry_text(const char *name)
{
    struct buffer text;
    buffer_init(&text);
    assert_true(edition_entry(book, name, &text));
    const char *copy = arena_copy(arena, text.data);
    buffer_free(&text);
    return copy;
}

static const struct xml_element *parse(const char *text)
{
    struct diagnostics diagnostics = {0};
    const struct xml_element *root = xml_read(arena, "test", text, strlen(text), &diagnostics);
    assert_non_null(root);
    return root;
}

static bool is_value(const struct xml_element *element, const char *attribute, const char *wanted)
{
    const char *value = element->name != NULL ? xml_attribute_value(element, attribute) : NULL;
    return value != NULL && strcmp(value, wanted) == 0;
}

/* The first element below with that value of the attribute, or NULL. */
static const struct xml_element *find(const struct xml_element *root, const char *attribute,
                                      const char *value)
{
    if (is_value(root, attribute, value))
        return root;
    const struct xml_element *found = NULL;
    for (const struct xml_element *child = root->first_child; child != NULL && found == NULL;
         child = child->next)
        found = find(child, attribute, value);
    return found;
}

static const struct xml_element *child_named(const struct xml_element *element, const char *name)
{
    const struct xml_element *child = element->first_child;
    while (child != NULL && (child->name == NULL || strcmp(child->name, name) != 0))
        child = child->next;
    assert_non_null(child);
    return child;
}

/* The duration that the metadata give for "#id", or for the whole (NULL); -1 when there is none. */
static int64_t stated_duration(const struct xml_element *package, const char *refined)
{
    for (const struct xml_element *meta = child_named(package, "metadata")->first_child;
         meta != NULL; meta = meta->next) {
        if (!is_value(meta, "property", "media:duration"))
            continue;
        const char *refines = xml_attribute_value(meta, "refines");
        bool wanted =
            refines == NULL ? refined == NULL : refined != NULL && strcmp(refines, refined) == 0;
        if (wanted)
            return edition_clock(xml_text_content(arena, meta));
    }
    return -1;
}

static int64_t sum_of_clips(const char *overlay)
{
    size_t count;
    int64_t sum = 0;
    const struct edition_clip *clips = edition_clips(arena, book, overlay, &count);
    for (size_t index = 0; index < count; index++)
        sum += clips[index].end - clips[index].begin;
    return sum;
}

static struct faults judge_package(const char *text)
{
    struct faults faults = {0};
    int64_t total = 0;
    const struct xml_element *package = parse(text);
    for (const struct xml_element *reference = child_named(package, "spine")->first_child;
         reference != NULL; reference = reference->next) {
        if (reference->name == NULL)
            continue;
        const struct xml_element *manifest = child_named(package, "manifest");
        const struct xml_element *item =
            find(manifest, "id", xml_attribute_value(reference, "idref"));
        assert_non_null(item);
        const char *id = xml_attribute_value(item, "media-overlay");
        const struct xml_element *overlay = id != NULL ? find(manifest, "id", id) : NULL;
        const char *own = edition_overlay(arena, xml_attribute_value(item, "href"));
        faults.documents++;
        if (overlay == NULL || !is_value(overlay, "media-type", "application/smil+xml") ||
            !is_value(overlay, "href", own)) {
            faults.without_overlay++;
            continue;
        }
        int64_t sum = sum_of_clips(own);
        assert_true(sum > 0);
        faults.wrong_durations += stated_duration(package, arena_format(arena, "#%s", id)) != sum;
        total += sum;
    }
    faults.wrong_totals = stated_duration(package, NULL) != total;
    return faults;
}

static void judge_references(const struct xml_element *element, const struct xml_element *page,
                             struct faults *faults)
{
    const char *target =
        element->name != NULL ? xml_attribute_value(element, "epub:textref") : NULL;
    if (target != NULL) {
        const char *hash = strchr(target, '#');
        faults->references++;
        faults->lost_references += hash == NULL || find(page, "id", hash + 1) == NULL;
    }
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        judge_references(child, page, faults);
}

/* The text with the first `old` replaced, which must be there. */
static const char *replace(const char *text, const char *old, const char *new)
{
    const char *at = strstr(text, old);
    assert_non_null(at);
    return arena_format(arena, "%.*s%s%s", (int)(at - text), text, new, at + strlen(old));
}

static void test_each_document_names_its_overlay(void **state)
{
    (void)state;
    struct faults faults = judge_package(entry_text("package.opf"));
    assert_true(faults.documents >= 5);
    assert_int_equal(faults.without_overlay, 0);
    assert_int_equal(faults.wrong_durations, 0);
    assert_int_equal(faults.wrong_totals, 0);
}

static void test_structures_refer_to_elements(void **state)
{
    (void)state;
    struct faults faults = {0};
    for (const char **document = edition_spine(arena, book); *document != NULL; document++)
        judge_references(parse(entry_text(edition_overlay(arena, *document))),
                         parse(entry_text(*document)), &faults);
    /* Lists, tables, boxes, figures, notes, and the body of each overlay. */
    assert_true(faults.references > 15);
    assert_int_equal(faults.lost_references, 0);
}

static void test_judge_sees_faults(void **state)
{
    (void)state;
    const char *text = entry_text("package.opf");
    char clock[32];
    const char *stated = strstr(text, "media:duration\">");
    assert_non_null(stated);
    assert_int_equal(sscanf(stated, "media:duration\">%31[0-9.s]", clock), 1);
    int64_t longer = edition_clock(clock) + 1;
    const char *moved = arena_format(arena, "media:duration\">%lld.%03llds",
                                     (long long)longer / 1000, (long long)longer % 1000);
    const char *right = arena_format(arena, "media:duration\">%s", clock);
    assert_int_equal(judge_package(replace(text, right, moved)).wrong_durations, 1);
    assert_int_equal(judge_package(replace(text, "media-overlay=", "media-x=")).without_overlay, 1);
    assert_int_equal(
        judge_package(replace(text, "#overlay-title", "#overlay-none")).wrong_durations, 1);
    struct faults faults = {0};
    const char *page = entry_text("text/title.xhtml");
    judge_references(parse(entry_text("overlay/title.smil")),
                     parse(replace(page, "id=\"article\"", "id=\"other\"")), &faults);
    assert_int_equal(faults.lost_references, 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_judge_sees_faults),
        cmocka_unit_test(test_each_document_names_its_overlay),
        cmocka_unit_test(test_structures_refer_to_elements),
    };
    return cmocka_run_group_tests(tests, build_book, remove_book);
}
