/* The words with a hyphen that a document writes. */
#ifndef ISSUE_COMPOUNDS_H
#define ISSUE_COMPOUNDS_H

#include "issue/document.h"

struct compounds {
    struct buffer text; /* the words in lower case, each with a NUL behind it */
    size_t *begins;     /* of each word in the text, in the order of the words */
    size_t count;
};

/* Reads them all. Free them with compounds_free. */
void compounds_read(struct compounds *compounds, const struct node *document);
void compounds_free(struct compounds *compounds);

/* Appends a text with its ASCII capitals in lower case, as the words are. */
void compounds_lowercase(struct buffer *out, const char *text, size_t length);

/* True when one of the words, or what follows one of its hyphens, begins so: « demi-journée » is in
 * « non-demi-journées ». */
bool compounds_have(const struct compounds *compounds, const char *begin);

#endif
