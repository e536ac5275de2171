/* The driver of all other builds: gives the target each of the files, or files in folders, that are
 * named as arguments, and says how many there were. */
#include "base/buffer.h"
#include "base/file.h"
#include "fuzz/fuzz.h"

#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

void __sanitizer_set_death_callback(void (*callback)(void)) __attribute__((weak));
const char *__ubsan_default_options(void);

/* The library of GCC takes no such callback for itself beside that of the address sanitizer. */
const char *__ubsan_default_options(void)
{
    return "abort_on_error=1";
}

static const char *volatile current;

static void say(const char *text)
{
    ssize_t written = write(STDERR_FILENO, text, strlen(text));
    (void)written;
}

/* Whatever ends the process early, the file is named; in a handler of a signal little else than
 * write may be called. */
static void name_current(void)
{
    const char *path = current;
    if (path == NULL)
        return;
    current = NULL;
    say("while replaying ");
    say(path);
    say("\n");
}

/* The signal takes its usual way when this returns: abort sends it again, a fault comes again. */
static void name_at_signal(int number)
{
    (void)number;
    name_current();
}

static void name_at_any_end(void)
{
    static const int numbers[] = {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS};
    static char stack[65536]; /* since SIGSEGV comes of a stack that is full, too */
    stack_t other;
    /* A sanitizer has a stack and handlers of its own, which report more. */
    if (sigaltstack(NULL, &other) == 0 && (other.ss_flags & SS_DISABLE) != 0)
        sigaltstack(&(stack_t){.ss_sp = stack, .ss_size = sizeof stack}, NULL);
    for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) {
        struct sigaction before;
        struct sigaction action = {.sa_flags = (int)(SA_RESETHAND | SA_ONSTACK)};
        action.sa_handler = name_at_signal;
        if (sigaction(numbers[index], NULL, &before) == 0 && before.sa_handler == SIG_DFL)
            sigaction(numbers[index], &action, NULL);
    }
    if (__sanitizer_set_death_callback != NULL)
        __sanitizer_set_death_callback(name_current);
    atexit(name_current);
}

static void replay_file(const char *path)
{
    struct failure failure = {0};
    struct buffer contents;
    buffer_init(&contents);
    fuzz_require(file_read(path, &contents, &failure), "%s", failure.text);
    /* A copy without spare room, so that reading behind its end is seen. */
    uint8_t *data = malloc(contents.length > 0 ? contents.length : 1);
    fuzz_require(data != NULL, "no memory");
    memcpy(data, contents.data, contents.length);
    fuzz_one(data, contents.length);
    free(data);
    buffer_free(&contents);
}

static size_t replay(struct arena *arena, const char *path)
{
    struct dirent **entries = NULL;
    if (!file_is_folder(path)) {
        current = path;
        replay_file(path);
        current = NULL;
        return 1;
    }
    size_t count = 0;
    int found = scandir(path, &entries, NULL, alphasort);
    fuzz_require(found >= 0, "cannot read the folder %s", path);
    for (int index = 0; index < found; index++) {
        if (entries[index]->d_name[0] != '.')
            count += replay(arena, file_join(arena, path, entries[index]->d_name));
        free(entries[index]);
    }
    free(entries);
    return count;
}

int main(int count, char **arguments)
{
    struct arena *arena = arena_create();
    size_t replayed = 0;
    name_at_any_end();
    for (int index = 1; index < count; index++)
        replayed += replay(arena, arguments[index]);
    arena_destroy(arena);
    printf("%zu inputs\n", replayed);
    return 0;
}
