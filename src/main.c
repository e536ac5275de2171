#include "base/arena.h"
#include "base/buffer.h"
#include "base/confine.h"
#include "base/diagnostic.h"
#include "base/failure.h"
#include "base/interrupt.h"
#include "base/origin.h"
#include "base/unicode.h"
#include "data.h"
#include "options.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

#define CRIEUR_VERSION "0.1.0"

static void print_diagnostic(void *user_data, enum severity severity, struct place place,
                             const char *text)
{
    const struct options *options = user_data;
    if (severity == SEVERITY_NOTE && options->quiet)
        return;
    struct buffer line;
    buffer_init(&line);
    unicode_append_visible(&line, place.file != NULL ? place.file : "crieur");
    if (place.line > 0)
        buffer_format(&line, ":%d", place.line);
    if (place.line > 0 && place.column > 0)
        buffer_format(&line, ":%d", place.column);
    buffer_format(&line, ": %s: ", severity_name(severity));
    unicode_append_visible(&line, text);
    fprintf(stderr, "%s\n", line.data);
    buffer_free(&line);
}

static bool run(const struct command *command, const struct options *options,
                struct failure *failure)
{
    struct diagnostics diagnostics = {.sink = print_diagnostic, .user_data = (void *)options};
    struct arena *arena = arena_create();
    const char *data_folder = data_find(arena, failure);
    bool good = data_folder != NULL;
    good = good && command->run(options, data_folder, &diagnostics, failure);
    origin_forget(&diagnostics);
    arena_destroy(arena);
    return good;
}

/* What was asked for must have arrived: a full disk behind standard output is a failure. */
static int finish(struct failure *failure)
{
    struct buffer line;
    errno = 0;
    if (failure->kind == FAILURE_NONE && (fflush(stdout) != 0 || ferror(stdout)))
        failure_set(failure, FAILURE_SYSTEM, "standard output cannot be written%s%s",
                    errno != 0 ? ": " : "", errno != 0 ? strerror(errno) : "");
    enum failure_kind kind = failure->kind;
    int status = kind == FAILURE_ENGINE ? FAILURE_SYSTEM : (int)kind;
    if (failure->text != NULL) {
        buffer_init(&line);
        unicode_append_visible(&line, failure->text);
        fprintf(stderr, "crieur: error: %s\n", line.data);
        buffer_free(&line);
    }
    failure_clear(failure);
    return status;
}

static bool unknown_command(const char *name, const char *nearest, struct failure *failure)
{
    if (nearest != NULL)
        return failure_set(failure, FAILURE_USAGE,
                           "there is no command '%s'; did you mean '%s'? See 'crieur --help'", name,
                           nearest);
    return failure_set(failure, FAILURE_USAGE, "there is no command '%s'; see 'crieur --help'",
                       name);
}

int main(int count, char **arguments)
{
    struct failure failure = {0};
    struct options options;
    const char *nearest = NULL;
    confine_standard_streams();
    confine();
    interrupt_catch();
    /* Writing then fails, which is told. */
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
    if (count < 2) {
        options_print_help(stderr);
        return FAILURE_USAGE;
    }
    const char *name = arguments[1];
    if (strcmp(name, "--version") == 0) {
        printf("crieur %s\n", CRIEUR_VERSION);
        return finish(&failure);
    }
    bool help = strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 || strcmp(name, "help") == 0;
    if (help && count == 2) {
        options_print_help(stdout);
        return finish(&failure);
    }
    const struct command *command = options_find_command(help ? arguments[2] : name, &nearest);
    if (command == NULL)
        unknown_command(help ? arguments[2] : name, nearest, &failure);
    else if (help)
        options_print_command_help(stdout, command);
    else if (options_read(command, count - 1, arguments + 1, &options, &failure)) {
        if (options.help)
            options_print_command_help(stdout, command);
        else
            run(command, &options, &failure);
    }
    return finish(&failure);
}
