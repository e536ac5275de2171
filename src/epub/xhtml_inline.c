/* What stands in a line: sentences, words, links, pictures. */
#include "epub/xhtml_parts.h"

#include <string.h>

void xhtml_open_node(struct renderer *renderer, const struct node *node, const char *name)
{
    xml_open(renderer->xml, name);
    xml_attribute(renderer->xml, "id", node->id);
    xml_attribute(renderer->xml, "lang", node_own_language(node));
    xml_attribute(renderer->xml, "xml:lang", node_own_language(node));
    if (node->skip != SKIP_NOT && node->kind != NODE_PAGE_BREAK)
        xml_attribute(renderer->xml, "data-overlay", "skip");
}

/* A piece of text as it is displayed: set by the rules of the issue's typography. */
static void render_text(struct renderer *renderer, const struct node *node, const char *text)
{
    const char *language = node_language(node);
    if (!renderer->issue->typography ||
        !typography_suits(language != NULL ? language : renderer->article->language)) {
        xml_text(renderer->xml, text);
        return;
    }
    struct buffer set;
    buffer_init(&set);
    typography_append(&renderer->typography, text, &set);
    xml_text(renderer->xml, set.data);
    buffer_free(&set);
}

static void render_image(struct renderer *renderer, const struct node *node)
{
    const struct node *figure = node->parent->kind == NODE_FIGURE ? node->parent : NULL;
    xhtml_open_node(renderer, node, "img");
    if (renderer->article->kind == ARTICLE_COVER)
        xml_attribute(renderer->xml, "role", "doc-cover");
    xml_attribute_format(renderer->xml, "src", "../%s", node_target(node));
    xml_attribute(renderer->xml, "alt", node->text != NULL ? node->text : "");
    xml_attribute(renderer->xml, "title", node_title(node));
    if (figure != NULL && figure->next != NULL && figure->next->kind == NODE_DESCRIPTION)
        xml_attribute(renderer->xml, "aria-details", figure->next->id);
    xml_close(renderer->xml);
}

static void render_reference(struct renderer *renderer, const struct node *node)
{
    xml_open(renderer->xml, "sup");
    xml_open(renderer->xml, "a");
    xml_attribute(renderer->xml, "epub:type", "noteref");
    xml_attribute(renderer->xml, "role", "doc-noteref");
    if (node_target(node) != NULL)
        xml_attribute(renderer->xml, "href", node_target(node));
    else
        xml_attribute_format(renderer->xml, "href", "#note%s", node->text);
    xml_attribute(renderer->xml, "id", node->id);
    xml_text(renderer->xml, node->text);
    xml_close(renderer->xml);
    xml_close(renderer->xml);
}

/* The element of a node that holds inline nodes. */
static const char *element_name(const struct node *node)
{
    switch (node->kind) {
    case NODE_EMPHASIS:
        return "em";
    case NODE_STRONG:
        return "strong";
    case NODE_STRIKETHROUGH:
        return "del";
    case NODE_LINK:
        return node_target(node) != NULL ? "a" : "span";
    case NODE_ELEMENT:
        return node->text;
    default:
        return "span";
    }
}

static void open_element(struct renderer *renderer, const struct node *node)
{
    xhtml_open_node(renderer, node, element_name(node));
    if (node->kind == NODE_LINK)
        xml_attribute(renderer->xml, "href", node_target(node));
    xml_attribute(renderer->xml, "title", node_title(node));
}

/* A sentence being rendered word by word. */
struct word_walk {
    struct renderer *renderer;
    const struct word_fragments *words;
    size_t next;   /* fragment to open */
    bool is_open;  /* the one before it */
    size_t offset; /* in the written text */
};

static void open_word(struct word_walk *walk)
{
    xml_open(walk->renderer->xml, "span");
    xml_attribute(walk->renderer->xml, "id", walk->words->items[walk->next].id);
    walk->next++;
    walk->is_open = true;
}

static void close_word_at_end(struct word_walk *walk)
{
    if (!walk->is_open || walk->offset < walk->words->items[walk->next - 1].end)
        return;
    xml_close_full(walk->renderer->xml);
    walk->is_open = false;
}

static void render_text_words(struct word_walk *walk, const struct node *node)
{
    struct buffer piece;
    const char *text = node->text;
    size_t end = walk->offset + strlen(text);
    buffer_init(&piece);
    while (walk->offset < end) {
        size_t stop = end;
        bool begins = !walk->is_open && walk->next < walk->words->count &&
                      walk->words->items[walk->next].begin < end;
        if (walk->is_open && walk->words->items[walk->next - 1].end < end)
            stop = walk->words->items[walk->next - 1].end;
        else if (begins)
            stop = walk->words->items[walk->next].begin;
        buffer_clear(&piece);
        buffer_append(&piece, text, stop - walk->offset);
        render_text(walk->renderer, node, piece.data);
        text += stop - walk->offset;
        walk->offset = stop;
        close_word_at_end(walk);
        if (begins && walk->offset < end)
            open_word(walk);
    }
    buffer_free(&piece);
}

static size_t tree_length(const struct node *root)
{
    size_t length = 0;
    for (const struct node *node = root; node != NULL; node = node_after(root, node))
        length += node->first_child == NULL ? word_leaf_length(node) : 0;
    return length;
}

static void render_words_below(struct word_walk *walk, const struct node *parent);

/* A node that a fragment holds whole is rendered as it is; else the fragments are within it. */
static void render_words(struct word_walk *walk, const struct node *node)
{
    size_t length = tree_length(node);
    bool has_next = walk->next < walk->words->count;
    const struct word_fragment *next = walk->words->items + walk->next;
    bool splits = node->kind == NODE_TEXT && !script_piece_is_raised(node);
    if (splits) {
        render_text_words(walk, node);
        return;
    }
    if (!walk->is_open && has_next && length > 0 && next->begin < walk->offset + length &&
        (node->first_child == NULL || next->end + 1 >= walk->offset + length))
        open_word(walk);
    if (walk->is_open || node->first_child == NULL) {
        xhtml_render_inline(walk->renderer, node);
        walk->offset += length;
    } else {
        open_element(walk->renderer, node);
        render_words_below(walk, node);
        xml_close_full(walk->renderer->xml);
    }
    close_word_at_end(walk);
}

static void render_words_below(struct word_walk *walk, const struct node *parent)
{
    for (const struct node *child = parent->first_child; child != NULL; child = child->next)
        render_words(walk, child);
}

/* The fragments of the sentence; NULL when it lights up as a whole. Sentences come in the order of
 * the utterances, but some are not said. */
static const struct word_fragments *words_of(struct renderer *renderer, const struct node *sentence)
{
    const struct package_page *page = renderer->page;
    if (page == NULL || page->words == NULL)
        return NULL;
    size_t count = page->span.end - page->span.first;
    for (size_t index = renderer->next; index < count; index++) {
        if (page->script->utterances[page->span.first + index].sentence != sentence)
            continue;
        renderer->next = index + 1;
        return page->words[index].count > 0 ? &page->words[index] : NULL;
    }
    return NULL;
}

static void render_sentence(struct renderer *renderer, const struct node *node)
{
    const struct word_fragments *words = words_of(renderer, node);
    xhtml_open_node(renderer, node, "span");
    if (words != NULL) {
        struct word_walk walk = {.renderer = renderer, .words = words};
        render_words_below(&walk, node);
    } else {
        xhtml_render_children(renderer, node);
    }
    xml_close_full(renderer->xml);
}

void xhtml_render_inline(struct renderer *renderer, const struct node *node)
{
    switch (node->kind) {
    case NODE_SENTENCE:
        render_sentence(renderer, node);
        break;
    case NODE_TEXT:
        render_text(renderer, node, node->text);
        break;
    case NODE_CODE:
        xml_element(renderer->xml, "code", node->text);
        renderer->typography.before = 'x';
        break;
    case NODE_IMAGE:
        render_image(renderer, node);
        break;
    case NODE_FOOTNOTE_REFERENCE:
        render_reference(renderer, node);
        break;
    case NODE_LINE_BREAK:
        renderer->typography.before = 0;
        if (node->parent->kind != NODE_CODE_BLOCK) {
            xml_open(renderer->xml, "br");
            xml_close(renderer->xml);
        }
        xml_line(renderer->xml);
        break;
    case NODE_SOFT_BREAK:
        renderer->typography.before = 0;
        xml_line(renderer->xml);
        break;
    default:
        open_element(renderer, node);
        xhtml_render_children(renderer, node);
        xml_close_full(renderer->xml);
        break;
    }
}
