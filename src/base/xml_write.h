/* XML out: one of the two files that know libxml2. Text is escaped and characters that XML 1.0
 * forbids are left out. */
#ifndef BASE_XML_WRITE_H
#define BASE_XML_WRITE_H

#include "base/buffer.h"

struct xml_writer;

/* Makes a writer that has written the XML declaration; end it with xml_writer_finish. */
struct xml_writer *xml_writer_create(void);

/* Like xml_writer_create, and writes `<!DOCTYPE html>`. */
struct xml_writer *xml_writer_create_html(void);

void xml_open(struct xml_writer *writer, const char *name);

/* Adds an attribute to the element just opened. A NULL value adds none. */
void xml_attribute(struct xml_writer *writer, const char *name, const char *value);
void xml_attribute_format(struct xml_writer *writer, const char *name, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

void xml_text(struct xml_writer *writer, const char *text);

/* Closes the innermost open element; one without content becomes an empty-element tag. */
void xml_close(struct xml_writer *writer);

/* Closes it with an end tag even when it is empty (`<script></script>`). */
void xml_close_full(struct xml_writer *writer);

/* An element that holds only text. */
void xml_element(struct xml_writer *writer, const char *name, const char *text);

/* A line end between elements, where white space has no meaning. */
void xml_line(struct xml_writer *writer);

/* Closes what is open, appends the document to `out` and frees the writer. */
void xml_writer_finish(struct xml_writer *writer, struct buffer *out);

#endif
