#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "base/xml_read.h"
#include "base/xml_write.h"
#include "support/messages.h"

#include <string.h>

static void assert_written(struct xml_writer *writer, const char *expected)
{
    struct buffer out;
    buffer_init(&out);
    xml_writer_finish(writer, &out);
    assert_string_equal(out.data, expected);
    buffer_free(&out);
}

#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

static void test_writer_escapes(void **state)
{
    (void)state;
    struct xml_writer *writer = xml_writer_create();
    xml_open(writer, "a");
    xml_attribute(writer, "b", "<\"&\">é\n");
    xml_attribute(writer, "none", NULL);
    xml_attribute_format(writer, "n", "%d & %s", 3, "<");
    xml_text(writer, "x < y & z > \"w\" é");
    xml_close(writer);
    assert_written(writer,
                   DECLARATION "<a b=\"&lt;&quot;&amp;&quot;&gt;é&#10;\" n=\"3 &amp; &lt;\">"
                               "x &lt; y &amp; z &gt; &quot;w&quot; é</a>\n");
}

static void test_writer_leaves_out_forbidden_characters(void **state)
{
    (void)state;
    struct xml_writer *writer = xml_writer_create();
    xml_open(writer, "a");
    xml_attribute(writer, "b", "x\x01y");
    xml_text(writer, "a\x01\x08"
                     "b\x0C"
                     "c\td\x1F\xEF\xBF\xBE\xEF\xBF\xBF"
                     "e");
    xml_close(writer);
    assert_written(writer, DECLARATION "<a b=\"xy\">abc\tde</a>\n");
}

static void test_writer_keeps_high_characters(void **state)
{
    (void)state;
    struct xml_writer *writer = xml_writer_create();
    xml_element(writer, "a", "\xF0\x9F\x94\x94 \xEF\xBF\xBD \xEE\x80\x80");
    assert_written(writer, DECLARATION "<a>\xF0\x9F\x94\x94 \xEF\xBF\xBD \xEE\x80\x80</a>\n");
}

static void test_writer_closes_what_is_open(void **state)
{
    (void)state;
    struct xml_writer *writer = xml_writer_create_html();
    xml_open(writer, "html");
    xml_open(writer, "br");
    xml_close(writer);
    xml_open(writer, "script");
    xml_close_full(writer);
    xml_line(writer);
    xml_element(writer, "p", "");
    xml_open(writer, "body");
    struct buffer out;
    buffer_init(&out);
    xml_writer_finish(writer, &out);
    assert_non_null(strstr(out.data, "<!DOCTYPE html>"));
    assert_non_null(strstr(out.data, "<html><br/><script></script>\n<p></p><body/></html>"));
    buffer_free(&out);
}

struct reading {
    struct arena *arena;
    struct messages messages;
    struct xml_element *root;
};

static void read_text(struct reading *reading, const char *text)
{
    reading->arena = arena_create();
    messages_open(&reading->messages);
    reading->root =
        xml_read(reading->arena, "a.xml", text, strlen(text), &reading->messages.diagnostics);
}

static void end_reading(struct reading *reading)
{
    messages_close(&reading->messages);
    arena_destroy(reading->arena);
}

static void test_reader_makes_a_tree(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, "<r xmlns='urn:x' xmlns:k='urn:k'>a<k:b xml:lang='fr' k:c='d' e='&lt;'>\n"
                        "<![CDATA[x<y]]></k:b><!-- no --><?p no?>&amp;é&#233;</r>");
    assert_true(messages_none(&reading.messages));
    const struct xml_element *root = reading.root;
    assert_string_equal(root->name, "r");
    assert_string_equal(root->namespace, "urn:x");
    assert_null(root->first_child->name);
    assert_string_equal(root->first_child->text, "a");
    const struct xml_element *inner = root->first_child->next;
    assert_string_equal(inner->name, "b");
    assert_string_equal(inner->namespace, "urn:k");
    assert_string_equal(xml_attribute_value(inner, "xml:lang"), "fr");
    assert_string_equal(xml_attribute_value(inner, "k:c"), "d");
    assert_string_equal(xml_attribute_value(inner, "e"), "<");
    assert_null(xml_attribute_value(inner, "c"));
    assert_string_equal(xml_text_content(reading.arena, inner), "\nx<y");
    assert_string_equal(xml_text_content(reading.arena, root), "a\nx<y&éé");
    end_reading(&reading);
}

static void test_reader_knows_lines(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, "<r>\n\n<a/></r>");
    assert_int_equal(reading.root->line, 1);
    assert_int_equal(reading.root->first_child->next->line, 3);
    end_reading(&reading);
}

static void test_ill_formed_is_an_error_at_its_line(void **state)
{
    (void)state;
    static const char *const texts[] = {"<r>\n<a></r>", "<r>\n&inconnue;</r>", "<r>\n\x01</r>",
                                        "<r>\n\xC3(</r>"};
    for (size_t index = 0; index < sizeof texts / sizeof *texts; index++) {
        struct reading reading;
        read_text(&reading, texts[index]);
        assert_null(reading.root);
        assert_true(messages_stand(&reading.messages, SEVERITY_ERROR, 2, 0, "not well-formed XML"));
        assert_int_equal(reading.messages.diagnostics.errors, 1);
        end_reading(&reading);
    }
    struct reading empty;
    read_text(&empty, "");
    assert_null(empty.root);
    assert_int_equal(empty.messages.diagnostics.errors, 1);
    end_reading(&empty);
}

static void test_document_types_with_entities_are_refused(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "<!DOCTYPE r [<!ENTITY a \"b\">]><r>&a;</r>",
        "<!DOCTYPE r [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><r>&a;</r>",
        "<!DOCTYPE r [<!ATTLIST r a CDATA \"b\">]><r/>",
        "<!DOCTYPE r [<!ELEMENT r EMPTY>]><r/>",
        "<!DOCTYPE r [<!NOTATION n SYSTEM \"n\">]><r/>",
        "<!DOCTYPE r [<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;]><r/>",
        "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><r>&c;</r>",
    };
    for (size_t index = 0; index < sizeof texts / sizeof *texts; index++) {
        struct reading reading;
        read_text(&reading, texts[index]);
        assert_null(reading.root);
        assert_int_equal(reading.messages.diagnostics.errors, 1);
        end_reading(&reading);
    }
    struct reading svg;
    read_text(&svg, "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
                    "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\"><svg/>");
    assert_non_null(svg.root);
    assert_true(messages_none(&svg.messages));
    end_reading(&svg);
}

static void test_depth_does_no_harm(void **state)
{
    (void)state;
    enum { DEPTH = 100000 };
    struct buffer text;
    buffer_init(&text);
    for (int index = 0; index < DEPTH; index++)
        buffer_append_string(&text, "<a>");
    for (int index = 0; index < DEPTH; index++)
        buffer_append_string(&text, "</a>");
    struct reading reading;
    read_text(&reading, text.data);
    assert_null(reading.root);
    assert_int_equal(reading.messages.diagnostics.errors, 1);
    end_reading(&reading);
    buffer_free(&text);
}

/* A document of a tag with so many attributes, written `format`; in UTF-16 when `wide`. */
static void write_tag(struct buffer *out, int count, const char *format, bool wide)
{
    struct buffer text;
    buffer_init(&text);
    buffer_append_string(&text, "<r>\n<a");
    for (int index = 0; index < count; index++)
        buffer_format(&text, format, index);
    buffer_append_string(&text, "/></r>");
    if (wide)
        buffer_append_string(out, "\xFF\xFE");
    for (size_t index = 0; index < text.length; index++) {
        buffer_append_byte(out, text.data[index]);
        if (wide)
            buffer_append_byte(out, '\0');
    }
    buffer_free(&text);
}

static void test_attributes_have_an_end(void **state)
{
    (void)state;
    static const struct {
        int count;
        const char *format;
        bool good;
    } tags[] = {
        {LIMIT_ATTRIBUTES, " b%d=''", true},
        {LIMIT_ATTRIBUTES + 1, " b%d=''", false},
        {300000, " b%d=''", false},
        {LIMIT_NAMESPACES, " xmlns:b%d='urn:b'", true},
        {LIMIT_NAMESPACES + 1, " xmlns:b%d='urn:b'", false},
        {200000, " xmlns:b%d='urn:b'", false},
        {100000, " xml:b%d=''", false},
    };
    for (size_t index = 0; index < 2 * sizeof tags / sizeof *tags; index++) {
        bool wide = index % 2 == 1;
        struct buffer text;
        buffer_init(&text);
        write_tag(&text, tags[index / 2].count, tags[index / 2].format, wide);
        struct arena *arena = arena_create();
        struct messages messages;
        messages_open(&messages);
        const struct xml_element *root =
            xml_read(arena, "a.xml", text.data, text.length, &messages.diagnostics);
        assert_int_equal(root != NULL, tags[index / 2].good);
        if (root == NULL)
            assert_true(messages_stand(&messages, SEVERITY_ERROR, 2, 0, "over 1,000 attributes"));
        messages_close(&messages);
        arena_destroy(arena);
        buffer_free(&text);
    }
}

static void test_namespaces_in_one_another_have_an_end(void **state)
{
    (void)state;
    enum { DEPTH = 200, EACH = 10 };
    struct buffer text;
    buffer_init(&text);
    for (int level = 0; level < DEPTH; level++) {
        buffer_append_string(&text, "<a");
        for (int index = 0; index < EACH; index++)
            buffer_format(&text, " xmlns:b%d='urn:%d'", level * EACH + index, level);
        buffer_append_string(&text, ">\n");
    }
    struct reading reading;
    read_text(&reading, text.data);
    assert_null(reading.root);
    assert_true(messages_stand(&reading.messages, SEVERITY_ERROR, LIMIT_NAMESPACES / EACH + 1, 0,
                               "namespaces in one another"));
    end_reading(&reading);
    buffer_free(&text);
}

static void test_tags_have_an_end(void **state)
{
    (void)state;
    for (int more = 0; more < 2; more++) {
        struct buffer text;
        buffer_init(&text);
        buffer_append_string(&text, "<r>");
        for (int parts = 1; parts < LIMIT_XML_PARTS + more; parts++)
            buffer_append_string(&text, "<a/>");
        buffer_append_string(&text, "</r>");
        struct reading reading;
        read_text(&reading, text.data);
        assert_int_equal(reading.root != NULL, more == 0);
        assert_int_equal(messages_stand(&reading.messages, SEVERITY_ERROR, 1, 0, "over 1,000,000"),
                         more == 1);
        end_reading(&reading);
        buffer_free(&text);
    }
}

static void test_the_first_fault_is_told(void **state)
{
    (void)state;
    struct reading reading;
    read_text(&reading, "<r>\n<a b=c/>\n<d></e></r></r>\n");
    assert_null(reading.root);
    assert_true(messages_stand(&reading.messages, SEVERITY_ERROR, 2, 0, "AttValue"));
    assert_int_equal(reading.messages.diagnostics.errors, 1);
    end_reading(&reading);
}

static void test_written_text_is_read_back(void **state)
{
    (void)state;
    static const char text[] = "« A & B » <c> \"d\" 'e' ]]> \xF0\x9F\x94\x94";
    struct xml_writer *writer = xml_writer_create();
    xml_open(writer, "a");
    xml_attribute(writer, "b", text);
    xml_text(writer, text);
    struct buffer out;
    buffer_init(&out);
    xml_writer_finish(writer, &out);
    struct reading reading;
    read_text(&reading, out.data);
    assert_true(messages_none(&reading.messages));
    assert_string_equal(xml_text_content(reading.arena, reading.root), text);
    assert_string_equal(xml_attribute_value(reading.root, "b"), text);
    end_reading(&reading);
    buffer_free(&out);
}

static void note_open(void *user_data, const struct xml_element *element)
{
    buffer_format(user_data, "<%d:%s", element->line, element->name);
    for (const struct xml_attribute *attribute = element->attributes; attribute != NULL;
         attribute = attribute->next)
        buffer_format(user_data, " %s=%s", attribute->name, attribute->value);
    buffer_append_byte(user_data, '>');
}

static void note_text(void *user_data, const char *text, size_t length)
{
    buffer_append(user_data, text, length);
}

static void note_close(void *user_data)
{
    buffer_append_string(user_data, "</>");
}

static void test_walk_meets_all_in_order(void **state)
{
    (void)state;
    static const struct xml_events events = {note_open, note_text, note_close};
    static const char text[] = "<r>a&amp;\n<b c='&amp;amp;&#38;&lt;' xml:lang='fr'/>"
                               "<![CDATA[<]]></r>";
    struct buffer met;
    struct messages messages;
    buffer_init(&met);
    messages_open(&messages);
    assert_true(xml_walk("a.xml", text, strlen(text), &events, &met, &messages.diagnostics));
    assert_string_equal(met.data, "<1:r>a&\n<2:b c=&amp;&< xml:lang=fr></><</>");
    assert_true(messages_none(&messages));
    buffer_clear(&met);
    assert_false(xml_walk("a.xml", "<r>\na</s>", 10, &events, &met, &messages.diagnostics));
    assert_string_equal(met.data, "<1:r>\na");
    assert_true(messages_stand(&messages, SEVERITY_ERROR, 2, 0, "not well-formed XML"));
    messages_close(&messages);
    buffer_free(&met);
}

static void test_html_entities(void **state)
{
    (void)state;
    assert_int_equal(xml_html_entity("eacute"), 0xE9);
    assert_int_equal(xml_html_entity("nbsp"), 0xA0);
    assert_int_equal(xml_html_entity("euro"), 0x20AC);
    assert_int_equal(xml_html_entity("amp"), '&');
    assert_int_equal(xml_html_entity("inconnue"), 0);
    assert_int_equal(xml_html_entity(""), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_writer_escapes),
        cmocka_unit_test(test_writer_leaves_out_forbidden_characters),
        cmocka_unit_test(test_writer_keeps_high_characters),
        cmocka_unit_test(test_writer_closes_what_is_open),
        cmocka_unit_test(test_reader_makes_a_tree),
        cmocka_unit_test(test_reader_knows_lines),
        cmocka_unit_test(test_ill_formed_is_an_error_at_its_line),
        cmocka_unit_test(test_document_types_with_entities_are_refused),
        cmocka_unit_test(test_depth_does_no_harm),
        cmocka_unit_test(test_attributes_have_an_end),
        cmocka_unit_test(test_namespaces_in_one_another_have_an_end),
        cmocka_unit_test(test_tags_have_an_end),
        cmocka_unit_test(test_the_first_fault_is_told),
        cmocka_unit_test(test_written_text_is_read_back),
        cmocka_unit_test(test_walk_meets_all_in_order),
        cmocka_unit_test(test_html_entities),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
