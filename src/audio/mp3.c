#include "audio/mp3.h"

#include "base/memory.h"
#include "base/unicode.h"

#include <ctype.h>
#include <errno.h>
#include <lame/lame.h>
#include <stdlib.h>
#include <string.h>

enum {
    ENCODER_CHUNK = 8192,                              /* samples given to LAME at a time */
    ENCODER_OUTPUT = ENCODER_CHUNK * 5 / 4 + 7200 + 1, /* bytes; the bound is lame.h's */
    BITRATE_COUNT = 14,
    LARGEST_TAG = 1 << 28, /* bytes; the size in its header has 28 bits */
};

struct mp3_encoder {
    lame_t lame;
    FILE *stream;
    off_t begin;
    bool has_info_frame;
    unsigned char output[ENCODER_OUTPUT];
};

struct mp3_settings mp3_settings_default(void)
{
    return (struct mp3_settings){MP3_SAMPLE_RATE, MP3_BITRATE, MP3_QUALITY};
}

static void print_nothing(const char *format, va_list arguments)
{
    (void)format;
    (void)arguments;
}

static lame_t open_lame(void)
{
    lame_t lame = lame_init();
    if (lame == NULL)
        memory_exhausted();
    lame_set_errorf(lame, print_nothing);
    lame_set_debugf(lame, print_nothing);
    lame_set_msgf(lame, print_nothing);
    return lame;
}

/* The version of MPEG that has the sample rate, as LAME counts them (0: MPEG-2, 1: MPEG-1,
 * 2: MPEG-2.5); -1 when none has. */
static int version_of(int sample_rate)
{
    for (int version = 0; version < 3; version++)
        for (int index = 0; index < 3; index++)
            if (lame_get_samplerate(version, index) == sample_rate)
                return version;
    return -1;
}

bool mp3_has_info_frame(const struct mp3_settings *settings)
{
    enum { INFO_BYTES = 156, HEADER_BYTES = 4 };
    bool first_version = version_of(settings->sample_rate) == 1;
    int side_bytes = first_version ? 17 : 9;
    int frame_bytes = (first_version ? 2 : 1) * 72000 * settings->bitrate / settings->sample_rate;
    return frame_bytes >= HEADER_BYTES + side_bytes + INFO_BYTES;
}

/* LAME takes the nearest bitrate in silence; a user who asks for another is told instead. */
bool mp3_settings_check(const struct mp3_settings *settings, struct failure *failure)
{
    int version = version_of(settings->sample_rate);
    if (version < 0)
        return failure_set(failure, FAILURE_USAGE, "MP3 has no sample rate of %d Hz",
                           settings->sample_rate);
    if (settings->quality < 0 || settings->quality > 9)
        return failure_set(failure, FAILURE_USAGE, "MP3 quality %d is not between 0 and 9",
                           settings->quality);
    struct buffer list;
    buffer_init(&list);
    bool found = false;
    for (int index = 1; index <= BITRATE_COUNT; index++) {
        int bitrate = lame_get_bitrate(version, index);
        if (bitrate <= 0)
            continue;
        found = found || bitrate == settings->bitrate;
        buffer_format(&list, "%s%d", list.length > 0 ? ", " : "", bitrate);
    }
    if (!found)
        failure_set(failure, FAILURE_USAGE,
                    "MP3 at %d Hz has no bitrate of %d kbit/s, only these: %s",
                    settings->sample_rate, settings->bitrate, list.data);
    buffer_free(&list);
    return found;
}

void mp3_describe(const struct mp3_settings *settings, struct buffer *out)
{
    buffer_format(out, "encoder LAME %s %d %d %d\n", get_lame_version(), settings->sample_rate,
                  settings->bitrate, settings->quality);
}

bool mp3_settings_read(struct mp3_settings *settings, const char *text)
{
    return sscanf(text, "LAME %*s %d %d %d", &settings->sample_rate, &settings->bitrate,
                  &settings->quality) == 3;
}

static bool set_up(lame_t lame, const struct mp3_settings *settings, float scale)
{
    lame_set_num_channels(lame, 1);
    lame_set_mode(lame, MONO);
    lame_set_in_samplerate(lame, settings->sample_rate);
    lame_set_out_samplerate(lame, settings->sample_rate);
    lame_set_VBR(lame, vbr_off);
    lame_set_brate(lame, settings->bitrate);
    lame_set_quality(lame, settings->quality);
    lame_set_scale(lame, scale);
    lame_set_bWriteVbrTag(lame, 1);
    lame_set_write_id3tag_automatic(lame, 0);
    return lame_init_params(lame) >= 0;
}

/* At low bitrates LAME lowers the signal on its own (0.45 dB at 56 kbit/s: presets.c) against
 * clipping. Callers have measured the loudness and limited the peaks: this scale undoes it. */
static float neutral_scale(const struct mp3_settings *settings)
{
    lame_t trial = open_lame();
    float lowered = set_up(trial, settings, 1) ? lame_get_scale(trial) : 1;
    lame_close(trial);
    return lowered > 0 ? 1 / lowered : 1;
}

struct mp3_encoder *mp3_encoder_create(FILE *stream, const struct mp3_settings *settings,
                                       struct failure *failure)
{
    if (!mp3_settings_check(settings, failure))
        return NULL;
    off_t begin = ftello(stream);
    if (begin < 0) {
        failure_set(failure, FAILURE_SYSTEM, "cannot seek in the MP3: %s", strerror(errno));
        return NULL;
    }
    struct mp3_encoder *encoder = memory_allocate(sizeof *encoder);
    encoder->stream = stream;
    encoder->begin = begin;
    encoder->has_info_frame = mp3_has_info_frame(settings);
    encoder->lame = open_lame();
    if (!set_up(encoder->lame, settings, neutral_scale(settings))) {
        failure_set(failure, FAILURE_USAGE, "LAME refuses mono at %d Hz and %d kbit/s",
                    settings->sample_rate, settings->bitrate);
        mp3_encoder_destroy(encoder);
        return NULL;
    }
    return encoder;
}

static bool put(struct mp3_encoder *encoder, const void *data, size_t size, struct failure *failure)
{
    if (fwrite(data, 1, size, encoder->stream) != size)
        return failure_set(failure, FAILURE_SYSTEM, "cannot write the MP3: %s", strerror(errno));
    return true;
}

/* Writes what LAME has left in the output; `size` is what its function returned. */
static bool put_output(struct mp3_encoder *encoder, int size, struct failure *failure)
{
    if (size == -2)
        memory_exhausted();
    if (size < 0)
        return failure_set(failure, FAILURE_SYSTEM, "LAME cannot encode (its error %d)", size);
    return put(encoder, encoder->output, (size_t)size, failure);
}

bool mp3_encoder_write(struct mp3_encoder *encoder, const int16_t *samples, size_t count,
                       struct failure *failure)
{
    while (count > 0) {
        int part = count < ENCODER_CHUNK ? (int)count : ENCODER_CHUNK;
        int size = lame_encode_buffer(encoder->lame, samples, samples, part, encoder->output,
                                      ENCODER_OUTPUT);
        if (!put_output(encoder, size, failure))
            return false;
        samples += part;
        count -= (size_t)part;
    }
    return true;
}

static bool patch_info_frame(struct mp3_encoder *encoder, struct failure *failure)
{
    size_t size = lame_get_lametag_frame(encoder->lame, encoder->output, ENCODER_OUTPUT);
    if (size == 0 || size > ENCODER_OUTPUT)
        return failure_set(failure, FAILURE_SYSTEM, "LAME gives no info frame for the MP3");
    off_t end = ftello(encoder->stream);
    if (end < 0 || fseeko(encoder->stream, encoder->begin, SEEK_SET) != 0)
        return failure_set(failure, FAILURE_SYSTEM, "cannot seek in the MP3: %s", strerror(errno));
    if (!put(encoder, encoder->output, size, failure))
        return false;
    if (fseeko(encoder->stream, end, SEEK_SET) != 0)
        return failure_set(failure, FAILURE_SYSTEM, "cannot seek in the MP3: %s", strerror(errno));
    return true;
}

bool mp3_encoder_finish(struct mp3_encoder *encoder, struct failure *failure)
{
    int size = lame_encode_flush(encoder->lame, encoder->output, ENCODER_OUTPUT);
    if (!put_output(encoder, size, failure))
        return false;
    if (encoder->has_info_frame && !patch_info_frame(encoder, failure))
        return false;
    if (fflush(encoder->stream) != 0)
        return failure_set(failure, FAILURE_SYSTEM, "cannot write the MP3: %s", strerror(errno));
    return true;
}

void mp3_encoder_destroy(struct mp3_encoder *encoder)
{
    if (encoder == NULL)
        return;
    lame_close(encoder->lame);
    free(encoder);
}

static bool is_absent(const char *text)
{
    return text == NULL || *text == '\0';
}

static bool is_ascii(const char *text)
{
    while (*text != '\0')
        if ((unsigned char)*text++ >= 0x80)
            return false;
    return true;
}

/* Returns the text in UTF-16 behind the byte order mark that LAME wants; the caller frees it. */
static unsigned short *to_utf16(const char *text)
{
    size_t length = strlen(text);
    unsigned short *units = memory_allocate((length + 2) * sizeof *units);
    size_t count = 0;
    units[count++] = 0xfeff;
    for (size_t offset = 0; offset < length;) {
        uint32_t code_point = unicode_next(text, length, &offset);
        if (code_point >= 0x10000) {
            units[count++] = (unsigned short)(0xd800 + ((code_point - 0x10000) >> 10));
            units[count++] = (unsigned short)(0xdc00 + ((code_point - 0x10000) & 0x3ff));
        } else {
            units[count++] = (unsigned short)code_point;
        }
    }
    units[count] = 0;
    return units;
}

static char *without_controls(const char *text)
{
    char *copy = memory_copy_string(text);
    for (char *byte = copy; *byte != '\0'; byte++)
        if ((unsigned char)*byte < ' ' || *byte == 0x7f)
            *byte = ' ';
    return copy;
}

/* Adds one frame of text; `language` is for COMM alone. */
static bool add_text(lame_t lame, const char *frame, const char *language, const char *text,
                     struct failure *failure)
{
    if (is_absent(text))
        return true;
    static const unsigned short empty_description[] = {0xfeff, 0};
    bool is_comment = strcmp(frame, "COMM") == 0;
    char *clean = without_controls(text);
    int status;
    if (is_ascii(clean)) {
        status = is_comment ? id3tag_set_comment_latin1(lame, language, "", clean)
                            : id3tag_set_textinfo_latin1(lame, frame, clean);
    } else {
        unsigned short *units = to_utf16(clean);
        status = is_comment ? id3tag_set_comment_utf16(lame, language, empty_description, units)
                            : id3tag_set_textinfo_utf16(lame, frame, units);
        free(units);
    }
    free(clean);
    if (status == -254)
        memory_exhausted();
    if (status < 0)
        return failure_set(failure, FAILURE_USAGE, "ID3 frame %s cannot hold '%s'", frame, text);
    return true;
}

/* True when the text begins as the pattern, in which 0 stands for any digit, and ends there. */
static bool has_form(const char *text, const char *pattern)
{
    for (; *pattern != '\0'; text++, pattern++)
        if (*pattern == '0' ? !isdigit((unsigned char)*text) : *text != *pattern)
            return false;
    return *text == '\0';
}

/* ID3v2.3 has no frame for a whole date: TYER is the year and TDAT the day and month, DDMM, which
 * players join. */
static bool add_date(lame_t lame, const char *date, struct failure *failure)
{
    if (is_absent(date))
        return true;
    bool is_full = has_form(date, "0000-00-00");
    if (!is_full && !has_form(date, "0000-00") && !has_form(date, "0000"))
        return failure_set(failure, FAILURE_USAGE, "'%s' is not a date like 2025-04-15", date);
    char year[] = {date[0], date[1], date[2], date[3], '\0'};
    if (!add_text(lame, "TYER", NULL, year, failure))
        return false;
    if (!is_full)
        return true;
    char day_month[] = {date[8], date[9], date[5], date[6], '\0'};
    return add_text(lame, "TDAT", NULL, day_month, failure);
}

static bool add_track(lame_t lame, const struct mp3_tags *tags, struct failure *failure)
{
    if (tags->track <= 0)
        return true;
    struct buffer text;
    buffer_init(&text);
    buffer_format(&text, "%d", tags->track);
    if (tags->track_count > 0)
        buffer_format(&text, "/%d", tags->track_count);
    bool good = add_text(lame, "TRCK", NULL, text.data, failure);
    buffer_free(&text);
    return good;
}

static bool add_language(lame_t lame, const char *language, struct failure *failure)
{
    if (is_absent(language))
        return true;
    for (int index = 0; index < 3; index++)
        if (language[index] < 'a' || language[index] > 'z')
            return failure_set(failure, FAILURE_USAGE, "'%s' is not a language of ISO 639-2",
                               language);
    if (language[3] != '\0')
        return failure_set(failure, FAILURE_USAGE, "'%s' is not a language of ISO 639-2", language);
    return add_text(lame, "TLAN", NULL, language, failure);
}

static bool has_cover(const struct mp3_tags *tags)
{
    return tags->cover != NULL && tags->cover_size > 0;
}

static bool add_cover(lame_t lame, const struct mp3_tags *tags, struct failure *failure)
{
    if (!has_cover(tags))
        return true;
    static const char png[] = "\x89PNG";
    static const char jpeg[] = "\xff\xd8\xff";
    bool known = (tags->cover_size > 4 && memcmp(tags->cover, png, 4) == 0) ||
                 (tags->cover_size > 3 && memcmp(tags->cover, jpeg, 3) == 0);
    if (!known)
        return failure_set(failure, FAILURE_USAGE, "the cover of an MP3 must be a JPEG or a PNG");
    if (tags->cover_size >= LARGEST_TAG / 2)
        return failure_set(failure, FAILURE_USAGE, "the cover is too large for an MP3");
    if (id3tag_set_albumart(lame, tags->cover, tags->cover_size) != 0)
        return failure_set(failure, FAILURE_USAGE, "the cover cannot be put into an MP3");
    return true;
}

static bool add_frames(lame_t lame, const struct mp3_tags *tags, struct failure *failure)
{
    /* ID3v2 says "und" or "XXX" for a language that is not known; LAME would write "eng". */
    const char *language = is_absent(tags->language) ? "und" : tags->language;
    return add_text(lame, "TIT2", NULL, tags->title, failure) &&
           add_text(lame, "TPE1", NULL, tags->artist, failure) &&
           add_text(lame, "TALB", NULL, tags->album, failure) &&
           add_text(lame, "TPE2", NULL, tags->album_artist, failure) &&
           add_track(lame, tags, failure) && add_date(lame, tags->date, failure) &&
           add_text(lame, "TCON", NULL, tags->genre, failure) &&
           add_language(lame, tags->language, failure) &&
           add_text(lame, "TPUB", NULL, tags->publisher, failure) &&
           add_text(lame, "COMM", language, tags->comment, failure) &&
           add_cover(lame, tags, failure);
}

/* LAME calls the picture "other" (0); players look for the front cover (3). Its frame is the last:
 * type, empty description, picture. */
static void mark_front_cover(unsigned char *data, size_t size, size_t cover_size)
{
    if (size < cover_size + 2)
        memory_exhausted(); /* LAME leaves out in silence a picture that it could not copy */
    data[size - cover_size - 2] = 3;
}

bool mp3_tag_build(const struct mp3_tags *tags, struct buffer *out, struct failure *failure)
{
    lame_t lame = open_lame();
    id3tag_init(lame);
    id3tag_add_v2(lame);
    id3tag_v2_only(lame);
    bool good = add_frames(lame, tags, failure);
    size_t size = good ? lame_get_id3v2_tag(lame, NULL, 0) : 0;
    if (size >= LARGEST_TAG)
        good = failure_set(failure, FAILURE_USAGE, "the tag of the MP3 is too large");
    if (good) {
        unsigned char *data = memory_allocate(size);
        lame_get_id3v2_tag(lame, data, size);
        if (has_cover(tags))
            mark_front_cover(data, size, tags->cover_size);
        buffer_append(out, data, size);
        free(data);
    }
    lame_close(lame);
    return good;
}
