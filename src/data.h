/* Where voices/ and styles/ are. */
#ifndef DATA_H
#define DATA_H

#include "base/arena.h"
#include "base/failure.h"

/* The folder that holds them: $CRIEUR_DATA, else that of the checkout in which the program was
 * built, else where it was installed. Owned by `arena`; NULL with a failure when there is none. */
const char *data_find(struct arena *arena, struct failure *failure);

#endif
