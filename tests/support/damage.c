#include "support/damage.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

#include <cmocka.h>

static zip_t *open_book(const char *book)
{
    zip_t *zip = zip_open(book, 0, NULL);
    if (zip == NULL)
        fail_msg("%s cannot be opened", book);
    return zip;
}

static void close_book(zip_t *zip)
{
    assert_int_equal(zip_close(zip), 0);
}

static zip_source_t *source_of(zip_t *zip, const void *data, size_t length)
{
    void *copy = malloc(length + 1);
    assert_non_null(copy);
    if (length > 0)
        memcpy(copy, data, length);
    zip_source_t *source = zip_source_buffer(zip, copy, length, 1);
    assert_non_null(source);
    return source;
}

static zip_uint64_t find(zip_t *zip, const char *entry)
{
    zip_int64_t index = zip_name_locate(zip, entry, 0);
    if (index < 0)
        fail_msg("there is no entry %s", entry);
    return (zip_uint64_t)index;
}

void damage_replace(const char *book, const char *entry, const void *data, size_t length)
{
    zip_t *zip = open_book(book);
    zip_uint64_t index = find(zip, entry);
    assert_int_equal(zip_file_replace(zip, index, source_of(zip, data, length), 0), 0);
    close_book(zip);
}

void damage_remove(const char *book, const char *entry)
{
    zip_t *zip = open_book(book);
    assert_int_equal(zip_delete(zip, find(zip, entry)), 0);
    close_book(zip);
}

void damage_add(const char *book, const char *entry, const void *data, size_t length)
{
    zip_t *zip = open_book(book);
    assert_true(zip_file_add(zip, entry, source_of(zip, data, length), 0) >= 0);
    close_book(zip);
}

void damage_move_first(const char *book)
{
    struct buffer first;
    buffer_init(&first);
    zip_t *zip = open_book(book);
    char *name = strdup(zip_get_name(zip, 0, 0));
    zip_discard(zip);
    damage_read(book, name, &first);
    damage_remove(book, name);
    damage_add(book, name, first.data, first.length);
    buffer_free(&first);
    free(name);
}

void damage_deflate_first(const char *book)
{
    struct buffer first;
    buffer_init(&first);
    zip_t *zip = open_book(book);
    char *name = strdup(zip_get_name(zip, 0, 0));
    zip_discard(zip);
    damage_read(book, name, &first);
    /* Bytes that are worth it: libzip stores what would only grow. */
    for (int index = 0; index < 100; index++)
        buffer_append_string(&first, "          ");
    damage_replace(book, name, first.data, first.length);
    zip = open_book(book);
    assert_int_equal(zip_set_file_compression(zip, 0, ZIP_CM_DEFLATE, 9), 0);
    close_book(zip);
    buffer_free(&first);
    free(name);
}

void damage_read(const char *book, const char *entry, struct buffer *out)
{
    zip_t *zip = open_book(book);
    zip_file_t *file = zip_fopen_index(zip, find(zip, entry), 0);
    char chunk[65536];
    zip_int64_t count;
    assert_non_null(file);
    while ((count = zip_fread(file, chunk, sizeof chunk)) > 0)
        buffer_append(out, chunk, (size_t)count);
    assert_int_equal(count, 0);
    zip_fclose(file);
    zip_discard(zip);
}

void damage_text(const char *book, const char *entry, const char *old, const char *new)
{
    struct buffer text;
    struct buffer changed;
    buffer_init(&text);
    buffer_init(&changed);
    damage_read(book, entry, &text);
    const char *found = strstr(text.data, old);
    if (found == NULL)
        fail_msg("'%s' does not stand in %s", old, entry);
    buffer_append(&changed, text.data, (size_t)(found - text.data));
    buffer_append_string(&changed, new);
    buffer_append_string(&changed, found + strlen(old));
    damage_replace(book, entry, changed.data, changed.length);
    buffer_free(&text);
    buffer_free(&changed);
}
