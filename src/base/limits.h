/* What the program takes at the most, so that no input makes it run out of time, memory or stack.
 * README.md names them under « Limits ». */
#ifndef BASE_LIMITS_H
#define BASE_LIMITS_H

/* Bytes of a file that is read. */
#define LIMIT_MARKDOWN_BYTES ((size_t)2 << 20)   /* an article, or a bare Markdown file */
#define LIMIT_MANIFEST_BYTES ((size_t)4 << 20)   /* issue.yaml */
#define LIMIT_LEXICON_BYTES  ((size_t)4 << 20)   /* the issue's own */
#define LIMIT_PICTURE_BYTES  ((size_t)32 << 20)  /* one picture */
#define LIMIT_ALL_PICTURES   ((size_t)512 << 20) /* an issue's, all in memory */
#define LIMIT_SVG_BYTES      ((size_t)4 << 20)   /* a picture that is taken apart to be checked */

enum {
    LIMIT_ARTICLES = 20000,       /* of an issue */
    LIMIT_TITLE = 1000,           /* bytes, of an article, a section, the issue: it is repeated */
    LIMIT_SENTENCES = 50000,      /* of an article, with its page breaks */
    LIMIT_ALL_SENTENCES = 200000, /* of an issue */
    LIMIT_MARKS = 400000,         /* lines, and characters that may mark up, in a Markdown file */
    LIMIT_NODES = 200000,         /* paragraphs, words in bold, links … of a Markdown file */
    LIMIT_COLUMNS = 1000,         /* of a table */
    LIMIT_COLUMN_NAME = 200,      /* bytes: a longer one is not repeated beside each cell */
    LIMIT_DECLARATIONS = 1000,    /* « <! » and « <? » in a paragraph */
    LIMIT_TAG = 4096,             /* bytes of an HTML tag; a longer one is text */
    LIMIT_ATTRIBUTES = 1000,      /* of an XML tag */
    LIMIT_NAMESPACES = 1000,      /* of XML, declared in one another */
    LIMIT_XML_PARTS = 1000000,    /* tags and attributes of an XML document */
    LIMIT_LANGUAGES = 100,        /* of an issue */
    LIMIT_PICTURES = 1000,        /* of an issue */
    LIMIT_DEPTH = 64,             /* of quotations, lists, emphasis, HTML … in one another */
    LIMIT_YAML_DEPTH = 32,        /* of lists and mappings in one another */
    LIMIT_SENTENCE = 4000,        /* bytes: a longer sentence is cut at a space */
    LIMIT_LISTENED = 2000,        /* words that `crieur lint` listens to */
    LIMIT_LINE = 64000,    /* bytes of a line that is read alone, of `crieur script --lines` */
    LIMIT_GRAPHEME = 200,  /* bytes of what a lexicon gives a reading for */
    LIMIT_SAID = 500,      /* bytes of such a reading: it is said at each place */
    LIMIT_WORDS = 1000000, /* said of an article, with what a lexicon and tables add … */
    LIMIT_WORD_BYTES = 16 << 20, /* … and their bytes */
    LIMIT_SEARCHES = 100000000,  /* characters of emphasis that cmark looks at from links behind */
    LIMIT_COMPARED = 2000000000, /* bytes of text that an issue's pull quotes are looked for in */
    LIMIT_ADDRESS_SIGNS = 200,   /* words and signs of a web address that is read as one */
};

#endif
