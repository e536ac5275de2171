#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "issue/html.h"

#include "base/buffer.h"

#include <string.h>

/* The pieces of a text as one line: T text, O open, C close, # comment, ! other. */
static const char *pieces_of(struct arena *arena, const char *html)
{
    struct buffer out;
    buffer_init(&out);
    struct html_piece piece;
    size_t offset = 0;
    while (html_next(arena, html, strlen(html), &offset, &piece)) {
        static const char letters[] = "TOC#!";
        const char *text =
            piece.kind == HTML_OPEN || piece.kind == HTML_CLOSE ? piece.name : piece.text;
        buffer_format(&out, "%c[%s]%s", letters[piece.kind], text != NULL ? text : "",
                      piece.empty ? "/" : "");
    }
    const char *pieces = arena_copy(arena, out.data);
    buffer_free(&out);
    return pieces;
}

static void test_pieces(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"", ""},
        {"a<b>c</b>d", "T[a]O[b]T[c]C[b]T[d]"},
        {"<BR/><Br>", "O[br]/O[br]"},
        {"<br />", "O[br]/"},
        {"<!-- page 12 -->x", "#[page 12]T[x]"},
        {"<!---->x", "#[]T[x]"},
        {"<!-- sans fin", "#[sans fin]"},
        {"<!DOCTYPE html><?php x ?>", "![]![]"},
        {"&eacute;&#233;&#xE9;&amp;&inconnue;&", "T[ééé&&inconnue;&]"},
        {"&#0;&#xD800;&#1114112;&#;", "T[&#0;&#xD800;&#1114112;&#;]"},
        {"1 < 2 > 0", "T[1 ]T[< 2 > 0]"},
        {"<a", "T[<a]"},
        {"<a title=\"x>y\" href='>'>z", "O[a]T[z]"},
        {"<script>if (a<b) '</p>'</script>x", "O[script]C[script]T[x]"},
        {"<style>p{}</STYLE>x", "O[style]C[style]T[x]"},
        {"<script>sans fin", "O[script]"},
        {"<x-tag></x-tag>", "O[x-tag]C[x-tag]"},
        {"</>", "T[</>]"},
        {"<h1>Titre</h1>", "O[h1]T[Titre]C[h1]"},
    };
    struct arena *arena = arena_create();
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++)
        assert_string_equal(pieces_of(arena, cases[index][0]), cases[index][1]);
    arena_destroy(arena);
}

static const char *attribute_of(struct arena *arena, const char *html, const char *name)
{
    struct html_piece piece;
    size_t offset = 0;
    assert_true(html_next(arena, html, strlen(html), &offset, &piece));
    assert_int_equal(piece.kind, HTML_OPEN);
    return html_attribute(arena, &piece, name);
}

static void test_attributes(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    static const char html[] = "<abbr class=x TITLE = \"R&eacute;gie &quot;eau&quot;\" hidden "
                               "lang='fr-CA' data-title=\"non\">";
    assert_string_equal(attribute_of(arena, html, "title"), "Régie \"eau\"");
    assert_string_equal(attribute_of(arena, html, "class"), "x");
    assert_string_equal(attribute_of(arena, html, "hidden"), "");
    assert_string_equal(attribute_of(arena, html, "lang"), "fr-CA");
    assert_null(attribute_of(arena, html, "id"));
    assert_null(attribute_of(arena, "<br/>", "id"));
    assert_null(attribute_of(arena, "<a =x //=>", "id"));
    assert_string_equal(attribute_of(arena, "<a b=\"title=no\" title=oui>", "title"), "oui");
    assert_string_equal(attribute_of(arena, "<a href=x/y title=z>", "title"), "z");
    assert_string_equal(attribute_of(arena, "<a title=\"\">", "title"), "");
    arena_destroy(arena);
}

static void test_lists_of_elements(void **state)
{
    (void)state;
    static const char *const allowed[] = {"sup", "sub",  "abbr", "span", "kbd",
                                          "q",   "cite", "mark", "small"};
    for (size_t index = 0; index < sizeof allowed / sizeof *allowed; index++) {
        assert_string_equal(html_allowed_element(allowed[index]), allowed[index]);
        assert_false(html_is_block(allowed[index]));
    }
    assert_null(html_allowed_element("b"));
    assert_null(html_allowed_element("script"));
    assert_null(html_allowed_element(""));
    assert_true(html_is_block("div"));
    assert_true(html_is_block("td"));
    assert_false(html_is_block("i"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_pieces),
        cmocka_unit_test(test_attributes),
        cmocka_unit_test(test_lists_of_elements),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
