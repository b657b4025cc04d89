#include <fcntl.h>
#include <pthread.h>
#include <spawn.h>
#include <time.h>

#include "private.h"

int nb_start(char *const *arguments, char *const *environment, const int streams[3], int alone,
             pid_t *child) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  for (int stream = 0; stream < 3; stream++) {
    if (streams[stream] == NB_NULL) {
      posix_spawn_file_actions_addopen(&files, stream, "/dev/null", stream ? O_WRONLY : O_RDONLY, 0);
    } else if (streams[stream] != NB_OURS) {
      posix_spawn_file_actions_adddup2(&files, streams[stream], stream);
    }
  }
  // A child must not inherit our blocked signals, or it could not be interrupted, stopped or resized.
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
  if (alone) flags |= POSIX_SPAWN_SETSID;
  posix_spawnattr_setflags(&attributes, flags);
  int fault = posix_spawnp(child, arguments[0], &files, &attributes, arguments, environment);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return fault;
}

static void pipe_signal(sigset_t *set) {
  sigemptyset(set);
  sigaddset(set, SIGPIPE);
}

void nb_pipe_signal_hold(sigset_t *before) {
  sigset_t set;
  pipe_signal(&set);
  pthread_sigmask(SIG_BLOCK, &set, before);
}

void nb_pipe_signal_release(const sigset_t *before) {
  sigset_t set;
  pipe_signal(&set);
  const struct timespec zero = {0, 0};
  sigtimedwait(&set, NULL, &zero);
  pthread_sigmask(SIG_SETMASK, before, NULL);
}
