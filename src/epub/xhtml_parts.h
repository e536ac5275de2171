/* What the parts of the XHTML renderer share. */
#ifndef EPUB_XHTML_PARTS_H
#define EPUB_XHTML_PARTS_H

#include "base/names.h"
#include "base/xml_write.h"
#include "epub/package.h"
#include "issue/typography.h"

struct renderer {
    struct xml_writer *xml;
    const struct package *package;
    const struct issue *issue;
    const struct article *article;
    const struct strings *strings;
    const struct package_page *page; /* of the article; NULL when there is none */
    size_t next;                     /* utterance to come, of those of the page */
    struct names box_titles;         /* of the boxes so far */
    struct typography typography;    /* of the block at hand */
};

/* Opens an element with what any node may carry: id, language, data-overlay. */
void xhtml_open_node(struct renderer *renderer, const struct node *node, const char *name);

/* The children of a node, whatever they are. */
void xhtml_render_children(struct renderer *renderer, const struct node *node);

/* A node that stands in a line. */
void xhtml_render_inline(struct renderer *renderer, const struct node *node);

#endif
