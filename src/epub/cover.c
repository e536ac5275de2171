#include "epub/cover.h"

#include "epub/palette.h"
#include "epub/facade.h"
#include "epub/lettering.h"
#include "epub/picture.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#define MARGIN         76.0
#define COLUMN         (COVER_WIDTH - 2 * MARGIN)
#define GUTTER         48.0
#define HEADLINES_MOST 5
#define STRIP_TOP      52.0
#define SKY_LEAST      330.0 /* height of the town hall below the lettering */

/* A headline with its kicker, set. */
struct entry {
    struct lettering_block *kicker;
    struct lettering_block *title;
};

/* What has been set for one cover, and where it goes. */
struct page {
    cairo_t *cairo;
    struct lettering *lettering;
    struct palette palette;
    struct lettering_block *issue;
    struct lettering_block *date;
    struct lettering_block *masthead;
    double masthead_top; /* of its lines; the ink begins lower */
    struct lettering_block *subtitle;
    double subtitle_top;
    double calm; /* the lettering on the sky ends above */
    struct entry entries[HEADLINES_MOST];
    int entry_count;
    struct lettering_block *publisher;
    double paper_top;
};

static void set_strip(struct page *page, const struct cover *cover)
{
    struct lettering_style style = {.face = LETTERING_SANS,
                                    .alignment = LETTERING_TIGHT,
                                    .weight = 700,
                                    .size = 27,
                                    .tracking = 0.04,
                                    .leading = 1};
    page->issue = lettering_set(page->lettering, &style, cover->issue, COLUMN * 0.6, 1);
    page->date = lettering_set(page->lettering, &style, cover->date, COLUMN * 0.36, 1);
}

/* The publication's name as large as it can be: on one line when that is large, else on two or, for
 * the very long names of associations of towns, three. */
static struct lettering_block *set_name(struct page *page, const char *name)
{
    static const struct {
        double largest;
        double smallest;
        int lines;
    } trials[] = {{264, 150, 1}, {172, 86, 2}, {112, 48, 3}};
    struct lettering_style style = {.face = LETTERING_SERIF,
                                    .alignment = LETTERING_CENTER,
                                    .weight = 700,
                                    .joined = true,
                                    .balanced = true,
                                    .tracking = -0.012,
                                    .leading = 0.82};
    for (size_t i = 0; i < sizeof trials / sizeof trials[0]; i++) {
        style.size = trials[i].largest;
        struct lettering_block *block = lettering_fit(page->lettering, &style, trials[i].smallest,
                                                      name, COLUMN, trials[i].lines);
        if (block) {
            return block;
        }
    }
    style.size = 56;
    style.leading = 0.9;
    return lettering_set(page->lettering, &style, name, COLUMN, 3);
}

/* Sets what stands on the sky, from the top down. */
static void set_head(struct page *page, const struct cover *cover)
{
    set_strip(page, cover);
    bool has_strip = page->issue || page->date;
    double y = has_strip ? STRIP_TOP + 86 : STRIP_TOP + 20;
    page->masthead = set_name(page, cover->publication);
    if (page->masthead) {
        double top = 0;
        double bottom = 0;
        lettering_ink(page->masthead, &top, &bottom);
        page->masthead_top = y - top;
        y += bottom - top + 26;
    }
    struct lettering_style style = {.face = LETTERING_SERIF,
                                    .alignment = LETTERING_CENTER,
                                    .weight = 400,
                                    .italic = true,
                                    .size = 46,
                                    .leading = 0.95};
    page->subtitle = lettering_fit(page->lettering, &style, 32, cover->subtitle, COLUMN, 1);
    if (!page->subtitle) {
        style.size = 34;
        page->subtitle = lettering_set(page->lettering, &style, cover->subtitle, COLUMN, 2);
    }
    page->subtitle_top = y;
    page->calm = y + lettering_height(page->subtitle);
}

static struct entry set_entry(struct page *page, const char *kicker, const char *title,
                              const struct lettering_style *style, double width, int lines)
{
    struct lettering_style kicker_style = {.face = LETTERING_SANS,
                                           .weight = 900,
                                           .capitals = true,
                                           .size = style->size > 40 ? 25 : 20,
                                           .tracking = 0.1,
                                           .leading = 1};
    struct entry entry = {0};
    entry.kicker = lettering_set(page->lettering, &kicker_style, kicker, width, 1);
    entry.title = lettering_set(page->lettering, style, title, width, lines);
    return entry;
}

/* Columns for the headlines after the first. */
static int count_columns(int others)
{
    return others == 4 ? 2 : others;
}

static double column_width(int columns)
{
    return (COLUMN - GUTTER * (columns - 1)) / columns;
}

static bool is_blank(const char *text)
{
    return !text || text[strspn(text, " \t\r\n")] == '\0';
}

static void set_headlines(struct page *page, const struct cover *cover)
{
    size_t chosen[HEADLINES_MOST];
    int count = 0;
    for (size_t i = 0; i < cover->headline_count && count < HEADLINES_MOST; i++) {
        if (!is_blank(cover->headlines[i])) {
            chosen[count++] = i;
        }
    }
    struct lettering_style lead = {.face = LETTERING_SERIF,
                                   .weight = 700,
                                   .joined = true,
                                   .balanced = true,
                                   .size = 68,
                                   .leading = 0.86};
    struct lettering_style other = {
        .face = LETTERING_SERIF, .weight = 600, .balanced = true, .size = 36, .leading = 0.88};
    double width = count > 1 ? column_width(count_columns(count - 1)) : COLUMN;
    for (int i = 0; i < count; i++) {
        const char *title = cover->headlines[chosen[i]];
        const char *kicker = cover->kickers ? cover->kickers[chosen[i]] : NULL;
        if (i == 0) {
            page->entries[i] = set_entry(page, kicker, title, &lead, COLUMN, 2);
            struct lettering_block *whole =
                lettering_fit(page->lettering, &lead, 52, title, COLUMN, count > 3 ? 2 : 3);
            page->entries[i].title = whole ? whole : page->entries[i].title;
        } else {
            page->entries[i] = set_entry(page, kicker, title, &other, width, 3);
        }
    }
    page->entry_count = count;
}

static double entry_height(const struct entry *entry)
{
    double kicker = entry->kicker ? lettering_height(entry->kicker) + 4 : 0;
    return kicker + lettering_height(entry->title);
}

/* Height of the row of entries that begins at `first`. */
static double row_height(const struct page *page, int first, int columns)
{
    double height = 0;
    for (int i = first; i < first + columns && i < page->entry_count; i++) {
        height = fmax(height, entry_height(&page->entries[i]));
    }
    return height;
}

#define PAPER_PADDING 46.0
#define ROW_GAP       30.0
#define FOOT_HEIGHT   96.0

static double paper_height(const struct page *page)
{
    double height = PAPER_PADDING + FOOT_HEIGHT;
    if (page->entry_count > 0) {
        height += entry_height(&page->entries[0]);
    }
    int columns = count_columns(page->entry_count - 1);
    for (int first = 1; first < page->entry_count; first += columns) {
        height += ROW_GAP + row_height(page, first, columns) + (first == 1 ? 14 : 0);
    }
    return height + (page->entry_count > 0 ? 22 : -30);
}

/* Leaves out the last headlines where the town hall would have no room. */
static void set_paper(struct page *page, const struct cover *cover)
{
    struct lettering_style style = {.face = LETTERING_SANS,
                                    .alignment = LETTERING_TIGHT,
                                    .weight = 700,
                                    .size = 24,
                                    .tracking = 0.03,
                                    .leading = 1};
    page->publisher = lettering_set(page->lettering, &style, cover->publisher, COLUMN - 120, 1);
    set_headlines(page, cover);
    while (page->entry_count > 1 && COVER_HEIGHT - paper_height(page) - page->calm < SKY_LEAST) {
        page->entry_count -= page->entry_count == 5 ? 2 : 1;
    }
    page->paper_top = floor(COVER_HEIGHT - paper_height(page));
}

static void draw_rule(struct page *page, struct color color, double y, double thickness)
{
    cairo_set_source_rgb(page->cairo, color.red, color.green, color.blue);
    cairo_rectangle(page->cairo, MARGIN, y, COLUMN, thickness);
    cairo_fill(page->cairo);
}

static void draw_head(struct page *page)
{
    struct color letter = page->palette.letter;
    if (page->issue || page->date) {
        double right = MARGIN + COLUMN - lettering_width(page->date);
        lettering_show(page->lettering, page->issue, MARGIN, STRIP_TOP, letter);
        lettering_show(page->lettering, page->date, right, STRIP_TOP, letter);
        draw_rule(page, letter, STRIP_TOP + 46, 3);
    }
    lettering_show(page->lettering, page->masthead, MARGIN, page->masthead_top, letter);
    lettering_show(page->lettering, page->subtitle, MARGIN, page->subtitle_top, letter);
}

static void draw_entry(struct page *page, const struct entry *entry, double x, double y)
{
    lettering_show(page->lettering, entry->kicker, x, y, page->palette.accent);
    if (entry->kicker) {
        y += lettering_height(entry->kicker) + 4;
    }
    lettering_show(page->lettering, entry->title, x, y, page->palette.ink);
}

/* A point that sounds: this magazine is read aloud. */
static void draw_sound(struct page *page, double x, double y)
{
    struct color color = page->palette.accent;
    cairo_t *cairo = page->cairo;
    cairo_set_source_rgb(cairo, color.red, color.green, color.blue);
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x - 42, y, 6, 0, 2 * M_PI);
    cairo_fill(cairo);
    cairo_set_line_width(cairo, 4.5);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    for (int i = 1; i <= 3; i++) {
        cairo_new_sub_path(cairo);
        cairo_arc(cairo, x - 42, y, 6 + 9.5 * i, -0.75, 0.75);
        cairo_stroke(cairo);
    }
}

static void draw_paper(struct page *page)
{
    struct color paper = page->palette.paper;
    cairo_set_source_rgb(page->cairo, paper.red, paper.green, paper.blue);
    cairo_rectangle(page->cairo, 0, page->paper_top, COVER_WIDTH, COVER_HEIGHT - page->paper_top);
    cairo_fill(page->cairo);

    double y = page->paper_top + PAPER_PADDING;
    if (page->entry_count > 0) {
        draw_entry(page, &page->entries[0], MARGIN, y);
        y += entry_height(&page->entries[0]) + ROW_GAP + 14;
    }
    int columns = count_columns(page->entry_count - 1);
    for (int first = 1; first < page->entry_count; first += columns) {
        draw_rule(page, page->palette.stone, y - 20, 2);
        for (int i = first; i < first + columns && i < page->entry_count; i++) {
            double x = MARGIN + (i - first) * (column_width(columns) + GUTTER);
            draw_entry(page, &page->entries[i], x, y);
        }
        y += row_height(page, first, columns) + ROW_GAP;
    }
    double foot = COVER_HEIGHT - 72;
    if (page->entry_count > 0) {
        draw_rule(page, page->palette.accent, foot - 20, 3);
    }
    lettering_show(page->lettering, page->publisher, MARGIN, foot, page->palette.ink);
    draw_sound(page, MARGIN + COLUMN + 4, foot + 17);
}

/* FNV-1a. */
static uint64_t seed(const char *text)
{
    uint64_t hash = 14695981039346656037U;
    for (const char *byte = text ? text : ""; *byte; byte++) {
        hash = (hash ^ (unsigned char)*byte) * 1099511628211U;
    }
    return hash;
}

bool cover_draw(const struct cover *cover, struct buffer *png, struct failure *failure)
{
    const char *name = cover->publication ? cover->publication : "";
    struct color color = palette_choose(name);
    if (!is_blank(cover->color) && !color_parse(cover->color, &color)) {
        return failure_set(failure, FAILURE_CONTENT,
                           "the cover's colour \"%s\" is not of the form \"#8c2f1b\"",
                           cover->color);
    }
    cairo_surface_t *picture = picture_create(COVER_WIDTH, COVER_HEIGHT);
    struct page page = {.cairo = cairo_create(picture), .palette = palette_make(color)};
    page.lettering = lettering_create(page.cairo, cover->language);
    set_head(&page, cover);
    set_paper(&page, cover);
    struct facade facade = {
        .width = COVER_WIDTH,
        .calm = page.calm,
        .ground = page.paper_top,
        .place = seed(name),
        .time = seed(cover->issue) ^ seed(cover->date),
    };
    facade_draw(page.cairo, &page.palette, &facade);
    draw_head(&page);
    draw_paper(&page);
    lettering_destroy(page.lettering);
    cairo_destroy(page.cairo);
    bool done = picture_write(picture, png, failure);
    cairo_surface_destroy(picture);
    return done;
}

bool cover_thumbnail(const struct buffer *png, int width, struct buffer *out,
                     struct failure *failure)
{
    cairo_surface_t *source = picture_read(png, failure);
    if (!source) {
        return false;
    }
    int source_width = cairo_image_surface_get_width(source);
    int source_height = cairo_image_surface_get_height(source);
    double scale = width < source_width ? (double)width / source_width : 1;
    int height = (int)fmax(1, lround(source_height * scale));
    cairo_surface_t *picture = picture_create((int)lround(source_width * scale), height);
    cairo_t *cairo = cairo_create(picture);
    cairo_scale(cairo, scale, (double)height / source_height);
    cairo_set_source_surface(cairo, source, 0, 0);
    cairo_pattern_set_filter(cairo_get_source(cairo), CAIRO_FILTER_BEST);
    cairo_pattern_set_extend(cairo_get_source(cairo), CAIRO_EXTEND_PAD);
    cairo_paint(cairo);
    cairo_destroy(cairo);
    cairo_surface_destroy(source);
    bool done = picture_write(picture, out, failure);
    cairo_surface_destroy(picture);
    return done;
}
