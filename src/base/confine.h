/* What the program gives up at its start, and with it all its workers. */
#ifndef BASE_CONFINE_H
#define BASE_CONFINE_H

/* From now on no process of the program can gain privileges (PR_SET_NO_NEW_PRIVS) or open a socket
 * of any kind (a seccomp filter, under which socket() gives EACCES): crieur needs no network, what
 * its libraries make of a hostile file shall not reach one, and the speech engine cannot ask a
 * sound server. Where the kernel has no such thing, or refuses it, the program runs all the same.
 */
void confine(void);

/* Opens what was closed among the standard input, output and error, so that no file of the program
 * takes their numbers and receives what is meant for them. Using them stays an error. */
void confine_standard_streams(void);

#endif
