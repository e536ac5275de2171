#include "epub/package.h"

#include "base/xml_write.h"
#include "issue/typography.h"

#include <string.h>

struct navigator {
    struct xml_writer *xml;
    const struct package *package;
    int play_order;
};

bool package_has_pages(const struct package *package)
{
    for (size_t index = 0; index < package->page_count; index++) {
        const struct node *document = package->pages[index].article->document;
        for (const struct node *node = document; node != NULL; node = node_after(document, node)) {
            if (node->kind == NODE_PAGE_BREAK)
                return true;
        }
    }
    return false;
}

/* The text as it is displayed. */
static const char *shown(const struct navigator *navigator, const char *text)
{
    const struct issue *issue = navigator->package->issue;
    bool sets = issue->typography && typography_suits(issue->language);
    return sets ? typography_line(issue->arena, text) : text;
}

static void add_link(struct navigator *navigator, const struct article *article, const char *id,
                     const char *type, const char *text)
{
    struct xml_writer *xml = navigator->xml;
    xml_open(xml, "a");
    xml_attribute(xml, "epub:type", type);
    xml_attribute_format(xml, "href", "text/%s.xhtml%s%s", article->name, id != NULL ? "#" : "",
                         id != NULL ? id : "");
    xml_text(xml, shown(navigator, text));
    xml_close_full(xml);
}

static void open_item(struct navigator *navigator)
{
    xml_open(navigator->xml, "li");
}

static void close_line(struct navigator *navigator)
{
    xml_close(navigator->xml);
    xml_line(navigator->xml);
}

static void open_list(struct navigator *navigator)
{
    xml_open(navigator->xml, "ol");
    xml_line(navigator->xml);
}

static const struct node *heading_of(const struct node *section)
{
    const struct node *node = section->first_child;
    while (node != NULL && node->kind != NODE_HEADING)
        node = node->next;
    return node;
}

static const struct node *next_section(const struct node *node)
{
    while (node != NULL && node->kind != NODE_SECTION)
        node = node->next;
    return node;
}

/* The headings below an article's title or below another heading, each with those below it. */
static void add_sections(struct navigator *navigator, const struct article *article,
                         const struct node *parent)
{
    const struct node *section = next_section(parent->first_child);
    if (section == NULL)
        return;
    xml_line(navigator->xml);
    open_list(navigator);
    for (; section != NULL; section = next_section(section->next)) {
        const struct node *heading = heading_of(section);
        struct buffer text;
        buffer_init(&text);
        node_plain_text(heading, &text);
        open_item(navigator);
        add_link(navigator, article, heading->id, NULL, text.data);
        add_sections(navigator, article, section);
        close_line(navigator);
        buffer_free(&text);
    }
    close_line(navigator);
}

static void add_article(struct navigator *navigator, const struct article *article)
{
    open_item(navigator);
    add_link(navigator, article, NULL, NULL, article->title);
    add_sections(navigator, article, article->document);
    close_line(navigator);
}

static void add_contents(struct navigator *navigator)
{
    const struct package *package = navigator->package;
    const struct section *section = NULL;
    for (size_t index = 0; index < package->page_count; index++) {
        const struct article *article = package->pages[index].article;
        if (article->section != section && section != NULL) {
            close_line(navigator);
            close_line(navigator);
        }
        if (article->section != section && article->section != NULL) {
            open_item(navigator);
            xml_element(navigator->xml, "span", shown(navigator, article->section->title));
            open_list(navigator);
        }
        section = article->section;
        add_article(navigator, article);
    }
    if (section != NULL) {
        close_line(navigator);
        close_line(navigator);
    }
}

static const struct article *first_text(const struct package *package)
{
    for (size_t index = 0; index < package->page_count; index++) {
        const struct article *article = package->pages[index].article;
        if (article->kind == ARTICLE_TEXT)
            return article;
    }
    return package->pages[package->page_count - 1].article;
}

static void add_landmark(struct navigator *navigator, const struct article *article,
                         const char *type, const char *text)
{
    open_item(navigator);
    add_link(navigator, article, NULL, type, text);
    close_line(navigator);
}

static void add_landmarks(struct navigator *navigator)
{
    const struct package *package = navigator->package;
    const struct issue *issue = package->issue;
    add_landmark(navigator, &issue->cover_page, "cover", strings_get(package->strings, "cover"));
    add_landmark(navigator, &issue->title_page, "titlepage",
                 strings_get(package->strings, "contents"));
    add_landmark(navigator, first_text(package), "bodymatter",
                 strings_get(package->strings, "start"));
}

/* Calls `visit` for each mark of a printed page, in reading order. */
static void visit_page_breaks(struct navigator *navigator,
                              void (*visit)(struct navigator *, const struct article *,
                                            const struct node *))
{
    for (size_t index = 0; index < navigator->package->page_count; index++) {
        const struct article *article = navigator->package->pages[index].article;
        const struct node *document = article->document;
        for (const struct node *node = document; node != NULL; node = node_after(document, node)) {
            if (node->kind == NODE_PAGE_BREAK)
                visit(navigator, article, node);
        }
    }
}

static void add_printed_page(struct navigator *navigator, const struct article *article,
                             const struct node *page_break)
{
    open_item(navigator);
    add_link(navigator, article, page_break->id, NULL, page_break->text);
    close_line(navigator);
}

static void add_printed_pages(struct navigator *navigator)
{
    visit_page_breaks(navigator, add_printed_page);
}

static void add_nav(struct navigator *navigator, const char *type, const char *role,
                    const char *title, void (*fill)(struct navigator *))
{
    struct xml_writer *xml = navigator->xml;
    xml_open(xml, "nav");
    xml_attribute(xml, "epub:type", type);
    xml_attribute(xml, "role", role);
    xml_attribute_format(xml, "aria-labelledby", "nav-%s", type);
    xml_attribute(xml, "id", type);
    xml_line(xml);
    xml_open(xml, strcmp(type, "toc") == 0 ? "h1" : "h2");
    xml_attribute_format(xml, "id", "nav-%s", type);
    xml_text(xml, strings_get(navigator->package->strings, title));
    close_line(navigator);
    open_list(navigator);
    fill(navigator);
    close_line(navigator);
    close_line(navigator);
}

void nav_render(const struct package *package, struct buffer *out)
{
    struct navigator navigator = {.xml = xml_writer_create_html(), .package = package};
    struct xml_writer *xml = navigator.xml;
    xml_open(xml, "html");
    xml_attribute(xml, "xmlns", "http://www.w3.org/1999/xhtml");
    xml_attribute(xml, "xmlns:epub", "http://www.idpf.org/2007/ops");
    xml_attribute(xml, "lang", strings_language(package->strings));
    xml_attribute(xml, "xml:lang", strings_language(package->strings));
    xml_line(xml);
    xml_open(xml, "head");
    xml_element(xml, "title", strings_get(package->strings, "table-of-contents"));
    xml_open(xml, "link");
    xml_attribute(xml, "rel", "stylesheet");
    xml_attribute(xml, "type", "text/css");
    xml_attribute(xml, "href", "styles/crieur.css");
    xml_close(xml);
    close_line(&navigator);
    xml_open(xml, "body");
    xml_attribute(xml, "class", "nav");
    xml_line(xml);
    add_nav(&navigator, "toc", "doc-toc", "table-of-contents", add_contents);
    add_nav(&navigator, "landmarks", NULL, "landmarks", add_landmarks);
    if (package_has_pages(package))
        add_nav(&navigator, "page-list", "doc-pagelist", "pages", add_printed_pages);
    xml_writer_finish(xml, out);
}

static void add_label(struct navigator *navigator, const char *element, const char *text)
{
    xml_open(navigator->xml, element);
    xml_element(navigator->xml, "text", text);
    close_line(navigator);
}

static void add_target(struct navigator *navigator, const struct article *article, const char *id)
{
    xml_open(navigator->xml, "content");
    xml_attribute_format(navigator->xml, "src", "text/%s.xhtml%s%s", article->name,
                         id != NULL ? "#" : "", id != NULL ? id : "");
    close_line(navigator);
}

static void add_meta(struct navigator *navigator, const char *name, const char *content)
{
    xml_open(navigator->xml, "meta");
    xml_attribute(navigator->xml, "name", name);
    xml_attribute(navigator->xml, "content", content);
    close_line(navigator);
}

static void add_page_target(struct navigator *navigator, const struct article *article,
                            const struct node *page_break)
{
    int order = ++navigator->play_order;
    const char *text = page_break->text;
    bool number = text[strspn(text, "0123456789")] == '\0';
    xml_open(navigator->xml, "pageTarget");
    xml_attribute_format(navigator->xml, "id", "page-%d", order);
    xml_attribute(navigator->xml, "type", number ? "normal" : "special");
    xml_attribute(navigator->xml, "value", number ? text : NULL);
    xml_attribute_format(navigator->xml, "playOrder", "%d", order);
    add_label(navigator, "navLabel", text);
    add_target(navigator, article, page_break->id);
    close_line(navigator);
}

static void add_page_targets(struct navigator *navigator)
{
    xml_open(navigator->xml, "pageList");
    xml_line(navigator->xml);
    visit_page_breaks(navigator, add_page_target);
    close_line(navigator);
}

void ncx_render(const struct package *package, struct buffer *out)
{
    struct navigator navigator = {.xml = xml_writer_create(), .package = package};
    struct xml_writer *xml = navigator.xml;
    xml_open(xml, "ncx");
    xml_attribute(xml, "xmlns", "http://www.daisy.org/z3986/2005/ncx/");
    xml_attribute(xml, "version", "2005-1");
    xml_attribute(xml, "xml:lang", strings_language(package->strings));
    xml_line(xml);
    xml_open(xml, "head");
    xml_line(xml);
    add_meta(&navigator, "dtb:uid", package->issue->identifier);
    close_line(&navigator);
    add_label(&navigator, "docTitle", issue_full_title(package->issue));
    xml_open(xml, "navMap");
    xml_line(xml);
    for (size_t index = 0; index < package->page_count; index++) {
        int order = ++navigator.play_order;
        xml_open(xml, "navPoint");
        xml_attribute_format(xml, "id", "point-%d", order);
        xml_attribute_format(xml, "playOrder", "%d", order);
        add_label(&navigator, "navLabel", package->pages[index].article->title);
        add_target(&navigator, package->pages[index].article, NULL);
        close_line(&navigator);
    }
    close_line(&navigator);
    if (package_has_pages(package))
        add_page_targets(&navigator);
    xml_writer_finish(xml, out);
}
