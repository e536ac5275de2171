#include "issue/room.h"

#include "base/limits.h"

#include <string.h>

/* What is counted of a text before cmark reads it, which would make nodes of several hundred bytes
 * of each mark, fill up the rows of tables, and look for the end of each declaration. */
struct room {
    size_t marks;
    size_t columns;      /* of the line */
    size_t widest;       /* line of the block: what blank lines part */
    size_t lines;        /* of the block */
    size_t declarations; /* of the block */
    size_t emphases;     /* of the block: characters that may begin or end one */
    size_t searches;     /* at the end of a link cmark goes through all emphases before */
};

static const char *count_byte(struct room *room, const char *at, const char *end)
{
    bool ends_line = *at == '\n';
    room->emphases += strchr("*_~", *at) != NULL;
    room->searches += *at == ']' ? room->emphases : 0;
    room->marks += strchr("\n*_~`[]<|&!\\(", *at) != NULL;
    room->columns += *at == '|';
    room->declarations += *at == '<' && at + 1 < end && (at[1] == '!' || at[1] == '?');
    room->widest = room->columns > room->widest ? room->columns : room->widest;
    if (ends_line) {
        room->columns = 0;
        room->lines++;
    }
    if (ends_line && at + 1 < end && at[1] == '\n')
        room->widest = room->lines = room->declarations = room->emphases = 0;
    if (room->widest > LIMIT_COLUMNS)
        return "too wide: a table has at the most 1,000 columns";
    if (room->widest * room->lines > LIMIT_NODES)
        return "too large: a table has at the most 200,000 cells";
    if (room->declarations > LIMIT_DECLARATIONS)
        return "too many declarations (<! or <?) in one paragraph: at the most 1,000";
    if (room->searches > LIMIT_SEARCHES)
        return "too many links and emphases in one paragraph: make several of it";
    return NULL;
}

bool room_check(struct place begin, const char *text, size_t length,
                struct diagnostics *diagnostics)
{
    struct room room = {0};
    const char *reason = NULL;
    struct place place = begin;
    for (size_t index = 0; index < length && reason == NULL; index++) {
        reason = count_byte(&room, text + index, text + length);
        place.line += text[index] == '\n';
    }
    if (reason == NULL && room.marks > LIMIT_MARKS) {
        reason = "too long: more than 400,000 lines and characters that mark up; make several "
                 "articles of it";
        place = begin;
    }
    if (reason != NULL)
        diagnostic_report(diagnostics, SEVERITY_ERROR, place, "%s", reason);
    return reason == NULL;
}
