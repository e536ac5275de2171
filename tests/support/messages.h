/* What a function reported: kept, so that a test can ask for it. */
#ifndef SUPPORT_MESSAGES_H
#define SUPPORT_MESSAGES_H

#include "base/arena.h"
#include "base/buffer.h"
#include "base/diagnostic.h"

#include <stdio.h>
#include <string.h>

enum { MESSAGES_MOST = 64 };

struct message {
    enum severity severity;
    struct place place;
    const char *text;
};

struct messages {
    struct diagnostics diagnostics;
    struct arena *arena;
    struct message list[MESSAGES_MOST];
    size_t count;
};

static inline void messages_take(void *user_data, enum severity severity, struct place place,
                                 const char *text)
{
    struct messages *messages = user_data;
    if (messages->count == MESSAGES_MOST)
        return;
    messages->list[messages->count++] =
        (struct message){severity, place, arena_copy(messages->arena, text)};
}

/* Starts a collection; `messages->diagnostics` is what the function under test is given. */
static inline void messages_open(struct messages *messages)
{
    memset(messages, 0, sizeof *messages);
    messages->arena = arena_create();
    messages->diagnostics.sink = messages_take;
    messages->diagnostics.user_data = messages;
}

static inline void messages_close(struct messages *messages)
{
    arena_destroy(messages->arena);
}

/* The first message of that severity whose text holds `part`; NULL when there is none. */
static inline const struct message *messages_find(const struct messages *messages,
                                                  enum severity severity, const char *part)
{
    for (size_t index = 0; index < messages->count; index++) {
        const struct message *message = &messages->list[index];
        if (message->severity == severity && strstr(message->text, part) != NULL)
            return message;
    }
    return NULL;
}

static inline void messages_print(const struct messages *messages)
{
    for (size_t index = 0; index < messages->count; index++) {
        const struct message *message = &messages->list[index];
        fprintf(stderr, "  %s:%d:%d: %s: %s\n",
                message->place.file != NULL ? message->place.file : "-", message->place.line,
                message->place.column, severity_name(message->severity), message->text);
    }
}

/* True when such a message stands at that place; 0 as column means any. Prints what there is when
 * it does not. */
static inline bool messages_stand(const struct messages *messages, enum severity severity, int line,
                                  int column, const char *part)
{
    for (size_t index = 0; index < messages->count; index++) {
        const struct message *message = &messages->list[index];
        if (message->severity == severity && message->place.line == line &&
            (column == 0 || message->place.column == column) && strstr(message->text, part) != NULL)
            return true;
    }
    fprintf(stderr, "no %s with '%s' at %d:%d; there are:\n", severity_name(severity), part, line,
            column);
    messages_print(messages);
    return false;
}

/* True when nothing was reported. */
static inline bool messages_none(const struct messages *messages)
{
    messages_print(messages);
    return messages->count == 0;
}

#endif
