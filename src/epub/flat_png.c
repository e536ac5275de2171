#include "epub/flat_png.h"

#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define SLOTS         65536U
#define COLORS_MOST   24000U
#define PALETTE_MOST  256U
#define NO_COLOR      UINT32_MAX
#define ERROR_ALLOWED 4.0 /* mean of the squared distances of a pixel, of 3 × 255² */

struct tally {
    uint32_t color;
    uint32_t count;
    uint32_t error; /* squared distance to its colour in the palette */
    uint32_t index; /* of that colour */
};

/* The colours of a picture: a hash table, then the palette drawn from it. */
struct colors {
    struct tally *slots;
    uint32_t count;
    uint32_t palette[PALETTE_MOST];
    uint32_t palette_count;
};

static uint32_t pixel_at(const unsigned char *row, int x)
{
    uint32_t pixel;
    memcpy(&pixel, row + (size_t)x * sizeof pixel, sizeof pixel);
    return pixel & 0xFFFFFF;
}

static struct tally *find_slot(const struct colors *colors, uint32_t color)
{
    uint32_t slot = (color * 2654435761U) >> 16;
    while (colors->slots[slot].color != color && colors->slots[slot].color != NO_COLOR) {
        slot = (slot + 1) % SLOTS;
    }
    return &colors->slots[slot];
}

/* Returns false as soon as there are too many. */
static bool count_colors(struct colors *colors, const unsigned char *pixels, int width, int height,
                         size_t stride)
{
    for (uint32_t i = 0; i < SLOTS; i++) {
        colors->slots[i].color = NO_COLOR;
    }
    for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
            uint32_t color = pixel_at(pixels + (size_t)y * stride, x);
            struct tally *tally = find_slot(colors, color);
            if (tally->color == NO_COLOR && colors->count++ == COLORS_MOST) {
                return false;
            }
            tally->color = color;
            tally->error = UINT32_MAX >> 8;
            tally->count++;
        }
    }
    return true;
}

static uint32_t distance(uint32_t one, uint32_t other)
{
    uint32_t sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        int difference = (int)(one >> shift & 0xFF) - (int)(other >> shift & 0xFF);
        sum += (uint32_t)(difference * difference);
    }
    return sum;
}

/* Puts the colour into the palette, and every colour that is nearer to it than to those before with
 * it. */
static void take_color(struct colors *colors, uint32_t color)
{
    uint32_t index = colors->palette_count++;
    colors->palette[index] = color;
    for (uint32_t i = 0; i < SLOTS; i++) {
        struct tally *tally = &colors->slots[i];
        if (tally->color == NO_COLOR || tally->error == 0) {
            continue;
        }
        uint32_t error = distance(tally->color, color);
        if (index == 0 || error < tally->error) {
            tally->error = error;
            tally->index = index;
        }
    }
}

/* Takes again and again the colour that is worst served, counted by its pixels. Returns false when
 * the picture would suffer. */
static bool choose_palette(struct colors *colors, double pixel_count)
{
    double error = 0;
    while (colors->palette_count < PALETTE_MOST) {
        uint64_t worst = 0;
        uint32_t color = NO_COLOR;
        error = 0;
        for (uint32_t i = 0; i < SLOTS; i++) {
            const struct tally *tally = &colors->slots[i];
            uint64_t weight = (uint64_t)tally->count * tally->error;
            error += (double)weight;
            if (weight > worst) {
                worst = weight;
                color = tally->color;
            }
        }
        if (color == NO_COLOR) {
            break;
        }
        take_color(colors, color);
    }
    return error <= ERROR_ALLOWED * pixel_count;
}

static void append_number(struct buffer *out, uint32_t number)
{
    for (int shift = 24; shift >= 0; shift -= 8) {
        buffer_append_byte(out, (char)(number >> shift & 0xFF));
    }
}

static void append_chunk(struct buffer *out, const char *type, const struct buffer *content)
{
    append_number(out, (uint32_t)content->length);
    size_t begin = out->length;
    buffer_append(out, type, 4);
    buffer_append(out, content->data, content->length);
    uLong sum = crc32(0, (const Bytef *)out->data + begin, (uInt)(out->length - begin));
    append_number(out, (uint32_t)sum);
}

/* Deflates the rows of palette indices, each behind its filter byte (0: none). */
static void compress_rows(const struct colors *colors, const unsigned char *pixels, int width,
                          int height, size_t stride, struct buffer *out)
{
    size_t size = ((size_t)width + 1) * (size_t)height;
    unsigned char *rows = memory_allocate(size);
    unsigned char *next = rows;
    for (int y = 0; y < height; y++) {
        *next++ = 0;
        for (int x = 0; x < width; x++) {
            uint32_t color = pixel_at(pixels + (size_t)y * stride, x);
            *next++ = (unsigned char)find_slot(colors, color)->index;
        }
    }
    uLongf length = compressBound(size);
    unsigned char *packed = memory_allocate(length);
    if (compress2(packed, &length, rows, size, Z_BEST_COMPRESSION) != Z_OK) {
        memory_exhausted();
    }
    buffer_append(out, packed, length);
    free(packed);
    free(rows);
}

static void append_picture(const struct colors *colors, const unsigned char *pixels, int width,
                           int height, size_t stride, struct buffer *png)
{
    static const char layout[] = {8, 3, 0, 0, 0}; /* 8 bits, palette, no interlacing */
    struct buffer content;
    buffer_init(&content);
    buffer_append(png, "\x89PNG\r\n\x1a\n", 8);

    append_number(&content, (uint32_t)width);
    append_number(&content, (uint32_t)height);
    buffer_append(&content, layout, sizeof layout);
    append_chunk(png, "IHDR", &content);

    buffer_clear(&content);
    for (uint32_t i = 0; i < colors->palette_count; i++) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            buffer_append_byte(&content, (char)(colors->palette[i] >> shift & 0xFF));
        }
    }
    append_chunk(png, "PLTE", &content);

    buffer_clear(&content);
    compress_rows(colors, pixels, width, height, stride, &content);
    append_chunk(png, "IDAT", &content);
    buffer_clear(&content);
    append_chunk(png, "IEND", &content);
    buffer_free(&content);
}

bool flat_png_write(const unsigned char *pixels, int width, int height, size_t stride,
                    struct buffer *png)
{
    struct colors colors = {.slots = memory_allocate(SLOTS * sizeof *colors.slots)};
    bool flat = count_colors(&colors, pixels, width, height, stride) &&
                choose_palette(&colors, (double)width * height);
    if (flat) {
        append_picture(&colors, pixels, width, height, stride, png);
    }
    free(colors.slots);
    return flat;
}
