/* The container of an EPUB (EPUB 3.3 §4): the only file that knows libzip. The same entries and the
 * same time give the same bytes. */
#ifndef EPUB_OCF_H
#define EPUB_OCF_H

#include "base/arena.h"
#include "base/failure.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <time.h>

struct ocf;

/* Starts a container that will be written to `path` (replacing what is there), with `mimetype` as
 * first entry, stored. All entries get the time `modified` (UTC; before 1980 becomes 1980). Until
 * it ends, what is added lies in a file beside it, `path` + ".spool". Returns NULL on failure. End
 * it with ocf_close or ocf_discard. */
struct ocf *ocf_create(const char *path, time_t modified, struct failure *failure);

/* Adds an entry; the data is copied. Text is deflated, pictures that are compressed already and
 * audio are stored. */
bool ocf_add(struct ocf *ocf, const char *name, const void *data, size_t length,
             struct failure *failure);

/* A stretch of a file. */
struct ocf_part {
    const char *path;
    long long offset;       /* bytes */
    long long length;       /* bytes */
    const char *digest;     /* of the stretch or of all it follows from; NULL when there is none */
    uint32_t checksum;      /* CRC-32 of the stretch */
    enum failure_kind kind; /* of the failure when the stretch turns out to be another */
};

/* Adds an entry that is read when the container is closed: until then the file must stay as it is.
 */
bool ocf_add_part(struct ocf *ocf, const char *name, const struct ocf_part *part,
                  struct failure *failure);

/* A digest of what the container will hold, owned by `arena`: of the time and of each entry's name,
 * method, size and bytes; of parts of files, the digest given instead of the bytes. NULL when one
 * of them has none. To be asked for once, behind the last entry. */
const char *ocf_digest(struct ocf *ocf, struct arena *arena);

/* Writes the container and frees it. On failure nothing is left under `path`. Over 4 GiB is a
 * failure, since many reading systems cannot open such a file, and so is a part that has not its
 * checksum. */
bool ocf_close(struct ocf *ocf, struct failure *failure);
void ocf_discard(struct ocf *ocf);

#endif
