#include "epub/ocf.h"

#include "base/digest.h"
#include "base/file.h"
#include "base/memory.h"
#include "epub/ocf_target.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zip.h>

#define OCF_LARGEST 0xFFFFFFFFLL /* bytes: what a ZIP without ZIP64 can hold */

struct ocf {
    zip_t *archive;
    char *path;
    char *spool_path; /* of the file that holds what was added: libzip would keep it in memory */
    FILE *spool;
    long long spooled;     /* bytes in it */
    struct digest *digest; /* NULL once it cannot be told, or was */
    zip_uint16_t date;     /* of the entries, in the form of MS-DOS */
    zip_uint16_t time;
    long long size; /* of the entries before compression */
};

static void set_time(struct ocf *ocf, time_t modified)
{
    struct tm utc;
    gmtime_r(&modified, &utc);
    int year = utc.tm_year + 1900;
    if (year < 1980 || year > 2107) {
        ocf->date = 1 << 5 | 1;
        return;
    }
    ocf->date = (zip_uint16_t)((year - 1980) << 9 | (utc.tm_mon + 1) << 5 | utc.tm_mday);
    ocf->time = (zip_uint16_t)(utc.tm_hour << 11 | utc.tm_min << 5 | utc.tm_sec / 2);
}

static bool report(struct ocf *ocf, const char *name, struct failure *failure)
{
    return failure_set(failure, FAILURE_SYSTEM, "cannot put '%s' into '%s': %s", name, ocf->path,
                       zip_strerror(ocf->archive));
}

static bool is_compressed_already(const char *name)
{
    static const char *const endings[] = {".mp3", ".png", ".jpg", ".gif", ".webp", "mimetype"};
    size_t length = strlen(name);
    for (size_t index = 0; index < sizeof endings / sizeof *endings; index++) {
        size_t ending = strlen(endings[index]);
        if (length >= ending && strcmp(name + length - ending, endings[index]) == 0)
            return true;
    }
    return false;
}

static bool add_source(struct ocf *ocf, const char *name, zip_source_t *source,
                       struct failure *failure)
{
    if (source == NULL)
        return report(ocf, name, failure);
    zip_int64_t index = zip_file_add(ocf->archive, name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return report(ocf, name, failure);
    }
    zip_int32_t method = is_compressed_already(name) ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    /* libzip would take over the permissions of a source that is a file, and with them the umask.
     */
    zip_uint32_t attributes = (zip_uint32_t)0100644 << 16;
    zip_uint64_t entry = (zip_uint64_t)index;
    if (zip_set_file_compression(ocf->archive, entry, method, 9) != 0 ||
        zip_file_set_dostime(ocf->archive, entry, ocf->time, ocf->date, 0) != 0 ||
        zip_file_set_external_attributes(ocf->archive, entry, 0, ZIP_OPSYS_UNIX, attributes) != 0)
        return report(ocf, name, failure);
    return true;
}

/* The parts of the digest are told apart by the length of the name and of the bytes. */
static void digest_entry(struct ocf *ocf, const char *name, long long length)
{
    char head[64];
    int size = snprintf(head, sizeof head, "%zu %d %lld\n", strlen(name),
                        is_compressed_already(name), length);
    digest_add(ocf->digest, head, (size_t)size);
    digest_add(ocf->digest, name, strlen(name));
}

/* An entry of no bytes: a stretch of a file cannot be that long for libzip. */
static zip_source_t *stretch_source(struct ocf *ocf, const char *path, long long offset,
                                    long long length)
{
    if (length == 0)
        return zip_source_buffer(ocf->archive, NULL, 0, 0);
    return zip_source_file(ocf->archive, path, (zip_uint64_t)offset, length);
}

bool ocf_add(struct ocf *ocf, const char *name, const void *data, size_t length,
             struct failure *failure)
{
    long long offset = ocf->spooled;
    /* libzip looks whether the stretch is there. */
    if (fwrite(data, 1, length, ocf->spool) != length || fflush(ocf->spool) != 0)
        return failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", ocf->spool_path,
                           strerror(errno));
    ocf->spooled += (long long)length;
    ocf->size += (long long)length;
    if (ocf->digest != NULL) {
        digest_entry(ocf, name, (long long)length);
        digest_add(ocf->digest, data, length);
    }
    return add_source(ocf, name, stretch_source(ocf, ocf->spool_path, offset, (long long)length),
                      failure);
}

bool ocf_add_part(struct ocf *ocf, const char *name, const char *path, long long offset,
                  long long length, const char *content_digest, struct failure *failure)
{
    long long size = file_size(path);
    if (size < 0)
        return failure_set(failure, FAILURE_SYSTEM, "'%s' is gone", path);
    if (offset + length > size)
        return failure_set(failure, FAILURE_SYSTEM, "'%s' is too short", path);
    ocf->size += length;
    if (content_digest == NULL) {
        digest_finish(NULL, ocf->digest);
        ocf->digest = NULL;
    } else if (ocf->digest != NULL) {
        digest_entry(ocf, name, length);
        digest_add(ocf->digest, content_digest, strlen(content_digest) + 1);
    }
    return add_source(ocf, name, stretch_source(ocf, path, offset, length), failure);
}

const char *ocf_digest(struct ocf *ocf, struct arena *arena)
{
    const char *digest = digest_finish(arena, ocf->digest);
    ocf->digest = NULL;
    return digest;
}

static bool open_archive(struct ocf *ocf, struct failure *failure)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = ocf_target_create(ocf->path, &error);
    if (target != NULL)
        ocf->archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (ocf->archive == NULL) {
        failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", ocf->path,
                    zip_error_strerror(&error));
        zip_source_free(target);
    }
    zip_error_fini(&error);
    return ocf->archive != NULL;
}

static bool open_spool(struct ocf *ocf, struct failure *failure)
{
    size_t size = strlen(ocf->path) + sizeof ".spool";
    ocf->spool_path = memory_allocate(size);
    snprintf(ocf->spool_path, size, "%s.spool", ocf->path);
    ocf->spool = fopen(ocf->spool_path, "wb");
    return ocf->spool != NULL || failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s",
                                             ocf->spool_path, strerror(errno));
}

struct ocf *ocf_create(const char *path, time_t modified, struct failure *failure)
{
    static const char mimetype[] = "application/epub+zip";
    struct ocf *ocf = memory_allocate(sizeof *ocf);
    ocf->path = memory_copy_string(path);
    ocf->digest = digest_create();
    set_time(ocf, modified);
    digest_add(ocf->digest, &ocf->date, sizeof ocf->date);
    digest_add(ocf->digest, &ocf->time, sizeof ocf->time);
    if (open_archive(ocf, failure) && open_spool(ocf, failure) &&
        ocf_add(ocf, "mimetype", mimetype, sizeof mimetype - 1, failure))
        return ocf;
    ocf_discard(ocf);
    return NULL;
}

void ocf_discard(struct ocf *ocf)
{
    if (ocf == NULL)
        return;
    if (ocf->archive != NULL)
        zip_discard(ocf->archive);
    if (ocf->spool != NULL) {
        fclose(ocf->spool);
        unlink(ocf->spool_path);
    }
    digest_finish(NULL, ocf->digest);
    free(ocf->spool_path);
    free(ocf->path);
    free(ocf);
}

bool ocf_close(struct ocf *ocf, struct failure *failure)
{
    bool good = true;
    if (ocf->size > OCF_LARGEST) {
        good = failure_set(failure, FAILURE_CONTENT,
                           "the edition is over 4 GiB, more than reading systems can open: make it "
                           "in parts or with a lower --bitrate");
    } else if (zip_close(ocf->archive) != 0) {
        good = failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", ocf->path,
                           zip_strerror(ocf->archive));
    } else {
        ocf->archive = NULL;
    }
    ocf_discard(ocf);
    return good;
}
