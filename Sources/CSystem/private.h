#ifndef NB_SYSTEM_PRIVATE_H
#define NB_SYSTEM_PRIVATE_H

#include <signal.h>
#include <sys/types.h>

// What a child has for a standard stream, beside a descriptor of ours.
enum { NB_OURS = -1, NB_NULL = -2 };

// Starts a program found on PATH with the default signal handling, in a session of its own where
// `alone`: keys and signals typed at our terminal are not for it then. 0, or an errno.
int nb_start(char *const *arguments, char *const *environment, const int streams[3], int alone,
             pid_t *child);

// Keeps a reader that closes early from ending us: what SIGPIPE there is meanwhile is forgotten.
void nb_pipe_signal_hold(sigset_t *before);
void nb_pipe_signal_release(const sigset_t *before);

#endif
