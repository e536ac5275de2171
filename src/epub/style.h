/* The look of an edition: the base sheet of styles/, and on top of it the one that is chosen. */
#ifndef EPUB_STYLE_H
#define EPUB_STYLE_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/failure.h"

/* Appends styles/crieur.css, styles/narration.css for an edition that is `narrated` (a class that
 * the package does not name would be a warning) and, unless `name` is NULL, styles/NAME.css. Fails
 * with a list of the styles there are (FAILURE_USAGE) when there is none of that name. */
bool style_read(struct arena *arena, const char *data_folder, const char *name, bool narrated,
                struct buffer *out, struct failure *failure);

#endif
