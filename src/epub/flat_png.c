#include "epub/flat_png.h"

#include "base/memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#define SLOTS        65536U
#define COLORS_MOST  24000U
#define PALETTE_MOST 256U
#define PACKED_SIZE  16384U

/* Squared distances, of 3 × 255². More colours than wanted would cost bytes and not be seen. */
#define MEAN_ALLOWED 4.0 /* of all pixels */
#define MEAN_WANTED  0.5
#define ERROR_WANTED 100 /* of any pixel */

/* One colour of the picture. */
struct tally {
    uint32_t color;
    uint32_t count;
    uint32_t error; /* squared distance to its colour in the palette */
    uint32_t index; /* of that colour */
};

/* Pixels of one row that have the same colour. */
struct run {
    uint16_t number; /* of the tally */
    uint16_t length;
};

struct flat_png {
    int width;
    int height;
    int rows;              /* added */
    struct tally *tallies; /* in the order of their first pixels */
    uint32_t count;
    bool rich;       /* there are too many colours */
    uint16_t *slots; /* a hash table: 1 + a tally's number; 0 is free */
    struct run *runs;
    size_t run_count;
    size_t run_capacity;
    uint32_t palette[PALETTE_MOST];
    uint32_t palette_count;
};

struct flat_png *flat_png_begin(int width, int height)
{
    struct flat_png *picture = memory_allocate(sizeof *picture);
    picture->width = width;
    picture->height = height;
    picture->tallies = memory_allocate(COLORS_MOST * sizeof *picture->tallies);
    picture->slots = memory_allocate(SLOTS * sizeof *picture->slots);
    return picture;
}

static uint32_t pixel_at(const unsigned char *row, int x)
{
    uint32_t pixel;
    memcpy(&pixel, row + (size_t)x * sizeof pixel, sizeof pixel);
    return pixel & 0xFFFFFF;
}

/* Where the colour is or belongs. */
static uint16_t *find_slot(const struct flat_png *picture, uint32_t color)
{
    uint32_t slot = (color * 2654435761U) >> 16;
    while (picture->slots[slot] != 0 && picture->tallies[picture->slots[slot] - 1].color != color) {
        slot = (slot + 1) % SLOTS;
    }
    return &picture->slots[slot];
}

/* How many pixels from `x` on have the same colour. */
static int run_length(const unsigned char *row, int x, int width)
{
    uint32_t color = pixel_at(row, x);
    int end = x + 1;
    while (end < width && pixel_at(row, end) == color) {
        end++;
    }
    return end - x;
}

/* Returns false when there are too many colours. */
static bool add_run(struct flat_png *picture, uint32_t color, int length)
{
    uint16_t *slot = find_slot(picture, color);
    if (*slot == 0) {
        if (picture->count == COLORS_MOST) {
            return false;
        }
        picture->tallies[picture->count++] =
            (struct tally){.color = color, .error = UINT32_MAX >> 8};
        *slot = (uint16_t)picture->count;
    }
    picture->tallies[*slot - 1].count += (uint32_t)length;
    if (picture->run_count == picture->run_capacity) {
        picture->run_capacity += picture->run_capacity / 2 + 16384;
        picture->runs = memory_resize(picture->runs, picture->run_capacity * sizeof *picture->runs);
    }
    picture->runs[picture->run_count++] = (struct run){(uint16_t)(*slot - 1), (uint16_t)length};
    return true;
}

void flat_png_add(struct flat_png *picture, const unsigned char *pixels, int rows, size_t stride)
{
    for (int y = 0; y < rows && !picture->rich; y++) {
        const unsigned char *row = pixels + (size_t)y * stride;
        for (int x = 0, length; x < picture->width && !picture->rich; x += length) {
            length = run_length(row, x, picture->width);
            picture->rich = !add_run(picture, pixel_at(row, x), length);
        }
    }
    picture->rows += rows;
}

static uint32_t square(uint32_t one, uint32_t other, int shift)
{
    int difference = (int)(one >> shift & 0xFF) - (int)(other >> shift & 0xFF);
    return (uint32_t)(difference * difference);
}

static uint32_t distance(uint32_t one, uint32_t other)
{
    return square(one, other, 16) + square(one, other, 8) + square(one, other, 0);
}

/* Puts the colour into the palette, and every colour that is nearer to it than to those before with
 * it. */
static void take_color(struct flat_png *picture, uint32_t color)
{
    uint32_t index = picture->palette_count++;
    picture->palette[index] = color;
    for (uint32_t i = 0; i < picture->count; i++) {
        struct tally *tally = &picture->tallies[i];
        uint32_t error = distance(tally->color, color);
        if (error < tally->error) {
            tally->error = error;
            tally->index = index;
        }
    }
}

/* How well the palette serves the picture. */
struct survey {
    double error;                 /* of all pixels */
    const struct tally *heaviest; /* the worst served, counted by its pixels */
    const struct tally *farthest; /* the worst served */
};

static struct survey survey_palette(const struct flat_png *picture)
{
    struct survey survey = {0, picture->tallies, picture->tallies};
    uint64_t most = 0;
    for (uint32_t i = 0; i < picture->count; i++) {
        const struct tally *tally = &picture->tallies[i];
        uint64_t weight = (uint64_t)tally->count * tally->error;
        survey.error += (double)weight;
        if (weight > most) {
            most = weight;
            survey.heaviest = tally;
        }
        if (tally->error > survey.farthest->error) {
            survey.farthest = tally;
        }
    }
    return survey;
}

/* Takes colours until all are served well. Returns false when the picture would suffer. */
static bool choose_palette(struct flat_png *picture)
{
    double pixel_count = (double)picture->width * picture->height;
    for (;;) {
        struct survey survey = survey_palette(picture);
        bool fine = survey.error <= MEAN_WANTED * pixel_count;
        if (picture->palette_count == PALETTE_MOST ||
            (fine && survey.farthest->error <= ERROR_WANTED)) {
            return survey.error <= MEAN_ALLOWED * pixel_count;
        }
        take_color(picture, (fine ? survey.farthest : survey.heaviest)->color);
    }
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

/* Deflates what `stream` is given and appends it to `out`. */
static void compress_bytes(z_stream *stream, int flush, struct buffer *out)
{
    unsigned char packed[PACKED_SIZE];
    do {
        stream->next_out = packed;
        stream->avail_out = sizeof packed;
        deflate(stream, flush);
        buffer_append(out, packed, sizeof packed - stream->avail_out);
    } while (stream->avail_out == 0);
}

/* Deflates the rows of palette indices, each behind its filter byte (0: none). */
static void compress_rows(const struct flat_png *picture, struct buffer *out)
{
    z_stream stream = {0};
    /* A low memory level makes short blocks, whose codes fit better. The long runs of one colour
     * make chains of thousands of matches, of which the first few serve nearly as well as the best
     * in a fifth of the time. */
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, MAX_WBITS, 5, Z_DEFAULT_STRATEGY) !=
            Z_OK ||
        deflateTune(&stream, 32, 258, 258, 32) != Z_OK) {
        memory_exhausted();
    }
    size_t size = (size_t)picture->width + 1;
    unsigned char *line = memory_allocate(size);
    size_t x = 1;
    for (size_t i = 0; i < picture->run_count; i++) {
        struct run run = picture->runs[i];
        memset(line + x, (int)picture->tallies[run.number].index, run.length);
        x += run.length;
        if (x == size) {
            stream.next_in = line;
            stream.avail_in = (uInt)size;
            compress_bytes(&stream, Z_NO_FLUSH, out);
            x = 1;
        }
    }
    compress_bytes(&stream, Z_FINISH, out);
    deflateEnd(&stream);
    free(line);
}

static void append_picture(const struct flat_png *picture, struct buffer *png)
{
    static const char layout[] = {8, 3, 0, 0, 0}; /* 8 bits, palette, no interlacing */
    struct buffer content;
    buffer_init(&content);
    buffer_append(png, "\x89PNG\r\n\x1a\n", 8);

    append_number(&content, (uint32_t)picture->width);
    append_number(&content, (uint32_t)picture->height);
    buffer_append(&content, layout, sizeof layout);
    append_chunk(png, "IHDR", &content);

    buffer_clear(&content);
    for (uint32_t i = 0; i < picture->palette_count; i++) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            buffer_append_byte(&content, (char)(picture->palette[i] >> shift & 0xFF));
        }
    }
    append_chunk(png, "PLTE", &content);

    buffer_clear(&content);
    compress_rows(picture, &content);
    append_chunk(png, "IDAT", &content);
    buffer_clear(&content);
    append_chunk(png, "IEND", &content);
    buffer_free(&content);
}

bool flat_png_end(struct flat_png *picture, struct buffer *png)
{
    bool flat = !picture->rich && picture->count > 0 && picture->rows == picture->height &&
                choose_palette(picture);
    if (flat) {
        append_picture(picture, png);
    }
    free(picture->runs);
    free(picture->slots);
    free(picture->tallies);
    free(picture);
    return flat;
}
