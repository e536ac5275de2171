#include "audit/overlay.h"

#include "audit/reference.h"

#include <string.h>

/* An overlay being read. */
struct reading {
    struct book *book;
    size_t overlay;
    const char *entry;
    struct arena *arena; /* for what is not kept */
};

static void fault(struct reading *reading, const char *kind, const char *id, const char *text,
                  const char *detail)
{
    findings_add(reading->book->findings, SEVERITY_ERROR, kind, reading->entry, id, "%s%s", text,
                 detail);
}

/* The document that is referred to; BOOK_NONE after a finding when it is not one of this overlay's.
 */
static size_t find_document(struct reading *reading, const struct reference *reference,
                            const char *id, const char *source)
{
    struct book *book = reading->book;
    size_t item = reference->path != NULL ? book_find_path(book, reference->path) : BOOK_NONE;
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
    struct book *book = reading->book;
    const char *source = xml_attribute_value(audio, "src");
    struct reference reference = {0};
    if (source != NULL)
        reference = reference_resolve(reading->arena, reading->entry, source);
    if (reference.path != NULL)
        par->audio = book_find_path(book, reference.path);
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

static void read_par(struct reading *reading, const struct xml_element *element)
{
    struct book *book = reading->book;
    const struct xml_element *text = book_child(element, "text");
    const struct xml_element *audio = book_child(element, "audio");
    const char *source = text != NULL ? xml_attribute_value(text, "src") : NULL;
    struct book_par *par = book_add_par(book);
    par->overlay = reading->overlay;
    par->id = arena_copy(book->arena, xml_attribute_value(element, "id"));
    if (source == NULL) {
        fault(reading, "par-without-text", par->id, "the par has no text", "");
    } else {
        struct reference reference = reference_resolve(reading->arena, reading->entry, source);
        par->fragment = arena_copy(book->arena, reference.fragment);
        par->document = find_document(reading, &reference, par->id, source);
    }
    if (audio != NULL)
        read_audio(reading, audio, par);
    else
        findings_add(book->findings, SEVERITY_WARNING, "par-without-audio", reading->entry, par->id,
                     "the par has no audio");
}

static void read_group(struct reading *reading, const struct xml_element *element)
{
    const char *source = xml_attribute_value(element, "epub:textref");
    if (source == NULL)
        return;
    struct book *book = reading->book;
    struct reference reference = reference_resolve(reading->arena, reading->entry, source);
    size_t document =
        find_document(reading, &reference, xml_attribute_value(element, "id"), source);
    if (document == BOOK_NONE || reference.fragment == NULL)
        return;
    struct book_group *group = book_add_group(book);
    group->document = document;
    group->fragment = arena_copy(book->arena, reference.fragment);
}

static void read_element(struct reading *reading, const struct xml_element *element)
{
    if (element->name == NULL)
        return;
    if (strcmp(element->name, "par") == 0) {
        read_par(reading, element);
        return;
    }
    read_group(reading, element);
    for (const struct xml_element *child = element->first_child; child != NULL; child = child->next)
        read_element(reading, child);
}

static void read_overlay(struct book *book, size_t index)
{
    struct book_overlay *overlay = &book->overlays[index];
    struct reading reading = {
        .book = book, .overlay = index, .entry = book->items[overlay->item].path};
    reading.arena = arena_create();
    const struct xml_element *smil =
        reading.entry != NULL ? book_read_xml(book, reading.arena, reading.entry) : NULL;
    overlay->first_par = book->par_count;
    overlay->first_group = book->group_count;
    overlay->is_read = smil != NULL;
    if (smil != NULL) {
        read_element(&reading, smil);
        if (book->par_count == overlay->first_par)
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
