#include "audit/book.h"

#include "audit/reference.h"
#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

static void take_message(void *user_data, enum severity severity, struct place place,
                         const char *text)
{
    struct book *book = user_data;
    findings_add(book->findings, severity, "not-well-formed", place.file, NULL, "line %d: %s",
                 place.line, text);
}

static bool has_few_marks(struct book *book, const struct buffer *text, const char *entry)
{
    size_t marks = 0;
    for (size_t index = 0; index < text->length; index++)
        marks += text->data[index] == '<' || text->data[index] == '=';
    if (marks > BOOK_MOST_MARKS)
        findings_add(book->findings, SEVERITY_ERROR, "too-large", entry, NULL,
                     "is not read: it has over %d tags and attributes", BOOK_MOST_MARKS);
    return marks <= BOOK_MOST_MARKS;
}

struct xml_element *book_read_xml(struct book *book, struct arena *arena, const char *entry)
{
    struct diagnostics diagnostics = {.sink = take_message, .user_data = book};
    struct xml_element *root = NULL;
    struct buffer text;
    buffer_init(&text);
    if (archive_read(book->archive, entry, &text, book->findings) &&
        has_few_marks(book, &text, entry))
        root = xml_read(arena, entry, text.data, text.length, &diagnostics);
    buffer_free(&text);
    return root;
}

const struct xml_element *book_child(const struct xml_element *parent, const char *name)
{
    const struct xml_element *child = parent->first_child;
    while (child != NULL && (child->name == NULL || strcmp(child->name, name) != 0))
        child = child->next;
    return child;
}

bool book_has_word(const char *list, const char *word)
{
    static const char space[] = " \t\r\n";
    size_t length = strlen(word);
    for (const char *each = list; each != NULL && *each != '\0';) {
        each += strspn(each, space);
        size_t size = strcspn(each, space);
        if (size == length && strncmp(each, word, length) == 0)
            return true;
        each += size;
    }
    return false;
}

static bool find_package(struct book *book)
{
    static const char container[] = "META-INF/container.xml";
    const struct xml_element *root = book_read_xml(book, book->arena, container);
    if (root == NULL)
        return false;
    const struct xml_element *files = book_child(root, "rootfiles");
    const struct xml_element *file = files != NULL ? book_child(files, "rootfile") : NULL;
    const char *path = file != NULL ? xml_attribute_value(file, "full-path") : NULL;
    if (path == NULL) {
        findings_add(book->findings, SEVERITY_ERROR, "container", container, NULL,
                     "names no package");
        return false;
    }
    book->package = path;
    return true;
}

static size_t count_children(const struct xml_element *parent, const char *name)
{
    size_t count = 0;
    for (const struct xml_element *child = parent->first_child; child != NULL; child = child->next)
        count += child->name != NULL && strcmp(child->name, name) == 0;
    return count;
}

static void add_item(struct book *book, const struct xml_element *element)
{
    const char *id = xml_attribute_value(element, "id");
    const char *href = xml_attribute_value(element, "href");
    const char *type = xml_attribute_value(element, "media-type");
    if (id == NULL || href == NULL || type == NULL) {
        findings_add(book->findings, SEVERITY_ERROR, "package-item", book->package, id,
                     "an item lacks its id, href or media-type");
        return;
    }
    struct book_item *item = &book->items[book->item_count++];
    *item = (struct book_item){
        .id = id,
        .media_type = type,
        .overlay_id = xml_attribute_value(element, "media-overlay"),
        .overlay = BOOK_NONE,
        .as_overlay = BOOK_NONE,
        .is_navigation = book_has_word(xml_attribute_value(element, "properties"), "nav")};
    struct reference reference = reference_resolve(book->arena, book->package, href);
    bool is_remote = strstr(href, "://") != NULL;
    if (reference.path != NULL && archive_has(book->archive, reference.path))
        item->path = reference.path;
    else if (!is_remote)
        findings_add(book->findings, SEVERITY_ERROR, "item-missing", book->package, id,
                     "the file '%s' of this item is not in the container", href);
}

static int compare_ids(const void *one, const void *other, void *user_data)
{
    const struct book *book = user_data;
    return strcmp(book->items[*(const size_t *)one].id, book->items[*(const size_t *)other].id);
}

static int compare_paths(const void *one, const void *other, void *user_data)
{
    const struct book *book = user_data;
    return strcmp(book->items[*(const size_t *)one].path, book->items[*(const size_t *)other].path);
}

static void sort_items(struct book *book)
{
    book->items_by_id = memory_allocate((book->item_count + 1) * sizeof *book->items_by_id);
    book->items_by_path = memory_allocate((book->item_count + 1) * sizeof *book->items_by_path);
    for (size_t index = 0; index < book->item_count; index++) {
        book->items_by_id[index] = index;
        if (book->items[index].path != NULL)
            book->items_by_path[book->path_count++] = index;
    }
    qsort_r(book->items_by_id, book->item_count, sizeof *book->items_by_id, compare_ids, book);
    qsort_r(book->items_by_path, book->path_count, sizeof *book->items_by_path, compare_paths,
            book);
}

size_t book_find_id(const struct book *book, const char *id)
{
    size_t first = 0;
    size_t end = book->item_count;
    while (first < end) {
        size_t middle = (first + end) / 2;
        int order = strcmp(id, book->items[book->items_by_id[middle]].id);
        if (order == 0)
            return book->items_by_id[middle];
        if (order < 0)
            end = middle;
        else
            first = middle + 1;
    }
    return BOOK_NONE;
}

size_t book_find_path(const struct book *book, const char *path)
{
    size_t first = 0;
    size_t end = book->path_count;
    while (first < end) {
        size_t middle = (first + end) / 2;
        int order = strcmp(path, book->items[book->items_by_path[middle]].path);
        if (order == 0)
            return book->items_by_path[middle];
        if (order < 0)
            end = middle;
        else
            first = middle + 1;
    }
    return BOOK_NONE;
}

static bool read_manifest(struct book *book, const struct xml_element *package)
{
    const struct xml_element *manifest = book_child(package, "manifest");
    if (manifest == NULL) {
        findings_add(book->findings, SEVERITY_ERROR, "package", book->package, NULL,
                     "has no manifest");
        return false;
    }
    book->items = memory_allocate((count_children(manifest, "item") + 1) * sizeof *book->items);
    for (const struct xml_element *child = manifest->first_child; child != NULL;
         child = child->next) {
        if (child->name != NULL && strcmp(child->name, "item") == 0)
            add_item(book, child);
    }
    sort_items(book);
    return true;
}

static void read_spine(struct book *book, const struct xml_element *package)
{
    const struct xml_element *spine = book_child(package, "spine");
    if (spine == NULL) {
        findings_add(book->findings, SEVERITY_ERROR, "package", book->package, NULL,
                     "has no spine");
        return;
    }
    book->spine = memory_allocate((count_children(spine, "itemref") + 1) * sizeof *book->spine);
    for (const struct xml_element *child = spine->first_child; child != NULL; child = child->next) {
        const char *id = child->name != NULL ? xml_attribute_value(child, "idref") : NULL;
        if (child->name == NULL || strcmp(child->name, "itemref") != 0)
            continue;
        size_t item = id != NULL ? book_find_id(book, id) : BOOK_NONE;
        if (item == BOOK_NONE)
            findings_add(book->findings, SEVERITY_ERROR, "spine-item", book->package, id,
                         "the spine names an item that the manifest does not have");
        else
            book->spine[book->spine_count++] = item;
    }
}

/* Gives each overlay its place, in the order of reading. */
static void enter_overlay(struct book *book, size_t index)
{
    struct book_item *item = &book->items[index];
    if (item->overlay_id == NULL || item->overlay != BOOK_NONE)
        return;
    size_t target = book_find_id(book, item->overlay_id);
    if (target == BOOK_NONE ||
        strcmp(book->items[target].media_type, "application/smil+xml") != 0) {
        findings_add(book->findings, SEVERITY_ERROR, "overlay-missing", book->package, item->id,
                     "its overlay '%s' is no item of the type application/smil+xml",
                     item->overlay_id);
        return;
    }
    struct book_item *overlay = &book->items[target];
    if (overlay->as_overlay == BOOK_NONE) {
        overlay->as_overlay = book->overlay_count;
        book->overlays[book->overlay_count++] =
            (struct book_overlay){.item = target, .duration = -1};
    }
    item->overlay = overlay->as_overlay;
}

static void read_overlays(struct book *book)
{
    book->overlays = memory_allocate((book->item_count + 1) * sizeof *book->overlays);
    for (size_t place = 0; place < book->spine_count; place++)
        enter_overlay(book, book->spine[place]);
    for (size_t index = 0; index < book->item_count; index++)
        enter_overlay(book, index);
}

static void read_duration(struct book *book, const struct xml_element *meta)
{
    const char *refines = xml_attribute_value(meta, "refines");
    const char *text = xml_text_content(book->arena, meta);
    text += strspn(text, " \t\r\n");
    char *clock = arena_copy_bytes(book->arena, text, strcspn(text, " \t\r\n"));
    int64_t duration;
    int64_t precision;
    const char *id = refines != NULL ? refines + (refines[0] == '#') : NULL;
    if (!reference_clock(clock, &duration, &precision)) {
        findings_add(book->findings, SEVERITY_ERROR, "duration", book->package, id,
                     "media:duration '%s' is no clock value", finding_excerpt(book->arena, text));
        return;
    }
    if (id == NULL) {
        book->duration = duration;
        book->duration_precision = precision;
        return;
    }
    size_t item = book_find_id(book, id);
    if (item == BOOK_NONE || book->items[item].as_overlay == BOOK_NONE)
        return;
    struct book_overlay *overlay = &book->overlays[book->items[item].as_overlay];
    overlay->duration = duration;
    overlay->duration_precision = precision;
}

static void read_metadata(struct book *book, const struct xml_element *package)
{
    const struct xml_element *metadata = book_child(package, "metadata");
    const struct xml_element *meta = metadata != NULL ? metadata->first_child : NULL;
    for (; meta != NULL; meta = meta->next) {
        const char *property = meta->name != NULL ? xml_attribute_value(meta, "property") : NULL;
        if (property == NULL)
            continue;
        if (strcmp(property, "media:duration") == 0)
            read_duration(book, meta);
        else if (strcmp(property, "media:active-class") == 0)
            book->has_active_class = true;
    }
}

bool book_read(struct book *book)
{
    book->duration = -1;
    if (!find_package(book))
        return false;
    const struct xml_element *package = book_read_xml(book, book->arena, book->package);
    if (package == NULL || !read_manifest(book, package))
        return false;
    read_spine(book, package);
    read_overlays(book);
    read_metadata(book, package);
    return true;
}

struct book_par *book_add_par(struct book *book)
{
    if (book->par_count == book->par_capacity) {
        book->par_capacity = 2 * book->par_capacity + 256;
        book->pars = memory_resize(book->pars, book->par_capacity * sizeof *book->pars);
    }
    struct book_par *par = &book->pars[book->par_count++];
    *par = (struct book_par){.audio = BOOK_NONE, .document = BOOK_NONE};
    return par;
}

struct book_group *book_add_group(struct book *book)
{
    if (book->group_count == book->group_capacity) {
        book->group_capacity = 2 * book->group_capacity + 64;
        book->groups = memory_resize(book->groups, book->group_capacity * sizeof *book->groups);
    }
    struct book_group *group = &book->groups[book->group_count++];
    *group = (struct book_group){.document = BOOK_NONE};
    return group;
}

void book_free(struct book *book)
{
    free(book->items);
    free(book->items_by_id);
    free(book->items_by_path);
    free(book->spine);
    free(book->overlays);
    free(book->pars);
    free(book->groups);
}
