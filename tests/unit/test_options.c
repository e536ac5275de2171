#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "options.h"

#include <stdlib.h>
#include <string.h>

enum { WORDS_MOST = 16 };

/* Reads "build -o x y" into options; the words live in `line`. */
static bool read_line(char *line, struct options *options, struct failure *failure)
{
    char *words[WORDS_MOST] = {NULL};
    const char *nearest = NULL;
    int count = 0;
    for (char *word = strtok(line, " "); word != NULL && count < WORDS_MOST - 1;
         word = strtok(NULL, " "))
        words[count++] = strcmp(word, "''") == 0 ? word + 2 : word;
    const struct command *command = options_find_command(words[0], &nearest);
    assert_non_null(command);
    return options_read(command, count, words, options, failure);
}

static void test_defaults(void **state)
{
    (void)state;
    struct options options;
    struct failure failure = {0};
    char line[] = "build issue";
    assert_true(read_line(line, &options, &failure));
    assert_string_equal(options.operand, "issue");
    assert_string_equal(options.output, "out");
    assert_int_equal(options.bitrate, 56);
    assert_int_equal(options.jobs, 0);
    assert_null(options.voice);
    assert_null(options.language);
    assert_false(options.quiet || options.strict || options.keep_breaks || options.help);
}

static void test_forms_of_options(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "build -o d --voice fr-femme -j 3 --bitrate=64 -q --strict --no-mend issue",
        "build issue --output=d -v fr-femme --jobs 3 -b64 --quiet --strict --no-mend",
        "build -qod -vfr-femme -j3 --bitr 64 --stri --no-m -- issue",
    };
    for (size_t index = 0; index < sizeof lines / sizeof *lines; index++) {
        struct options options;
        struct failure failure = {0};
        char *line = strdup(lines[index]);
        assert_true(read_line(line, &options, &failure));
        assert_string_equal(options.operand, "issue");
        assert_string_equal(options.output, "d");
        assert_string_equal(options.voice, "fr-femme");
        assert_int_equal(options.jobs, 3);
        assert_int_equal(options.bitrate, 64);
        assert_true(options.quiet && options.strict && options.keep_breaks);
        free(line);
    }
}

static void test_operands_that_look_like_options(void **state)
{
    (void)state;
    struct options options;
    struct failure failure = {0};
    char dash[] = "script -";
    assert_true(read_line(dash, &options, &failure));
    assert_string_equal(options.operand, "-");
    char after[] = "script -- --help";
    assert_true(read_line(after, &options, &failure));
    assert_string_equal(options.operand, "--help");
    assert_false(options.help);
}

static void test_help_needs_no_operand(void **state)
{
    (void)state;
    struct options options;
    struct failure failure = {0};
    char line[] = "build --help";
    assert_true(read_line(line, &options, &failure));
    assert_true(options.help);
}

static void test_wrong_usage_says_what_and_where_help_is(void **state)
{
    (void)state;
    static const char *const cases[][2] = {
        {"build", "INPUT is missing"},
        {"script a b", "b"},
        {"cache a", "a"},
        {"narrate", "UNIT is missing"},
        {"build a ''", "INPUT is empty"},
        {"build --cache", "--cache"},
        {"new", "DIR"},
        {"build -x a", "-x"},
        {"build --vioce fr a", "--vioce"},
        {"build -o", "-o"},
        {"build --voice", "--voice"},
        {"build a --jobs 0", "jobs"},
        {"build a --jobs -1", "jobs"},
        {"build a --jobs 2x", "jobs"},
        {"build a --jobs 99999999999999999999", "jobs"},
        {"build a --bitrate 56.5", "bitrate"},
        {"build a --lang français", "français"},
        {"build a --lang f", "f"},
        {"build a --voice ''", "voice"},
        {"build ''", "INPUT"},
        {"build a --jobs 20000", "from 1 to 10000 must follow --jobs"},
        {"build --quiet=yes a", "--quiet takes no value"},
        {"script --s a", "--s could be --strict or --skipped;"},
        {"build --no=1 a", "--no could be --no-cache or --no-audio or --no-mend;"},
        {"script --no-cache a", "no such option: --no-cache"},
        {"build --no-audio --masters d a", "--no-audio and --masters exclude one another"},
        {"build -b 64 a --no-audio", "--no-audio and --bitrate exclude one another"},
        {"build --sync word --no-audio a", "--no-audio and --sync exclude one another"},
        {"build --no-audio -v fr a", "--no-audio and --voice exclude one another"},
        {"build --no-audio --explain a", "--no-audio and --explain exclude one another"},
        {"build --cache d a --no-cache", "--no-cache and --cache exclude one another"},
        {"script --diff --skipped a", "--skipped and --diff exclude one another"},
        {"script --lines --skipped", "--skipped and --lines exclude one another"},
        {"script --lines --diff", "--diff and --lines exclude one another"},
        {"say --phonemes -o d a", "--phonemes and --output exclude one another"},
        {"new --voice fr d", "--voice"},
        {"build --skipped a", "--skipped"},
        {"script --output d a", "--output"},
    };
    for (size_t index = 0; index < sizeof cases / sizeof *cases; index++) {
        struct options options;
        struct failure failure = {0};
        char *line = strdup(cases[index][0]);
        bool good = read_line(line, &options, &failure);
        if (good)
            print_error("'%s' was taken\n", cases[index][0]);
        assert_false(good);
        assert_int_equal(failure.kind, FAILURE_USAGE);
        if (strstr(failure.text, cases[index][1]) == NULL)
            fail_msg("'%s': %s", cases[index][0], failure.text);
        assert_non_null(strstr(failure.text, "--help'"));
        failure_clear(&failure);
        free(line);
    }
}

static void test_options_that_go_together(void **state)
{
    (void)state;
    static const char *const lines[] = {
        "build --no-audio --cache d --verify -j 2 -o d a",
        "build --no-cache --masters d --sync word --explain a",
        "build --no-audio --masters d --help",
        "script --diff --lang fr a",
        "say -o d -v fr a",
    };
    for (size_t index = 0; index < sizeof lines / sizeof *lines; index++) {
        struct options options;
        struct failure failure = {0};
        char *line = strdup(lines[index]);
        if (!read_line(line, &options, &failure))
            fail_msg("'%s': %s", lines[index], failure.text);
        free(line);
    }
}

static void test_commands_are_found_or_suggested(void **state)
{
    (void)state;
    const char *nearest = NULL;
    for (const struct command *command = command_table; command->name != NULL; command++)
        assert_ptr_equal(options_find_command(command->name, &nearest), command);
    assert_null(options_find_command("biuld", &nearest));
    assert_string_equal(nearest, "build");
    assert_null(options_find_command("scrip", &nearest));
    assert_string_equal(nearest, "script");
    assert_null(options_find_command("imprimer", &nearest));
    assert_null(nearest);
    assert_null(options_find_command("", &nearest));
    assert_null(nearest);
}

static char *printed(void (*print)(FILE *stream, const struct command *command),
                     const struct command *command)
{
    char *text = NULL;
    size_t length = 0;
    FILE *stream = open_memstream(&text, &length);
    if (print != NULL)
        print(stream, command);
    else
        options_print_help(stream);
    fclose(stream);
    return text;
}

/* The longest line in columns; no character here is wider than one. */
static size_t widest_line(const char *text)
{
    size_t widest = 0;
    size_t width = 0;
    for (; *text != '\0'; text++) {
        width = *text == '\n'
                    ? 0
                    : width + ((unsigned char)*text < 0x80 || (unsigned char)*text >= 0xC0);
        widest = width > widest ? width : widest;
    }
    return widest;
}

static void test_help_names_everything_and_fits(void **state)
{
    (void)state;
    char *help = printed(NULL, NULL);
    assert_true(widest_line(help) <= 100);
    for (const struct command *command = command_table; command->name != NULL; command++) {
        assert_non_null(strstr(help, command->name));
        char *own = printed(options_print_command_help, command);
        assert_non_null(strstr(own, "usage: crieur "));
        assert_non_null(strstr(own, command->operand != NULL ? command->operand : "\n\n"));
        assert_non_null(strstr(own, "--help"));
        assert_true(widest_line(own) <= 100);
        free(own);
    }
    free(help);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_forms_of_options),
        cmocka_unit_test(test_operands_that_look_like_options),
        cmocka_unit_test(test_help_needs_no_operand),
        cmocka_unit_test(test_wrong_usage_says_what_and_where_help_is),
        cmocka_unit_test(test_options_that_go_together),
        cmocka_unit_test(test_commands_are_found_or_suggested),
        cmocka_unit_test(test_help_names_everything_and_fits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
