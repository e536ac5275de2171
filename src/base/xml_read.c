#include "base/xml_read.h"

#include "base/buffer.h"
#include "base/memory.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <string.h>
#include <strings.h>

/* libxml2 would print to stderr; main alone prints. */
static void keep_silent(void *context, const char *message, ...)
{
    (void)context;
    (void)message;
}

static struct xml_attribute *copy_attributes(struct arena *arena, xmlNodePtr node)
{
    struct xml_attribute *first = NULL;
    struct xml_attribute **end = &first;
    for (xmlAttrPtr from = node->properties; from != NULL; from = from->next) {
        struct xml_attribute *attribute = arena_allocate(arena, sizeof *attribute);
        if (from->ns != NULL && from->ns->prefix != NULL)
            attribute->name = arena_format(arena, "%s:%s", (const char *)from->ns->prefix,
                                           (const char *)from->name);
        else
            attribute->name = arena_copy(arena, (const char *)from->name);
        xmlChar *value = xmlNodeListGetString(node->doc, from->children, 1);
        attribute->value = arena_copy(arena, value ? (const char *)value : "");
        xmlFree(value);
        *end = attribute;
        end = &attribute->next;
    }
    return first;
}

static struct xml_element *copy_node(struct arena *arena, xmlNodePtr node)
{
    struct xml_element *element = arena_allocate(arena, sizeof *element);
    element->line = (int)xmlGetLineNo(node);
    element->namespace = "";
    if (node->type != XML_ELEMENT_NODE) {
        element->text = arena_copy(arena, (const char *)node->content);
        return element;
    }
    element->name = arena_copy(arena, (const char *)node->name);
    if (node->ns != NULL && node->ns->href != NULL)
        element->namespace = arena_copy(arena, (const char *)node->ns->href);
    element->attributes = copy_attributes(arena, node);
    struct xml_element **end = &element->first_child;
    for (xmlNodePtr child = node->children; child != NULL; child = child->next) {
        bool text = child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE;
        if (child->type != XML_ELEMENT_NODE && !text)
            continue;
        *end = copy_node(arena, child);
        end = &(*end)->next;
    }
    return element;
}

/* What SAX calls for a declaration: nothing of it is kept, and nothing behind it is read. */
static void stop_at_declaration(xmlParserCtxtPtr context)
{
    struct buffer *refusal = context->_private;
    if (refusal->length == 0)
        buffer_append_string(refusal, "a document type with declarations of its own is not read");
    xmlStopParser(context);
}

static void stop_at_entity(void *context, const xmlChar *name, int type, const xmlChar *public_id,
                           const xmlChar *system_id, xmlChar *content)
{
    (void)name, (void)type, (void)public_id, (void)system_id, (void)content;
    stop_at_declaration(context);
}

static void stop_at_unparsed(void *context, const xmlChar *name, const xmlChar *public_id,
                             const xmlChar *system_id, const xmlChar *notation)
{
    (void)name, (void)public_id, (void)system_id, (void)notation;
    stop_at_declaration(context);
}

static void stop_at_notation(void *context, const xmlChar *name, const xmlChar *public_id,
                             const xmlChar *system_id)
{
    (void)name, (void)public_id, (void)system_id;
    stop_at_declaration(context);
}

static void stop_at_element(void *context, const xmlChar *name, int type,
                            xmlElementContentPtr content)
{
    (void)name, (void)type, (void)content;
    stop_at_declaration(context);
}

static void stop_at_attribute(void *context, const xmlChar *element, const xmlChar *name, int type,
                              int kind, const xmlChar *value, xmlEnumerationPtr tree)
{
    (void)element, (void)name, (void)type, (void)kind, (void)value;
    xmlFreeEnumeration(tree);
    stop_at_declaration(context);
}

static void refuse_declarations(xmlParserCtxtPtr context, struct buffer *refusal)
{
    context->_private = refusal;
    context->sax->entityDecl = stop_at_entity;
    context->sax->unparsedEntityDecl = stop_at_unparsed;
    context->sax->notationDecl = stop_at_notation;
    context->sax->elementDecl = stop_at_element;
    context->sax->attributeDecl = stop_at_attribute;
}

static const char *find_oddity(const xmlDoc *document)
{
    for (const xmlNode *node = document->children; node != NULL; node = node->next) {
        if (node->type == XML_PI_NODE)
            return "processing instructions";
    }
    if (document->intSubset != NULL)
        return "a document type";
    if (document->encoding != NULL && strcasecmp((const char *)document->encoding, "UTF-8") != 0)
        return "another encoding than UTF-8";
    return NULL;
}

struct xml_element *xml_read(struct arena *arena, const char *file, const char *data, size_t length,
                             struct diagnostics *diagnostics)
{
    struct xml_element *root = NULL;
    xmlParserCtxtPtr context = xmlNewParserCtxt();
    if (context == NULL)
        memory_exhausted();
    struct buffer refusal;
    buffer_init(&refusal);
    refuse_declarations(context, &refusal);
    xmlSetGenericErrorFunc(NULL, keep_silent);
    xmlDocPtr document =
        length > INT32_MAX
            ? NULL
            : xmlCtxtReadMemory(context, data, (int)length, NULL, NULL,
                                XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    struct place place = {.file = file};
    if (refusal.length > 0) {
        place.line = 1;
        diagnostic_report(diagnostics, SEVERITY_ERROR, place, "%s", refusal.data);
    } else if (document == NULL) {
        struct buffer message;
        buffer_init(&message);
        buffer_append_string(&message, context->lastError.message ? context->lastError.message
                                                                  : "cannot be read");
        buffer_trim_end(&message);
        place.line = context->lastError.line;
        diagnostic_report(diagnostics, SEVERITY_ERROR, place, "not well-formed XML: %s",
                          message.data);
        buffer_free(&message);
    } else {
        root = copy_node(arena, xmlDocGetRootElement(document));
        root->oddity = find_oddity(document);
    }
    buffer_free(&refusal);
    xmlFreeDoc(document);
    xmlFreeParserCtxt(context);
    return root;
}

const char *xml_attribute_value(const struct xml_element *element, const char *name)
{
    for (const struct xml_attribute *attribute = element->attributes; attribute != NULL;
         attribute = attribute->next) {
        if (strcmp(attribute->name, name) == 0)
            return attribute->value;
    }
    return NULL;
}

static void append_content(struct buffer *out, const struct xml_element *element)
{
    if (element->name == NULL)
        buffer_append_string(out, element->text);
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        append_content(out, child);
}

const char *xml_text_content(struct arena *arena, const struct xml_element *element)
{
    struct buffer text;
    buffer_init(&text);
    append_content(&text, element);
    const char *content = arena_copy(arena, text.data);
    buffer_free(&text);
    return content;
}

unsigned xml_html_entity(const char *name)
{
    const htmlEntityDesc *entity = htmlEntityLookup(BAD_CAST name);
    return entity == NULL ? 0 : entity->value;
}
