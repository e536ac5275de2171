/* An issue of a magazine as it was read: its metadata, its articles in reading order, its pictures.
 * Reading is done by issue/load.h; after that nothing changes it. */
#ifndef ISSUE_ISSUE_H
#define ISSUE_ISSUE_H

#include "base/arena.h"
#include "base/diagnostic.h"
#include "base/names.h"
#include "issue/document.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What an article is for; also what a page at the front is. */
enum article_kind {
    ARTICLE_COVER,
    ARTICLE_TITLE_PAGE,
    ARTICLE_TEXT,
    ARTICLE_MASTHEAD,
};

/* How an article is built, where it says so. */
enum article_form {
    ARTICLE_PLAIN,
    ARTICLE_INTERVIEW, /* paragraphs in bold are questions */
    ARTICLE_BRIEFS,    /* short news, one under each heading */
};

/* A section of the issue; articles without a heading of their own belong to none. */
struct section {
    const char *title;
    const char *color; /* "#rrggbb" or NULL */
};

struct article {
    enum article_kind kind;
    struct place place;      /* where it begins, or where issue.yaml names it */
    const char *source;      /* path of its file; NULL for the cover and the title page */
    const char *name;        /* "03-editorial": of its files in the edition */
    const char *title;       /* plain text */
    struct node *title_node; /* the heading it came from, or NULL; while the issue is loaded */
    const char *subtitle;
    const char *standfirst;
    const char *summary;
    const char *pages; /* printed pages, "12-15" */
    enum article_form form;
    const char *language;
    const struct section *section; /* NULL: none */
    const char **authors;
    size_t author_count;
    bool narrate;
    const char *recording;        /* path of a human reading, or NULL */
    struct place recording_place; /* where the front matter names it */
    struct node *document;
    struct arena *draft; /* of the document while the issue is loaded; NULL afterwards */
};

/* A picture that goes into the package. */
struct picture {
    const char *source;     /* path; NULL when `data` was made by the program */
    const char *name;       /* in the package: "pictures/graph.svg" */
    const char *media_type; /* told by its bytes */
    bool is_animated;       /* or may be */
    const char *data;       /* NULL: as they are in the file */
    size_t length;          /* bytes */
    const char *digest;     /* SHA-256 of the bytes, where `data` is NULL */
    uint32_t checksum;      /* CRC-32 likewise */
    struct picture *next;
};

struct certifier {
    const char *name;   /* NULL: nobody certifies the edition */
    struct place place; /* where issue.yaml names it */
    const char *credential;
    const char *report;
};

/* The file of an article: its path in the shortest form, and the last part of it. */
struct article_file {
    const char *path;
    const char *name;
    const struct article *article;
};

struct issue {
    struct arena *arena;
    struct arena *draft;    /* one that articles share: those that a bare file is cut into */
    const char *folder;     /* what relative names in the issue are relative to */
    struct place place;     /* of issue.yaml or the bare file */
    const char *id;         /* of the files: ASCII letters, digits, hyphens */
    const char *identifier; /* "urn:uuid:…" or what the issue gives */
    const char *publication;
    const char *subtitle;
    const char *label; /* "N° 14, 2e trimestre 2025"; NULL for a bare file */
    const char *date;  /* "2025-04-15", "2025-04" or "2025"; NULL when not known */
    const char *modified;
    const char *language;
    const char *publisher;
    const char *issn;
    const char *rights;
    const char *description;
    const char *print_source;
    const char *voice; /* name of a profile in voices/, or NULL */
    struct place voice_place;
    const char *style; /* name of a sheet in styles/, or NULL */
    struct place style_place;
    bool typography;        /* French typography of what is displayed */
    struct names languages; /* that texts in them name */
    size_t language_count;
    size_t sentence_room;   /* sentences that the articles to come may have */
    size_t comparison_room; /* bytes that pull quotes to come may be compared with */
    bool say_pages;         /* the numbers of printed pages, as items that can be skipped */
    const char *lexicon;    /* path of a pronunciation lexicon of the issue's own, or NULL */
    const char *cover;      /* path of the picture, or NULL: drawn */
    struct place cover_place;
    const char *cover_alternative;
    struct certifier certifier;
    struct section *sections;
    size_t section_count;
    struct article
        *articles; /* in reading order; the cover and the title page are not among them */
    size_t article_count;
    struct article cover_page;
    struct article title_page;
    struct picture *pictures;
    struct names picture_names;
    /* Where notes stand, by their numbers up to LIMIT_NODES: "NAME.xhtml#note3", or NULL. Made when
     * the first reference is met whose note stands in another article. */
    const char **note_places;
    /* Made when the first link is met that leads to a file; as many as there are articles. */
    struct article_file *files_by_path;
    struct article_file *files_by_name;
};

/* Makes an issue without articles; free it with issue_destroy. */
struct issue *issue_create(void);
void issue_destroy(struct issue *issue);

/* Ends the draft of an article, or with NULL the one that articles share: what is to stay was
 * copied from it. */
void issue_end_draft(struct issue *issue, struct article *article);

/* Appends an article, zeroed but for `narrate` (true). The pointer holds until the next call. */
struct article *issue_add_article(struct issue *issue);

/* Publication and label as one line: "Le Perron, N° 14, 2e trimestre 2025". Owned by the arena. */
const char *issue_full_title(const struct issue *issue);

#endif
