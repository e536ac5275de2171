/* The accents that capitals lack. */
#ifndef SPEECH_FR_ACCENT_H
#define SPEECH_FR_ACCENT_H

#include "speech/fr_reading.h"

/* The word with its usual accents ("securite" → "sécurité"); itself when it needs none. */
const char *french_restore_accents(const struct french_reading *reading, const char *folded);

/* The same for the token, where the words around tell « marche » from « marché ». */
const char *french_accent_at(struct french_reading *reading, size_t index);

#endif
