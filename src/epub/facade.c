#include "epub/facade.h"

#include <math.h>
#include <stdbool.h>
#include <stddef.h>

/* Building units: the origin is the middle of the threshold, y goes up. */
#define HALL_HEIGHT  742.0 /* from the ground to the tip of the flagpole */
#define BELL_HEIGHT  520.0 /* of the centre of the sound */
#define SUN_RADIUS   118.0
#define WING_BEGIN   146.0
#define WING_HEIGHT  318.0
#define BAY_WIDTH    88.0
#define PLINTH       62.0
#define FRONT_HEIGHT 402.0
#define FRONT_WIDTH  300.0

/* What every part of the drawing needs. */
struct scene {
    cairo_t *cairo;
    const struct palette *palette;
    uint64_t place; /* state of the choices that stay with the publication */
    uint64_t time;  /* state of those that change with the issue */
    unsigned spire; /* one of three shapes */
};

/* SplitMix64: the choices are the same on every machine. Returns 0 to `count` − 1. */
static unsigned choose(uint64_t *state, unsigned count)
{
    *state += 0x9E3779B97F4A7C15U;
    uint64_t mixed = *state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
    return (unsigned)((mixed ^ (mixed >> 31)) % count);
}

static void fill(cairo_t *cairo, struct color color)
{
    cairo_set_source_rgb(cairo, color.red, color.green, color.blue);
    cairo_fill(cairo);
}

static void box(cairo_t *cairo, struct color color, double x, double y, double width, double height)
{
    cairo_rectangle(cairo, x, y, width, height);
    fill(cairo, color);
}

static void disc(cairo_t *cairo, struct color color, double x, double y, double radius)
{
    cairo_new_sub_path(cairo);
    cairo_arc(cairo, x, y, radius, 0, 2 * M_PI);
    fill(cairo, color);
}

/* An opening with a round head; `x` is its middle, `y` its foot. */
static void arch(cairo_t *cairo, struct color color, double x, double y, double width,
                 double height)
{
    double radius = width / 2;
    cairo_move_to(cairo, x - radius, y);
    cairo_line_to(cairo, x + radius, y);
    cairo_arc(cairo, x, y + height - radius, radius, 0, M_PI);
    cairo_close_path(cairo);
    fill(cairo, color);
}

/* A roof: `foot` wide below, `head` wide above. */
static void roof(cairo_t *cairo, struct color color, double x, double y, double foot, double head,
                 double height)
{
    cairo_move_to(cairo, x - foot / 2, y);
    cairo_line_to(cairo, x + foot / 2, y);
    cairo_line_to(cairo, x + head / 2, y + height);
    cairo_line_to(cairo, x - head / 2, y + height);
    cairo_close_path(cairo);
    fill(cairo, color);
}

/* Rings around the bell. Light ones end below the lettering; farther ones go from the field to its
 * shade, on which the lettering reads better still. */
static void draw_sky(struct scene *scene, double width, double bell, double sun, double calm)
{
    const struct palette *palette = scene->palette;
    double middle = width / 2;
    double near = bell - calm;
    double far = hypot(middle, bell);
    const int far_rings = 6;
    const int near_rings = near > 2.4 * sun ? 4 : 3;
    cairo_rectangle(scene->cairo, 0, 0, width, bell + HALL_HEIGHT * 2);
    fill(scene->cairo, palette->shade);
    for (int i = far_rings - 1; i >= 0; i--) {
        double radius = near + (far - near) * i / far_rings;
        struct color color =
            color_mix(palette->field, palette->shade, pow((double)i / far_rings, 0.8));
        disc(scene->cairo, color, middle, bell, radius);
    }
    for (int i = near_rings - 1; i >= 1; i--) {
        double radius = sun + (near - sun) * i / near_rings;
        double share = 1 - (double)i / near_rings;
        disc(scene->cairo, color_mix(palette->field, palette->glow, share), middle, bell, radius);
    }
    disc(scene->cairo, palette->light, middle, bell, sun);
}

static void draw_house(struct scene *scene, struct color color, double x, double width,
                       double height)
{
    cairo_t *cairo = scene->cairo;
    box(cairo, color, x, -2, width + 1, height + 2);
    unsigned kind = choose(&scene->place, 3);
    double pitch = 34 + choose(&scene->place, 30);
    roof(cairo, color, x + width / 2, height - 1, width + 12, kind == 0 ? width * 0.55 : 0, pitch);
    box(cairo, color, x + width * (kind == 1 ? 0.2 : 0.7), height, 13, pitch + 4);
}

/* The village behind the town hall, over the whole width. */
static void draw_town(struct scene *scene, double half_width)
{
    const struct palette *palette = scene->palette;
    struct color far = color_mix(palette->field, palette->deep, 0.38);
    struct color near = color_mix(palette->field, palette->deep, 0.72);
    for (double x = -half_width; x < half_width;) {
        double width = 150 + choose(&scene->place, 190);
        cairo_save(scene->cairo);
        cairo_translate(scene->cairo, x + width / 2, 0);
        cairo_scale(scene->cairo, width * 0.75, 170 + choose(&scene->place, 110));
        disc(scene->cairo, far, 0, 0, 1);
        cairo_restore(scene->cairo);
        x += width * 0.8;
    }
    for (double x = -half_width - choose(&scene->place, 60); x < half_width;) {
        double width = 78 + choose(&scene->place, 60);
        draw_house(scene, near, x, width, 96 + choose(&scene->place, 90));
        x += width;
    }
}

static void draw_window(struct scene *scene, double x, double foot, double width, double height,
                        bool round)
{
    const struct palette *palette = scene->palette;
    struct color color = choose(&scene->time, 4) == 0 ? palette->light : palette->deep;
    cairo_t *cairo = scene->cairo;
    if (round) {
        arch(cairo, palette->stone, x, foot - 1, width + 16, height + 9);
        arch(cairo, color, x, foot, width, height);
    } else {
        box(cairo, palette->stone, x - width / 2 - 8, foot - 1, width + 16, height + 9);
        box(cairo, color, x - width / 2, foot, width, height);
    }
    box(cairo, palette->paper, x - 1.5, foot, 3, height);
    box(cairo, palette->paper, x - width / 2, foot + height * 0.58, width, 3);
    box(cairo, palette->stone, x - width / 2 - 12, foot - 9, width + 24, 9);
}

/* One wing: plinth, two floors of windows, cornice, slate roof with dormers. */
static void draw_wing(struct scene *scene, double side, int bays)
{
    const struct palette *palette = scene->palette;
    cairo_t *cairo = scene->cairo;
    double width = bays * BAY_WIDTH + 22;
    double left = side > 0 ? WING_BEGIN : -WING_BEGIN - width;
    double middle = left + width / 2;
    box(cairo, palette->paper, left, 0, width, WING_HEIGHT);
    box(cairo, palette->stone, left - 4, 0, width + 8, PLINTH - 12);
    box(cairo, palette->stone, left, 192, width, 7);
    roof(cairo, palette->deep, middle, WING_HEIGHT, width + 10, width - 46, 86);
    box(cairo, palette->stone, left - 8, WING_HEIGHT - 16, width + 16, 5);
    box(cairo, palette->paper, left - 10, WING_HEIGHT - 11, width + 20, 16);
    double outer = side > 0 ? left + width - 74 : left + 50;
    box(cairo, palette->deep, outer, WING_HEIGHT + 60, 24, 62);
    box(cairo, palette->stone, outer - 4, WING_HEIGHT + 114, 32, 9);
    for (int bay = 0; bay < bays; bay++) {
        double x = (WING_BEGIN + 14 + (bay + 0.5) * BAY_WIDTH) * side;
        draw_window(scene, x, PLINTH + 14, 42, 96, true);
        draw_window(scene, x, 214, 40, 68, false);
        if (bay % 2 == 1 || bays == 3) {
            arch(cairo, palette->paper, x, WING_HEIGHT + 5, 40, 52);
            arch(cairo, palette->deep, x, WING_HEIGHT + 5, 22, 40);
        }
    }
}

static void draw_clock(struct scene *scene, double x, double y, double radius)
{
    const struct palette *palette = scene->palette;
    cairo_t *cairo = scene->cairo;
    disc(cairo, palette->deep, x, y, radius);
    disc(cairo, palette->paper, x, y, radius * 0.82);
    double minutes = choose(&scene->time, 12 * 12) * 5.0;
    const double angles[] = {minutes / 720 * 2 * M_PI, fmod(minutes, 60) / 60 * 2 * M_PI};
    const double lengths[] = {0.42, 0.66};
    cairo_set_source_rgb(cairo, palette->deep.red, palette->deep.green, palette->deep.blue);
    cairo_set_line_width(cairo, radius * 0.13);
    cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND);
    for (int i = 0; i < 2; i++) {
        cairo_move_to(cairo, x, y);
        cairo_line_to(cairo, x + sin(angles[i]) * radius * lengths[i],
                      y + cos(angles[i]) * radius * lengths[i]);
        cairo_stroke(cairo);
    }
}

static void draw_bell(cairo_t *cairo, struct color color, double x, double y)
{
    cairo_move_to(cairo, x - 27, y - 24);
    cairo_curve_to(cairo, x - 17, y - 12, x - 20, y + 26, x, y + 27);
    cairo_curve_to(cairo, x + 20, y + 26, x + 17, y - 12, x + 27, y - 24);
    cairo_close_path(cairo);
    fill(cairo, color);
    disc(cairo, color, x, y - 27, 6.5);
    box(cairo, color, x - 3, y + 22, 6, 26);
}

/* The top of the bell tower, from its cornice up: one of three shapes. */
static void draw_spire(struct scene *scene, double y)
{
    cairo_t *cairo = scene->cairo;
    struct color deep = scene->palette->deep;
    unsigned kind = scene->spire;
    if (kind == 0) {
        roof(cairo, deep, 0, y, 132, 14, 104);
    } else if (kind == 1) {
        cairo_move_to(cairo, -62, y);
        cairo_curve_to(cairo, -62, y + 62, -12, y + 50, -8, y + 106);
        cairo_line_to(cairo, 8, y + 106);
        cairo_curve_to(cairo, 12, y + 50, 62, y + 62, 62, y);
        cairo_close_path(cairo);
        fill(cairo, deep);
    } else {
        cairo_new_sub_path(cairo);
        cairo_arc(cairo, 0, y, 62, 0, M_PI);
        cairo_close_path(cairo);
        fill(cairo, deep);
        box(cairo, deep, -13, y + 54, 26, 32);
        roof(cairo, deep, 0, y + 84, 34, 4, 22);
    }
    box(cairo, deep, -2.5, y + 90, 5, 74);
    cairo_move_to(cairo, 2, y + 162);
    cairo_curve_to(cairo, 22, y + 172, 36, y + 150, 60, y + 160);
    cairo_line_to(cairo, 60, y + 128);
    cairo_curve_to(cairo, 36, y + 118, 22, y + 140, 2, y + 130);
    cairo_close_path(cairo);
    fill(cairo, scene->palette->paper);
}

static void draw_tower(struct scene *scene)
{
    const struct palette *palette = scene->palette;
    cairo_t *cairo = scene->cairo;
    box(cairo, palette->paper, -62, FRONT_HEIGHT, 124, 66);
    box(cairo, palette->stone, -68, 458, 136, 8);
    box(cairo, palette->paper, -56, 464, 112, 110);
    arch(cairo, palette->stone, 0, 470, 90, 100);
    arch(cairo, palette->light, 0, 470, 76, 93);
    box(cairo, palette->deep, -2, 540, 4, 16);
    draw_bell(cairo, palette->deep, 0, 514);
    box(cairo, palette->stone, -62, 568, 124, 6);
    box(cairo, palette->paper, -68, 573, 136, 11);
    draw_spire(scene, 583);
}

/* The middle of the town hall: door, balcony windows, pediment with its clock. */
static void draw_front(struct scene *scene)
{
    const struct palette *palette = scene->palette;
    cairo_t *cairo = scene->cairo;
    double half = FRONT_WIDTH / 2;
    box(cairo, palette->paper, -half, 0, FRONT_WIDTH, 380);
    box(cairo, palette->stone, -half - 5, 0, FRONT_WIDTH + 10, PLINTH - 12);
    for (int column = 0; column < 4; column++) {
        double x = -half + 4 + column * (FRONT_WIDTH - 26) / 3.0;
        box(cairo, palette->stone, x, PLINTH - 12, 18, 320);
        box(cairo, palette->paper, x + 4, PLINTH - 12, 6, 320);
    }
    for (int bay = -1; bay <= 1; bay++) {
        draw_window(scene, bay * 91.3, 234, 44, 94, true);
        if (bay != 0) {
            draw_window(scene, bay * 91.3, PLINTH + 14, 44, 104, true);
        }
    }
    box(cairo, palette->deep, -half + 22, 216, FRONT_WIDTH - 44, 5);
    arch(cairo, palette->stone, 0, PLINTH - 2, 72, 146);
    arch(cairo, palette->deep, 0, PLINTH - 2, 56, 136);
    box(cairo, palette->light, -1.5, PLINTH - 2, 3, 108);
    roof(cairo, palette->deep, 0, 380, FRONT_WIDTH + 34, 0, 99);
    roof(cairo, palette->paper, 0, 380, FRONT_WIDTH - 10, 0, 79);
    box(cairo, palette->stone, -half - 8, 362, FRONT_WIDTH + 16, 8);
    box(cairo, palette->paper, -half - 12, 369, FRONT_WIDTH + 24, 15);
    draw_clock(scene, 0, 412, 25);
}

/* The steps, which run out into the paper below. */
static void draw_steps(struct scene *scene)
{
    const struct palette *palette = scene->palette;
    const int steps = 5;
    double height = (PLINTH - 2) / steps;
    for (int step = steps - 1; step >= 0; step--) {
        double width = 132 + (steps - step) * 40;
        double y = step * height;
        struct color riser = color_mix(palette->paper, palette->stone, 0.35 + 0.13 * step);
        box(scene->cairo, riser, -width / 2, y - 1, width, height + 1);
        box(scene->cairo, palette->paper, -width / 2 - 4, y + height - 4, width + 8, 5);
        box(scene->cairo, color_mix(palette->stone, palette->deep, 0.3), -width / 2, y + height - 5,
            width, 1.6);
    }
}

static void draw_tree(struct scene *scene, double x, double height)
{
    struct color crown = color_mix(scene->palette->field, scene->palette->deep, 0.88);
    double radius = height * 0.34;
    box(scene->cairo, crown, x - 4, 0, 8, height - radius);
    disc(scene->cairo, crown, x, height - radius, radius);
}

void facade_draw(cairo_t *cairo, const struct palette *palette, const struct facade *facade)
{
    struct scene scene = {cairo, palette, facade->place, facade->time, 0};
    /* First of all, so that the hall is the same in issues whose town has more houses. */
    scene.spire = choose(&scene.place, 3);
    double scale = fmin((facade->ground - facade->calm - 24) / HALL_HEIGHT, facade->width / 1010);
    double half_width = facade->width / 2 / scale;
    double bell = facade->ground - BELL_HEIGHT * scale;
    int bays = half_width > WING_BEGIN + 4 * BAY_WIDTH + 170 ? 4 : 3;
    double hall_end = WING_BEGIN + bays * BAY_WIDTH + 22;

    cairo_save(cairo);
    cairo_rectangle(cairo, 0, 0, facade->width, facade->ground);
    cairo_clip(cairo);
    draw_sky(&scene, facade->width, bell, SUN_RADIUS * scale, facade->calm);
    cairo_translate(cairo, facade->width / 2, facade->ground);
    cairo_scale(cairo, scale, -scale);
    draw_town(&scene, half_width);
    draw_wing(&scene, -1, bays);
    draw_wing(&scene, 1, bays);
    draw_tower(&scene);
    draw_front(&scene);
    draw_steps(&scene);
    for (int tree = 0; hall_end + 48 + 190 * tree < half_width + 60; tree++) {
        double x = hall_end + 48 + 190 * tree;
        draw_tree(&scene, x, 176 + choose(&scene.place, 36));
        draw_tree(&scene, -x, 176 + choose(&scene.place, 36));
    }
    cairo_restore(cairo);
}
