#include "audit/page.h"

#include "audit/pace.h"
#include "base/buffer.h"
#include "base/memory.h"
#include "base/unicode.h"

#include <stdlib.h>
#include <string.h>

enum {
    MOST_WORDS_OF_WORD = 3, /* on average: an overlay of so few in a par goes word by word */
};

/* How a par begins, in bits. */
enum {
    BEGINS_BLOCK = 1,
    BEGINS_GROUP = 2,   /* an inline element around several, as of a sentence around its words */
    BEHIND_SENTENCE = 4 /* the text before ends as sentences do */
};

/* An element that has an id. */
struct anchor {
    const char *id;
    size_t order; /* of the element in the document, from 1 */
};

struct page {
    struct book *book;
    struct page_figures *figures;
    size_t item;
    const char *entry;
    struct anchor *anchors; /* by id */
    size_t anchor_count;
    size_t element_count;
    size_t *targets;         /* by the order of the element: index of the par, or BOOK_NONE */
    unsigned char *begins;   /* of each par of the overlay */
    struct buffer uncovered; /* of the block being read */
    const char *block_id;
    size_t met;          /* elements, on the second way through */
    size_t last_block;   /* order of the block of the last par; 0: none */
    size_t last_group;   /* order of the outermost inline element around it */
    bool sentence_ended; /* the text before ends as sentences do */
    long long words;     /* in pars */
    size_t spoken_pars;
};

/* Where an element is. */
struct around {
    size_t block;
    size_t group; /* order of the outermost inline element; 0: none */
    size_t pars;  /* whose text this is: how many … */
    size_t par;   /* … and the index of the last */
    bool skipped;
};

static bool is_one_of(const char *name, const char *const *names)
{
    while (*names != NULL && strcmp(*names, name) != 0)
        names++;
    return *names != NULL;
}

static bool is_inline(const struct xml_element *element)
{
    static const char *const names[] = {
        "a",    "abbr", "b",    "bdi",   "bdo",    "br",     "cite",     "code", "data", "del",
        "dfn",  "em",   "i",    "img",   "ins",    "kbd",    "label",    "mark", "q",    "rb",
        "ruby", "s",    "samp", "small", "span",   "strong", "sub",      "sup",  "time", "u",
        "var",  "wbr",  "rt",   "rp",    "script", "style",  "template", NULL};
    return is_one_of(element->name, names);
}

static bool has_reason(const char *list)
{
    return book_has_word(list, "pagebreak") || book_has_word(list, "doc-pagebreak") ||
           book_has_word(list, "noteref") || book_has_word(list, "doc-noteref") ||
           book_has_word(list, "backlink") || book_has_word(list, "doc-backlink");
}

/* Left out on purpose. */
static bool is_skipped(const struct xml_element *element)
{
    static const char *const silent[] = {"script", "style", "template", "rt", "rp", NULL};
    const char *overlay = xml_attribute_value(element, "data-overlay");
    const char *concealed = xml_attribute_value(element, "aria-hidden");
    return is_one_of(element->name, silent) || xml_attribute_value(element, "hidden") != NULL ||
           (overlay != NULL && strcmp(overlay, "skip") == 0) ||
           (concealed != NULL && strcmp(concealed, "true") == 0) ||
           has_reason(xml_attribute_value(element, "epub:type")) ||
           has_reason(xml_attribute_value(element, "role"));
}

static size_t count_elements(const struct xml_element *element)
{
    size_t count = element->name != NULL;
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        count += count_elements(child);
    return count;
}

static void collect_anchors(struct page *page, const struct xml_element *element)
{
    if (element->name == NULL)
        return;
    const char *id = xml_attribute_value(element, "id");
    page->met++;
    if (id != NULL)
        page->anchors[page->anchor_count++] = (struct anchor){id, page->met};
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        collect_anchors(page, child);
}

static int compare_anchors(const void *one, const void *other)
{
    const struct anchor *left = one;
    const struct anchor *right = other;
    int order = strcmp(left->id, right->id);
    return order != 0 ? order : (left->order > right->order) - (left->order < right->order);
}

static int compare_id(const void *id, const void *anchor)
{
    return strcmp(id, ((const struct anchor *)anchor)->id);
}

/* The order of the element with that id; 0: there is none. */
static size_t find_anchor(const struct page *page, const char *id)
{
    const struct anchor *found =
        bsearch(id, page->anchors, page->anchor_count, sizeof *page->anchors, compare_id);
    return found != NULL ? found->order : 0;
}

static void report(struct page *page, const char *kind, const struct book_par *par,
                   const char *text)
{
    const struct book *book = page->book;
    const char *overlay = book->items[book->overlays[par->overlay].item].path;
    findings_add(book->findings, SEVERITY_ERROR, kind, overlay, par->id, "#%s of %s %s",
                 par->fragment != NULL ? par->fragment : "", page->entry, text);
}

/* Gives each par its element. */
static void find_targets(struct page *page)
{
    struct book *book = page->book;
    const struct book_overlay *overlay = &book->overlays[book->items[page->item].overlay];
    size_t last = 0;
    for (size_t index = overlay->first_par; index < overlay->end_par; index++) {
        const struct book_par *par = &book->pars[index];
        if (par->document != page->item)
            continue;
        size_t order = par->fragment != NULL ? find_anchor(page, par->fragment) : 1;
        if (order == 0) {
            report(page, "fragment-missing", par, "is not there");
            continue;
        }
        if (page->targets[order] != BOOK_NONE)
            report(page, "fragment-twice", par, "is the text of another par already");
        else if (order < last)
            report(page, "fragment-order", par,
                   "stands in front of the text of the par before this one");
        else
            last = order;
        page->targets[order] = index;
    }
    for (size_t index = overlay->first_group; index < overlay->end_group; index++) {
        const struct book_group *group = &book->groups[index];
        if (group->document == page->item && find_anchor(page, group->fragment) == 0)
            findings_add(book->findings, SEVERITY_ERROR, "group-missing",
                         book->items[overlay->item].path, NULL,
                         "#%s of %s, the epub:textref of a group, is not there", group->fragment,
                         page->entry);
    }
}

static void report_uncovered(struct page *page)
{
    if (page->uncovered.length == 0)
        return;
    struct findings *findings = page->book->findings;
    findings_add(findings, SEVERITY_WARNING, "text-uncovered", page->entry, page->block_id,
                 "is not spoken, and nothing says why: “%s”",
                 finding_excerpt(findings->arena, page->uncovered.data));
    buffer_clear(&page->uncovered);
}

/* Whether a sentence ends with the text, closing quotation marks and brackets left aside; says so
 * only of text that has anything else. */
static void see_end(struct page *page, const char *text)
{
    size_t offset = strlen(text);
    while (offset > 0) {
        uint32_t code = unicode_previous(text, &offset);
        if (unicode_is_space(code) || code == '"' || code == ')' || code == ']' || code == 0x00BB ||
            code == 0x201D || code == 0x2019)
            continue;
        page->sentence_ended = code == '.' || code == '!' || code == '?' || code == 0x2026;
        return;
    }
}

/* As unicode_is_word, and quicker for most of what there is. */
static bool is_word(uint32_t code)
{
    if (code >= 0x80)
        return unicode_is_word(code);
    return (code >= '0' && code <= '9') || ((code | 0x20) >= 'a' && (code | 0x20) <= 'z');
}

static void judge_text(struct page *page, const char *text, const struct around *around)
{
    struct page_figures *figures = page->figures;
    size_t length = strlen(text);
    long long characters = 0;
    int weight = 0;
    bool in_word = false;
    for (size_t offset = 0; offset < length;) {
        uint32_t code = unicode_next(text, length, &offset);
        bool counts = is_word(code);
        characters += counts;
        weight += around->pars > 0 && !around->skipped ? pace_weight(code) : 0;
        page->words += around->pars > 0 && counts && !in_word;
        in_word = counts || (in_word && !unicode_is_space(code));
    }
    if (around->pars > 0)
        page->book->pars[around->par].weight += weight;
    if (around->pars == 0 && around->skipped) {
        figures->skipped += characters;
        return;
    }
    if (!around->skipped)
        see_end(page, text);
    figures->characters += characters;
    if (around->pars > 0)
        figures->covered += characters;
    else if (characters > 0 || unicode_has_word(text, length)) {
        buffer_append_string(&page->uncovered, text);
        buffer_append_byte(&page->uncovered, ' ');
    }
}

static void judge_picture(struct page *page, const struct xml_element *element,
                          const struct around *around)
{
    const char *alternative = xml_attribute_value(element, "alt");
    if (strcmp(element->name, "img") != 0 || alternative == NULL || around->pars > 0 ||
        around->skipped || !unicode_has_word(alternative, strlen(alternative)))
        return;
    struct findings *findings = page->book->findings;
    findings_add(findings, SEVERITY_WARNING, "alternative-unspoken", page->entry,
                 xml_attribute_value(element, "id"),
                 "the alternative text of this picture is not spoken: “%s”",
                 finding_excerpt(findings->arena, alternative));
}

/* Notes where the par begins; whether speech does is known when all of them are. */
static void meet_target(struct page *page, size_t index, size_t order, const struct around *around)
{
    const struct book_par *par = &page->book->pars[index];
    if (around->pars > 1)
        report(page, "fragment-nested", par, "lies in the text of another par");
    const struct book_overlay *overlay = &page->book->overlays[par->overlay];
    page->begins[index - overlay->first_par] =
        (unsigned char)((around->block != page->last_block ? BEGINS_BLOCK : 0) |
                        (around->group != page->last_group && around->group != order ? BEGINS_GROUP
                                                                                     : 0) |
                        (page->sentence_ended ? BEHIND_SENTENCE : 0));
    page->last_block = around->block;
    page->last_group = around->group;
    page->spoken_pars++;
}

static void walk(struct page *page, const struct xml_element *element, struct around around)
{
    if (element->name == NULL) {
        judge_text(page, element->text, &around);
        return;
    }
    size_t order = ++page->met;
    if (strcmp(element->name, "head") == 0) {
        page->met += count_elements(element) - 1;
        return;
    }
    bool is_block = !is_inline(element);
    const char *block_id = page->block_id;
    if (is_block) {
        report_uncovered(page);
        page->block_id = xml_attribute_value(element, "id");
        around.block = order;
        around.group = 0;
    } else if (around.group == 0) {
        around.group = order;
    }
    around.skipped = around.skipped || is_skipped(element);
    if (page->targets[order] != BOOK_NONE) {
        around.pars++;
        around.par = page->targets[order];
        meet_target(page, page->targets[order], order, &around);
    }
    judge_picture(page, element, &around);
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        walk(page, child, around);
    if (is_block)
        report_uncovered(page);
    page->block_id = block_id;
}

/* Speech begins with a block and behind the end of a sentence. Among single words that end may be
 * an abbreviation's: there it takes an element of the sentence's own to tell. */
static void find_speech_begins(struct page *page)
{
    struct book *book = page->book;
    const struct book_overlay *overlay = &book->overlays[book->items[page->item].overlay];
    bool by_words = page->words <= (long long)page->spoken_pars * MOST_WORDS_OF_WORD;
    for (size_t index = overlay->first_par; index < overlay->end_par; index++) {
        unsigned begins = page->begins[index - overlay->first_par];
        struct book_par *par = &book->pars[index];
        if (par->document != page->item)
            continue;
        if (by_words)
            par->weight = 0;
        par->begins_speech =
            (begins & BEGINS_BLOCK) != 0 ||
            ((begins & BEHIND_SENTENCE) != 0 && (!by_words || (begins & BEGINS_GROUP) != 0));
    }
}

static void check_spoken(struct page *page, const struct xml_element *root)
{
    const struct book *book = page->book;
    const struct book_overlay *overlay = &book->overlays[book->items[page->item].overlay];
    page->element_count = count_elements(root);
    page->anchors = memory_allocate((page->element_count + 1) * sizeof *page->anchors);
    page->targets = memory_allocate((page->element_count + 1) * sizeof *page->targets);
    page->begins = memory_allocate(overlay->end_par - overlay->first_par + 1);
    for (size_t order = 0; order <= page->element_count; order++)
        page->targets[order] = BOOK_NONE;
    collect_anchors(page, root);
    qsort(page->anchors, page->anchor_count, sizeof *page->anchors, compare_anchors);
    find_targets(page);
    page->met = 0;
    walk(page, root, (struct around){0});
    find_speech_begins(page);
    page->figures->pages++;
    free(page->begins);
    free(page->targets);
    free(page->anchors);
}

/* Letters and digits of a document without overlay. */
static long long count_characters(const struct xml_element *element)
{
    long long count = 0;
    if (element->name == NULL) {
        size_t length = strlen(element->text);
        for (size_t offset = 0; offset < length;)
            count += is_word(unicode_next(element->text, length, &offset));
        return count;
    }
    if (strcmp(element->name, "head") == 0 || is_skipped(element))
        return 0;
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        count += count_characters(child);
    return count;
}

static void check_unspoken(struct page *page, const struct xml_element *root)
{
    long long characters = count_characters(root);
    if (characters == 0)
        return;
    page->figures->characters += characters;
    findings_add(page->book->findings, SEVERITY_WARNING, "document-unspoken", page->entry, NULL,
                 "has text and no overlay: readers hurry past it");
}

static void check_page(struct book *book, size_t item, struct page_figures *figures)
{
    const struct book_item *document = &book->items[item];
    bool is_page = strcmp(document->media_type, "application/xhtml+xml") == 0 ||
                   strcmp(document->media_type, "image/svg+xml") == 0;
    struct page page = {.book = book, .figures = figures, .item = item, .entry = document->path};
    bool has_overlay = document->overlay != BOOK_NONE;
    if (document->path == NULL || !is_page ||
        (has_overlay && !book->overlays[document->overlay].is_read))
        return;
    struct arena *arena = arena_create();
    const struct xml_element *root = book_read_xml(book, arena, document->path);
    buffer_init(&page.uncovered);
    if (root != NULL && has_overlay)
        check_spoken(&page, root);
    else if (root != NULL && book->overlay_count > 0 && !document->is_navigation)
        check_unspoken(&page, root);
    buffer_free(&page.uncovered);
    arena_destroy(arena);
}

void page_check_all(struct book *book, struct page_figures *figures)
{
    bool *seen = memory_allocate(book->item_count + 1);
    for (size_t place = 0; place < book->spine_count; place++) {
        if (!seen[book->spine[place]])
            check_page(book, book->spine[place], figures);
        seen[book->spine[place]] = true;
    }
    for (size_t index = 0; index < book->item_count; index++) {
        if (!seen[index] && book->items[index].overlay != BOOK_NONE)
            check_page(book, index, figures);
    }
    free(seen);
}
