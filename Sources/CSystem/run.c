#include "CSystem.h"

#include <errno.h>
#include <sys/wait.h>
#include <unistd.h>

#include "private.h"

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
  pid_t child;
  int fault = nb_start(arguments, environ, (const int[]){NB_OURS, NB_OURS, NB_OURS}, 0, &child);
  return fault ? -fault : wait_for(child);
}
