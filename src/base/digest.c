#include "base/digest.h"

#include "base/memory.h"

#include <nettle/sha1.h>
#include <nettle/sha2.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

char *digest_uuid5(struct arena *arena, const char *name)
{
    static const uint8_t url_namespace[16] = {0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1,
                                              0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8};
    struct sha1_ctx context;
    uint8_t hash[SHA1_DIGEST_SIZE];
    sha1_init(&context);
    sha1_update(&context, sizeof url_namespace, url_namespace);
    sha1_update(&context, strlen(name), (const uint8_t *)name);
    sha1_digest(&context, sizeof hash, hash);
    hash[6] = (uint8_t)((hash[6] & 0x0f) | 0x50);
    hash[8] = (uint8_t)((hash[8] & 0x3f) | 0x80);
    return arena_format(
        arena, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x", hash[0],
        hash[1], hash[2], hash[3], hash[4], hash[5], hash[6], hash[7], hash[8], hash[9], hash[10],
        hash[11], hash[12], hash[13], hash[14], hash[15]);
}

static char *write_hash(struct arena *arena, struct sha256_ctx *context)
{
    uint8_t hash[SHA256_DIGEST_SIZE];
    sha256_digest(context, sizeof hash, hash);
    char *text = arena_allocate(arena, 2 * sizeof hash + 1);
    for (size_t index = 0; index < sizeof hash; index++) {
        text[2 * index] = "0123456789abcdef"[hash[index] >> 4];
        text[2 * index + 1] = "0123456789abcdef"[hash[index] & 15];
    }
    return text;
}

char *digest_sha256(struct arena *arena, const void *data, size_t length)
{
    struct sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, length, data);
    return write_hash(arena, &context);
}

struct digest {
    struct sha256_ctx context;
};

struct digest *digest_create(void)
{
    struct digest *digest = memory_allocate(sizeof *digest);
    sha256_init(&digest->context);
    return digest;
}

void digest_add(struct digest *digest, const void *data, size_t length)
{
    sha256_update(&digest->context, length, data);
}

char *digest_finish(struct arena *arena, struct digest *digest)
{
    char *text = NULL;
    if (digest != NULL && arena != NULL)
        text = write_hash(arena, &digest->context);
    free(digest);
    return text;
}

uint32_t digest_crc32(uint32_t before, const void *data, size_t length)
{
    return (uint32_t)crc32_z(before, data, length);
}
