/* MP3 into samples, piece by piece and without gaps: what the info frame says was added in front
 * and behind is taken off again. The only file that knows libmpg123, which shares no code with the
 * encoder. */
#ifndef AUDIT_DECODER_H
#define AUDIT_DECODER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Gives up to `size` bytes of the stream; 0 at its end, -1 when it cannot be read. */
typedef long long decoder_source(void *user_data, void *data, size_t size);

/* Takes mono samples, the average of the channels. */
typedef void decoder_sink(void *user_data, const int16_t *samples, size_t count, int sample_rate);

struct decoded {
    int64_t count;       /* samples that came out */
    int64_t expected;    /* samples that the info frame promises; -1: it says nothing */
    int sample_rate;     /* Hz; 0 when nothing could be decoded */
    const char *trouble; /* static; NULL when all went well */
};

/* Decodes the whole stream in constant memory. */
struct decoded decoder_run(decoder_source *source, void *source_data, decoder_sink *sink,
                           void *sink_data);

#endif
