#include "issue/svg.h"

#include "base/unicode.h"
#include "base/xml_write.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

static const char SVG_NAMESPACE[] = "http://www.w3.org/2000/svg";
static const char XLINK_NAMESPACE[] = "http://www.w3.org/1999/xlink";

enum { MOST_REPORTS = 20 };

/* A picture being written anew while it is checked. */
struct cleaner {
    struct arena *arena;
    const char *file;
    struct diagnostics *diagnostics;
    struct xml_writer *xml;
    int removed;
    bool has_link;    /* the element at hand */
    int foreign_line; /* of the first thing of another vocabulary that was left out; 0: none */
};

static void report(struct cleaner *cleaner, const struct xml_element *element, const char *what,
                   const char *name)
{
    struct place place = {.file = cleaner->file, .line = element->line};
    if (cleaner->removed++ < MOST_REPORTS)
        diagnostic_report(cleaner->diagnostics, SEVERITY_WARNING, place,
                          "removed from the picture: %s '%.80s'", what, name);
    else if (cleaner->removed == MOST_REPORTS + 1)
        diagnostic_report(cleaner->diagnostics, SEVERITY_WARNING, place,
                          "more is removed from here on");
}

static bool is_one_of(const char *name, const char *const *names)
{
    while (*names != NULL && strcasecmp(*names, name) != 0)
        names++;
    return *names != NULL;
}

static const char *local_name(const char *name)
{
    const char *colon = strchr(name, ':');
    return colon != NULL ? colon + 1 : name;
}

/* Data of a picture of pixels or a font: nothing in it runs or refers to anything. */
static bool is_harmless_data(const char *target)
{
    static const char *const kinds[] = {"image/png",        "image/jpeg",         "image/jpg",
                                        "image/gif",        "image/webp",         "font/",
                                        "application/font", "application/x-font", NULL};
    if (strncasecmp(target, "data:", 5) != 0)
        return false;
    for (int index = 0; kinds[index] != NULL; index++) {
        if (strncasecmp(target + 5, kinds[index], strlen(kinds[index])) == 0)
            return true;
    }
    return false;
}

static bool is_safe_target(const struct xml_element *element, const char *target)
{
    target += strspn(target, " \t\r\n");
    if (target[0] == '#' || target[0] == '\0' || is_harmless_data(target))
        return true;
    return strcmp(element->name, "a") == 0 &&
           (strncasecmp(target, "https:", 6) == 0 || strncasecmp(target, "http:", 5) == 0 ||
            strncasecmp(target, "mailto:", 7) == 0);
}

/* True for a style that refers to nothing outside of the picture. Escapes could hide a reference.
 */
static bool is_safe_style(const char *style)
{
    static const char *const refused[] = {
        "@import", "image-set", "expression(", "script:", "-binding", "src(", NULL};
    for (int index = 0; refused[index] != NULL; index++) {
        if (strcasestr(style, refused[index]) != NULL)
            return false;
    }
    for (const char *at = style; (at = strcasestr(at, "url(")) != NULL;) {
        at += 4;
        at += strspn(at, " \t\r\n\"'");
        if (*at != '#' && !is_harmless_data(at))
            return false;
    }
    return strchr(style, '\\') == NULL;
}

/* True for an attribute that a style may stand in: what is said or names something is none. */
static bool may_be_style(const char *name)
{
    static const char *const others[] = {"id", "class", "d", "points", "title", NULL};
    return strncasecmp(name, "aria-", 5) != 0 && strncasecmp(name, "data-", 5) != 0 &&
           !is_one_of(name, others);
}

static void write_link(struct cleaner *cleaner, const struct xml_element *element,
                       const struct xml_attribute *attribute)
{
    bool is_prefixed = strchr(attribute->name, ':') != NULL;
    bool is_href = strcmp(local_name(attribute->name), "href") == 0;
    if (!is_safe_target(element, attribute->value)) {
        report(cleaner, element, "the reference", attribute->value);
    } else if (is_href && !(is_prefixed && cleaner->has_link)) {
        xml_attribute(cleaner->xml, is_prefixed ? "xlink:href" : "href", attribute->value);
        cleaner->has_link = cleaner->has_link || is_prefixed;
    } else if (cleaner->foreign_line == 0) {
        cleaner->foreign_line = element->line;
    }
}

static void write_attribute(struct cleaner *cleaner, const struct xml_element *element,
                            const struct xml_attribute *attribute)
{
    const char *name = local_name(attribute->name);
    const char *value = attribute->value;
    bool is_prefixed = name != attribute->name;
    static const char *const links[] = {"href", "src", "base", "ping", NULL};
    if (strncasecmp(name, "on", 2) == 0)
        report(cleaner, element, "the event handler", name);
    else if (is_one_of(name, links))
        write_link(cleaner, element, attribute);
    else if (may_be_style(name) && !is_safe_style(value))
        report(cleaner, element, "the style", value);
    else if (!is_prefixed || strncmp(attribute->name, "xml:", 4) == 0)
        xml_attribute(cleaner->xml, attribute->name, value);
    else if (cleaner->foreign_line == 0)
        cleaner->foreign_line = element->line;
}

/* Elements in a style sheet would part what a browser joins. */
static bool is_safe_sheet(struct arena *arena, const struct xml_element *sheet)
{
    for (const struct xml_element *child = sheet->first_child; child != NULL; child = child->next) {
        if (child->name != NULL)
            return false;
    }
    return is_safe_style(xml_text_content(arena, sheet));
}

/* Why an element must go; NULL: it may stay. */
static const char *refusal(struct cleaner *cleaner, const struct xml_element *element)
{
    static const char *const refused[] = {
        "script", "foreignObject", "iframe",   "object", "embed", "audio", "video",
        "canvas", "handler",       "listener", "link",   "meta",  "body",  NULL};
    static const char *const animations[] = {"set", "animate", "animateTransform", "animateMotion",
                                             NULL};
    if (is_one_of(element->name, refused))
        return "the element";
    const char *animated = xml_attribute_value(element, "attributeName");
    if (is_one_of(element->name, animations) && animated != NULL &&
        (strncasecmp(local_name(animated), "on", 2) == 0 ||
         strcasecmp(local_name(animated), "href") == 0))
        return "the animation of a reference";
    if (strcmp(element->name, "style") == 0 && !is_safe_sheet(cleaner->arena, element))
        return "a style sheet that refers to something else";
    return NULL;
}

static void write_element(struct cleaner *cleaner, const struct xml_element *element, bool is_root)
{
    if (element->name == NULL) {
        xml_text(cleaner->xml, element->text);
        return;
    }
    const char *reason = refusal(cleaner, element);
    if (reason != NULL) {
        report(cleaner, element, reason, element->name);
        return;
    }
    /* Editors leave elements of their own, which draw nothing. */
    if (strcmp(element->namespace, SVG_NAMESPACE) != 0 && element->namespace[0] != '\0') {
        cleaner->foreign_line = cleaner->foreign_line == 0 ? element->line : cleaner->foreign_line;
        return;
    }
    xml_open(cleaner->xml, element->name);
    if (is_root) {
        xml_attribute(cleaner->xml, "xmlns", SVG_NAMESPACE);
        xml_attribute(cleaner->xml, "xmlns:xlink", XLINK_NAMESPACE);
    }
    cleaner->has_link = false;
    for (const struct xml_attribute *attribute = element->attributes; attribute != NULL;
         attribute = attribute->next)
        write_attribute(cleaner, element, attribute);
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        write_element(cleaner, child, false);
    xml_close(cleaner->xml);
}

bool svg_clean(struct arena *arena, const char *file, const struct xml_element *root,
               struct buffer *data, bool *is_rewritten, struct diagnostics *diagnostics)
{
    bool has_namespace = strcmp(root->namespace, SVG_NAMESPACE) == 0;
    struct place place = {.file = file, .line = root->line};
    if (strcmp(root->name, "svg") != 0 || (!has_namespace && root->namespace[0] != '\0')) {
        diagnostic_report(diagnostics, SEVERITY_ERROR, place, "no SVG: its root is '%.80s'",
                          root->name);
        return false;
    }
    struct buffer written;
    struct cleaner cleaner = {
        .arena = arena, .file = file, .diagnostics = diagnostics, .xml = xml_writer_create()};
    buffer_init(&written);
    write_element(&cleaner, root, true);
    xml_writer_finish(cleaner.xml, &written);
    if (root->oddity != NULL)
        diagnostic_report(diagnostics, SEVERITY_NOTE, place,
                          "the picture is written anew, since it has %s", root->oddity);
    if (cleaner.foreign_line > 0)
        diagnostic_report(diagnostics, SEVERITY_NOTE,
                          (struct place){.file = file, .line = cleaner.foreign_line},
                          "the picture is written anew, without what is no SVG");
    *is_rewritten =
        cleaner.removed > 0 || cleaner.foreign_line > 0 || root->oddity != NULL || !has_namespace;
    if (*is_rewritten) {
        buffer_free(data);
        *data = written;
    } else {
        buffer_free(&written);
    }
    return true;
}
