/* Voices: how an edition sounds. A profile is a file in voices/. */
#ifndef SPEECH_VOICE_H
#define SPEECH_VOICE_H

#include "base/arena.h"
#include "base/failure.h"

/* Whose turn it is to speak. */
enum voice_part {
    VOICE_MAIN,
    VOICE_SECOND,  /* quotations, an interviewer's questions */
    VOICE_HEADING, /* titles and headings */
    VOICE_BOX,     /* boxes beside the running text */
    VOICE_PART_COUNT,
};

/* What espeak-ng is set to. */
struct voice_setting {
    const char *voice; /* "fr", "fr+f2": a voice, and a variant after the plus */
    int rate;          /* words a minute, 80 to 450 */
    int pitch;         /* 0 to 100 */
    int range;         /* of the pitch, 0 to 100 */
    double gain;       /* dB that bring it to -18 LUFS */
};

/* How long to be silent after an utterance, in ms. */
enum voice_pause {
    PAUSE_SENTENCE,
    PAUSE_CELL,
    PAUSE_ITEM,
    PAUSE_PARAGRAPH,
    PAUSE_HEADING, /* after one */
    PAUSE_SECTION, /* before a heading, around boxes and quotations */
    PAUSE_TITLE,   /* after the opening of an article */
    PAUSE_ARTICLE, /* at the end */
    PAUSE_COUNT,
};

struct voice_language {
    const char *language; /* "en" */
    const char *voice;    /* "en-gb+m3" */
    struct voice_language *next;
};

struct voice_profile {
    const char *name; /* of the file */
    const char *language;
    const char *description;
    struct voice_setting settings[VOICE_PART_COUNT];
    struct voice_language *languages; /* voices for words of other languages */
    int pauses[PAUSE_COUNT];
};

/* Reads voices/NAME.yaml. NULL as `name` takes the profile called like the language's first subtag,
 * else "default", which then speaks with the engine's voice of that language. Owned by `arena`.
 * Returns NULL with a failure that lists the voices there are when there is none of that name. */
const struct voice_profile *voice_read(struct arena *arena, const char *data_folder,
                                       const char *name, const char *language,
                                       struct failure *failure);

/* The engine's voice for words in `language`, by the profile: its own for its own language, the one
 * listed, else the tag itself with the profile's variant. Owned by `arena`. */
const char *voice_for_language(struct arena *arena, const struct voice_profile *profile,
                               enum voice_part part, const char *language);

#endif
