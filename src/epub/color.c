#include "epub/color.h"

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* WCAG 2.2, 1.4.3 asks for 4.5; the rest is room for rounding to 8 bits. */
#define CONTRAST_WANTED 4.6

/* Beyond these, walls would vanish in the sky and shadows in the field. */
#define LUMINANCE_HIGHEST 0.62
#define LUMINANCE_LOWEST  0.018

static const struct color black = {0, 0, 0};
static const struct color white = {1, 1, 1};
static const struct color cream = {0.992, 0.973, 0.937};
static const struct color night = {0.094, 0.082, 0.086};
static const struct color gold = {0.973, 0.776, 0.345};

static int digit_value(char digit)
{
    static const char digits[] = "0123456789abcdef";
    char lower = digit >= 'A' && digit <= 'F' ? (char)(digit - 'A' + 'a') : digit;
    const char *found = lower ? strchr(digits, lower) : NULL;
    return found ? (int)(found - digits) : -1;
}

bool color_parse(const char *text, struct color *color)
{
    size_t length = strlen(text);
    if (text[0] != '#' || (length != 4 && length != 7)) {
        return false;
    }
    size_t width = (length - 1) / 3;
    double channels[3];
    for (size_t i = 0; i < 3; i++) {
        int high = digit_value(text[1 + i * width]);
        int low = digit_value(text[i * width + width]);
        if (high < 0 || low < 0) {
            return false;
        }
        channels[i] = (high * 16 + low) / 255.0;
    }
    *color = (struct color){channels[0], channels[1], channels[2]};
    return true;
}

struct color color_mix(struct color from, struct color to, double share)
{
    return (struct color){
        from.red + (to.red - from.red) * share,
        from.green + (to.green - from.green) * share,
        from.blue + (to.blue - from.blue) * share,
    };
}

static double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : pow((channel + 0.055) / 1.055, 2.4);
}

double color_luminance(struct color color)
{
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

double color_contrast(struct color one, struct color other)
{
    double first = color_luminance(one);
    double second = color_luminance(other);
    return (fmax(first, second) + 0.05) / (fmin(first, second) + 0.05);
}

struct color color_choose(const char *name)
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

/* Moves the colour towards black until it contrasts with `background`. */
static struct color darken_for(struct color color, struct color background)
{
    for (int step = 0; step < 100 && color_contrast(color, background) < CONTRAST_WANTED; step++) {
        color = color_mix(color, black, 0.04);
    }
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

struct palette color_palette(struct color main)
{
    struct palette palette = {.paper = cream, .light = gold, .ink = night};
    palette.field = keep_in_range(main);
    bool dark_letters = color_contrast(palette.field, cream) < CONTRAST_WANTED &&
                        color_contrast(palette.field, night) >= CONTRAST_WANTED;
    if (dark_letters) {
        palette.letter = night;
        palette.shade = color_mix(palette.field, white, 0.42);
        palette.glow = color_mix(palette.field, white, 0.8);
        palette.deep = color_mix(palette.field, night, 0.78);
    } else {
        palette.field = darken_for(palette.field, cream);
        palette.letter = cream;
        palette.shade = color_mix(palette.field, black, 0.42);
        /* Gold over blue gives olive: the colder the field, the whiter its glow. */
        double warmth = fmin(1, fmax(0, palette.field.red - palette.field.blue + 0.5));
        palette.glow = color_mix(palette.field, color_mix(cream, gold, warmth), 0.62);
        palette.deep = color_mix(palette.field, black, 0.66);
    }
    palette.stone = color_mix(cream, palette.field, 0.2);
    palette.accent = darken_for(palette.field, cream);
    return palette;
}
