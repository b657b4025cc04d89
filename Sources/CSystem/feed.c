#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "private.h"

static void write_all(int out, const unsigned char *input, unsigned long count, int milliseconds) {
  sigset_t before;
  nb_pipe_signal_hold(&before);
  fcntl(out, F_SETFL, O_NONBLOCK);
  unsigned long sent = 0;
  while (sent < count) {
    struct pollfd watched = {out, POLLOUT, 0};
    int ready = poll(&watched, 1, milliseconds);
    if (ready < 0 && errno == EINTR) continue;
    if (ready <= 0) break;
    ssize_t written = write(out, input + sent, count - sent);
    if (written > 0) {
      sent += (unsigned long)written;
    } else if (errno != EAGAIN && errno != EINTR) {
      break;
    }
  }
  close(out);
  nb_pipe_signal_release(&before);
}

int nb_feed(char *const *arguments, const unsigned char *input, unsigned long count,
            int milliseconds) {
  int in[2];
  if (pipe2(in, O_CLOEXEC) < 0) return -errno;
  pid_t child;
  int fault = nb_start(arguments, environ, (const int[]){in[0], NB_NULL, NB_NULL}, 1, &child);
  close(in[0]);
  if (fault) {
    close(in[1]);
    return -fault;
  }
  write_all(in[1], input, count, milliseconds);
  int status = 0;
  const struct timespec step = {0, 5000000};
  for (int waited = 0;; waited += 5) {
    pid_t ended = waitpid(child, &status, milliseconds < 0 ? 0 : WNOHANG);
    if (ended < 0 && errno == EINTR) continue;
    if (ended != 0) break;
    if (waited >= milliseconds) {
      kill(child, SIGKILL);
      waitpid(child, &status, 0);
      return -ETIMEDOUT;
    }
    nanosleep(&step, NULL);
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
