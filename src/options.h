/* The command line: one table of commands and one of options, which also print the help. */
#ifndef OPTIONS_H
#define OPTIONS_H

#include "base/diagnostic.h"
#include "base/failure.h"

#include <stdio.h>

struct options {
    const char *operand; /* the input, or the folder to make; the first of several */
    char **operands;
    size_t operand_count;
    const char *output;     /* folder of the editions, or the WAV file of `say` */
    const char *voice;      /* name of a profile, or NULL */
    const char *language;   /* or NULL */
    const char *title;      /* or NULL */
    const char *masters;    /* folder, or NULL */
    const char *lexicon;    /* path, or NULL */
    const char *cache;      /* folder, or NULL */
    const char *prune;      /* a size such as 500M, or NULL */
    const char *sync;       /* "sentence", "word", or NULL */
    const char *typography; /* "fr" or NULL */
    const char *style;      /* name of a sheet in styles/, or NULL */
    int jobs;               /* 0: as many as there are processors */
    int bitrate;            /* kbit/s */
    bool quiet;
    bool strict;
    bool no_audio;
    bool keep_breaks; /* --no-mend */
    bool skipped;
    bool lines;
    bool differences; /* --diff */
    bool phonemes;
    bool no_cache;
    bool explain;
    bool check;
    bool json;
    bool verify;
    bool help;
};

/* What a command does. It reports on the content through `diagnostics`, and returns false with a
 * failure; only main prints those and exits. `data_folder` holds voices/ and styles/. */
typedef bool command_run(const struct options *options, const char *data_folder,
                         struct diagnostics *diagnostics, struct failure *failure);

struct command {
    const char *name;
    command_run *run;
    const char *operand; /* for the help: "INPUT"; NULL: none */
    const char *summary;
    unsigned bit;       /* in the options' sets of commands */
    bool takes_several; /* operands */
    const char *output; /* where results go without --output */
    const char *details;
};

/* The table of commands, which ends with a NULL name. */
extern const struct command command_table[];

/* Reads the arguments behind the name of the command. Options of which one would do nothing beside
 * the other are refused. On failure (FAILURE_USAGE) the text says what is wrong and where help is.
 */
bool options_read(const struct command *command, int count, char **arguments,
                  struct options *options, struct failure *failure);

/* Print the help of the program, or of one command. */
void options_print_help(FILE *stream);
void options_print_command_help(FILE *stream, const struct command *command);

/* The command of that name, or NULL; `*nearest` then receives the one that was perhaps meant. */
const struct command *options_find_command(const char *name, const char **nearest);

#endif
