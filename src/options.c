#include "options.h"

#include "audio/mp3.h"
#include "base/buffer.h"
#include "commands.h"
#include "issue/fields.h"

#include <getopt.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum {
    COMMAND_BUILD = 1,
    COMMAND_NEW = 2,
    COMMAND_SCRIPT = 4,
    COMMAND_SAY = 8,
    COMMAND_LINT = 16,
    COMMAND_PLAN = 32,
    COMMAND_NARRATE = 64,
    COMMAND_CACHE = 128,
    COMMAND_CHECK = 256,
    OPTIONS_MOST = 32,
    NUMBER_MOST = 10000, /* that an option takes */
};

const struct command command_table[] = {
    {"build", build_run, "INPUT", "make the EPUB and the MP3s of issues", COMMAND_BUILD, true,
     "out",
     "INPUT is a folder with issue.yaml, a Markdown file, or - for standard input.\n"
     "Makes DIR/ID.epub, DIR/ID/NN-title.mp3 and DIR/ID/ID.m3u8. Narrations are kept: what did "
     "not\n"
     "change is not made again.\n"},
    {"new", new_run, "DIR", "make a small issue to start from", COMMAND_NEW, false, NULL,
     "Makes DIR with an issue.yaml and articles, all commented, ready to build.\n"},
    {"script", proof_run, "INPUT", "print what will be spoken, sentence by sentence",
     COMMAND_SCRIPT, false, NULL,
     "Each line is the article, the id of the sentence, and the words as the engine gets them.\n"},
    {"lint", lint_run, "INPUT", "list what is likely to be misread", COMMAND_LINT, false, NULL,
     "Each line is a place in the text, what stands there, and how it would be said.\n"},
    {"say", say_run, "TEXT", "say a word or a sentence into a WAV file", COMMAND_SAY, false,
     "say.wav", "Tries how TEXT is read: write it between quotation marks.\n"},
    {"plan", plan_run, "INPUT", "list what there is to narrate, a unit of work a line",
     COMMAND_PLAN, true, NULL,
     "Prints the narrations that the cache does not have, longest first, for `crieur narrate` on "
     "as\n"
     "many machines as share the cache; `crieur build` then finds them made.\n"},
    {"narrate", narrate_run, "UNIT", "narrate units of a plan into the cache", COMMAND_NARRATE,
     true, NULL,
     "UNIT is a line that `crieur plan` has printed. What the cache has is not made again.\n"},
    {"cache", cache_run, NULL, "tell what the cache holds, and remove the oldest", COMMAND_CACHE,
     false, NULL, "Prints where narrations are kept, how many, and how much room they take.\n"},
    {"check", check_run, "EPUB", "look for faults in an EPUB with media overlays", COMMAND_CHECK,
     false, NULL,
     "Decodes its audio and compares it with the overlays and the texts. Each line is a place, how "
     "bad\nit is, and what; figures follow.\n"},
    {NULL, NULL, NULL, NULL, 0, false, NULL, NULL},
};

enum option_kind {
    OPTION_SWITCH, /* bool */
    OPTION_TEXT,   /* const char * */
    OPTION_NUMBER, /* int, from 1 to NUMBER_MOST */
};

struct option_entry {
    const char *name;
    char letter; /* or 0 */
    const char *argument;
    enum option_kind kind;
    size_t offset;
    unsigned commands;
    const char *help;
};

enum {
    IN_ALL = COMMAND_BUILD | COMMAND_NEW | COMMAND_SCRIPT | COMMAND_SAY | COMMAND_LINT |
             COMMAND_PLAN | COMMAND_NARRATE | COMMAND_CACHE | COMMAND_CHECK,
    IN_READING = COMMAND_BUILD | COMMAND_SCRIPT | COMMAND_LINT | COMMAND_PLAN,
    IN_SPEAKING = COMMAND_BUILD | COMMAND_SAY | COMMAND_PLAN,
    IN_KEEPING = COMMAND_BUILD | COMMAND_PLAN | COMMAND_NARRATE | COMMAND_CACHE,
};

static const struct option_entry option_table[] = {
    {"output", 'o', "DIR", OPTION_TEXT, offsetof(struct options, output), COMMAND_BUILD,
     "put the results there (out)"},
    {"output", 'o', "FILE", OPTION_TEXT, offsetof(struct options, output), COMMAND_SAY,
     "the WAV file (say.wav)"},
    {"voice", 'v', "NAME", OPTION_TEXT, offsetof(struct options, voice), IN_SPEAKING,
     "speak with this voice of voices/ (the issue's, else its language's)"},
    {"lang", 'l', "TAG", OPTION_TEXT, offsetof(struct options, language), IN_READING,
     "language of an issue that names none (fr)"},
    {"lang", 'l', "TAG", OPTION_TEXT, offsetof(struct options, language), COMMAND_SAY,
     "language of TEXT (fr)"},
    {"lexicon", 0, "FILE", OPTION_TEXT, offsetof(struct options, lexicon), COMMAND_SAY,
     "a pronunciation lexicon (PLS) of your own"},
    {"phonemes", 0, NULL, OPTION_SWITCH, offsetof(struct options, phonemes), COMMAND_SAY,
     "print the sounds instead: as espeak-ng writes them, and in IPA"},
    {"title", 't', "TEXT", OPTION_TEXT, offsetof(struct options, title), IN_READING,
     "title of a bare Markdown file whose front matter gives none"},
    {"jobs", 'j', "N", OPTION_NUMBER, offsetof(struct options, jobs),
     COMMAND_BUILD | COMMAND_NARRATE,
     "narrate N things at a time (as many as there are processors)"},
    {"bitrate", 'b', "KBIT", OPTION_NUMBER, offsetof(struct options, bitrate),
     COMMAND_BUILD | COMMAND_PLAN, "kbit/s of the MP3s (56)"},
    {"cache", 0, "DIR", OPTION_TEXT, offsetof(struct options, cache), IN_KEEPING,
     "keep narrations there ($XDG_CACHE_HOME/crieur)"},
    {"no-cache", 0, NULL, OPTION_SWITCH, offsetof(struct options, no_cache), COMMAND_BUILD,
     "make all anew and keep nothing for the next build"},
    {"explain", 0, NULL, OPTION_SWITCH, offsetof(struct options, explain), COMMAND_BUILD,
     "print for each article why it was made again"},
    {"prune", 0, "SIZE", OPTION_TEXT, offsetof(struct options, prune), COMMAND_CACHE,
     "remove what was not used for the longest time, down to SIZE (500M, 2G, 0)"},
    {"check", 0, NULL, OPTION_SWITCH, offsetof(struct options, check), COMMAND_CACHE,
     "read all that is kept, and remove what is damaged"},
    {"masters", 0, "DIR", OPTION_TEXT, offsetof(struct options, masters), COMMAND_BUILD,
     "also put the narration into DIR/ID as FLAC, before MP3"},
    {"sync", 0, "UNIT", OPTION_TEXT, offsetof(struct options, sync), COMMAND_BUILD,
     "light up each sentence or each word: sentence, word (sentence)"},
    {"style", 0, "NAME", OPTION_TEXT, offsetof(struct options, style), COMMAND_BUILD,
     "look of the EPUB: large-print, dyslexia (the issue's, else a magazine's)"},
    {"typography", 0, "fr", OPTION_TEXT, offsetof(struct options, typography), COMMAND_BUILD,
     "set apostrophes, quotation marks and spaces as French print does"},
    {"no-audio", 0, NULL, OPTION_SWITCH, offsetof(struct options, no_audio), COMMAND_BUILD,
     "make only ID.text.epub: the same EPUB without its narration"},
    {"strict", 0, NULL, OPTION_SWITCH, offsetof(struct options, strict), IN_READING,
     "a picture without alternative text is an error"},
    {"no-mend", 0, NULL, OPTION_SWITCH, offsetof(struct options, keep_breaks), IN_READING,
     "leave words and paragraphs broken by columns as they are"},
    {"skipped", 0, NULL, OPTION_SWITCH, offsetof(struct options, skipped), COMMAND_SCRIPT,
     "print instead what will not be spoken, and why"},
    {"diff", 0, NULL, OPTION_SWITCH, offsetof(struct options, differences), COMMAND_SCRIPT,
     "print only what is said otherwise than written, both side by side"},
    {"lines", 0, NULL, OPTION_SWITCH, offsetof(struct options, lines), COMMAND_SCRIPT,
     "print how each line of standard input is said; no INPUT then"},
    {"strict", 0, NULL, OPTION_SWITCH, offsetof(struct options, strict), COMMAND_CHECK,
     "a warning is a fault"},
    {"json", 0, NULL, OPTION_SWITCH, offsetof(struct options, json), COMMAND_CHECK,
     "print the same as one JSON document"},
    {"verify", 0, NULL, OPTION_SWITCH, offsetof(struct options, verify), COMMAND_BUILD,
     "audit the EPUB as `crieur check` does, audio included, before it appears"},
    {"quiet", 'q', NULL, OPTION_SWITCH, offsetof(struct options, quiet), IN_ALL,
     "say nothing but warnings and errors"},
    {"help", 'h', NULL, OPTION_SWITCH, offsetof(struct options, help), IN_ALL, "print this help"},
};

enum { OPTION_COUNT = sizeof option_table / sizeof *option_table };

/* Where one of two is given, the other would do nothing. */
static const char *const exclusion_table[][2] = {
    {"no-audio", "masters"}, {"no-audio", "bitrate"}, {"no-audio", "sync"}, {"no-audio", "voice"},
    {"no-audio", "explain"}, {"no-cache", "cache"},   {"skipped", "diff"},  {"skipped", "lines"},
    {"diff", "lines"},       {"phonemes", "output"},
};

const struct command *options_find_command(const char *name, const char **nearest)
{
    const char *names[OPTIONS_MOST] = {NULL};
    for (size_t index = 0; command_table[index].name != NULL; index++) {
        if (strcmp(command_table[index].name, name) == 0)
            return &command_table[index];
        names[index] = command_table[index].name;
    }
    *nearest = fields_nearest(name, names);
    return NULL;
}

static bool usage(struct failure *failure, const struct command *command, const char *what,
                  const char *how)
{
    return failure_set(failure, FAILURE_USAGE, "%s%s; see 'crieur %s --help'", what, how,
                       command->name);
}

static bool read_number(const char *text, int *number)
{
    char *end;
    long value = strtol(text, &end, 10);
    if (end == text || *end != '\0' || value < 1 || value > NUMBER_MOST)
        return false;
    *number = (int)value;
    return true;
}

static bool take_option(const struct command *command, const struct option_entry *entry,
                        const char *value, struct options *options, struct failure *failure)
{
    void *member = (char *)options + entry->offset;
    if (entry->kind == OPTION_SWITCH) {
        *(bool *)member = true;
    } else if (entry->kind == OPTION_TEXT) {
        if (value[0] == '\0')
            return usage(failure, command, "a value is missing for --", entry->name);
        *(const char **)member = value;
    } else if (!read_number(value, member)) {
        return failure_set(failure, FAILURE_USAGE,
                           "a whole number from 1 to %d must follow --%s; see 'crieur %s --help'",
                           NUMBER_MOST, entry->name, command->name);
    }
    return true;
}

/* Fills getopt's tables with the options of the command. */
static void make_tables(const struct command *command, struct option *longs, char *shorts)
{
    *shorts++ = ':';
    for (int index = 0; index < OPTION_COUNT; index++) {
        const struct option_entry *entry = &option_table[index];
        if ((entry->commands & command->bit) == 0)
            continue;
        *longs++ = (struct option){entry->name, entry->argument ? required_argument : no_argument,
                                   NULL, 1000 + index};
        if (entry->letter != 0) {
            *shorts++ = entry->letter;
            if (entry->argument != NULL)
                *shorts++ = ':';
        }
    }
}

static const struct option_entry *entry_of(int code)
{
    for (int index = 0; index < OPTION_COUNT; index++) {
        if (code == 1000 + index || (code < 1000 && code == option_table[index].letter))
            return &option_table[index];
    }
    return NULL;
}

/* Names the options of the command that begin as the argument does, if there are several. */
static bool reject_ambiguous(const struct command *command, const char *argument,
                             struct failure *failure)
{
    struct buffer names;
    size_t length = strcspn(argument, "=");
    int count = 0;
    buffer_init(&names);
    buffer_format(&names, "%.*s could be", (int)length, argument);
    for (int index = 0; index < OPTION_COUNT && length > 2; index++) {
        const struct option_entry *entry = &option_table[index];
        if ((entry->commands & command->bit) != 0 &&
            strncmp(entry->name, argument + 2, length - 2) == 0)
            buffer_format(&names, "%s --%s", count++ > 0 ? " or" : "", entry->name);
    }
    if (count > 1)
        usage(failure, command, names.data, "");
    buffer_free(&names);
    return count > 1;
}

static bool reject(const struct command *command, int code, char **arguments,
                   struct failure *failure)
{
    const char *argument = arguments[optind - 1];
    if (code == ':')
        return usage(failure, command, "a value is missing for ", argument);
    if (optopt != 0 && optopt < 1000) {
        char letter[2] = {(char)optopt, '\0'};
        return usage(failure, command, "there is no option -", letter);
    }
    if (optopt >= 1000)
        return failure_set(failure, FAILURE_USAGE, "--%s takes no value; see 'crieur %s --help'",
                           option_table[optopt - 1000].name, command->name);
    return !reject_ambiguous(command, argument, failure) &&
           usage(failure, command, "there is no such option: ", argument);
}

static bool take_operands(const struct command *command, int count, char **arguments,
                          struct options *options, struct failure *failure)
{
    bool takes_any = command->operand != NULL && !options->lines;
    if (takes_any && count == 0)
        return usage(failure, command, command->operand, " is missing");
    if (count > takes_any && !(takes_any && command->takes_several))
        return usage(failure, command, "one argument too many: ", arguments[count - 1]);
    for (int index = 0; index < count; index++) {
        if (arguments[index][0] == '\0')
            return usage(failure, command, command->operand, " is empty");
    }
    options->operands = arguments;
    options->operand_count = (size_t)count;
    options->operand = arguments[0];
    return true;
}

/* `given` tells of each entry of option_table whether it stands on the command line. */
static bool is_given(const bool *given, const char *name)
{
    for (int index = 0; index < OPTION_COUNT; index++) {
        if (given[index] && strcmp(option_table[index].name, name) == 0)
            return true;
    }
    return false;
}

static bool check_exclusions(const struct command *command, const bool *given,
                             struct failure *failure)
{
    for (size_t index = 0; index < sizeof exclusion_table / sizeof *exclusion_table; index++) {
        const char *const *pair = exclusion_table[index];
        if (is_given(given, pair[0]) && is_given(given, pair[1]))
            return failure_set(failure, FAILURE_USAGE,
                               "--%s and --%s exclude one another; see 'crieur %s --help'", pair[0],
                               pair[1], command->name);
    }
    return true;
}

static bool take_options(const struct command *command, int count, char **arguments,
                         struct options *options, bool *given, struct failure *failure)
{
    struct option longs[OPTIONS_MOST] = {{0}};
    char shorts[2 * OPTIONS_MOST] = "";
    make_tables(command, longs, shorts);
    opterr = 0;
    optind = 0; /* glibc: begin anew, whatever was read before */
    int code;
    while ((code = getopt_long(count, arguments, shorts, longs, NULL)) != -1) {
        const struct option_entry *entry = entry_of(code);
        if (entry == NULL)
            return reject(command, code, arguments, failure);
        if (!take_option(command, entry, optarg, options, failure))
            return false;
        given[entry - option_table] = true;
    }
    return true;
}

static bool check_values(const struct command *command, const struct options *options,
                         struct failure *failure)
{
    if (options->sync != NULL && strcmp(options->sync, "sentence") != 0 &&
        strcmp(options->sync, "word") != 0)
        return usage(failure, command, "--sync takes sentence or word, not ", options->sync);
    if (options->typography != NULL && strcmp(options->typography, "fr") != 0)
        return usage(failure, command, "--typography takes fr, not ", options->typography);
    if (options->language != NULL && !fields_is_language(options->language))
        return usage(failure, command, "no language tag such as fr or pt-BR: ", options->language);
    return true;
}

bool options_read(const struct command *command, int count, char **arguments,
                  struct options *options, struct failure *failure)
{
    bool given[OPTION_COUNT] = {false};
    *options = (struct options){.output = command->output, .bitrate = MP3_BITRATE};
    if (!take_options(command, count, arguments, options, given, failure))
        return false;
    return options->help ||
           (check_exclusions(command, given, failure) &&
            take_operands(command, count - optind, arguments + optind, options, failure) &&
            check_values(command, options, failure));
}

void options_print_help(FILE *stream)
{
    fputs("crieur reads the issue of a magazine aloud: an EPUB whose sentences light up as they\n"
          "are spoken, and an MP3 for each article.\n\nusage: crieur COMMAND [OPTION…] …\n\n",
          stream);
    for (const struct command *command = command_table; command->name != NULL; command++)
        fprintf(stream, "  crieur %-7s %-5s%s  %s\n", command->name,
                command->operand != NULL ? command->operand : "",
                command->takes_several ? "..." : "   ", command->summary);
    fputs("\n  crieur COMMAND --help   the options of a command\n"
          "  crieur --version        the version of crieur\n\n"
          "exit status: 0 done, 1 the content has errors, 2 wrong usage, 3 system (disk, memory,\n"
          "missing voice)\n",
          stream);
}

void options_print_command_help(FILE *stream, const struct command *command)
{
    fprintf(stream, "usage: crieur %s [OPTION…]%s%s%s\n\n%s\n", command->name,
            command->operand != NULL ? " " : "", command->operand != NULL ? command->operand : "",
            command->takes_several ? "..." : "", command->details);
    for (int index = 0; index < OPTION_COUNT; index++) {
        const struct option_entry *entry = &option_table[index];
        if ((entry->commands & command->bit) == 0)
            continue;
        char left[40];
        snprintf(left, sizeof left, "%c%c%s--%s%s%s", entry->letter ? '-' : ' ',
                 entry->letter ? entry->letter : ' ', entry->letter ? ", " : "  ", entry->name,
                 entry->argument ? " " : "", entry->argument ? entry->argument : "");
        fprintf(stream, "  %-22s  %s\n", left, entry->help);
    }
}
