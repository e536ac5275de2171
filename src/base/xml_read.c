#include "base/xml_read.h"

#include "base/buffer.h"
#include "base/limits.h"
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

struct walk {
    xmlParserCtxtPtr context;
    const struct xml_events *events;
    void *user_data;
    const char *rest; /* what libxml2 has not had; it would copy all if it were given at once */
    size_t rest_length;
    size_t parts;          /* tags and attributes so far */
    struct arena *arena;   /* of names and attributes; made when the first is needed */
    struct buffer refusal; /* why the document is not read, if it is not */
    int refusal_line;
    const char *oddity;
};

/* The first reason counts: what is wrong behind it may come from it. */
static void refuse(struct walk *walk, int line, const char *reason)
{
    if (walk->refusal.length > 0)
        return;
    buffer_append_string(&walk->refusal, reason);
    buffer_trim_end(&walk->refusal);
    walk->refusal_line = line;
}

/* Refuses a document from one of the events that tell its parts: nothing more of it is read. */
static void stop(struct walk *walk, int line, const char *reason)
{
    refuse(walk, line, reason);
    xmlStopParser(walk->context);
}

static void refuse_for(struct walk *walk, const xmlError *error)
{
    struct buffer reason;
    buffer_init(&reason);
    buffer_append_string(&reason, "not well-formed XML: ");
    buffer_append_string(&reason, error->message ? error->message : "cannot be read");
    refuse(walk, error->line, reason.data);
    buffer_free(&reason);
}

static void on_error(void *context, xmlErrorPtr error)
{
    if (error->level == XML_ERR_FATAL)
        refuse_for(context, error);
}

/* libxml2 compares each attribute of a tag, and each prefix, with all others. */
static bool has_too_many(const struct walk *walk, int attribute_count)
{
    return attribute_count > LIMIT_ATTRIBUTES ||
           walk->context->nsNr / 2 > LIMIT_NAMESPACES; /* a prefix and its namespace */
}

static const char too_many[] = "over 1,000 attributes in a tag, or namespaces in one another";

/* A name with its prefix, where it has one that matters. */
static const char *full_name(struct walk *walk, const xmlChar *prefix, const xmlChar *name)
{
    if (prefix == NULL)
        return (const char *)name;
    return arena_format(walk->arena, "%s:%s", (const char *)prefix, (const char *)name);
}

/* An attribute is five pointers to libxml2: name, prefix, namespace, begin and end of the value. */
static struct xml_attribute *read_attributes(struct walk *walk, int count, const xmlChar **from)
{
    struct xml_attribute *first = NULL;
    struct xml_attribute **end = &first;
    for (; count > 0; count--, from += 5) {
        struct xml_attribute *attribute = arena_allocate(walk->arena, sizeof *attribute);
        attribute->name = full_name(walk, from[1], from[0]);
        attribute->value =
            arena_copy_bytes(walk->arena, (const char *)from[3], (size_t)(from[4] - from[3]));
        *end = attribute;
        end = &attribute->next;
    }
    return first;
}

static void on_open(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                    int namespace_count, const xmlChar **namespaces, int attribute_count,
                    int default_count, const xmlChar **attributes)
{
    struct walk *walk = context;
    (void)namespace_count;
    (void)namespaces;
    (void)default_count;
    if (has_too_many(walk, attribute_count)) {
        stop(walk, walk->context->input->line, too_many);
        return;
    }
    walk->parts += 1 + (size_t)attribute_count;
    if (walk->parts > LIMIT_XML_PARTS) {
        stop(walk, walk->context->input->line, "over 1,000,000 tags and attributes");
        return;
    }
    bool is_unbound = prefix != NULL && uri == NULL;
    if (walk->arena == NULL && (attribute_count > 0 || is_unbound))
        walk->arena = arena_create();
    struct xml_element element = {
        .name = full_name(walk, is_unbound ? prefix : NULL, name),
        .namespace = uri == NULL ? "" : (const char *)uri,
        .line = walk->context->input->line,
        .attributes = read_attributes(walk, attribute_count, attributes),
    };
    if (walk->events->open != NULL)
        walk->events->open(walk->user_data, &element);
}

static void on_text(void *context, const xmlChar *text, int length)
{
    struct walk *walk = context;
    if (walk->events->text != NULL)
        walk->events->text(walk->user_data, (const char *)text, (size_t)length);
}

static void on_close(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    struct walk *walk = context;
    (void)name;
    (void)prefix;
    (void)uri;
    if (walk->events->close != NULL)
        walk->events->close(walk->user_data);
}

static void on_document_type(void *context, const xmlChar *name, const xmlChar *public_id,
                             const xmlChar *system_id)
{
    struct walk *walk = context;
    (void)name;
    (void)public_id;
    (void)system_id;
    walk->oddity = "a document type";
}

static void on_instruction(void *context, const xmlChar *target, const xmlChar *data)
{
    struct walk *walk = context;
    (void)target;
    (void)data;
    walk->oddity = "processing instructions";
}

/* One declaration is enough to refuse the document. */
static void refuse_declaration(struct walk *walk)
{
    stop(walk, 1, "a document type with declarations of its own is not read");
}

static void on_entity(void *context, const xmlChar *name, int type, const xmlChar *public_id,
                      /* NOLINTNEXTLINE(readability-non-const-parameter): libxml2 has it so */
                      const xmlChar *system_id, xmlChar *content)
{
    (void)name;
    (void)type;
    (void)public_id;
    (void)system_id;
    (void)content;
    refuse_declaration(context);
}

static void on_unparsed_entity(void *context, const xmlChar *name, const xmlChar *public_id,
                               const xmlChar *system_id, const xmlChar *notation)
{
    (void)name;
    (void)public_id;
    (void)system_id;
    (void)notation;
    refuse_declaration(context);
}

static void on_notation(void *context, const xmlChar *name, const xmlChar *public_id,
                        const xmlChar *system_id)
{
    (void)name;
    (void)public_id;
    (void)system_id;
    refuse_declaration(context);
}

static void on_element_declaration(void *context, const xmlChar *name, int type,
                                   xmlElementContentPtr content)
{
    (void)name;
    (void)type;
    (void)content;
    refuse_declaration(context);
}

static void on_attribute_declaration(void *context, const xmlChar *element, const xmlChar *name,
                                     int type, int default_type, const xmlChar *value,
                                     xmlEnumerationPtr values)
{
    (void)element;
    (void)name;
    (void)type;
    (void)default_type;
    (void)value;
    xmlFreeEnumeration(values);
    refuse_declaration(context);
}

/* Gives the next piece. None is given once the document is refused, nor when a tag that libxml2 has
 * not read to its end goes past the limits: what it has of it by then is short enough to compare.
 * It makes room for more attributes, five pointers each, by doubling. */
static int give_data(void *context, char *out, int size)
{
    struct walk *walk = context;
    if (has_too_many(walk, walk->context->maxatts / 5 / 2))
        refuse(walk, walk->context->input->line, too_many);
    if (walk->refusal.length > 0)
        return 0;
    size_t count = walk->rest_length < (size_t)size ? walk->rest_length : (size_t)size;
    memcpy(out, walk->rest, count);
    walk->rest += count;
    walk->rest_length -= count;
    return (int)count;
}

static void note_encoding(struct walk *walk)
{
    const char *encoding = (const char *)walk->context->encoding;
    if (encoding != NULL && strcasecmp(encoding, "UTF-8") != 0)
        walk->oddity = "another encoding than UTF-8";
}

/* As xml_walk; also tells the document's oddity, if there is one. */
static bool walk_document(const char *file, const char *data, size_t length,
                          const struct xml_events *events, void *user_data, const char **oddity,
                          struct diagnostics *diagnostics)
{
    static const xmlSAXHandler handler = {
        .initialized = XML_SAX2_MAGIC,
        .internalSubset = on_document_type,
        .processingInstruction = on_instruction,
        .startElementNs = on_open,
        .endElementNs = on_close,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .entityDecl = on_entity,
        .unparsedEntityDecl = on_unparsed_entity,
        .notationDecl = on_notation,
        .elementDecl = on_element_declaration,
        .attributeDecl = on_attribute_declaration,
        .serror = on_error,
    };
    struct walk walk = {
        .events = events, .user_data = user_data, .rest = data, .rest_length = length};
    buffer_init(&walk.refusal);
    walk.context = xmlNewParserCtxt();
    if (walk.context == NULL)
        memory_exhausted();
    *walk.context->sax = handler;
    walk.context->userData = &walk;
    xmlSetGenericErrorFunc(NULL, keep_silent);
    /* There are no entities but XML's own, since declarations are refused: NOENT only has those in
     * attributes replaced. A document is made for a declaration alone. */
    xmlFreeDoc(
        xmlCtxtReadIO(walk.context, give_data, NULL, &walk, NULL, NULL,
                      XML_PARSE_NOENT | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING));
    if (!walk.context->wellFormed)
        refuse_for(&walk, &walk.context->lastError);
    bool good = walk.refusal.length == 0;
    if (!good)
        diagnostic_report(diagnostics, SEVERITY_ERROR,
                          (struct place){.file = file, .line = walk.refusal_line}, "%s",
                          walk.refusal.data);
    note_encoding(&walk);
    *oddity = walk.oddity;
    xmlFreeParserCtxt(walk.context);
    arena_destroy(walk.arena);
    buffer_free(&walk.refusal);
    return good;
}

bool xml_walk(const char *file, const char *data, size_t length, const struct xml_events *events,
              void *user_data, struct diagnostics *diagnostics)
{
    const char *oddity;
    return walk_document(file, data, length, events, user_data, &oddity, diagnostics);
}

/* An element that is being read: where its next child goes. */
struct level {
    struct xml_element **end;
    struct level *outer;
};

struct tree {
    struct arena *arena;
    struct xml_element *root; /* of what was read; NULL before it opens */
    struct level *level;      /* the innermost */
    struct buffer text;       /* the run being read */
};

static struct xml_element *add_node(struct tree *tree)
{
    struct xml_element *node = arena_allocate(tree->arena, sizeof *node);
    *tree->level->end = node;
    tree->level->end = &node->next;
    return node;
}

static void end_text(struct tree *tree)
{
    if (tree->text.length == 0)
        return;
    struct xml_element *node = add_node(tree);
    node->namespace = "";
    node->text = arena_copy_bytes(tree->arena, tree->text.data, tree->text.length);
    buffer_clear(&tree->text);
}

static void add_text(void *user_data, const char *text, size_t length)
{
    struct tree *tree = user_data;
    buffer_append(&tree->text, text, length);
}

static void open_element(void *user_data, const struct xml_element *element)
{
    struct tree *tree = user_data;
    end_text(tree);
    struct xml_element *node = add_node(tree);
    node->name = arena_copy(tree->arena, element->name);
    node->namespace = arena_copy(tree->arena, element->namespace);
    node->line = element->line;
    struct xml_attribute **end = &node->attributes;
    for (const struct xml_attribute *from = element->attributes; from != NULL; from = from->next) {
        *end = arena_allocate(tree->arena, sizeof **end);
        (*end)->name = arena_copy(tree->arena, from->name);
        (*end)->value = arena_copy(tree->arena, from->value);
        end = &(*end)->next;
    }
    struct level *level = arena_allocate(tree->arena, sizeof *level);
    *level = (struct level){.end = &node->first_child, .outer = tree->level};
    tree->level = level;
}

static void close_element(void *user_data)
{
    struct tree *tree = user_data;
    end_text(tree);
    tree->level = tree->level->outer;
}

struct xml_element *xml_read(struct arena *arena, const char *file, const char *data, size_t length,
                             struct diagnostics *diagnostics)
{
    static const struct xml_events events = {open_element, add_text, close_element};
    struct tree tree = {.arena = arena};
    struct level outermost = {.end = &tree.root};
    tree.level = &outermost;
    buffer_init(&tree.text);
    const char *oddity;
    bool good = walk_document(file, data, length, &events, &tree, &oddity, diagnostics);
    buffer_free(&tree.text);
    if (!good)
        return NULL;
    tree.root->oddity = oddity;
    return tree.root;
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
