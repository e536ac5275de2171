/* Which espeak-ng speaks: its version and what its data files hold, without starting it. */
#ifndef AUDIO_TTS_DATA_H
#define AUDIO_TTS_DATA_H

#include "base/buffer.h"
#include "base/failure.h"

#include <stddef.h>

/* Appends a line for the engine and its common data, and one for the dictionary of each of the
 * voices ("fr+f2", "en-us") and of English, which the engine falls back on inside other languages.
 * Two machines with the same lines say the same. Files are read once in a process. Returns false
 * when the data are not there. */
bool tts_data_describe(const char *const *voices, size_t count, struct buffer *out,
                       struct failure *failure);

#endif
