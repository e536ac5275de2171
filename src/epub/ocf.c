#include "epub/ocf.h"

#include "base/digest.h"
#include "base/file.h"
#include "base/interrupt.h"
#include "base/memory.h"
#include "epub/ocf_target.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zip.h>

#define OCF_LARGEST 0xFFFFFFFFLL /* bytes: what a ZIP without ZIP64 can hold */

/* What an entry must turn out to be. */
struct expected {
    zip_uint64_t entry;
    uint32_t checksum;
    char *path; /* of the file that it is a stretch of */
    enum failure_kind kind;
};

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
    struct expected *expected;
    size_t expected_count;
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
    if (!interrupt_go_on(failure))
        return false;
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

static void digest_part(struct ocf *ocf, const char *name, const struct ocf_part *part)
{
    if (part->digest == NULL) {
        digest_finish(NULL, ocf->digest);
        ocf->digest = NULL;
    } else if (ocf->digest != NULL) {
        digest_entry(ocf, name, part->length);
        digest_add(ocf->digest, part->digest, strlen(part->digest) + 1);
    }
}

/* Of the entry that was added last. */
static void expect(struct ocf *ocf, const struct ocf_part *part)
{
    if ((ocf->expected_count & (ocf->expected_count - 1)) == 0)
        ocf->expected =
            memory_resize(ocf->expected, (2 * ocf->expected_count + 1) * sizeof *ocf->expected);
    ocf->expected[ocf->expected_count++] =
        (struct expected){.entry = (zip_uint64_t)zip_get_num_entries(ocf->archive, 0) - 1,
                          .checksum = part->checksum,
                          .path = memory_copy_string(part->path),
                          .kind = part->kind};
}

bool ocf_add_part(struct ocf *ocf, const char *name, const struct ocf_part *part,
                  struct failure *failure)
{
    long long size = file_size(part->path);
    if (size < 0)
        return failure_set(failure, part->kind, "'%s' is gone: build again", part->path);
    if (part->offset + part->length > size)
        return failure_set(failure, part->kind, "'%s' was changed meanwhile: build again",
                           part->path);
    ocf->size += part->length;
    digest_part(ocf, name, part);
    if (!add_source(ocf, name, stretch_source(ocf, part->path, part->offset, part->length),
                    failure))
        return false;
    expect(ocf, part);
    return true;
}

const char *ocf_digest(struct ocf *ocf, struct arena *arena)
{
    const char *digest = digest_finish(arena, ocf->digest);
    ocf->digest = NULL;
    return digest;
}

static int is_cancelled(zip_t *archive, void *user_data)
{
    (void)archive;
    (void)user_data;
    return interrupt_came();
}

static bool open_archive(struct ocf *ocf, struct failure *failure)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = ocf_target_create(ocf->path, &error);
    if (target != NULL)
        ocf->archive = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (ocf->archive != NULL) {
        zip_register_cancel_callback_with_state(ocf->archive, is_cancelled, NULL, NULL);
    } else {
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
    while (ocf->expected_count > 0)
        free(ocf->expected[--ocf->expected_count].path);
    free(ocf->expected);
    free(ocf->spool_path);
    free(ocf->path);
    free(ocf);
}

/* The checksums are those that libzip has reckoned while it copied the parts. */
static bool check_parts(const struct ocf *ocf, struct failure *failure)
{
    int code = 0;
    zip_t *archive = zip_open(ocf->path, ZIP_RDONLY, &code);
    bool good = archive != NULL ||
                failure_set(failure, FAILURE_SYSTEM, "cannot read '%s' again", ocf->path);
    for (size_t index = 0; good && index < ocf->expected_count; index++) {
        const struct expected *expected = &ocf->expected[index];
        zip_stat_t status;
        good = zip_stat_index(archive, expected->entry, 0, &status) == 0 &&
               status.crc == expected->checksum;
        if (!good)
            failure_set(failure, expected->kind,
                        "'%s' is damaged, or was changed meanwhile: build again", expected->path);
    }
    if (archive != NULL)
        zip_discard(archive);
    return good;
}

static bool write_archive(struct ocf *ocf, struct failure *failure)
{
    if (zip_close(ocf->archive) != 0)
        return interrupt_go_on(failure) &&
               failure_set(failure, FAILURE_SYSTEM, "cannot write '%s': %s", ocf->path,
                           zip_strerror(ocf->archive));
    ocf->archive = NULL;
    bool good = ocf->expected_count == 0 || check_parts(ocf, failure);
    if (!good)
        unlink(ocf->path);
    return good;
}

bool ocf_close(struct ocf *ocf, struct failure *failure)
{
    bool good = ocf->size <= OCF_LARGEST
                    ? write_archive(ocf, failure)
                    : failure_set(failure, FAILURE_CONTENT,
                                  "the edition is over 4 GiB, more than reading systems can open: "
                                  "make it in parts or with a lower --bitrate");
    ocf_discard(ocf);
    return good;
}
