#include "support/page_text.h"

#include "base/memory.h"
#include "base/unicode.h"

#include <stdlib.h>
#include <string.h>

/* What is around a stretch of text. */
struct around {
    size_t fragment;
    bool twice;
    size_t sentence;
};

static void add_character(struct page_text *page, uint32_t code, const struct around *around)
{
    if (page->count == page->capacity) {
        page->capacity = 2 * page->capacity + 4096;
        page->characters =
            memory_resize(page->characters, page->capacity * sizeof *page->characters);
    }
    page->characters[page->count++] =
        (struct page_character){code, around->fragment, around->twice, around->sentence};
}

static size_t add_sentence(struct page_text *page, const char *id)
{
    if (page->sentence_count == page->sentence_capacity) {
        page->sentence_capacity = 2 * page->sentence_capacity + 256;
        page->sentences =
            memory_resize(page->sentences, page->sentence_capacity * sizeof *page->sentences);
    }
    page->sentences[page->sentence_count] = (struct page_sentence){.id = id};
    return page->sentence_count++;
}

static void add_text(struct page_text *page, const char *text, const struct around *around)
{
    size_t length = strlen(text);
    for (size_t offset = 0; offset < length;) {
        uint32_t code = unicode_next(text, length, &offset);
        bool space = unicode_is_space(code);
        add_character(page, space ? ' ' : code, around);
        if (!space && around->fragment != PAGE_NOWHERE)
            page->sentences[around->sentence].narrated = true;
    }
}

static bool is_one_of(const char *name, const char *const *names)
{
    while (*names != NULL && strcmp(*names, name) != 0)
        names++;
    return *names != NULL;
}

static bool is_inline(const struct xml_element *element)
{
    static const char *const names[] = {"span", "em",   "strong", "a",    "sub",  "sup",   "q",
                                        "cite", "code", "del",    "abbr", "kbd",  "small", "mark",
                                        "b",    "i",    "img",    "br",   "time", NULL};
    return is_one_of(element->name, names);
}

static bool has_value(const struct xml_element *element, const char *name, const char *value)
{
    const char *actual = xml_attribute_value(element, name);
    return actual != NULL && strcmp(actual, value) == 0;
}

static bool is_skipped(const struct xml_element *element)
{
    return has_value(element, "data-overlay", "skip") ||
           has_value(element, "role", "doc-pagebreak") ||
           has_value(element, "role", "doc-noteref") ||
           xml_attribute_value(element, "hidden") != NULL;
}

static size_t find_clip(const struct edition_clip *clips, size_t count, const char *id)
{
    for (size_t index = 0; index < count; index++) {
        if (strcmp(clips[index].id, id) == 0)
            return index;
    }
    return PAGE_NOWHERE;
}

static void enter(struct page_text *page, const struct xml_element *element, struct around *around)
{
    const char *id = xml_attribute_value(element, "id");
    page->met++;
    if (id == NULL)
        return;
    size_t clip = find_clip(page->clips, page->clip_count, id);
    if (clip == PAGE_NOWHERE) {
        around->sentence = add_sentence(page, id);
        return;
    }
    page->repeated += page->order[clip] != 0;
    page->order[clip] = page->met;
    around->twice = around->twice || around->fragment != PAGE_NOWHERE;
    around->fragment = clip;
}

static void walk(struct page_text *page, const struct xml_element *element, struct around around)
{
    if (element->name == NULL) {
        add_text(page, element->text, &around);
        return;
    }
    enter(page, element, &around);
    if (is_skipped(element))
        return;
    bool block = !is_inline(element);
    const char *alternative = xml_attribute_value(element, "alt");
    if (block)
        add_character(page, PAGE_BREAK, &around);
    if (strcmp(element->name, "img") == 0 && alternative != NULL)
        add_text(page, alternative, &around);
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        walk(page, child, around);
    if (block)
        add_character(page, PAGE_BREAK, &around);
}

static const struct xml_element *find_body(const struct xml_element *html)
{
    const struct xml_element *body = html->first_child;
    while (body != NULL && (body->name == NULL || strcmp(body->name, "body") != 0))
        body = body->next;
    return body;
}

void page_text_read(struct page_text *page, const struct xml_element *html,
                    const struct edition_clip *clips, size_t count)
{
    *page = (struct page_text){.clips = clips, .clip_count = count};
    page->order = memory_allocate((count + 1) * sizeof *page->order);
    add_sentence(page, "");
    walk(page, find_body(html), (struct around){.fragment = PAGE_NOWHERE});
}

void page_text_free(struct page_text *page)
{
    free(page->characters);
    free(page->sentences);
    free(page->order);
}

static uint32_t fold(uint32_t code)
{
    static const uint32_t raised[] = {0x2070, 0xB9,   0xB2,   0xB3,   0x2074,
                                      0x2075, 0x2076, 0x2077, 0x2078, 0x2079};
    for (uint32_t digit = 0; digit < 10; digit++) {
        if (code == raised[digit])
            return '0' + digit;
    }
    return unicode_is_space(code) ? ' ' : code;
}

static void add_to_sentence(struct page_sentence_text *sentence,
                            const struct page_character *character,
                            const struct edition_clip *clips)
{
    size_t place = sentence->count++;
    sentence->codes[place] = fold(character->code);
    if (character->fragment == PAGE_NOWHERE)
        return;
    const struct edition_clip *clip = &clips[character->fragment];
    size_t count = sentence->fragment_count;
    if (count == 0 || sentence->fragments[count - 1].clip != clip)
        sentence->fragments[sentence->fragment_count++] =
            (struct page_fragment){.begin = place, .first = place, .clip = clip};
    struct page_fragment *fragment = &sentence->fragments[sentence->fragment_count - 1];
    fragment->end = place + 1;
    if (!unicode_is_word(sentence->codes[fragment->first]))
        fragment->first = place;
}

static bool is_of_sentence(const struct page_text *page, size_t index, const char *id)
{
    const struct page_character *character = &page->characters[index];
    return character->code != PAGE_BREAK &&
           strcmp(page->sentences[character->sentence].id, id) == 0;
}

struct page_sentence_text page_find_sentence(struct arena *arena, const struct page_text *page,
                                             const char *id)
{
    size_t begin = 0;
    while (begin < page->count && !is_of_sentence(page, begin, id))
        begin++;
    size_t end = begin;
    while (end < page->count && is_of_sentence(page, end, id))
        end++;
    struct page_sentence_text sentence = {0};
    sentence.codes = arena_allocate(arena, (end - begin + 1) * sizeof *sentence.codes);
    sentence.fragments = arena_allocate(arena, (end - begin + 1) * sizeof *sentence.fragments);
    for (size_t index = begin; index < end; index++)
        add_to_sentence(&sentence, &page->characters[index], page->clips);
    return sentence;
}

bool page_is_text(const struct page_sentence_text *sentence, const char *text)
{
    size_t length = strlen(text);
    size_t count = 0;
    for (size_t offset = 0; offset < length; count++) {
        uint32_t code = fold(unicode_next(text, length, &offset));
        if (count == sentence->count || sentence->codes[count] != code)
            return false;
    }
    return count == sentence->count;
}

static bool only_marks(const struct xml_element *element, const struct edition_clip *clips,
                       size_t count)
{
    const struct xml_attribute *attribute = element->attributes;
    return strcmp(element->name, "span") == 0 && attribute != NULL && attribute->next == NULL &&
           strcmp(attribute->name, "id") == 0 && strchr(attribute->value, 'w') != NULL &&
           find_clip(clips, count, attribute->value) != PAGE_NOWHERE;
}

static void outline(const struct xml_element *element, const struct edition_clip *clips,
                    size_t count, struct buffer *out)
{
    if (element->name == NULL) {
        buffer_append_string(out, element->text);
        return;
    }
    bool shown = !only_marks(element, clips, count);
    if (shown)
        buffer_format(out, "\n<%s", element->name);
    for (const struct xml_attribute *attribute = element->attributes; attribute != NULL && shown;
         attribute = attribute->next)
        buffer_format(out, " %s='%s'", attribute->name, attribute->value);
    buffer_append_string(out, shown ? ">" : "");
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        outline(child, clips, count, out);
    buffer_append_string(out, shown ? "</>\n" : "");
}

void page_outline(const struct xml_element *html, const struct edition_clip *clips, size_t count,
                  struct buffer *out)
{
    outline(find_body(html), clips, count, out);
}
