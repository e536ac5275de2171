/* The file that a container is written to, for libzip: in large pieces, where libzip itself writes
 * four kilobytes at a time. */
#ifndef EPUB_OCF_TARGET_H
#define EPUB_OCF_TARGET_H

#include <zip.h>

/* Makes a target that begins as if there were no file; `path` is written, over what is there, when
 * libzip closes its archive, and removed when that fails. NULL with `error` on failure. libzip
 * frees it. */
zip_source_t *ocf_target_create(const char *path, zip_error_t *error);

#endif
