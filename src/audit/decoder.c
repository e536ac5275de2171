#include "audit/decoder.h"

#include "base/memory.h"

#include <mpg123.h>

enum { CHUNK = 16384 /* bytes */ };

struct decoder {
    mpg123_handle *handle;
    decoder_sink *sink;
    void *sink_data;
    struct decoded decoded;
};

static void see_format(struct decoder *decoder)
{
    struct decoded *decoded = &decoder->decoded;
    long rate = 0;
    int channels = 0;
    int encoding = 0;
    mpg123_getformat(decoder->handle, &rate, &channels, &encoding);
    if (channels != 1 || encoding != MPG123_ENC_SIGNED_16 || rate <= 0)
        decoded->trouble = "its samples have a form that is not known";
    else if (decoded->sample_rate != 0 && decoded->sample_rate != rate)
        decoded->trouble = "its sample rate changes on the way";
    else
        decoded->sample_rate = (int)rate;
}

/* Takes all that the bytes fed so far give. */
static void drain(struct decoder *decoder)
{
    struct decoded *decoded = &decoder->decoded;
    union {
        unsigned char bytes[CHUNK];
        int16_t samples[CHUNK / sizeof(int16_t)];
    } chunk;
    int state = MPG123_OK;
    while ((state == MPG123_OK || state == MPG123_NEW_FORMAT) && decoded->trouble == NULL) {
        size_t size = 0;
        state = mpg123_read(decoder->handle, chunk.bytes, sizeof chunk.bytes, &size);
        size_t count = size / sizeof *chunk.samples;
        if (count > 0 && decoded->sample_rate > 0)
            decoder->sink(decoder->sink_data, chunk.samples, count, decoded->sample_rate);
        decoded->count += (int64_t)count;
        if (state == MPG123_NEW_FORMAT)
            see_format(decoder);
    }
    if (state != MPG123_NEED_MORE && state != MPG123_DONE && decoded->trouble == NULL)
        decoded->trouble = "it is damaged";
}

static bool open_decoder(struct decoder *decoder)
{
    mpg123_init();
    decoder->handle = mpg123_new(NULL, NULL);
    /* Pictures in a tag would be kept in memory. */
    long flags = MPG123_GAPLESS | MPG123_MONO_MIX | MPG123_QUIET | MPG123_SKIP_ID3V2;
    return decoder->handle != NULL &&
           mpg123_param(decoder->handle, MPG123_ADD_FLAGS, flags, 0) == MPG123_OK &&
           mpg123_open_feed(decoder->handle) == MPG123_OK;
}

struct decoded decoder_run(decoder_source *source, void *source_data, decoder_sink *sink,
                           void *sink_data)
{
    struct decoder decoder = {.sink = sink, .sink_data = sink_data, .decoded = {.expected = -1}};
    if (!open_decoder(&decoder))
        memory_exhausted();
    unsigned char chunk[CHUNK];
    long long size = 0;
    while (decoder.decoded.trouble == NULL &&
           (size = source(source_data, chunk, sizeof chunk)) > 0) {
        if (mpg123_feed(decoder.handle, chunk, (size_t)size) != MPG123_OK)
            decoder.decoded.trouble = "it is damaged";
        else
            drain(&decoder);
    }
    if (size < 0)
        decoder.decoded.trouble = "its entry in the container is damaged";
    else if (decoder.decoded.sample_rate == 0 && decoder.decoded.trouble == NULL)
        decoder.decoded.trouble = "there is no MP3 in it";
    off_t length = decoder.decoded.sample_rate > 0 ? mpg123_length(decoder.handle) : MPG123_ERR;
    decoder.decoded.expected = length >= 0 ? (int64_t)length : -1;
    mpg123_delete(decoder.handle);
    return decoder.decoded;
}
