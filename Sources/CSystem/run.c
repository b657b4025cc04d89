#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "CSystem.h"

// A child must not inherit our blocked signals, or it could not be interrupted, stopped or resized.
static void prepare(posix_spawnattr_t *attributes) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_init(attributes);
  posix_spawnattr_setsigmask(attributes, &none);
  posix_spawnattr_setsigdefault(attributes, &all);
  posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
}

static int wait_for(pid_t child) {
  int status;
  for (;;) {
    if (waitpid(child, &status, WUNTRACED) < 0) {
      if (errno == EINTR) continue;
      return -errno;
    }
    // The user pressed Ctrl-Z in the editor. The shell takes over only once the whole job has
    // stopped, and that includes us; its fg continues both.
    if (WIFSTOPPED(status)) nb_stop(0);
    else if (WIFEXITED(status)) return WEXITSTATUS(status);
    else if (WIFSIGNALED(status)) return 128 + WTERMSIG(status);
  }
}

int nb_run(char *const *arguments) {
  posix_spawnattr_t attributes;
  prepare(&attributes);
  pid_t child;
  int error = posix_spawnp(&child, arguments[0], NULL, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  return error ? -error : wait_for(child);
}
