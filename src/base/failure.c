#include "base/failure.h"

#include "base/buffer.h"

#include <stdarg.h>
#include <stdlib.h>

void failure_clear(struct failure *failure)
{
    free(failure->text);
    failure->text = NULL;
    failure->kind = FAILURE_NONE;
}

bool failure_set(struct failure *failure, enum failure_kind kind, const char *format, ...)
{
    if (failure->kind != FAILURE_NONE)
        return false;
    struct buffer text;
    buffer_init(&text);
    va_list arguments;
    va_start(arguments, format);
    buffer_format_list(&text, format, arguments);
    va_end(arguments);
    failure->kind = kind;
    failure->text = buffer_detach(&text);
    return false;
}

bool failure_context(struct failure *failure, const char *format, ...)
{
    if (failure->kind == FAILURE_NONE)
        return false;
    struct buffer text;
    buffer_init(&text);
    va_list arguments;
    va_start(arguments, format);
    buffer_format_list(&text, format, arguments);
    va_end(arguments);
    buffer_format(&text, ": %s", failure->text);
    free(failure->text);
    failure->text = buffer_detach(&text);
    return false;
}
