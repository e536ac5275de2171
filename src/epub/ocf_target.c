#include "epub/ocf_target.h"

#include "base/memory.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { PIECE = 1 << 20 }; /* bytes */

struct target {
    char *path;
    FILE *stream;
    char *buffer;
    zip_error_t error;
};

static zip_int64_t fail(struct target *target, int code)
{
    zip_error_set(&target->error, code, errno);
    return -1;
}

static zip_int64_t begin(struct target *target)
{
    target->stream = fopen(target->path, "wbe");
    if (target->stream == NULL)
        return fail(target, ZIP_ER_OPEN);
    target->buffer = memory_allocate(PIECE);
    setvbuf(target->stream, target->buffer, _IOFBF, PIECE);
    return 0;
}

static int close_stream(struct target *target)
{
    int status = target->stream != NULL ? fclose(target->stream) : 0;
    target->stream = NULL;
    free(target->buffer);
    target->buffer = NULL;
    return status;
}

static zip_int64_t commit(struct target *target)
{
    bool good = !ferror(target->stream);
    return close_stream(target) == 0 && good ? 0 : fail(target, ZIP_ER_WRITE);
}

static zip_int64_t roll_back(struct target *target)
{
    close_stream(target);
    unlink(target->path);
    return 0;
}

static zip_int64_t write_piece(struct target *target, const void *data, zip_uint64_t length)
{
    if (fwrite(data, 1, length, target->stream) != length)
        return fail(target, ZIP_ER_WRITE);
    return (zip_int64_t)length;
}

static zip_int64_t seek(struct target *target, const void *data, zip_uint64_t length)
{
    zip_source_args_seek_t *wanted =
        ZIP_SOURCE_GET_ARGS(zip_source_args_seek_t, data, length, &target->error);
    if (wanted == NULL)
        return -1;
    return fseeko(target->stream, wanted->offset, wanted->whence) == 0 ? 0
                                                                       : fail(target, ZIP_ER_SEEK);
}

static zip_int64_t destroy(struct target *target)
{
    close_stream(target);
    zip_error_fini(&target->error);
    free(target->path);
    free(target);
    return 0;
}

/* It can be written only: what is read of it is never asked for, but libzip wants it promised. */
static zip_int64_t answer(void *user_data, void *data, zip_uint64_t length,
                          zip_source_cmd_t command)
{
    struct target *target = user_data;
    switch (command) {
    case ZIP_SOURCE_SUPPORTS:
        return zip_source_make_command_bitmap(
            ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
            ZIP_SOURCE_FREE, ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS,
            ZIP_SOURCE_BEGIN_WRITE, ZIP_SOURCE_COMMIT_WRITE, ZIP_SOURCE_ROLLBACK_WRITE,
            ZIP_SOURCE_SEEK_WRITE, ZIP_SOURCE_TELL_WRITE, ZIP_SOURCE_REMOVE, ZIP_SOURCE_WRITE, -1);
    case ZIP_SOURCE_STAT:
        errno = ENOENT;
        return fail(target, ZIP_ER_READ);
    case ZIP_SOURCE_BEGIN_WRITE:
        return begin(target);
    case ZIP_SOURCE_WRITE:
        return write_piece(target, data, length);
    case ZIP_SOURCE_TELL_WRITE:
        return ftello(target->stream);
    case ZIP_SOURCE_SEEK_WRITE:
        return seek(target, data, length);
    case ZIP_SOURCE_COMMIT_WRITE:
        return commit(target);
    case ZIP_SOURCE_ROLLBACK_WRITE:
    case ZIP_SOURCE_REMOVE:
        return roll_back(target);
    case ZIP_SOURCE_ERROR:
        return zip_error_to_data(&target->error, data, length);
    case ZIP_SOURCE_FREE:
        return destroy(target);
    default:
        errno = ENOTSUP;
        return fail(target, ZIP_ER_OPNOTSUPP);
    }
}

zip_source_t *ocf_target_create(const char *path, zip_error_t *error)
{
    struct target *target = memory_allocate(sizeof *target);
    target->path = memory_copy_string(path);
    zip_error_init(&target->error);
    zip_source_t *source = zip_source_function_create(answer, target, error);
    if (source == NULL)
        destroy(target);
    return source;
}
