#include "base/names.h"

#include "base/memory.h"

#include <search.h>
#include <stdlib.h>
#include <string.h>

static int compare(const void *one, const void *other)
{
    return strcmp(one, other);
}

bool names_add(struct names *names, const char *name)
{
    if (tfind(name, &names->root, compare) != NULL)
        return false;
    if (tsearch(memory_copy_string(name), &names->root, compare) == NULL)
        memory_exhausted();
    return true;
}

void names_clear(struct names *names)
{
    tdestroy(names->root, free);
    names->root = NULL;
}
