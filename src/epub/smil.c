#include "epub/smil.h"

#include "base/xml_write.h"
#include "epub/package.h"
#include "epub/xhtml.h"

#include <inttypes.h>
#include <string.h>

struct overlay {
    struct xml_writer *xml;
    const struct package_page *page;
    const struct script *script;
    const struct timeline *timeline;
    const struct article *article;
    size_t next; /* utterance to come */
    size_t end;
};

struct smil_span smil_find(const struct script *script, const struct article *article)
{
    struct smil_span span = {0, 0};
    while (span.first < script->count && script->utterances[span.first].article != article)
        span.first++;
    span.end = span.first;
    while (span.end < script->count && script->utterances[span.end].article == article)
        span.end++;
    return span;
}

void smil_clock(struct buffer *out, int64_t milliseconds)
{
    buffer_format(out, "%" PRId64 ".%03ds", milliseconds / 1000, (int)(milliseconds % 1000));
}

int64_t smil_duration(const struct script *script, const struct smil_span *span,
                      const struct timeline *timeline)
{
    if (script->recording != NULL)
        return timeline_duration(timeline);
    if (span->first == span->end)
        return 0;
    return timeline_milliseconds(timeline, timeline->clips[span->end - 1].end) -
           timeline_milliseconds(timeline, timeline->clips[span->first].begin);
}

/* What a reading system may skip or leave (EPUB 3.3 §9.3.4); NULL for other containers. The
 * vocabulary calls "sidebar" and "annotation" deprecated, and EPUBCheck says so in its usage notes;
 * they are what readers skip by. A long description is none of the newer types. */
static const char *structure_type(const struct node *node)
{
    switch (node->kind) {
    case NODE_BOX:
        return "sidebar";
    case NODE_TABLE:
        return "table";
    case NODE_LIST:
    case NODE_DEFINITIONS:
        return "list";
    case NODE_FIGURE:
        return "figure";
    case NODE_FOOTNOTE:
        return "footnote";
    case NODE_DESCRIPTION:
        return "annotation";
    default:
        return NULL;
    }
}

/* What a listener may want to leave as a whole. */
static bool is_escapable(const struct node *node)
{
    return structure_type(node) != NULL || node->kind == NODE_SECTION ||
           node->kind == NODE_CONTENTS || node->kind == NODE_QUOTE || node->kind == NODE_PULL_QUOTE;
}

static void write_clock(struct overlay *overlay, const char *name, int64_t samples)
{
    struct buffer clock;
    buffer_init(&clock);
    smil_clock(&clock, timeline_milliseconds(overlay->timeline, samples));
    xml_attribute(overlay->xml, name, clock.data);
    buffer_free(&clock);
}

static void write_par(struct overlay *overlay, const char *id, const char *type,
                      const struct clip *clip)
{
    struct xml_writer *xml = overlay->xml;
    xml_open(xml, "par");
    xml_attribute_format(xml, "id", "par-%s", id);
    xml_attribute(xml, "epub:type", type);
    xml_open(xml, "text");
    xml_attribute_format(xml, "src", "../text/%s.xhtml#%s", overlay->article->name, id);
    xml_close(xml);
    xml_open(xml, "audio");
    xml_attribute_format(xml, "src", "../audio/%s.mp3", overlay->script->name);
    write_clock(overlay, "clipBegin", clip->begin);
    write_clock(overlay, "clipEnd", clip->end);
    xml_close(xml);
    xml_close(xml);
    xml_line(xml);
}

static void open_sequence(struct overlay *overlay, const struct node *node, const char *type)
{
    xml_open(overlay->xml, "seq");
    xml_attribute_format(overlay->xml, "id", "seq-%s", node->id);
    xml_attribute_format(overlay->xml, "epub:textref", "../text/%s.xhtml#%s",
                         overlay->article->name, node->id);
    xml_attribute(overlay->xml, "epub:type", type);
    xml_line(overlay->xml);
}

static bool is_next(const struct overlay *overlay, const struct node *node)
{
    return overlay->next < overlay->end && node->id != NULL &&
           strcmp(node->id, overlay->script->utterances[overlay->next].id) == 0;
}

static bool holds_next(const struct overlay *overlay, const struct node *root)
{
    for (const struct node *node = root; node != NULL; node = node_after(root, node)) {
        if (is_next(overlay, node))
            return true;
    }
    return false;
}

/* One par, or a seq of the words of a sentence. */
static void write_utterance(struct overlay *overlay, const struct node *node)
{
    const struct package_page *page = overlay->page;
    const struct word_fragments *words =
        page->words != NULL ? &page->words[overlay->next - page->span.first] : NULL;
    const struct clip *clip = &overlay->timeline->clips[overlay->next++];
    if (words == NULL || words->count == 0) {
        write_par(overlay, node->id, node->kind == NODE_PAGE_BREAK ? "pagebreak" : NULL, clip);
        return;
    }
    open_sequence(overlay, node, NULL);
    for (size_t index = 0; index < words->count; index++)
        write_par(overlay, words->items[index].id, NULL, &words->items[index].clip);
    xml_close(overlay->xml);
    xml_line(overlay->xml);
}

static void write_node(struct overlay *overlay, const struct node *node)
{
    if (node->skip != SKIP_NOT)
        return;
    if (is_next(overlay, node)) {
        write_utterance(overlay, node);
        return;
    }
    bool sequence = is_escapable(node) && holds_next(overlay, node);
    if (sequence)
        open_sequence(overlay, node, structure_type(node));
    for (const struct node *child = node->first_child; child != NULL; child = child->next)
        write_node(overlay, child);
    if (sequence) {
        xml_close(overlay->xml);
        xml_line(overlay->xml);
    }
}

void smil_render(const struct package_page *page, struct buffer *out)
{
    struct overlay overlay = {.xml = xml_writer_create(),
                              .page = page,
                              .script = page->script,
                              .timeline = page->timeline,
                              .article = page->article,
                              .next = page->span.first,
                              .end = page->span.end};
    xml_open(overlay.xml, "smil");
    xml_attribute(overlay.xml, "xmlns", "http://www.w3.org/ns/SMIL");
    xml_attribute(overlay.xml, "xmlns:epub", "http://www.idpf.org/2007/ops");
    xml_attribute(overlay.xml, "version", "3.0");
    xml_line(overlay.xml);
    xml_open(overlay.xml, "body");
    xml_attribute_format(overlay.xml, "epub:textref", "../text/%s.xhtml#%s", page->article->name,
                         XHTML_ROOT_ID);
    xml_line(overlay.xml);
    if (page->script->recording != NULL)
        write_par(&overlay, XHTML_ROOT_ID, NULL, &page->timeline->clips[0]);
    else
        write_node(&overlay, page->article->document);
    xml_close(overlay.xml);
    xml_line(overlay.xml);
    xml_writer_finish(overlay.xml, out);
}
