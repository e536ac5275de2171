/* The sheets of styles/: what they set must leave the reader's own settings alone, and be seen. The
 * judge reads just enough CSS for that, and is judged itself, by sheets with one fault each. */
#include "support/folder.h"

#include "base/arena.h"
#include "base/buffer.h"
#include "base/color.h"
#include "epub/style.h"

#include <ctype.h>
#include <stdio.h>

#define TEXT_CONTRAST 4.5 /* WCAG 2.2, 1.4.3 */
#define LINE_CONTRAST 3.0 /* WCAG 2.2, 1.4.11 */

static const char active[] = ".-epub-media-overlay-active";

/* What readers put behind the text. */
static const struct {
    const char *name;
    const char *color;
} pages[] = {{"light", "#ffffff"}, {"sepia", "#f4ecd8"}, {"dark", "#121212"}};

enum { PAGES = sizeof pages / sizeof *pages, DECLARATIONS_MOST = 32, FAULTS_MOST = 64 };

struct declaration {
    const char *property;
    const char *value;
};

struct rule {
    const char *condition; /* of the block with @ around it, or "" */
    const char *selectors;
    struct declaration declarations[DECLARATIONS_MOST];
    size_t count;
};

struct judgement {
    struct arena *arena;
    const char *faults[FAULTS_MOST];
    size_t count;
    double text_contrast; /* the least of what is lit up; 0: nothing is */
    double line_contrast; /* the least of a line, on the page where it is seen least */
};

static void blame(struct judgement *judgement, const struct rule *rule, const char *fault,
                  const char *value)
{
    if (judgement->count < FAULTS_MOST)
        judgement->faults[judgement->count++] =
            arena_format(judgement->arena, "%s { %s }: %s", rule->selectors, value, fault);
}

static const char *trimmed(struct arena *arena, const char *text, size_t length)
{
    while (length > 0 && isspace((unsigned char)*text)) {
        text++;
        length--;
    }
    while (length > 0 && isspace((unsigned char)text[length - 1]))
        length--;
    return arena_copy_bytes(arena, text, length);
}

static bool begins(const char *text, const char *prefix)
{
    return strncmp(text, prefix, strlen(prefix)) == 0;
}

static const struct declaration *find(const struct rule *rule, const char *property)
{
    for (size_t index = 0; index < rule->count; index++) {
        if (strcmp(rule->declarations[index].property, property) == 0)
            return &rule->declarations[index];
    }
    return NULL;
}

/* True for an absolute unit after a digit, as in "1px". */
static bool has_fixed_size(const char *value)
{
    static const char *const units[] = {"px", "pt", "pc", "cm", "mm", "in", "q"};
    for (const char *at = value; *at != '\0'; at++) {
        if (!isdigit((unsigned char)*at) || isalnum((unsigned char)at[1]) == 0)
            continue;
        for (size_t index = 0; index < sizeof units / sizeof *units; index++) {
            size_t length = strlen(units[index]);
            if (begins(at + 1, units[index]) && !isalnum((unsigned char)at[1 + length]))
                return true;
        }
    }
    return false;
}

/* Every selector of the rule is for what is being spoken. */
static bool is_lit(const struct rule *rule)
{
    for (const char *part = rule->selectors; part != NULL; part = strchr(part, ',')) {
        part += strspn(part, ", \n\t");
        if (!begins(part, active) && !begins(part, "img.-epub-media-overlay-active"))
            return false;
    }
    return true;
}

static bool is_for_pictures(const struct rule *rule)
{
    const char *last = strrchr(rule->selectors, ' ');
    return strcmp(last != NULL ? last + 1 : rule->selectors, "img") == 0;
}

/* The text of what is lit up, on its own ground or else on each page. */
static void judge_text(struct judgement *judgement, const struct rule *rule)
{
    const struct declaration *text = find(rule, "color");
    const struct declaration *ground = find(rule, "background-color");
    struct color color;
    if (text == NULL || strcmp(text->value, "inherit") == 0)
        return;
    if (!is_lit(rule) || ground == NULL) {
        blame(judgement, rule, "text must keep the colour that the reader chose", text->value);
        return;
    }
    if (strstr(rule->condition, "forced-colors") != NULL)
        return;
    for (size_t index = 0; index < PAGES; index++) {
        struct color behind;
        bool known = color_parse(text->value, &color) && (color_parse(ground->value, &behind) ||
                                                          color_parse(pages[index].color, &behind));
        double contrast = known ? color_contrast(color, behind) : 1;
        if (contrast < TEXT_CONTRAST)
            blame(judgement, rule, "what is lit up cannot be read", text->value);
        if (judgement->text_contrast == 0 || contrast < judgement->text_contrast)
            judgement->text_contrast = contrast;
    }
}

static void judge_ground(struct judgement *judgement, const struct rule *rule,
                         const struct declaration *ground)
{
    bool bare = strcmp(ground->value, "none") == 0 || strcmp(ground->value, "transparent") == 0;
    bool paired = is_lit(rule) && find(rule, "color") != NULL;
    if (!bare && !paired && !is_for_pictures(rule))
        blame(judgement, rule, "text must keep the ground that the reader chose", ground->value);
}

/* Every "#rrggbb" of the value, on every page. */
static void judge_lines(struct judgement *judgement, const struct rule *rule,
                        const struct declaration *line)
{
    if (strstr(line->value, "rgb(") != NULL || strstr(line->value, "rgba(") != NULL ||
        strstr(line->value, "hsl") != NULL)
        blame(judgement, rule, "write colours as #rrggbb, so that they can be judged", line->value);
    for (const char *at = strchr(line->value, '#'); at != NULL; at = strchr(at + 1, '#')) {
        struct color color;
        const char *name =
            arena_copy_bytes(judgement->arena, at, 1 + strspn(at + 1, "0123456789abcdefABCDEF"));
        if (!color_parse(name, &color)) {
            blame(judgement, rule, "this is no colour", name);
            continue;
        }
        for (size_t index = 0; index < PAGES; index++) {
            struct color page = {0};
            color_parse(pages[index].color, &page);
            double contrast = color_contrast(color, page);
            if (contrast < LINE_CONTRAST)
                blame(judgement, rule,
                      arena_format(judgement->arena, "a line cannot be seen on a %s page",
                                   pages[index].name),
                      name);
            if (judgement->line_contrast == 0 || contrast < judgement->line_contrast)
                judgement->line_contrast = contrast;
        }
    }
}

/* Engines that do not know var() must find a plain value before it. */
static void judge_variable(struct judgement *judgement, const struct rule *rule,
                           const struct declaration *declaration)
{
    if (begins(declaration->property, "--") || strstr(declaration->value, "var(") == NULL)
        return;
    for (const struct declaration *before = rule->declarations; before < declaration; before++) {
        if (begins(declaration->property, before->property) &&
            strstr(before->value, "var(") == NULL)
            return;
    }
    blame(judgement, rule, "var() needs a plain value before it", declaration->property);
}

/* What is lit up must not move the text. */
static void judge_lit(struct judgement *judgement, const struct rule *rule,
                      const struct declaration *declaration)
{
    static const char *const still[] = {
        "color",      "background-color",     "border-radius",
        "box-shadow", "box-decoration-break", "-webkit-box-decoration-break",
        "outline",    "forced-color-adjust"};
    for (size_t index = 0; index < sizeof still / sizeof *still; index++) {
        if (strcmp(declaration->property, still[index]) == 0)
            return;
    }
    blame(judgement, rule, "this may move the text when it lights up", declaration->property);
}

static void judge_size(struct judgement *judgement, const struct rule *rule,
                       const struct declaration *declaration)
{
    if (has_fixed_size(declaration->value))
        blame(judgement, rule, "sizes follow the reader's: em, rem or %", declaration->value);
    if (strstr(declaration->value, "!important") != NULL)
        blame(judgement, rule, "the reader's own rules must win", declaration->value);
}

static void judge_rule(struct judgement *judgement, const struct rule *rule)
{
    judge_text(judgement, rule);
    for (size_t index = 0; index < rule->count; index++) {
        const struct declaration *declaration = &rule->declarations[index];
        judge_size(judgement, rule, declaration);
        judge_variable(judgement, rule, declaration);
        if (begins(declaration->property, "background"))
            judge_ground(judgement, rule, declaration);
        else if (strcmp(declaration->property, "color") != 0)
            judge_lines(judgement, rule, declaration);
        if (strstr(rule->selectors, active) != NULL)
            judge_lit(judgement, rule, declaration);
    }
    if (strstr(rule->selectors, "overlay-playing") != NULL)
        blame(judgement, rule, "the package names no class for playing", "");
}

/* The text up to `end` is "property: value; …". */
static void read_declarations(struct judgement *judgement, struct rule *rule, const char *text,
                              const char *end)
{
    while (text < end) {
        const char *stop = memchr(text, ';', (size_t)(end - text));
        stop = stop != NULL ? stop : end;
        const char *colon = memchr(text, ':', (size_t)(stop - text));
        if (colon != NULL) {
            assert_true(rule->count < DECLARATIONS_MOST);
            rule->declarations[rule->count++] = (struct declaration){
                trimmed(judgement->arena, text, (size_t)(colon - text)),
                trimmed(judgement->arena, colon + 1, (size_t)(stop - colon) - 1)};
        }
        text = stop + 1;
    }
}

static const char *closing_brace(const char *open)
{
    int depth = 0;
    for (const char *at = open; *at != '\0'; at++) {
        depth += *at == '{' ? 1 : *at == '}' ? -1 : 0;
        if (depth == 0)
            return at;
    }
    return NULL;
}

static void judge_rules(struct judgement *judgement, const char *text, const char *end,
                        const char *condition)
{
    while (text < end) {
        const char *open = memchr(text, '{', (size_t)(end - text));
        if (open == NULL)
            return;
        const char *close = closing_brace(open);
        assert_non_null(close);
        struct rule rule = {.condition = condition,
                            .selectors = trimmed(judgement->arena, text, (size_t)(open - text))};
        if (rule.selectors[0] == '@') {
            judge_rules(judgement, open + 1, close, rule.selectors);
        } else {
            read_declarations(judgement, &rule, open + 1, close);
            judge_rule(judgement, &rule);
        }
        text = close + 1;
    }
}

static void judge(struct judgement *judgement, const char *sheet)
{
    struct buffer text;
    buffer_init(&text);
    for (const char *at = sheet; *at != '\0';) {
        const char *comment = strstr(at, "/*");
        size_t length = comment != NULL ? (size_t)(comment - at) : strlen(at);
        buffer_append(&text, at, length);
        at += length;
        if (comment != NULL) {
            const char *end = strstr(comment, "*/");
            assert_non_null(end);
            at = end + 2;
        }
    }
    judge_rules(judgement, text.data, text.data + text.length, "");
    buffer_free(&text);
}

static void test_sheets(void **state)
{
    (void)state;
    static const char *const names[] = {NULL, "large-print", "dyslexia"};
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        struct judgement judgement = {.arena = arena_create()};
        struct failure failure = {0};
        struct buffer sheet;
        buffer_init(&sheet);
        assert_true(
            style_read(judgement.arena, folder_of_data(), names[index], true, &sheet, &failure));
        judge(&judgement, sheet.data);
        for (size_t fault = 0; fault < judgement.count; fault++)
            fprintf(stderr, "%s: %s\n", names[index] != NULL ? names[index] : "crieur",
                    judgement.faults[fault]);
        assert_int_equal(judgement.count, 0);
        assert_true(judgement.text_contrast >= TEXT_CONTRAST);
        assert_true(judgement.line_contrast >= LINE_CONTRAST);
        printf("contrast: %s: lit text %.1f:1, lines %.1f:1 or more\n",
               names[index] != NULL ? names[index] : "crieur", judgement.text_contrast,
               judgement.line_contrast);
        buffer_free(&sheet);
        arena_destroy(judgement.arena);
    }
}

/* An edition without narration names no class for it. */
static void test_narration_is_apart(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct failure failure = {0};
    struct buffer sheet;
    buffer_init(&sheet);
    assert_true(style_read(arena, folder_of_data(), "dyslexia", false, &sheet, &failure));
    assert_null(strstr(sheet.data, "media-overlay"));
    assert_non_null(strstr(sheet.data, "OpenDyslexic"));
    buffer_free(&sheet);
    arena_destroy(arena);
}

static void test_unknown_style(void **state)
{
    (void)state;
    static const char *const names[] = {"none", "crieur", "narration", "../styles/dyslexia", ""};
    for (size_t index = 0; index < sizeof names / sizeof *names; index++) {
        struct arena *arena = arena_create();
        struct failure failure = {0};
        struct buffer sheet;
        buffer_init(&sheet);
        assert_false(style_read(arena, folder_of_data(), names[index], true, &sheet, &failure));
        assert_int_equal(failure.kind, FAILURE_USAGE);
        assert_non_null(strstr(failure.text, "there are: dyslexia, large-print"));
        failure_clear(&failure);
        buffer_free(&sheet);
        arena_destroy(arena);
    }
}

static void test_judge(void **state)
{
    (void)state;
    static const struct {
        const char *sheet;
        const char *fault; /* NULL: none */
    } trials[] = {
        {"p { margin: 1em; font-size: 1.2em; width: 50%; color: inherit; }", NULL},
        {"figure img { background-color: #fff; }", NULL},
        {".box { border: 0.1em solid #808080; border-color: var(--a, #808080); }", NULL},
        {".-epub-media-overlay-active { background-color: #ffe08a; color: #1f1a10; }", NULL},
        {"@media (forced-colors: active) { .-epub-media-overlay-active { background-color: "
         "Highlight; color: HighlightText; } }",
         NULL},
        {"/* font-size: 12px; */ p { margin: 0; }", NULL},
        {"p { font-size: 12px; }", "sizes follow"},
        {"p { font-size: 12pt }", "sizes follow"},
        {"p { font: bold .5cm serif; }", "sizes follow"},
        {"@media (max-width: 30em) { p { font-size: 14px; } }", "sizes follow"},
        {".box { width: 300px; }", "sizes follow"},
        {".box { max-width: calc(100% - 20px); }", "sizes follow"},
        {"p { font-size: 1em !important; }", "own rules"},
        {"p { color: #333; }", "the colour that the reader chose"},
        {"p { color: #333333; background-color: #ffffff; }", "the colour that the reader chose"},
        {"a { color: blue; }", "the colour that the reader chose"},
        {"body { background: #fff; }", "the ground that the reader chose"},
        {".box { background-color: #eeeeee; }", "the ground that the reader chose"},
        {".-epub-media-overlay-active { color: #1f1a10; }", "the colour that the reader chose"},
        {".-epub-media-overlay-active { background-color: #ffe08a; }", "the ground that"},
        {".-epub-media-overlay-active { background-color: #ffe08a; color: #999999; }",
         "cannot be read"},
        {".-epub-media-overlay-active { background-color: gold; color: black; }", "cannot be read"},
        {".-epub-media-overlay-active, p { background-color: #ffe08a; color: #1f1a10; }",
         "the colour that the reader chose"},
        {".-epub-media-overlay-active { padding: 0.1em; }", "move the text"},
        {".-epub-media-overlay-active a { font-weight: bold; }", "move the text"},
        {".-epub-media-overlay-playing { border-radius: 1em; }", "class for playing"},
        {"hr { border-top: 1em solid #cccccc; }", "on a light page"},
        {"hr { border-top: 1em solid #8a8a8a; }", "on a sepia page"},
        {"hr { border-top: 1em solid #333333; }", "on a dark page"},
        {"hr { border-top: 1em solid #33; }", "no colour"},
        {"hr { border-top: 1em solid rgb(9, 9, 9); }", "write colours"},
        {".box { border-color: var(--a, #808080); }", "plain value"},
        {".box { margin: 0; border-color: var(--a, #808080); }", "plain value"},
    };
    for (size_t index = 0; index < sizeof trials / sizeof *trials; index++) {
        struct judgement judgement = {.arena = arena_create()};
        judge(&judgement, trials[index].sheet);
        bool found = trials[index].fault == NULL && judgement.count == 0;
        for (size_t fault = 0; fault < judgement.count && trials[index].fault != NULL; fault++)
            found = found || strstr(judgement.faults[fault], trials[index].fault) != NULL;
        if (!found)
            fprintf(stderr, "'%s' was judged wrong (%zu faults%s%s)\n", trials[index].sheet,
                    judgement.count, judgement.count > 0 ? ": " : "",
                    judgement.count > 0 ? judgement.faults[0] : "");
        assert_true(found);
        arena_destroy(judgement.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sheets),
        cmocka_unit_test(test_narration_is_apart),
        cmocka_unit_test(test_unknown_style),
        cmocka_unit_test(test_judge),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
