/* Whole messages through pipes and sockets between processes. */
#ifndef BASE_CHANNEL_H
#define BASE_CHANNEL_H

#include <stdbool.h>
#include <stddef.h>

/* Write all or read all `length` bytes. False when the other end is closed, on an error, or when a
 * signal came and `stop` (may be NULL) has become true. */
bool channel_send(int descriptor, const void *data, size_t length, bool (*stop)(void));
bool channel_receive(int descriptor, void *data, size_t length, bool (*stop)(void));

#endif
