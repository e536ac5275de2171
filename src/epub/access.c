#include "epub/access.h"

#include "epub/package.h"

#include <string.h>

/* What is found on the pages. */
struct facts {
    const struct package *package;
    struct access *access;
    bool has_pictures;
    bool lacks_text; /* a picture without alternative text */
    bool has_descriptions;
    bool is_unspoken; /* an article that is not narrated */
    bool may_flash;
};

static void set_obstacle(struct facts *facts, const struct node *node, const char *text)
{
    if (facts->access->obstacle != NULL)
        return;
    facts->access->obstacle = text;
    facts->access->obstacle_place = node_place(node);
}

/* A table that no cell heads: a listener cannot tell what a cell is about (WCAG 1.3.1). */
static bool has_header(const struct node *table)
{
    for (const struct node *row = table->first_child; row != NULL; row = row->next) {
        if (row->kind == NODE_ROW && row->first_child != NULL &&
            (row->first_child->header || row->first_child->heads_row))
            return true;
    }
    return false;
}

/* A link whose words say nothing (WCAG 2.4.4). */
static bool is_empty_link(const struct node *link)
{
    if (link->kind != NODE_LINK || node_target(link) == NULL)
        return false;
    struct buffer text;
    buffer_init(&text);
    node_plain_text(link, &text);
    bool empty = text.data[strspn(text.data, " ")] == '\0';
    buffer_free(&text);
    return empty;
}

static void look_at_node(struct facts *facts, const struct node *node)
{
    if (node->kind == NODE_IMAGE)
        facts->has_pictures = true;
    if (node->kind == NODE_IMAGE && (node->text == NULL || node->text[0] == '\0')) {
        facts->lacks_text = true;
        set_obstacle(facts, node, "this picture has no alternative text");
    }
    if (node->kind == NODE_DESCRIPTION)
        facts->has_descriptions = true;
    if (node->kind == NODE_TABLE && !has_header(node))
        set_obstacle(facts, node, "this table has no header cells");
    if (is_empty_link(node))
        set_obstacle(facts, node, "this link has no text");
}

static void look_at_pages(struct facts *facts)
{
    const struct package *package = facts->package;
    for (size_t index = 0; index < package->page_count; index++) {
        const struct article *article = package->pages[index].article;
        facts->is_unspoken = facts->is_unspoken || !article->narrate;
        for (const struct node *node = article->document; node != NULL;
             node = node_after(article->document, node))
            look_at_node(facts, node);
    }
    for (const struct picture *picture = package->issue->pictures; picture != NULL;
         picture = picture->next)
        facts->may_flash = facts->may_flash || picture->is_animated;
}

static void add_if(const char **list, bool condition, const char *value)
{
    size_t count = 0;
    while (list[count] != NULL)
        count++;
    if (condition && count + 1 < ACCESS_MOST)
        list[count] = value;
}

static void list_modes(const struct facts *facts, bool has_audio)
{
    struct access *access = facts->access;
    bool all_told = !facts->lacks_text;
    add_if(access->modes, true, "textual");
    add_if(access->modes, facts->has_pictures, "visual");
    add_if(access->sufficient_modes, facts->has_pictures, "textual,visual");
    add_if(access->sufficient_modes, all_told, "textual");
    add_if(access->sufficient_modes, has_audio && all_told && !facts->is_unspoken, "auditory");
}

static void list_features(const struct facts *facts, bool has_audio, bool has_pages)
{
    const char **features = facts->access->features;
    add_if(features, has_audio, "synchronizedAudioText");
    add_if(features, true, "tableOfContents");
    add_if(features, true, "readingOrder");
    add_if(features, true, "structuralNavigation");
    add_if(features, true, "displayTransformability");
    add_if(features, has_pages, "pageNavigation");
    add_if(features, has_pages, "pageBreakMarkers");
    add_if(features, facts->has_pictures && !facts->lacks_text, "alternativeText");
    add_if(features, facts->has_descriptions, "longDescription");
    add_if(features, facts->package->pronunciations != NULL, "ttsMarkup");
}

static const char *write_summary(const struct facts *facts, bool has_audio, bool has_pages)
{
    const struct package *package = facts->package;
    bool by_word = false;
    for (size_t index = 0; index < package->page_count; index++)
        by_word = by_word || package->pages[index].words != NULL;
    const char *kind = !has_audio ? "summary-text" : by_word ? "summary-words" : "summary-full";
    const char *pictures = "";
    if (facts->has_pictures)
        pictures = strings_get(package->strings,
                               facts->lacks_text ? "summary-images-missing" : "summary-images");
    const char *unspoken =
        has_audio && facts->is_unspoken ? strings_get(package->strings, "summary-unspoken") : "";
    const char *navigation =
        strings_fill(package->issue->arena, package->strings, "summary-navigation",
                     has_pages ? strings_get(package->strings, "summary-pages") : "");
    return arena_format(package->issue->arena, "%s%s%s %s%s%s", strings_get(package->strings, kind),
                        *unspoken != '\0' ? " " : "", unspoken, navigation,
                        *pictures != '\0' ? " " : "", pictures);
}

struct access access_examine(const struct package *package)
{
    struct access access = {0};
    struct facts facts = {.package = package, .access = &access};
    bool has_pages = package_has_pages(package);
    look_at_pages(&facts);
    list_modes(&facts, package->has_audio);
    list_features(&facts, package->has_audio, has_pages);
    access.hazard = facts.may_flash ? "unknown" : "none";
    access.summary = write_summary(&facts, package->has_audio, has_pages);
    return access;
}
