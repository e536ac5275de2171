#include "epub/book.h"

#include "epub/ocf.h"
#include "epub/xhtml.h"

static const char container[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<container version=\"1.0\" xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">\n"
    "<rootfiles>\n"
    "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>\n"
    "</rootfiles>\n"
    "</container>\n";

static bool add_rendered(struct ocf *ocf, const char *name, const struct package *package,
                         void (*render)(const struct package *, struct buffer *),
                         struct failure *failure)
{
    struct buffer text;
    buffer_init(&text);
    render(package, &text);
    bool good = ocf_add(ocf, name, text.data, text.length, failure);
    buffer_free(&text);
    return good;
}

static bool add_pronunciations(struct ocf *ocf, const struct package *package,
                               struct failure *failure)
{
    bool good = true;
    struct buffer text;
    buffer_init(&text);
    for (const struct pronunciation *each = package->pronunciations; each != NULL && good;
         each = each->next) {
        buffer_clear(&text);
        pronunciation_render(each, &text);
        good = ocf_add(ocf, arena_format(package->issue->arena, "EPUB/%s", each->name), text.data,
                       text.length, failure);
    }
    buffer_free(&text);
    return good;
}

static bool add_page(struct ocf *ocf, const struct package *package,
                     const struct package_page *page, struct failure *failure)
{
    struct arena *arena = package->issue->arena;
    struct buffer text;
    buffer_init(&text);
    xhtml_render(package, page->article, &text);
    bool good = ocf_add(ocf, arena_format(arena, "EPUB/text/%s.xhtml", page->article->name),
                        text.data, text.length, failure);
    buffer_clear(&text);
    if (package->has_audio)
        smil_render(page, &text);
    good = good && (!package->has_audio ||
                    ocf_add(ocf, arena_format(arena, "EPUB/overlay/%s.smil", page->article->name),
                            text.data, text.length, failure));
    buffer_free(&text);
    return good;
}

static bool add_picture(struct ocf *ocf, struct arena *arena, const struct picture *picture,
                        struct failure *failure)
{
    const char *name = arena_format(arena, "EPUB/%s", picture->name);
    struct ocf_part part = {.path = picture->source,
                            .length = (long long)picture->length,
                            .digest = picture->digest,
                            .checksum = picture->checksum,
                            .kind = FAILURE_CONTENT};
    return picture->data != NULL ? ocf_add(ocf, name, picture->data, picture->length, failure)
                                 : ocf_add_part(ocf, name, &part, failure);
}

static bool add_parts(struct ocf *ocf, const struct package *package, const struct buffer *style,
                      struct failure *failure)
{
    struct arena *arena = package->issue->arena;
    bool good = ocf_add(ocf, "META-INF/container.xml", container, sizeof container - 1, failure) &&
                add_rendered(ocf, "EPUB/package.opf", package, opf_render, failure) &&
                add_rendered(ocf, "EPUB/nav.xhtml", package, nav_render, failure) &&
                add_rendered(ocf, "EPUB/toc.ncx", package, ncx_render, failure) &&
                ocf_add(ocf, "EPUB/styles/crieur.css", style->data, style->length, failure) &&
                add_pronunciations(ocf, package, failure);
    for (size_t index = 0; index < package->page_count && good; index++)
        good = add_page(ocf, package, &package->pages[index], failure);
    for (const struct picture *picture = package->issue->pictures; picture != NULL && good;
         picture = picture->next)
        good = add_picture(ocf, arena, picture, failure);
    for (size_t index = 0; index < package->audio_count && good; index++) {
        const struct package_audio *audio = &package->audio[index];
        struct ocf_part part = {.path = audio->path,
                                .length = audio->length,
                                .digest = audio->digest,
                                .checksum = audio->checksum,
                                .kind = FAILURE_SYSTEM};
        good = ocf_add_part(ocf, arena_format(arena, "EPUB/audio/%s.mp3", audio->name), &part,
                            failure);
    }
    return good;
}

struct ocf *book_fill(const struct package *package, const struct buffer *style, const char *path,
                      struct failure *failure)
{
    struct ocf *ocf = ocf_create(path, package->modified, failure);
    if (ocf == NULL || add_parts(ocf, package, style, failure))
        return ocf;
    ocf_discard(ocf);
    return NULL;
}
