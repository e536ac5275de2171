#include "issue/links.h"

#include "base/failure.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/memory.h"
#include "issue/article_find.h"
#include "issue/pictures.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static bool has_scheme(const char *target)
{
    size_t length = 0;
    while (isalnum((unsigned char)target[length]) || strchr("+-.", target[length]) != NULL) {
        if (target[length] == '\0')
            return false;
        length++;
    }
    return length > 1 && target[length] == ':';
}

static bool is_remote(const char *target)
{
    return has_scheme(target) || strncmp(target, "//", 2) == 0;
}

/* Bytes of « [2001:db8::1] » at the begin of the text; 0 when it is no such address. */
static size_t ipv6_length(const char *host, size_t length)
{
    char address[INET6_ADDRSTRLEN];
    struct in6_addr parsed;
    size_t end = strcspn(host, "]");
    if (end >= length || end > sizeof address)
        return 0;
    snprintf(address, sizeof address, "%.*s", (int)end - 1, host + 1);
    return inet_pton(AF_INET6, address, &parsed) == 1 ? end + 1 : 0;
}

/* Bytes of the host at the begin of the text; 0 when it is none of sound form: labels of letters,
 * digits and hyphens, letters beyond ASCII allowed, or an address in brackets. */
static size_t host_length(const char *host, size_t length)
{
    if (length > 0 && host[0] == '[')
        return ipv6_length(host, length);
    size_t label = 0;
    size_t index = 0;
    for (; index < length && host[index] != ':'; index++) {
        unsigned char byte = (unsigned char)host[index];
        if (byte == '.' ? label == 0
                        : !(isalnum(byte) || byte == '-' || byte == '_' || byte >= 0x80))
            return 0;
        label = byte == '.' ? 0 : label + 1;
    }
    return index;
}

/* The host of an address of the web and, if there is one, its port; NULL when it has none. */
static const char *find_host(const char *target, size_t *length)
{
    const char *host = target + strcspn(target, ":") + 1;
    if (strncasecmp(target, "http", 4) != 0 || strncmp(host, "//", 2) != 0)
        return NULL;
    host += 2;
    *length = strcspn(host, "/?#\\");
    const char *at = memrchr(host, '@', *length);
    *length -= at != NULL ? (size_t)(at + 1 - host) : 0;
    return at != NULL ? at + 1 : host;
}

/* True when an address of the web names a host of sound form, and maybe a port. */
static bool has_sound_host(const char *target)
{
    size_t length;
    const char *host = find_host(target, &length);
    if (host == NULL)
        return strncasecmp(target, "http", 4) != 0;
    size_t port = host_length(host, length);
    if (port == 0 || port == length)
        return port > 0;
    size_t digits = length - port - 1;
    return host[port] == ':' && digits <= 5 && strspn(host + port + 1, "0123456789") >= digits;
}

/* Schemes that a link in a book may have; a script may not. */
static bool is_safe_link(const char *target)
{
    if (!has_sound_host(target))
        return false;
    static const char *const schemes[] = {"http:", "https:", "mailto:", "tel:"};
    for (size_t index = 0; index < sizeof schemes / sizeof *schemes; index++) {
        if (strncasecmp(target, schemes[index], strlen(schemes[index])) == 0)
            return true;
    }
    return false;
}

/* Replaces %XX in the name of a file. */
static const char *unescape(struct arena *arena, const char *target)
{
    char *name = arena_copy_bytes(arena, target, strcspn(target, "?#"));
    char *out = name;
    for (const char *in = name; *in != '\0'; in++) {
        if (in[0] == '%' && isxdigit((unsigned char)in[1]) && isxdigit((unsigned char)in[2])) {
            char digits[3] = {in[1], in[2], '\0'};
            *out++ = (char)strtol(digits, NULL, 16);
            in += 2;
        } else {
            *out++ = *in;
        }
    }
    *out = '\0';
    return name;
}

/* Escapes what RFC 3986 does not allow in a URL: brackets are only those of an address. */
static const char *escape_url(struct arena *arena, const char *target)
{
    struct buffer url;
    size_t length = 0;
    const char *at = find_host(target, &length);
    at = at != NULL && *at == '[' ? at + ipv6_length(at, length) : target;
    buffer_init(&url);
    buffer_append(&url, target, (size_t)(at - target));
    for (; *at != '\0'; at++) {
        unsigned char byte = (unsigned char)*at;
        bool bad_percent =
            byte == '%' && !(isxdigit((unsigned char)at[1]) && isxdigit((unsigned char)at[2]));
        if (byte <= ' ' || byte >= 0x7f || strchr("<>\"{}|\\^`[]", byte) != NULL || bad_percent)
            buffer_format(&url, "%%%02X", byte);
        else
            buffer_append_byte(&url, *at);
    }
    const char *escaped = arena_copy(arena, url.data);
    buffer_free(&url);
    return escaped;
}

/* A picture that cannot be had leaves its alternative text in the running text. */
static void replace_by_text(struct arena *arena, struct node *image)
{
    struct node *figure = image->parent->kind == NODE_FIGURE ? image->parent : NULL;
    struct node *caption = figure != NULL ? image->next : NULL;
    if (figure != NULL)
        figure->kind = caption == NULL ? NODE_PARAGRAPH : NODE_QUOTE;
    if (caption != NULL) {
        struct node *paragraph = node_create(arena, NODE_PARAGRAPH, node_place(image));
        node_unlink(image);
        node_unlink(caption);
        node_append(paragraph, image);
        node_append(figure, paragraph);
        node_append(figure, caption);
        caption->kind = NODE_PARAGRAPH;
    }
    image->kind = NODE_TEXT;
    image->attributes->target = NULL;
}

/* What the names of files in the article are relative to. */
static const char *folder_of(const struct issue *issue, const struct article *article)
{
    bool has_file = article->source != NULL && strcmp(article->source, "<stdin>") != 0;
    return has_file ? file_folder_of(article->draft, article->source) : issue->folder;
}

static void resolve_image(struct issue *issue, const struct article *article, const char *folder,
                          struct node *image, bool strict, struct diagnostics *diagnostics)
{
    if (image->text == NULL || image->text[0] == '\0')
        diagnostic_report(diagnostics, strict ? SEVERITY_ERROR : SEVERITY_WARNING,
                          node_place(image),
                          "this picture has no alternative text: a listener misses it");
    if (image->attributes->target == NULL) {
        diagnostic_report(diagnostics, SEVERITY_ERROR, node_place(image),
                          "this picture names no file");
        replace_by_text(article->draft, image);
        return;
    }
    if (is_remote(image->attributes->target)) {
        diagnostic_report(diagnostics, SEVERITY_WARNING, node_place(image),
                          "'%s' is not fetched: only the alternative text is kept",
                          image->attributes->target);
        replace_by_text(article->draft, image);
        return;
    }
    const char *name = unescape(issue->arena, image->attributes->target);
    const char *path = file_join(issue->arena, folder, name);
    const char *base = file_base_name(name);
    const char *dot = strrchr(base, '.');
    const char *stem =
        arena_copy_bytes(issue->arena, base, dot != NULL ? (size_t)(dot - base) : strlen(base));
    const struct picture *picture = pictures_add(issue, path, stem, node_place(image), diagnostics);
    if (picture != NULL)
        image->attributes->target = picture->name;
    else
        replace_by_text(article->draft, image);
}

static void resolve_link(struct issue *issue, const char *folder, struct node *link,
                         struct diagnostics *diagnostics)
{
    const char *target = link->attributes->target;
    link->attributes->target = NULL;
    if (target == NULL)
        return;
    if (is_remote(target)) {
        if (is_safe_link(target))
            link->attributes->target = escape_url(issue->arena, target);
        else
            diagnostic_report(diagnostics, SEVERITY_WARNING, node_place(link),
                              "the link '%s' %s: it is left out", target,
                              has_sound_host(target) ? "is of a kind that books do not have"
                                                     : "names no host of sound form");
        return;
    }
    const char *name = unescape(issue->arena, target);
    bool is_file = *file_base_name(name) != '\0';
    const struct article *found = is_file ? article_find(issue, folder, name) : NULL;
    if (found != NULL) {
        link->attributes->target = arena_format(issue->arena, "%s.xhtml", found->name);
        return;
    }
    diagnostic_report(diagnostics, SEVERITY_WARNING, node_place(link),
                      "the link '%s' leads to nothing in this issue: only its text is kept",
                      target);
}

static size_t number_of(const struct node *node, enum node_kind kind)
{
    size_t number = node->kind == kind ? strtoul(node->text, NULL, 10) : 0;
    return number <= LIMIT_NODES ? number : 0;
}

/* The numbers of the document's notes: `held[number]`, up to `*most`. The caller frees the list. */
static bool *find_notes(const struct node *document, size_t *most)
{
    bool *held = NULL;
    *most = 0;
    for (const struct node *node = document; node != NULL; node = node_after(document, node)) {
        size_t number = number_of(node, NODE_FOOTNOTE);
        if (number == 0)
            continue;
        if (number > *most) {
            size_t room = 2 * number;
            held = memory_resize(held, (room + 1) * sizeof *held);
            memset(held + *most + (*most > 0), 0, (room + 1 - *most - (*most > 0)) * sizeof *held);
            *most = room;
        }
        held[number] = true;
    }
    return held;
}

static void find_note_places(struct issue *issue)
{
    issue->note_places =
        arena_allocate(issue->arena, (LIMIT_NODES + 1) * sizeof *issue->note_places);
    for (size_t index = 0; index < issue->article_count; index++) {
        const struct article *article = &issue->articles[index];
        const struct node *document = article->document;
        for (const struct node *node = document; node != NULL; node = node_after(document, node)) {
            size_t number = number_of(node, NODE_FOOTNOTE);
            if (number > 0)
                issue->note_places[number] =
                    arena_format(issue->arena, "%s.xhtml#note%zu", article->name, number);
        }
    }
}

/* A note that two articles of a bare file cite stands in one of them. */
static void resolve_reference(struct issue *issue, struct node *reference, size_t number)
{
    if (issue->note_places == NULL)
        find_note_places(issue);
    if (issue->note_places[number] != NULL)
        reference->attributes->target = issue->note_places[number];
}

void links_resolve(struct issue *issue, struct article *article, bool strict,
                   struct diagnostics *diagnostics)
{
    struct node *node = article->document;
    const char *folder = folder_of(issue, article);
    size_t most;
    bool *held = find_notes(article->document, &most);
    while (node != NULL) {
        size_t number = number_of(node, NODE_FOOTNOTE_REFERENCE);
        struct node *next = node_after(article->document, node);
        if (node->kind == NODE_IMAGE && node->text != NULL && strlen(node->text) > LIMIT_SENTENCE)
            diagnostic_report(diagnostics, SEVERITY_WARNING, node_place(node),
                              "the alternative text is long: its first %d bytes are said",
                              LIMIT_SENTENCE);
        if (node->kind == NODE_IMAGE)
            resolve_image(issue, article, folder, node, strict, diagnostics);
        else if (node->kind == NODE_LINK)
            resolve_link(issue, folder, node, diagnostics);
        else if (number > 0 && !(number <= most && held[number]))
            resolve_reference(issue, node, number);
        node = next;
    }
    free(held);
}
