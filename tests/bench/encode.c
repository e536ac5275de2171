/* encode LEVEL KBIT MASTER MP3: encodes a recording exactly as an edition does, but at that quality
 * level of LAME and that bitrate, and prints the seconds of sound and the CPU seconds it took. */
#include "audio/mp3.h"
#include "audio/pcm.h"
#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

static double cpu_seconds(void)
{
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           1e-6 * (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
}

static bool encode(FILE *stream, const struct mp3_settings *settings, const int16_t *samples,
                   size_t count, struct failure *failure)
{
    struct mp3_encoder *encoder = mp3_encoder_create(stream, settings, failure);
    bool good = encoder != NULL && mp3_encoder_write(encoder, samples, count, failure) &&
                mp3_encoder_finish(encoder, failure);
    mp3_encoder_destroy(encoder);
    return good;
}

/* Reading the master is not part of the time. */
static bool encode_file(const struct mp3_settings *settings, const char *master, const char *path,
                        struct failure *failure)
{
    struct pcm_recording recording;
    if (!pcm_read_file(master, &recording, failure))
        return false;
    if (recording.sample_rate != settings->sample_rate) {
        free(recording.samples);
        return failure_set(failure, FAILURE_CONTENT, "%s is not at %d Hz", master,
                           settings->sample_rate);
    }
    int16_t *samples = memory_allocate((recording.count + 1) * sizeof *samples);
    pcm_round(recording.samples, recording.count, samples);
    FILE *stream = fopen(path, "w+b");
    bool good = stream != NULL || failure_set(failure, FAILURE_SYSTEM, "cannot write '%s'", path);
    double begin = cpu_seconds();
    good = good && encode(stream, settings, samples, recording.count, failure);
    double spent = cpu_seconds() - begin;
    if (stream != NULL && fclose(stream) != 0 && good)
        good = failure_set(failure, FAILURE_SYSTEM, "cannot write '%s'", path);
    if (good)
        printf("%.6f %.6f\n", (double)recording.count / recording.sample_rate, spent);
    free(samples);
    free(recording.samples);
    return good;
}

int main(int argc, char **argv)
{
    struct failure failure = {0};
    struct mp3_settings settings = mp3_settings_default();
    if (argc != 5) {
        fprintf(stderr, "usage: encode LEVEL KBIT MASTER MP3\n");
        return 2;
    }
    settings.quality = atoi(argv[1]);
    settings.bitrate = atoi(argv[2]);
    bool good = encode_file(&settings, argv[3], argv[4], &failure);
    if (!good)
        fprintf(stderr, "%s\n", failure.text);
    failure_clear(&failure);
    return good ? 0 : 1;
}
