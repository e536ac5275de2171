#include "epub/cover.h"

#include "epub/palette.h"
#include "epub/facade.h"
#include "epub/lettering.h"
#include "epub/picture.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

/* The page is laid out in units of its own, so that the size of the picture is one number. */
#define PAGE_WIDTH  1200.0
#define PAGE_HEIGHT (PAGE_WIDTH * COVER_HEIGHT / COVER_WIDTH)
#define MARGIN      76.0
#define COLUMN      (PAGE_WIDTH - 2 * MARGIN)
#define GUTTER      48.0
#define TITLES_MOST 5
#define STRIP_TOP   52.0
#define SKY_LEAST   330.0 /* height of the town hall below the lettering */

/* A section with its headlines, set. */
struct group {
    const char *name; /* NULL: a headline of no section */
    struct color color;
    struct lettering_block *kicker;
    struct lettering_block *titles[TITLES_MOST];
    int title_count;
};

/* What has been set for one cover, and where it goes. */
struct page {
    cairo_t *cairo; /* while it is drawn */
    struct lettering *lettering;
    struct palette palette;
    struct lettering_block *issue;
    struct lettering_block *date;
    struct lettering_block *masthead;
    double masthead_top; /* of its lines; the ink begins lower */
    struct lettering_block *subtitle;
    double subtitle_top;
    double calm;                      /* the lettering on the sky ends above */
    struct group groups[TITLES_MOST]; /* the first leads */
    int group_count;
    struct lettering_block *publisher;
    double paper_top;
    struct facade facade;
    double scale; /* pixels per unit of the page */
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

/* Columns for the sections after the leading one. */
static int count_columns(const struct page *page)
{
    int others = page->group_count - 1;
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

/* The group of that name, or a new one at the end. */
static struct group *find_group(struct page *page, const char *name, const char *color)
{
    for (int i = 0; name && i < page->group_count; i++) {
        if (page->groups[i].name && strcmp(page->groups[i].name, name) == 0) {
            return &page->groups[i];
        }
    }
    struct group *group = &page->groups[page->group_count++];
    struct color own = page->palette.field;
    if (!is_blank(color)) {
        color_parse(color, &own);
    }
    *group = (struct group){.name = name, .color = color_darken_for(own, page->palette.paper)};
    return group;
}

/* Shares the first `count` headlines that say something out among the sections, not yet set:
 * `titles` receives them in the order of the groups' blocks. */
static void group_headlines(struct page *page, const struct cover *cover, int count,
                            const char *titles[TITLES_MOST][TITLES_MOST])
{
    page->group_count = 0;
    for (size_t i = 0; i < cover->headline_count && count > 0; i++) {
        if (is_blank(cover->headlines[i])) {
            continue;
        }
        const char *kicker = cover->kickers ? cover->kickers[i] : NULL;
        struct group *group = find_group(page, is_blank(kicker) ? NULL : kicker,
                                         cover->colors ? cover->colors[i] : NULL);
        titles[group - page->groups][group->title_count++] = cover->headlines[i];
        count--;
    }
}

/* As large as it can be, down to the smallest size given; longer ones end in an ellipsis. */
static struct lettering_block *set_title(struct page *page, const char *title, bool leads,
                                         double width)
{
    static const struct {
        double largest;
        double smallest;
        int lines;
    } trials[2][2] = {{{36, 32, 3}, {32, 28, 4}}, {{72, 52, 2}, {56, 42, 3}}};
    struct lettering_style style = {.face = LETTERING_SERIF,
                                    .weight = leads ? 700 : 600,
                                    .joined = leads,
                                    .balanced = true,
                                    .leading = leads ? 0.84 : 0.86};
    for (int i = 0; i < 2; i++) {
        style.size = trials[leads][i].largest;
        struct lettering_block *block =
            lettering_fit(page->lettering, &style, trials[leads][i].smallest, title, width,
                          trials[leads][i].lines);
        if (block) {
            return block;
        }
    }
    style.size = trials[leads][1].smallest;
    return lettering_set(page->lettering, &style, title, width, trials[leads][1].lines);
}

static void set_group(struct page *page, int index, const char *const *titles)
{
    struct lettering_style kicker = {.face = LETTERING_SANS,
                                     .weight = 900,
                                     .capitals = true,
                                     .size = index == 0 ? 25 : 21,
                                     .tracking = 0.1,
                                     .leading = 1};
    struct group *group = &page->groups[index];
    double width = index == 0 ? COLUMN : column_width(count_columns(page));
    group->kicker = lettering_set(page->lettering, &kicker, group->name, width, 1);
    for (int i = 0; i < group->title_count; i++) {
        group->titles[i] = set_title(page, titles[i], index == 0 && i == 0, width);
    }
}

#define PAPER_PADDING 46.0
#define BAR_HEIGHT    6.0
#define BAR_GAP       18.0
#define KICKER_GAP    4.0
#define TITLE_GAP     16.0
#define ROW_GAP       38.0
#define FOOT_HEIGHT   96.0

static double group_height(const struct group *group)
{
    double height = group->kicker ? lettering_height(group->kicker) + KICKER_GAP : 0;
    for (int i = 0; i < group->title_count; i++) {
        height += lettering_height(group->titles[i]) + (i > 0 ? TITLE_GAP : 0);
    }
    return height;
}

/* Height of the row of groups that begins at `first`, with the bars above. */
static double row_height(const struct page *page, int first, int columns)
{
    double height = 0;
    for (int i = first; i < first + columns && i < page->group_count; i++) {
        height = fmax(height, group_height(&page->groups[i]));
    }
    return BAR_HEIGHT + BAR_GAP + height;
}

static double paper_height(const struct page *page)
{
    double height = PAPER_PADDING + FOOT_HEIGHT;
    if (page->group_count > 0) {
        height += group_height(&page->groups[0]) + 30;
    }
    int columns = count_columns(page);
    for (int first = 1; first < page->group_count; first += columns) {
        height += ROW_GAP + row_height(page, first, columns);
    }
    return height + (page->group_count > 0 ? 0 : -30);
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
    const char *titles[TITLES_MOST][TITLES_MOST] = {{NULL}};
    page->publisher = lettering_set(page->lettering, &style, cover->publisher, COLUMN - 120, 1);
    for (int count = TITLES_MOST; count > 0; count--) {
        group_headlines(page, cover, count, titles);
        for (int i = 0; i < page->group_count; i++) {
            set_group(page, i, titles[i]);
        }
        if (PAGE_HEIGHT - paper_height(page) - page->calm >= SKY_LEAST) {
            break;
        }
    }
    page->paper_top = floor(PAGE_HEIGHT - paper_height(page));
}

static void draw_bar(struct page *page, struct color color, double x, double y, double width,
                     double thickness)
{
    cairo_set_source_rgb(page->cairo, color.red, color.green, color.blue);
    cairo_rectangle(page->cairo, x, y, width, thickness);
    cairo_fill(page->cairo);
}

static void draw_head(struct page *page)
{
    struct color letter = page->palette.letter;
    if (page->issue || page->date) {
        double right = MARGIN + COLUMN - lettering_width(page->date);
        lettering_show(page->cairo, page->issue, MARGIN, STRIP_TOP, letter);
        lettering_show(page->cairo, page->date, right, STRIP_TOP, letter);
        draw_bar(page, letter, MARGIN, STRIP_TOP + 46, COLUMN, 3);
    }
    lettering_show(page->cairo, page->masthead, MARGIN, page->masthead_top, letter);
    lettering_show(page->cairo, page->subtitle, MARGIN, page->subtitle_top, letter);
}

static void draw_group(struct page *page, const struct group *group, double x, double y)
{
    lettering_show(page->cairo, group->kicker, x, y, group->color);
    if (group->kicker) {
        y += lettering_height(group->kicker) + KICKER_GAP;
    }
    for (int i = 0; i < group->title_count; i++) {
        lettering_show(page->cairo, group->titles[i], x, y, page->palette.ink);
        y += lettering_height(group->titles[i]) + TITLE_GAP;
    }
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
    draw_bar(page, page->palette.paper, 0, page->paper_top, PAGE_WIDTH,
             PAGE_HEIGHT - page->paper_top);
    double y = page->paper_top + PAPER_PADDING;
    if (page->group_count > 0) {
        draw_group(page, &page->groups[0], MARGIN, y);
        y += group_height(&page->groups[0]) + ROW_GAP;
    }
    int columns = count_columns(page);
    for (int first = 1; first < page->group_count; first += columns) {
        for (int i = first; i < first + columns && i < page->group_count; i++) {
            double width = column_width(columns);
            double x = MARGIN + (i - first) * (width + GUTTER);
            draw_bar(page, page->groups[i].color, x, y, width, BAR_HEIGHT);
            draw_group(page, &page->groups[i], x, y + BAR_HEIGHT + BAR_GAP);
        }
        y += row_height(page, first, columns) + ROW_GAP;
    }
    double foot = PAGE_HEIGHT - 72;
    if (page->group_count > 0) {
        draw_bar(page, page->palette.stone, MARGIN, foot - 20, COLUMN, 2);
    }
    lettering_show(page->cairo, page->publisher, MARGIN, foot, page->palette.ink);
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

/* Draws what has been set; `user_data` is the page. */
static void draw_page(cairo_t *cairo, void *user_data)
{
    struct page *page = user_data;
    page->cairo = cairo;
    cairo_scale(cairo, page->scale, page->scale);
    facade_draw(cairo, &page->palette, &page->facade);
    draw_head(page);
    draw_paper(page);
}

/* Appends what has been set to `png`, `width` pixels wide. */
static bool append_page(struct page *page, int width, struct buffer *png, struct failure *failure)
{
    page->scale = width / PAGE_WIDTH;
    return picture_draw(width, width * COVER_HEIGHT / COVER_WIDTH, draw_page, page, png, failure);
}

bool cover_draw(const struct cover *cover, struct buffer *png, struct buffer *small,
                struct failure *failure)
{
    struct color color = palette_choose(cover->publication ? cover->publication : "");
    if (!is_blank(cover->color) && !color_parse(cover->color, &color)) {
        return failure_set(failure, FAILURE_CONTENT,
                           "the cover's colour \"%s\" is not of the form \"#8c2f1b\"",
                           cover->color);
    }
    struct page page = {.palette = palette_make(color),
                        .lettering = lettering_create(cover->language)};
    set_head(&page, cover);
    set_paper(&page, cover);
    page.facade = (struct facade){.width = PAGE_WIDTH,
                                  .calm = page.calm,
                                  .ground = page.paper_top,
                                  .place = seed(cover->publication),
                                  .time = seed(cover->issue) ^ seed(cover->date)};
    size_t before = png->length;
    bool done = append_page(&page, COVER_WIDTH, png, failure) &&
                (!small || append_page(&page, COVER_SMALL_WIDTH, small, failure));
    lettering_destroy(page.lettering);
    if (!done) {
        buffer_truncate(png, before);
    }
    return done;
}
