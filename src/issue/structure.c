#include "issue/structure.h"

#include "base/unicode.h"
#include "issue/structure_parts.h"

#include <string.h>

struct marker {
    const char *name; /* in upper case */
    enum node_kind kind;
    const char *title; /* name of the string that heads it without a title of its own */
};

static const struct marker markers[] = {
    {"ENCADRÉ", NODE_BOX, NULL},
    {"ENCADRE", NODE_BOX, NULL},
    {"BOX", NODE_BOX, NULL},
    {"SIDEBAR", NODE_BOX, NULL},
    {"NOTE", NODE_BOX, "box-note"},
    {"TIP", NODE_BOX, "box-tip"},
    {"CONSEIL", NODE_BOX, "box-tip"},
    {"IMPORTANT", NODE_BOX, "box-important"},
    {"WARNING", NODE_BOX, "box-warning"},
    {"ATTENTION", NODE_BOX, "box-warning"},
    {"CAUTION", NODE_BOX, "box-warning"},
    {"EXERGUE", NODE_PULL_QUOTE, NULL},
    {"PULLQUOTE", NODE_PULL_QUOTE, NULL},
    {"DESCRIPTION", NODE_DESCRIPTION, NULL},
};

static const struct marker *find_marker(const char *name, size_t length)
{
    struct buffer upper;
    buffer_init(&upper);
    unicode_uppercase(&upper, name, length, "");
    const struct marker *found = NULL;
    for (size_t index = 0; index < sizeof markers / sizeof *markers && found == NULL; index++) {
        if (strcmp(markers[index].name, upper.data) == 0)
            found = &markers[index];
    }
    buffer_free(&upper);
    return found;
}

/* Moves what stands on the marker's line into a heading; the rest stays in the paragraph. */
static struct node *take_title(struct arena *arena, struct node *paragraph)
{
    struct node *heading = node_create(arena, NODE_HEADING, node_place(paragraph));
    struct node *node = paragraph->first_child;
    while (node != NULL && node->kind != NODE_SOFT_BREAK && node->kind != NODE_LINE_BREAK) {
        struct node *next = node->next;
        node_unlink(node);
        node_append(heading, node);
        node = next;
    }
    if (node != NULL)
        node_unlink(node);
    return heading;
}

static bool is_blank(const struct node *node)
{
    struct buffer text;
    buffer_init(&text);
    node_plain_text(node, &text);
    bool blank = text.data[strspn(text.data, " \t")] == '\0';
    buffer_free(&text);
    return blank;
}

/* Takes the marker and its line out of the quotation, and gives the title as a heading. */
static struct node *strip_marker(struct arena *arena, struct node *quote, size_t marker_end)
{
    struct node *paragraph = quote->first_child;
    struct node *text = paragraph->first_child;
    const char *rest = text->text + marker_end;
    text->text = rest + strspn(rest, " \t");
    if (text->text[0] == '\0')
        node_unlink(text);
    struct node *heading = take_title(arena, paragraph);
    if (paragraph->first_child == NULL)
        node_unlink(paragraph);
    return heading;
}

static void make_pull_quote(struct node *quote, struct node *heading)
{
    if (is_blank(heading))
        return;
    heading->kind = NODE_PARAGRAPH;
    node_prepend(quote, heading);
}

static void make_box(struct arena *arena, struct node *quote, struct node *heading,
                     const struct marker *marker, const struct strings *strings)
{
    if (is_blank(heading) && marker->title != NULL) {
        const char *title = strings_get(strings, marker->title);
        node_append(heading, node_create_text(arena, title, strlen(title), node_place(quote)));
    }
    if (!is_blank(heading))
        node_prepend(quote, heading);
}

static void find_marked_block(struct arena *arena, struct node *quote,
                              const struct strings *strings, struct diagnostics *diagnostics)
{
    struct node *paragraph = quote->first_child;
    if (paragraph == NULL || paragraph->kind != NODE_PARAGRAPH || paragraph->first_child == NULL ||
        paragraph->first_child->kind != NODE_TEXT)
        return;
    const char *text = paragraph->first_child->text;
    const char *end = strchr(text, ']');
    if (strncmp(text, "[!", 2) != 0 || end == NULL)
        return;
    const struct marker *marker = find_marker(text + 2, (size_t)(end - text) - 2);
    if (marker == NULL) {
        diagnostic_report(diagnostics, SEVERITY_WARNING, node_place(paragraph),
                          "'%.*s' is no known kind of box", (int)(end - text + 1), text);
        return;
    }
    struct node *heading = strip_marker(arena, quote, (size_t)(end - text) + 1);
    quote->kind = marker->kind;
    if (marker->kind == NODE_BOX)
        make_box(arena, quote, heading, marker, strings);
    else
        make_pull_quote(quote, heading);
    if (marker->kind == NODE_DESCRIPTION &&
        (node_previous(quote) == NULL || node_previous(quote)->kind != NODE_FIGURE)) {
        diagnostic_report(diagnostics, SEVERITY_WARNING, node_place(quote),
                          "this description follows no figure: it becomes a box");
        quote->kind = NODE_BOX;
    }
}

/* The only image of a paragraph that holds nothing else, or NULL. */
static struct node *lone_image(const struct node *paragraph)
{
    struct node *image = NULL;
    for (struct node *child = paragraph->first_child; child != NULL; child = child->next) {
        if (child->kind == NODE_IMAGE && image == NULL)
            image = child;
        else if (child->kind != NODE_TEXT || !is_blank(child))
            return NULL;
    }
    return image;
}

static void make_figure(struct arena *arena, struct node *paragraph, struct node *image)
{
    node_unlink(image);
    node_drop_children(paragraph);
    paragraph->kind = NODE_FIGURE;
    node_append(paragraph, image);
    if (image->attributes->title == NULL)
        return;
    struct node *caption = node_create(arena, NODE_CAPTION, node_place(image));
    node_append(caption, node_create_text(arena, image->attributes->title,
                                          strlen(image->attributes->title), node_place(image)));
    node_append(paragraph, caption);
    image->attributes->title = NULL;
}

bool structure_is_all_strong(const struct node *block)
{
    bool strong = false;
    for (const struct node *child = block->first_child; child != NULL; child = child->next) {
        if (child->kind == NODE_STRONG)
            strong = true;
        else if (child->kind != NODE_PAGE_BREAK && !is_blank(child))
            return false;
    }
    return strong;
}

void structure_find(struct arena *arena, struct article *article, const struct strings *strings,
                    struct diagnostics *diagnostics)
{
    struct node *document = article->document;
    bool interview = article->form == ARTICLE_INTERVIEW;
    for (struct node *node = document; node != NULL; node = node_after(document, node)) {
        if (node->kind == NODE_QUOTE) {
            find_marked_block(arena, node, strings, diagnostics);
        } else if (node->kind == NODE_TABLE) {
            structure_table(arena, node);
        } else if (node->kind == NODE_LIST) {
            structure_tasks(arena, node);
            structure_rates(arena, node);
        } else if (node->kind == NODE_PARAGRAPH) {
            struct node *definition = structure_definitions(arena, node);
            if (definition != NULL) {
                node = definition;
                continue;
            }
            struct node *image = lone_image(node);
            if (image != NULL && node->parent->kind != NODE_ITEM)
                make_figure(arena, node, image);
            else if (interview && node->parent == document && structure_is_all_strong(node))
                node->kind = NODE_QUESTION;
        }
    }
}
