/* A growing string of bytes. `data` is never NULL and always followed by a NUL byte, so that it can
 * be read as a C string at any time. */
#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H

#include <stdarg.h>
#include <stddef.h>

struct buffer {
    char *data;
    size_t length;   /* bytes, without the closing NUL */
    size_t capacity; /* 0 while `data` points to the shared empty string */
};

/* Makes an empty buffer; allocates nothing yet. */
void buffer_init(struct buffer *buffer);

/* Frees what the buffer holds and leaves it empty and usable. */
void buffer_free(struct buffer *buffer);

/* Forgets the contents, keeps the memory. */
void buffer_clear(struct buffer *buffer);

/* Makes room for `more` bytes behind the contents, and a NUL. */
void buffer_reserve(struct buffer *buffer, size_t more);

void buffer_append(struct buffer *buffer, const void *data, size_t length);
void buffer_append_string(struct buffer *buffer, const char *string);
void buffer_append_byte(struct buffer *buffer, char byte);

/* Appends formatted text as printf does; numbers are written without the locale only when the
 * program has set none, which crieur never does for LC_NUMERIC. */
void buffer_format(struct buffer *buffer, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
void buffer_format_list(struct buffer *buffer, const char *format, va_list arguments);

/* Cuts the buffer to `length` bytes; does nothing when it is shorter. */
void buffer_truncate(struct buffer *buffer, size_t length);

/* Removes spaces, tabs and line ends from the end. */
void buffer_trim_end(struct buffer *buffer);

/* Gives up the contents: the caller frees the returned string. The buffer is then empty. */
char *buffer_detach(struct buffer *buffer);

#endif
