#include "base/confine.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined __x86_64__
#define ARCHITECTURE AUDIT_ARCH_X86_64
#define OTHER_ABI    0x40000000U /* the same calls with pointers of 32 bits */
#elif defined __aarch64__
#define ARCHITECTURE AUDIT_ARCH_AARCH64
#define OTHER_ABI    0x40000000U
#endif

#define LOAD(member)              BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, member))
#define SKIP_UNLESS(value, count) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, (value), 0, (count))
#define SKIP_BELOW(value, count)  BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, (value), 0, (count))
#define REFUSE(cause)             BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (cause))
#define ALLOW                     BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW)

void confine(void)
{
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
#ifdef ARCHITECTURE
    struct sock_filter filter[] = {
        /* Calls by another ABI have other numbers: the program makes none. */
        LOAD(arch),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ARCHITECTURE, 1, 0),
        REFUSE(ENOSYS),
        LOAD(nr),
        SKIP_BELOW(OTHER_ABI, 1),
        REFUSE(ENOSYS),
        /* io_uring would open sockets past this filter; socketpair is for our own workers. */
        SKIP_UNLESS(SYS_io_uring_setup, 1),
        REFUSE(ENOSYS),
        SKIP_UNLESS(SYS_socket, 1),
        REFUSE(EACCES),
        ALLOW,
    };
    struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0);
#endif
}

void confine_standard_streams(void)
{
    for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; descriptor++) {
        if (fcntl(descriptor, F_GETFD) >= 0)
            continue;
        /* The lowest free number is the one that was closed. */
        int opened = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
        if (opened > STDERR_FILENO)
            close(opened);
    }
}
