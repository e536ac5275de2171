#include "audio/pcm.h"

#include "base/file.h"
#include "base/memory.h"

#include <errno.h>
#include <fcntl.h>
#include <math.h>
#include <sndfile.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { READER_CHUNK = 16384 }; /* values of all channels together */

struct pcm_writer {
    FILE *stream;
    struct pending_file pending; /* the stream's; unused for a device or a pipe */
    char *path;
    SNDFILE *file;
    int error; /* errno of the first refused write, else 0 */
};

struct pcm_reader {
    char *path;
    int descriptor;
    SNDFILE *file;
    SF_INFO info;
    float *frames; /* room for READER_CHUNK values */
};

/* The writer gives libsndfile its stream through these: it is then known which write failed, and
 * why, where libsndfile's own would forget what happens while it closes. */
static sf_count_t stream_length(void *user_data)
{
    struct pcm_writer *writer = user_data;
    off_t here = ftello(writer->stream);
    if (here < 0 || fseeko(writer->stream, 0, SEEK_END) != 0)
        return -1;
    off_t length = ftello(writer->stream);
    return fseeko(writer->stream, here, SEEK_SET) == 0 ? length : -1;
}

static sf_count_t stream_seek(sf_count_t offset, int whence, void *user_data)
{
    struct pcm_writer *writer = user_data;
    if (fseeko(writer->stream, offset, whence) != 0) {
        if (writer->error == 0)
            writer->error = errno;
        return -1;
    }
    return ftello(writer->stream);
}

static sf_count_t stream_read(void *data, sf_count_t count, void *user_data)
{
    struct pcm_writer *writer = user_data;
    return (sf_count_t)fread(data, 1, (size_t)count, writer->stream);
}

static sf_count_t stream_write(const void *data, sf_count_t count, void *user_data)
{
    struct pcm_writer *writer = user_data;
    size_t written = fwrite(data, 1, (size_t)count, writer->stream);
    if (written < (size_t)count && writer->error == 0)
        writer->error = errno;
    return (sf_count_t)written;
}

static sf_count_t stream_tell(void *user_data)
{
    struct pcm_writer *writer = user_data;
    return ftello(writer->stream);
}

/* A device or a pipe cannot be replaced: it is written to. */
static bool open_stream(struct pcm_writer *writer, struct failure *failure)
{
    struct stat status;
    if (stat(writer->path, &status) != 0 || S_ISREG(status.st_mode)) {
        if (file_pending_open(&writer->pending, writer->path, failure))
            writer->stream = writer->pending.stream;
    } else {
        writer->stream = fopen(writer->path, "w+be");
        if (writer->stream == NULL)
            failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", writer->path,
                        strerror(errno));
    }
    return writer->stream != NULL;
}

struct pcm_writer *pcm_writer_create(const char *path, enum pcm_format format, int sample_rate,
                                     struct failure *failure)
{
    struct pcm_writer *writer = memory_allocate(sizeof *writer);
    writer->path = memory_copy_string(path);
    if (!open_stream(writer, failure)) {
        pcm_writer_discard(writer);
        return NULL;
    }
    SF_VIRTUAL_IO functions = {stream_length, stream_seek, stream_read, stream_write, stream_tell};
    SF_INFO info = {.samplerate = sample_rate, .channels = 1};
    info.format = (format == PCM_FLAC ? SF_FORMAT_FLAC : SF_FORMAT_WAV) | SF_FORMAT_PCM_16;
    writer->file = sf_open_virtual(&functions, SFM_WRITE, &info, writer);
    if (writer->file == NULL) {
        failure_set(failure, FAILURE_SYSTEM, "cannot write '%s' as %s at %d Hz: %s", path,
                    format == PCM_FLAC ? "FLAC" : "WAV", sample_rate, sf_strerror(NULL));
        pcm_writer_discard(writer);
        return NULL;
    }
    return writer;
}

static bool fail_writing(const struct pcm_writer *writer, struct failure *failure)
{
    const char *cause = writer->error != 0     ? strerror(writer->error)
                        : writer->file != NULL ? sf_strerror(writer->file)
                                               : strerror(EIO);
    return failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", writer->path, cause);
}

bool pcm_writer_write(struct pcm_writer *writer, const int16_t *samples, size_t count,
                      struct failure *failure)
{
    sf_count_t written = sf_write_short(writer->file, samples, (sf_count_t)count);
    if (written != (sf_count_t)count || writer->error != 0)
        return fail_writing(writer, failure);
    return true;
}

static void free_writer(struct pcm_writer *writer)
{
    if (writer->file != NULL)
        sf_close(writer->file);
    if (writer->pending.stream != NULL)
        file_pending_discard(&writer->pending);
    else if (writer->stream != NULL)
        fclose(writer->stream);
    free(writer->path);
    free(writer);
}

bool pcm_writer_close(struct pcm_writer *writer, struct failure *failure)
{
    int status = sf_close(writer->file);
    writer->file = NULL;
    bool good = status == 0 && writer->error == 0;
    if (!good)
        fail_writing(writer, failure);
    else if (writer->pending.stream != NULL) {
        writer->stream = NULL;
        good = file_pending_commit(&writer->pending, failure);
    } else if (fflush(writer->stream) != 0) {
        writer->error = errno;
        good = fail_writing(writer, failure);
    }
    free_writer(writer);
    return good;
}

void pcm_writer_discard(struct pcm_writer *writer)
{
    if (writer != NULL)
        free_writer(writer);
}

struct pcm_reader *pcm_reader_open(const char *path, struct failure *failure)
{
    FILE *stream = file_open(path, failure);
    if (stream == NULL)
        return NULL;
    int descriptor = dup(fileno(stream));
    fclose(stream);
    SF_INFO info = {0};
    SNDFILE *file = sf_open_fd(descriptor, SFM_READ, &info, SF_FALSE);
    if (file == NULL || info.channels < 1 || info.channels > READER_CHUNK || info.samplerate < 1) {
        failure_set(failure, FAILURE_CONTENT, "'%s' is not a readable recording: %s", path,
                    sf_strerror(file));
        if (file != NULL)
            sf_close(file);
        close(descriptor);
        return NULL;
    }
    struct pcm_reader *reader = memory_allocate(sizeof *reader);
    reader->path = memory_copy_string(path);
    reader->descriptor = descriptor;
    reader->file = file;
    reader->info = info;
    reader->frames = memory_allocate(READER_CHUNK * sizeof *reader->frames);
    return reader;
}

int pcm_reader_sample_rate(const struct pcm_reader *reader)
{
    return reader->info.samplerate;
}

static void mix_down(const float *frames, size_t count, int channels, float *samples)
{
    for (size_t index = 0; index < count; index++) {
        double sum = 0;
        for (int channel = 0; channel < channels; channel++)
            sum += (double)*frames++;
        samples[index] = (float)(sum / channels);
    }
}

bool pcm_reader_read(struct pcm_reader *reader, float *samples, size_t count, size_t *received,
                     struct failure *failure)
{
    int channels = reader->info.channels;
    size_t room = (size_t)(READER_CHUNK / channels);
    *received = 0;
    while (*received < count) {
        size_t wanted = count - *received < room ? count - *received : room;
        sf_count_t got = sf_readf_float(reader->file, reader->frames, (sf_count_t)wanted);
        if (got <= 0)
            break;
        mix_down(reader->frames, (size_t)got, channels, samples + *received);
        *received += (size_t)got;
    }
    if (*received < count && sf_error(reader->file) != SF_ERR_NO_ERROR)
        return failure_set(failure, FAILURE_CONTENT, "cannot read the recording '%s': %s",
                           reader->path, sf_strerror(reader->file));
    return true;
}

void pcm_reader_destroy(struct pcm_reader *reader)
{
    if (reader == NULL)
        return;
    sf_close(reader->file);
    close(reader->descriptor);
    free(reader->frames);
    free(reader->path);
    free(reader);
}

bool pcm_read_file(const char *path, struct pcm_recording *recording, struct failure *failure)
{
    struct pcm_reader *reader = pcm_reader_open(path, failure);
    if (reader == NULL)
        return false;
    struct pcm_recording whole = {.sample_rate = pcm_reader_sample_rate(reader)};
    size_t capacity = 0;
    size_t received;
    bool good;
    do {
        if (whole.count == capacity) {
            capacity = capacity > 0 ? 2 * capacity : 65536;
            whole.samples = memory_resize(whole.samples, capacity * sizeof *whole.samples);
        }
        good = pcm_reader_read(reader, whole.samples + whole.count, capacity - whole.count,
                               &received, failure);
        whole.count += received;
    } while (good && whole.count == capacity);
    pcm_reader_destroy(reader);
    if (good)
        *recording = whole;
    else
        free(whole.samples);
    return good;
}

void pcm_round(const float *samples, size_t count, int16_t *rounded)
{
    for (size_t index = 0; index < count; index++) {
        float value = samples[index] * 32768.0F;
        if (value >= (float)INT16_MAX)
            rounded[index] = INT16_MAX;
        else if (value <= (float)INT16_MIN)
            rounded[index] = INT16_MIN;
        else
            rounded[index] = isnan(value) ? 0 : (int16_t)lrintf(value);
    }
}
