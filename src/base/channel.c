#include "base/channel.h"

#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

static bool goes_on(bool (*stop)(void))
{
    return errno == EINTR && (stop == NULL || !stop());
}

/* A closed socket must be an answer, not a signal that ends the process. */
static ssize_t send_some(int descriptor, const void *data, size_t length)
{
    ssize_t sent = send(descriptor, data, length, MSG_NOSIGNAL);
    return sent < 0 && errno == ENOTSOCK ? write(descriptor, data, length) : sent;
}

bool channel_send(int descriptor, const void *data, size_t length, bool (*stop)(void))
{
    const char *bytes = data;
    while (length > 0) {
        ssize_t sent = send_some(descriptor, bytes, length);
        if (sent < 0 && goes_on(stop))
            continue;
        if (sent <= 0)
            return false;
        bytes += sent;
        length -= (size_t)sent;
    }
    return true;
}

bool channel_receive(int descriptor, void *data, size_t length, bool (*stop)(void))
{
    char *bytes = data;
    while (length > 0) {
        ssize_t received = read(descriptor, bytes, length);
        if (received < 0 && goes_on(stop))
            continue;
        if (received <= 0)
            return false;
        bytes += received;
        length -= (size_t)received;
    }
    return true;
}
