#include "epub/package.h"

#include "base/names.h"
#include "base/xml_write.h"
#include "epub/access.h"

#include <string.h>

struct publisher {
    struct xml_writer *xml;
    const struct package *package;
    const struct issue *issue;
    struct access access;
};

static void end_line(struct publisher *publisher)
{
    xml_close(publisher->xml);
    xml_line(publisher->xml);
}

static void add_element(struct publisher *publisher, const char *name, const char *id,
                        const char *text)
{
    if (text == NULL || text[0] == '\0')
        return;
    xml_open(publisher->xml, name);
    xml_attribute(publisher->xml, "id", id);
    xml_text(publisher->xml, text);
    end_line(publisher);
}

static void add_meta(struct publisher *publisher, const char *refines, const char *property,
                     const char *value)
{
    if (value == NULL || value[0] == '\0')
        return;
    xml_open(publisher->xml, "meta");
    xml_attribute(publisher->xml, "refines", refines);
    xml_attribute(publisher->xml, "property", property);
    xml_text(publisher->xml, value);
    end_line(publisher);
}

static void add_role(struct publisher *publisher, const char *id, const char *role)
{
    xml_open(publisher->xml, "meta");
    xml_attribute_format(publisher->xml, "refines", "#%s", id);
    xml_attribute(publisher->xml, "property", "role");
    xml_attribute(publisher->xml, "scheme", "marc:relators");
    xml_text(publisher->xml, role);
    end_line(publisher);
}

static void add_authors(struct publisher *publisher)
{
    const struct issue *issue = publisher->issue;
    struct names named = {0};
    int number = 0;
    for (size_t index = 0; index < issue->article_count; index++) {
        for (size_t author = 0; author < issue->articles[index].author_count; author++) {
            const char *name = issue->articles[index].authors[author];
            if (!names_add(&named, name))
                continue;
            char *id = arena_format(issue->arena, "author-%d", ++number);
            add_element(publisher, "dc:contributor", id, name);
            add_role(publisher, id, "aut");
        }
    }
    names_clear(&named);
}

/* The number of the issue: the first one in its label ("N° 14, 2e trimestre" → "14"). */
static const char *issue_number(const struct issue *issue)
{
    const char *digits = issue->label + strcspn(issue->label, "0123456789");
    size_t length = strspn(digits, "0123456789");
    return length == 0 ? NULL : arena_copy_bytes(issue->arena, digits, length);
}

static void add_periodical(struct publisher *publisher)
{
    const struct issue *issue = publisher->issue;
    if (issue->label == NULL)
        return;
    xml_open(publisher->xml, "meta");
    xml_attribute(publisher->xml, "property", "belongs-to-collection");
    xml_attribute(publisher->xml, "id", "periodical");
    xml_text(publisher->xml, issue->publication);
    end_line(publisher);
    add_meta(publisher, "#periodical", "collection-type", "series");
    add_meta(publisher, "#periodical", "group-position", issue_number(issue));
    if (issue->issn != NULL)
        add_meta(publisher, "#periodical", "dcterms:identifier",
                 arena_format(issue->arena, "urn:issn:%s", issue->issn));
}

/* Where the marks of printed pages come from (EPUB Accessibility 1.1 §4.2). */
static const char *page_source(const struct issue *issue)
{
    if (issue->print_source != NULL)
        return issue->print_source;
    if (issue->issn != NULL)
        return arena_format(issue->arena, "urn:issn:%s", issue->issn);
    return issue_full_title(issue);
}

static void add_bibliography(struct publisher *publisher)
{
    const struct issue *issue = publisher->issue;
    struct tm utc;
    gmtime_r(&publisher->package->modified, &utc);
    const char *modified =
        arena_format(issue->arena, "%04d-%02d-%02dT%02d:%02d:%02dZ", utc.tm_year + 1900,
                     utc.tm_mon + 1, utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec);
    add_element(publisher, "dc:identifier", "identifier", issue->identifier);
    add_element(publisher, "dc:title", "title", issue_full_title(issue));
    add_element(publisher, "dc:language", NULL, issue->language);
    add_element(publisher, "dc:publisher", NULL, issue->publisher);
    add_element(publisher, "dc:date", NULL, issue->date);
    add_element(publisher, "dc:rights", NULL, issue->rights);
    add_element(publisher, "dc:description", NULL, issue->description);
    if (package_has_pages(publisher->package)) {
        add_element(publisher, "dc:source", "source", page_source(issue));
        add_meta(publisher, NULL, "pageBreakSource", page_source(issue));
    } else {
        add_element(publisher, "dc:source", "source", issue->print_source);
    }
    add_authors(publisher);
    add_meta(publisher, NULL, "dcterms:modified", modified);
    add_periodical(publisher);
}

static void add_durations(struct publisher *publisher)
{
    const struct package *package = publisher->package;
    struct arena *arena = publisher->issue->arena;
    struct buffer clock;
    buffer_init(&clock);
    int64_t total = 0;
    for (size_t index = 0; index < package->page_count; index++) {
        const struct package_page *page = &package->pages[index];
        int64_t duration = smil_duration(page->script, &page->span, page->timeline);
        total += duration;
        buffer_clear(&clock);
        smil_clock(&clock, duration);
        add_meta(publisher, arena_format(arena, "#overlay-%s", page->article->name),
                 "media:duration", clock.data);
    }
    buffer_clear(&clock);
    smil_clock(&clock, total);
    add_meta(publisher, NULL, "media:duration", clock.data);
    buffer_free(&clock);
    add_meta(publisher, NULL, "media:narrator",
             strings_fill(arena, package->strings, "narrator",
                          package->profile->settings[VOICE_MAIN].voice));
    add_meta(publisher, NULL, "media:active-class", "-epub-media-overlay-active");
}

static void add_list(struct publisher *publisher, const char *property, const char *const *values)
{
    for (; *values != NULL; values++)
        add_meta(publisher, NULL, property, *values);
}

static void add_accessibility(struct publisher *publisher)
{
    const struct access *access = &publisher->access;
    add_list(publisher, "schema:accessMode", access->modes);
    add_list(publisher, "schema:accessModeSufficient", access->sufficient_modes);
    add_list(publisher, "schema:accessibilityFeature", access->features);
    add_meta(publisher, NULL, "schema:accessibilityHazard", access->hazard);
    add_meta(publisher, NULL, "schema:accessibilitySummary", access->summary);
}

/* The claim of conformance needs somebody who makes it (EPUB Accessibility 1.1 §5.3), and must not
 * be untrue. */
static void add_certification(struct publisher *publisher)
{
    const struct certifier *certifier = &publisher->issue->certifier;
    if (certifier->name == NULL || publisher->access.obstacle != NULL)
        return;
    xml_open(publisher->xml, "meta");
    xml_attribute(publisher->xml, "property", "dcterms:conformsTo");
    xml_attribute(publisher->xml, "id", "conformance");
    xml_text(publisher->xml, "EPUB Accessibility 1.1 - WCAG 2.2 Level AA");
    end_line(publisher);
    xml_open(publisher->xml, "meta");
    xml_attribute(publisher->xml, "refines", "#conformance");
    xml_attribute(publisher->xml, "property", "a11y:certifiedBy");
    xml_attribute(publisher->xml, "id", "certifier");
    xml_text(publisher->xml, certifier->name);
    end_line(publisher);
    add_meta(publisher, "#certifier", "a11y:certifierCredential", certifier->credential);
    if (certifier->report != NULL) {
        xml_open(publisher->xml, "link");
        xml_attribute(publisher->xml, "refines", "#certifier");
        xml_attribute(publisher->xml, "rel", "a11y:certifierReport");
        xml_attribute(publisher->xml, "href", certifier->report);
        end_line(publisher);
    }
}

static void open_manifest_item(struct publisher *publisher, const char *id, const char *href,
                               const char *media_type)
{
    xml_open(publisher->xml, "item");
    xml_attribute(publisher->xml, "id", id);
    xml_attribute(publisher->xml, "href", href);
    xml_attribute(publisher->xml, "media-type", media_type);
}

static void add_pages(struct publisher *publisher)
{
    struct arena *arena = publisher->issue->arena;
    const struct package *package = publisher->package;
    for (size_t index = 0; index < package->page_count; index++) {
        const char *name = package->pages[index].article->name;
        open_manifest_item(publisher, arena_format(arena, "text-%s", name),
                           arena_format(arena, "text/%s.xhtml", name), "application/xhtml+xml");
        if (package->has_audio)
            xml_attribute_format(publisher->xml, "media-overlay", "overlay-%s", name);
        end_line(publisher);
        if (!package->has_audio)
            continue;
        open_manifest_item(publisher, arena_format(arena, "overlay-%s", name),
                           arena_format(arena, "overlay/%s.smil", name), "application/smil+xml");
        end_line(publisher);
    }
}

static void add_manifest(struct publisher *publisher)
{
    struct arena *arena = publisher->issue->arena;
    const struct package *package = publisher->package;
    xml_open(publisher->xml, "manifest");
    xml_line(publisher->xml);
    open_manifest_item(publisher, "nav", "nav.xhtml", "application/xhtml+xml");
    xml_attribute(publisher->xml, "properties", "nav");
    end_line(publisher);
    open_manifest_item(publisher, "ncx", "toc.ncx", "application/x-dtbncx+xml");
    end_line(publisher);
    open_manifest_item(publisher, "style", "styles/crieur.css", "text/css");
    end_line(publisher);
    /* Pages refer to these by <link rel="pronunciation">, which EPUBCheck does not take for a
     * reference: its usage note OPF-097 stands. */
    for (const struct pronunciation *each = package->pronunciations; each != NULL;
         each = each->next) {
        open_manifest_item(publisher, arena_format(arena, "lexicon-%s", each->language), each->name,
                           "application/pls+xml");
        end_line(publisher);
    }
    add_pages(publisher);
    for (size_t index = 0; index < package->audio_count; index++) {
        const char *name = package->audio[index].name;
        open_manifest_item(publisher, arena_format(arena, "audio-%s", name),
                           arena_format(arena, "audio/%s.mp3", name), "audio/mpeg");
        end_line(publisher);
    }
    int number = 0;
    for (const struct picture *picture = package->issue->pictures; picture != NULL;
         picture = picture->next) {
        bool cover = strcmp(picture->name, package->cover_name) == 0;
        open_manifest_item(publisher,
                           cover ? "cover-image" : arena_format(arena, "picture-%d", ++number),
                           picture->name, picture->media_type);
        xml_attribute(publisher->xml, "properties", cover ? "cover-image" : NULL);
        end_line(publisher);
    }
    end_line(publisher);
}

static void add_spine(struct publisher *publisher)
{
    const struct package *package = publisher->package;
    xml_open(publisher->xml, "spine");
    xml_attribute(publisher->xml, "toc", "ncx");
    xml_line(publisher->xml);
    for (size_t index = 0; index < package->page_count; index++) {
        xml_open(publisher->xml, "itemref");
        xml_attribute_format(publisher->xml, "idref", "text-%s",
                             package->pages[index].article->name);
        end_line(publisher);
    }
    end_line(publisher);
}

void opf_render(const struct package *package, struct buffer *out)
{
    struct publisher publisher = {
        .xml = xml_writer_create(), .package = package, .issue = package->issue};
    struct xml_writer *xml = publisher.xml;
    publisher.access = access_examine(package);
    xml_open(xml, "package");
    xml_attribute(xml, "xmlns", "http://www.idpf.org/2007/opf");
    xml_attribute(xml, "version", "3.0");
    xml_attribute(xml, "unique-identifier", "identifier");
    xml_attribute(xml, "xml:lang", strings_language(package->strings));
    xml_line(xml);
    xml_open(xml, "metadata");
    xml_attribute(xml, "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    xml_line(xml);
    add_bibliography(&publisher);
    if (package->has_audio)
        add_durations(&publisher);
    add_accessibility(&publisher);
    add_certification(&publisher);
    xml_open(xml, "meta");
    xml_attribute(xml, "name", "cover");
    xml_attribute(xml, "content", "cover-image");
    end_line(&publisher);
    end_line(&publisher);
    add_manifest(&publisher);
    add_spine(&publisher);
    xml_writer_finish(xml, out);
}
