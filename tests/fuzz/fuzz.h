/* What the fuzz targets share. Each target is a file fuzz_NAME.c with fuzz_one; the drivers are
 * libFuzzer (driver_fuzzer.c) and a plain program that replays files (driver_replay.c). */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include "speech/spoken.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct reader;

/* Does what the target is for with one input. A broken promise ends the process by fuzz_require or
 * by a sanitizer. */
void fuzz_one(const uint8_t *data, size_t size);

/* Ends the process with the message, so that the input is a finding, unless `good`. */
void fuzz_require(bool good, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The folder of this process's files, in memory where the system has such a file system. It holds
 * pictures and texts for the inputs to name, and goes when the process exits or fuzz_require ends
 * it; after a signal or a report of a sanitizer it stays. */
const char *fuzz_folder(void);

/* Writes a file of that name into the folder, in place of what was there. Returns its path, which
 * holds until the next call. */
const char *fuzz_write(const char *name, const void *data, size_t size);

/* The folder that holds voices/: targets are run from the top of the checkout. */
#define FUZZ_DATA "."

/* The reader of texts without an issue, made once. */
const struct reader *fuzz_reader(void);

/* Loads the issue as a build does, writes the scripts of all its pages, renders all that an EPUB
 * has of text, and reads it back: every document must be well-formed, every id stand once, every
 * sentence be where its overlay looks for it. With `by_words`, overlays have a fragment for every
 * word. An issue that is refused must have a reason. */
void fuzz_build(const char *input, bool by_words);

/* Fails unless each letter or digit of the text lies in the range of some word, ranges ascend, and
 * what is said is text that cannot switch the engine to mnemonics. */
void fuzz_check_spoken(const struct spoken *spoken, const char *written, size_t length);

/* Reads a text in that language as above, twice: what is said must be the same. */
void fuzz_read(const char *language, const uint8_t *data, size_t size);

#endif
