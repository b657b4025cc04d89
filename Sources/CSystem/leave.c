#include <sys/prctl.h>
#include <unistd.h>

#include "private.h"

void nb_leave_behind(int descriptor) {
  pid_t parent = getpid();
  pid_t child = fork();
  if (child != 0) return;
  // Between fork and end only what is safe in a signal handler. Whoever waits for our output to be
  // closed must not wait for the child.
  if (descriptor > 0) close_range(0, (unsigned)descriptor - 1, 0);
  if (close_range((unsigned)descriptor + 1, ~0U, 0) != 0) _exit(0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(0);
  for (;;) pause();
}
