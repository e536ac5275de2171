/* The synthesizer: the only file that knows espeak-ng.
 *
 * espeak-ng's state is global to the process, and the samples of a sentence depend on what the
 * process said before. Therefore a run of utterances must be said by a fresh fork of a process that
 * has initialised the engine and said nothing: the same run then gives the same samples each time.
 */
#ifndef AUDIO_TTS_H
#define AUDIO_TTS_H

#include "base/buffer.h"
#include "base/failure.h"
#include "speech/script.h"

#include <stdint.h>

/* Initialises the engine in this process; the sample rate of all voices goes to `*sample_rate`. */
bool tts_open(int *sample_rate, struct failure *failure);

/* When a word of an utterance begins. */
struct tts_word {
    size_t word;  /* of its spoken words */
    size_t begin; /* sample of the utterance */
};

/* An utterance as it was said. */
struct tts_sound {
    const int16_t *samples;
    size_t count;
    const struct tts_word *words; /* ascending in both; the engine runs some words together */
    size_t word_count;
};

/* Receives an utterance's sound, valid during the call. Returns false to stop, having set the
 * failure. */
typedef bool tts_sink(void *user_data, size_t utterance, const struct tts_sound *sound,
                      struct failure *failure);

/* Tells, in a fork of this process that opens the engine, which of the voices it has: `known[i]`
 * for `voices[i]` ("fr", "fr+f2", "en-us"). This process stays as it was. */
bool tts_check_voices(const char *const *voices, size_t count, bool *known,
                      struct failure *failure);

/* Says utterances `first` to `end` (excluded), which must be one run, and hands them to the sink in
 * order. This very process is then spoilt for other runs. Words in a language that the engine does
 * not have are said by the profile's voice. Fails when that is not installed. */
bool tts_say_here(const struct script *script, size_t first, size_t end,
                  const struct voice_profile *profile, tts_sink *sink, void *user_data,
                  struct failure *failure);

/* How the engine writes sounds. */
enum tts_alphabet {
    TTS_MNEMONICS, /* its own, as in a PLS of the alphabet x-espeak-ng; "(en)" marks a language */
    TTS_IPA,
};

/* Appends the sounds of utterance `index`, a line for each clause. Says it in this very process,
 * which is then spoilt for runs. */
bool tts_phonemes(const struct script *script, size_t index, const struct voice_profile *profile,
                  enum tts_alphabet alphabet, struct buffer *out, struct failure *failure);

#endif
