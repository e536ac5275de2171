#include "audit/archive.h"

#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <zip.h>

struct archive {
    zip_t *zip;
    const char *path;
    long long documents;      /* bytes of them read so far */
    long long most_documents; /* bytes of them that may be read */
};

struct archive_stream {
    zip_file_t *file;
    long long rest; /* bytes, of those that the container says it has */
};

struct archive *archive_open(const char *path, struct failure *failure)
{
    int code = 0;
    struct stat status = {0};
    /* A pipe would keep us waiting, and a device may have no end. */
    if (stat(path, &status) == 0 && !S_ISREG(status.st_mode)) {
        failure_set(failure, FAILURE_SYSTEM, "cannot read '%s': it is no regular file", path);
        return NULL;
    }
    zip_t *zip = zip_open(path, ZIP_RDONLY, &code);
    if (zip == NULL) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        failure_set(failure, FAILURE_SYSTEM, "cannot read '%s': %s", path,
                    zip_error_strerror(&error));
        zip_error_fini(&error);
        return NULL;
    }
    struct archive *archive = memory_allocate(sizeof *archive);
    archive->zip = zip;
    archive->path = path;
    archive->most_documents =
        ARCHIVE_MOST_DOCUMENTS + ARCHIVE_MOST_GROWTH * (long long)status.st_size;
    return archive;
}

void archive_close(struct archive *archive)
{
    if (archive == NULL)
        return;
    zip_discard(archive->zip);
    free(archive);
}

/* A reading system looks at these bytes before it knows of any ZIP (EPUB 3.3 §4.2.6.3). */
static void check_mimetype(struct archive *archive, struct findings *findings)
{
    enum { METHOD = 8, NAME_LENGTH = 26, EXTRA_LENGTH = 28, NAME = 30 };
    static const char type[] = "mimetypeapplication/epub+zip";
    unsigned char head[NAME + sizeof type - 1] = {0};
    FILE *stream = fopen(archive->path, "rbe");
    size_t count = stream != NULL ? fread(head, 1, sizeof head, stream) : 0;
    if (stream != NULL)
        fclose(stream);
    if (count < sizeof head || memcmp(head, "PK\3\4", 4) != 0 || head[NAME_LENGTH] != 8 ||
        memcmp(head + NAME, type, 8) != 0)
        findings_add(findings, SEVERITY_ERROR, "mimetype", "mimetype", NULL,
                     "is not the first entry");
    else if (head[METHOD] != 0 || head[METHOD + 1] != 0)
        findings_add(findings, SEVERITY_ERROR, "mimetype", "mimetype", NULL,
                     "is compressed, and must be stored");
    else if (head[EXTRA_LENGTH] != 0 || head[EXTRA_LENGTH + 1] != 0)
        findings_add(findings, SEVERITY_ERROR, "mimetype", "mimetype", NULL,
                     "has an extra field before its contents");
    else if (memcmp(head + NAME, type, sizeof type - 1) != 0)
        findings_add(findings, SEVERITY_ERROR, "mimetype", "mimetype", NULL,
                     "does not say application/epub+zip");
}

/* A name that could lead an unpacking program out of its folder. */
static bool leads_out(const char *name)
{
    if (name[0] == '\0' || name[0] == '/' || strchr(name, '\\') != NULL ||
        strchr(name, ':') != NULL)
        return true;
    for (const char *part = name; part != NULL; part = strchr(part, '/')) {
        part += *part == '/';
        size_t length = strcspn(part, "/");
        if (length == 2 && part[0] == '.' && part[1] == '.')
            return true;
    }
    return false;
}

bool archive_check(struct archive *archive, struct findings *findings)
{
    zip_int64_t count = zip_get_num_entries(archive->zip, 0);
    check_mimetype(archive, findings);
    if (count > ARCHIVE_MOST_ENTRIES) {
        findings_add(findings, SEVERITY_ERROR, "too-many-entries", "", NULL,
                     "the container has %lld entries; more than %d are not read", (long long)count,
                     ARCHIVE_MOST_ENTRIES);
        return false;
    }
    for (zip_int64_t index = 0; index < count; index++) {
        const char *name = zip_get_name(archive->zip, (zip_uint64_t)index, 0);
        if (name == NULL)
            continue;
        if (leads_out(name))
            findings_add(findings, SEVERITY_ERROR, "unsafe-name", name, NULL,
                         "the name of this entry leads out of the container");
        else if (zip_name_locate(archive->zip, name, 0) != index)
            findings_add(findings, SEVERITY_ERROR, "entry-twice", name, NULL,
                         "the container has two entries of this name");
    }
    return true;
}

bool archive_has(struct archive *archive, const char *name)
{
    return zip_name_locate(archive->zip, name, 0) >= 0;
}

/* Where the entry is, and how large; a finding when it is not there. */
static bool find_entry(struct archive *archive, const char *name, zip_stat_t *status,
                       struct findings *findings)
{
    zip_stat_init(status);
    if (zip_stat(archive->zip, name, 0, status) != 0) {
        findings_add(findings, SEVERITY_ERROR, "entry-missing", name, NULL, "is not there");
        return false;
    }
    if (status->comp_method != ZIP_CM_STORE && status->comp_method != ZIP_CM_DEFLATE) {
        findings_add(findings, SEVERITY_ERROR, "entry-method", name, NULL,
                     "is compressed by a method that EPUB does not have");
        return false;
    }
    return true;
}

static zip_file_t *open_entry(struct archive *archive, const zip_stat_t *status,
                              struct findings *findings)
{
    zip_file_t *file = zip_fopen_index(archive->zip, status->index, 0);
    if (file == NULL)
        findings_add(findings, SEVERITY_ERROR, "entry-damaged", status->name, NULL,
                     "cannot be read: %s", zip_strerror(archive->zip));
    return file;
}

static void add_too_large(const struct archive *archive, struct findings *findings,
                          const char *name)
{
    findings_add(findings, SEVERITY_ERROR, "too-large", name, NULL,
                 "is not read: over %d MiB, or over %lld MiB with the documents before it",
                 ARCHIVE_LARGEST_DOCUMENT >> 20, archive->most_documents >> 20);
}

bool archive_read(struct archive *archive, const char *name, struct buffer *out,
                  struct findings *findings)
{
    zip_stat_t status;
    if (!find_entry(archive, name, &status, findings))
        return false;
    if (status.size > ARCHIVE_LARGEST_DOCUMENT || archive->documents > archive->most_documents) {
        add_too_large(archive, findings, name);
        return false;
    }
    zip_file_t *file = open_entry(archive, &status, findings);
    if (file == NULL)
        return false;
    char chunk[65536];
    size_t before = out->length;
    zip_int64_t count;
    while ((count = zip_fread(file, chunk, sizeof chunk)) > 0 &&
           out->length - before <= ARCHIVE_LARGEST_DOCUMENT)
        buffer_append(out, chunk, (size_t)count);
    archive->documents += (long long)(out->length - before);
    if (count > 0)
        add_too_large(archive, findings, name);
    if (count < 0)
        findings_add(findings, SEVERITY_ERROR, "entry-damaged", name, NULL, "cannot be read: %s",
                     zip_error_strerror(zip_file_get_error(file)));
    zip_fclose(file);
    return count == 0;
}

struct archive_stream *archive_stream_open(struct archive *archive, const char *name,
                                           struct findings *findings)
{
    zip_stat_t status;
    if (!find_entry(archive, name, &status, findings))
        return NULL;
    if (status.size > (zip_uint64_t)ARCHIVE_LARGEST_AUDIO_MIB << 20 ||
        status.size / ARCHIVE_MOST_RATIO > status.comp_size) {
        findings_add(findings, SEVERITY_ERROR, "too-large", name, NULL,
                     "is not decoded: over %d MiB, or compressed by more than %d",
                     ARCHIVE_LARGEST_AUDIO_MIB, ARCHIVE_MOST_RATIO);
        return NULL;
    }
    zip_file_t *file = open_entry(archive, &status, findings);
    if (file == NULL)
        return NULL;
    struct archive_stream *stream = memory_allocate(sizeof *stream);
    stream->file = file;
    stream->rest = (long long)status.size;
    return stream;
}

long long archive_stream_read(struct archive_stream *stream, void *data, size_t size)
{
    long long count = zip_fread(stream->file, data, size);
    stream->rest -= count > 0 ? count : 0;
    return stream->rest < 0 ? -1 : count;
}

void archive_stream_close(struct archive_stream *stream)
{
    if (stream == NULL)
        return;
    zip_fclose(stream->file);
    free(stream);
}
