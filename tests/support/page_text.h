/* The text of a page, character by character, each with the fragment that it lights up with. */
#ifndef SUPPORT_PAGE_TEXT_H
#define SUPPORT_PAGE_TEXT_H

#include "support/edition.h"

#include <stdint.h>

enum {
    PAGE_BREAK = 0,        /* the code of a bound of a block */
    PAGE_NOWHERE = 100000, /* a fragment: none */
};

struct page_character {
    uint32_t code;   /* ' ' for white space of any kind */
    size_t fragment; /* index of the clip that names an element around it, or PAGE_NOWHERE */
    bool twice;      /* in one fragment within another */
    size_t sentence; /* index */
};

/* An element with an id that no clip names, around text. */
struct page_sentence {
    const char *id;
    bool narrated; /* some of its text is in a fragment */
};

struct page_text {
    struct page_character *characters; /* without those that are skipped on purpose */
    size_t count;
    size_t capacity;
    struct page_sentence *sentences; /* the first stands for the page */
    size_t sentence_count;
    size_t sentence_capacity;
    size_t met;    /* elements */
    size_t *order; /* of the clips' elements among them, from 1; 0: not met */
    int repeated;  /* clips' elements whose id stood there before */
    const struct edition_clip *clips;
    size_t clip_count;
};

/* Reads the page whose overlay has these clips. Free it with page_text_free. */
void page_text_read(struct page_text *page, const struct xml_element *html,
                    const struct edition_clip *clips, size_t count);
void page_text_free(struct page_text *page);

/* A fragment of a sentence, in characters of its text. */
struct page_fragment {
    size_t begin;
    size_t end;
    size_t first; /* letter or digit */
    const struct edition_clip *clip;
};

/* The text of a sentence as it is displayed, with plain digits for raised ones. */
struct page_sentence_text {
    uint32_t *codes;
    size_t count;
    struct page_fragment *fragments;
    size_t fragment_count;
};

/* The sentence with that id; without fragments when there is none. Owned by `arena`. */
struct page_sentence_text page_find_sentence(struct arena *arena, const struct page_text *page,
                                             const char *id);

/* True when that is the text of the sentence, whatever its white space. */
bool page_is_text(const struct page_sentence_text *sentence, const char *text);

/* Appends the body as a line for each element and text. The elements that only mark a fragment are
 * left out, if they are whole, for comparison with a page that has none. */
void page_outline(const struct xml_element *html, const struct edition_clip *clips, size_t count,
                  struct buffer *out);

#endif
