#include "base/buffer.h"

#include "base/memory.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char empty_string[1] = "";

void buffer_init(struct buffer *buffer)
{
    buffer->data = empty_string;
    buffer->length = 0;
    buffer->capacity = 0;
}

void buffer_free(struct buffer *buffer)
{
    if (buffer->capacity > 0)
        free(buffer->data);
    buffer_init(buffer);
}

void buffer_clear(struct buffer *buffer)
{
    buffer_truncate(buffer, 0);
}

void buffer_reserve(struct buffer *buffer, size_t more)
{
    size_t needed = buffer->length + more + 1;
    if (needed <= buffer->capacity)
        return;
    size_t capacity = buffer->capacity ? buffer->capacity : 64;
    while (capacity < needed)
        capacity *= 2;
    buffer->data = memory_resize(buffer->capacity ? buffer->data : NULL, capacity);
    buffer->capacity = capacity;
}

void buffer_append(struct buffer *buffer, const void *data, size_t length)
{
    if (length == 0)
        return;
    buffer_reserve(buffer, length);
    memcpy(buffer->data + buffer->length, data, length);
    buffer->length += length;
    buffer->data[buffer->length] = '\0';
}

void buffer_append_string(struct buffer *buffer, const char *string)
{
    buffer_append(buffer, string, strlen(string));
}

void buffer_append_byte(struct buffer *buffer, char byte)
{
    buffer_append(buffer, &byte, 1);
}

void buffer_format_list(struct buffer *buffer, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, again);
    va_end(again);
    if (length < 0)
        memory_exhausted();
    buffer_reserve(buffer, (size_t)length);
    vsnprintf(buffer->data + buffer->length, (size_t)length + 1, format, arguments);
    buffer->length += (size_t)length;
}

void buffer_format(struct buffer *buffer, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    buffer_format_list(buffer, format, arguments);
    va_end(arguments);
}

void buffer_truncate(struct buffer *buffer, size_t length)
{
    if (length >= buffer->length)
        return;
    buffer->length = length;
    buffer->data[length] = '\0';
}

void buffer_trim_end(struct buffer *buffer)
{
    size_t length = buffer->length;
    while (length > 0 && strchr(" \t\r\n", buffer->data[length - 1]) != NULL)
        length--;
    buffer_truncate(buffer, length);
}

char *buffer_detach(struct buffer *buffer)
{
    char *data = buffer->capacity ? buffer->data : memory_copy_string("");
    buffer_init(buffer);
    return data;
}
