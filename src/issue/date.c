#include "issue/date.h"

#include <stdlib.h>
#include <string.h>

#define CONSTANT_DATE "2000-01-01" /* of an edition that nothing dates */

static time_t time_of_date(const char *date)
{
    struct tm utc = {.tm_year = atoi(date) - 1900, .tm_mday = 1};
    size_t length = strlen(date);
    if (length >= 7)
        utc.tm_mon = atoi(date + 5) - 1;
    if (length >= 10)
        utc.tm_mday = atoi(date + 8);
    if (length >= 19) {
        utc.tm_hour = atoi(date + 11);
        utc.tm_min = atoi(date + 14);
        utc.tm_sec = atoi(date + 17);
    }
    return timegm(&utc);
}

time_t date_modified(const struct issue *issue, struct diagnostics *diagnostics)
{
    const char *epoch = getenv("SOURCE_DATE_EPOCH");
    char *end;
    if (epoch != NULL && epoch[0] != '\0') {
        long long seconds = strtoll(epoch, &end, 10);
        if (*end == '\0' && seconds >= 0 && seconds < 253402300800LL)
            return (time_t)seconds;
        diagnostic_report(diagnostics, SEVERITY_WARNING, (struct place){0},
                          "SOURCE_DATE_EPOCH is no number of seconds: it is not used");
    }
    const char *date = issue->modified;
    if (date == NULL)
        date = issue->date;
    if (date == NULL) {
        date = CONSTANT_DATE;
        diagnostic_report(diagnostics, SEVERITY_NOTE, issue->place,
                          "nothing dates this issue: its editions say %s; give it a 'date:'", date);
    }
    return time_of_date(date);
}
