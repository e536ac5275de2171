/* A document: the tree of one article, from its heading to its last footnote. No I/O and no
 * library. Every node knows its place in the source; all memory belongs to the issue's arena. */
#ifndef ISSUE_DOCUMENT_H
#define ISSUE_DOCUMENT_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/diagnostic.h"

#include <stdbool.h>
#include <stddef.h>

enum node_kind {
    /* blocks that hold blocks */
    NODE_DOCUMENT, /* `text` = the file it was read from; NULL: none */
    NODE_QUOTE,    /* a block quotation */
    NODE_LIST,     /* `ordered`, `level` = first number */
    NODE_ITEM,     /* `level` = its number in an ordered list */
    NODE_TABLE,
    NODE_ROW,         /* `header` */
    NODE_BOX,         /* an aside with a title: encadré, sidebar */
    NODE_PULL_QUOTE,  /* an aside that repeats or stresses a sentence */
    NODE_DESCRIPTION, /* the long description of the figure before it */
    NODE_FIGURE,      /* an image and its caption */
    NODE_FOOTNOTE,    /* right after the block that refers to it; `text` = its number */
    NODE_CONTENTS,    /* the list of articles on the title page */
    NODE_SECTION,     /* a heading below the title, and what belongs to it */
    NODE_DEFINITIONS, /* terms, each with what is said of it */

    /* blocks that hold inline nodes */
    NODE_KICKER,  /* publication, issue, section: above the title */
    NODE_HEADING, /* `level` 1 to 6 */
    NODE_STANDFIRST,
    NODE_BYLINE,
    NODE_PARAGRAPH,
    NODE_QUESTION,   /* an interviewer's question */
    NODE_CAPTION,    /* of a figure or a table */
    NODE_CELL,       /* `header`: of its column, `heads_row`, `level` = column from 0, `align` */
    NODE_TERM,       /* of a list of definitions */
    NODE_DEFINITION, /* of the term before it */
    NODE_CODE_BLOCK, /* each line is a text node */

    /* blocks that hold nothing */
    NODE_PAGE_BREAK, /* `text` = the number of the printed page; inline as well */
    NODE_RULE,

    /* inline nodes that hold inline nodes */
    NODE_SENTENCE, /* what lights up: `id` */
    NODE_EMPHASIS,
    NODE_STRONG,
    NODE_STRIKETHROUGH,
    NODE_LINK,    /* `attributes` */
    NODE_ELEMENT, /* an HTML element of the short list: `text` = its name, `attributes` */

    /* inline nodes that hold nothing */
    NODE_TEXT,               /* `text` */
    NODE_CODE,               /* `text` */
    NODE_IMAGE,              /* `attributes`, `text` = the alternative text */
    NODE_FOOTNOTE_REFERENCE, /* `text` = its number, `attributes` when its note is elsewhere */
    NODE_SOFT_BREAK,
    NODE_LINE_BREAK,
};

/* Why a node is not narrated. */
enum node_skip {
    SKIP_NOT, /* it is */
    SKIP_PAGE_NUMBER,
    SKIP_HEADER_CELL,
    SKIP_PULL_QUOTE,
    SKIP_ARTICLE,
    SKIP_NO_WORD,
};

/* What few nodes have. */
struct node_attributes {
    const char *target;
    const char *title;
    const char *language; /* BCP 47; NULL: as around it */
};

/* An issue has hundreds of thousands of nodes: they are kept small. */
struct node {
    struct node *parent;
    struct node *first_child;
    struct node *before; /* the sibling before it; of the first, the last: see node_previous */
    struct node *next;
    const char *text;
    const char *id;                     /* unique in the article; NULL: none needed */
    struct node_attributes *attributes; /* NULL but for nodes made as one of the kinds with them */
    int line;                           /* of its place; the file is that of the document */
    int column;
    int level;
    enum node_kind kind : 8;
    enum node_skip skip : 8;
    char align; /* of a cell: 'l', 'c', 'r' or 0 */
    bool ordered : 1;
    bool tight : 1; /* a list whose items are not set apart */
    bool header : 1;
    bool heads_row : 1;      /* a cell that names its row */
    bool is_referred_to : 1; /* a footnote whose number can lead back to a reference */
    bool is_rates : 1;       /* a list whose items end in prices */
};

/* Makes a node that has no parent yet. Its attributes are all NULL. */
struct node *node_create(struct arena *arena, enum node_kind kind, struct place place);

/* Makes a text node; the text is copied. */
struct node *node_create_text(struct arena *arena, const char *text, size_t length,
                              struct place place);

/* Makes a copy of the node alone: no children, no parent, no id. */
struct node *node_clone(struct arena *arena, const struct node *node);

/* Makes a copy of the node and of all below it, texts and ids included, that shares nothing with it
 * but the file of its places. */
struct node *node_copy_tree(struct arena *arena, const struct node *node);

/* Where the node stands in the source. Out of a document the file is not known. */
struct place node_place(const struct node *node);

/* The sibling before the node, and its last child; NULL when there is none. */
struct node *node_previous(const struct node *node);
struct node *node_last_child(const struct node *node);

/* Forgets the children, which keep to one another. */
void node_drop_children(struct node *node);

/* Put a node (which must have no parent) in a place of the tree. */
void node_append(struct node *parent, struct node *child);
void node_prepend(struct node *parent, struct node *child);
void node_insert_after(struct node *sibling, struct node *node);
void node_insert_before(struct node *sibling, struct node *node);

/* Takes the node and what is below it out of the tree. */
void node_unlink(struct node *node);

/* Moves all children of `from` behind those of `to`. */
void node_move_children(struct node *to, struct node *from);

/* The next node in document order below `root`, or NULL at the end. */
struct node *node_after(const struct node *root, const struct node *node);

/* The same, without going below `node`. */
struct node *node_after_tree(const struct node *root, const struct node *node);

/* True for blocks that hold inline nodes: the ones that are cut into sentences. */
bool node_holds_inlines(const struct node *node);

bool node_is_inline(const struct node *node);

/* The attributes of any node: NULL where it has none. */
const char *node_target(const struct node *node);
const char *node_title(const struct node *node);
const char *node_own_language(const struct node *node);

/* Why the node is not narrated, as a phrase; NULL when it is. */
const char *node_skip_reason(const struct node *node);

/* The language in force at the node; NULL when neither it nor one above it names one. */
const char *node_language(const struct node *node);

/* Appends the plain text of the root and what is below it: breaks and the bounds of blocks become
 * spaces, images their alternative text, footnote references and page breaks nothing. */
void node_plain_text(const struct node *root, struct buffer *out);

/* The same when that is at most `most` bytes; otherwise false, and `out` is as before. Takes no
 * more time for a longer text. */
bool node_short_text(const struct node *root, size_t most, struct buffer *out);

#endif
