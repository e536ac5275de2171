#include "base/color.h"

#include <math.h>
#include <stddef.h>
#include <string.h>

static const struct color black = {0, 0, 0};

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

struct color color_darken_for(struct color color, struct color background)
{
    for (int step = 0; step < 100 && color_contrast(color, background) < COLOR_CONTRAST_WANTED;
         step++) {
        color = color_mix(color, black, 0.04);
    }
    return color;
}
