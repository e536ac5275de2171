#include "fuzz/fuzz.h"

#include "base/memory.h"
#include "base/origin.h"
#include "base/xml_read.h"
#include "epub/package.h"
#include "epub/pronunciation.h"
#include "epub/xhtml.h"
#include "issue/date.h"
#include "issue/load.h"
#include "speech/reader.h"

#include <stdlib.h>
#include <string.h>

enum {
    RATE = 22050,
    CLIP = 33075,     /* samples of every utterance */
    WORD = RATE / 20, /* samples between two of its words */
    EPOCH = 1735689600,
};

/* An issue and all that is made of it. */
struct edition {
    struct arena *arena;
    struct issue *issue;
    const struct strings *strings;
    struct reader *own; /* with the lexicon of the issue */
    struct script **scripts;
    struct timeline *timelines;
    size_t script_count;
    struct package package;
    bool by_words;
};

/* A set of texts that are met once. */
struct name_list {
    const char **items;
    size_t count;
    size_t capacity;
};

static void name_list_add(struct name_list *names, const char *name)
{
    if (names->count == names->capacity) {
        names->capacity = names->capacity > 0 ? 2 * names->capacity : 64;
        names->items = memory_resize(names->items, names->capacity * sizeof *names->items);
    }
    names->items[names->count++] = name;
}

static int compare_names(const void *one, const void *other)
{
    return strcmp(*(const char *const *)one, *(const char *const *)other);
}

static void name_list_check_unique(struct name_list *names, const char *what)
{
    if (names->count > 0)
        qsort(names->items, names->count, sizeof *names->items, compare_names);
    for (size_t index = 1; index < names->count; index++)
        fuzz_require(strcmp(names->items[index - 1], names->items[index]) != 0,
                     "%s '%s' stands twice", what, names->items[index]);
}

static bool name_list_have(const struct name_list *names, const char *name)
{
    return names->count > 0 &&
           bsearch(&name, names->items, names->count, sizeof *names->items, compare_names) != NULL;
}

static void tell_error(void *user_data, enum severity severity, struct place place,
                       const char *text)
{
    (void)user_data;
    (void)severity;
    fuzz_require(false, "%s:%d: %s", place.file, place.line, text);
}

static const struct xml_element *read_back(struct arena *arena, const char *name,
                                           const struct buffer *text)
{
    struct diagnostics strict = {.sink = tell_error};
    const struct xml_element *root = xml_read(arena, name, text->data, text->length, &strict);
    fuzz_require(root != NULL, "%s cannot be read", name);
    return root;
}

/* Appends the values of that attribute of the element and those below it. */
static void collect(const struct xml_element *element, const char *attribute,
                    struct name_list *names)
{
    if (element->name != NULL && xml_attribute_value(element, attribute) != NULL)
        name_list_add(names, xml_attribute_value(element, attribute));
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        collect(child, attribute, names);
}

/* The fragments that the `text` elements of an overlay name. */
static void collect_targets(const struct xml_element *element, struct name_list *names)
{
    const char *source = element->name != NULL && strcmp(element->name, "text") == 0
                             ? xml_attribute_value(element, "src")
                             : NULL;
    if (source != NULL && strchr(source, '#') != NULL)
        name_list_add(names, strchr(source, '#') + 1);
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        collect_targets(child, names);
}

static void check_sentences(const struct article *article, const struct name_list *ids)
{
    const struct node *document = article->document;
    for (const struct node *node = document; node != NULL; node = node_after(document, node))
        fuzz_require(node->kind != NODE_SENTENCE || name_list_have(ids, node->id),
                     "sentence %s is not displayed", node->id);
}

static void check_page(const struct edition *edition, const struct package_page *page)
{
    struct arena *arena = arena_create();
    struct buffer text;
    struct name_list ids = {0};
    struct name_list targets = {0};
    buffer_init(&text);
    xhtml_render(&edition->package, page->article, &text);
    collect(read_back(arena, "page.xhtml", &text), "id", &ids);
    name_list_check_unique(&ids, "id");
    check_sentences(page->article, &ids);
    buffer_clear(&text);
    smil_render(page, &text);
    collect_targets(read_back(arena, "page.smil", &text), &targets);
    name_list_check_unique(&targets, "target");
    for (size_t index = 0; index < targets.count; index++)
        fuzz_require(name_list_have(&ids, targets.items[index]), "there is no text '%s'",
                     targets.items[index]);
    fuzz_require(targets.count >= page->span.end - page->span.first, "an utterance has no clip");
    free(ids.items);
    free(targets.items);
    buffer_free(&text);
    arena_destroy(arena);
}

static void check_rendered(const struct edition *edition, const char *name,
                           void (*render)(const struct package *, struct buffer *))
{
    struct arena *arena = arena_create();
    struct name_list ids = {0};
    struct buffer text;
    buffer_init(&text);
    render(&edition->package, &text);
    collect(read_back(arena, name, &text), "id", &ids);
    name_list_check_unique(&ids, "id");
    free(ids.items);
    buffer_free(&text);
    arena_destroy(arena);
}

static void check_pronunciations(const struct package *package)
{
    struct arena *arena = arena_create();
    struct buffer text;
    buffer_init(&text);
    for (const struct pronunciation *each = package->pronunciations; each != NULL;
         each = each->next) {
        buffer_clear(&text);
        pronunciation_render(each, &text);
        read_back(arena, each->name, &text);
    }
    buffer_free(&text);
    arena_destroy(arena);
}

/* Fails unless the words of the utterance fit what is written. */
static void check_utterance(const struct utterance *utterance)
{
    fuzz_require(utterance->id != NULL && utterance->spoken.count > 0,
                 "an utterance without name or words");
    for (size_t index = 0; index < utterance->spoken.count; index++)
        fuzz_require(utterance->spoken.words[index].text[0] != '\0', "%s has an empty word",
                     utterance->id);
}

static void write_script(struct edition *edition, size_t index, struct script *script)
{
    struct timeline *timeline = &edition->timelines[index];
    script_finish(script);
    edition->scripts[index] = script;
    *timeline = (struct timeline){.sample_rate = RATE};
    for (size_t each = 0; each < script->count; each++) {
        const struct utterance *utterance = &script->utterances[each];
        check_utterance(utterance);
        timeline_add(timeline, (int64_t)each * CLIP, (int64_t)(each + 1) * CLIP);
        for (size_t word = 0; word < utterance->spoken.count && word * WORD < CLIP; word++)
            timeline_add_word(timeline, word, (int64_t)(each * CLIP + word * WORD));
    }
}

static void write_scripts(struct edition *edition)
{
    struct issue *issue = edition->issue;
    struct pronunciation_collector *collector = pronunciation_collector_create();
    const struct reader *reader = edition->own != NULL ? edition->own : fuzz_reader();
    edition->script_count = issue->article_count + 1;
    edition->scripts =
        arena_allocate(edition->arena, edition->script_count * sizeof *edition->scripts);
    edition->timelines =
        arena_allocate(edition->arena, edition->script_count * sizeof *edition->timelines);
    for (size_t index = 0; index < edition->script_count; index++) {
        struct script *script = script_create("audio");
        if (index == 0)
            script_add_article(script, &issue->cover_page, reader, edition->strings);
        script_add_article(script, index == 0 ? &issue->title_page : &issue->articles[index - 1],
                           reader, edition->strings);
        write_script(edition, index, script);
        pronunciation_collector_add(collector, script);
    }
    edition->package.pronunciations = pronunciation_collector_finish(edition->arena, collector);
}

static void add_page(struct edition *edition, const struct article *article, size_t script)
{
    struct package_page *page = &edition->package.pages[edition->package.page_count++];
    page->article = article;
    page->script = edition->scripts[script];
    page->timeline = &edition->timelines[script];
    page->span = smil_find(page->script, article);
    if (edition->by_words && page->script->recording == NULL)
        page->words = word_cut_all(edition->arena, page->script, page->timeline, page->span.first,
                                   page->span.end);
}

static void make_package(struct edition *edition)
{
    struct issue *issue = edition->issue;
    struct failure failure = {0};
    struct package *package = &edition->package;
    package->issue = issue;
    package->strings = edition->strings;
    package->profile = voice_read(edition->arena, FUZZ_DATA, NULL, issue->language, &failure);
    fuzz_require(package->profile != NULL, "no voice: %s", failure.text);
    package->pages =
        arena_allocate(edition->arena, (issue->article_count + 2) * sizeof *package->pages);
    package->has_audio = true;
    package->cover_name = "pictures/cover.png";
    package->modified = EPOCH;
    write_scripts(edition);
    add_page(edition, &issue->cover_page, 0);
    add_page(edition, &issue->title_page, 0);
    for (size_t index = 0; index < issue->article_count; index++)
        add_page(edition, &issue->articles[index], index + 1);
}

static void check_edition(struct edition *edition)
{
    make_package(edition);
    for (size_t index = 0; index < edition->package.page_count; index++)
        check_page(edition, &edition->package.pages[index]);
    check_rendered(edition, "package.opf", opf_render);
    check_rendered(edition, "nav.xhtml", nav_render);
    check_rendered(edition, "toc.ncx", ncx_render);
    check_pronunciations(&edition->package);
    for (size_t index = 0; index < edition->script_count; index++) {
        script_destroy(edition->scripts[index]);
        timeline_free(&edition->timelines[index]);
    }
}

void fuzz_build(const char *input, bool by_words)
{
    static const struct load_options options = {.mend = true};
    struct edition edition = {.arena = arena_create(), .by_words = by_words};
    struct diagnostics diagnostics = {0};
    struct failure failure = {0};
    edition.issue = issue_load(input, FUZZ_DATA, &options, &diagnostics, &failure);
    bool good = edition.issue != NULL && diagnostics.errors == 0;
    fuzz_require(good || diagnostics.errors > 0 || failure.kind != FAILURE_NONE,
                 "refused without a reason");
    if (good && edition.issue->lexicon != NULL) {
        edition.own = reader_create_for_issue(edition.issue, FUZZ_DATA, &diagnostics, &failure);
        good = edition.own != NULL;
    }
    if (good) {
        edition.strings = strings_read(edition.arena, FUZZ_DATA, edition.issue->language, &failure);
        fuzz_require(edition.strings != NULL, "no strings: %s", failure.text);
        check_edition(&edition);
    }
    reader_destroy(edition.own);
    issue_destroy(edition.issue);
    failure_clear(&failure);
    origin_forget(&diagnostics);
    arena_destroy(edition.arena);
}
