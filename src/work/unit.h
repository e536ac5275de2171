/* A unit of work: one audio file to be narrated, as a text that holds all that determines its
 * sound: what is said, by which voices, with which pauses, by which engine, encoder and code. The
 * key of the unit is the SHA-256 of that text: equal keys, equal sound. */
#ifndef WORK_UNIT_H
#define WORK_UNIT_H

#include "audio/mp3.h"
#include "base/buffer.h"
#include "base/failure.h"
#include "speech/script.h"

struct unit {
    struct arena *arena; /* of all below but the script */
    const char *text;
    const char *key;       /* 64 hexadecimal digits */
    struct script *script; /* of the words alone: its utterances stand in no article */
    const struct voice_profile *profile;
    struct mp3_settings mp3;
};

/* Appends the text of the unit. Fails when the engine's data, or the human recording that the
 * script names, cannot be read. */
bool unit_describe(const struct script *script, const struct voice_profile *profile,
                   const struct mp3_settings *mp3, struct buffer *text, struct failure *failure);

/* The key of a unit of that text, owned by `arena`. */
const char *unit_key(struct arena *arena, const struct buffer *text);

/* Makes a unit of its text. `recording` is the path of the recording where the text has one, else
 * NULL. Returns NULL with a failure when the text is damaged. Free it with unit_destroy. */
struct unit *unit_create(const char *text, const char *recording, struct failure *failure);

/* NULL is allowed. */
void unit_destroy(struct unit *unit);

/* Writes the unit's text, and where its recording is, to FOLDER/KEY, in one piece. */
bool unit_save(const char *folder, const char *key, const struct buffer *text,
               const char *recording, struct failure *failure);

/* Reads what unit_save wrote. Fails when the file is not there, is damaged, or was made for another
 * engine, encoder or crieur than those of this machine, whose sound would be another. */
struct unit *unit_load(const char *folder, const char *key, struct failure *failure);

/* Fails unless this machine would still describe the unit as it is, and so would say the same: with
 * these versions, and a recording that nobody has changed since. */
bool unit_check(const struct unit *unit, struct failure *failure);

#endif
