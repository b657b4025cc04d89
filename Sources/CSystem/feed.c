#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int start(char *const *arguments, int in, pid_t *child) {
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_adddup2(&files, in, 0);
  posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  // Away from our terminal: keys and signals typed there are not for it.
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF |
                                          POSIX_SPAWN_SETSID);
  int fault = posix_spawnp(child, arguments[0], &files, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return fault;
}

static void write_all(int out, const unsigned char *input, unsigned long count, int milliseconds) {
  sigset_t pipe_signal, before;
  sigemptyset(&pipe_signal);
  sigaddset(&pipe_signal, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe_signal, &before);
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
  struct timespec zero = {0, 0};
  sigtimedwait(&pipe_signal, NULL, &zero);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

int nb_feed(char *const *arguments, const unsigned char *input, unsigned long count,
            int milliseconds) {
  int in[2];
  if (pipe2(in, O_CLOEXEC) < 0) return -errno;
  pid_t child;
  int fault = start(arguments, in[0], &child);
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
