/* A library for LD_PRELOAD that lets one call of a program and of all its forks fail, as a full or
 * dying disk, a full machine or a bad engine would. In the environment:
 *   FAULT_KIND     what fails (the names below)
 *   FAULT_AT       which call of that kind, from 1; 0: none, they are only counted
 *   FAULT_LASTING  1: all later ones fail as well
 *   FAULT_STATE    a file of 16 bytes for two numbers: calls so far, and those that failed */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

#define EXPORT __attribute__((visibility("default")))

enum kind {
    KIND_NONE,
    KIND_WRITE,
    KIND_RENAME,
    KIND_FSYNC,
    KIND_OPEN,
    KIND_MMAP,
    KIND_FORK,
    KIND_PIPE,
    KIND_THREAD,
    KIND_MALLOC,
    KIND_KILL_AT_RENAME,
    KIND_HANG,
    KIND_CRASH,
    KIND_SLOW,
    KIND_COUNT
};

static const char *const kind_names[KIND_COUNT] = {
    "none", "write",  "rename", "fsync",          "open", "mmap",  "fork",
    "pipe", "thread", "malloc", "kill-at-rename", "hang", "crash", "slow"};

static enum kind kind;
static uint64_t at;
static bool is_lasting;
static struct {
    uint64_t calls;
    uint64_t failed;
} * state;

/* By system calls alone: what follows must not be counted. */
__attribute__((constructor)) static void begin(void)
{
    const char *name = getenv("FAULT_KIND");
    const char *path = getenv("FAULT_STATE");
    if (name == NULL || path == NULL)
        return;
    int descriptor = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0 || syscall(SYS_ftruncate, descriptor, 16L) != 0)
        abort();
    long memory = syscall(SYS_mmap, NULL, 16L, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0L);
    syscall(SYS_close, descriptor);
    if (memory == -1)
        abort();
    at = strtoull(getenv("FAULT_AT"), NULL, 10);
    is_lasting = getenv("FAULT_LASTING") != NULL;
    state = (void *)memory;
    for (int index = 1; index < KIND_COUNT; index++) {
        if (strcmp(name, kind_names[index]) == 0)
            kind = (enum kind)index;
    }
    if (kind == KIND_NONE)
        abort();
}

/* Counts a call; true when it is to fail. */
static bool fails(enum kind wanted, int cause)
{
    if (kind != wanted || state == NULL)
        return false;
    uint64_t call = __atomic_add_fetch(&state->calls, 1, __ATOMIC_SEQ_CST);
    if (at == 0 || call < at || (call > at && !is_lasting))
        return false;
    __atomic_add_fetch(&state->failed, 1, __ATOMIC_SEQ_CST);
    errno = cause;
    return true;
}

#define REAL(name)                                                                                 \
    static __typeof__(&name) real;                                                                 \
    if (real == NULL)                                                                              \
    real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static bool is_file(int descriptor)
{
    struct stat status;
    return descriptor > STDERR_FILENO && fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

/* The GNU C library writes its buffers by calls that nobody can come between. */
static bool stream_fails(FILE *stream)
{
    if (kind != KIND_WRITE || !is_file(fileno(stream)) || !fails(KIND_WRITE, ENOSPC))
        return false;
    stream->_flags |= 0x20; /* what ferror looks at */
    return true;
}

EXPORT ssize_t write(int descriptor, const void *data, size_t length)
{
    REAL(write);
    return is_file(descriptor) && fails(KIND_WRITE, ENOSPC) ? -1 : real(descriptor, data, length);
}

EXPORT ssize_t pwrite(int descriptor, const void *data, size_t length, off_t offset)
{
    REAL(pwrite);
    return is_file(descriptor) && fails(KIND_WRITE, ENOSPC)
               ? -1
               : real(descriptor, data, length, offset);
}

EXPORT ssize_t pwrite64(int descriptor, const void *data, size_t length, off_t offset)
{
    return pwrite(descriptor, data, length, offset);
}

EXPORT ssize_t writev(int descriptor, const struct iovec *parts, int count)
{
    REAL(writev);
    return is_file(descriptor) && fails(KIND_WRITE, ENOSPC) ? -1 : real(descriptor, parts, count);
}

EXPORT size_t fwrite(const void *data, size_t size, size_t count, FILE *stream)
{
    REAL(fwrite);
    return count > 0 && stream_fails(stream) ? 0 : real(data, size, count, stream);
}

EXPORT int fputs(const char *text, FILE *stream)
{
    REAL(fputs);
    return stream_fails(stream) ? EOF : real(text, stream);
}

EXPORT int fprintf(FILE *stream, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    int written = stream_fails(stream) ? -1 : vfprintf(stream, format, arguments);
    va_end(arguments);
    return written;
}

/* What fprintf becomes in a program that is compiled with _FORTIFY_SOURCE. */
int __fprintf_chk(FILE *stream, int flag, const char *format, ...);

EXPORT int __fprintf_chk(FILE *stream, int flag, const char *format, ...)
{
    (void)flag;
    va_list arguments;
    va_start(arguments, format);
    int written = stream_fails(stream) ? -1 : vfprintf(stream, format, arguments);
    va_end(arguments);
    return written;
}

EXPORT int fflush(FILE *stream)
{
    REAL(fflush);
    bool is_needed = stream != NULL && stream->_IO_write_ptr > stream->_IO_write_base;
    return is_needed && stream_fails(stream) ? EOF : real(stream);
}

EXPORT int fclose(FILE *stream)
{
    REAL(fclose);
    bool is_needed = stream->_IO_write_ptr > stream->_IO_write_base;
    bool is_bad = is_needed && stream_fails(stream);
    int status = real(stream);
    if (is_bad)
        errno = ENOSPC;
    return is_bad ? EOF : status;
}

static bool rename_fails(void)
{
    if (fails(KIND_KILL_AT_RENAME, 0))
        kill(getpid(), SIGKILL);
    return fails(KIND_RENAME, EIO);
}

EXPORT int rename(const char *from, const char *to)
{
    REAL(rename);
    return rename_fails() ? -1 : real(from, to);
}

EXPORT int link(const char *from, const char *to)
{
    REAL(link);
    return rename_fails() ? -1 : real(from, to);
}

EXPORT int fsync(int descriptor)
{
    REAL(fsync);
    return fails(KIND_FSYNC, EIO) ? -1 : real(descriptor);
}

EXPORT int fdatasync(int descriptor)
{
    REAL(fdatasync);
    return fails(KIND_FSYNC, EIO) ? -1 : real(descriptor);
}

static bool opening_fails(int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT)) != 0 && fails(KIND_OPEN, EROFS);
}

EXPORT int open(const char *path, int flags, ...)
{
    REAL(open);
    va_list arguments;
    va_start(arguments, flags);
    int mode = va_arg(arguments, int);
    va_end(arguments);
    return opening_fails(flags) ? -1 : real(path, flags, mode);
}

EXPORT int open64(const char *path, int flags, ...)
{
    REAL(open64);
    va_list arguments;
    va_start(arguments, flags);
    int mode = va_arg(arguments, int);
    va_end(arguments);
    return opening_fails(flags) ? -1 : real(path, flags, mode);
}

EXPORT FILE *fopen(const char *path, const char *mode)
{
    REAL(fopen);
    return mode[0] != 'r' && fails(KIND_OPEN, EROFS) ? NULL : real(path, mode);
}

EXPORT FILE *fopen64(const char *path, const char *mode)
{
    REAL(fopen64);
    return mode[0] != 'r' && fails(KIND_OPEN, EROFS) ? NULL : real(path, mode);
}

EXPORT int mkstemp(char *path)
{
    REAL(mkstemp);
    return fails(KIND_OPEN, EROFS) ? -1 : real(path);
}

EXPORT int mkstemp64(char *path)
{
    return mkstemp(path);
}

EXPORT int mkostemp(char *path, int flags)
{
    REAL(mkostemp);
    return fails(KIND_OPEN, EROFS) ? -1 : real(path, flags);
}

EXPORT int mkostemp64(char *path, int flags)
{
    return mkostemp(path, flags);
}

EXPORT char *mkdtemp(char *path)
{
    REAL(mkdtemp);
    return fails(KIND_OPEN, EROFS) ? NULL : real(path);
}

EXPORT int mkdir(const char *path, mode_t mode)
{
    REAL(mkdir);
    return fails(KIND_OPEN, EROFS) ? -1 : real(path, mode);
}

EXPORT void *mmap(void *address, size_t length, int protection, int flags, int descriptor,
                  off_t offset)
{
    REAL(mmap);
    return fails(KIND_MMAP, ENOMEM) ? MAP_FAILED
                                    : real(address, length, protection, flags, descriptor, offset);
}

EXPORT void *mmap64(void *address, size_t length, int protection, int flags, int descriptor,
                    off_t offset)
{
    return mmap(address, length, protection, flags, descriptor, offset);
}

EXPORT pid_t fork(void)
{
    REAL(fork);
    return fails(KIND_FORK, EAGAIN) ? -1 : real();
}

EXPORT int pthread_create(pthread_t *thread, const pthread_attr_t *attributes,
                          void *(*work)(void *), void *argument)
{
    REAL(pthread_create);
    return fails(KIND_THREAD, EAGAIN) ? EAGAIN : real(thread, attributes, work, argument);
}

EXPORT int pipe2(int ends[2], int flags)
{
    REAL(pipe2);
    return fails(KIND_PIPE, EMFILE) ? -1 : real(ends, flags);
}

EXPORT int socketpair(int domain, int type, int protocol, int ends[2])
{
    REAL(socketpair);
    return fails(KIND_PIPE, EMFILE) ? -1 : real(domain, type, protocol, ends);
}

/* What src/base/memory_guard.c takes its memory from. */
extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *memory, size_t size);
extern void *__libc_memalign(size_t alignment, size_t size);

EXPORT void *__libc_malloc(size_t size)
{
    REAL(__libc_malloc);
    return fails(KIND_MALLOC, ENOMEM) ? NULL : real(size);
}

EXPORT void *__libc_calloc(size_t count, size_t size)
{
    REAL(__libc_calloc);
    return fails(KIND_MALLOC, ENOMEM) ? NULL : real(count, size);
}

EXPORT void *__libc_realloc(void *memory, size_t size)
{
    REAL(__libc_realloc);
    return fails(KIND_MALLOC, ENOMEM) ? NULL : real(memory, size);
}

EXPORT void *__libc_memalign(size_t alignment, size_t size)
{
    REAL(__libc_memalign);
    return fails(KIND_MALLOC, ENOMEM) ? NULL : real(alignment, size);
}

/* The speech engine's, told by its name alone: the library itself is not needed here. */
int espeak_Synth(const void *text, size_t size, unsigned position, int position_type,
                 unsigned end_position, unsigned flags, unsigned *identifier, void *user_data);

EXPORT int espeak_Synth(const void *text, size_t size, unsigned position, int position_type,
                        unsigned end_position, unsigned flags, unsigned *identifier,
                        void *user_data)
{
    REAL(espeak_Synth);
    if (fails(KIND_CRASH, 0))
        raise(SIGSEGV);
    if (fails(KIND_HANG, 0)) {
        for (;;)
            pause();
    }
    if (kind == KIND_SLOW)
        usleep(20000); /* so that a process lives long enough to be met */
    return real(text, size, position, position_type, end_position, flags, identifier, user_data);
}

/* Where the engine hangs, a second lasts 10 ms. */
EXPORT int setitimer(__itimer_which_t which, const struct itimerval *wanted,
                     struct itimerval *before)
{
    REAL(setitimer);
    struct itimerval faster = {{.tv_usec = 10000}, {.tv_usec = 10000}};
    bool is_clock = kind == KIND_HANG && wanted->it_interval.tv_sec == 1;
    return real(which, is_clock ? &faster : wanted, before);
}
