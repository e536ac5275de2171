#include "epub/xhtml.h"

#include "base/limits.h"
#include "base/xml_write.h"
#include "epub/xhtml_parts.h"

#include <stdio.h>
#include <ctype.h>
#include <string.h>

enum {
    MOST_FIGURE_BYTES = 24, /* of the text of a cell that is a figure */
    WIDE_TABLE_COLUMNS = 4, /* and more: too many for the width of a phone */
};

static void close_block(struct renderer *renderer)
{
    xml_close_full(renderer->xml);
    xml_line(renderer->xml);
}

static void render_block(struct renderer *renderer, const struct node *node, const char *name,
                         const char *class)
{
    xhtml_open_node(renderer, node, name);
    xml_attribute(renderer->xml, "class", class);
    xhtml_render_children(renderer, node);
    close_block(renderer);
}

/* True when a box before this one has the same title: two landmarks of one name confuse. */
static bool title_is_repeated(struct renderer *renderer, const struct node *box)
{
    struct buffer title;
    buffer_init(&title);
    node_plain_text(box->first_child, &title);
    bool repeated = !names_add(&renderer->box_titles, title.data);
    buffer_free(&title);
    return repeated;
}

static void render_box(struct renderer *renderer, const struct node *node)
{
    const struct node *first = node->first_child;
    bool titled = first != NULL && first->kind == NODE_HEADING;
    xhtml_open_node(renderer, node, "aside");
    xml_attribute(renderer->xml, "class", "box");
    if (!titled || title_is_repeated(renderer, node))
        xml_attribute(renderer->xml, "role", "note");
    if (titled)
        xml_attribute(renderer->xml, "aria-labelledby", first->id);
    xml_line(renderer->xml);
    xhtml_render_children(renderer, node);
    close_block(renderer);
}

/* A block of its own with a role that says what it is, and a name where it has no heading. */
static void render_aside(struct renderer *renderer, const struct node *node, const char *type,
                         const char *role, const char *class, const char *label)
{
    xhtml_open_node(renderer, node, strcmp(role, "note") == 0 ? "div" : "aside");
    xml_attribute(renderer->xml, "epub:type", type);
    xml_attribute(renderer->xml, "role", role);
    xml_attribute(renderer->xml, "class", class);
    xml_attribute(renderer->xml, "aria-label", label);
    xml_line(renderer->xml);
    xhtml_render_children(renderer, node);
    close_block(renderer);
}

static void render_heading(struct renderer *renderer, const struct node *node)
{
    char name[] = "h1";
    name[1] = (char)('0' + node->level);
    render_block(renderer, node, name, NULL);
}

/* Lines below the element take the section's colour. */
static void write_section_color(struct renderer *renderer, const struct section *section)
{
    if (section != NULL && section->color != NULL)
        xml_attribute_format(renderer->xml, "style", "--section-color: %s", section->color);
}

/* The section of the issue with that heading; NULL when there is none. */
static const struct section *section_named(const struct issue *issue, const struct node *heading)
{
    const struct section *found = NULL;
    struct buffer title;
    buffer_init(&title);
    node_plain_text(heading, &title);
    for (size_t index = 0; index < issue->section_count && found == NULL; index++) {
        if (strcmp(issue->sections[index].title, title.data) == 0)
            found = &issue->sections[index];
    }
    buffer_free(&title);
    return found;
}

static void render_section(struct renderer *renderer, const struct node *node)
{
    bool brief = renderer->article->form == ARTICLE_BRIEFS && node->parent->kind == NODE_DOCUMENT;
    xhtml_open_node(renderer, node, "section");
    xml_attribute(renderer->xml, "class", brief ? "brief" : NULL);
    if (node->parent->kind == NODE_CONTENTS)
        write_section_color(renderer, section_named(renderer->issue, node->first_child));
    xml_line(renderer->xml);
    xhtml_render_children(renderer, node);
    close_block(renderer);
}

/* True for an item that names what the rates below it are for. */
static bool heads_rates(const struct node *item)
{
    return node_last_child(item) != NULL && node_last_child(item)->kind == NODE_LIST &&
           node_last_child(item)->is_rates;
}

static const char *list_class(const struct node *list)
{
    if (list->is_rates)
        return "rates";
    for (const struct node *item = list->first_child; item != NULL; item = item->next) {
        if (heads_rates(item))
            return "rate-groups";
    }
    return NULL;
}

static void render_list(struct renderer *renderer, const struct node *node)
{
    xhtml_open_node(renderer, node, node->ordered ? "ol" : "ul");
    xml_attribute(renderer->xml, "class", list_class(node));
    if (node->ordered && node->level != 1)
        xml_attribute_format(renderer->xml, "start", "%d", node->level);
    xml_line(renderer->xml);
    xhtml_render_children(renderer, node);
    close_block(renderer);
}

static void render_note_number(struct renderer *renderer, const struct node *footnote)
{
    bool link = footnote->is_referred_to;
    xml_open(renderer->xml, link ? "a" : "span");
    if (link) {
        xml_attribute(renderer->xml, "role", "doc-backlink");
        xml_attribute_format(renderer->xml, "href", "#ref%s", footnote->text);
        xml_attribute(renderer->xml, "title", strings_get(renderer->strings, "back-to-text"));
    }
    xml_attribute(renderer->xml, "class", "back");
    xml_attribute(renderer->xml, "data-overlay", "skip");
    xml_text(renderer->xml, footnote->text);
    xml_close(renderer->xml);
    xml_text(renderer->xml, " ");
}

/* True when the author broke the lines: an address, a list of names. */
static bool has_lines(const struct node *paragraph)
{
    for (const struct node *child = paragraph->first_child; child != NULL; child = child->next) {
        if (child->kind == NODE_LINE_BREAK)
            return true;
    }
    return false;
}

static void render_paragraph(struct renderer *renderer, const struct node *node)
{
    bool bare = node->parent->kind == NODE_ITEM && node->parent->parent->tight;
    if (bare && node->skip == SKIP_NOT) {
        xhtml_render_children(renderer, node);
        return;
    }
    xhtml_open_node(renderer, node, "p");
    xml_attribute(renderer->xml, "class", has_lines(node) ? "lines" : NULL);
    if (node->parent->kind == NODE_FOOTNOTE && node_previous(node) == NULL)
        render_note_number(renderer, node->parent);
    xhtml_render_children(renderer, node);
    close_block(renderer);
}

/* What heads the column of the cell, for pages on which the cells of a row stand one below the
 * other; NULL when there is nothing. */
static const char *column_label(struct arena *arena, const struct node *cell)
{
    const struct node *row = cell->parent->parent->first_child;
    if (row->kind == NODE_CAPTION)
        row = row->next;
    if (!row->header || cell->header || cell->heads_row)
        return NULL;
    const struct node *head = row->first_child;
    while (head != NULL && head->level != cell->level)
        head = head->next;
    struct buffer text;
    buffer_init(&text);
    bool is_name =
        head != NULL && node_short_text(head, LIMIT_COLUMN_NAME, &text) && text.length > 0;
    const char *label = is_name ? arena_copy(arena, text.data) : NULL;
    buffer_free(&text);
    return label;
}

/* « 1 248 000 € », « 19,2 % »: a figure and little else, which must not break. */
static bool is_figure(const struct node *cell)
{
    size_t digits = 0;
    size_t letters = 0;
    struct buffer text;
    buffer_init(&text);
    bool is_short = node_short_text(cell, MOST_FIGURE_BYTES, &text);
    for (size_t index = 0; index < text.length; index++) {
        digits += isdigit((unsigned char)text.data[index]) != 0;
        letters += isalpha((unsigned char)text.data[index]) != 0;
    }
    buffer_free(&text);
    return is_short && digits > 0 && letters <= 2;
}

static const char *cell_class(const struct node *cell)
{
    bool figure = is_figure(cell);
    if (cell->align == 'r')
        return figure ? "right figure" : "right";
    if (cell->align == 'c')
        return figure ? "center figure" : "center";
    return figure ? "figure" : NULL;
}

static void render_cell(struct renderer *renderer, const struct node *node)
{
    xhtml_open_node(renderer, node, node->header || node->heads_row ? "th" : "td");
    if (node->header || node->heads_row)
        xml_attribute(renderer->xml, "scope", node->header ? "col" : "row");
    xml_attribute(renderer->xml, "class", cell_class(node));
    xml_attribute(renderer->xml, "data-label", column_label(renderer->issue->arena, node));
    xhtml_render_children(renderer, node);
    close_block(renderer);
}

/* The rows go into a thead and a tbody; a table without body has its header row in a tbody. */
static void render_table(struct renderer *renderer, const struct node *node)
{
    const struct node *row = node->first_child;
    const struct node *last = node_last_child(node_last_child(node));
    bool wide = last != NULL && last->level >= WIDE_TABLE_COLUMNS - 1;
    xhtml_open_node(renderer, node, "table");
    xml_attribute(renderer->xml, "class", wide ? "wide" : NULL);
    xml_line(renderer->xml);
    if (row != NULL && row->kind == NODE_CAPTION) {
        render_block(renderer, row, "caption", NULL);
        row = row->next;
    }
    const char *part = NULL;
    for (; row != NULL; row = row->next) {
        const char *wanted = row->header && row->next != NULL ? "thead" : "tbody";
        if (part == NULL || strcmp(part, wanted) != 0) {
            if (part != NULL)
                close_block(renderer);
            xml_open(renderer->xml, wanted);
            xml_line(renderer->xml);
            part = wanted;
        }
        render_block(renderer, row, "tr", NULL);
    }
    if (part != NULL)
        close_block(renderer);
    close_block(renderer);
}

static void render_page_break(struct renderer *renderer, const struct node *node)
{
    bool block = !node_is_inline(node->parent) && !node_holds_inlines(node->parent);
    const char *label = strings_fill(renderer->issue->arena, renderer->strings, "page", node->text);
    xhtml_open_node(renderer, node, block ? "div" : "span");
    xml_attribute(renderer->xml, "epub:type", "pagebreak");
    xml_attribute(renderer->xml, "role", "doc-pagebreak");
    xml_attribute(renderer->xml, "aria-label", label);
    xml_attribute(renderer->xml, "class", "page");
    xml_text(renderer->xml, node->text);
    xml_close_full(renderer->xml);
    if (block)
        xml_line(renderer->xml);
}

static void render_code(struct renderer *renderer, const struct node *node)
{
    xml_open(renderer->xml, "pre");
    xhtml_open_node(renderer, node, "code");
    xhtml_render_children(renderer, node);
    xml_close_full(renderer->xml);
    close_block(renderer);
}

/* Blocks that are an element with a class and nothing more. */
static const struct {
    enum node_kind kind;
    const char *element;
    const char *class;
} plain_blocks[] = {
    {NODE_QUOTE, "blockquote", NULL},
    {NODE_FIGURE, "figure", NULL},
    {NODE_CONTENTS, "section", "contents"},
    {NODE_KICKER, "p", "kicker"},
    {NODE_BYLINE, "p", "byline"},
    {NODE_QUESTION, "p", "question"},
    {NODE_CAPTION, "figcaption", NULL},
    {NODE_DEFINITIONS, "dl", NULL},
    {NODE_TERM, "dt", NULL},
    {NODE_DEFINITION, "dd", NULL},
};

static bool render_plain_block(struct renderer *renderer, const struct node *node)
{
    for (size_t index = 0; index < sizeof plain_blocks / sizeof *plain_blocks; index++) {
        if (plain_blocks[index].kind != node->kind)
            continue;
        render_block(renderer, node, plain_blocks[index].element, plain_blocks[index].class);
        return true;
    }
    return false;
}

static void render_footnote(struct renderer *renderer, const struct node *node)
{
    const char *label =
        strings_fill(renderer->issue->arena, renderer->strings, "note-reference", node->text);
    render_aside(renderer, node, "footnote", "doc-footnote", "footnote", label);
}

static void render_rule(struct renderer *renderer)
{
    xml_open(renderer->xml, "hr");
    xml_close(renderer->xml);
    xml_line(renderer->xml);
}

static void render_node(struct renderer *renderer, const struct node *node)
{
    if (node_holds_inlines(node))
        renderer->typography = (struct typography){0};
    if (render_plain_block(renderer, node))
        return;
    switch (node->kind) {
    case NODE_LIST:
        render_list(renderer, node);
        break;
    case NODE_ITEM:
        render_block(renderer, node, "li", heads_rates(node) ? "rate-group" : NULL);
        break;
    case NODE_TABLE:
        render_table(renderer, node);
        break;
    case NODE_CELL:
        render_cell(renderer, node);
        break;
    case NODE_BOX:
        render_box(renderer, node);
        break;
    case NODE_PULL_QUOTE:
        render_aside(renderer, node, "pullquote", "doc-pullquote", "pullquote", NULL);
        break;
    case NODE_DESCRIPTION:
        render_aside(renderer, node, NULL, "note", "description",
                     strings_get(renderer->strings, "description"));
        break;
    case NODE_FOOTNOTE:
        render_footnote(renderer, node);
        break;
    case NODE_SECTION:
        render_section(renderer, node);
        break;
    case NODE_HEADING:
        render_heading(renderer, node);
        break;
    case NODE_STANDFIRST:
        render_block(renderer, node, "p", node->header ? "subtitle" : "standfirst");
        break;
    case NODE_PARAGRAPH:
        render_paragraph(renderer, node);
        break;
    case NODE_CODE_BLOCK:
        render_code(renderer, node);
        break;
    case NODE_PAGE_BREAK:
        render_page_break(renderer, node);
        break;
    case NODE_RULE:
        render_rule(renderer);
        break;
    default:
        xhtml_render_inline(renderer, node);
        break;
    }
}

void xhtml_render_children(struct renderer *renderer, const struct node *node)
{
    for (const struct node *child = node->first_child; child != NULL; child = child->next)
        render_node(renderer, child);
}

static void render_head(struct renderer *renderer)
{
    struct xml_writer *xml = renderer->xml;
    xml_open(xml, "head");
    xml_line(xml);
    xml_element(xml, "title", renderer->article->title);
    xml_line(xml);
    xml_open(xml, "link");
    xml_attribute(xml, "rel", "stylesheet");
    xml_attribute(xml, "type", "text/css");
    xml_attribute(xml, "href", "../styles/crieur.css");
    xml_close(xml);
    xml_line(xml);
    for (const struct pronunciation *each = renderer->package->pronunciations; each != NULL;
         each = each->next) {
        xml_open(xml, "link");
        xml_attribute(xml, "rel", "pronunciation");
        xml_attribute(xml, "type", "application/pls+xml");
        xml_attribute(xml, "hreflang", each->language);
        xml_attribute_format(xml, "href", "../%s", each->name);
        xml_close(xml);
        xml_line(xml);
    }
    xml_close(xml);
    xml_line(xml);
}

static const struct node *title_heading(const struct node *document)
{
    for (const struct node *block = document->first_child; block != NULL; block = block->next) {
        if (block->kind == NODE_HEADING && block->level == 1)
            return block;
    }
    return NULL;
}

static void open_root(struct renderer *renderer)
{
    static const char *const types[] = {"cover", "titlepage", "chapter", "chapter"};
    static const char *const classes[] = {"cover", "title-page", "article", "article masthead"};
    const struct article *article = renderer->article;
    const struct node *heading = title_heading(article->document);
    bool text = article->kind == ARTICLE_TEXT || article->kind == ARTICLE_MASTHEAD;
    xml_open(renderer->xml, "section");
    xml_attribute(renderer->xml, "id", XHTML_ROOT_ID);
    xml_attribute(renderer->xml, "epub:type", types[article->kind]);
    xml_attribute(renderer->xml, "role", text ? "doc-chapter" : NULL);
    xml_attribute(renderer->xml, "class", classes[article->kind]);
    if (heading != NULL)
        xml_attribute(renderer->xml, "aria-labelledby", heading->id);
    else
        xml_attribute(renderer->xml, "aria-label", article->title);
    write_section_color(renderer, article->section);
    xml_line(renderer->xml);
}

void xhtml_render(const struct package *package, const struct article *article, struct buffer *out)
{
    struct renderer renderer = {.xml = xml_writer_create_html(),
                                .package = package,
                                .issue = package->issue,
                                .article = article,
                                .strings = package->strings};
    for (size_t index = 0; index < package->page_count; index++) {
        if (package->pages[index].article == article)
            renderer.page = &package->pages[index];
    }
    struct xml_writer *xml = renderer.xml;
    bool front = article->kind == ARTICLE_COVER || article->kind == ARTICLE_TITLE_PAGE;
    xml_open(xml, "html");
    xml_attribute(xml, "xmlns", "http://www.w3.org/1999/xhtml");
    xml_attribute(xml, "xmlns:epub", "http://www.idpf.org/2007/ops");
    xml_attribute(xml, "lang", article->language);
    xml_attribute(xml, "xml:lang", article->language);
    xml_line(xml);
    render_head(&renderer);
    xml_open(xml, "body");
    xml_attribute(xml, "epub:type", front ? "frontmatter" : "bodymatter");
    xml_line(xml);
    open_root(&renderer);
    xhtml_render_children(&renderer, article->document);
    xml_close_full(xml);
    xml_line(xml);
    xml_writer_finish(xml, out);
    names_clear(&renderer.box_titles);
}
