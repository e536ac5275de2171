#include "epub/lettering.h"

#include "base/buffer.h"
#include "base/memory.h"
#include "base/unicode.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <stdlib.h>
#include <string.h>

struct lettering_block {
    PangoLayout *layout;
    double indent; /* what balancing took from the width, where lines begin on the right */
    struct lettering_block *next;
};

struct lettering {
    PangoFontMap *fonts;
    PangoContext *context;
    char *language;
    struct lettering_block *blocks;
};

struct lettering *lettering_create(const char *language)
{
    struct lettering *lettering = memory_allocate(sizeof *lettering);
    lettering->language = memory_copy_string(language && *language ? language : "fr");
    /* Fontconfig and pango look at the user's languages to choose among fonts for other scripts;
     * these two variables go before LC_ALL, LANG and LANGUAGE. */
    setenv("FC_LANG", lettering->language, 1);
    setenv("PANGO_LANGUAGE", lettering->language, 1);

    lettering->fonts = pango_cairo_font_map_new();
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(lettering->fonts), 72);
    lettering->context = pango_font_map_create_context(lettering->fonts);
    pango_context_set_language(lettering->context, pango_language_from_string(lettering->language));
    pango_context_set_round_glyph_positions(lettering->context, FALSE);

    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(lettering->context, options);
    cairo_font_options_destroy(options);
    return lettering;
}

static void block_drop_first(struct lettering *lettering)
{
    struct lettering_block *block = lettering->blocks;
    lettering->blocks = block->next;
    g_object_unref(block->layout);
    free(block);
}

void lettering_destroy(struct lettering *lettering)
{
    if (!lettering) {
        return;
    }
    while (lettering->blocks) {
        block_drop_first(lettering);
    }
    g_object_unref(lettering->context);
    g_object_unref(lettering->fonts);
    free(lettering->language);
    free(lettering);
}

/* True for "de", "la", "une": the word that ends the text, when it has one to three letters, small
 * ones but for the first of the text. */
static bool ends_with_short_word(const struct buffer *text)
{
    size_t offset = text->length;
    int letters = 0;
    while (offset > 0) {
        size_t before = offset;
        uint32_t point = unicode_previous(text->data, &offset);
        if (unicode_is_space(point)) {
            offset = before;
            break;
        }
        if (!unicode_is_letter(point) || (offset > 0 && !unicode_is_lowercase(point)) ||
            ++letters > 3) {
            return false;
        }
    }
    return letters > 0;
}

/* French puts spaces around these signs that must not become line ends. */
static bool space_is_fixed(const struct buffer *before, uint32_t next)
{
    static const char opening[] = "\u00AB";
    size_t length = sizeof opening - 1;
    return next == ':' || next == ';' || next == '!' || next == '?' || next == 0xBB ||
           (before->length >= length &&
            memcmp(before->data + before->length - length, opening, length) == 0);
}

/* Appends the text in well-formed UTF-8, on one line, without controls. No-break spaces stay. */
static void clean(struct buffer *out, const char *text, bool joined)
{
    size_t length = strlen(text);
    size_t offset = 0;
    bool space = false;
    int joins = 0; /* in a row: more would leave no place for a line end */
    while (offset < length) {
        uint32_t point = unicode_next(text, length, &offset);
        bool control = point < 0x20 || (point >= 0x7F && point < 0xA0);
        if (point == ' ' || (point >= '\t' && point <= '\r') || point == 0x2028 ||
            point == 0x2029) {
            space = true;
        } else if (!control) {
            if (space && out->length > 0) {
                joins = joined && joins < 2 && ends_with_short_word(out) ? joins + 1 : 0;
                bool fixed = joins > 0 || space_is_fixed(out, point);
                unicode_append(out, fixed ? 0xA0 : ' ');
            }
            space = false;
            unicode_append(out, point);
            if (joined && point == '-') {
                unicode_append(out, 0x2060); /* word joiner: no line end in "Saint-Martin" */
            }
        }
    }
}

static void set_size(PangoLayout *layout, const struct lettering_style *style, double size)
{
    static const char *const families[] = {"Linux Libertine O,Libertinus Serif,serif",
                                           "Lato,sans-serif"};
    PangoFontDescription *font = pango_font_description_new();
    pango_font_description_set_family_static(font, families[style->face]);
    pango_font_description_set_weight(font, (PangoWeight)style->weight);
    pango_font_description_set_style(font, style->italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    pango_font_description_set_absolute_size(font, size * PANGO_SCALE);
    pango_layout_set_font_description(layout, font);
    pango_font_description_free(font);

    if (style->tracking != 0 && pango_layout_get_direction(layout, 0) != PANGO_DIRECTION_RTL) {
        PangoAttrList *attributes = pango_attr_list_new();
        int spacing = (int)lround(style->tracking * size * PANGO_SCALE);
        pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(spacing));
        pango_layout_set_attributes(layout, attributes);
        pango_attr_list_unref(attributes);
    }
}

static bool fits(PangoLayout *layout, double width, int lines)
{
    PangoRectangle ink;
    PangoRectangle logical;
    pango_layout_get_extents(layout, &ink, &logical);
    double limit = width * PANGO_SCALE;
    return pango_layout_get_line_count(layout) <= lines && logical.width <= limit &&
           ink.width <= limit && !pango_layout_is_ellipsized(layout);
}

/* Makes the block as narrow as it can be with the same number of lines. */
static void balance(struct lettering_block *block, double width)
{
    PangoLayout *layout = block->layout;
    int lines = pango_layout_get_line_count(layout);
    PangoWrapMode wrap = pango_layout_get_wrap(layout);
    int low = (int)(width / 3);
    int best = (int)width;
    if (lines < 2 || pango_layout_is_ellipsized(layout)) {
        return;
    }
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
    for (int high = best; low <= high;) {
        int middle = (low + high) / 2;
        pango_layout_set_width(layout, middle * PANGO_SCALE);
        if (fits(layout, middle, lines)) {
            best = middle;
            high = middle - 1;
        } else {
            low = middle + 1;
        }
    }
    pango_layout_set_wrap(layout, wrap);
    pango_layout_set_width(layout, best * PANGO_SCALE);
    if (pango_layout_get_alignment(layout) == PANGO_ALIGN_CENTER) {
        block->indent = (width - best) / 2;
    } else if (pango_layout_get_direction(layout, 0) == PANGO_DIRECTION_RTL) {
        block->indent = width - best;
    }
}

struct lettering_block *lettering_set(struct lettering *lettering,
                                      const struct lettering_style *style, const char *text,
                                      double width, int lines)
{
    struct buffer cleaned;
    buffer_init(&cleaned);
    clean(&cleaned, text ? text : "", style->joined);
    if (style->capitals) {
        char *lower = buffer_detach(&cleaned);
        unicode_uppercase(&cleaned, lower, strlen(lower), lettering->language);
        free(lower);
    }
    if (cleaned.length == 0) {
        buffer_free(&cleaned);
        return NULL;
    }
    struct lettering_block *block = memory_allocate(sizeof *block);
    PangoLayout *layout = pango_layout_new(lettering->context);
    pango_layout_set_text(layout, cleaned.data, (int)cleaned.length);
    buffer_free(&cleaned);
    pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
    pango_layout_set_height(layout, -lines);
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END);
    pango_layout_set_alignment(layout, style->alignment == LETTERING_CENTER ? PANGO_ALIGN_CENTER
                                                                            : PANGO_ALIGN_LEFT);
    pango_layout_set_line_spacing(layout, (float)style->leading);
    set_size(layout, style, style->size);
    if (style->alignment == LETTERING_TIGHT && !pango_layout_is_ellipsized(layout)) {
        pango_layout_set_width(layout, -1);
    }
    block->layout = layout;
    if (style->balanced) {
        balance(block, width);
    }
    block->next = lettering->blocks;
    lettering->blocks = block;
    return block;
}

struct lettering_block *lettering_fit(struct lettering *lettering,
                                      const struct lettering_style *style, double smallest,
                                      const char *text, double width, int lines)
{
    struct lettering_block *block = lettering_set(lettering, style, text, width, lines);
    if (!block) {
        return NULL;
    }
    block->indent = 0;
    pango_layout_set_width(block->layout, (int)(width * PANGO_SCALE));
    pango_layout_set_ellipsize(block->layout, PANGO_ELLIPSIZE_NONE);
    pango_layout_set_wrap(block->layout, PANGO_WRAP_WORD);
    int low = (int)ceil(smallest);
    int high = (int)floor(style->size);
    int best = 0;
    while (low <= high) {
        int middle = (low + high) / 2;
        set_size(block->layout, style, middle);
        if (fits(block->layout, width, lines)) {
            best = middle;
            low = middle + 1;
        } else {
            high = middle - 1;
        }
    }
    if (best == 0) {
        block_drop_first(lettering);
        return NULL;
    }
    set_size(block->layout, style, best);
    if (style->balanced) {
        balance(block, width);
    }
    return block;
}

double lettering_width(const struct lettering_block *block)
{
    PangoRectangle logical = {0};
    if (block) {
        pango_layout_get_extents(block->layout, NULL, &logical);
    }
    return (double)logical.width / PANGO_SCALE;
}

double lettering_height(const struct lettering_block *block)
{
    PangoRectangle logical = {0};
    if (block) {
        pango_layout_get_extents(block->layout, NULL, &logical);
    }
    return (double)logical.height / PANGO_SCALE;
}

void lettering_ink(const struct lettering_block *block, double *top, double *bottom)
{
    PangoRectangle ink = {0};
    if (block) {
        pango_layout_get_extents(block->layout, &ink, NULL);
    }
    *top = (double)ink.y / PANGO_SCALE;
    *bottom = (double)(ink.y + ink.height) / PANGO_SCALE;
}

void lettering_show(cairo_t *cairo, const struct lettering_block *block, double x, double y,
                    struct color color)
{
    if (!block) {
        return;
    }
    cairo_set_source_rgb(cairo, color.red, color.green, color.blue);
    cairo_move_to(cairo, x + block->indent, y);
    /* As outlines: for glyphs, a fontconfig that asks for subpixels wins over gray antialiasing. */
    pango_cairo_layout_path(cairo, block->layout);
    cairo_fill(cairo);
}
