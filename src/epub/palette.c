#include "epub/palette.h"

#include <math.h>
#include <stddef.h>
#include <stdint.h>

/* Beyond these, walls would vanish in the sky and shadows in the field. */
#define LUMINANCE_HIGHEST 0.62
#define LUMINANCE_LOWEST  0.018

static const struct color black = {0, 0, 0};
static const struct color white = {1, 1, 1};
static const struct color cream = {0.992, 0.973, 0.937};
static const struct color night = {0.094, 0.082, 0.086};
static const struct color gold = {0.973, 0.776, 0.345};

struct color palette_choose(const char *name)
{
    static const char *const colors[] = {
        "#8c2f1b", "#1f4e79", "#2f5d3a", "#6b2545", "#14595c", "#9a4a12",
        "#3b3a78", "#7a1f2b", "#22577a", "#4f5d1e", "#5a3a6e", "#1d3557",
    };
    uint32_t hash = 2166136261U;
    for (const char *byte = name; *byte; byte++) {
        hash = (hash ^ (unsigned char)*byte) * 16777619U;
    }
    hash ^= hash >> 15;
    struct color color = black;
    color_parse(colors[hash % (sizeof colors / sizeof colors[0])], &color);
    return color;
}

static struct color keep_in_range(struct color color)
{
    while (color_luminance(color) > LUMINANCE_HIGHEST) {
        color = color_mix(color, black, 0.02);
    }
    while (color_luminance(color) < LUMINANCE_LOWEST) {
        color = color_mix(color, white, 0.02);
    }
    return color;
}

struct palette palette_make(struct color main)
{
    struct palette palette = {.paper = cream, .light = gold, .ink = night};
    palette.field = keep_in_range(main);
    bool dark_letters = color_contrast(palette.field, cream) < COLOR_CONTRAST_WANTED &&
                        color_contrast(palette.field, night) >= COLOR_CONTRAST_WANTED;
    if (dark_letters) {
        palette.letter = night;
        palette.shade = color_mix(palette.field, white, 0.42);
        palette.glow = color_mix(palette.field, white, 0.8);
        palette.deep = color_mix(palette.field, night, 0.78);
    } else {
        palette.field = color_darken_for(palette.field, cream);
        palette.letter = cream;
        palette.shade = color_mix(palette.field, black, 0.42);
        /* Gold over blue gives olive: the colder the field, the whiter its glow. */
        double warmth = fmin(1, fmax(0, palette.field.red - palette.field.blue + 0.5));
        palette.glow = color_mix(palette.field, color_mix(cream, gold, warmth), 0.62);
        palette.deep = color_mix(palette.field, black, 0.66);
    }
    palette.stone = color_mix(cream, palette.field, 0.2);
    palette.accent = color_darken_for(palette.field, cream);
    return palette;
}
