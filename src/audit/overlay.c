#include "audit/overlay.h"

#include "audit/reference.h"

#include <string.h>

/* The file that a reference led to, which the next one mostly does too. */
struct known {
    char *href; /* up to the fragment; NULL at first */
    size_t length;
    size_t item;
};

/* An overlay being read. */
struct reading {
    struct book *book;
    size_t overlay;
    const char *entry;
    struct arena *arena; /* for what is not kept */
    struct known document;
    struct known audio;
    int depth;     /* of elements */
    int par_depth; /* at which a par was opened; 0: none is open */
    bool has_text; /* of the par that is open */
    bool has_audio;
};

static void fault(struct reading *reading, const char *kind, const char *id, const char *text,
                  const char *detail)
{
    findings_add(reading->book->findings, SEVERITY_ERROR, kind, reading->entry, id, "%s%s", text,
                 detail);
}

/* The item that `href` leads to, or BOOK_NONE; its fragment is what is behind the `#`. */
static size_t find_item(struct reading *reading, struct known *known, const char *href)
{
    size_t length = strcspn(href, "#");
    if (known->href != NULL && known->length == length && strncmp(known->href, href, length) == 0)
        return known->item;
    struct reference reference = reference_resolve(reading->arena, reading->entry, href);
    known->href = arena_copy_bytes(reading->arena, href, length);
    known->length = length;
    known->item =
        reference.path != NULL ? book_find_path(reading->book, reference.path) : BOOK_NONE;
    return known->item;
}

/* The document that is referred to; BOOK_NONE after a finding when it is not one of this overlay's.
 */
static size_t find_document(struct reading *reading, const char *source, const char *id)
{
    struct book *book = reading->book;
    size_t item = find_item(reading, &reading->document, source);
    if (item == BOOK_NONE) {
        fault(reading, "text-missing", id, "there is no such document: ", source);
    } else if (book->items[item].overlay != reading->overlay) {
        fault(reading, "text-of-other", id, "the document has another overlay: ", source);
        item = BOOK_NONE;
    }
    return item;
}

static bool read_clock(struct reading *reading, const struct xml_element *audio, const char *name,
                       const char *id, int64_t *time)
{
    int64_t precision;
    const char *value = xml_attribute_value(audio, name);
    if (value == NULL) {
        fault(reading, "clip-bound", id, "the clip has no ", name);
        return false;
    }
    if (reference_clock(value, time, &precision))
        return true;
    fault(reading, "clip-bound", id,
          strcmp(name, "clipEnd") == 0 ? "clipEnd is no clock value: "
                                       : "clipBegin is no clock value: ",
          finding_excerpt(reading->book->arena, value));
    return false;
}

static void read_audio(struct reading *reading, const struct xml_element *audio,
                       struct book_par *par)
{
    const char *source = xml_attribute_value(audio, "src");
    if (source != NULL)
        par->audio = find_item(reading, &reading->audio, source);
    if (par->audio == BOOK_NONE)
        fault(reading, "audio-missing", par->id,
              "there is no such audio file: ", source != NULL ? source : "");
    bool has_begin = read_clock(reading, audio, "clipBegin", par->id, &par->begin);
    bool has_end = read_clock(reading, audio, "clipEnd", par->id, &par->end);
    if (!has_begin || !has_end)
        return;
    if (par->end > par->begin)
        par->has_times = true;
    else
        fault(reading, "clip-empty", par->id,
              par->end == par->begin ? "the clip is empty: it ends where it begins"
                                     : "the clip ends before it begins",
              "");
}

static void read_text(struct reading *reading, const struct xml_element *text, struct book_par *par)
{
    struct book *book = reading->book;
    const char *source = xml_attribute_value(text, "src");
    if (source == NULL)
        return;
    reading->has_text = true;
    par->fragment = reference_fragment(book->arena, source);
    par->document = find_document(reading, source, par->id);
}

static void read_group(struct reading *reading, const struct xml_element *element)
{
    const char *source = xml_attribute_value(element, "epub:textref");
    if (source == NULL)
        return;
    struct book *book = reading->book;
    size_t document = find_document(reading, source, xml_attribute_value(element, "id"));
    const char *fragment = reference_fragment(book->arena, source);
    if (document == BOOK_NONE || fragment == NULL)
        return;
    struct book_group *group = book_add_group(book);
    group->document = document;
    group->fragment = fragment;
}

static void open_par(struct reading *reading, const struct xml_element *element)
{
    struct book_par *par = book_add_par(reading->book);
    par->overlay = reading->overlay;
    par->id = arena_copy(reading->book->arena, xml_attribute_value(element, "id"));
    reading->par_depth = reading->depth;
    reading->has_text = false;
    reading->has_audio = false;
}

static void on_open(void *user_data, const struct xml_element *element)
{
    struct reading *reading = user_data;
    reading->depth++;
    if (reading->par_depth == 0) {
        if (strcmp(element->name, "par") == 0)
            open_par(reading, element);
        else
            read_group(reading, element);
        return;
    }
    struct book_par *par = &reading->book->pars[reading->book->par_count - 1];
    if (reading->depth != reading->par_depth + 1)
        return;
    if (strcmp(element->name, "text") == 0 && !reading->has_text) {
        read_text(reading, element, par);
    } else if (strcmp(element->name, "audio") == 0 && !reading->has_audio) {
        reading->has_audio = true;
        read_audio(reading, element, par);
    }
}

static void on_close(void *user_data)
{
    struct reading *reading = user_data;
    if (reading->depth-- != reading->par_depth)
        return;
    struct book *book = reading->book;
    const char *id = book->pars[book->par_count - 1].id;
    reading->par_depth = 0;
    if (!reading->has_text)
        fault(reading, "par-without-text", id, "the par has no text", "");
    if (!reading->has_audio)
        findings_add(book->findings, SEVERITY_WARNING, "par-without-audio", reading->entry, id,
                     "the par has no audio");
}

static void read_overlay(struct book *book, size_t index)
{
    static const struct xml_events events = {.open = on_open, .close = on_close};
    struct book_overlay *overlay = &book->overlays[index];
    struct reading reading = {
        .book = book, .overlay = index, .entry = book->items[overlay->item].path};
    reading.arena = arena_create();
    overlay->first_par = book->par_count;
    overlay->first_group = book->group_count;
    overlay->is_read =
        reading.entry != NULL && book_walk_xml(book, reading.entry, &events, &reading);
    /* What stands in front of a fault is not the whole. */
    if (!overlay->is_read) {
        book->par_count = overlay->first_par;
        book->group_count = overlay->first_group;
    } else if (book->par_count == overlay->first_par) {
        fault(&reading, "overlay-empty", NULL, "the overlay has no par", "");
    }
    overlay->end_par = book->par_count;
    overlay->end_group = book->group_count;
    arena_destroy(reading.arena);
}

void overlay_read_all(struct book *book)
{
    for (size_t index = 0; index < book->overlay_count; index++)
        read_overlay(book, index);
}
