/* Which reader reads: the code and the data of the front ends, without loading them. */
#ifndef SPEECH_READER_DATA_H
#define SPEECH_READER_DATA_H

#include "base/buffer.h"
#include "base/failure.h"

/* Appends lines that tell the code of the front ends, their data in `data_folder`/voices, and a
 * lexicon of the user's own (NULL: none). Readers with the same lines read the same. */
bool reader_data_describe(const char *data_folder, const char *lexicon, struct buffer *out,
                          struct failure *failure);

#endif
