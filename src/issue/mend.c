#include "issue/mend.h"

#include "base/unicode.h"
#include "issue/compounds.h"
#include "issue/pull_quote.h"
#include "issue/structure.h"

#include <string.h>

enum {
    MEND_PROSE_WORDS = 8,     /* fewer words are a label or a line, not a paragraph that was cut */
    MEND_REST_WORDS = 3,      /* at least so many in what follows the cut */
    MEND_SIGNATURE_WORDS = 2, /* a first and a last name */
    MEND_SIGNATURE_LONGEST = 120, /* bytes */
    MEND_PIECES = 64, /* of one paragraph: no column is cut more often, and each is read again */
};

/* A document that is being mended. */
struct mending {
    struct arena *arena;
    struct node *document;
    size_t *room; /* for pull quotes */
    struct diagnostics *diagnostics;
    struct compounds compounds; /* as they were at first */
};

static size_t count_words(const char *text)
{
    size_t count = 0;
    bool inside = false;
    size_t length = strlen(text);
    for (size_t offset = 0; offset < length;) {
        bool word = unicode_is_word(unicode_next(text, length, &offset));
        count += word && !inside;
        inside = word;
    }
    return count;
}

/* The last code point that is not white space; 0 when there is none. */
static uint32_t last_character(const char *text)
{
    for (size_t offset = strlen(text); offset > 0;) {
        uint32_t code_point = unicode_previous(text, &offset);
        if (!unicode_is_space(code_point))
            return code_point;
    }
    return 0;
}

static uint32_t first_character(const char *text)
{
    size_t length = strlen(text);
    for (size_t offset = 0; offset < length;) {
        uint32_t code_point = unicode_next(text, length, &offset);
        if (!unicode_is_space(code_point))
            return code_point;
    }
    return 0;
}

static bool ends_sentence(uint32_t code_point)
{
    return code_point == '.' || code_point == '!' || code_point == '?' || code_point == 0x2026 ||
           code_point == 0xBB || code_point == '"' || code_point == 0x201D || code_point == ')';
}

static bool is_hyphen(uint32_t code_point)
{
    return code_point == '-' || code_point == 0x2010 || code_point == 0xAD;
}

/* A paragraph all in bold that is one quotation in guillemets or quotation marks. */
static bool looks_like_pull_quote(const struct node *block)
{
    if (block->kind == NODE_PULL_QUOTE)
        return true;
    if (block->kind != NODE_PARAGRAPH || !structure_is_all_strong(block))
        return false;
    struct buffer text;
    buffer_init(&text);
    node_plain_text(block, &text);
    uint32_t first = first_character(text.data);
    uint32_t last = last_character(text.data);
    buffer_free(&text);
    return (first == 0xAB && last == 0xBB) || (first == 0x201C && last == 0x201D) ||
           (first == '"' && last == '"');
}

/* The block that may go on where `paragraph` stops: the next one behind pull quotes and page
 * breaks. */
static struct node *find_rest(const struct node *paragraph)
{
    struct node *rest = paragraph->next;
    for (int passed = 0; rest != NULL && passed < 4; passed++) {
        if (rest->kind != NODE_PAGE_BREAK && !looks_like_pull_quote(rest))
            break;
        rest = rest->next;
    }
    return rest != NULL && rest->kind == NODE_PARAGRAPH ? rest : NULL;
}

/* A cut goes through running text: a block that ends or begins with a link, an image or code was
 * written so. */
static struct node *text_at_edge(struct node *block, bool last)
{
    struct node *edge = last ? node_last_child(block) : block->first_child;
    return edge != NULL && edge->kind == NODE_TEXT ? edge : NULL;
}

/* Where the last word of the text begins, its hyphens included. */
static size_t last_word_begin(const char *text, size_t end)
{
    size_t begin = end;
    while (begin > 0) {
        size_t before = begin;
        uint32_t code_point = unicode_previous(text, &before);
        if (!unicode_is_letter(code_point) && !is_hyphen(code_point))
            break;
        begin = before;
    }
    return begin;
}

static size_t first_word_end(const char *text)
{
    size_t length = strlen(text);
    size_t end = 0;
    while (end < length) {
        size_t next = end;
        if (!unicode_is_letter(unicode_next(text, length, &next)))
            break;
        end = next;
    }
    return end;
}

/* Words that stand behind a hyphen of their own: « dit-il », « peut-être », « lui-même ». No
 * syllable that a column cuts off is one of them. */
static bool follows_hyphen(const char *text)
{
    static const char *const words[] = {"je",   "tu",   "il", "ils", "elle", "elles", "on",
                                        "nous", "vous", "ce", "ci",  "là",   "moi",   "toi",
                                        "lui",  "leur", "y",  "en",  "être", "même",  "mêmes"};
    size_t length = first_word_end(text);
    for (size_t index = 0; index < sizeof words / sizeof *words; index++) {
        if (strlen(words[index]) == length && strncmp(text, words[index], length) == 0)
            return true;
    }
    return false;
}

/* A hyphen at a cut belongs to the word when such a word follows, or when the document writes the
 * word with it elsewhere. */
static bool hyphen_belongs(const struct mending *mending, const char *before, size_t before_end,
                           const char *after)
{
    if (follows_hyphen(after))
        return true;
    size_t begin = last_word_begin(before, before_end);
    struct buffer word;
    buffer_init(&word);
    compounds_lowercase(&word, before + begin, before_end - begin);
    buffer_append_byte(&word, '-');
    compounds_lowercase(&word, after, first_word_end(after));
    bool belongs = compounds_have(&mending->compounds, word.data);
    buffer_free(&word);
    return belongs;
}

/* Makes a bold paragraph a pull quote, which needs no bold type to stand out. */
static struct node *make_pull_quote(struct arena *arena, struct node *paragraph)
{
    struct node *aside = node_create(arena, NODE_PULL_QUOTE, node_place(paragraph));
    struct node *plain = node_create(arena, NODE_PARAGRAPH, node_place(paragraph));
    for (struct node *child = paragraph->first_child; child != NULL;) {
        struct node *next = child->next;
        if (child->kind == NODE_STRONG) {
            node_move_children(plain, child);
        } else {
            node_unlink(child);
            node_append(plain, child);
        }
        child = next;
    }
    node_insert_before(paragraph, aside);
    node_unlink(paragraph);
    node_append(aside, plain);
    return aside;
}

/* Puts what stands between a cut paragraph and its rest behind it; bold quotes become pull quotes.
 */
static void move_between(const struct mending *mending, struct node *paragraph,
                         const struct node *rest)
{
    for (struct node *node = paragraph->next; node != rest;) {
        struct node *next = node->next;
        if (node->kind == NODE_PARAGRAPH) {
            const struct node *aside = make_pull_quote(mending->arena, node);
            diagnostic_report(
                mending->diagnostics, SEVERITY_NOTE, node_place(aside),
                "a pull quote stood inside a sentence: it is set behind the paragraph");
        }
        node = next;
    }
}

static void append_rest(struct node *paragraph, struct node *rest)
{
    node_move_children(paragraph, rest);
    node_unlink(rest);
}

/* « grandes col- » / « lectivités » */
static bool join_word(const struct mending *mending, struct node *paragraph, struct node *rest)
{
    struct node *before = text_at_edge(paragraph, true);
    struct node *after = text_at_edge(rest, false);
    if (before == NULL || after == NULL)
        return false;
    size_t end = strlen(before->text);
    if (!is_hyphen(unicode_previous(before->text, &end)))
        return false;
    size_t letter = end;
    if (!unicode_is_letter(unicode_previous(before->text, &letter)))
        return false;
    bool keep = hyphen_belongs(mending, before->text, end, after->text);
    size_t word = last_word_begin(before->text, end);
    diagnostic_report(mending->diagnostics, SEVERITY_NOTE, node_place(rest),
                      "joined '%.*s-' and '%.*s', cut by a column", (int)(end - word),
                      before->text + word, (int)first_word_end(after->text), after->text);
    before->text = arena_format(mending->arena, "%.*s%s", (int)end, before->text, keep ? "-" : "");
    move_between(mending, paragraph, rest);
    append_rest(paragraph, rest);
    return true;
}

/* Lines that the author broke are an address or a verse, not a column. */
static bool has_line_break(const struct node *paragraph)
{
    for (const struct node *child = paragraph->first_child; child != NULL; child = child->next) {
        if (child->kind == NODE_LINE_BREAK)
            return true;
    }
    return false;
}

/* True when the block, or the pieces that go on with it, come to the end of a sentence. */
static bool comes_to_an_end(const struct node *block)
{
    struct buffer text;
    buffer_init(&text);
    bool ends = false;
    for (int piece = 0; block != NULL && !ends && piece < MEND_PIECES; piece++) {
        buffer_clear(&text);
        node_plain_text(block, &text);
        if (piece > 0 && !unicode_is_lowercase(first_character(text.data)))
            break;
        ends = ends_sentence(last_character(text.data));
        block = find_rest(block);
    }
    buffer_free(&text);
    return ends;
}

/* « la sécurité et » / « la souveraineté des données » */
static bool join_paragraph(const struct mending *mending, struct node *paragraph, struct node *rest,
                           const char *text, const char *rest_text)
{
    uint32_t last = last_character(text);
    bool open = unicode_is_word(last) || last == ',';
    if (!open || has_line_break(paragraph) || text_at_edge(paragraph, true) == NULL ||
        text_at_edge(rest, false) == NULL || count_words(text) < MEND_PROSE_WORDS ||
        count_words(rest_text) < MEND_REST_WORDS || !comes_to_an_end(rest))
        return false;
    diagnostic_report(mending->diagnostics, SEVERITY_NOTE, node_place(rest),
                      "joined two halves of a paragraph, cut in the middle of a sentence");
    move_between(mending, paragraph, rest);
    node_append(paragraph, node_create(mending->arena, NODE_SOFT_BREAK, node_place(rest)));
    append_rest(paragraph, rest);
    return true;
}

static bool join(const struct mending *mending, struct node *paragraph)
{
    struct node *rest = find_rest(paragraph);
    if (rest == NULL || looks_like_pull_quote(paragraph))
        return false;
    struct buffer text;
    struct buffer rest_text;
    buffer_init(&text);
    buffer_init(&rest_text);
    node_plain_text(paragraph, &text);
    node_plain_text(rest, &rest_text);
    bool joined = unicode_is_lowercase(first_character(rest_text.data)) &&
                  (join_word(mending, paragraph, rest) ||
                   join_paragraph(mending, paragraph, rest, text.data, rest_text.data));
    buffer_free(&text);
    buffer_free(&rest_text);
    return joined;
}

/* A bold quotation that stands between whole paragraphs and repeats the text. */
static void find_pull_quotes(const struct mending *mending)
{
    struct running_text text;
    running_text_open(&text, mending->document, mending->room, mending->diagnostics);
    for (struct node *node = mending->document->first_child; node != NULL; node = node->next) {
        if (node->kind != NODE_PARAGRAPH || !looks_like_pull_quote(node) ||
            !running_text_repeats(&text, node))
            continue;
        node = make_pull_quote(mending->arena, node);
        diagnostic_report(mending->diagnostics, SEVERITY_NOTE, node_place(node),
                          "a bold quotation repeats the text: it is set as a pull quote");
    }
    running_text_close(&text);
}

static bool is_signature(const char *text)
{
    size_t length = strlen(text);
    size_t capitals = 0;
    for (size_t offset = 0; offset < length;) {
        uint32_t code_point = unicode_next(text, length, &offset);
        if (unicode_is_lowercase(code_point) || unicode_is_digit(code_point))
            return false;
        capitals += unicode_is_uppercase(code_point);
    }
    return length <= MEND_SIGNATURE_LONGEST && capitals >= 6 &&
           count_words(text) >= MEND_SIGNATURE_WORDS && !ends_sentence(last_character(text)) &&
           last_character(text) != ':';
}

/* True when a paragraph of whole sentences stands somewhere before the block. */
static bool has_prose_before(const struct node *block)
{
    const struct node *before = node_previous(block);
    while (before != NULL && before->kind != NODE_PARAGRAPH)
        before = node_previous(before);
    if (before == NULL)
        return false;
    struct buffer text;
    buffer_init(&text);
    node_plain_text(before, &text);
    bool prose =
        count_words(text.data) >= MEND_PROSE_WORDS && ends_sentence(last_character(text.data));
    buffer_free(&text);
    return prose;
}

static void find_signature(const struct mending *mending)
{
    struct node *last = node_last_child(mending->document);
    while (last != NULL && (last->kind == NODE_FOOTNOTE || last->kind == NODE_PAGE_BREAK))
        last = node_previous(last);
    if (last == NULL || last->kind != NODE_PARAGRAPH || !has_prose_before(last))
        return;
    struct buffer text;
    buffer_init(&text);
    node_plain_text(last, &text);
    if (is_signature(text.data)) {
        last->kind = NODE_BYLINE;
        diagnostic_report(mending->diagnostics, SEVERITY_NOTE, node_place(last),
                          "the last line, in capitals, is taken for the author's signature");
    }
    buffer_free(&text);
}

void mend_document(struct arena *arena, struct node *document, size_t *room,
                   struct diagnostics *diagnostics)
{
    struct mending mending = {.arena = arena, .document = document, .diagnostics = diagnostics};
    mending.room = room;
    compounds_read(&mending.compounds, document);
    for (struct node *node = document->first_child; node != NULL; node = node->next) {
        int pieces = 1;
        while (node->kind == NODE_PARAGRAPH && pieces < MEND_PIECES && join(&mending, node))
            pieces++;
    }
    compounds_free(&mending.compounds);
    find_pull_quotes(&mending);
    find_signature(&mending);
}
