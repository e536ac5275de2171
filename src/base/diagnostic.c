#include "base/diagnostic.h"

#include "base/buffer.h"
#include "base/origin.h"

#include <stdarg.h>
#include <stddef.h>

void diagnostic_report(struct diagnostics *diagnostics, enum severity severity, struct place place,
                       const char *format, ...)
{
    switch (severity) {
    case SEVERITY_NOTE:
        diagnostics->notes++;
        break;
    case SEVERITY_WARNING:
        diagnostics->warnings++;
        break;
    case SEVERITY_ERROR:
        diagnostics->errors++;
        break;
    }
    if (diagnostics->sink == NULL)
        return;
    struct buffer text;
    buffer_init(&text);
    va_list arguments;
    va_start(arguments, format);
    buffer_format_list(&text, format, arguments);
    va_end(arguments);
    diagnostics->sink(diagnostics->user_data, severity, origin_locate(diagnostics, place),
                      text.data);
    buffer_free(&text);
}

bool diagnostic_blame(struct diagnostics *diagnostics, struct place place, struct failure *failure)
{
    diagnostic_report(diagnostics, SEVERITY_ERROR, place, "%s", failure->text);
    failure_clear(failure);
    return failure_set(failure, FAILURE_CONTENT, "the issue has an error");
}

const char *severity_name(enum severity severity)
{
    switch (severity) {
    case SEVERITY_NOTE:
        return "note";
    case SEVERITY_WARNING:
        return "warning";
    case SEVERITY_ERROR:
        return "error";
    }
    return "error";
}
