#include "base/xml_write.h"

#include "base/memory.h"
#include "base/unicode.h"

#include <libxml/xmlwriter.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

struct xml_writer {
    struct buffer bytes;
    xmlTextWriterPtr out;
};

/* libxml2 fails here only when memory is refused. */
static void require(int result)
{
    if (result < 0)
        memory_exhausted();
}

static int append_bytes(void *bytes, const char *data, int length)
{
    buffer_append(bytes, data, (size_t)length);
    return length;
}

struct xml_writer *xml_writer_create(void)
{
    struct xml_writer *writer = memory_allocate(sizeof *writer);
    buffer_init(&writer->bytes);
    xmlOutputBufferPtr output = xmlOutputBufferCreateIO(append_bytes, NULL, &writer->bytes, NULL);
    if (output == NULL)
        memory_exhausted();
    writer->out = xmlNewTextWriter(output);
    if (writer->out == NULL)
        memory_exhausted();
    require(xmlTextWriterStartDocument(writer->out, NULL, "UTF-8", NULL));
    return writer;
}

struct xml_writer *xml_writer_create_html(void)
{
    struct xml_writer *writer = xml_writer_create();
    require(xmlTextWriterWriteDTD(writer->out, BAD_CAST "html", NULL, NULL, NULL));
    xml_line(writer);
    return writer;
}

/* Leaves out what XML 1.0 §2.2 does not allow as a character. Returns `text` itself when all of it
 * is allowed, else `kept->data`. */
static const char *allowed_text(const char *text, struct buffer *kept)
{
    size_t length = strlen(text);
    bool good = true;
    for (size_t offset = 0; offset < length && good; offset++) {
        unsigned char byte = (unsigned char)text[offset];
        good = byte < 0x80 ? byte >= 0x20 || byte == '\t' || byte == '\n' || byte == '\r' : true;
        if (byte >= 0xED)
            good = false;
    }
    if (good)
        return text;
    for (size_t offset = 0; offset < length;) {
        uint32_t code_point = unicode_next(text, length, &offset);
        bool forbidden =
            (code_point < 0x20 && code_point != '\t' && code_point != '\n' && code_point != '\r') ||
            code_point == 0xFFFE || code_point == 0xFFFF;
        if (!forbidden)
            unicode_append(kept, code_point);
    }
    return kept->data;
}

void xml_open(struct xml_writer *writer, const char *name)
{
    require(xmlTextWriterStartElement(writer->out, BAD_CAST name));
}

void xml_attribute(struct xml_writer *writer, const char *name, const char *value)
{
    if (value == NULL)
        return;
    struct buffer kept;
    buffer_init(&kept);
    require(xmlTextWriterWriteAttribute(writer->out, BAD_CAST name,
                                        BAD_CAST allowed_text(value, &kept)));
    buffer_free(&kept);
}

void xml_attribute_format(struct xml_writer *writer, const char *name, const char *format, ...)
{
    struct buffer value;
    buffer_init(&value);
    va_list arguments;
    va_start(arguments, format);
    buffer_format_list(&value, format, arguments);
    va_end(arguments);
    xml_attribute(writer, name, value.data);
    buffer_free(&value);
}

void xml_text(struct xml_writer *writer, const char *text)
{
    struct buffer kept;
    buffer_init(&kept);
    require(xmlTextWriterWriteString(writer->out, BAD_CAST allowed_text(text, &kept)));
    buffer_free(&kept);
}

void xml_close(struct xml_writer *writer)
{
    require(xmlTextWriterEndElement(writer->out));
}

void xml_close_full(struct xml_writer *writer)
{
    require(xmlTextWriterFullEndElement(writer->out));
}

void xml_element(struct xml_writer *writer, const char *name, const char *text)
{
    xml_open(writer, name);
    xml_text(writer, text);
    xml_close_full(writer);
}

void xml_line(struct xml_writer *writer)
{
    require(xmlTextWriterWriteRaw(writer->out, BAD_CAST "\n"));
}

void xml_writer_finish(struct xml_writer *writer, struct buffer *out)
{
    require(xmlTextWriterEndDocument(writer->out));
    xmlFreeTextWriter(writer->out);
    if (out->length == 0) {
        buffer_free(out);
        *out = writer->bytes;
    } else {
        buffer_append(out, writer->bytes.data, writer->bytes.length);
        buffer_free(&writer->bytes);
    }
    free(writer);
}
