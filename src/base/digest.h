/* Hashes, by nettle, which no other file knows, and checksums, by zlib. */
#ifndef BASE_DIGEST_H
#define BASE_DIGEST_H

#include "base/arena.h"

#include <stddef.h>
#include <stdint.h>

/* The UUID of version 5 (RFC 9562 §5.5) of a name in the URL namespace, as 36 characters of lower
 * case, owned by `arena`. */
char *digest_uuid5(struct arena *arena, const char *name);

/* The SHA-256 of the bytes as 64 hexadecimal digits, owned by `arena`. */
char *digest_sha256(struct arena *arena, const void *data, size_t length);

/* A SHA-256 of what comes piece by piece. */
struct digest;

/* Starts a digest of nothing; end it with digest_finish. */
struct digest *digest_create(void);

void digest_add(struct digest *digest, const void *data, size_t length);

/* Frees the digest and returns it as digest_sha256 does; with `arena` NULL it is only freed, and
 * the result NULL. `digest` may be NULL, which gives NULL. */
char *digest_finish(struct arena *arena, struct digest *digest);

/* The CRC-32 of ZIP and PNG, going on from that of what stands before: 0 where nothing does. */
uint32_t digest_crc32(uint32_t before, const void *data, size_t length);

#endif
